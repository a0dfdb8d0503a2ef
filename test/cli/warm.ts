import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Outcome } from './program.ts';

/** A process in which the program is loaded, with the command lines it still has to answer. */
interface Host {
  readonly process: ChildProcess;
  readonly asked: { readonly resolve: (outcome: Outcome) => void; readonly reject: (error: Error) => void }[];
}

/** Serves all test files that run in this process; ends with it. */
let host: Host | undefined;

/**
 * Runs a command line in a process that ran others before it: everything from `main` of src/cli.ts on is the program's
 * own, with real arguments, files, streams and threads; only the start of a process is saved.
 */
export function warm(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  host ??= hosted(env);
  const { process, asked } = host;
  return new Promise((resolve, reject) => {
    asked.push({ resolve, reject });
    process.send({ args, cwd });
  });
}

/** Ends the process when a command line hangs, its test being over. */
export function endBusyHost(): void {
  if (!host || host.asked.length === 0) return;
  host.process.kill('SIGKILL');
  host = undefined;
}

function hosted(env: NodeJS.ProcessEnv): Host {
  const started: Host = { process: fork(path.join(import.meta.dirname, 'warm-host.js'), { env, execArgv: [], silent: true }), asked: [] };
  let fault = '';
  started.process.stderr!.on('data', (chunk: Buffer) => (fault += chunk.toString()));
  started.process.on('message', (outcome: Outcome) => started.asked.shift()!.resolve(outcome));
  started.process.on('close', (code, signal) => {
    if (host === started) host = undefined;
    for (const { reject } of started.asked) reject(new Error(`the process ended with ${code ?? signal}: ${fault}`));
  });
  return started;
}
