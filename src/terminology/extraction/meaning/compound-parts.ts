import compositionTable from '../../../../dictionaries/glossary/composition.tsv';
import { readTable } from '../../../lexicon';
import { foldWidth } from '../../../text';
import type { Concept, Glossary, GlossaryTerm } from '../../glossary/glossary';
import { asModifier } from './as-modifier';

/** A part of a Chinese compound, with its English in each place that it can have. */
export interface CompoundPart {
  readonly text: string;
  /** English before a noun. */
  readonly modifier?: string;
  /** English as the noun itself. */
  readonly head?: string;
  /** Where English has what Chinese puts before the head. */
  readonly order: 'before' | 'of';
  /** Also a verb: 发展, 管理. */
  readonly isAct: boolean;
  /** What an act can be the purpose of: 规划, 机制. */
  readonly isFrame: boolean;
  /** A field of policy, which stands beside another without a conjunction: 财税|金融. */
  readonly isField: boolean;
}

/** The parts that a glossary and the lexicon of heads and modifiers know. */
export interface CompoundParts {
  get(text: string): CompoundPart | undefined;
}

const known = new WeakMap<Glossary, CompoundParts>();
let lexicon: ReadonlyMap<string, CompoundPart> | undefined;

/** The parts of a glossary, drawn up once. The glossary's nouns come before the lexicon's, its modifiers behind. */
export function partsOf(glossary: Glossary): CompoundParts {
  const parts = known.get(glossary) ?? drawUp(glossary, (lexicon ??= readLexicon()));
  known.set(glossary, parts);
  return parts;
}

function readLexicon(): Map<string, CompoundPart> {
  const columns = ['zh', 'modifier', 'head', 'order', 'sort'] as const;
  return new Map(
    readTable('glossary/composition.tsv', compositionTable, columns).map(({ zh, modifier, head, order, sort }) => [
      zh,
      {
        text: zh,
        ...(modifier === '' ? {} : { modifier }),
        ...(head === '' ? {} : { head }),
        order: order === 'of' ? 'of' : 'before',
        isAct: sort.includes('act'),
        isFrame: sort.includes('frame'),
        isField: sort.includes('field'),
      },
    ]),
  );
}

function drawUp(glossary: Glossary, lexicon: ReadonlyMap<string, CompoundPart>): Map<string, CompoundPart> {
  const parts = new Map<string, CompoundPart>();
  for (const concept of glossary.concepts)
    for (const term of concept.terms) {
      const text = foldWidth(term.text);
      if (!isUsable(term, 'zh') || parts.has(text)) continue;
      const english = englishOf(concept);
      if (english !== undefined) parts.set(text, partOf(text, english, lexicon.get(text)));
    }
  for (const [text, part] of lexicon) if (!parts.has(text)) parts.set(text, part);
  return parts;
}

// the mass line, an independent foreign policy
const ARTICLE = /^(?:the|an?) /;

function partOf(text: string, { text: english, partOfSpeech }: GlossaryTerm, lexical?: CompoundPart): CompoundPart {
  const bare = english.replace(ARTICLE, '');
  const isAdjective = partOfSpeech === 'adjective';
  const modifier = isAdjective ? bare : (lexical?.modifier ?? asModifier(bare));
  return {
    text,
    ...(modifier === undefined ? {} : { modifier }),
    ...(isAdjective ? {} : { head: bare }),
    order: lexical?.order ?? 'before',
    isAct: lexical?.isAct ?? false,
    isFrame: lexical?.isFrame ?? false,
    isField: lexical?.isField ?? false,
  };
}

/** The concept's English where it is a noun or an adjective, or does not say what it is. */
function englishOf({ terms }: Concept): GlossaryTerm | undefined {
  const usable = terms.filter(
    (term) => isUsable(term, 'en') && !/^(?:verb|adverb|other)$/.test(term.partOfSpeech ?? ''),
  );
  return usable.find(({ status }) => status === 'preferred') ?? usable[0];
}

function isUsable({ language, status }: GlossaryTerm, wanted: string): boolean {
  return language.toLowerCase().split('-', 1)[0] === wanted && status !== 'deprecated' && status !== 'forbidden';
}
