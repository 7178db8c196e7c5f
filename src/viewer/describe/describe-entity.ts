import { match, P } from 'ts-pattern';
import type { Entity } from '../../model';
import { row, type Row } from './row';

/** What is known of an entity beyond its text. */
export function describeEntity(entity: Entity): readonly Row[] {
  return [
    ...row('gloss', entity.gloss?.en),
    ...row('gloss.source', entity.gloss?.source),
    ...row('canonical', entity.canonical),
    ...describeKind(entity),
  ];
}

function describeKind(entity: Entity): readonly Row[] {
  return match(entity)
    .with({ kind: 'agency' }, ({ level, branch }) => [
      ...row('branch', branch && { t: `branch.${branch}` }),
      ...row('level', level && { t: `level.${level}` }),
    ])
    .with({ kind: 'organization' }, ({ sort }) => row('sort', sort && { t: `organization.${sort}` }))
    .with({ kind: 'slogan' }, ({ sort, expansion, since }) => [
      ...row('sort', { t: `slogan.${sort}` }),
      ...row('expansion', expansion?.join(' · ')),
      ...row('since', since === undefined ? undefined : String(since)),
    ])
    .with({ kind: 'place' }, ({ level, adminCode }) => [
      ...row('level', level && { t: `level.${level}` }),
      ...row('adminCode', adminCode),
    ])
    .with({ kind: 'document' }, ({ number }) => row('number', number))
    .with({ kind: 'indicator' }, ({ code }) => row('code', code))
    .with({ kind: 'custom' }, ({ attributes = {} }) =>
      Object.entries(attributes).flatMap(([name, value]) =>
        row('attribute', `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
      ),
    )
    .with({ kind: P.union('project', 'facility', 'person', 'event', 'award') }, () => [])
    .exhaustive();
}
