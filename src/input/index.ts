/** Reading. In: bytes of text, Markdown, HTML, DOCX and PDF files; out: checked text with its source and layout hints. */
export { decodeText } from './decode-text';
export type { DecodedText, DecodeOptions } from './decode-text';
export { readText } from './read-text';
export { DEFAULT_MAX_ARCHIVE_BYTES, DEFAULT_MAX_BYTES } from './read-options';
export type { InputFormat, ReadOptions } from './read-options';
