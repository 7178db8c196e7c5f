import type { Glossary } from '../../glossary/glossary';
import type { Written } from '../format';
import { fitGlossary } from '../xml/fit-glossary';
import { XmlIds } from '../xml/ids';
import { FormatLosses } from '../format-losses';
import { loseUnusedSource } from '../xml/source-language';
import { closeTag, openTag, renderTag, tag, XML_DECLARATION } from '../xml/write-xml';
import type { XmlTag } from '../xml/write-xml';
import { DCA, DCT, MARTIF } from './tbx-dialect';
import type { TbxDialect } from './tbx-dialect';
import { EntryWriter } from './write-entry';

export interface TbxOptions {
  /** How data categories are written: by a `type` (`dca`, the default) or as elements of their own (`dct`). */
  readonly style?: 'dct' | 'dca';
}

/**
 * Writes TBX v3 (ISO 30042:2019), dialect TBX-Basic. OmegaT and Weblate read only v2: see writeTbx2.
 *
 * @example
 * const { output, losses } = writeTbx(glossary, { style: 'dct' });
 */
export function writeTbx(glossary: Glossary, { style = 'dca' }: TbxOptions = {}): Written {
  return write(glossary, style === 'dct' ? DCT : DCA);
}

/**
 * Writes TBX v2 (martif, 2008), which OmegaT, Weblate and older tools read.
 *
 * No DOCTYPE: it would only name a DTD, for which some tools look beside the file.
 */
export function writeTbx2(glossary: Glossary): Written {
  return write(glossary, MARTIF);
}

function write(given: Glossary, dialect: TbxDialect): Written {
  const losses = new FormatLosses();
  const ids = new XmlIds(
    given.concepts.map(({ id }) => id),
    losses,
  );
  const glossary = fitGlossary(given, (id) => ids.of(id), losses);
  const { sourceLanguage, concepts } = glossary;
  loseUnusedSource(glossary, losses);

  const root = dialect.root(sourceLanguage);
  const entries = new EntryWriter(dialect, sourceLanguage, losses);
  const body = concepts.map((concept) => renderTag(entries.write(concept), 3)).join('');
  if (body === '' && !dialect.mayBeEmpty)
    losses.add('concepts', `${dialect.name} has no valid file without a concept`, 'the glossary');
  const text =
    body === '' && dialect.mayBeEmpty
      ? renderTag(tag('text'), 1)
      : [openTag(tag('text'), 1), openTag(tag('body'), 2), body, closeTag('body', 2), closeTag('text', 1)].join('');
  return {
    output: [XML_DECLARATION, openTag(root), renderTag(header(glossary, dialect), 1), text, closeTag(root.name)].join(
      '',
    ),
    losses: losses.list(),
  };
}

function header({ title }: Glossary, dialect: TbxDialect): XmlTag {
  return tag(
    dialect.header,
    {},
    tag(
      'fileDesc',
      {},
      title === undefined ? undefined : tag('titleStmt', {}, tag('title', {}, title)),
      tag('sourceDesc', {}, tag('p', {}, 'A glossary written by gongwen')),
    ),
  );
}
