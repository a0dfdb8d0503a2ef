/** Runs before each test file. Test files share a process, and with it every module but this one. */
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import { endBusyHost } from './cli/warm.ts';
import { removeFolders } from './folders.ts';
import { full, takeCount } from './runs.ts';

afterAll(() => {
  endBusyHost();
  removeFolders();
  const cases = takeCount();
  if (full && cases > 0) console.log(`${path.relative('', expect.getState().testPath!)}: ${cases} generated cases`);
});
