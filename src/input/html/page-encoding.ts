import { canonicalName } from '../decode-text';
import { encodingOfMark } from '../byte-order-mark';
import { decodes } from '../strict-decoder';

/** Browsers look for the declaration in so many bytes; some pages put scripts before it. */
const HEAD = 4096;

// <meta charset="gb2312">, <meta http-equiv=Content-Type content="text/html; charset=gb2312">
const DECLARED = /<meta\s[^>]{0,200}?charset\s{0,9}=[\s"']{0,9}([\w-]{2,20})/i;

/**
 * The encoding that a page declares, where the declaration can be trusted: a multi-byte one that the bytes obey.
 *
 * Undefined leaves it to detection: a byte order mark is stronger; valid UTF-8 is no accident, so a page stored anew
 * with its old declaration is UTF-8; and "iso-8859-1" is what servers say that were never set up.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  if (encodingOfMark(bytes) !== undefined || decodes(bytes, 'utf-8')) return undefined;
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const name = canonicalName(DECLARED.exec(head)?.[1] ?? '-');
  return name !== undefined && MULTI_BYTE.has(name) ? name : undefined;
}

const MULTI_BYTE = new Set(['utf-8', 'gbk', 'gb18030', 'big5', 'euc-kr', 'euc-jp', 'shift_jis']);
