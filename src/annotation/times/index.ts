/** Times: in, the normalised text with its structure; out, dates, periods, durations and frequencies in the calendar. */
export { times } from './times';
