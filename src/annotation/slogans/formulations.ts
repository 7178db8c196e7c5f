import seriesTable from '../../../dictionaries/slogans/series.tsv';
import sloganTable from '../../../dictionaries/slogans/slogans.tsv';
import { cellForms, Matcher, readTable } from '../../lexicon';
import type { SloganEntity } from '../../model';

/** A formulation of the dictionary. */
export interface Formulation {
  readonly form: string;
  readonly sort: SloganEntity['sort'];
  readonly expansion: readonly string[];
  readonly english?: { readonly en: string; readonly source: string };
  readonly since?: number;
}

/** The formulations: all of them, and those that need no quotation marks to be told from common words. */
export interface Formulations {
  readonly all: Matcher<Formulation>;
  readonly bare: Matcher<Formulation>;
}

/** Reads the formulations, each under its written variants. */
export function readFormulations(): Formulations {
  const columns = ['form', 'variants', 'quotedOnly', 'sort', 'expansion', 'en', 'enSource', 'since'] as const;
  const all: [string, Formulation][] = [];
  const bare: [string, Formulation][] = [];
  for (const row of readTable('slogans/slogans.tsv', sloganTable, columns)) {
    const formulation: Formulation = {
      form: row.form,
      sort: row.sort as Formulation['sort'],
      expansion: cellForms(row.expansion),
      ...(row.en === '' ? {} : { english: { en: row.en, source: `slogans:${row.enSource}` } }),
      ...(row.since === '' ? {} : { since: Number(row.since) }),
    };
    const quotedOnly = new Set(cellForms(row.quotedOnly));
    for (const form of [row.form, ...cellForms(row.variants)]) {
      all.push([form, formulation]);
      if (!quotedOnly.has(form)) bare.push([form, formulation]);
    }
  }
  return { all: new Matcher(all), bare: new Matcher(bare) };
}

/** A known series, whose members may be named in any choice and order. */
export interface Series {
  readonly id: string;
  readonly sort: SloganEntity['sort'];
}

/** Reads the series, each under its members. */
export function readSeries(): Matcher<Series> {
  return new Matcher(
    readTable('slogans/series.tsv', seriesTable, ['id', 'members', 'sort']).flatMap(({ id, members, sort }) =>
      cellForms(members).map((member) => [member, { id, sort: sort as Series['sort'] }] as const),
    ),
  );
}
