/** The part of the edtf package that the tests use; it brings no types. */
declare module 'edtf' {
  export function parse(text: string, options?: { readonly level?: number }): unknown;
}
