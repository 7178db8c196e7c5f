import { LossTally } from '../../tables';

/** The losses of a glossary's format, placed by the concept's id or where it stands in the file: "line 12". */
export class FormatLosses extends LossTally<string> {
  constructor() {
    super((reason, count, first) =>
      count === 1 ? `${reason}: ${first}` : `${reason}: ${count} times, first in ${first}`,
    );
  }
}
