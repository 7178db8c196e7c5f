import type { Glossary } from '../glossary/glossary';
import { decodeInput } from './decode-input';
import { readDelimitedGlossary, writeDelimitedGlossary } from './delimited';
import type { GlossaryRead, Written } from './format';
import { readJsonGlossary, writeJsonGlossary } from './json';
import { writeMemoqGlossary } from './memoq';
import { readOmegatGlossary, writeOmegatGlossary } from './omegat';
import type { GlossaryReadOptions } from './read-options';
import { readSkosGlossary } from './skos/read-skos';
import { writeSkosGlossary } from './skos/write-skos';
import { readTbx } from './tbx/read-tbx';
import { writeTbx, writeTbx2 } from './tbx/write-tbx';
import { readTmx } from './tmx/read-tmx';
import { writeTmx } from './tmx/write-tmx';
import { writeTradosGlossary } from './trados';
import { readXliffGlossary } from './xliff/read-xliff';
import { writeXliffGlossary } from './xliff/write-xliff';
import { readXlsxGlossary, writeXlsxGlossary } from './xlsx/xlsx';
import { rootElement } from './xml/root-element';

/** What all writers take; each format uses what it knows. */
export interface GlossaryWriteOptions {
  /** For formats of two languages: the second; the commonest beside the source language by default. */
  readonly targetLanguage?: string;
  /** SKOS: where the concepts' IRIs begin. */
  readonly base?: string;
}

/** A format of glossaries: how it is called, told from others, read and written. */
export interface GlossaryFormat {
  readonly en: string;
  readonly zh: string;
  /** Without the dot; the first is the one to write. */
  readonly extensions: readonly string[];
  /** What a file of the format begins with, where its name does not tell it from another. */
  readonly begins?: RegExp;
  /** Whether the file is bytes and no text. */
  readonly binary?: true;
  /** The root element of an XML format. Such a file says itself in which encoding it is, so its reader wants the bytes. */
  readonly root?: string;
  read(input: string | Uint8Array, options: GlossaryReadOptions): GlossaryRead | Promise<GlossaryRead>;
  write(
    glossary: Glossary,
    options: GlossaryWriteOptions,
  ): Written<string | Uint8Array> | Promise<Written<string | Uint8Array>>;
}

/** A format whose reader takes text. */
function textFormat(
  format: Omit<GlossaryFormat, 'read' | 'binary'> & {
    read(text: string, options: GlossaryReadOptions): GlossaryRead | Promise<GlossaryRead>;
  },
): GlossaryFormat {
  return { ...format, read: (input, options) => format.read(decodeInput(input), options) };
}

/** All formats by name. Of several that a file may be, the first that its beginning fits is meant. */
export const GLOSSARY_FORMATS = {
  json: textFormat({
    en: "gongwen's own JSON; holds everything",
    zh: 'gongwen 自有的 JSON，无任何损失',
    extensions: ['json'],
    read: readJsonGlossary,
    write: (glossary) => writeJsonGlossary(glossary),
  }),
  tbx: {
    en: 'TBX v3 (ISO 30042:2019), TBX-Basic, style DCT; reads every TBX',
    zh: 'TBX v3（ISO 30042:2019）TBX-Basic，DCT 式；可读各种 TBX',
    extensions: ['tbx'],
    root: 'tbx',
    read: readTbx,
    write: (glossary) => writeTbx(glossary, { style: 'dct' }),
  },
  'tbx-dca': {
    en: 'TBX v3, TBX-Basic, style DCA',
    zh: 'TBX v3 TBX-Basic，DCA 式',
    extensions: ['tbx'],
    root: 'tbx',
    // <tbx type="TBX-Basic" style="dca">
    begins: /\bstyle=["']dca["']/,
    read: readTbx,
    write: (glossary) => writeTbx(glossary, { style: 'dca' }),
  },
  tbx2: {
    en: 'TBX v2 (martif), which OmegaT and Weblate read',
    zh: 'TBX v2（martif），OmegaT、Weblate 可读',
    extensions: ['tbx'],
    root: 'martif',
    read: readTbx,
    write: writeTbx2,
  },
  tmx: {
    en: 'TMX 1.4b, a unit a concept',
    zh: 'TMX 1.4b，一个概念一个单元',
    extensions: ['tmx'],
    root: 'tmx',
    read: readTmx,
    write: writeTmx,
  },
  xliff: {
    en: 'XLIFF 2.1 with the glossary module',
    zh: 'XLIFF 2.1，含 glossary 模块',
    extensions: ['xlf', 'xliff'],
    root: 'xliff',
    read: readXliffGlossary,
    write: writeXliffGlossary,
  },
  memoq: textFormat({
    en: 'memoQ term base CSV',
    zh: 'memoQ 术语库 CSV',
    extensions: ['csv'],
    // "Entry_ID";"Entry_Subject"
    begins: /^"?Entry_ID"?[,;\t]"?Entry_Subject"?[,;\t]"?Entry_Domain/,
    read: readDelimitedGlossary,
    write: (glossary) => writeMemoqGlossary(glossary),
  }),
  trados: textFormat({
    en: 'CSV for Trados and MultiTerm: a row a concept, a column a language',
    zh: 'Trados、MultiTerm 用 CSV：一行一个概念，一列一种语言',
    extensions: ['csv'],
    // Entry_ID,Subject
    begins: /^"?Entry_ID"?[,;\t]"?Subject"?[,;\t]/,
    read: readDelimitedGlossary,
    write: (glossary) => writeTradosGlossary(glossary),
  }),
  csv: textFormat({
    en: 'CSV with documented columns; reads tables of others, too',
    zh: 'CSV，列有说明；也读他人所制的表',
    extensions: ['csv'],
    read: readDelimitedGlossary,
    write: (glossary) => writeDelimitedGlossary(glossary),
  }),
  omegat: textFormat({
    en: 'OmegaT glossary: source, target, comment, tab-separated',
    zh: 'OmegaT 词汇表：原文、译文、注释，制表符分隔',
    extensions: ['utf8', 'tab', 'txt'],
    // # Glossary in tab-separated format -*- coding: utf-8 -*-
    begins: /^#.*-\*- *coding/,
    read: readOmegatGlossary,
    write: writeOmegatGlossary,
  }),
  tsv: textFormat({
    en: 'The columns of CSV, tab-separated',
    zh: '与 CSV 同列，制表符分隔',
    extensions: ['tsv'],
    read: (text, options) => readDelimitedGlossary(text, { ...options, delimiter: '\t' }),
    write: (glossary) => writeDelimitedGlossary(glossary, { delimiter: '\t' }),
  }),
  xlsx: {
    en: 'Excel workbook with the columns of CSV; reads tables of others, too',
    zh: 'Excel 工作簿，列与 CSV 同；也读他人所制的表',
    extensions: ['xlsx'],
    binary: true,
    read: (input, options) => {
      if (typeof input === 'string')
        throw new TypeError('Expected the bytes of a workbook (Uint8Array), got a string.');
      return readXlsxGlossary(input, options);
    },
    write: (glossary) => writeXlsxGlossary(glossary),
  },
  skos: textFormat({
    en: 'SKOS in Turtle (RDF)',
    zh: 'SKOS（RDF，Turtle 语法）',
    extensions: ['ttl'],
    read: readSkosGlossary,
    write: writeSkosGlossary,
  }),
} satisfies Readonly<Record<string, GlossaryFormat>>;

export type GlossaryFormatName = keyof typeof GLOSSARY_FORMATS;

export interface ReadGlossaryOptions extends GlossaryReadOptions {
  readonly format: GlossaryFormatName;
}

/**
 * Reads a glossary in a format.
 *
 * Bytes of a text format are decoded by their byte order mark, as UTF-8 without one.
 *
 * @throws AnnotationError `invalid-glossary` with every fault and its place, `too-large`, `undecodable-bytes`,
 *   `missing-peer`.
 *
 * @example
 * const { glossary, losses } = await readGlossary(text, { format: guessGlossaryFormat('terms.csv', text) ?? 'csv' });
 */
export async function readGlossary(
  input: string | Uint8Array,
  { format, ...options }: ReadGlossaryOptions,
): Promise<GlossaryRead> {
  return await formatOf(format).read(input, options);
}

/**
 * Writes a glossary in a format, and says what the format could not hold.
 *
 * @throws AnnotationError `missing-peer`, `too-large`.
 */
export async function writeGlossary(
  glossary: Glossary,
  format: GlossaryFormatName,
  options: GlossaryWriteOptions = {},
): Promise<Written<string | Uint8Array>> {
  return await formatOf(format).write(glossary, options);
}

function formatOf(name: GlossaryFormatName): GlossaryFormat {
  if (!Object.hasOwn(GLOSSARY_FORMATS, name))
    throw new RangeError(`Expected a format of ${Object.keys(GLOSSARY_FORMATS).join(', ')}; got "${String(name)}".`);
  return GLOSSARY_FORMATS[name];
}

/**
 * Tells the format of a file from its name and, where several share the ending, from how it begins; of XML, whatever
 * its ending, by the root element.
 *
 * @param beginning Some hundred characters of the text; a byte order mark does not matter.
 */
export function guessGlossaryFormat(fileName: string, beginning = ''): GlossaryFormatName | undefined {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  const text = beginning.replace(/^\uFEFF/, '');
  const formats = Object.entries(GLOSSARY_FORMATS) as [GlossaryFormatName, GlossaryFormat][];
  const named = formats.filter(([, { extensions }]) => extensions.includes(extension));
  const isXml = extension === 'xml' || named.some(([, { root }]) => root !== undefined);
  const root = isXml ? rootElement(text) : undefined;
  const rooted = formats.filter(([, format]) => root !== undefined && format.root === root);
  const candidates = rooted.length > 0 ? rooted : named;
  const fits = candidates.find(([, { begins }]) => begins?.test(text));
  return (fits ?? candidates.find(([, { begins }]) => begins === undefined) ?? candidates.at(-1))?.[0];
}
