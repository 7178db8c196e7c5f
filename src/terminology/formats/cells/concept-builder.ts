import type { Concept, Definition, GlossaryTerm, SourcedText, TermStatus } from '../../glossary/glossary';
import { canonicalLanguage } from '../../glossary/language';
import type { FormatLosses } from '../format-losses';
import { partOfSpeechOf, statusOf, yesOrNo } from './cell-values';
import type { ConceptField, TermField } from './column-roles';
import type { Layout, TermSlot } from './layout';

type Draft = Omit<{ -readonly [Key in keyof GlossaryTerm]: GlossaryTerm[Key] }, 'contexts'> & {
  contexts?: SourcedText[];
};

/** What a row says of a concept: the first filled cell of the columns that hold the field. */
export function fieldOf({ concept }: Layout, field: ConceptField, cells: readonly string[]): string {
  const column = concept.get(field)?.find((candidate) => (cells[candidate] ?? '') !== '');
  return column === undefined ? '' : cells[column]!;
}

/** Gathers a concept from its rows: each may add a term to every language, a definition, a context. */
export class ConceptBuilder {
  readonly #slots: Draft[][];
  readonly #definitions: Definition[] = [];
  readonly #fields: { domain?: string; source?: string; note?: string; doNotTranslate?: true } = {};

  constructor(
    readonly id: string | undefined,
    /** The first row's. */
    readonly line: number,
    private readonly layout: Layout,
    private readonly languages: readonly string[],
    private readonly losses: FormatLosses,
  ) {
    this.#slots = layout.slots.map(() => []);
  }

  add(cells: readonly string[], line: number): void {
    const place = `line ${line}`;
    this.#addFields(cells, place);
    this.#addDefinitions(cells, place);
    this.layout.slots.forEach((slot, index) => {
      const cell = cells[slot.column] ?? '';
      const texts = cell === '' ? [] : this.#split(cell);
      const drafts = texts.map((text): Draft => ({ language: this.languages[index]!, text }));
      // Several terms in a cell have their statuses, notes … in the same order; "||" leaves one out.
      this.#addTermFields(slot, index, drafts, cells, place);
      this.#slots[index]!.push(...drafts.filter(({ text }) => text !== ''));
      this.#addOthers(slot, index, cells);
    });
  }

  /** The concept, or undefined where no row holds a term. */
  build(idOf: (firstTerm: string) => string): Concept | undefined {
    const terms = this.#slots.flat().map(frozenOrder);
    const [first] = terms;
    if (first === undefined) return undefined;
    const { domain, source, note, doNotTranslate } = this.#fields;
    return {
      id: idOf(first.text),
      ...(domain !== undefined && { domain }),
      ...(this.#definitions.length > 0 && { definitions: this.#definitions }),
      ...(source !== undefined && { source }),
      ...(note !== undefined && { note }),
      ...(doNotTranslate && { doNotTranslate }),
      terms,
    };
  }

  #addFields(cells: readonly string[], place: string): void {
    for (const field of ['domain', 'source', 'note'] as const) {
      const cell = fieldOf(this.layout, field, cells);
      if (cell === '' || cell === this.#fields[field]) continue;
      if (this.#fields[field] === undefined) this.#fields[field] = cell;
      else if (field === 'note') this.#fields.note += `\n${cell}`;
      else this.losses.add(field, `a second ${field} of a concept is left out`, place);
    }
    const cell = fieldOf(this.layout, 'doNotTranslate', cells);
    if (yesOrNo(cell)) this.#fields.doNotTranslate = true;
    else if (cell !== '' && yesOrNo(cell) === undefined)
      this.losses.add('doNotTranslate', `"${cell}" is neither yes nor no`, place);
  }

  #addDefinitions(cells: readonly string[], place: string): void {
    for (const { column, language, languageColumn, sourceColumn } of this.layout.definitions) {
      const text = cells[column] ?? '';
      const source = sourceColumn === undefined ? '' : (cells[sourceColumn] ?? '');
      const cell = languageColumn === undefined ? '' : (cells[languageColumn] ?? '');
      const named = language ?? canonicalLanguage(cell) ?? '';
      if (language === undefined && cell !== '' && named === '')
        this.losses.add('definitionLanguage', `"${cell}" is no language of BCP 47`, place);
      if (text !== '')
        this.#definitions.push({ text, ...(source !== '' && { source }), ...(named !== '' && { language: named }) });
      else if (source !== '') this.losses.add('definitionSource', 'a source without a definition', place);
    }
  }

  #addTermFields(
    slot: TermSlot,
    index: number,
    drafts: readonly Draft[],
    cells: readonly string[],
    place: string,
  ): void {
    for (const [field, column] of slot.fields) {
      const cell = cells[column] ?? '';
      if (cell === '' || field === 'alternatives' || field === 'contextSource') continue;
      if (field === 'forbidden' && yesOrNo(cell) === undefined) continue;
      const source = field === 'context' ? (cells[slot.fields.get('contextSource') ?? -1] ?? '') : '';
      const [parts, sources] = [cell, source].map((value) => this.#partsOf(value, drafts.length)) as [
        string[],
        string[],
      ];
      // A row without a term goes on with the one above it.
      const targets = drafts.some(({ text }) => text !== '') ? drafts : this.#slots[index]!.slice(-1);
      if (targets.length === 0) this.losses.add(field, 'nothing to belong to: no term in this row', place);
      parts.forEach((part, at) => {
        const draft = targets[at];
        if (draft !== undefined && part !== '') this.#set(draft, field, part, sources[at] ?? '', place);
      });
    }
  }

  #split(cell: string): string[] {
    const parts = this.layout.splits ? cell.split('|') : [cell];
    // Only in tables of others do spaces stand around the marks that part terms.
    return this.layout.guarded
      ? parts.map((part) => (part.trim() === '' ? '' : part))
      : parts.map((part) => part.trim());
  }

  #partsOf(cell: string, terms: number): string[] {
    if (terms < 2) return [cell];
    const parts = this.#split(cell);
    return parts.length === terms ? parts : [cell];
  }

  #set(draft: Draft, field: TermField, cell: string, source: string, place: string): void {
    const unknown = (values: string) => this.losses.add(field, `"${cell}" is none of ${values}`, place);
    switch (field) {
      case 'status': {
        const status = statusOf(cell);
        if (status === undefined) unknown('preferred, admitted, deprecated, forbidden');
        else draft.status = status;
        break;
      }
      case 'partOfSpeech': {
        const partOfSpeech = partOfSpeechOf(cell);
        if (partOfSpeech === undefined) unknown('noun, verb, adjective, adverb, other');
        else draft.partOfSpeech = partOfSpeech;
        break;
      }
      case 'context':
        (draft.contexts ??= []).push({ text: cell, ...(source !== '' && { source }) });
        break;
      case 'source':
      case 'note':
        draft[field] = cell;
        break;
      case 'info':
        // memoQ's way to say it, among settings of its own that match words: CasePermissive;HalfPrefix;Forbidden
        if (/(?:^|;)\s*forbidden\s*(?:;|$)/i.test(cell)) draft.status = 'forbidden';
        break;
      case 'forbidden':
        if (yesOrNo(cell)) draft.status = 'forbidden';
    }
  }

  /** Columns that hold terms of their own: other translations, and those that must not be used. */
  #addOthers(slot: TermSlot, index: number, cells: readonly string[]): void {
    if (!slot.fields.has('alternatives') && !slot.fields.has('forbidden')) return;
    const others: readonly [TermField, TermStatus][] = [
      ['alternatives', 'admitted'],
      ['forbidden', 'forbidden'],
    ];
    const known = new Set(this.#slots[index]!.map(({ text }) => text));
    for (const [field, status] of others) {
      const cell = cells[slot.fields.get(field) ?? -1] ?? '';
      if (field === 'forbidden' && yesOrNo(cell) !== undefined) continue;
      for (const part of cell.split('|')) {
        const text = part.trim();
        if (text === '' || known.has(text)) continue;
        known.add(text);
        this.#slots[index]!.push({ language: this.languages[index]!, text, status });
      }
    }
  }
}

/** The fields in the order of the model, so that equal terms are equal JSON. */
function frozenOrder({ language, text, status, partOfSpeech, contexts, source, note }: Draft): GlossaryTerm {
  return {
    language,
    text,
    ...(status !== undefined && { status }),
    ...(partOfSpeech !== undefined && { partOfSpeech }),
    ...(contexts !== undefined && { contexts }),
    ...(source !== undefined && { source }),
    ...(note !== undefined && { note }),
  };
}
