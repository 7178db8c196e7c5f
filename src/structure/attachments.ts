import { claimHead } from './head';
import { readNumber } from './numerals';
import type { Page } from './page';
import { titleEnd } from './title';

// The line that opens an attachment: 附件, 附件1, 附件二：, 附表3
const OPENS = /^附\s?[件录表图]\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})?\s?:?$/;
// The same with its name in one line: 附件1 重点任务分工表, 附件2：…名单
const OPENS_NAMED = /^附\s?[件录表图]\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?[:.、\s]\s?[^。;,]{2,50}$/;
// The word and its number: 附件1
const LABEL = /^(?<label>附\s?[件录表图](?:\s?(?<number>\d{1,3}|[一二三四五六七八九十]{1,3}))?)/;
// The list of attachments under a notice: 附件：1.…报告, 附：…名单
const LISTS = /^附\s?件?\s?:\s?\S[^。]{1,120}$/;
// A further line of that list: 2.湖北省…专家组意见
const LISTED = /^\d{1,2}[.、][^。]{2,100}$/;

/**
 * Claims the list of attachments below a notice and the attachments themselves, each with a head of its own.
 *
 * A document that a notice sends out ("现印发给你们") follows its signature without the word 附件; the title tells it.
 */
export function claimAttachments(page: Page, from: number): void {
  let signed = false;
  for (let at = from; at < page.rows.length; at++) {
    if (!page.isFree(at)) {
      const kind = page.partOf(at)?.kind;
      if (kind === 'date-line' || kind === 'signature') signed = true;
      continue;
    }
    const row = page.rows[at]!;
    if (isAttachment(row.text)) {
      claimAttachment(page, at);
      signed = false;
    } else if (LISTS.test(row.text.slice(0, 130))) {
      let last = at;
      while (page.isFree(last + 1) && LISTED.test(page.rows[last + 1]!.text.slice(0, 110))) last++;
      page.claim(at, last, { kind: 'attachment', ground: 'attachment.list' });
      at = last;
    } else if (signed && titleEnd(page, at) > at) {
      claimEnclosed(page, at);
      signed = false;
    } else signed = false;
  }
}

/** Tells whether a line opens an attachment: 附件2. */
export function isAttachment(line: string): boolean {
  return line.length <= 60 && (OPENS.test(line) || OPENS_NAMED.test(line));
}

function claimAttachment(page: Page, at: number): void {
  const row = page.rows[at]!;
  const { label, number } = LABEL.exec(row.text)!.groups!;
  const value = number === undefined ? undefined : readNumber(number);
  // The name stands in the same line, or in lines of its own that are the attachment's title.
  const body = OPENS.test(row.text) ? titleEnd(page, at + 1) : at + 1;
  const end = body > at + 1 ? page.rows[body - 1]!.end : row.start + row.text.replace(/\s?:$/, '').length;
  page.claim(at, at, {
    kind: 'attachment',
    ground: 'attachment',
    heading: {
      kind: 'attachment',
      style: 'attachment',
      ...(value === undefined ? {} : { marker: { label: label!, value } }),
      span: { start: row.start, end },
      runIn: false,
    },
  });
  if (body > at + 1) page.claim(at + 1, body - 1, { kind: 'title', ground: 'title.attachment' });
  claimHead(page, body, true);
}

function claimEnclosed(page: Page, at: number): void {
  const end = titleEnd(page, at);
  const span = { start: page.rows[at]!.start, end: page.rows[end - 1]!.end };
  page.claim(at, end - 1, {
    kind: 'title',
    ground: 'title.enclosed',
    heading: { kind: 'attachment', style: 'attachment', span, runIn: false },
  });
  claimHead(page, end, true);
}
