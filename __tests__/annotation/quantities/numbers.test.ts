import fc from 'fast-check';
import { parseChineseNumber } from '../../../src/annotation/quantities';

describe('parseChineseNumber', () => {
  it.each([
    // plain
    ['零', '0'],
    ['七', '7'],
    ['十', '10'],
    ['十五', '15'],
    ['二十', '20'],
    ['一百零五', '105'],
    ['一百一十', '110'],
    ['两千零五', '2005'],
    ['一百二十三万四千', '1234000'],
    ['十二万三千', '123000'],
    ['五百亿零三十万', '50000300000'],
    ['一万亿', '1000000000000'],
    ['三万万', '300000000'],
    ['六亿五千万', '650000000'],
    ['一万五千万', '150000000'],
    // a digit behind a unit is a tenth of it
    ['三百五', '350'],
    ['一万二', '12000'],
    ['两亿五', '250000000'],
    // digit by digit
    ['二〇二五', '2025'],
    ['二○○八', '2008'],
    ['一九五八', '1958'],
    ['二0一一', '2011'],
    ['二Ｏ一六', '2016'],
    // financial, traditional, contracted
    ['壹仟贰佰叁拾', '1230'],
    ['肆億玖仟萬', '490000000'],
    ['廿三', '23'],
    ['卅', '30'],
    // decimals
    ['三点一四', '3.14'],
    ['零點五', '0.5'],
    ['一点二亿', '120000000'],
    // Arabic and mixed
    ['14.07亿', '1407000000'],
    ['1.2万亿', '1200000000000'],
    ['3万5千', '35000'],
    ['1亿3千万', '130000000'],
    ['2万3000', '23000'],
    ['27,203,319,000', '27203319000'],
    ['２７，２０３，３１９', '27203319'],
    ['７·９', '7.9'],
    ['1000 万', '10000000'],
    // signs
    ['-3.5', '-3.5'],
    ['负二十', '-20'],
  ])('reads %s as %s', (text, decimal) => {
    expect(parseChineseNumber(text)).toBe(decimal);
  });

  it.each(['', '公里', '一个', '两三', '十几', '三十余', '上百', '一带一路', '1,23', '二百三百', '一二三万'])(
    'finds no exact number in %p',
    (text) => {
      expect(parseChineseNumber(text)).toBeUndefined();
    },
  );

  const DIGITS = '零一二三四五六七八九';
  const FINANCIAL = '零壹贰叁肆伍陆柒捌玖';

  /** Writes up to four digits: 1203 → 一千二百零三. */
  function section(value: number, digits: string, units: readonly string[]): string {
    let text = '';
    let zero = false;
    for (let power = 3; power >= 0; power--) {
      const digit = Math.floor(value / 10 ** power) % 10;
      if (digit === 0) zero = text !== '';
      else {
        text += (zero ? digits[0]! : '') + digits[digit]! + units[power]!;
        zero = false;
      }
    }
    return text;
  }

  /** Writes a whole number below 10^16 in the usual way. */
  function written(value: bigint, digits = DIGITS, units: readonly string[] = ['', '十', '百', '千']): string {
    if (value === 0n) return digits[0]!;
    let text = '';
    for (const [scale, name] of [
      [10n ** 12n, '万亿'],
      [10n ** 8n, '亿'],
      [10n ** 4n, '万'],
      [1n, ''],
    ] as const) {
      const part = Number((value / scale) % 10_000n);
      if (part === 0) continue;
      const gap = text !== '' && part < 1000 ? digits[0]! : '';
      // 一万二千亿: the 亿 closes both parts
      text = (name === '亿' ? text.replace('万亿', '万') : text) + gap + section(part, digits, units) + name;
    }
    return text;
  }

  it('reads back any whole number below 10^16, plain and financial', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), (value) => {
        expect(parseChineseNumber(written(value))).toBe(String(value));
        expect(parseChineseNumber(written(value, FINANCIAL, ['', '拾', '佰', '仟']))).toBe(String(value));
      }),
    );
  });

  const digitString = (length: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{0,${length - 1}}$`));

  it('reads back 30 Arabic digits with separators, decimals and scales, without a rounding error', () => {
    const scales: readonly (readonly [string, number])[] = [
      ['', 0],
      ['万', 4],
      ['亿', 8],
      ['万亿', 12],
    ];
    fc.assert(
      fc.property(
        digitString(30),
        fc.stringMatching(/^\d{0,12}[1-9]$/),
        fc.constantFrom(...scales),
        (whole, places, [scale, power]) => {
          const grouped = BigInt(whole).toLocaleString('en');
          const shifted = (whole + places.padEnd(power, '0')).replace(/^0+/, '');
          const end = shifted.length - Math.max(0, places.length - power);
          const decimal = places.length > power ? `${shifted.slice(0, end)}.${shifted.slice(end)}` : shifted;
          expect(parseChineseNumber(`${whole}.${places}${scale}`)).toBe(decimal);
          expect(parseChineseNumber(`${grouped}.${places}${scale}`)).toBe(decimal);
        },
      ),
    );
  });

  it('reads back digits written one by one', () => {
    fc.assert(
      fc.property(
        digitString(30).filter((digits) => digits.length > 2),
        (digits) => {
          expect(parseChineseNumber([...digits].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join(''))).toBe(
            digits,
          );
        },
      ),
    );
  });
});
