import type { Column, RowOf } from '../../src/tables';

/** A column of every type. */
export const COLUMNS = [
  { name: 'name', type: 'string', en: 'What it is called.', zh: '名称。' },
  { name: 'value', type: 'decimal', en: 'How much.', zh: '数值。' },
  { name: 'start', type: 'integer', en: 'Where it begins.', zh: '起点。' },
  { name: 'share', type: 'number', en: 'Of what part.', zh: '占比。' },
  { name: 'known', type: 'boolean', en: 'Whether it is known.', zh: '是否已知。' },
] as const satisfies readonly Column[];

export type Row = RowOf<typeof COLUMNS>;

const EMPTY: Row = { name: '', value: '', start: '', share: '', known: '' };

export function tableOf(...rows: readonly Partial<Row>[]) {
  return { name: 'things', columns: COLUMNS, rows: rows.map((row): Row => ({ ...EMPTY, ...row })) };
}

/** 19 digits and 0.1: neither is a float. */
export const FULL: Row = { name: '财政收入', value: '1234567890123456789.1', start: 7, share: 0.5, known: false };
