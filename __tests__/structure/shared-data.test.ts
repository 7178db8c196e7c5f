import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { read } from './read';

/** Official texts that may be read but not copied: present where the project is built, absent from a public clone. */
const shared = new URL('../../../shared/data/', import.meta.url);
const open = (folder: string, part: string) => {
  const name = readdirSync(new URL(folder, shared)).find((file) => file.includes(part))!;
  return readFileSync(new URL(folder + encodeURIComponent(name), shared), 'utf8');
};

// Headings per level, as they were read and found right, and the day that the text speaks from.
const OUTLINES: readonly {
  readonly folder: string;
  readonly part: string;
  readonly counts: readonly number[];
  readonly date?: string;
}[] = [
  { folder: 'reports/', part: 'national-1957', counts: [5, 6], date: '1957-06-26' },
  { folder: 'reports/', part: 'national-1984', counts: [3, 5] },
  { folder: 'reports/', part: 'national-1986', counts: [5, 11] },
  { folder: 'reports/', part: 'national-2003', counts: [2, 25, 9] },
  { folder: 'reports/', part: 'national-2024', counts: [3, 10, 6], date: '2024-03-05' },
  { folder: 'reports/', part: '北京市-2025', counts: [2, 11, 7], date: '2025-01-14' },
  { folder: 'reports/', part: '四川省-2025', counts: [4, 19], date: '2025-01-20' },
  { folder: 'reports/', part: '河北省-2026', counts: [3, 11], date: '2026-01-26' },
  { folder: 'reports/', part: '福建省-2025', counts: [3, 22], date: '2025-01-13' },
  { folder: 'policy/', part: 'ministry_011', counts: [5, 13], date: '2024-05-14' },
  { folder: 'policy/', part: 'ministry_017', counts: [4, 9, 11] },
  { folder: 'policy/', part: '行政许可法', counts: [0, 8, 6], date: '2019-04-23' },
  { folder: 'policy/', part: '2018-128号', counts: [5, 19], date: '2018-12-29' },
  { folder: 'policy/', part: '2004-18号', counts: [1, 10], date: '2004-06-26' },
  { folder: 'policy/', part: 'cpc_congress_20', counts: [15, 41], date: '2022-10-16' },
];

if (existsSync(shared))
  describe('official texts', () => {
    it.each(OUTLINES)('$folder$part has its headings and its day', ({ folder, part, counts, date }) => {
      const { sections, source } = read(open(folder, part));
      expect([1, 2, 3].map((level) => sections.filter((section) => section.level === level).length)).toEqual(
        [1, 2, 3].map((level) => counts[level - 1] ?? 0),
      );
      expect(source.date).toBe(date);
    });
  });
else it.skip('official texts are not here: ../shared/data is missing', () => undefined);
