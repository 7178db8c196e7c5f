import { foldWidth } from '../../../text';
import type { Glossary } from '../../glossary/glossary';
import { pluralOf } from '../../glossary/english-forms';
import { partsOf, type CompoundPart, type CompoundParts } from './compound-parts';

/** A word of a compound, with jieba's tag. */
export interface CompoundWord {
  readonly text: string;
  readonly pos?: string;
}

/** More words than this are a clause, and the more parts, the likelier one of them is wrong. */
const MOST_WORDS = 6;
const MOST_PARTS = 4;
const MOST_ENGLISH_WORDS = 8;

/**
 * Puts English for a Chinese compound together from the translations of its parts; undefined where a part has none,
 * or where the parts do not make a noun phrase: nothing rather than nonsense.
 *
 * From the head, which comes last in Chinese, leftwards the longest part that the glossary or the small lexicon of
 * heads and modifiers knows: 智慧|农业|平台 → smart agriculture platform. A modifier stands before its noun; the
 * heads that the lexicon says so of take it behind them: 治理|水平 → level of governance. What the glossary has as a
 * whole is not composed: look there first. The result is to be checked; `source` says what it is made of.
 *
 * @example
 * composeTranslation([{ text: '农村', pos: 'n' }, { text: '养老服务', pos: 'n' }, { text: '体系', pos: 'n' }], standardGlossary());
 * // { text: 'rural elderly care service system', source: 'composed: 农村 + 养老服务体系' }
 */
export function composeTranslation(
  words: readonly CompoundWord[],
  glossary: Glossary,
): { readonly text: string; readonly source: string } | undefined {
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const parts = split(words, partsOf(glossary));
  if (parts === undefined || parts.length < 2 || parts.length > MOST_PARTS || readsAsVerb(parts)) return undefined;
  const text = phrase(parts);
  if (text === undefined || !isSound(text)) return undefined;
  return { text, source: `composed: ${parts.map((part) => part.text).join(' + ')}` };
}

/** The parts from the right, each the longest that is known in its place: the last as a head, the others before it. */
function split(words: readonly CompoundWord[], known: CompoundParts): CompoundPart[] | undefined {
  const parts: CompoundPart[] = [];
  for (let end = words.length; end > 0;) {
    const next = parts[0];
    let start = 0;
    let part: CompoundPart | undefined;
    for (; start < end && part === undefined; start++) {
      const found = known.get(
        foldWidth(
          words
            .slice(start, end)
            .map(({ text }) => text)
            .join(''),
        ),
      );
      const usable = next === undefined || next.order === 'of' ? found?.head : found?.modifier;
      if (usable !== undefined) part = found;
    }
    if (part === undefined) return undefined;
    parts.unshift(part);
    end = start - 1;
  }
  return parts;
}

/**
 * 发展|产业: a verb with its object, not the industries of a development; 发展|规划 is a kind of plan. Two acts side by
 * side, 产业|融合|发展, may be anything: one beside the other, how it is done, what for.
 */
function readsAsVerb(parts: readonly CompoundPart[]): boolean {
  return parts.some(({ isAct }, index) => {
    const next = parts[index + 1];
    return isAct && next !== undefined && !next.isFrame && (index === 0 || next.isAct);
  });
}

// expenditure on research, people's wellbeing, changing outdated customs: nothing can be put before it
const CLOSED =
  / (?:of|on|in|for|to|with|by|from|between) |[,(]|^(?:people's|changing|ensuring|returning|replacing|linking) /;
// modernization of the military: what there is one of
const UNIQUE = /^(?:armed forces|country|economy|environment|government|market|military|Party)$/;
// proportion of strategic emerging industries: what there are many of
const COUNTED =
  /(?:industry|enterprise|company|institution|worker|project|school|hospital|household|bank|farmer|resident|area|zone|graduate|county|village|city|chain|cluster|entity|business|agency|entrepreneur|consumer|investor|individual|teacher|student)$/;

function behindOf(phrase: string): string {
  if (UNIQUE.test(phrase)) return `the ${phrase}`;
  return COUNTED.test(phrase) ? pluralOf(phrase) : phrase;
}

/** English of the parts: modifiers before the head, or behind it where the head asks for it. */
function phrase(parts: readonly CompoundPart[]): string | undefined {
  const { head, order } = parts.at(-1)!;
  const before = parts.slice(0, -1);
  if (head === undefined || before.length === 0) return head;
  if (order === 'of') {
    const rest = phrase(before);
    return rest === undefined || rest.includes(' of ') ? undefined : `${head} of ${behindOf(rest)}`;
  }
  if (CLOSED.test(head)) return undefined;
  const modifiers = before.map(({ modifier, isField }, index) =>
    isField && before[index + 1]?.isField ? `${modifier} and` : modifier,
  );
  return [...modifiers, head].join(' ');
}

function isSound(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  const content = words.filter((word) => word !== 'and' && word !== 'of');
  return words.length <= MOST_ENGLISH_WORDS && new Set(content).size === content.length;
}
