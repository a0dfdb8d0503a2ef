import { memorySource, randomMemory } from '../../../src/lib/bytes.ts';
import { createLocalTime } from '../../../src/lib/local-time.ts';
import { dayOf } from '../../../src/model/day.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { createNumberReader } from '../../../src/phones/number-reader.ts';
import { recipientReaders } from '../../../src/readers/recipients/index.ts';
import type { RecipientCounts } from '../../../src/readers/recipients/recipient-reader.ts';
import { readDated } from '../../../src/readers/registers/date-orders.ts';

export interface ReadRecipients {
  readonly counts: RecipientCounts;
  /** `line +number category day starter name`, `-` for what is not given. */
  readonly recipients: string[];
  readonly senders: number[];
  readonly problems: Problem[];
  /** `code line` of every problem that lost something. */
  readonly lost: string[];
}

/** Reads a list of recipients in any format, under region DE. */
export async function readRecipients(file: string | Uint8Array): Promise<ReadRecipients> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const reader = recipientReaders.find((one) => one.recognises(bytes))!;
  return await readDated('recipients', async (found) => {
    const [recipients, senders, problems] = [[] as string[], [] as number[], [] as Problem[]];
    const options = {
      numbers: createNumberReader('DE'),
      dates: createLocalTime('Europe/Berlin'),
      path: 'recipients',
      recordSize: 1 << 20,
      ...found,
    };
    const source = { head: bytes, open: () => memorySource(bytes), openRandom: () => randomMemory(bytes) };
    const counts = await reader.read(source, options, {
      recipient({ number, category, lastMessage, startedBy, nameUtf8, line }) {
        const name = Buffer.from(nameUtf8.bytes.subarray(nameUtf8.start, nameUtf8.end)).toString();
        const day = lastMessage === undefined ? undefined : dayOf(lastMessage);
        recipients.push([line, `+${number}`, category ?? '-', day ?? '-', startedBy ?? '-', name || '-'].join(' '));
      },
      sender: (number) => senders.push(number),
      problem: (one) => problems.push(one),
    });
    const lost = problems.filter(({ level }) => level === 'lost').map(({ code, line }) => `${code} ${line}`);
    return { counts, recipients, senders, problems, lost };
  });
}
