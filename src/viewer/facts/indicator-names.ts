import indicators from '../../../dictionaries/indicators/indicators.tsv';
import { readTable } from '../../lexicon';

let names: ReadonlyMap<string, string> | undefined;

/** The English name of a statistic, by its key in the indicator dictionary; undefined for a key that it does not hold. */
export function englishIndicator(code: string | undefined): string | undefined {
  names ??= new Map(
    readTable('indicators/indicators.tsv', indicators, ['code', 'en']).flatMap(({ code, en }) =>
      en === '' ? [] : [[code, en] as const],
    ),
  );
  return code === undefined ? undefined : names.get(code);
}
