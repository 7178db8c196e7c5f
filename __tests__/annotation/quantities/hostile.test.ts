import { quantitiesOf } from './read';

const MEGABYTE = 1_000_000;

describe('hostile text', () => {
  // The time of a super-linear rule would run into Jest's limit.
  it.each(['1', '一二三', '万', ',', '1,', '1,111', '1.', '百分之', '第一', '“', '十年', '1-', '一、', '近', '1/', '第', '(1', '2016年', '至1年'])(
    'goes through a megabyte of %p',
    (piece) => {
      const text = piece.repeat(Math.floor(MEGABYTE / piece.length));
      for (const { start, end } of quantitiesOf(text)) expect(end).toBeGreaterThan(start);
    },
  );
});
