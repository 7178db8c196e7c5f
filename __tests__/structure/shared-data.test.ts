import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { read } from './read';

/** Official texts that may be read but not copied: present where the project is built, absent from a public clone. */
const shared = new URL('../../../shared/data/', import.meta.url);
const open = (folder: string, part: string) => {
  const name = readdirSync(new URL(folder, shared)).find((file) => file.includes(part))!;
  return readFileSync(new URL(folder + encodeURIComponent(name), shared), 'utf8');
};

// Headings per level, as they were read and found right, and the day that the text speaks from.
const OUTLINES: readonly (readonly [folder: string, part: string, counts: readonly number[], date?: string])[] = [
  ['reports/', 'national-1957', [5, 6], '1957-06-26'],
  ['reports/', 'national-1984', [3, 5]],
  ['reports/', 'national-1986', [5, 11]],
  ['reports/', 'national-2003', [2, 25, 9]],
  ['reports/', 'national-2024', [3, 10, 6], '2024-03-05'],
  ['reports/', '北京市-2025', [2, 11, 7], '2025-01-14'],
  ['reports/', '四川省-2025', [4, 19], '2025-01-20'],
  ['reports/', '河北省-2026', [3, 11], '2026-01-26'],
  ['reports/', '福建省-2025', [3, 22], '2025-01-13'],
  ['policy/', 'ministry_011', [5, 13], '2024-05-14'],
  ['policy/', 'ministry_017', [4, 9, 11]],
  ['policy/', '行政许可法', [0, 8, 6], '2019-04-23'],
  ['policy/', '2018-128号', [5, 19], '2018-12-29'],
  ['policy/', '2004-18号', [1, 10], '2004-06-26'],
  ['policy/', 'cpc_congress_20', [15, 41], '2022-10-16'],
];

if (existsSync(shared))
  describe('official texts', () => {
    it.each(OUTLINES)('%s%s has its headings and its day', (folder, part, counts, date) => {
      const { sections, source } = read(open(folder, part));
      expect([1, 2, 3].map((level) => sections.filter((section) => section.level === level).length)).toEqual(
        [1, 2, 3].map((level) => counts[level - 1] ?? 0),
      );
      expect(source.date).toBe(date);
    });
  });
else it.skip('official texts are not here: ../shared/data is missing', () => undefined);
