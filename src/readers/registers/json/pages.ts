import { type JsonMember, type JsonNode, membersOf } from '../../../lib/json/node.ts';
import { type Problem, type ProblemFacts } from '../../../model/problem.ts';
import { problem, type ProblemCode } from '../../../model/problem-texts.ts';
import { keyOf, type OwnKeys, ownLists, vendorLists } from './own-keys.ts';

/** Members around a list, as `keyOf` makes them: what points to another page, says whether there is one, and how many records there are. */
const pointer = /^(?:odata)?next(?:link|page|pagetoken|pageurl|cursor|recordsurl)?$/;
const more = /^(?:hasmore|hasnextpage|moreitemsincollection)$/;
const totals: ReadonlySet<string> = new Set(['total', 'totalsize', 'totalcount', 'totalrecords', 'odatacount', 'count']);
/** How deep what stands around a list is looked at: `paging.next.after`. */
const DEEPEST = 3;

/** The members whose arrays hold the records of a file, by its first value: that of a vendor only where it holds no record itself. */
export function listsOf(first: JsonNode | undefined, keys: OwnKeys): ReadonlySet<string> {
  const outer = membersOf(first?.kind === 'array' ? first.items[0] : first);
  if (outer.some(({ name }) => keys.isTelling(name))) return ownLists;
  const found = outer.filter(({ name, value }) => vendorLists.has(name) && isList(value));
  return found.length === 1 ? new Set([...ownLists, ...found.map(({ name }) => name)]) : ownLists;
}

function isList(node: JsonNode): boolean {
  return node.kind === 'array' && node.items.every(({ kind }) => kind === 'object');
}

/** Notices an export whose last page in the file points to another one, or that announces more records than there are. */
export class Pages {
  #pointer: JsonMember | undefined;
  #announced = 0;
  #line = 0;

  page(members: readonly JsonMember[], line: number): void {
    this.#pointer = undefined;
    this.#line = line;
    this.#look(members, 1);
  }

  #look(members: readonly JsonMember[], depth: number): void {
    for (const member of members) {
      const { value } = member;
      const key = keyOf(member.name);
      const goesOn =
        (pointer.test(key) && isSet(value)) || (more.test(key) && isSaid(value, 'true')) || (key === 'done' && isSaid(value, 'false'));
      if (goesOn) this.#pointer ??= member;
      if (totals.has(key) && value.kind === 'number') this.#announced = Math.max(this.#announced, Number(value.text));
      if (depth < DEEPEST) this.#look(membersOf(value), depth + 1);
    }
  }

  /** What is missing of an export of which so many records are there. */
  missing(records: number): Problem | undefined {
    const found = this.#pointer;
    const lost = (code: ProblemCode, line: number, facts: ProblemFacts): Problem => problem('lost', code, line, facts);
    if (found) return lost('register-paged', found.value.line, { member: found.name.slice(0, 40) });
    return this.#announced > records ? lost('register-truncated', this.#line, { total: this.#announced, read: records }) : undefined;
  }
}

function isSaid(node: JsonNode, word: string): boolean {
  return node.kind === 'literal' && node.text === word;
}

function isSet(node: JsonNode): boolean {
  if (node.kind === 'object') return node.members.length > 0;
  return node.kind === 'literal' ? node.text === 'true' : node.kind !== 'string' || node.text !== '';
}
