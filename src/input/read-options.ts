import type { DecodeOptions } from './decode-text';

/** The kinds of file that can be read. */
export type InputFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf';

/** `encoding` and `repair` are for text, Markdown and HTML. */
export interface ReadOptions extends DecodeOptions {
  /** Where the bytes come from: a file name or an address. Its extension helps to tell the format. */
  readonly uri?: string | undefined;
  /** In place of what the bytes and the uri's extension say. */
  readonly format?: InputFormat | undefined;
  /** The largest file that is read, in bytes; 64 MiB unless given. */
  readonly maxBytes?: number | undefined;
  /** The most that the XML inside a DOCX may unpack to, in bytes; 64 MiB unless given. */
  readonly maxArchiveBytes?: number | undefined;
  /**
   * Loads Adobe's character maps, which come with pdfjs-dist in its folder `cmaps`: PDFs that name Chinese fonts without
   * embedding them cannot be read otherwise. Either the address that a map's name is put behind, with a final slash,
   * for `fetch` to load; or a function from its name ("UniGB-UCS2-H.bcmap") to its bytes. `readFile` finds them itself.
   */
  readonly cMaps?: string | ((name: string) => Promise<Uint8Array>) | undefined;
}

export const DEFAULT_MAX_BYTES = 64 * 2 ** 20;
export const DEFAULT_MAX_ARCHIVE_BYTES = 64 * 2 ** 20;
