import { readFileSync } from 'node:fs';
import ucum from '@lhncbc/ucum-lhc';
import { cellForms, readTable } from '../../../src/lexicon';
import { shown } from './read';

const units = readTable('units.tsv', readFileSync('dictionaries/units/units.tsv', 'utf8'), [
  'forms',
  'code',
  'system',
  'dimension',
  'factor',
  'base',
  'notBefore',
  'use',
  'source',
]);
const classifiers = readTable('classifiers.tsv', readFileSync('dictionaries/units/classifiers.tsv', 'utf8'), [
  'forms',
  'use',
  'notBefore',
]);
const words = readTable('number-words.tsv', readFileSync('dictionaries/units/number-words.tsv', 'utf8'), [
  'word',
  'sort',
]);

const utilities = ucum.UcumLhcUtils.getInstance();

describe('the dictionary of units', () => {
  const ucumUnits = units.filter(({ system }) => system === 'ucum');

  it('has UCUM codes that a UCUM validator takes', () => {
    expect(
      ucumUnits.filter(({ code }) => utilities.validateUnitString(code).status !== 'valid').map(({ code }) => code),
    ).toEqual([]);
  });

  it('has the factors that a UCUM converter reckons with', () => {
    const wrong = ucumUnits.flatMap(({ code, base, factor }) => {
      if (code === base || code.includes('{') || base.includes('{')) return [];
      const { status, toVal } = utilities.convertUnitTo(code, 1, base);
      const [numerator, denominator = '1'] = factor.split('/');
      const ours = Number(numerator) / Number(denominator);
      return status === 'succeeded' && Math.abs(toVal! / ours - 1) < 1e-6
        ? []
        : [`${code} in ${base}: ${toVal} for ${ours}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has market units in terms of UCUM units of their dimension', () => {
    const bases = new Map(ucumUnits.map(({ dimension, base }) => [dimension, base]));
    for (const { code, system, dimension, base } of units)
      if (system === 'market') expect([code, base]).toEqual([code, bases.get(dimension)]);
  });

  it('names every form once', () => {
    const forms = [...units, ...classifiers].flatMap((row) => cellForms(row.forms));
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    const listed = words.map(({ word }) => word);
    expect(listed.filter((word, index) => listed.indexOf(word) !== index)).toEqual([]);
  });

  it('lets classifiers go with every, many, long, or Arabic numerals', () => {
    for (const { use } of classifiers) expect(['any', 'many', 'long', 'digits']).toContain(use);
  });

  it('marks no listed word by itself', () => {
    const marked = words.filter(({ word }) => shown(`讲${word}。`).length > 0);
    expect(marked.map(({ word }) => word)).toEqual([]);
  });
});
