import type { PartOfSpeech, TermStatus } from '../../glossary/glossary';
import { plainName } from './plain-name';

function valuesOf<Value>(names: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(names).flatMap(([list, value]) => list.split(' ').map((name): [string, Value] => [name, value])),
  );
}

const STATUSES = valuesOf<TermStatus>({
  'preferred preferredterm preferredtermadmnsts approved recommended standard 首选 推荐 优先 规范 标准': 'preferred',
  'admitted admittedterm admittedtermadmnsts allowed accepted acceptable permitted 允许 可用 许用 备选': 'admitted',
  'deprecated deprecatedterm deprecatedtermadmnsts obsolete superseded supersededtermadmnsts outdated notrecommended 弃用 旧称 不推荐 废弃 曾用':
    'deprecated',
  'forbidden prohibited banned rejected donotuse 禁用 禁止': 'forbidden',
});

const PARTS_OF_SPEECH = valuesOf<PartOfSpeech>({
  'noun n nounphrase np propernoun 名词 名 专有名词': 'noun',
  'verb v verbphrase vp 动词 动': 'verb',
  'adjective adj a 形容词 形': 'adjective',
  'adverb adv 副词 副': 'adverb',
  'other phrase 其他 短语': 'other',
});

const YES = new Set('yes y true t 1 x √ ✓ ✔ 是 对'.split(' '));
const NO = new Set('no n false f 0 否'.split(' '));

/** The status that a cell names, in English or Chinese. */
export function statusOf(cell: string): TermStatus | undefined {
  return STATUSES.get(plainName(cell));
}

/** The part of speech that a cell names, in English or Chinese. */
export function partOfSpeechOf(cell: string): PartOfSpeech | undefined {
  return PARTS_OF_SPEECH.get(plainName(cell));
}

/** Whether a cell says yes or no; undefined where it says something else. */
export function yesOrNo(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}
