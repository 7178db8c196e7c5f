// What may not stand in an address as it is; "/" parts the layers of an id: fact/level/79-87
const UNUSUAL = /[^\w~-]/g;

/** The anchor of a fact on the page: "fact/level/79-87" → "fact-level-79-87". */
export function factAnchor(id: string): string {
  return id.replace(UNUSUAL, (character) => (character === '/' ? '-' : `.${character.charCodeAt(0).toString(16)}`));
}
