import { writeOut, type Chunks } from './standard-output';
import { writeWhole } from './write-whole';

/** Writes a result where `--out` says, whole, or to standard output. */
export function writeResult(out: string | undefined, chunks: Chunks): Promise<void> {
  return out === undefined ? writeOut(chunks) : writeWhole(out, chunks);
}
