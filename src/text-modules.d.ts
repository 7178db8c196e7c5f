/** Dictionary files are imported as text: tsup's loader and jest's transform see to it. */
declare module '*.tsv' {
  const text: string;
  export default text;
}
declare module '*.txt' {
  const text: string;
  export default text;
}
