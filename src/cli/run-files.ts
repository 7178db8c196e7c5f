import { SingleBar } from 'cli-progress';
import { readText, type ReadOptions } from '../input';
import { readFile } from '../input/files';
import type { TextInput } from '../model';
import { reportFailure } from './report-failure';

/** One file that was read, with what was made of it. */
export interface FileRun<T> {
  readonly path: string;
  readonly result: T;
}

/**
 * Reads each file and hands it to `work`, yielding results in order; a file that fails is named on stderr and the rest
 * goes on.
 */
export async function* runFiles<T>(
  paths: readonly string[],
  options: ReadOptions,
  work: (input: TextInput) => T,
): AsyncGenerator<FileRun<T>> {
  const progress = paths.length > 1 && process.stderr.isTTY ? startProgress(paths.length) : undefined;
  try {
    for (const path of paths) {
      let run: FileRun<T> | undefined;
      try {
        const input = path === '-' ? await readText(await readStandardInput(), options) : await readFile(path, options);
        run = { path, result: work(input) };
      } catch (error) {
        reportFailure(path, error);
      }
      progress?.increment();
      if (run) yield run;
    }
  } finally {
    progress?.stop();
  }
}

/** All of standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function startProgress(total: number): SingleBar {
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{bar} {value}/{total} files, {eta_formatted} left',
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return bar;
}
