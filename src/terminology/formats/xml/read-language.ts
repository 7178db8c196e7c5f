import { canonicalLanguage } from '../../glossary/language';
import type { FormatLosses } from '../format-losses';

/** A language that a file names, in its canonical form; und for what is no tag of BCP 47, which is logged: "中文". */
export function readLanguage(tag: string, where: string, losses: FormatLosses): string {
  const language = canonicalLanguage(tag.trim());
  if (language !== undefined) return language;
  losses.add('language', `"${tag}" is no language tag, read as und`, where);
  return 'und';
}
