import type { Faults } from '../xml/faults';
import type { FormatLosses } from '../format-losses';
import type { TbxKind } from './check-item';

/** What reading an entry needs to know and writes to. */
export interface EntryContext {
  readonly kind: TbxKind;
  readonly faults: Faults;
  readonly losses: FormatLosses;
  /** How losses name the entry. */
  readonly where: string;
}
