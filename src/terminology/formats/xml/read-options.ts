import type { XmlReadOptions } from './read-xml';

export interface GlossaryReadOptions extends XmlReadOptions {
  /** The language that terms are translated from, where the file does not say it or says it wrongly. */
  readonly sourceLanguage?: string;
}
