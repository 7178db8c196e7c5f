import { once } from 'node:events';

/** A result piece by piece. */
export type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** Writes data to stdout, waiting where the reader is slower than we are. */
export async function writeOut(chunks: Chunks): Promise<void> {
  for await (const chunk of chunks) if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
}

/** Ends quietly when the reader has seen enough (`gongwen annotate … | head`), with a message when stdout fails. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`gongwen: standard output cannot be written: ${error.message}\n`);
    process.exit(1);
  });
}
