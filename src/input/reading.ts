import type { Hint, JsonValue } from '../model';

/** What a reader makes of a file: its text, what the format says of stretches of it, and what was found beside it. */
export interface Reading {
  readonly text: string;
  readonly hints: readonly Hint[];
  /** Goes into `source.metadata`, beside the format. */
  readonly metadata: Readonly<Record<string, JsonValue>>;
}
