import type { Quantity, QuantityValue } from '../../../src/model';
import { quantities } from '../../../src/annotation/quantities';
import { times } from '../../../src/annotation/times';
import { Pipeline } from '../../../src/pipeline/pipeline';
import { structure } from '../../../src/structure';
import { sliceText } from '../../../src/text';

/** All quantities of a text, as the pipeline finds them. */
export function quantitiesOf(text: string): Quantity[] {
  return [...new Pipeline().use(structure()).use(times()).use(quantities()).annotate(text).quantities];
}

/** Each quantity as "span = kind value unit". */
export function shown(text: string): string[] {
  return quantitiesOf(text).map((quantity) =>
    `${sliceText(text, quantity)} = ${quantity.kind} ${valueText(quantity.value)} ${quantity.unit.code}`.trimEnd(),
  );
}

/** The value in a line: >=30, >100, <=5, <18, ~7, nearly 100, 3..5, 29:71. */
export function valueText(value: QuantityValue): string {
  switch (value.kind) {
    case 'exact':
      return value.decimal;
    case 'approximate':
      return `~${value.decimal}`;
    case 'nearly':
      return `nearly ${value.decimal}`;
    case 'at-least':
      return (value.inclusive ? '>=' : '>') + value.decimal;
    case 'at-most':
      return (value.inclusive ? '<=' : '<') + value.decimal;
    case 'range':
      return `${value.from}..${value.to}`;
    case 'ratio':
      return value.terms.join(':');
  }
}
