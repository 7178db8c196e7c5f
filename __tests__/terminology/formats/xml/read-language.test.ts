import { FormatLosses } from '../../../../src/terminology/formats/format-losses';
import { readLanguage } from '../../../../src/terminology/formats/xml/read-language';

it.each([
  ['ZH-CN', 'zh-CN'],
  ['zh_hans_cn', 'zh-Hans-CN'],
  [' EN ', 'en'],
  ['es-419', 'es-419'],
  ['zh-Hant', 'zh-Hant'],
])('the language %j is read as %s', (tag, expected) => {
  const losses = new FormatLosses();
  expect(readLanguage(tag, 'c1', losses)).toBe(expected);
  expect(losses.list()).toEqual([]);
});

it.each(['', '中文', 'en us', 'x-gov', 'english', '*all*'])('%j, which is none, is read as und and logged', (tag) => {
  const losses = new FormatLosses();
  expect(readLanguage(tag, 'c1', losses)).toBe('und');
  expect(losses.list()).toEqual([{ path: 'language', message: `"${tag}" is no language tag, read as und: c1` }]);
});
