import { shownPath } from '../discover/shown-path.ts';
import { AskfirstError } from '../error.ts';
import type { LocalTime } from '../lib/local-time.ts';
import type { NumberReader } from '../model/number-reader.ts';
import type { NumberKey } from '../model/number.ts';
import type { Problem } from '../model/problem.ts';
import type { RecipientSink } from '../model/recipient.ts';
import type { InputReport } from '../model/report.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import { recipientReaders } from '../readers/recipients/index.ts';
import type { RecipientCounts } from '../readers/recipients/recipient-reader.ts';
import { readDated } from '../readers/registers/date-orders.ts';
import { type NamedInput, openNamed, wordedProblems } from './inputs.ts';
import { recipientMapping } from './mapping-report.ts';
import { RecipientList } from './recipients/list.ts';
import type { AuditRequest } from './request.ts';

/** The lists of recipients of a run, and the numbers that messages are sent from. */
export interface Recipients {
  readonly list: RecipientList;
  /** Paths of the lists as the report names them, in their order. */
  readonly paths: readonly string[];
  readonly inputs: readonly InputReport[];
  /** Rows read over all lists. */
  readonly rows: number;
  /** Numbers that are the company's own and no recipients: by the policy or the configuration, never by a list alone. */
  readonly own: ReadonlySet<NumberKey>;
  /** Numbers that messages are sent from, by policy, configuration or a list. */
  readonly senders: ReadonlySet<NumberKey>;
}

/**
 * Reads all lists of recipients, in the order of their paths.
 *
 * @throws AskfirstError when a file cannot be read, no column of it holds numbers, or a sender number makes none
 */
export async function readRecipients(request: AuditRequest, dates: LocalTime): Promise<Recipients> {
  const numbers = createNumberReader(request.region);
  const configured = sendersOf(request, numbers);
  const senders = new Set(configured);
  let list = new RecipientList();
  const inputs: InputReport[] = [];
  let rows = 0;
  for (const [file, path] of request.recipients.toSorted(byShownPath).entries()) {
    const input = openNamed(path);
    const read = await readList(input, numbers, dates, request);
    if (file === 0) list = read.list;
    else list.absorb(file, read.list);
    for (const sender of read.senders) senders.add(sender);
    inputs.push(reported(input, read.counts, read.problems, request));
    rows += read.counts.rows;
  }
  const own = new Set([...configured, ...request.policy.ownNumbers.flatMap((text) => keyOf(text, numbers) ?? [])]);
  return { list, paths: inputs.map(({ path }) => path), inputs, rows, own, senders };
}

function byShownPath(a: string, b: string): number {
  return shownPath(a) < shownPath(b) ? -1 : 1;
}

/** @throws AskfirstError `sender-number-unreadable`: one that is passed over would be taken for a contact */
function sendersOf({ policy }: AuditRequest, numbers: NumberReader): NumberKey[] {
  return policy.senderNumbers.map((text, at) => {
    const key = keyOf(text, numbers);
    if (key === undefined) throw new AskfirstError('sender-number-unreadable', { position: at + 1 });
    return key;
  });
}

function keyOf(text: string, numbers: NumberReader): NumberKey | undefined {
  return numbers.readText(text) === 'number' ? numbers.key : undefined;
}

interface ReadList {
  readonly list: RecipientList;
  readonly senders: ReadonlySet<NumberKey>;
  readonly problems: readonly Problem[];
  readonly counts: RecipientCounts;
}

/** @throws AskfirstError `format-unknown` */
async function readList(input: NamedInput, numbers: NumberReader, dates: LocalTime, request: AuditRequest): Promise<ReadList> {
  const { dateOrder, limits, language } = request;
  const reader = recipientReaders.find((one) => one.recognises(input.head));
  if (!reader) {
    const formats = recipientReaders.map(({ title }) => title[language]).join('; ');
    throw new AskfirstError('format-unknown', { file: input.path, formats });
  }
  return await readDated(input.path, async (found) => {
    const list = new RecipientList();
    const senders = new Set<NumberKey>();
    const problems: Problem[] = [];
    const sink: RecipientSink = {
      recipient: (row) => list.add(0, row),
      sender: (number) => senders.add(number),
      problem: (one) => problems.push(one),
    };
    const options = { numbers, dates, path: input.path, dateOrder, recordSize: limits.recordSize, ...found };
    return { list, senders, problems, counts: await reader.read(input, options, sink) };
  });
}

function reported(
  input: NamedInput,
  { format, encoding, rows, mapping }: RecipientCounts,
  problems: readonly Problem[],
  request: AuditRequest,
): InputReport {
  const { bytes, sha256 } = input.finish();
  return {
    role: 'recipients',
    path: shownPath(input.path),
    sha256,
    bytes,
    format,
    encoding,
    records: rows,
    device: null,
    mapping: recipientMapping(mapping),
    problems: wordedProblems(problems, request),
  };
}
