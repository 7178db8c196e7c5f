import { GLOSSARY_FORMATS } from '../../terminology';

/** The formats of glossaries as the help shows them: name, endings, what it is. */
export function formatHelp(): string {
  const rows = Object.entries(GLOSSARY_FORMATS).map(([name, { extensions, en }]) => ({
    name,
    endings: extensions.map((extension) => `.${extension}`).join(' '),
    en,
  }));
  const width = (cells: readonly string[]) => Math.max(...cells.map(({ length }) => length));
  const nameWidth = width(rows.map(({ name }) => name));
  const endingsWidth = width(rows.map(({ endings }) => endings));
  const lines = rows.map(
    ({ name, endings, en }) => `  ${name.padEnd(nameWidth)}  ${endings.padEnd(endingsWidth)}  ${en}`,
  );
  return [
    '\nFormats, told by the ending and, where several share it, by how the file begins; .xml by its root element:',
    ...lines,
    'xlsx takes `npm install read-excel-file write-excel-file`, skos `npm install n3`.',
  ].join('\n');
}
