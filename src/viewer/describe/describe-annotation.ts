import { match } from 'ts-pattern';
import type { Document, Entity, Fact, Provenance, Quantity, Time } from '../../model';
import type { Marked } from '../marked';
import { describeEntity } from './describe-entity';
import { describeQuantity } from './describe-quantity';
import { describeTime } from './describe-time';
import { row, type Row } from './row';

/** The rows of an annotation's card; a function of a function, since the facts are looked up once. */
export function annotationDescriber({ facts, runs }: Document): (marked: Marked) => readonly Row[] {
  const byQuantity = new Map<string, Fact[]>();
  for (const fact of facts) {
    const known = byQuantity.get(fact.quantity);
    if (known) known.push(fact);
    else byQuantity.set(fact.quantity, [fact]);
  }
  return ({ annotation, layer }) => [
    ...match(layer)
      .with('entity', () => describeEntity(annotation as Entity))
      .with('quantity', () => describeQuantity(annotation as Quantity, byQuantity.get(annotation.id) ?? []))
      .with('time', () => describeTime(annotation as Time))
      .exhaustive(),
    ...describeProvenance(annotation.provenance, runs),
  ];
}

function describeProvenance({ run, ground, confidence }: Provenance, runs: Document['runs']): readonly Row[] {
  const component = runs[run];
  return [
    ...row('ground', ground),
    ...row('component', component && `${component.component} ${component.version}`),
    ...row('confidence', confidence === undefined ? undefined : String(confidence)),
  ];
}
