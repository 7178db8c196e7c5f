type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

// Space, numbers and names of values: -1.5e3, true
const SPACE = /[\t\n\r ]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-f]{4})/iy;

/**
 * The offset at which a text stops being JSON.
 *
 * Engines name it in words of their own, or not at all: "Unexpected token 'x', … is not valid JSON".
 */
export function jsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };
  const after = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  for (;;) {
    skip(SPACE);
    const mark = text[at];
    const takesValue: boolean = expected === 'value' || expected === 'value-or-end';
    const takesKey: boolean = expected === 'key' || expected === 'key-or-end';
    const takesEnd: boolean = expected.endsWith('-or-end');
    if ((mark === '{' || mark === '[') && takesValue) {
      open.push(mark);
      expected = mark === '{' ? 'key-or-end' : 'value-or-end';
      at++;
    } else if ((mark === '}' || mark === ']') && takesEnd && open.at(-1) === (mark === '}' ? '{' : '[')) {
      open.pop();
      expected = after();
      at++;
    } else if (mark === ',' && expected === 'comma-or-end') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at++;
    } else if (mark === ':' && expected === 'colon') {
      expected = 'value';
      at++;
    } else if (mark === '"' && (takesKey || takesValue)) {
      at++;
      while (at < text.length && text[at] !== '"') {
        if (text[at]! < ' ') return at;
        if (text[at] !== '\\') at++;
        else if (!skip(ESCAPE)) return at;
      }
      if (at === text.length) return at;
      at++;
      expected = takesKey ? 'colon' : after();
    } else if (takesValue && mark !== undefined && skip(SCALAR)) expected = after();
    else return at;
  }
}
