import type { Column } from '../tables';

/** The columns that several tables have, each said once. */
export const DOCUMENT = {
  name: 'document',
  type: 'string',
  en: 'Where the document comes from (`source.uri`): a path or an address.',
  zh: '文件来源（`source.uri`）：路径或网址。',
} as const satisfies Column;

export const START = {
  name: 'start',
  type: 'integer',
  required: true,
  en: 'Where it begins in the text, in UTF-16 code units from 0.',
  zh: '在正文中的起点，按 UTF-16 码元从 0 计。',
} as const satisfies Column;

export const END = {
  name: 'end',
  type: 'integer',
  required: true,
  en: 'Where it ends, in UTF-16 code units; the unit at this place no longer belongs to it.',
  zh: '终点，按 UTF-16 码元计，不含该位置。',
} as const satisfies Column;

export const UNIT = {
  name: 'unit',
  type: 'string',
  en: 'CNY, USD …; UCUM (%, m2, kW.h); the classifier (人, 个); {pp} for percentage points.',
  zh: '单位：CNY、USD 等货币代码；UCUM 代码（%、m2、kW.h）；量词（人、个）；{pp} 表示百分点。',
} as const satisfies Column;

export const BOUND = {
  name: 'bound',
  type: 'string',
  en: 'What binds the value: =, ~ (左右, 约), >=, >, <=, <, nearly (近), range, ratio.',
  zh: '数值的界限：=、~（左右、约）、>=、>、<=、<、nearly（近）、range（区间）、ratio（比）。',
} as const satisfies Column;

export const CODE = {
  name: 'code',
  type: 'string',
  en: "The indicator's key in the dictionary (gdp, cpi …); empty where it has none.",
  zh: '指标在词典中的代码（gdp、cpi 等）；词典未收的为空。',
} as const satisfies Column;

export const GROUND = {
  name: 'ground',
  type: 'string',
  en: 'The rule or dictionary entry that found it.',
  zh: '识别所依据的规则或词条。',
} as const satisfies Column;
