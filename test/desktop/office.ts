import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderOf } from '../folders.ts';
import { outputOf } from './programs.ts';

/**
 * Opens a file in LibreOffice and saves it as another kind; gives the path of the new file.
 *
 * @param format what `--convert-to` takes: an extension, or an extension with a filter and its options (`csv:…:44,34,76`).
 * @param more further arguments, such as the filter a file is read with (`--infilter=…`).
 */
export async function savedAs(file: string, format: string, more: readonly string[] = []): Promise<string> {
  const folder = folderOf();
  // A profile of its own: two runs that share one do not start.
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const said = await outputOf('soffice', [profile, '--headless', '--norestore', ...more, '--convert-to', format, '--outdir', folder, file]);
  if (!said.includes('->')) throw new Error(`${file} could not be saved as ${format}: ${said}`);
  return path.join(folder, `${path.parse(file).name}.${format.split(':')[0]}`);
}
