import { jest } from '@jest/globals';
import { glossaryOf } from '../../../src/terminology/glossary/glossary-of';
import { readGlossary, writeGlossary } from '../../../src/terminology/formats/registry';

const missing = () => {
  throw new Error('Cannot find package');
};
for (const name of ['read-excel-file/universal', 'write-excel-file/universal', 'n3'])
  jest.unstable_mockModule(name, missing);

const GLOSSARY = glossaryOf([{ zh: '六稳' }]);

it.each([
  ['Reading XLSX', () => readGlossary(new Uint8Array(), { format: 'xlsx' }), 'read-excel-file'],
  ['Writing XLSX', () => writeGlossary(GLOSSARY, 'xlsx'), 'write-excel-file'],
  ['Reading SKOS', () => readGlossary('', { format: 'skos' }), 'n3'],
  ['Writing SKOS', () => writeGlossary(GLOSSARY, 'skos'), 'n3'],
])('%s without its peer says what to install', async (_, run, name) => {
  await expect(run()).rejects.toMatchObject({
    code: 'missing-peer',
    message: expect.stringContaining(`npm install ${name}`),
  });
});
