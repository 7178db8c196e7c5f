import type { Row } from './row';

/** Offices that give reports and speeches. */
const OFFICE =
  '(?:总理|主席|委员长|省长|市长|区长|县长|州长|旗长|盟长|镇长|乡长|专员|行政长官|书记|总书记|主任|院长|检察长|部长|局长|厅长|司长|会长)';
/** 周恩来, 习 近 平, 艾尔肯·吐尼亚孜; with a blank or none between the characters. */
const NAME = String.raw`\p{Script=Han}(?:\s{0,3}\p{Script=Han}){1,3}|\p{Script=Han}{2,8}(?:·\p{Script=Han}{1,8}){1,2}`;

// An office and a name: 北京市市长 殷勇, 国务院总理 李克强, 自治区主席 艾尔肯·吐尼亚孜
const WITH_OFFICE = new RegExp(`^[\\p{Script=Han}、()\\s]{0,30}?${OFFICE}\\s{0,4}(?<name>${NAME})$`, 'u');
// A name alone: 周恩来, 习　近　平
const ALONE = new RegExp(`^(?<name>${NAME})$`, 'u');
// In the running sub-title: …会议上北京市市长 殷勇同志作政府工作报告, …人民政府省长王正谱作政府工作报告
const RUNNING = new RegExp(`${OFFICE}\\s{0,4}(?<name>${NAME})作(?:了?题为.{1,40})?政府工作报告`, 'u');

/** The name in a line that gives the speaker; a name without an office only where the caller expects one. */
export function speakerOf({ text }: Row, expected: boolean): string | undefined {
  if (text.length > 50) return undefined;
  const match = WITH_OFFICE.exec(text) ?? (expected ? ALONE.exec(text) : null);
  return joined(match?.groups?.['name']);
}

/** The name in a sub-title that says who gave the report. */
export function speakerWithin(text: string): string | undefined {
  return joined(RUNNING.exec(text.slice(0, 120))?.groups?.['name']);
}

function joined(name: string | undefined): string | undefined {
  return name?.replace(/\s|同志$/g, '');
}
