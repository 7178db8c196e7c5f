import { AnnotationError } from '../../errors';
import { canonicalLanguage } from '../glossary/language';

/** What all readers take. */
export interface GlossaryReadOptions {
  /** That terms are translated from, of those that none is given for, too; worked out from the file by default. */
  readonly sourceLanguage?: string;
  /** Of translations that no language is given for, such as a second column; worked out from the file by default. */
  readonly targetLanguage?: string;
  /** The glossary's title where the file has none. */
  readonly title?: string;
  /** The longest text that is read, in UTF-16 code units; 100 million by default. */
  readonly maxCharacters?: number;
}

const DEFAULT_MAX_CHARACTERS = 100_000_000;

/**
 * Refuses a text that is longer than the limit in force, and languages that are none.
 *
 * @throws AnnotationError `too-large`, saying what to do; RangeError for an option that is no language.
 */
export function checkInput(
  text: string,
  { maxCharacters = DEFAULT_MAX_CHARACTERS, sourceLanguage, targetLanguage }: GlossaryReadOptions,
): void {
  checkLanguages({ sourceLanguage, targetLanguage });
  if (text.length > maxCharacters)
    throw new AnnotationError(
      'too-large',
      `The glossary has ${text.length} characters, the limit is ${maxCharacters}. ` +
        'Where the file is trusted, raise the limit (option maxCharacters); else split the file.',
    );
}

/** @throws RangeError for an option that is no language in its canonical form. */
export function checkLanguages(languages: Readonly<Record<string, string | undefined>>): void {
  for (const [option, tag] of Object.entries(languages))
    if (tag !== undefined && canonicalLanguage(tag) !== tag)
      throw new RangeError(
        `Expected a language of BCP 47 such as "zh-Hans" for ${option}, got ${JSON.stringify(tag)}` +
          `${canonicalLanguage(tag) === undefined ? '' : `; write "${canonicalLanguage(tag)}"`}.`,
      );
}

/** The canonical form of a language that an option names. @throws RangeError where it is none. */
export function languageOption<Tag extends string | undefined>(option: string, tag: Tag): Tag | string {
  if (tag === undefined) return tag;
  const language = canonicalLanguage(tag) ?? tag;
  checkLanguages({ [option]: language });
  return language;
}
