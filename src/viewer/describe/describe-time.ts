import type { Time } from '../../model';
import { readableDuration } from './readable-duration';
import { readableEdtf } from './readable-edtf';
import { row, type Row } from './row';

/** When a time is, in words and in code. */
export function describeTime({ kind, edtf, iso8601, resolved }: Time): readonly Row[] {
  return [
    ...row('when', edtf === undefined ? undefined : readableEdtf(edtf)),
    ...row('edtf', edtf),
    ...row('duration', iso8601 === undefined ? undefined : readableDuration(iso8601)),
    ...row('iso8601', iso8601),
    ...row('sort', { t: `time.${kind}` }),
    ...row('resolved', resolved ? { t: 'resolved.yes' } : undefined),
  ];
}
