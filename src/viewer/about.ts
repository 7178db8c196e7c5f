import type { Document } from '../model';
import { markup, type Markup, type Part } from './markup';
import type { Label } from './label';

/** Where the text comes from, and which components and dictionaries made the annotations: enough to make them again. */
export function writeAbout({ source, runs }: Document, label: Label): Markup {
  const dictionaries = new Map(
    runs.flatMap((run) => (run.dictionaries ?? []).map(({ id, version }) => [`${id} ${version}`, id] as const)),
  );
  const lines: readonly (readonly [Part, Part])[] = [
    [label('about.source'), source.uri],
    [label('about.date'), source.date],
    [label('about.language'), label(`language.${source.language}`)],
    ...Object.entries(source.metadata ?? {}).map(
      ([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const,
    ),
    [label('about.components'), runs.map(({ component, version }) => `${component} ${version}`).join(', ')],
    [label('about.dictionaries'), [...dictionaries.keys()].join(', ')],
  ];
  return markup`<details class="about">
    <summary>${label('about')}</summary>
    <dl>
      ${lines.map(([name, value]) => value !== undefined && value !== '' && markup`<dt>${name}</dt><dd>${value}</dd>`)}
    </dl>
  </details>`;
}
