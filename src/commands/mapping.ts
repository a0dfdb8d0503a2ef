import { AskfirstError } from '../error.ts';
import { type BookMapping, type MappedField, mappedFields } from '../model/book-mapping.ts';
import type { InventoryMapping } from '../model/inventory-mapping.ts';
import type { MappingFile } from '../model/register-mapping.ts';
import { invalid } from './choices.ts';
import { smallFile } from './settings.ts';

/**
 * The mapping of `--map FIELD=HEADER` and `--map-file`, fields of the former replacing those of the latter.
 *
 * @throws AskfirstError `option-invalid`, `document-invalid`; `option-needs` for a mapping that names no column of numbers
 */
export async function mappingOf(options: readonly string[] | undefined, file: string | undefined): Promise<BookMapping> {
  const mapping: Partial<Record<MappedField, readonly string[]>> = file === undefined ? {} : { ...(await mappingIn(file)) };
  const given = new Map<MappedField, string[]>();
  for (const option of options ?? []) {
    const [field, header] = fieldAndHeader(option);
    given.set(field, [...(given.get(field) ?? []), header]);
  }
  for (const [field, headers] of given) mapping[field] = headers;
  if (Object.keys(mapping).length > 0 && mapping.phone === undefined) {
    throw new AskfirstError('option-needs', { option: file === undefined ? '--map' : '--map-file', needs: '--map phone=HEADER' });
  }
  return mapping;
}

/** The mappings of `--register-map`. Throws AskfirstError `document-invalid` with file, line and key. */
export async function registerMapsOf(files: readonly string[] = []): Promise<MappingFile[]> {
  if (files.length === 0) return [];
  const { parseRegisterMap } = await import('../policy/register-map-file.ts');
  return files.map((file) => parseRegisterMap(smallFile(file), file));
}

async function mappingIn(file: string): Promise<BookMapping> {
  const { parseMapping } = await import('../policy/mapping-file.ts');
  return parseMapping(smallFile(file), file);
}

/**
 * The mappings of `--devices-map`, one a file.
 *
 * @throws AskfirstError `document-invalid`; the errors of a file that cannot be read
 */
export async function inventoryMappingsOf(files: readonly string[] | undefined): Promise<InventoryMapping[]> {
  if (files === undefined) return [];
  const { parseInventoryMapping } = await import('../policy/inventory-mapping-file.ts');
  return files.map((file) => parseInventoryMapping(smallFile(file), file));
}

function fieldAndHeader(option: string): [MappedField, string] {
  const equals = option.indexOf('=');
  const field = mappedFields.find((one) => one === option.slice(0, equals).trim());
  const header = option.slice(equals + 1).trim();
  if (equals < 0 || field === undefined || header === '') {
    throw invalid('--map', option, mappedFields.map((one) => `${one}=HEADER`).join(', '));
  }
  return [field, header];
}
