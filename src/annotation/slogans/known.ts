import type { Matcher } from '../../lexicon';
import type { SloganEntity } from '../../model';
import type { Span } from '../../text';
import type { Formulation } from './formulations';

/** What this folder finds; `entities` puts it among the other kinds. */
export type SloganDraft = Span &
  Pick<SloganEntity, 'kind' | 'sort'> &
  Partial<Pick<SloganEntity, 'canonical' | 'expansion' | 'gloss' | 'since'>> & { readonly ground: string };

/** Draws up what the dictionary says of a formulation that stands at the span. */
export function knownSlogan(span: Span, written: string, formulation: Formulation): SloganDraft {
  const { form, sort, expansion, english, since } = formulation;
  return {
    kind: 'slogan',
    start: span.start,
    end: span.end,
    sort,
    ...(written === form ? {} : { canonical: form }),
    ...(expansion.length === 0 ? {} : { expansion }),
    ...(english === undefined ? {} : { gloss: english }),
    ...(since === undefined ? {} : { since }),
    ground: `slogans:${form}`,
  };
}

/** Finds the formulations of the dictionary, with or without quotation marks. */
export function* knownSlogans(
  text: string,
  formulations: Matcher<Formulation>,
  isBorder: (offset: number) => boolean,
): Generator<SloganDraft> {
  for (let start = 0; start < text.length;) {
    // A short one must be whole words: 六稳 is none in 十六|稳步; a long one cannot be chance.
    const match = formulations
      .allAt(text, start)
      .findLast((found) => found.end - found.start > 4 || (isBorder(found.start) && isBorder(found.end)));
    if (match) {
      const from = text.startsWith('新一轮', match.start - 3) ? match.start - 3 : match.start;
      yield knownSlogan({ start: from, end: match.end }, text.slice(from, match.end), match.values[0]!);
    }
    start = match?.end ?? start + 1;
  }
}
