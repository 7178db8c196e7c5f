/** Stands for a line end of the source, which is layout of the file and not of the page. */
const SOURCE_BREAK = '\u001e';

// Runs of white space that HTML shows as one; not U+3000 and no-break spaces, which it shows as they are.
const SPACES = /[\t\n\f\r ]+/g;
// What is left of several of them after elements were joined.
const JOINED = new RegExp(`[ ${SOURCE_BREAK}]{2,}|${SOURCE_BREAK}`, 'g');
// Characters between which a line end of the source shows as nothing: 中⏎国, 。⏎国
const WIDE = /[\u2E80-\u303F\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\uD800-\uDFFF“”‘’…—]/;

/** White space of a text node as HTML means it; its line ends are still told from other spaces. */
export function collapse(text: string): string {
  return text.replaceAll(SOURCE_BREAK, ' ').replace(SPACES, (run) => (/[\n\r]/.test(run) ? SOURCE_BREAK : ' '));
}

/** The text of a finished line of collapsed text: a source line end is nothing between Chinese, else a space. */
export function settle(line: string): string {
  return line
    .replace(JOINED, (run, at: number) => {
      const isWide = WIDE.test(line[at - 1] ?? '') && WIDE.test(line[at + run.length] ?? '');
      return run.includes(SOURCE_BREAK) && isWide ? '' : ' ';
    })
    .replaceAll('\u00a0', ' ');
}
