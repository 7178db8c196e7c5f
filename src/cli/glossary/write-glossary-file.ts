import { writeGlossary, type Glossary } from '../../terminology';
import { writeResult } from '../write-result';
import { writtenFormat, type GlossaryReadingOptions, type GlossaryWritingOptions } from './glossary-options';
import { reportLosses } from './report-losses';

type Options = GlossaryWritingOptions & Pick<GlossaryReadingOptions, 'targetLanguage'>;

/** Writes a glossary whole, where and as the options say; what the format could not hold is said on stderr. */
export async function writeGlossaryFile(glossary: Glossary, options: Options): Promise<void> {
  const { out, targetLanguage } = options;
  // A name that tells of no format was refused with the options.
  const format = writtenFormat(options)!;
  const { output, losses } = await writeGlossary(
    glossary,
    format,
    targetLanguage === undefined ? {} : { targetLanguage },
  );
  reportLosses(format, losses);
  await writeResult(out, [output]);
}
