import classifierTable from '../../../dictionaries/units/classifiers.tsv';
import manifest from '../../../dictionaries/units/manifest.json' with { type: 'json' };
import unitTable from '../../../dictionaries/units/units.tsv';
import { cellForms, Matcher, readManifest, readTable } from '../../lexicon';
import type { DictionaryVersion, Unit } from '../../model';
import { modern } from './modern-form';

/** A unit as the dictionary has it: what it measures, and its size in the base unit as an exact fraction. */
export interface UnitEntry {
  readonly code: string;
  readonly system: Exclude<Unit['system'], 'none'>;
  readonly dimension: string;
  readonly factor: { readonly numerator: string; readonly denominator: string };
  readonly base: string;
  /** Which numerals a unit goes with: 三级 is a grade, 5级 a count; 亿度 is electricity, 五度 is not known to be. */
  readonly use: 'any' | 'many' | 'long' | 'digits' | 'scaled';
  /** Written forms, the usual one first; none in English for a classifier. */
  readonly forms: readonly string[];
  readonly english: readonly string[];
  /** Characters that make the form the head of another word: 人 in 人民, 件 in 条件. */
  readonly notBefore: string;
}

const { id, version } = readManifest(manifest);
export const unitDictionary: DictionaryVersion = { id, version };

const UNIT_COLUMNS = ['forms', 'english', 'code', 'system', 'dimension', 'factor', 'base', 'notBefore', 'use'] as const;

const units = readTable('units/units.tsv', unitTable, UNIT_COLUMNS).flatMap((row) => {
  const [numerator = '1', denominator = '1'] = row.factor.split('/');
  const entry: UnitEntry = {
    code: row.code,
    system: row.system as UnitEntry['system'],
    dimension: row.dimension,
    factor: { numerator, denominator },
    base: row.base,
    use: (row.use || 'any') as UnitEntry['use'],
    notBefore: row.notBefore,
    forms: cellForms(row.forms),
    english: cellForms(row.english),
  };
  return entry.forms.map((form) => [form, entry] as const);
});

/** All units but the classifiers, in the dictionary's order. */
export const dictionaryUnits: readonly UnitEntry[] = [...new Set(units.map(([, entry]) => entry))];

const classifiers = readTable('units/classifiers.tsv', classifierTable, ['forms', 'use', 'notBefore']).flatMap((row) =>
  cellForms(row.forms).map((form) => [form, classifier(modern(form), row.use, row.notBefore)] as const),
);

function classifier(code: string, use: string, notBefore: string): UnitEntry {
  return {
    code,
    system: 'classifier',
    dimension: 'count',
    factor: { numerator: '1', denominator: '1' },
    base: code,
    use: use as UnitEntry['use'],
    notBefore,
    forms: [code],
    english: [],
  };
}

const matcher = new Matcher<UnitEntry>([...units, ...classifiers]);

/** Finds the longest unit at an offset, leaving out those that are the head of another word. */
export function findUnit(
  text: string,
  start: number,
  accepts: (entry: UnitEntry) => boolean = () => true,
): { readonly entry: UnitEntry; readonly end: number } | undefined {
  for (const { end, values } of matcher.allAt(text, start).reverse()) {
    const entry = values.find((value) => accepts(value) && standsAlone(text, end, value));
    if (entry) return { entry, end };
  }
  return undefined;
}

/** The units of a code, for conversion and for writing them out. */
export function unitOfCode(code: string): UnitEntry | undefined {
  return byCode.get(code);
}

const byCode = new Map([...units].reverse().map(([, entry]) => [entry.code, entry]));

function standsAlone(text: string, end: number, { notBefore }: UnitEntry): boolean {
  const next = text[end];
  if (next === undefined) return true;
  if (/[a-z]/i.test(text[end - 1]!) && /[a-z\d]/i.test(next)) return false;
  return !notBefore.includes(next);
}
