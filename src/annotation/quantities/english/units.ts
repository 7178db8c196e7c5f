import { Matcher } from '../../../lexicon';
import { dictionaryUnits } from '../unit-dictionary';
import type { UnitEntry } from '../unit-dictionary';

const PERCENT = /^(?:%|percent|per cent)/i;

/** British spellings and short forms beside the dictionary's American ones. */
function variants(name: string): string[] {
  const british = name.replace(/meters/, 'metres').replace(/liters/, 'litres');
  const short = name
    .replace(/^square /, 'sq ')
    .replace(/^cubic /, 'cu ')
    .replace(/kilometers$/, 'km')
    .replace(/ meters$/, ' m');
  const plural = [name, british, short];
  return [
    ...new Set([
      ...plural,
      ...plural.map((form) => form.replace(/s( of .*)?$/, '$1')),
      ...plural.map((form) => form.replace('feet', 'foot')),
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

/** Finds the longest unit at an offset, by symbol or by name. */
export function findEnglishUnit(
  text: string,
  start: number,
): { readonly entry: UnitEntry; readonly end: number } | undefined {
  const share = PERCENT.exec(text.slice(start, start + 9));
  const points = /^percentage points?/i.exec(text.slice(start, start + 17));
  if (share && !points && !/[a-z]/i.test(text[start + share[0].length] ?? ''))
    return { entry: percent, end: start + share[0].length };
  const lower = text.slice(start, start + 40);
  const found = [...matcher.allAt(lower, 0), ...matcher.allAt(lower.toLowerCase(), 0)]
    .filter(({ end }) => !/[a-z\d]/i.test(lower[end] ?? ''))
    .sort((a, b) => b.end - a.end)[0];
  return found && { entry: found.values[0]!, end: start + found.end };
}
