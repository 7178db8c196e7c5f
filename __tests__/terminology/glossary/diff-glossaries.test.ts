import fc from 'fast-check';
import { diffGlossaries } from '../../../src/terminology/glossary/diff-glossaries';
import { glossaryOf, type GlossaryEntry } from '../../../src/terminology/glossary/glossary-of';
import { troubledGlossary } from '../../support/troubled-glossary';

const diff = (before: GlossaryEntry[], after: GlossaryEntry[]) => diffGlossaries(glossaryOf(before), glossaryOf(after));
const ids = (concepts: readonly { readonly id: string }[]) => concepts.map(({ id }) => id);

describe('diffGlossaries', () => {
  it.each<[string, GlossaryEntry, GlossaryEntry, object[]]>([
    [
      'a domain',
      { id: '1', zh: '甲', domain: 'a' },
      { id: '1', zh: '甲', domain: 'b' },
      [{ field: 'domain', before: 'a', after: 'b' }],
    ],
    ['a note that is new', { id: '1', zh: '甲' }, { id: '1', zh: '甲', note: 'n' }, [{ field: 'note', after: 'n' }]],
    [
      'a mark that is gone',
      { id: '1', zh: '甲', doNotTranslate: true },
      { id: '1', zh: '甲' },
      [{ field: 'doNotTranslate', before: 'true' }],
    ],
    [
      'a definition',
      { id: '1', zh: '甲', definition: 'a' },
      { id: '1', zh: '甲', definition: 'b' },
      [
        { field: 'definition', before: 'a' },
        { field: 'definition', after: 'b' },
      ],
    ],
    [
      'a term',
      { id: '1', zh: '甲', en: 'a' },
      { id: '1', zh: '甲', en: 'b' },
      [
        { field: 'term', language: 'en', before: 'a' },
        { field: 'term', language: 'en', after: 'b' },
      ],
    ],
    [
      'statuses',
      { id: '1', zh: '甲', en: ['a', 'b'] },
      { id: '1', zh: '甲', en: ['b', 'a'] },
      [
        { field: 'status', term: { language: 'en', text: 'b' }, before: 'admitted', after: 'preferred' },
        { field: 'status', term: { language: 'en', text: 'a' }, before: 'preferred', after: 'admitted' },
      ],
    ],
    [
      'an id',
      { id: '1', zh: '甲', en: 'a' },
      { id: '2', zh: '甲', en: 'a' },
      [{ field: 'id', before: '1', after: '2' }],
    ],
    [
      'all terms under the same id',
      { id: '1', zh: '甲' },
      { id: '1', zh: '乙' },
      [
        { field: 'term', language: 'zh', before: '甲' },
        { field: 'term', language: 'zh', after: '乙' },
      ],
    ],
  ])('tells %s that changed', (_, before, after, changes) => {
    const { added, removed, changed } = diff([before], [after]);
    expect([added, removed]).toEqual([[], []]);
    expect(changed[0]!.changes).toEqual(changes);
  });

  it('tells what came and went', () => {
    const { added, removed, unchanged } = diff(
      [{ zh: '甲', en: 'a' }, { zh: '乙' }],
      [{ zh: '丙' }, { zh: '甲', en: 'a' }],
    );
    expect([ids(added), ids(removed), unchanged]).toEqual([['丙'], ['乙'], 1]);
  });

  it('finds a concept by its terms where ids are only counted', () => {
    const { added, changed } = diff(
      [
        { id: '1', zh: '甲', en: 'a' },
        { id: '2', zh: '乙', en: 'b' },
      ],
      [
        { id: '1', zh: '新', en: 'new' },
        { id: '2', zh: '甲', en: 'a' },
        { id: '3', zh: '乙', en: 'b' },
      ],
    );
    expect(ids(added)).toEqual(['1']);
    expect(changed.map(({ before, after }) => [before.id, after.id])).toEqual([
      ['1', '2'],
      ['2', '3'],
    ]);
  });

  it('tells a title and a source language that changed', () => {
    expect(diffGlossaries(glossaryOf([], { title: 'a' }), glossaryOf([], { sourceLanguage: 'en' })).changes).toEqual([
      { field: 'title', before: 'a' },
      { field: 'sourceLanguage', before: 'zh', after: 'en' },
    ]);
  });

  it('finds nothing between a glossary and itself in another order', () => {
    const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(
        troubledGlossary.chain((glossary) =>
          fc.tuple(
            fc.constant(glossary),
            shuffled(glossary.concepts).chain((concepts) =>
              fc.tuple(...concepts.map((concept) => shuffled(concept.terms).map((terms) => ({ ...concept, terms })))),
            ),
          ),
        ),
        ([glossary, concepts]) => {
          // A term that stands twice with different statuses has no one counterpart.
          fc.pre(
            concepts.every(
              ({ terms }) => new Set(terms.map(({ language, text }) => `${language}\n${text}`)).size === terms.length,
            ),
          );
          const { added, removed, changed } = diffGlossaries(glossary, { ...glossary, concepts });
          expect([added, removed, changed]).toEqual([[], [], []]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('adds up, whatever is compared', () => {
    fc.assert(
      fc.property(troubledGlossary, troubledGlossary, (before, after) => {
        const { added, removed, changed, unchanged } = diffGlossaries(before, after);
        expect(added.length + changed.length + unchanged).toBe(after.concepts.length);
        expect(removed.length + changed.length + unchanged).toBe(before.concepts.length);
      }),
      { numRuns: 200 },
    );
  });
});
