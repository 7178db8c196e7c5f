import { formatNumber } from './number-format';
import { elementsOf, firstOf, numberOf, valueOf } from './xml';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "第%1条": the number of the first level between two characters. */
  readonly template: string;
  readonly suffix: string;
  readonly isLegal: boolean;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Counts through a document: the number before the next paragraph of a list, as Word shows it. */
export type NumberLabels = (numId: string, level: number) => string;

const PLAIN: Level = { start: 1, format: 'decimal', template: '', suffix: 'tab', isLegal: false };

/**
 * Reads numbering.xml, so that numbers which Word only draws come into the text: 一、 （二） 第三条.
 *
 * Lists that share an abstract numbering go on counting each other's numbers, unless one says where it starts.
 */
export function readNumbering(root: Element | undefined): NumberLabels {
  const lists = root === undefined ? new Map<string, List>() : readLists(root);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (numId, level) => {
    const list = lists.get(numId);
    if (list === undefined) return '';
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    if (!begun.has(numId)) {
      begun.add(numId);
      for (const [at, start] of list.startOverrides) counts[at] = start - 1;
    }
    counts[level] = (counts[level] ?? levelOf(list, level).start - 1) + 1;
    // A number of a higher level starts the lower ones anew.
    counts.length = level + 1;
    return label(list, level, counts);
  };
}

function label(list: List, level: number, counts: readonly (number | undefined)[]): string {
  const { template, suffix, isLegal } = levelOf(list, level);
  const text = template.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const { start, format } = levelOf(list, at);
    return formatNumber(counts[at] ?? start, isLegal ? 'decimal' : format);
  });
  if (text === '' || suffix === 'nothing') return text;
  // What Chinese numbering ends in sets its own distance: 一、 （二） 第三条 is followed by a full-width space.
  if (/[、）。．：]$/.test(text)) return text;
  return /\p{Script=Han}$/u.test(text) ? `${text}\u3000` : `${text} `;
}

function levelOf(list: List, level: number): Level {
  return list.levels.get(level) ?? PLAIN;
}

function readLists(root: Element): Map<string, List> {
  const abstracts = new Map<string, Map<number, Level>>();
  for (const abstract of elementsOf(root, 'abstractNum'))
    abstracts.set(valueOf(abstract, 'abstractNumId') ?? '', readLevels(elementsOf(abstract, 'lvl')));
  const lists = new Map<string, List>();
  for (const num of elementsOf(root, 'num')) {
    const abstractId = valueOf(firstOf(num, 'abstractNumId')) ?? '';
    const overrides = elementsOf(num, 'lvlOverride');
    const own = readLevels(overrides.flatMap((override) => elementsOf(override, 'lvl')));
    const startOverrides = new Map<number, number>();
    for (const override of overrides) {
      const start = numberOf(firstOf(override, 'startOverride'));
      if (start !== undefined) startOverrides.set(numberOf(override, 'ilvl') ?? 0, start);
    }
    lists.set(valueOf(num, 'numId') ?? '', {
      abstractId,
      levels: new Map([...(abstracts.get(abstractId) ?? []), ...own]),
      startOverrides,
    });
  }
  return lists;
}

function readLevels(levels: readonly Element[]): Map<number, Level> {
  return new Map(
    levels.map((level): [number, Level] => {
      const format = valueOf(firstOf(level, 'numFmt')) ?? 'decimal';
      return [
        numberOf(level, 'ilvl') ?? 0,
        {
          start: numberOf(firstOf(level, 'start')) ?? 0,
          format,
          // A bullet is a glyph of a symbol font, no text.
          template: format === 'bullet' ? '' : (valueOf(firstOf(level, 'lvlText')) ?? ''),
          suffix: valueOf(firstOf(level, 'suff')) ?? 'tab',
          isLegal: firstOf(level, 'isLgl') !== undefined,
        },
      ];
    }),
  );
}
