import nameTable from '../../../dictionaries/suffixes/names.tsv';
import { cellForms, Matcher, readTable } from '../../lexicon';
import type { Candidate, Recogniser } from './candidate';
import type { Reading } from './reading';

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
        .findLast(({ start, end }) => reading.isBorder(start) && (endsThere(reading, end) || end - start > 3));
      if (match) {
        yield candidateOf(match.start, match.end, match.values[0]!, reading.slice(match));
        const firm = FIRM.exec(reading.after(match.end, 5))?.[0];
        if (firm !== undefined && reading.isBorder(match.end + firm.length))
          yield firmOf(match.start, match.end + firm.length);
      }
      start = match?.end ?? start + 1;
    }
  };
}

// 宝钢|集团, 腾讯|公司: the firm in full, which the engine may take for one word
const FIRM = /^(?:集团(?:公司)?|公司)(?![制化])/;

function endsThere(reading: Reading, end: number): boolean {
  return reading.isBorder(end) || FIRM.test(reading.after(end, 5));
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

function firmOf(start: number, end: number): Candidate {
  return { kind: 'organization', sort: 'company', start, end, ground: 'organization.known-firm' };
}
