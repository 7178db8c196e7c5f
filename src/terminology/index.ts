/** Terminology: in, Documents and glossaries; out, ranked terms, and the files that translation tools open. */
export { TermExtractor, extractTerms } from './extraction/term-extractor';
export type { Compose, ExtractionOptions, ReferenceList } from './extraction/options';
export type {
  ExtractedTerm,
  TermContext,
  TermDefinition,
  TermMeasures,
  TermPlace,
  TermTranslation,
  TermVariant,
  TranslationGrade,
  VariantKind,
} from './extraction/term';
export { composeTranslation } from './extraction/meaning/compose-translation';
export type { CompoundWord } from './extraction/meaning/compose-translation';
export { englishCandidates } from './extraction/english/english-candidates';
export type { EnglishCandidate } from './extraction/english/english-candidates';
export { TERM_COLUMNS } from './extraction/term-columns';
export type { TermRow } from './extraction/term-columns';
export { termTable } from './extraction/term-table';
export { glossaryFromTerms } from './extraction/glossary-from-terms';
export {
  averagePrecision,
  basic,
  branchingEntropy,
  comboBasic,
  contextWeight,
  contextWeights,
  cValue,
  f1At,
  logLikelihood,
  logRatio,
  minSplitNpmi,
  ncValue,
  npmi,
  percentDifference,
  pmi,
  precisionAt,
  rankAgainst,
  recallAt,
  simpleMaths,
  textRank,
  tfIdf,
  weirdness,
} from './measures';
export type {
  CValueCounts,
  DocumentCounts,
  LengthWeight,
  LikelihoodForm,
  NestingCounts,
  NestingWeights,
  Ranking,
  Rate,
  ReferenceRate,
  TextRankOptions,
} from './measures';
export { parseReference, phraseFrequency, referenceFrequencies } from './reference';
export type { ReferenceFrequencies, ReferenceOptions } from './reference';
export type {
  Concept,
  Definition,
  Glossary,
  GlossaryTerm,
  PartOfSpeech,
  SourcedText,
  TermStatus,
} from './glossary/glossary';
export { canonicalLanguage } from './glossary/language';
export { glossaryOf } from './glossary/glossary-of';
export type { GlossaryEntry, GlossaryOfOptions } from './glossary/glossary-of';
export { parseGlossary, stringifyGlossary } from './glossary/parse-glossary';
export type { StringifyGlossaryOptions } from './glossary/parse-glossary';
export { standardGlossary } from './glossary/standard-glossary';
export { glossaryTerms } from './glossary/glossary-terms';
export type { GlossaryTermsOptions } from './glossary/glossary-terms';
export { deduplicate, mergeGlossaries } from './glossary/merge-glossaries';
export type { MergedGlossary, MergeOptions } from './glossary/merge-glossaries';
export type { MergeConflict } from './glossary/merge-group';
export { CONFLICT_COLUMNS, conflictTable } from './glossary/conflict-table';
export type { ConflictRow } from './glossary/conflict-table';
export { diffGlossaries } from './glossary/diff-glossaries';
export type { ChangedConcept, GlossaryDiff } from './glossary/diff-glossaries';
export type { FieldChange } from './glossary/concept-changes';
export { DIFF_COLUMNS } from './glossary/diff-columns';
export type { DiffRow } from './glossary/diff-columns';
export { diffTable } from './glossary/diff-table';
export { checkGlossary } from './glossary/check/check-glossary';
export type { CheckGlossaryOptions } from './glossary/check/check-glossary';
export { FINDING_COLUMNS } from './glossary/check/finding-columns';
export type { FindingRow } from './glossary/check/finding-columns';
export { findingTable } from './glossary/check/finding-table';
export { GLOSSARY_CHECKS } from './glossary/check/finding';
export type { FindingSeverity, GlossaryCheck, GlossaryFinding } from './glossary/check/finding';
export { GLOSSARY_FORMATS, guessGlossaryFormat, readGlossary, writeGlossary } from './formats/registry';
export type { GlossaryFormat, GlossaryFormatName, GlossaryWriteOptions, ReadGlossaryOptions } from './formats/registry';
export type { GlossaryRead, Written } from './formats/format';
export type { GlossaryReadOptions } from './formats/read-options';
export { readTbx } from './formats/tbx/read-tbx';
export { writeTbx, writeTbx2 } from './formats/tbx/write-tbx';
export type { TbxOptions } from './formats/tbx/write-tbx';
export { readTmx } from './formats/tmx/read-tmx';
export { writeTmx } from './formats/tmx/write-tmx';
export { streamTranslationMemory, writeTranslationMemory } from './formats/tmx/translation-memory';
export type { AlignedSegment, TranslationMemoryOptions } from './formats/tmx/translation-memory';
export { readXliffGlossary } from './formats/xliff/read-xliff';
export { writeXliffGlossary } from './formats/xliff/write-xliff';
export type { XliffOptions } from './formats/xliff/write-xliff';
