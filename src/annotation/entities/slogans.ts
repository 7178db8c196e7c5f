import { knownSlogans, quotedSlogan, readFormulations, readSeries, series } from '../slogans';
import { trimSpan } from '../../text';
import type { Recogniser } from './candidate';
import type { Cues } from './cues';

/** Finds formulations: of the dictionary, runs of known series, and what quotation marks set apart. */
export function slogans(cues: Cues): Recogniser {
  const formulations = readFormulations();
  const known = readSeries();
  return function* (reading) {
    const isBorder = (offset: number): boolean => reading.isBorder(offset);
    yield* knownSlogans(reading.text, formulations.bare, isBorder);
    yield* series(reading.text, known, isBorder);
    for (const { kind, start, end, inner: within } of reading.quotations) {
      const inner = kind === 'quote' ? trimSpan(reading.text, within) : undefined;
      if (inner === undefined) continue;
      const quoted = {
        inner,
        text: reading.slice(inner),
        before: reading.before(start + 1, 16),
        after: reading.after(end, 90),
      };
      const slogan = quotedSlogan(quoted, formulations.all, cues.get('scare')!);
      if (slogan) yield slogan;
    }
  };
}
