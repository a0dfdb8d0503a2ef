import { AskfirstError } from '../../error.ts';
import { otherKind } from './kind.ts';

/**
 * The value of a file that is no report as an audit lays it out, from its text.
 *
 * @throws AskfirstError `report-broken`, `report-truncated`, `report-other-kind` for JSON of several values
 */
export function wholeReport(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message);
    const content = text.trimEnd();
    const position = at ? Number(at[1]) : content.length;
    if (content !== '' && /^\s*[{[]/.test(content) && (position >= content.length || /Unterminated/.test((error as Error).message)))
      throw new AskfirstError('report-truncated', { file, line: content.split('\n').length }, { cause: error });
    if (isNdjson(content)) throw otherKind(undefined, file, 'ndjson');
    throw new AskfirstError('report-broken', { file, line: text.slice(0, position).split('\n').length }, { cause: error });
  }
}

/** Whether the first line is a value of its own with more lines behind it. */
function isNdjson(text: string): boolean {
  const [first = '', second] = text.split('\n', 2);
  try {
    return second !== undefined && typeof JSON.parse(first) === 'object';
  } catch {
    return false;
  }
}
