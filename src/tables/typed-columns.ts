import type { Column } from './table';

/** What typed formats store; null is no value. */
export type TypedCell = string | number | boolean | null;

/** A column as typed formats store it: exact decimals as text, and a number beside them. */
export interface TypedColumn<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly en: string;
  readonly zh: string;
  /** The row's value in this column. */
  cell(row: Row, index: number): TypedCell;
}

/**
 * Gives each column its type, and each exact decimal a second column to calculate with: `value` → `value`, `valueNumber`.
 *
 * Floats cannot hold every decimal (0.1, 19 digits), text cannot be summed: files carry both.
 */
export function typedColumns<Row extends object>(
  columns: readonly Column<keyof Row & string>[],
): readonly TypedColumn<Row>[] {
  return columns.flatMap(({ name, type, en, zh }): TypedColumn<Row>[] => {
    const cellOf = (row: Row) => row[name] as unknown;
    if (type !== 'decimal') {
      return [{ name, type, en, zh, cell: (row, index) => CASTS[type](cellOf(row), () => `${name} in row ${index}`) }];
    }
    return [
      { name, type: 'string', en, zh, cell: (row) => asText(cellOf(row)) },
      {
        name: `${name}Number`,
        type: 'number',
        en: `\`${name}\` as a floating-point number (15 to 17 digits), to calculate with.`,
        zh: `\`${name}\` 的浮点数（15 至 17 位有效数字），供计算。`,
        cell: (row) => decimalAsNumber(cellOf(row)),
      },
    ];
  });
}

type Place = () => string;

const CASTS = { string: asText, integer: asInteger, number: asNumber, boolean: asBoolean } as const;

function isNothing(value: unknown): value is '' | null | undefined {
  return value === '' || value === null || value === undefined;
}

function asText(value: unknown): string | null {
  return isNothing(value) ? null : String(value);
}

function asInteger(value: unknown, place: Place): number | null {
  if (isNothing(value)) return null;
  if (typeof value === 'number' && (value | 0) === value) return value;
  throw new TypeError(`Expected an integer of 32 bits for ${place()}, got ${JSON.stringify(value)}.`);
}

function asNumber(value: unknown, place: Place): number | null {
  if (isNothing(value)) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`Expected a finite number for ${place()}, got ${String(value)}.`);
}

function asBoolean(value: unknown, place: Place): boolean | null {
  if (isNothing(value)) return null;
  if (typeof value === 'boolean') return value;
  throw new TypeError(`Expected true or false for ${place()}, got ${JSON.stringify(value)}.`);
}

// -2.5
const DECIMAL = /^[+-]?\d+(?:\.\d+)?$/;

/** The nearest float; nothing for what is no number (the ratio 29:71) or beyond floats. */
function decimalAsNumber(value: unknown): number | null {
  if (typeof value !== 'string' || !DECIMAL.test(value)) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
