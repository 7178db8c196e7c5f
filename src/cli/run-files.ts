import { SingleBar } from 'cli-progress';
import { readText, type ReadOptions } from '../input';
import { readFile } from '../input/files';
import type { TextInput } from '../model';

/** One file that was read, or the reason why it was not. */
export interface FileRun<T> {
  readonly path: string;
  readonly result: T;
}

export interface Failures {
  readonly paths: string[];
}

/**
 * Reads each file and hands it to `work`, yielding results in order; a file that fails is named on stderr and the rest
 * goes on.
 */
export async function* runFiles<T>(
  paths: readonly string[],
  options: ReadOptions,
  work: (input: TextInput, path: string) => T,
  failures: Failures,
): AsyncGenerator<FileRun<T>> {
  const progress = paths.length > 1 && process.stderr.isTTY ? startProgress(paths.length) : undefined;
  try {
    for (const path of paths) {
      let run: FileRun<T> | undefined;
      try {
        const input = path === '-' ? await readText(await standardInput(), options) : await readFile(path, options);
        run = { path, result: work(input, path) };
      } catch (error) {
        failures.paths.push(path);
        process.stderr.write(`gongwen: ${path}: ${messageOf(error)}\n`);
      }
      progress?.increment();
      if (run) yield run;
    }
  } finally {
    progress?.stop();
  }
}

async function standardInput(): Promise<Uint8Array> {
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

function messageOf(error: unknown): string {
  if (error instanceof Error && (error.name === 'AnnotationError' || error instanceof RangeError)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
