import { readFile } from 'node:fs/promises';
import { decodeText } from '../input';
import {
  GLOSSARY_FORMATS,
  guessGlossaryFormat,
  mergeGlossaries,
  readGlossary,
  standardGlossary,
  type Glossary,
  type GlossaryFormat,
} from '../terminology';
import { messageOf } from './report-failure';

/** The glossaries that `--glossary` names as one, the earlier before the later; undefined where none is named. */
export async function readGlossaries(paths: readonly string[]): Promise<Glossary | undefined> {
  const glossaries: Glossary[] = [];
  for (const path of paths)
    try {
      glossaries.push(path === 'standard' ? standardGlossary() : await readOne(path));
    } catch (cause) {
      throw new Error(`--glossary ${path}: ${messageOf(cause)}`, { cause });
    }
  return glossaries.length < 2 ? glossaries[0] : mergeGlossaries(glossaries).glossary;
}

async function readOne(path: string): Promise<Glossary> {
  const bytes = await readFile(path);
  const format = guessGlossaryFormat(path, bytes.toString('utf8', 0, 1_000));
  if (format === undefined)
    throw new Error(`its name ends like no glossary's; convert it first: gongwen glossary convert --help`);
  const { binary }: GlossaryFormat = GLOSSARY_FORMATS[format];
  const { glossary } = await readGlossary(binary ? bytes : decodeText(bytes).text, { format });
  return glossary;
}
