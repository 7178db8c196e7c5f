import personTable from '../../../dictionaries/cues/persons.tsv';
import { Matcher, readTable } from '../../lexicon';
import type { Span } from '../../text';
import type { Recogniser } from './candidate';
import { dottedNames, foreignNames } from './foreign-persons';
import { isPersonName, personNameAt, personNameBefore, type FoundPerson } from './person-names';
import type { Reading } from './reading';

/** Reads persons known by full name. */
export function readPersons(): Matcher<string> {
  return new Matcher(
    readTable('cues/persons.tsv', personTable, ['name', 'en']).map(({ name, en }) => [name, en] as const),
  );
}

/** Finds persons: the well-known by name, others by a title beside them, and then wherever the text repeats them. */
export function persons(known: Matcher<string>): Recogniser {
  return function* (reading) {
    const taken: Span[] = [];
    for (const { start, end, values } of known.longest(reading.text)) {
      // 李强|军: two characters are a name only where a word ends.
      if (end - start === 2 && !reading.isBorder(end) && reading.text.slice(end, end + 2) !== '主义') continue;
      taken.push({ start, end });
      const gloss = { en: values[0]!, source: 'persons' };
      yield { kind: 'person', start, end, gloss, ground: `persons:${reading.text.slice(start, end)}` };
    }
    const cued = [...beforeTitles(reading), ...afterTitles(reading), ...roster(reading)];
    const found = [...cued, ...listed(reading, cued, taken), ...dottedNames(reading), ...foreignNames(reading, taken)];
    for (const person of [...found, ...repeated(reading, found)]) yield { kind: 'person', ...person };
  };
}

// 李云海同志, 王正谱省长: a title right behind the name
const TITLE_AFTER =
  /(?:同志|主席|总理|总书记|委员长|省长|市长|县长|部长|书记|院士|烈士|先生|女士|将军|元帅)(?!信箱|热线|质量|负责|[团令台们])/g;

function* beforeTitles(reading: Reading): Generator<FoundPerson> {
  for (const { index } of reading.text.matchAll(TITLE_AFTER)) {
    const name = personNameBefore(reading, index);
    if (name !== undefined) yield { ...name, ground: 'person.before-title' };
  }
}

// 省长赵大江作报告, 记者 李云海摄, 工程师罗健: an office right before the name
const TITLE_BEFORE =
  /(?:省长|市长|区长|县长|州长|主席|总理|书记|部长|主任|局长|厅长|院长|校长|矿长|经理|董事长|秘书长|委员长|组长|司令员|政委|行长|会长|记者|院士|教授|工程师|科学家|医生|教师|工人|书记员|召集人:?|同志|烈士|英雄|标兵)[ \u3000]{0,4}/g;
// 赵大江|作报告, 赵大江|、…, 赵大江 at the line's end: what shows that the name is over
const NAME_OVER =
  /^(?:[ \u3000]*(?:$|[、,。;:)(”\n])|[作向代在说指致主受率会出为摄等同和与及被任 \u3000]|宣布|表示|签署|应邀|陪同|报告|当选)/;

function* afterTitles(reading: Reading): Generator<FoundPerson> {
  for (const match of reading.text.matchAll(TITLE_BEFORE)) {
    const start = match.index + match[0].length;
    const name = personNameAt(reading, start, NAME_OVER);
    if (name !== undefined) yield { ...name, ground: 'person.after-title' };
  }
}

// 召集人:李云海  国务院副总理: a line of a list of members
const ROSTER =
  /^(?:[\u4e00-\u9fff \u3000]{0,8}:)?[ \u3000]*([\u4e00-\u9fff][ \u3000]{0,2}[\u4e00-\u9fff]{1,2})(?=[ \u3000]{1,6}[\u4e00-\u9fff]{2,24}(?:总理|部长|主任|局长|秘书长|省长|市长|书记|司长|厅长|主席|助理|成员)$)/gm;

function* roster(reading: Reading): Generator<FoundPerson> {
  for (const match of reading.text.matchAll(ROSTER)) {
    const end = match.index + match[0].length;
    const span = { start: end - match[1]!.length, end };
    if (isPersonName(reading, span, 'roster')) yield { ...span, ground: 'person.roster' };
  }
}

// 李云海、王正谱|两位副总理, 李云海等|同志: the last of several
const SEVERAL_AFTER =
  /(?<=[\u4e00-\u9fff])(?:等?[一二两三四五六七八九十几多\d]{1,2}[位名]|等(?:同志|同学|英雄|烈士|先进|老一辈|国家领导人|领导同志))/g;

/** Neighbours of a name in a list are names: 向谷文昌、|廖俊波同志学习. */
function* listed(reading: Reading, found: readonly FoundPerson[], known: readonly Span[]): Generator<FoundPerson> {
  const ends = [...found, ...known].map(({ start }) => start);
  for (const { end } of known) yield* onwards(reading, end);
  for (const { index } of reading.text.matchAll(SEVERAL_AFTER)) {
    const last = personNameBefore(reading, index);
    if (last === undefined || !isPersonName(reading, last, 'list')) continue;
    if (!/[、和]/.test(reading.text[last.start - 1] ?? '')) continue;
    yield { ...last, ground: 'person.list' };
    ends.push(last.start);
  }
  for (const start of ends)
    for (let mark = start - 1; /[、和]/.test(reading.text[mark] ?? '');) {
      const name = personNameBefore(reading, mark);
      if (name === undefined || !isPersonName(reading, name, 'list')) break;
      yield { ...name, ground: 'person.list' };
      mark = name.start - 1;
    }
}

// 钱学森、华罗庚|、…: the list goes on or ends
const IN_LIST = /^(?:$|[、,。;)”和等])/;

/** Names that follow a known one in a list. */
function* onwards(reading: Reading, end: number): Generator<FoundPerson> {
  for (let mark = end; /[、和]/.test(reading.text[mark] ?? '');) {
    const name = personNameAt(reading, mark + 1, IN_LIST);
    if (name === undefined || !isPersonName(reading, name, 'list')) return;
    yield { ...name, ground: 'person.list' };
    mark = name.end;
  }
}

/** More names than any document holds; each costs a search of the whole text. */
const MOST_NAMES = 200;

/** A name once found is one wherever the text repeats it as words of its own. */
function* repeated(reading: Reading, found: readonly FoundPerson[]): Generator<FoundPerson> {
  const { text } = reading;
  const starts = new Set(found.map(({ start }) => start));
  const names = new Set(found.map((person) => text.slice(person.start, person.end)).filter((name) => name.length >= 2));
  for (const name of [...names].slice(0, MOST_NAMES))
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!starts.has(start) && reading.isBorder(start) && reading.isBorder(end))
        yield { start, end, ground: 'person.repeated' };
    }
}
