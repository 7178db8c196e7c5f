/** The smallest PDF with the objects given, numbered from 1; object 1 is the catalog. Offsets are made up here. */
export function makePdf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

export interface PdfOptions {
  /** The name of the character map by which the font reads its bytes; the font is not embedded. */
  readonly map?: string;
  readonly trailer?: string;
  /** The width of every character, in thousandths of its size. */
  readonly width?: number;
  readonly extra?: readonly string[];
}

/** A PDF of pages with these drawing instructions, in an unembedded Chinese font `/F`. */
export function makePages(
  contents: readonly string[],
  { map = 'UniGB-UCS2-H', trailer = '', extra = [], width = 1000 }: PdfOptions = {},
): Uint8Array {
  const first = 5;
  const kids = contents.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const pages = contents.flatMap((content, index) => [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${first + index * 2 + 1} 0 R>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ]);
  return makePdf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`,
      `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${map}/DescendantFonts[4 0 R]>>`,
      '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW ' +
        width +
        '/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 90>>>>',
      ...pages,
      ...extra,
    ],
    trailer,
  );
}

/** The instructions that draw a line of text at a place; two bytes a character, as UCS-2. */
export function draw(text: string, x: number, y: number, size = 16): string {
  const hex = [...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET\n`;
}
