import type { Loss } from '../../tables';
import type { Glossary } from '../glossary/glossary';

/** What a writer gives: the file, and what the format could not hold. */
export interface Written<Output extends string | Uint8Array = string> {
  readonly output: Output;
  readonly losses: readonly Loss[];
}

/** What a reader gives: the glossary, and what stood in the file and has no place in the model. */
export interface GlossaryRead {
  readonly glossary: Glossary;
  readonly losses: readonly Loss[];
}
