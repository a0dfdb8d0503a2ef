import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Programs that these tests open reports with, and the Debian packages that bring them; `.ci/run` installs those. */
const packages = {
  chromium: 'chromium fonts-dejavu',
  soffice: 'libreoffice-calc libreoffice-writer fonts-dejavu',
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  xmllint: 'libxml2-utils',
} as const;
type Program = keyof typeof packages;

/** Where a program lies. Without it nothing here can be tested, so that its absence fails, saying what to install. */
export function programPath(program: Program): string {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file));
  if (found === undefined)
    throw new Error(`${program} is not installed; on Debian: apt-get install --no-install-recommends ${packages[program]}`);
  return found;
}

/** What a program writes to standard output, as text. */
export async function outputOf(program: Program, args: readonly string[]): Promise<string> {
  const { stdout } = await run(programPath(program), [...args], { maxBuffer: 64 << 20 });
  return stdout;
}
