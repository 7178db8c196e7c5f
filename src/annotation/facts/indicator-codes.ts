import manifest from '../../../dictionaries/indicators/manifest.json' with { type: 'json' };
import table from '../../../dictionaries/indicators/indicators.tsv';
import { cellForms, readManifest, readTable } from '../../lexicon';
import type { DictionaryVersion } from '../../model';

/** The codes of the statistics of the dictionary, by every form of their names. */
export type IndicatorCodes = ReadonlyMap<string, string>;

/** Reads the codes: a fact may name a statistic that no entity was made of (the name is part of a longer phrase). */
export function readIndicatorCodes(): IndicatorCodes {
  const rows = readTable('indicators/indicators.tsv', table, ['code', 'forms']);
  return new Map(rows.flatMap(({ code, forms }) => cellForms(forms).map((form) => [form, code] as const)));
}

/** Which dictionary the facts read, for the Document to name. */
export function indicatorDictionary(): DictionaryVersion {
  const { id, version } = readManifest(manifest);
  return { id, version };
}
