/** Reads a list of words out of a string, so that vocabularies stay legible. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
