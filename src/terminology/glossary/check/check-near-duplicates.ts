import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import type { Concept } from '../glossary';
import { primaryLanguage, sameLanguage } from '../language';
import { termKey, textKey } from '../term-key';
import type { CheckInput } from './finding';

/** Shorter words differ in a letter and mean something else: affect, effect. */
const SHORTEST = 8;
/** Longer texts are sentences; their deletions would not be few. */
const LONGEST = 60;
const LEAST_SIMILAR = 0.95;

interface Writing {
  readonly concept: Concept;
  readonly language: string;
  readonly text: string;
  readonly key: string;
}

/**
 * Checks for terms of different concepts that differ in a letter or a sign, of which one is likely a slip.
 *
 * In Chinese a character makes another word (省政府, 市政府), so that only signs may differ: “放管服”改革, 放管服改革. In
 * other languages two texts are near that a deletion of one letter each makes equal, which takes linear time to find;
 * numbers must be the same, and a term of the one concept must hold one of the other: 寿光 (Shouguang) and 首钢 (Shougang)
 * are two things.
 */
export function checkNearDuplicates({ glossary: { concepts }, report }: CheckInput): void {
  const writings = new Map<string, Writing>();
  for (const concept of concepts)
    for (const { language, text } of concept.terms) {
      const key = termKey({ language, text });
      if (!writings.has(key)) writings.set(key, { concept, language, text, key: textKey(text) });
    }
  const reported = new Set<string>();
  const groups = new Map<string, Writing[]>();
  for (const writing of writings.values())
    for (const form of formsOf(writing)) {
      const group = groups.get(form);
      // A few are enough to say so; a thousand would be a thousand times a thousand pairs.
      if (group === undefined) groups.set(form, [writing]);
      else if (group.length < 5) group.push(writing);
    }
  for (const group of groups.values())
    group.forEach((first, index) => {
      for (const second of group.slice(index + 1)) {
        const mark = `${first.key}\n${second.key}`;
        if (first.concept === second.concept || reported.has(mark) || !isNear(first, second)) continue;
        reported.add(mark);
        report({
          check: 'near-duplicate',
          severity: 'info',
          concept: first.concept.id,
          others: [second.concept.id],
          language: first.language,
          term: first.text,
          message: `"${first.text}" is nearly "${second.text}" in ${second.concept.id}`,
        });
      }
    });
}

// What is neither letter nor digit: “ ” · - ( )
const SIGNS = /[^\p{L}\p{N}\p{M}]+/gu;

/** What near texts have in common: the bare text, and outside of Chinese the text with each letter left out. */
function* formsOf({ key, language }: Writing): Generator<string> {
  const prefix = `${primaryLanguage(language)}\n`;
  const bare = key.replace(SIGNS, '');
  if (bare !== '') yield prefix + bare;
  if (primaryLanguage(language) === 'zh' || bare.length < SHORTEST || bare.length > LONGEST) return;
  for (let index = 0; index < bare.length; index++) yield prefix + bare.slice(0, index) + bare.slice(index + 1);
}

// 5, 14th
const NUMBERS = /\d+/g;

function isNear(first: Writing, second: Writing): boolean {
  const [a, b] = [first.key.replace(SIGNS, ''), second.key.replace(SIGNS, '')];
  if (a === b) return true;
  return numbersOf(a) === numbersOf(b) && JaroWinklerDistance(a, b) >= LEAST_SIMILAR && areKin(first, second);
}

/** Whether the concepts' other terms speak for one thing, or one of them has none that could speak. */
function areKin(first: Writing, second: Writing): boolean {
  const [own, others] = [first, second].map(({ concept, language }) =>
    concept.terms.filter((term) => !sameLanguage(term.language, language)).map(({ text }) => textKey(text)),
  ) as [string[], string[]];
  if (own.length === 0 || others.length === 0) return true;
  return own.slice(0, 5).some((a) => others.slice(0, 5).some((b) => a.includes(b) || b.includes(a)));
}

function numbersOf(text: string): string {
  return (text.match(NUMBERS) ?? []).join(' ');
}
