import { expect } from 'vitest';
import { AskfirstError, type ErrorFacts } from '../../src/error.ts';

/** The facts of the error a document is refused with. */
export function refusal(read: (source: string, file: string) => unknown, source: string): ErrorFacts {
  try {
    read(source, 'x.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(AskfirstError);
    expect((error as AskfirstError).code).toBe('document-invalid');
    expect((error as AskfirstError).exitCode).toBe(2);
    return (error as AskfirstError).facts;
  }
  throw new Error('the document was accepted');
}
