import { Pipeline } from '../../src/pipeline/pipeline';
import type { Document, Hint, Section, Source } from '../../src/model';
import { sentences } from '../../src/segmentation/sentences';
import { structure, type StructureOptions } from '../../src/structure';
import { sliceText } from '../../src/text';

/** Runs structure and sentences over lines of text, as the real pipeline does. */
export function read(
  lines: string | readonly string[],
  options: StructureOptions & { readonly hints?: readonly Hint[]; readonly source?: Partial<Source> } = {},
): Document {
  const { hints = [], source = {}, ...own } = options;
  const text = typeof lines === 'string' ? lines : lines.join('\n');
  return new Pipeline().use(structure(own)).use(sentences()).annotate({ text, hints, source });
}

/** Each block as "kind: text", line ends as /. */
export function blocksOf(document: Document): string[] {
  return document.blocks.map((block) => `${block.kind}: ${onOneLine(sliceText(document.text, block))}`);
}

/** Each heading as "level text", two blanks deeper for each section around it; ~ marks one that runs in. */
export function outlineOf(document: Document): string[] {
  const byId = new Map(document.sections.map((section) => [section.id, section]));
  const depth = (section: Section): number => (section.parent === undefined ? 0 : 1 + depth(byId.get(section.parent)!));
  return document.sections.map(
    (section) =>
      `${'  '.repeat(depth(section))}${section.level} ${onOneLine(sliceText(document.text, section.heading))}${section.runIn ? ' ~' : ''}`,
  );
}

function onOneLine(text: string): string {
  return text.replace(/[\r\n]\s*/g, ' / ');
}
