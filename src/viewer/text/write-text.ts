import { match, P } from 'ts-pattern';
import type { Document } from '../../model';
import type { Span } from '../../text';
import { Markup, markup, type Part } from '../markup';
import type { Label } from '../label';
import { layOut, type Stretch } from './lay-out';
import type { TextMark } from './text-mark';
import { TextWriter } from './text-writer';
import { writeFields } from './write-fields';
import { writeTable } from './write-table';

/** The text with its structure: header fields as a table, list items in lists, everything else a block at a time. */
export function writeText(document: Document, marks: readonly TextMark[], label: Label, prefix = ''): Markup {
  const writer = new TextWriter(document, marks, prefix);
  const levels = headingLevels(document);
  const out: Part[] = [];
  const stretches = layOut(document);
  for (let i = 0; i < stretches.length;) {
    const { kind } = stretches[i]!;
    let end = i + 1;
    if (kind === 'header-field' || kind === 'list-item')
      while (end < stretches.length && stretches[end]!.kind === kind) end++;
    const group = stretches.slice(i, end);
    out.push(
      match(kind)
        .with('header-field', () => writeFields(document.text, group, writer, label))
        .with('list-item', () => markup`<ul class="items">${group.map((item) => element('li', item, writer))}</ul>`)
        .otherwise(() => writeStretch(document, group[0]!, writer, levels)),
      '\n',
    );
    i = end;
  }
  return markup`${out}`;
}

function writeStretch(
  document: Document,
  stretch: Stretch,
  writer: TextWriter,
  levels: ReadonlyMap<Stretch['block'], number>,
): Markup {
  return match(stretch.kind)
    .with('title', () => element('h1', stretch, writer))
    .with('heading', () => element(`h${Math.min((levels.get(stretch.block) ?? 1) + 1, 6)}`, stretch, writer))
    .with('table', () => writeTable(document.text, stretch, writer))
    .with('paragraph', 'plain', () => element('p', stretch, writer))
    .with(P.string, (kind) => element('p', stretch, writer, kind))
    .exhaustive();
}

/** An element with the span's text and the offset where it begins. */
function element(tag: string, span: Span, writer: TextWriter, kind?: string): Markup {
  const name = new Markup(tag);
  const className = kind !== undefined && markup` class="${kind}"`;
  return markup`<${name}${className} data-s="${span.start}">${writer.write(span)}</${name}>`;
}

/** The level of the section that a heading block opens; of several on one line, the first. */
function headingLevels({ blocks, sections }: Document): ReadonlyMap<Stretch['block'], number> {
  const levels = new Map<Stretch['block'], number>();
  const inOrder = [...sections].sort((a, b) => a.heading.start - b.heading.start);
  let at = 0;
  for (const { heading, level } of inOrder) {
    while (at < blocks.length && blocks[at]!.end <= heading.start) at++;
    const block = blocks[at];
    if (block && block.start <= heading.start && !levels.has(block)) levels.set(block, level);
  }
  return levels;
}
