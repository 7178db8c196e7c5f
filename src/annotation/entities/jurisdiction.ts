import type { Candidate } from './candidate';
import type { PlaceEntry } from './gazetteers';
import type { Reading } from './reading';

/** The divisions that a text speaks for: its own and the ones above, by the character that stands for each. */
export type Jurisdiction = ReadonlyMap<string, PlaceEntry>;

/** How far into a text its own division is looked for where no title names it. */
const HEAD = 400;
// 沙河|区, 大连|市, 四川|省: what the text calls the division by
const LEVEL = /(?:自治区|[省市州盟区县旗镇乡])$/;

/**
 * Tells which divisions 省委, 市政府, 区人大 mean in a text: the one that its title or head names, and by its code the
 * ones that it lies in. Empty where none is named, or where the name is another division's too.
 */
export function jurisdictionOf(
  reading: Reading,
  places: readonly Candidate[],
  byCode: ReadonlyMap<string, PlaceEntry>,
): Jurisdiction {
  const jurisdiction = new Map<string, PlaceEntry>();
  const code = ownCode(reading, places);
  if (code === undefined) return jurisdiction;
  for (const ancestor of [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]) {
    const entry = byCode.get(ancestor);
    const level = entry === undefined ? undefined : LEVEL.exec(entry.name)?.[0];
    if (entry && level !== undefined && !jurisdiction.has(level)) jurisdiction.set(level, entry);
  }
  return jurisdiction;
}

/** The code of the division that the title or the head names as the text's own. */
export function ownCode(reading: Reading, places: readonly Candidate[]): string | undefined {
  const title = reading.blocks.find(({ kind }) => kind === 'title');
  const coded = places.filter((place) => place.kind === 'place' && place.adminCode !== undefined);
  const inTitle = coded.filter((place) => title && title.start <= place.start && place.end <= title.end);
  const inHead = coded.filter(({ end }) => end < HEAD && /^(?:人民)?政府|^人民代表大会/.test(reading.after(end, 6)));
  const own = inTitle.at(-1) ?? inHead.at(-1);
  return own?.kind === 'place' ? own.adminCode : undefined;
}
