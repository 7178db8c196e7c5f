import fc from 'fast-check';
import { sliceText } from '../../../src/text';
import { troubledText } from '../../support/trouble';
import { entitiesOf } from './support';

function shown(text: string): string[] {
  return entitiesOf(text).map((entity) => `${entity.kind}:${sliceText(text, entity)}`);
}

describe('names inside names', () => {
  it.each([
    ['a place in an agency', '青岛市李沧区政府印发。', ['agency:青岛市李沧区政府', 'place:青岛市', 'place:李沧区']],
    ['a quotation in a project', '实施“暖民心”工程。', ['project:“暖民心”工程', 'slogan:暖民心']],
    ['an organ that opens a meeting', '传达省委全会精神。', ['event:省委全会', 'agency:省委']],
    ['a place in a formulation', '服务京津冀协同发展。', ['slogan:京津冀协同发展', 'place:京津冀']],
  ])('stand: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ['the same kind', '福州新区提速。', ['place:福州新区']],
    [
      'the organ in its congress’s label',
      '第六届全国人民代表大会第四次会议',
      ['event:第六届全国人民代表大会第四次会议'],
    ],
  ])('fall: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('entities of any text', () => {
  it('never cross each other, and come the same twice', () => {
    fc.assert(
      fc.property(troubledText(), (text) => {
        const found = entitiesOf(text);
        for (const a of found)
          for (const b of found) expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
        expect(entitiesOf(text)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});
