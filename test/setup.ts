/** Runs before each test file. Test files share a process, and with it every module but this one. */
import { afterAll } from 'vitest';
import { endBusyHost } from './cli/warm.ts';
import { removeFolders } from './folders.ts';

afterAll(() => {
  endBusyHost();
  removeFolders();
});
