/** Names and values that a page or a front matter states of itself: 发文字号 → 国函〔1996〕95号. */
export type Fields = Record<string, string>;

/** Makes an empty record that no name from outside can turn into something else: it has no prototype to reach. */
export function createFields(): Fields {
  return Object.create(null) as Fields;
}

/** Adds a field; the first mention of a name stands, unless it was blank. `__proto__` and its kin are left out. */
export function addField(fields: Fields, name: string, value: string): void {
  if (name === '__proto__' || name === 'constructor' || name === 'prototype') return;
  if (!fields[name]) fields[name] = value;
}
