import divisionTable from '../../../dictionaries/places/divisions.tsv';
import regionTable from '../../../dictionaries/places/regions.tsv';
import { cellForms, Matcher, readTable } from '../../lexicon';
import type { AdminLevel } from '../../model';

/** A place of the dictionary under one of its forms. */
export interface PlaceEntry {
  readonly name: string;
  readonly english: string;
  readonly source: string;
  readonly level?: AdminLevel;
  readonly code?: string;
  /** 沙河口 for 沙河口区: counts only where the full name stands in the same text, or for provinces and prefectures. */
  readonly short: boolean;
  /** The full name, where the form is neither it nor the bare short one: 伊犁州. */
  readonly canonical?: string;
  readonly country: boolean;
}

/** Divisions that are common words: only read as names right after the place they lie in. */
const COMMON = new Set([
  '城区',
  '郊区',
  '矿区',
  '东区',
  '西区',
  '新城区',
  '新市区',
  '市中区',
  '城中区',
  '城东区',
  '城西区',
  '城北区',
  '港口区',
  '城关区',
  '解放区',
  '和县',
  '新县',
  '南县',
  '开发区',
]);

/** The places by their forms, and the divisions by their codes. */
export interface Places {
  readonly forms: Matcher<PlaceEntry>;
  readonly byCode: ReadonlyMap<string, PlaceEntry>;
}

/** Reads the divisions of China, and the countries, regions and waters. */
export function readPlaces(): Places {
  const forms = [...placeForms()];
  const divisions = forms.filter(([, { code, short }]) => code !== undefined && !short);
  return { forms: new Matcher(forms), byCode: new Map(divisions.map(([, entry]) => [entry.code!, entry])) };
}

/** Sorts of places that are said with 地区 behind them. */
const AREA = new Set(['continent', 'region']);

function* placeForms(): Generator<readonly [string, PlaceEntry]> {
  for (const row of readTable('places/divisions.tsv', divisionTable, ['code', 'name', 'level', 'short', 'english'])) {
    const entry = {
      name: row.name,
      english: row.english,
      source: 'places/divisions',
      // 东莞, 中山: prefectures without counties stand among the counties, too.
      level: row.code.endsWith(' 00') && row.level === 'county' ? 'prefectural' : (row.level as AdminLevel),
      code: row.code.replaceAll(' ', ''),
      short: false,
      country: false,
    };
    if (!COMMON.has(row.name)) yield [row.name, entry];
    if (row.short !== '') yield [row.short, { ...entry, short: true }];
    // 伊犁州, 青龙县: an autonomous prefecture or county without its peoples
    const level = /自治([州县旗])$/.exec(row.name)?.[1];
    if (row.short !== '' && level !== undefined) yield [row.short + level, { ...entry, canonical: row.name }];
  }
  for (const row of readTable('places/regions.tsv', regionTable, ['name', 'forms', 'sort', 'english'])) {
    const entry = {
      name: row.name,
      english: row.english,
      source: 'places/regions',
      short: false,
      country: row.sort === 'country',
    };
    for (const form of [row.name, ...cellForms(row.forms)]) yield [form, entry];
    // 中东地区, 闽南地区
    if (AREA.has(row.sort) && /[^区带圈域]$/.test(row.name)) yield [`${row.name}地区`, entry];
  }
}
