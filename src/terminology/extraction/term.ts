import type { EntityKind } from '../../model';
import type { Span } from '../../text';

/** Why a form counts as a variant of its term. */
export type VariantKind =
  /** 放管服 beside 简政放权、放管结合、优化服务; what the text or a dictionary says is short for it. */
  | 'short-form'
  /** “互联网+”行动 beside 互联网+行动. */
  | 'quotation-marks'
  /** 十五五规划 beside 15五规划; 2个 beside 两个. */
  | 'numerals'
  /** 5G网络 beside ５Ｇ网络, letter case. */
  | 'width-or-case'
  /** English: plural, hyphen, spelling. */
  | 'inflection';

export interface TermVariant {
  readonly text: string;
  readonly kind: VariantKind;
  readonly frequency: number;
}

/** How far an English translation is to be trusted. */
export type TranslationGrade =
  /** A glossary has it. */
  | 'glossary'
  /** The text itself gives it: 中国国际进口博览会（CIIE）. */
  | 'text'
  /** Put together from the translations of its parts; to be checked. */
  | 'composed';

export interface TermTranslation {
  readonly text: string;
  /** The glossary, dictionary or document. */
  readonly source: string;
  readonly grade: TranslationGrade;
}

/** Where a text lies: which document, by its place in the list handed over, and where in it. */
export interface TermPlace extends Span {
  /** From 0. */
  readonly document: number;
  readonly uri?: string;
}

/** The term in its sentence; offsets are those of the occurrence, in the document's text. */
export interface TermContext extends TermPlace {
  readonly sentence: string;
  /** Where the sentence begins in the document's text. */
  readonly sentenceStart: number;
}

/** What the text says that the term means: X是指…, 以下简称X. */
export interface TermDefinition extends TermPlace {
  readonly text: string;
}

/** Each measure by its name; absent where it does not apply (a glossary's own single occurrence, one document). */
export interface TermMeasures {
  readonly cValue: number;
  readonly ncValue?: number;
  readonly weirdness?: number;
  readonly simpleMaths?: number;
  readonly logLikelihood?: number;
  /** Minimum over split points of the characters' normalised PMI, −1 … 1. */
  readonly npmi?: number;
  /** Bits. */
  readonly leftEntropy?: number;
  readonly rightEntropy?: number;
  readonly basic?: number;
  readonly comboBasic?: number;
  readonly tfIdf?: number;
  readonly textRank?: number;
}

/** A term that stands in the texts, with what was counted and found of it. */
export interface ExtractedTerm {
  /** The form that stands oftenest for it. */
  readonly term: string;
  readonly language: 'zh' | 'en';
  /** Other forms of the same term, the commonest first. */
  readonly variants: readonly TermVariant[];
  /** Occurrences of all forms. */
  readonly frequency: number;
  /** Documents in which it stands. */
  readonly documents: number;
  /** 0 … 1: how sure it is that this is a term; what the list is ordered by. */
  readonly score: number;
  readonly measures: TermMeasures;
  /** The last noun: 机制 in 协调机制. */
  readonly head?: string;
  /** Tags of its words: "n+vn". */
  readonly pattern?: string;
  /** Where it is a named entity. */
  readonly kind?: EntityKind;
  readonly english?: TermTranslation;
  readonly definition?: TermDefinition;
  readonly contexts: readonly TermContext[];
}
