import type { Recogniser } from './candidate';

// 牵头单位:市科技局、|市口岸物流办: the level, what it is in charge of, and the ending of a department
const DEPARTMENT = /(?<=[、:(])([省市区县州])[\u4e00-\u9fff]{2,9}?(?:委员会|办公室|[厅局委办])(?=[、,。;)]|$)/gm;
const LEVELS = { 省: 'provincial', 市: 'prefectural', 州: 'prefectural', 区: 'county', 县: 'county' } as const;

/** Finds departments that the fields do not know, where a list of those in charge names them. */
export const listedDepartments: Recogniser = function* (reading, found) {
  const ends = new Set(found.filter(({ kind }) => kind === 'agency').map(({ end }) => end));
  for (const match of reading.text.matchAll(DEPARTMENT)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!ends.has(start - 1) && !/单位[:(]$/.test(reading.before(start, 3))) continue;
    ends.add(end);
    yield {
      kind: 'agency',
      start,
      end,
      branch: 'government',
      level: LEVELS[match[1] as keyof typeof LEVELS],
      ground: 'agency.listed',
    };
  }
};
