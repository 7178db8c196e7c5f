import type { Span } from '../../../text';
import { Matcher } from '../../../lexicon';
import { dictionaryUnits } from '../unit-dictionary';
import type { UnitEntry } from '../unit-dictionary';

const PERCENT = /^(?:%|percents?|per cent|pct)(?![a-z])/i;
const POINTS = /^percentage[ -]points?(?![a-z])/i;

/** British spellings, singulars and short forms beside the dictionary's American plurals. */
function variants(name: string): string[] {
  const british = name
    .replace(/meters/, 'metres')
    .replace(/liters/, 'litres')
    .replace(/grams/, 'grammes')
    .replace(/^tons/, 'tonnes');
  const short = name
    .replace(/^square /, 'sq ')
    .replace(/^cubic /, 'cu ')
    .replace(/kilometers$/, 'km')
    .replace(/ meters$/, ' m');
  const plural = [name, british, short, short.replace(/^(sq|cu) /, '$1. ')];
  return [
    ...new Set([
      ...plural,
      ...plural.map((form) => form.replace(/s( of .*)?$/, '$1')),
      ...plural.map((form) => form.replace(/^degrees /, 'degree ')),
      ...plural.map((form) => form.replace('feet', 'foot').replace('inches', 'inch')),
    ]),
  ];
}

const symbols = dictionaryUnits.flatMap((entry) =>
  entry.forms.filter((form) => /^[\w%°℃²³/·]+$/.test(form)).map((form) => [form, entry] as const),
);
const names = dictionaryUnits.flatMap((entry) =>
  entry.english.flatMap((name) => variants(name).map((form) => [form.toLowerCase(), entry] as const)),
);
const matcher = new Matcher<UnitEntry>([...symbols, ...names]);
const percent = dictionaryUnits.find(({ code }) => code === '%')!;

export interface FoundUnit {
  readonly entry: UnitEntry;
  readonly end: number;
}

/** Finds the longest unit at an offset, by symbol or by name. */
export function findEnglishUnit(text: string, start: number): FoundUnit | undefined {
  const ahead = text.slice(start, start + 40);
  const share = POINTS.test(ahead) ? undefined : PERCENT.exec(ahead);
  if (share) return { entry: percent, end: start + share[0].length };
  const found = [...matcher.allAt(ahead, 0), ...matcher.allAt(ahead.toLowerCase(), 0)]
    .filter(({ end }) => !/^-?[a-z\d]/i.test(ahead.slice(end, end + 2)))
    .sort((a, b) => b.end - a.end)[0];
  return found && { entry: found.values[0]!, end: start + found.end };
}

// per square meter, /m3, per 10,000 yuan
const PER = /(?: per |\/)(?:(10|100|1,000|10,000|100,000|million|billion) )?/iy;
const POWERS: Readonly<Record<string, number>> = {
  '10': 1,
  '100': 2,
  '1,000': 3,
  '10,000': 4,
  '100,000': 5,
  million: 6,
  billion: 9,
};

/** What stands below the line: micrograms per cubic meter, tonnes of standard coal per 10,000 yuan, km/h. */
export function findEnglishDivisor(
  text: string,
  start: number,
): (FoundUnit & { readonly power: number; readonly span: Span }) | undefined {
  PER.lastIndex = start;
  const per = PER.exec(text);
  const at = start + (per?.[0].length ?? 0);
  const below = per && findEnglishUnit(text, at);
  // 5 percent per year and per cent are no compounds
  if (!below || below.entry.dimension === 'share') return undefined;
  return { ...below, power: POWERS[per[1]?.toLowerCase() ?? ''] ?? 0, span: { start, end: below.end } };
}
