import type { Document } from '../../../src/model';
import { extractTerms, type ExtractedTerm, type ExtractionOptions } from '../../../src/terminology';
import { standardAnnotator } from '../../support/annotator';

/** Annotates texts, each of which is a document; its address is text-0.txt, text-1.txt … */
export async function documentsOf(...texts: readonly string[]): Promise<Document[]> {
  const annotator = await standardAnnotator();
  return texts.map((text, index) => annotator.annotate(text, { uri: `text-${index}.txt` }));
}

/** The terms of one text; single occurrences count, since examples are short. */
export async function termsOf(text: string, options: ExtractionOptions = {}): Promise<readonly ExtractedTerm[]> {
  return extractTerms(await documentsOf(text), { minFrequency: 1, ...options });
}

/** The terms themselves, in the order of their score. */
export async function namesOf(text: string, options: ExtractionOptions = {}): Promise<string[]> {
  return (await termsOf(text, options)).map(({ term }) => term);
}

/** The one term of a text that is written so; it has to be there. */
export async function termOf(text: string, name: string, options: ExtractionOptions = {}): Promise<ExtractedTerm> {
  const terms = await termsOf(text, options);
  const found = terms.find(({ term }) => term === name);
  if (found === undefined) throw new Error(`Expected ${name} among ${terms.map(({ term }) => term).join(', ')}.`);
  return found;
}
