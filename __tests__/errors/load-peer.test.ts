import { expect } from '@jest/globals';
import { loadPeer } from '../../src/errors';
import { faultOfAsync } from '../input/faults';

it('a peer that is not installed is named with the command that installs it', async () => {
  const cause = new Error('Cannot find package');
  const fault = await faultOfAsync(loadPeer(() => Promise.reject(cause), 'Reading HTML', 'parse5'));
  expect(fault).toMatchObject({ code: 'missing-peer', cause });
  expect(fault?.message).toContain('npm install parse5');
});
