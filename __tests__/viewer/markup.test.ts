import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeHtml, markup } from '../../src/viewer/markup';

const textOf = (source: string) => {
  const [element] = parseFragment(source).childNodes as Tree.Element[];
  return {
    content: element!.childNodes.map((node) => (node as Tree.TextNode).value).join(''),
    title: element!.attrs[0]!.value,
  };
};

describe('markup', () => {
  it('gives every text back as a parser reads it, in content and in attributes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'`\r\n\u2028/!-=ax中𠮷') }), (text) => {
        expect(textOf(markup`<b title="${text}">${text}</b>`.source)).toEqual({ content: text, title: text });
      }),
    );
  });

  it('leaves its own markup as it is and joins lists', () => {
    expect(markup`<ul>${['<', markup`<li>`, 1]}</ul>`.source).toBe('<ul>&#60;<li>1</ul>');
  });

  it.each([[undefined], [false]] as const)('writes nothing for %s', (nothing) => {
    expect(markup`a${nothing}b`.source).toBe('ab');
  });

  it('keeps one character for NUL, which a parser would drop', () => {
    expect(escapeHtml('a\0b')).toBe('a&#0;b');
  });
});
