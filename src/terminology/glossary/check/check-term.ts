import type { Concept, GlossaryTerm } from '../glossary';
import { primaryLanguage } from '../language';
import type { FindingSeverity, GlossaryCheck, GlossaryFinding } from './finding';
import { unbalanced } from './unbalanced';

interface TermRule {
  readonly check: GlossaryCheck;
  readonly severity: FindingSeverity;
  /** What is wrong with the text, or nothing. */
  fault(text: string, language: string): string | undefined;
}

/** A rule that a pattern makes. */
function pattern(
  check: GlossaryCheck,
  severity: FindingSeverity,
  message: string,
  matches: RegExp,
  languages?: readonly string[],
): TermRule {
  return {
    check,
    severity,
    fault: (text, language) =>
      (languages === undefined || languages.includes(language)) && matches.test(text) ? message : undefined,
  };
}

// Languages written in Latin letters with ASCII punctuation.
const WESTERN = ['en', 'de', 'es', 'pt', 'it', 'nl', 'fr'];

const HAN = /\p{Script=Han}/u;
// building socialism in the Chinese column; APEC and iPhone 15 may stand there
const ENGLISH_WORDS = /[a-z]{3} +[a-z]{2}/;

const RULES: readonly TermRule[] = [
  // ␣共同富裕
  pattern('spacing', 'warning', 'begins or ends with a space', /^\s|\s$/),
  // Belt  and Road
  pattern('spacing', 'warning', 'holds two spaces in a row', /\S[^\S\r\n]{2}/),
  // 共同⏎富裕
  pattern('spacing', 'warning', 'holds a line end', /\S[\r\n]+\S/),
  // 共同 富裕: a space between Han characters is no Chinese
  pattern('spacing', 'info', 'holds a space between Chinese characters', /\p{Script=Han} +\p{Script=Han}/u, ['zh']),
  // Zero-width space, byte order mark, soft hyphen, controls; joiners are left alone, emoji and scripts need them
  pattern(
    'invisible-character',
    'error',
    'holds a character that nobody sees',
    /[\u200B\u2060\uFEFF\u00AD]|(?![\t\n\r])\p{Cc}/u,
  ),
  // Ｇ２０
  pattern('width', 'warning', 'holds full-width letters or digits', /[Ａ-Ｚａ-ｚ０-９]/),
  // 改革,开放
  pattern(
    'width',
    'warning',
    'holds half-width punctuation between Chinese characters',
    /\p{Script=Han}[,;:!?]\p{Script=Han}/u,
    ['zh'],
  ),
  // Belt and Road，
  pattern(
    'width',
    'warning',
    'holds Chinese punctuation',
    /[\u3000-\u3002《》〈〉【】「」『』（）！，：；？．]/,
    WESTERN,
  ),
  // the 一带一路 initiative
  pattern('wrong-script', 'error', 'holds Chinese characters', /\p{Script=Han}/u, WESTERN),
  {
    check: 'wrong-script',
    severity: 'warning',
    fault: (text, language) =>
      language === 'zh' && !HAN.test(text) && ENGLISH_WORDS.test(text) ? 'holds no Chinese character' : undefined,
  },
  // 共同富裕。
  pattern('full-stop', 'warning', 'ends with a full stop', /[。．]$/),
  {
    check: 'full-stop',
    severity: 'warning',
    fault: (text, language) => (WESTERN.includes(language) && endsSentence(text) ? 'ends with a full stop' : undefined),
  },
  {
    check: 'brackets',
    severity: 'warning',
    fault: (text) => {
      const mark = unbalanced(text);
      return mark === undefined ? undefined : `${mark} has no counterpart`;
    },
  },
];

/** Checks that one term's text is well written. */
export function checkTerm(
  concept: Concept,
  { language, text }: GlossaryTerm,
  report: (finding: GlossaryFinding) => void,
) {
  const written = primaryLanguage(language);
  for (const { check, severity, fault } of RULES) {
    const message = fault(text, written);
    if (message !== undefined)
      report({ check, severity, concept: concept.id, language, term: text, message: `"${text}" ${message}` });
  }
}

// Co., Ltd. · U.S. · etc.
const LAST_WORD = /(?<!\S)\S*$/;
const ABBREVIATIONS = new Set(
  'inc ltd co corp llc plc etc no nos st jr sr dr prof vs al dept est ed eds vol ch sec art para gov min max approx admin assn bros'.split(
    ' ',
  ),
);

/** Whether the full stop ends a sentence, and no abbreviation. */
function endsSentence(text: string): boolean {
  if (!text.endsWith('.') || text.endsWith('..')) return false;
  const word = text.slice(text.search(LAST_WORD), -1);
  const bare = word.replace(/^[("'“‘]+/, '').toLowerCase();
  return bare.length > 1 && !bare.includes('.') && !ABBREVIATIONS.has(bare);
}
