/** Numbers and amounts alone, without a document: read, convert, write in either language. */
import { convert, formatQuantity, parseChineseNumber, parseQuantity } from 'gongwen';

console.log(parseChineseNumber('十二万三千'), parseChineseNumber('二〇二五'), parseChineseNumber('壹仟贰佰叁拾'));

// Bounds stay with the value: 近, 以上, 不超过, ranges.
for (const phrase of ['近2亿元', '30%以上', '6.5-7%', '翻两番', 'US$51 million'])
  console.log(phrase, JSON.stringify(parseQuantity(phrase).value));

// 亩 = 2000/3 m²: an exact fraction, so that 3万亩 is 2000 hectares and nothing near it.
const land = parseQuantity('3万亩');
console.log('3万亩 =', convert(land, 'ha').value.decimal, 'ha');

// There and back: the English of a Chinese amount reads to the same value.
const revenue = parseQuantity('14.07亿元');
const english = formatQuantity(revenue, { locale: 'en' });
console.log(english, '=', formatQuantity(parseQuantity(english), { locale: 'zh' }));
