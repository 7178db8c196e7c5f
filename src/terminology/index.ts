/** Terminology: in, Documents and glossaries; out, ranked terms, and the files that translation tools open. */
export type {
  Concept,
  Definition,
  Glossary,
  GlossaryTerm,
  PartOfSpeech,
  SourcedText,
  TermStatus,
} from './glossary/glossary';
export type { GlossaryRead, Written } from './formats/format';
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
