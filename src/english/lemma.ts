import { forms } from './forms';
import type { EnglishTagger } from './tagger';
import type { UniversalTag } from './universal-tag';

/** What shows how a verb is bent, by compromise's tags; the order is theirs from narrow to wide. */
const VERB_FORMS = ['Gerund', 'Participle', 'PastTense', 'PresentTense'] as const;

// Singular nouns that look like plurals: status, process, analysis (现状, 过程).
const NO_PLURAL = /(?:ss|us|is)$/u;
// What a past form ends in where no table has it; the tagger takes some infinitives for past forms.
const PAST = /ed$/u;

/** The dictionary form of a word: nouns in the singular, verbs in the infinitive, all but names in lower case. */
export function lemmaOf(tagger: EnglishTagger, word: string, pos: UniversalTag, tags: ReadonlySet<string>): string {
  if (pos === 'PROPN' || pos === 'X' || pos === 'SYM' || pos === 'PUNCT') return word;
  const form = word.toLowerCase().replaceAll('’', "'");
  if (pos === 'NOUN') return nounLemma(tagger, form);
  if (pos === 'VERB' || pos === 'AUX') return verbLemma(tagger, form, tags);
  return form;
}

/** Says what a noun is in the singular; by its form, since the tagger calls some plurals singular. */
export function nounLemma(tagger: EnglishTagger, form: string): string {
  const known = forms.nouns.get(form);
  if (known !== undefined) return known;
  if (!form.endsWith('s') || form.length < 4 || NO_PLURAL.test(form) || form.endsWith("'s")) return form;
  return tagger.lemma(form, 'Plural');
}

function verbLemma(tagger: EnglishTagger, form: string, tags: ReadonlySet<string>): string {
  const known = forms.verbs.get(form);
  if (known !== undefined) return known;
  if (tags.has('Infinitive') || forms.closed.get(form) === 'AUX') return form;
  const tag = VERB_FORMS.find((name) => tags.has(name)) ?? (form.endsWith('ing') ? 'Gerund' : undefined);
  if (tag === undefined) return form;
  return tagger.lemma(form, tag === 'Participle' && PAST.test(form) ? 'PastTense' : tag);
}
