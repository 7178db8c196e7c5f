import type { Document, LayerName } from '../model';
import { sliceText } from '../text';
import { ANNOTATION_COLUMNS, type AnnotationRow } from './annotation-columns';
import { flatValue } from './flat-value';
import { blankRow } from '../tables';

const BLANK = blankRow(ANNOTATION_COLUMNS);

/** The layers that a table shows unless others are asked for: what was found, not what every text is made of. */
export const TABLE_LAYERS: readonly LayerName[] = ['sections', 'entities', 'quantities', 'times', 'facts'];

/** Lists a Document's annotations as flat rows, in order of layer and place. */
export function annotationTable(
  document: Document,
  layers: readonly LayerName[] = TABLE_LAYERS,
): readonly AnnotationRow[] {
  const name = document.source.uri ?? '';
  const row = (layer: LayerName, kind: string, span: { start: number; end: number }, rest: Partial<AnnotationRow>) => ({
    ...BLANK,
    document: name,
    layer,
    kind,
    start: span.start,
    end: span.end,
    text: sliceText(document.text, span),
    ...rest,
  });
  const ground = (annotation: { provenance: { ground?: string } }) => ({ ground: annotation.provenance.ground ?? '' });
  const quantities = new Map(document.quantities.map((quantity) => [quantity.id, quantity]));

  const rowsOf: { [Layer in LayerName]: () => readonly AnnotationRow[] } = {
    blocks: () =>
      document.blocks.map((b) =>
        row('blocks', b.kind, b, { ...ground(b), label: b.field?.name ?? '', value: b.field?.value ?? '' }),
      ),
    sections: () =>
      document.sections.map((s) =>
        row('sections', s.kind, s.heading, { ...ground(s), value: String(s.level), label: s.marker?.label ?? '' }),
      ),
    sentences: () => document.sentences.map((s) => row('sentences', '', s, ground(s))),
    tokens: () => document.tokens.map((t) => row('tokens', t.pos ?? '', t, { canonical: t.lemma ?? t.normal ?? '' })),
    entities: () =>
      document.entities.map((e) =>
        row('entities', e.kind, e, { ...ground(e), canonical: e.canonical ?? '', english: e.gloss?.en ?? '' }),
      ),
    quantities: () =>
      document.quantities.map((q) =>
        row('quantities', q.kind, q, { ...ground(q), ...flatValue(q.value), unit: q.unit.code }),
      ),
    times: () => document.times.map((t) => row('times', t.kind, t, { ...ground(t), edtf: t.edtf ?? t.iso8601 ?? '' })),
    facts: () =>
      document.facts.map((f) => {
        const quantity = quantities.get(f.quantity);
        return row('facts', f.change?.direction ?? f.kind, f, {
          ...ground(f),
          ...(quantity && { ...flatValue(quantity.value), unit: quantity.unit.code }),
          edtf: f.period?.edtf ?? '',
          label: f.indicator.text,
          canonical: f.indicator.code ?? '',
          modality: f.modality,
        });
      }),
  };
  return layers.flatMap((layer) => rowsOf[layer]());
}
