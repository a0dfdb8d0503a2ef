import type { JsonNode } from '../../../../lib/json/node.ts';
import { dpvBases } from './names.ts';
import type { Look } from './node.ts';

/**
 * Legal bases as a cell of a register, in its words. What DPV does not name stays as it is written, and is refused there unless
 * it is a word of registers.
 */
export function legalBasisCell(look: Look, nodes: readonly JsonNode[]): string {
  return [...new Set(nodes.map((node) => wordOf(look, node)))].join('; ');
}

/** Whether anything but consent is named. */
export function namesOtherBasis(look: Look, nodes: readonly JsonNode[]): boolean {
  return nodes.some((node) => wordOf(look, node) !== 'consent');
}

function wordOf(look: Look, node: JsonNode): string {
  const whole = look.resolved(node) ?? node;
  if (look.all(whole, 'dpv:hasConsentStatus').length > 0) return 'consent';
  const kinds = ['skos:broader', 'dpv:isSubTypeOf', 'dpv:isInstanceOf']
    .flatMap((name) => look.all(whole, name))
    .map((kind) => look.iri(kind));
  const known = [look.iri(node), ...look.types(whole), ...kinds].map((name) => dpvBases.get(name)).find((basis) => basis !== undefined);
  return known ?? (look.label(whole) || look.iri(node) || '?');
}
