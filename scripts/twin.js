// Compares the whole report of the program with the slow twin's (test/twin) over a generated estate, the long form of
// test/twin/engine.test.ts: npm run twin -- [contacts] [seed]
import { startVitest } from 'vitest/node';

const [contacts = '200000', seed = '7'] = process.argv.slice(2);
const vitest = await startVitest('test', [], {
  include: ['test/twin/whole-estate.ts'],
  provide: { contacts: Number(contacts), seed: Number(seed) },
  testTimeout: 3_600_000,
  watch: false,
});
await vitest.close();
