import { mergeGlossaries, standardGlossary, type Glossary } from '../terminology';
import { readGlossaryFile } from './glossary/read-glossary-file';
import { messageOf } from './report-failure';

/** The glossaries that `--glossary` names as one, the earlier before the later; undefined where none is named. */
export async function readGlossaries(paths: readonly string[]): Promise<Glossary | undefined> {
  const glossaries: Glossary[] = [];
  for (const path of paths)
    try {
      glossaries.push(path === 'standard' ? standardGlossary() : await readGlossaryFile(path, {}));
    } catch (cause) {
      throw new Error(`--glossary ${path}: ${messageOf(cause)}`, { cause });
    }
  return glossaries.length < 2 ? glossaries[0] : mergeGlossaries(glossaries).glossary;
}
