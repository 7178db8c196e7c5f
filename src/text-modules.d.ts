/** Dictionary files are imported as text: tsup's loader and jest's transform see to it. */
declare module '*.tsv' {
  const text: string;
  export default text;
}
declare module '*.txt' {
  const text: string;
  export default text;
}
/** The page's style sheets and scripts are embedded as they stand. */
declare module '*.css' {
  const text: string;
  export default text;
}
declare module '*.client.js' {
  const text: string;
  export default text;
}
