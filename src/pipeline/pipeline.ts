import { assembleDocument } from '../document';
import type { Component, ComponentRun, Document, Emit, LayerName, Output, Source, TextInput, View } from '../model';
import { assertWellFormed, foldWidth } from '../text';
import { Ledger } from './ledger';

/**
 * Components in order; `use` gives a new pipeline, so that a half-built one can be shared.
 *
 * `use` does not compile where a component reads a layer that nothing before it writes.
 *
 * @example
 * const pipeline = new Pipeline().use(structure()).use(sentences()).use(words(engine));
 * const document = pipeline.annotate('各位代表：……');
 */
export class Pipeline<Have extends Output = never> {
  readonly components: readonly Component[];

  constructor(components: readonly Component[] = []) {
    this.components = components;
  }

  /** Adds a component behind the ones that are there. */
  use<Writes extends Output, Reads extends Have & LayerName, Heeds extends LayerName = never>(
    component: Component<Writes, Reads, Heeds>,
  ): Pipeline<Have | Writes> {
    // A component that reads fewer layers is handed more and does not see the rest.
    return new Pipeline<Have | Writes>([...this.components, component as unknown as Component]);
  }

  /**
   * Runs all components over a text. Pure: the same input and configuration give the same Document.
   *
   * @param input A text, or what a reader made of a file.
   * @param source What the caller knows of the text; it wins over what the text says of itself.
   * @throws AnnotationError `ill-formed-text` where the text holds half a surrogate pair.
   */
  annotate(input: string | TextInput, source: Partial<Source> = {}): Document {
    const { text, source: read, hints } = typeof input === 'string' ? { text: input, source: {}, hints: [] } : input;
    assertWellFormed(text);
    const normal = foldWidth(text);
    const ledger = new Ledger(text, read, source);
    this.components.forEach((component, run) => {
      const layers = [...component.reads, ...(component.heeds ?? [])];
      const visible = Object.fromEntries(layers.map((layer) => [layer, ledger.layers[layer]]));
      const view = { ...visible, text, normal, source: ledger.source, hints } as View<LayerName>;
      const emit: Emit<Output> = (layer, draft) => ledger.take(component, run, layer, draft);
      component.annotate(view, emit);
      ledger.settle(component);
    });
    return assembleDocument({
      text,
      // A copy: the Document is frozen, what the caller handed over is not.
      source: structuredClone(ledger.source),
      runs: this.components.map(describeRun),
      layers: ledger.layers,
    });
  }
}

function describeRun({ name, version, options, dictionaries }: Component): ComponentRun {
  return {
    component: name,
    version,
    ...(options === undefined ? {} : { options: structuredClone(options) }),
    ...(dictionaries === undefined ? {} : { dictionaries: structuredClone(dictionaries) }),
  };
}
