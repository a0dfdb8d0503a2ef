// Runs the program again and again in one process, for test/cli/warm.ts: command lines come in as messages, outcomes go back.
import path from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const { main } = await import(pathToFileURL(path.resolve(import.meta.dirname, '../../dist/cli.js')).href);

/** A stream that is no terminal and takes its time, as a pipe does; `text` resolves once it has taken everything. */
function pipe() {
  const chunks = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  return {
    stream,
    text: () => new Promise((resolve) => stream.end(() => resolve(Buffer.concat(chunks).toString('utf8')))),
  };
}

/** What bin/askfirst.js does, then what Node does at the end of a process. */
async function run({ args, cwd }) {
  const [out, err] = [pipe(), pipe()];
  Object.defineProperty(process, 'stdout', { value: out.stream, configurable: true });
  Object.defineProperty(process, 'stderr', { value: err.stream, configurable: true });
  process.chdir(cwd);
  process.argv.splice(2, Infinity, ...args);
  process.exitCode = undefined;
  await main();
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  const code = process.exitCode ?? 0;
  return { code, signal: null, stdout: await out.text(), stderr: await err.text() };
}

let before = Promise.resolve();
process.on('message', (line) => {
  before = before.then(async () => process.send(await run(line)));
});
