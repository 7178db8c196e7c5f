import type { Edtf, Time } from '../../model';
import type { Span } from '../../text';
import type { Within, YearReference } from './calendar';

/** Where a mention points, as far as its own words say. */
export type Pointer =
  /** Says it all by itself: 2016-08-18, “十三五”, 20世纪90年代. */
  | { readonly kind: 'fixed'; readonly edtf: Edtf }
  /** A year or a part of one: 去年12月, 上半年. */
  | { readonly kind: 'dated'; readonly year: YearReference; readonly within: Within }
  /** From one point to another: 2021年至2025年, 1月—9月. */
  | { readonly kind: 'interval'; readonly from: Pointer; readonly to: Pointer }
  /** 以来, 以前, 以后: open at one end. */
  | { readonly kind: 'since' | 'until'; readonly point: Pointer }
  /** 五年来, 过去三年: so many years before the document's year; 今后五年: after it. */
  | {
      readonly kind: 'years';
      readonly count: number;
      readonly direction: 'past' | 'future';
      /** 这五年: the years of the section's plan, and otherwise no one knows which. */
      readonly ofPlan?: boolean;
    }
  /** 五年前, 三年后: a year so far away. */
  | { readonly kind: 'distance'; readonly years: number }
  /** 本月, 上月. */
  | { readonly kind: 'month'; readonly offset: number }
  /** 本世纪末, 下世纪中叶: counted from the document's century. */
  | { readonly kind: 'century'; readonly offset: number; readonly part?: 'start' | 'middle' | 'end' }
  /** 近年来, 今后一段时期. */
  | { readonly kind: 'vague' };

/** A time mention before it is put into the calendar. */
export interface RawTime extends Span {
  readonly kind: Time['kind'];
  readonly pointer?: Pointer;
  readonly iso8601?: string;
  readonly ground: string;
}
