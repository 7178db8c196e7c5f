import type { Span } from '../../text';

/** What is to be coloured in the text; it is known by its index. */
export interface TextMark {
  /** The stretches of text that it covers. */
  readonly parts: readonly Span[];
  readonly className: string;
}
