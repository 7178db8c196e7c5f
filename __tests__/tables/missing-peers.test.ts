import { jest } from '@jest/globals';
import { AnnotationError } from '../../src/errors';
import { toParquet, toXlsx } from '../../src/tables';
import { tableOf } from '../support/typed-table';

const missing = () => {
  throw new Error('Cannot find package');
};
jest.unstable_mockModule('write-excel-file/universal', missing);
jest.unstable_mockModule('hyparquet-writer', missing);

it.each([
  ['XLSX', toXlsx, 'write-excel-file'],
  ['Parquet', toParquet, 'hyparquet-writer'],
])('%s without its peer is refused before a row is read, with the command that installs it', async (_, write, name) => {
  const read = jest.fn();
  function* rows() {
    read();
    yield* tableOf({}).rows;
  }
  const fault = await write({ ...tableOf(), rows: rows() }).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(AnnotationError);
  expect(fault).toMatchObject({ code: 'missing-peer', message: expect.stringContaining(`npm install ${name}`) });
  expect(read).not.toHaveBeenCalled();
});
