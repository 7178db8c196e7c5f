/** Tells whether a note marks a gold span as one that annotators may leave out: "borderline: facility or project". */
export function isBorderline(note: string): boolean {
  return note.startsWith('borderline');
}
