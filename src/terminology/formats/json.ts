import type { Glossary } from '../glossary/glossary';
import { parseGlossary, stringifyGlossary, type StringifyGlossaryOptions } from '../glossary/parse-glossary';
import type { GlossaryRead, Written } from './format';
import { checkInput, type GlossaryReadOptions } from './read-options';

/** Reads a Glossary's own JSON, which holds all of it. */
export function readJsonGlossary(text: string, options: GlossaryReadOptions = {}): GlossaryRead {
  checkInput(text, options);
  return { glossary: parseGlossary(text), losses: [] };
}

/** Writes a Glossary's own JSON; nothing is lost. */
export function writeJsonGlossary(glossary: Glossary, options: StringifyGlossaryOptions = {}): Written {
  return { output: stringifyGlossary(glossary, options), losses: [] };
}
