import { add, ONE, shift, whole, ZERO } from './decimal';
import type { Exact } from './decimal';
import { DIGITS, isArabicDigit, SCALES, TENS, UNITS } from './numeral-characters';

/** A whole number, or the two ends of 两三百, 十几, 数千. */
export interface ChineseValue {
  readonly low: Exact;
  readonly high: Exact;
  /** 余, 多 inside or behind: 十多万, 三十余. */
  readonly open: boolean;
  /** 来 behind: 十来个. */
  readonly near: boolean;
}

export interface ChineseNumeral extends ChineseValue {
  readonly end: number;
  /** How the numeral is put together; what may stand without a unit depends on it. */
  readonly form: 'digit' | 'digits' | 'pair' | 'positional';
  /** Begins with a bare 百, 千, 万, 亿: 百余家, 亿元. */
  readonly headless: boolean;
  readonly scaled: boolean;
}

/** No number in a text is longer; what is, is noise, and is skipped whole. */
export const LONGEST_NUMERAL = 96;

/**
 * Reads the longest Chinese numeral at an offset.
 *
 * One state machine for all styles: 一百二十三万四千, 两千零五, 二〇二五, 壹仟贰佰, 廿三, 万万, 十几万, 七八十, 三百余.
 */
export function readChineseNumeral(text: string, start: number): ChineseNumeral | undefined {
  const machine = new Machine(text, start);
  while (machine.step()) if (machine.at - start > LONGEST_NUMERAL) return undefined;
  return machine.finish();
}

type Pair = readonly [low: Exact, high: Exact];
const NOTHING: Pair = [ZERO, ZERO];
const SINGLE: Pair = [ONE, ONE];
/** The digits' values, by digit. */
const EXACT: readonly Pair[] = Array.from({ length: 10 }, (_, digit) => [whole(digit), whole(digit)]);

class Machine {
  at: number;
  /** Above the last scale; within it; the digits not yet placed. */
  #total = NOTHING;
  #section = NOTHING;
  #digits: Pair[] = [];
  #digitsStart = 0;
  #zeros = false;
  #lastUnit = 4;
  #lastPower = 0;
  #lastScale = 0;
  #started = false;
  #sectionStarted = false;
  #headless = false;
  #scaled = false;
  #open = false;
  #near = false;
  readonly #text: string;

  constructor(text: string, start: number) {
    this.#text = text;
    this.at = start;
  }

  step(): boolean {
    const character = this.#text[this.at]!;
    if (this.#open || this.#near)
      return SCALES.has(character) && this.#open ? this.#scale(SCALES.get(character)!) : false;
    const digit = this.#digit(character);
    if (digit) return this.#push(digit);
    const ten = TENS.get(character);
    if (ten !== undefined) return this.#ten(ten);
    const unit = UNITS.get(character);
    if (unit !== undefined && !this.#unitBelongsToMeasure()) return this.#unit(unit);
    const scale = SCALES.get(character);
    if (scale !== undefined) return this.#scale(scale);
    return this.#tail(character);
  }

  /** The digit's lowest and highest value: 几 before a unit is 2 to 9, 数 is 1 to 10, 几 behind 十 is 0 to 10. */
  #digit(character: string): Pair | undefined {
    const next = this.#text[this.at + 1] ?? '';
    if (character === '几' || character === '幾') {
      if (UNITS.has(next) || SCALES.has(next))
        return this.#lastPower === 1 && this.#digits.length === 0 && SCALES.has(next)
          ? [ZERO, whole(10)]
          : [whole(2), whole(9)];
      return this.#lastPower === 1 && this.#digits.length === 0 ? [ZERO, whole(10)] : undefined;
    }
    if (character === '数' || character === '數')
      return !this.#started && (UNITS.has(next) || SCALES.has(next)) ? [ONE, whole(10)] : undefined;
    // 三十两 is thirty 两, and 两 never closes a numeral with units.
    if (/[两兩]/.test(character) && this.#started && !UNITS.has(next) && !SCALES.has(next) && !this.#isAfterOne())
      return undefined;
    const value = DIGITS.get(character) ?? (this.#isZeroAmongDigits(character) ? 0 : undefined);
    return value === undefined ? undefined : EXACT[value];
  }

  // 一两个
  #isAfterOne(): boolean {
    return (
      this.#digits.length === 1 && this.#digits[0]![0].coefficient === 1n && !this.#sectionStarted && !this.#scaled
    );
  }

  // 二0一一年, 二O一六年: an ASCII nought or letter between Chinese digits
  #isZeroAmongDigits(character: string): boolean {
    if (character !== '0' && character !== 'O' && character !== 'o') return false;
    const next = this.#text[this.at + 1] ?? '';
    return (
      this.#digits.length > 0 &&
      (DIGITS.has(next) || next === '年' || (next === character && !isArabicDigit(next)) || next === '0')
    );
  }

  #push(digit: Pair): boolean {
    if (this.#digits.length === 0 && !this.#zeros) this.#digitsStart = this.at;
    if (this.#digits.length === 0 && isZero(digit) && this.#started) this.#zeros = true;
    else this.#digits.push(digit);
    this.#started = true;
    this.at++;
    return true;
  }

  #ten(digit: number): boolean {
    if (this.#digits.length > 0 || this.#lastUnit <= 1) return false;
    this.#place([whole(digit), whole(digit)], 1);
    return true;
  }

  // 千瓦, 千伏 are units after any numeral; 千米, 千克 only after Arabic digits and scales
  #unitBelongsToMeasure(): boolean {
    const two = this.#text.slice(this.at, this.at + 2);
    if (/^千[瓦伏卡帕焦赫]/.test(two)) return this.#started;
    return /^千[米克]/.test(two) && this.#started && this.#digits.length === 0 && this.#scaled && !this.#sectionStarted;
  }

  #unit(power: number): boolean {
    if (power >= this.#lastUnit) return false;
    if (this.#digits.length === 0) {
      if (power === 1 || !this.#started) {
        if (power > 1) this.#headless = true;
        this.#place(SINGLE, power);
        return true;
      }
      return false;
    }
    const digit = this.#oneDigit();
    if (!digit) return false;
    this.#place(digit, power);
    return true;
  }

  #place(digit: Pair, power: number): void {
    this.#section = plus(this.#section, raise(digit, power));
    this.#digits = [];
    this.#zeros = false;
    this.#started = this.#sectionStarted = true;
    this.#lastUnit = this.#lastPower = power;
    this.at++;
  }

  #scale(power: number): boolean {
    const digit: Pair | undefined = this.#digits.length === 0 ? NOTHING : this.#oneDigit();
    if (!digit) return false;
    const inSection = this.#sectionStarted || this.#digits.length > 0;
    if (!inSection && !this.#started) this.#headless = true;
    const section = inSection ? plus(this.#section, digit) : this.#started ? NOTHING : SINGLE;
    const spans = !this.#scaled || power >= this.#lastScale || !inSection;
    this.#total = spans ? raise(plus(this.#total, section), power) : plus(this.#total, raise(section, power));
    this.#section = NOTHING;
    this.#digits = [];
    this.#zeros = false;
    this.#lastUnit = 4;
    this.#lastPower = this.#lastScale = power;
    this.#started = this.#scaled = true;
    this.#sectionStarted = false;
    this.at++;
    return true;
  }

  #tail(character: string): boolean {
    if (!this.#started || this.#digits.length > 0) return false;
    const next = this.#text[this.at + 1] ?? '';
    // 三十余, 十多万, 百余家; not 多元, 多样, 多边, 余额
    if ((character === '余' || character === '餘' || character === '多') && !/[样边额党]/.test(next)) this.#open = true;
    // 十来个, 百来户; not 二十来自
    else if (character === '来' && this.#lastPower < 4 && /[个個年天岁户家人斤里]/.test(next)) this.#near = true;
    else return false;
    this.at++;
    return true;
  }

  /** One digit, or two neighbours that give a range: 七八十 → 70–80. */
  #oneDigit(): Pair | undefined {
    const digits = this.#digits;
    if (digits.length === 1) return digits[0];
    return digits.length === 2 ? neighbours(digits[0]!, digits[1]!) : undefined;
  }

  finish(): ChineseNumeral | undefined {
    if (!this.#started) return undefined;
    const flags = { open: this.#open, near: this.#near, headless: this.#headless, scaled: this.#scaled };
    if (!this.#sectionStarted && !this.#scaled) return this.#finishDigits(flags);
    let rest: Pair | undefined = NOTHING;
    let { at } = this;
    if (this.#zeros && this.#digits.length === 0) at = this.#digitsStart;
    if (this.#digits.length > 0) {
      rest = this.#oneDigit();
      // 一百五 → 150, 一万二 → 12,000; 一百零五 and 十五 stay as they are
      if (rest && !this.#zeros && this.#lastPower > 1)
        rest = this.#digits.length === 1 ? raise(rest, this.#lastPower - 1) : undefined;
      if (!rest) {
        rest = NOTHING;
        at = this.#digitsStart;
      }
    }
    const [low, high] = plus(plus(this.#total, this.#section), rest);
    return { low, high, end: at, form: 'positional', ...flags };
  }

  #finishDigits(flags: Pick<ChineseNumeral, 'open' | 'near' | 'headless' | 'scaled'>): ChineseNumeral | undefined {
    const digits = this.#digits;
    const end = this.at;
    if (digits.length === 1)
      return isExact(digits[0]!)
        ? { low: digits[0]![0], high: digits[0]![1], end, form: 'digit', ...flags }
        : undefined;
    const pair = digits.length === 2 ? neighbours(digits[0]!, digits[1]!) : undefined;
    if (pair) return { low: pair[0], high: pair[1], end, form: 'pair', ...flags };
    if (!digits.every(isExact)) return undefined;
    const value = whole(BigInt(digits.map(([digit]) => digit.coefficient).join('')));
    return { low: value, high: value, end, form: 'digits', ...flags };
  }
}

function neighbours([a]: Pair, [b]: Pair): Pair | undefined {
  const follows = b.coefficient === a.coefficient + 1n || (a.coefficient === 3n && b.coefficient === 5n);
  return follows && a.coefficient > 0n ? [a, b] : undefined;
}

function raise([low, high]: Pair, power: number): Pair {
  return [shift(low, power), shift(high, power)];
}

function plus(a: Pair, b: Pair): Pair {
  return [add(a[0], b[0]), add(a[1], b[1])];
}

function isZero([low, high]: Pair): boolean {
  return low.coefficient === 0n && high.coefficient === 0n;
}

function isExact([low, high]: Pair): boolean {
  return low.coefficient === high.coefficient;
}
