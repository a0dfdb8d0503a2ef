import type { Language } from '../lib/text.ts';
import type { FoundFile } from '../model/found-device.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import type { BookReading } from '../workers/read-book.ts';
import { type Conformance, conformanceOf } from './conformance/conformance.ts';
import { ContactList } from './contact-list.ts';
import { wordedProblems } from './inputs.ts';
import type { InspectedFile, InspectRequest } from './inspect.ts';

/** Reads a file as an address book. */
export async function inspectBook(file: FoundFile, path: string, request: InspectRequest, reading: BookReading): Promise<InspectedFile> {
  const list = new ContactList(createNumberReader(request.region), request.mask, request.contacts);
  const { format, encoding, records, phones, problem } = await reading.read(file, list);
  const { language } = request;
  const problems = wordedProblems(problem ? [...list.problems, problem] : list.problems, { language, privacy: 'full' });
  const { evidences: evidence, contacts } = list;
  return {
    path,
    role: 'address-book',
    format,
    encoding,
    records,
    phones,
    problems,
    ...(Object.keys(evidence).length > 0 ? { evidence } : {}),
    ...(request.contacts ? { contacts } : {}),
    ...(request.strict && file.reader === 'vcard' ? { conformance: await conformance(file, reading, request.language) } : {}),
  };
}

async function conformance(file: FoundFile, reading: BookReading, language: Language): Promise<Conformance> {
  const book = await reading.open(file);
  try {
    return await conformanceOf(book.source, language);
  } finally {
    book.close();
  }
}
