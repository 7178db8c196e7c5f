import endingTable from '../../../dictionaries/agencies/endings.tsv';
import fieldTable from '../../../dictionaries/agencies/fields.tsv';
import organTable from '../../../dictionaries/agencies/organs.tsv';
import typeTable from '../../../dictionaries/agencies/types.tsv';
import { cellForms, Matcher, readTable } from '../../lexicon';
import type { AgencyEntity } from '../../model';

/** An organ of the centre, known by name. */
export interface OrganEntry {
  readonly name: string;
  readonly branch: NonNullable<AgencyEntity['branch']>;
  readonly english: string;
  readonly source: string;
  /** Whether the name means one organ of the centre. */
  readonly oneOrgan: boolean;
}

/** What follows the name of a place or a level and makes an agency of it: 人大常委会, 发改委, 教育厅. */
export interface AgencyType {
  readonly canonical: string;
  readonly branch: NonNullable<AgencyEntity['branch']>;
  /** With {place} where the division's name stands. */
  readonly english: string;
  /** A department of a government, so that it may stand alone in a list behind one with its prefix. */
  readonly department: boolean;
}

/** Reads the organs of the centre. */
export function readOrgans(): Matcher<OrganEntry> {
  return new Matcher(
    readTable('agencies/organs.tsv', organTable, ['name', 'forms', 'branch', 'en', 'enSource']).flatMap((row) => {
      const entry = {
        name: row.name,
        branch: row.branch as OrganEntry['branch'],
        english: row.en,
        source: `agencies:${row.enSource}`,
        // 工会, 公安机关 stand for an organ of any level.
        oneOrgan: row.enSource !== 'gongwen',
      };
      return [row.name, ...cellForms(row.forms)].map((form) => [form, entry] as const);
    }),
  );
}

/** Reads the standing bodies, and puts fields and endings together to departments. */
export function readAgencyTypes(): Matcher<AgencyType> {
  const types: [string, AgencyType][] = [];
  for (const row of readTable('agencies/types.tsv', typeTable, ['forms', 'canonical', 'branch', 'en'])) {
    const type = {
      canonical: row.canonical,
      branch: row.branch as AgencyType['branch'],
      english: row.en,
      department: false,
    };
    for (const form of cellForms(row.forms)) types.push([form, type]);
  }
  const endings = readTable('agencies/endings.tsv', endingTable, ['form', 'canonical', 'en']);
  for (const field of readTable('agencies/fields.tsv', fieldTable, ['forms', 'en'])) {
    const [first = '', ...others] = cellForms(field.forms);
    for (const form of [first, ...others])
      for (const ending of endings)
        types.push([
          form + ending.form,
          {
            canonical: first + ending.canonical,
            branch: 'government',
            english: ending.en.replace('{field}', field.en),
            department: true,
          },
        ]);
  }
  return new Matcher(types);
}
