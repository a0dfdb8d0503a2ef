import { dateOrders } from '../lib/date-text.ts';
import { z } from '../lib/zod.ts';
import { consentStatuses } from '../model/consent-status.ts';
import { legalBases } from '../model/other-basis.ts';
import { type MappingFile, type RegisterMapping, registerFields } from '../model/register-mapping.ts';
import { scopes } from '../model/scope.ts';
import { parseDocument } from './document.ts';

const text = z.string().trim().min(1);
const texts = z.union([text.transform((one) => [one]), z.array(text).min(1)]);
type Texts = z.ZodOptional<typeof texts>;

const namedScopes = scopes.filter((scope) => scope !== 'none');
const listsBy = <T extends string>(keys: readonly T[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, texts.optional()])) as Record<T, Texts>);

/** A mapping file (YAML): what the columns and words of one register stand for. */
const registerMapFile = z
  .strictObject({
    file: text.optional(),
    sheet: text.optional(),
    scope: z.enum(namedScopes).optional(),
    'date-format': z.enum([...dateOrders, 'unix']).optional(),
    columns: listsBy(registerFields).optional(),
    ignore: texts.optional(),
    values: z
      .strictObject({
        status: listsBy(consentStatuses).optional(),
        scope: listsBy(namedScopes).optional(),
        legal_basis: listsBy(legalBases).optional(),
      })
      .optional(),
  })
  .superRefine((mapping, context) => {
    const refuse = (reason: string, ...path: string[]): void => context.addIssue({ code: 'custom', path, params: { reason } });
    if (mapping.scope !== undefined && mapping.columns?.scope) refuse('scope-twice', 'columns', 'scope');
    const columns = Object.entries({ ...mapping.columns, ignore: mapping.ignore });
    for (const field of repeated(columns)) refuse('given-twice', ...(field === 'ignore' ? [field] : ['columns', field]));
    for (const [kind, lists] of Object.entries(mapping.values ?? {})) {
      for (const meaning of repeated(Object.entries(lists ?? {}))) refuse('given-twice', 'values', kind, meaning);
    }
  });

/** Keys of lists that hold a text which an earlier list, or the same one, holds already. */
function repeated(lists: readonly (readonly [key: string, list: readonly string[] | undefined])[]): string[] {
  const seen = new Set<string>();
  return lists.flatMap(([key, list]) => {
    const before = seen.size;
    for (const one of list ?? []) seen.add(one.toLowerCase());
    return seen.size - before < (list?.length ?? 0) ? [key] : [];
  });
}

/**
 * Reads a mapping file of a register.
 *
 * @throws AskfirstError `document-invalid` with file, line and key
 */
export function parseRegisterMap(source: string, path: string): MappingFile {
  const { file, sheet, scope, columns, ignore, values, 'date-format': dateForm } = parseDocument(source, path, registerMapFile);
  const lists: RegisterMapping['values'] = {
    status: values?.status ?? {},
    scope: values?.scope ?? {},
    legal_basis: values?.legal_basis ?? {},
  };
  return { path, file, sheet, scope, dateForm, columns: columns ?? {}, ignore: ignore ?? [], values: lists };
}
