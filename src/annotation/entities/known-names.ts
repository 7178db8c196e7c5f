import nameTable from '../../../dictionaries/suffixes/names.tsv';
import { cellForms, Matcher, readTable } from '../../lexicon';
import type { Candidate, Recogniser } from './candidate';

interface NameEntry {
  readonly name: string;
  readonly kind: 'organization' | 'project' | 'facility';
  readonly sort: string;
  readonly english: string;
}

/** Reads the organizations, works and sites that are known all over the country. */
export function readNames(): Matcher<NameEntry> {
  return new Matcher(
    readTable('suffixes/names.tsv', nameTable, ['name', 'forms', 'kind', 'sort', 'en']).flatMap((row) => {
      const entry = { name: row.name, kind: row.kind as NameEntry['kind'], sort: row.sort, english: row.en };
      return [row.name, ...cellForms(row.forms)].map((form) => [form, entry] as const);
    }),
  );
}

/** Finds them, as whole words. */
export function knownNames(names: Matcher<NameEntry>): Recogniser {
  return function* (reading) {
    for (let start = 0; start < reading.text.length;) {
      const match = names
        .allAt(reading.text, start)
        .findLast((found) => reading.isBorder(found.start) && (reading.isBorder(found.end) || found.end - start > 3));
      if (match) yield candidateOf(match.start, match.end, match.values[0]!, reading.slice(match));
      start = match?.end ?? start + 1;
    }
  };
}

function candidateOf(start: number, end: number, { name, kind, sort, english }: NameEntry, written: string): Candidate {
  const shared = {
    start,
    end,
    ...(written === name ? {} : { canonical: name }),
    gloss: { en: english, source: 'suffixes/names' },
    ground: `names:${name}`,
  };
  return kind === 'organization' ? { ...shared, kind, sort: sort as 'other' } : { ...shared, kind };
}
