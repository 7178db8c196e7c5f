import { readFileSync } from 'node:fs';

export interface PeerExpectation {
  readonly text: string;
  readonly start: number;
  readonly value?: string | number;
  readonly low?: string;
  readonly high?: string;
  readonly edtf?: string;
}

export interface PeerCase {
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
  /** The day that the text speaks from. */
  readonly ref?: string;
  readonly expected: readonly PeerExpectation[];
}

/** The peers' own test cases of some kinds in a language. */
export function peerCases(kinds: readonly string[], language = 'zh'): PeerCase[] {
  return readFileSync('../shared/data/peers/quantities.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PeerCase)
    .filter(({ lang, kind }) => lang === language && kinds.includes(kind));
}
