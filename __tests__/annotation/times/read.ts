import type { Time } from '../../../src/model';
import { times } from '../../../src/annotation/times';
import { Pipeline } from '../../../src/pipeline/pipeline';
import { structure } from '../../../src/structure';
import { sliceText } from '../../../src/text';

/** All times of a text that speaks from a date. */
export function timesOf(text: string, date?: string): Time[] {
  return [
    ...new Pipeline()
      .use(structure())
      .use(times())
      .annotate(text, date === undefined ? {} : { date }).times,
  ];
}

/** Each time as "span = kind edtf iso8601", with ! where it was resolved. */
export function shown(text: string, date?: string): string[] {
  return timesOf(text, date).map((time) => {
    const where = [time.edtf, time.iso8601].filter(Boolean).join(' ');
    return `${sliceText(text, time)} = ${time.kind}${where && ` ${where}`}${time.resolved ? ' !' : ''}`;
  });
}
