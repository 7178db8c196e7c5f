import { foldWidth } from '../../../text';
import { foldKey, foldNumerals, foldQuotes } from './fold-key';
import type { TermVariant, VariantKind } from '../term';

/** The forms of a term as they stand in the texts, and how often; `key` is the folded full form. */
export interface Forms {
  readonly key: string;
  readonly forms: ReadonlyMap<string, number>;
}

/** The form that stands oftenest; of several the full form, then the shorter, then the one that sorts first. */
export function leadingForm(forms: Forms): string {
  return ranked(forms)[0]![0];
}

/** All other forms, the commonest first, each with why it is one of this term. */
export function variantsOf(forms: Forms, language: 'zh' | 'en'): TermVariant[] {
  const [[term] = [''], ...others] = ranked(forms);
  return others.map(([text, frequency]) => ({ text, kind: kindOf(text, term, language), frequency }));
}

function ranked({ key, forms }: Forms): [string, number][] {
  const isShort = (form: string) => (foldKey(form) === key ? 0 : 1);
  return [...forms].sort(
    ([a, often], [b, less]) => less - often || isShort(a) - isShort(b) || a.length - b.length || (a < b ? -1 : 1),
  );
}

/** Names the first difference that, folded away, makes the two forms equal. */
function kindOf(form: string, term: string, language: 'zh' | 'en'): VariantKind {
  const folds: (readonly [VariantKind, (text: string) => string])[] = [
    ['width-or-case', (text) => foldWidth(text).toLowerCase()],
    ['quotation-marks', foldQuotes],
    ['numerals', foldNumerals],
  ];
  let [a, b] = [form, term];
  for (const [kind, fold] of folds) {
    [a, b] = [fold(a), fold(b)];
    if (a === b) return kind;
  }
  return language === 'en' ? 'inflection' : 'short-form';
}
