import { decodeXml } from '../../../../src/terminology/formats/xml/decode-xml';

const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const full = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(full.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < full.length; i++) view.setUint16(i * 2, full.charCodeAt(i), littleEndian);
  return bytes;
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const XML = '<?xml version="1.0" encoding="UTF-16"?><a>改革</a>';

describe('the bytes of an XML file', () => {
  it.each([
    ['UTF-16 LE with a mark', utf16(XML, true, true)],
    ['UTF-16 BE with a mark', utf16(XML, false, true)],
    ['UTF-16 LE without', utf16(XML, true, false)],
    ['UTF-16 BE without', utf16(XML, false, false)],
    ['UTF-8 that says UTF-16, as .NET writes it', utf8(XML)],
    ['UTF-8 with a mark', utf8(`\uFEFF${XML}`)],
  ])('are read as %s', (_, bytes) => {
    expect(decodeXml(bytes)).toBe(XML);
  });

  it('are read in the encoding that they declare', () => {
    const head = utf8('<?xml version="1.0" encoding="GB18030"?><a>');
    expect(decodeXml(new Uint8Array([...head, 0xb8, 0xc4, 0xb8, 0xef]))).toContain('<a>改革');
  });

  it.each([
    ['undecodable-bytes', new Uint8Array([0x3c, 0x61, 0x3e, 0xb8, 0xc4])],
    ['unknown-encoding', utf8('<?xml version="1.0" encoding="klingon"?><a/>')],
  ])('are refused as %s rather than guessed', (code, bytes) => {
    expect(() => decodeXml(bytes)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
