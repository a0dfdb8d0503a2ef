// Compares the whole report of the program with the slow twin's (test/twin) over a generated estate, the long form of
// test/twin/engine.test.ts: npm run twin -- [contacts] [seed]
import { startVitest } from 'vitest/node';

const [contacts, seed] = ['200000', '7'].map((usual, at) => Number(process.argv[2 + at] ?? usual));
if (!(Number.isInteger(contacts) && contacts > 0 && Number.isInteger(seed))) throw new Error('npm run twin -- [contacts] [seed]');

const vitest = await startVitest('test', [], {
  include: ['test/twin/whole-estate.ts'],
  provide: { contacts, seed },
  testTimeout: 3_600_000,
  watch: false,
});
await vitest.close();
