import { decodeText } from '../../input';
import { guessGlossaryFormat, readGlossary, type Glossary, type GlossaryFormatName } from '../../terminology';
import { reportFailure } from '../report-failure';
import type { FileRun } from '../run-files';
import { hasNameOfXml, isBinary, saysItsEncoding, type GlossaryReadingOptions } from './glossary-options';
import { readBytes } from './read-bytes';
import { reportLosses } from './report-losses';

/** Reads each glossary, yielding them in order; a file that fails is named on stderr and the rest goes on. */
export async function* readGlossaryFiles(
  paths: readonly string[],
  options: GlossaryReadingOptions,
): AsyncGenerator<FileRun<Glossary>> {
  for (const path of paths) {
    let result: Glossary | undefined;
    try {
      result = await readGlossaryFile(path, options);
    } catch (error) {
      reportFailure(path, error);
    }
    if (result) yield { path, result };
  }
}

/** Reads one glossary; what stood in the file and has no place in the model is said on stderr. */
export async function readGlossaryFile(
  path: string,
  { from, encoding, sourceLanguage, targetLanguage }: GlossaryReadingOptions,
): Promise<Glossary> {
  const bytes = await readBytes(path);
  const beginning = beginningOf(bytes);
  const format = from ?? guessGlossaryFormat(path, beginning);
  if (format === undefined) throw new Error(hasNameOfXml(path) ? foreignXml(beginning) : NO_GLOSSARY);
  const { glossary, losses } = await readGlossary(decoded(bytes, format, encoding), {
    format,
    ...(sourceLanguage !== undefined && { sourceLanguage }),
    ...(targetLanguage !== undefined && { targetLanguage }),
  });
  reportLosses(path, losses);
  return glossary;
}

/** The text of a file, or its bytes where the format's reader knows better. */
function decoded(bytes: Uint8Array, format: GlossaryFormatName, encoding: string | undefined): string | Uint8Array {
  if (isBinary(format)) return bytes;
  if (encoding === undefined && saysItsEncoding(format)) return bytes;
  return decodeText(bytes, { encoding }).text;
}

/** The ASCII of a file's first bytes, whatever its encoding: what formats begin with is ASCII. */
function beginningOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 2000).filter((byte) => byte > 0 && byte < 0x80));
}

const NO_GLOSSARY = "its name ends like no glossary's; convert it first: gongwen glossary convert --help";

// <mtf><conceptGrp>: the XML of MultiTerm, which Trados Studio exports
const MULTITERM = /<mtf[\s>]/;

function foreignXml(beginning: string): string {
  return MULTITERM.test(beginning)
    ? 'it is the XML of MultiTerm (<mtf>), which is not read; export the termbase as TBX, CSV or Excel'
    : 'it is no glossary in XML that is read: its root element is none of <tbx>, <martif>, <tmx>, <xliff>';
}
