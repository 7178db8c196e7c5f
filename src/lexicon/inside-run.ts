// One of A–Z, a–z, À–ɏ and digits on both sides: the offset lies inside 15G, GDP.
const RUN = /[\p{Script=Latin}\p{Nd}]/u;

/** Tells whether an offset parts letters or digits of one run, where no form of a dictionary begins or ends: 1|5G. */
export function insideRun(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && RUN.test(text[offset - 1]!) && RUN.test(text[offset]!);
}
