import { evaluate, type Evaluable, type LabelledSpan, type MarkedText } from '../../../src/document';
import { AnnotationError } from '../../../src/errors';

const at = (start: number, end: number, rest: Partial<LabelledSpan> = {}) => ({ start, end, kind: 'a', ...rest });
const marked = (name: string, text?: string, rest: Partial<MarkedText> = {}): MarkedText => ({
  name,
  ...(text !== undefined && { text }),
  spans: [at(0, 2)],
  ...rest,
});
const right = (gold: Evaluable, predicted: Evaluable) => {
  const { documents, exact } = evaluate(gold, predicted);
  return [documents, exact.micro.right, exact.micro.missed, exact.micro.spurious];
};
function faultOf(gold: Evaluable, predicted: Evaluable): AnnotationError {
  try {
    evaluate(gold, predicted);
  } catch (error) {
    return error as AnnotationError;
  }
  throw new Error('expected a fault');
}

describe('texts are paired', () => {
  it.each<[string, Evaluable, Evaluable, number[]]>([
    ['one with one, whatever their names', marked('x.ann', '甲乙'), marked('y.json', '甲乙'), [1, 1, 0, 0]],
    ['one with bare spans', marked('x', '甲乙'), [at(0, 2)], [1, 1, 0, 0]],
    ['one with an empty list', marked('x', '甲乙'), [], [1, 0, 1, 0]],
    ['by name', [marked('x', '甲乙'), marked('y', '丙丁')], [marked('y', '丙丁'), marked('x', '甲乙')], [2, 2, 0, 0]],
    [
      'by stem',
      [marked('g/x.ann', '甲乙'), marked('g/y.ann', '丙丁')],
      [marked('y.txt', '丙丁'), marked('x', '甲乙')],
      [2, 2, 0, 0],
    ],
    [
      'in order where they have no names',
      [marked('', '甲乙'), marked('', '丙丁')],
      [marked('', '甲乙'), marked('', '丙丁')],
      [2, 2, 0, 0],
    ],
    ['spans by their doc', [at(0, 2, { doc: 'x' }), at(0, 2, { doc: 'y' })], [at(0, 2, { doc: 'y' })], [2, 1, 1, 0]],
    [
      'spans of a doc that gold has nothing in',
      [at(0, 2, { doc: 'x' })],
      [at(0, 2, { doc: 'x' }), at(0, 2, { doc: 'z' })],
      [2, 1, 0, 1],
    ],
  ])('%s', (_, gold, predicted, expected) => {
    expect(right(gold, predicted)).toEqual(expected);
  });

  it.each<[string, Evaluable, Evaluable, RegExp]>([
    [
      'one without counterpart',
      [marked('x', '甲乙'), marked('y', '丙丁')],
      [marked('x', '甲乙')],
      /no predicted counterpart.*\n {2}y: /s,
    ],
    ['no name in common', [at(0, 2, { doc: 'x' })], [at(0, 2, { doc: 'y' })], /no predicted counterpart/],
    [
      'as many gold as predicted missing',
      [marked('', '甲乙'), marked('', '丙丁')],
      [marked('', '甲乙')],
      /2 gold and 1 predicted/,
    ],
    ['names that are not unique', [marked('x', '甲乙'), marked('x', '丙丁')], [marked('x', '甲乙')], /Two gold texts/],
    [
      'different texts',
      marked('x', '甲乙丙'),
      marked('x', '甲乙丁'),
      /text of x differ from UTF-16 offset 2 on: "丙" in gold, "丁" in predicted/,
    ],
    ['a text cut short', marked('x', '甲乙丙'), marked('x', '甲乙'), /offset 2 on: "丙" in gold, the end in predicted/],
    [
      'two units without a text',
      marked('x', undefined, { unit: 'code-point' }),
      marked('x'),
      /neither can be converted/,
    ],
  ])('or refused: %s', (_, gold, predicted, message) => {
    const error = faultOf(gold, predicted);
    expect(error).toBeInstanceOf(AnnotationError);
    expect(error.code).toBe('text-mismatch');
    expect(error.message).toMatch(message);
  });

  it('carries the first offset at which the texts differ', () => {
    expect(faultOf(marked('x', '甲\n乙'), marked('x', '甲\r\n乙')).offset).toBe(1);
  });
});

describe('spans are held against their text', () => {
  const text = '𠮷野家14亿';

  it('in the unit that they are in', () => {
    const gold = marked('x', text, { spans: [at(2, 4, { text: '野家' })] });
    expect(right(gold, marked('x', undefined, { unit: 'code-point', spans: [at(1, 3)] }))).toEqual([1, 1, 0, 0]);
    expect(right(gold, marked('x', undefined, { unit: 'utf-8', spans: [at(4, 10)] }))).toEqual([1, 1, 0, 0]);
  });

  it.each<[string, LabelledSpan, RegExp]>([
    ['ends after it', at(2, 99), /ends after the text/],
    ['is empty', at(2, 2), /end after the start/],
    ['is no number', at(NaN, 2), /whole numbers/],
    ['begins within a character', at(1, 4), /inside a character/],
    ['quotes another text', at(2, 4, { text: '甲乙' }), /expected "甲乙", found "野家"/],
    ['has fragments out of order', at(2, 5, { fragments: [at(4, 5), at(2, 3)] }), /fragments in order/],
    ['has fragments beside it', at(2, 6, { fragments: [at(2, 3), at(4, 5)] }), /begin and end where the span does/],
  ])('and refused where one %s', (_, span, message) => {
    const error = faultOf(marked('x', text), { name: 'x', spans: [span] });
    expect(error.code).toBe('invalid-spans');
    expect(error.issues).toHaveLength(1);
    expect(error.issues[0]!.message).toMatch(message);
  });
});
