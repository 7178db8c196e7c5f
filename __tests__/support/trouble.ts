import fc from 'fast-check';

/** What breaks careless text code: line ends, invisible and wide characters, astral Han, emoji, marks, brackets. */
export const TROUBLE = [
  ...['\r\n', '\n', '\r', '\u3000', '\u200B', '\uFEFF', '\u00A0', '\u0000', '\t', ' '],
  ...['𠮷', '𡈽', '👨‍👩‍👧', '🇨🇳', 'e\u0301', '\u0301', '½', '㎡', 'Ⅳ', '①', '㈠', 'ﬁ', 'ǆ'],
  ...[
    '１３．５％',
    '（一）',
    '(二)',
    '一、',
    '1.',
    '第一，',
    '第十条',
    '：',
    ':',
    '。',
    '！',
    '？',
    '；',
    '，',
    '、',
    '……',
    '——',
  ],
  ...['“', '”', '‘', '’', '《', '》', '(', ')', '（', '）', '〔', '〕', '【', '】', '"', "'"],
  ...[
    '国办发〔2024〕12号',
    '14.07亿元',
    '6.5-7%',
    '“十三五”时期',
    '2016年',
    '各位代表',
    '大连市',
    '区政府',
    '三严三实',
    '同比增长',
    'GDP',
  ],
  ...['__proto__', 'constructor', '<img onerror=alert(1)>', '# ', '| a | b |', '- 索引号:'],
] as const;

/** Texts of trouble, mixed with ordinary Han. */
export const troubledText = (maxLength = 60): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...TROUBLE), fc.constantFrom(...'全面加强政府自身建设实现区级财政收入预计')), {
      maxLength,
    })
    .map((parts) => parts.join(''));
