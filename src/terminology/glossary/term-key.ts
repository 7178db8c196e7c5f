import { foldWidth } from '../../text';
import type { Concept, GlossaryTerm } from './glossary';
import { primaryLanguage, sameLanguage } from './language';

// 深化　 改革
const SPACE = /\s+/g;

/** What is the same in all writings of a term: width, case, spaces, composed marks: “Ｂelt  and Road” → “belt and road”. */
export function textKey(text: string): string {
  return foldWidth(text.normalize('NFC')).replace(SPACE, ' ').trim().toLowerCase();
}

/** The term's key with its language, in which zh and zh-Hans are one. */
export function termKey({ language, text }: Pick<GlossaryTerm, 'language' | 'text'>): string {
  return `${primaryLanguage(language)}\n${textKey(text)}`;
}

/** The concept's terms in a language, whatever their script or region. */
export function termsIn({ terms }: Pick<Concept, 'terms'>, language: string): readonly GlossaryTerm[] {
  return terms.filter((term) => sameLanguage(term.language, language));
}

/** Tells whether the term may be written: neither deprecated nor forbidden. */
export function isUsable({ status }: GlossaryTerm): boolean {
  return status !== 'deprecated' && status !== 'forbidden';
}

/** The term to write for the concept in a language: the preferred one, or the first that may be used. */
export function preferredTerm(concept: Pick<Concept, 'terms'>, language: string): GlossaryTerm | undefined {
  const terms = termsIn(concept, language);
  return terms.find(({ status }) => status === 'preferred') ?? terms.find(isUsable);
}
