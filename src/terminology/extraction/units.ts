import type { Document, Entity, Token } from '../../model';
import { contains, foldWidth, type Span } from '../../text';
import { classOfWord, type WordClass } from './word-class';

/** A word of a sentence, or a name taken whole, as patterns see it. */
export interface Unit extends Span {
  readonly word: string;
  readonly tag: string;
  readonly class: WordClass;
  /** A quotation mark stands right before it, right after it. */
  readonly opens: boolean;
  readonly closes: boolean;
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

  constructor(document: Document) {
    const { entities, quantities, times } = document;
    const walls = entities.filter((entity) => !JOINS.has(entity.kind) && isWall(entity));
    this.#document = document;
    this.#names = new Cursor(outermost(entities.filter(({ kind }) => JOINS.has(kind))));
    this.#walls = new Cursor(outermost([...quantities, ...times, ...walls]));
  }

  /** The units of the words [first, end); words that no term may hold come as `break`. Call it in the order of the text. */
  cut({ first, end }: { readonly first: number; readonly end: number }): Unit[] {
    const { tokens } = this.#document;
    const units: Unit[] = [];
    let opens = false;
    for (let at = first; at < end;) {
      const token = tokens[at]!;
      const word = this.#wordOf(token);
      const name = this.#names.covering(token);
      if (name !== undefined && name.start === token.start && !this.#walls.meets(name)) {
        while (at < end && tokens[at]!.end <= name.end) at++;
        units.push({ ...this.#named(name), opens, closes: false });
        opens = false;
        continue;
      }
      at++;
      const last = units.at(-1);
      if (word.length === 1 && OPENING.includes(word)) opens = true;
      else if (word.length === 1 && CLOSING.includes(word) && last !== undefined)
        units[units.length - 1] = { ...last, closes: true };
      else {
        units.push({ ...this.#plain(token, word), opens, closes: false });
        opens = false;
      }
    }
    return units;
  }

  #plain(token: Token, word: string): Omit<Unit, 'opens' | 'closes'> {
    const walled = this.#walls.meets(token);
    const { start, end, pos = '' } = token;
    return { start, end, word, tag: pos, class: walled ? 'break' : classOfWord(word, pos) };
  }

  #named({ start, end }: Span): Omit<Unit, 'opens' | 'closes'> {
    return { start, end, word: foldWidth(this.#document.text.slice(start, end)), tag: NAME_TAG, class: 'noun' };
  }

  #wordOf({ start, end, normal }: Token): string {
    return normal ?? this.#document.text.slice(start, end);
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
