/** The part of the ucum-lhc package that the tests use; it brings no types. */
declare module '@lhncbc/ucum-lhc' {
  interface Utilities {
    validateUnitString(code: string): { readonly status: string };
    convertUnitTo(from: string, value: number, to: string): { readonly status: string; readonly toVal: number | null };
  }
  const ucum: { readonly UcumLhcUtils: { getInstance(): Utilities } };
  export default ucum;
}
