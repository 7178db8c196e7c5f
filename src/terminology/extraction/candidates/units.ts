import type { Document, Entity, Token } from '../../../model';
import { contains, foldWidth, type Span } from '../../../text';
import { classOfWord, type WordClass } from './word-class';

/** A word of a sentence, or a name taken whole, as patterns see it. */
export interface Unit extends Span {
  readonly word: string;
  readonly tag: string;
  readonly class: WordClass;
  /** A quotation mark stands right before it, right after it. */
  readonly opens: boolean;
  closes: boolean;
}

/** The tag of a name that is taken whole: ICTCLAS' other proper noun. */
const NAME_TAG = 'nz';

/** Names that go on into longer terms, unlike those of bodies, persons and divisions: 高质量发展 in 高质量发展阶段. */
const JOINS: ReadonlySet<Entity['kind']> = new Set(['slogan', 'indicator']);

const OPENING = '“‘「『〝';
const CLOSING = '”’」』〞';

/** What the layers of a document say of its words: cuts a sentence into units, in one walk over the document. */
export class UnitCutter {
  readonly #document: Document;
  /** What no term goes over: quantities, times, names that stand for themselves. */
  readonly #walls: Cursor;
  /** Outermost names that are taken whole. */
  readonly #names: Cursor;
  /** The same, and the quantities and times in them, walked through a second time. */
  readonly #insides: Cursor;
  readonly #counted: Cursor;

  constructor(document: Document) {
    const { entities, quantities, times } = document;
    const walls = entities.filter((entity) => !JOINS.has(entity.kind) && isWall(entity));
    this.#document = document;
    this.#names = new Cursor(outermost(entities.filter(({ kind }) => JOINS.has(kind))));
    this.#insides = new Cursor(outermost(entities.filter(({ kind }) => JOINS.has(kind))));
    this.#counted = new Cursor(outermost([...quantities, ...times]));
    this.#walls = new Cursor(outermost([...quantities, ...times, ...walls]));
  }

  /** The units of the words [first, end); words that no term may hold come as `break`. Call it in the order of the text. */
  cut({ first, end }: { readonly first: number; readonly end: number }): Unit[] {
    const { tokens, text } = this.#document;
    const units: Unit[] = [];
    let opens = false;
    for (let at = first; at < end;) {
      const token = tokens[at]!;
      const name = this.#nameAt(token);
      if (name !== undefined) {
        while (at < end && tokens[at]!.end <= name.end) at++;
        const word = foldWidth(text.slice(name.start, name.end));
        units.push({ start: name.start, end: name.end, word, tag: NAME_TAG, class: 'noun', opens, closes: false });
        opens = false;
        continue;
      }
      at++;
      const word = token.normal ?? text.slice(token.start, token.end);
      if (word.length === 1 && OPENING.includes(word)) opens = true;
      else if (word.length === 1 && CLOSING.includes(word)) {
        const last = units.at(-1);
        if (last !== undefined) last.closes = true;
      } else {
        units.push(this.#unitOf(token, word, opens));
        opens = false;
      }
    }
    return units;
  }

  /** The units of the words inside each name that `cut` takes whole, for the words [first, end). */
  cutNames({ first, end }: { readonly first: number; readonly end: number }): Unit[][] {
    const { tokens, text } = this.#document;
    const names: Unit[][] = [];
    let until = 0;
    for (let at = first; at < end; at++) {
      const token = tokens[at]!;
      const name = this.#insides.covering(token);
      if (name === undefined) continue;
      if (token.start >= until) names.push([]);
      until = name.end;
      const word = token.normal ?? text.slice(token.start, token.end);
      const kind = this.#counted.meets(token) ? 'break' : classOfWord(word, token.pos ?? '');
      const { start, end: last, pos = '' } = token;
      names.at(-1)!.push({ start, end: last, word, tag: pos, class: kind, opens: false, closes: false });
    }
    return names;
  }

  #unitOf(token: Token, word: string, opens: boolean): Unit {
    const { start, end, pos = '' } = token;
    const kind = this.#walls.meets(token) ? 'break' : classOfWord(word, pos);
    return { start, end, word, tag: pos, class: kind, opens, closes: false };
  }

  /** The name that begins with the token and has no wall in it. */
  #nameAt(token: Token): Span | undefined {
    const name = this.#names.covering(token);
    return name !== undefined && name.start === token.start && !this.#walls.meets(name) ? name : undefined;
  }
}

/** Regions without a level (京津冀) begin terms; divisions (四川省) only say where. */
function isWall(entity: Entity): boolean {
  return entity.kind !== 'place' || entity.level !== undefined;
}

function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || !contains(last, span)) kept.push(span);
  }
  return kept;
}

/** Answers about spans that are asked for in the order of the text, without a search. */
class Cursor {
  readonly #spans: readonly Span[];
  #at = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  covering(span: Span): Span | undefined {
    this.#skip(span);
    const next = this.#spans[this.#at];
    return next !== undefined && contains(next, span) ? next : undefined;
  }

  meets(span: Span): boolean {
    this.#skip(span);
    const next = this.#spans[this.#at];
    return next !== undefined && next.start < span.end;
  }

  #skip({ start }: Span): void {
    while (this.#at < this.#spans.length && this.#spans[this.#at]!.end <= start) this.#at++;
  }
}
