// What a spreadsheet would run as a formula: =1+2, also behind apostrophes, which are doubled so as to be told apart.
const GUARDED = /^'+[=+\-@\t\r]./s;

/** Doubles the first apostrophe of a text that looks guarded already: '=1 → ''=1. The writer of tables does the rest. */
export function guard(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe off that the writer put in front of a formula: '=1 → =1. */
export function unguard(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
