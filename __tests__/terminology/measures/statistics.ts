import { readFileSync } from 'node:fs';

/** A computed value of another program. */
interface Vector {
  readonly measure: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each measure has fields of its own
  readonly input: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly expected: any;
}

/** The vectors of a measure; to be called where the measuring data is there. */
export function statistics(measure: string): Vector[] {
  return readFileSync('../shared/data/peers/statistics.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Vector)
    .filter((vector) => vector.measure === measure);
}
