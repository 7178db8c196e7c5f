import type { Document, LayerName } from '../model';
import { sliceText } from '../text';
import { flatValue } from './flat-value';

/** One annotation as a flat row; an empty string where a column does not apply. */
export interface AnnotationRow {
  readonly document: string;
  readonly layer: LayerName;
  readonly kind: string;
  /** UTF-16 code units, half-open; a section's are its heading's. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * Quantities and facts: the exact decimal; for a range its lower end stands here and its upper in `to`. Sections: the
   * level; blocks: the header field's value.
   */
  readonly value: string;
  readonly to: string;
  /** "=", "~", ">=", ">", "<=", "<", "range", "ratio", "nearly". */
  readonly bound: string;
  readonly unit: string;
  /** Dates and periods in EDTF, durations and frequencies in ISO 8601. */
  readonly edtf: string;
  /** Entities: the canonical name; facts: the indicator's code; tokens: the dictionary or width-folded form. */
  readonly canonical: string;
  readonly english: string;
  /** Facts: the indicator; sections: the marker; blocks: the header field's name. */
  readonly label: string;
  /** Facts: achieved, estimated, target, planned, ongoing. */
  readonly modality: string;
  readonly ground: string;
}

/** The columns in the order in which tables show them. */
export const ANNOTATION_COLUMNS = [
  'document',
  'layer',
  'kind',
  'start',
  'end',
  'text',
  'value',
  'to',
  'bound',
  'unit',
  'edtf',
  'canonical',
  'english',
  'label',
  'modality',
  'ground',
] as const satisfies readonly (keyof AnnotationRow)[];

const BLANK = { value: '', to: '', bound: '', unit: '', edtf: '', canonical: '', english: '', label: '', modality: '' };

/** The layers that a table shows unless others are asked for: what was found, not what every text is made of. */
export const TABLE_LAYERS: readonly LayerName[] = ['sections', 'entities', 'quantities', 'times', 'facts'];

/** Lists a Document's annotations as flat rows, in order of layer and place. */
export function annotationTable(
  document: Document,
  layers: readonly LayerName[] = TABLE_LAYERS,
): readonly AnnotationRow[] {
  const name = document.source.uri ?? '';
  const row = (layer: LayerName, kind: string, span: { start: number; end: number }, rest: Partial<AnnotationRow>) => ({
    document: name,
    layer,
    kind,
    start: span.start,
    end: span.end,
    text: sliceText(document.text, span),
    ...BLANK,
    ground: '',
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
