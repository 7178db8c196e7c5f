import { foldWidth } from '../../text';
import { foldNumerals, foldQuotes } from './fold-key';
import type { TermVariant, VariantKind } from './term';

/** The form that stands oftenest; of several the shorter, then the one that sorts first. */
export function leadingForm(forms: ReadonlyMap<string, number>): string {
  return ranked(forms)[0]![0];
}

/** All other forms, the commonest first, each with why it is one of this term. */
export function variantsOf(forms: ReadonlyMap<string, number>, language: 'zh' | 'en'): TermVariant[] {
  const [[term] = [''], ...others] = ranked(forms);
  return others.map(([text, frequency]) => ({ text, kind: kindOf(text, term, language), frequency }));
}

function ranked(forms: ReadonlyMap<string, number>): [string, number][] {
  return [...forms].sort(([a, often], [b, less]) => less - often || a.length - b.length || (a < b ? -1 : 1));
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
