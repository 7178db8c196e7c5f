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
      const from = startOf(text, match);
      yield knownSlogan({ start: from, end: match.end }, text.slice(from, match.end), match.values[0]!);
    }
    start = match?.end ?? start + 1;
  }
}

// 蓝天、碧水、|净土保卫战: campaigns that share their last word
const SHARED_BATTLE = /(?:[蓝碧净青绿][天水土海山地湾][、和]){1,4}$/;

/** Where the formulation begins: with 新一轮, or with the names that share its last word. */
function startOf(text: string, { start, end }: Span): number {
  if (text.startsWith('新一轮', start - 3)) return start - 3;
  if (text.slice(end - 3, end) !== '保卫战') return start;
  return start - (SHARED_BATTLE.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0);
}
