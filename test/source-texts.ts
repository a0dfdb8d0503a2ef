import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** A text of the program, with the file and line it stands in. */
export interface SourceText {
  readonly where: string;
  readonly text: string;
}

/** What may stand before a `/` that begins a regular expression. */
const beforeRegex = /(?:^|[(,=:[!&|?{};+>]|\breturn|\bcase|=>)\s*$/;
const token = /\/\/.*|\/\*[^]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`|\/(?![/*])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/|[{}]/g;

/** Every text between quotes in code: of templates the parts around what is put in. Comments and patterns are none. */
export function literalsIn(code: string): { readonly line: number; readonly text: string }[] {
  const found: { line: number; text: string }[] = [];
  let [line, counted] = [1, 0];
  const say = (start: number, text: string): void => {
    for (; counted < start; counted++) if (code[counted] === '\n') line++;
    if (text.trim() !== '') found.push({ line, text });
  };
  const templates: number[] = [];
  let depth = 0;
  let at = 0;
  const restOfTemplate = (): void => {
    const end = /(?:[^`\\$]|\\.|\$(?!\{))*/y;
    end.lastIndex = at;
    say(at, end.exec(code)![0]);
    at = end.lastIndex;
    if (code[at] === '$') {
      templates.push(depth++);
      at += 2;
    } else at++;
  };
  for (;;) {
    token.lastIndex = at;
    const next = token.exec(code);
    if (next === null) return found;
    const [one] = next;
    at = next.index + one.length;
    if (one === '{') depth++;
    else if (one === '}') {
      depth--;
      if (templates.at(-1) === depth) {
        templates.pop();
        restOfTemplate();
      }
    } else if (one === '`') restOfTemplate();
    else if (one.startsWith("'") || one.startsWith('"')) say(next.index, one.slice(1, -1));
    else if (one.startsWith('/') && !/^\/[/*]/.test(one) && !beforeRegex.test(code.slice(Math.max(0, next.index - 40), next.index)))
      at = next.index + 1;
  }
}

/** Every text in the program's code and data. */
export function sourceTexts(): SourceText[] {
  const files = (readdirSync(path.join(root, 'src'), { recursive: true }) as string[]).map((file) => file.replaceAll('\\', '/')).toSorted();
  return files.flatMap((file) => {
    if (!/\.(?:ts|json)$/.test(file)) return [];
    const text = readFileSync(path.join(root, 'src', file), 'utf8');
    const literals = file.endsWith('.ts') ? literalsIn(text) : stringsOf(JSON.parse(text)).map((one) => ({ line: 0, text: one }));
    return literals.map(({ line, text: one }) => ({ where: `${file}:${line}`, text: one }));
  });
}

/** Every key and value of a document that is a text. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [...(Array.isArray(value) ? [] : [key]), ...stringsOf(one)]);
}

/** Every page and report for people: path from the root of the repository → text. */
export function pages(): Map<string, string> {
  const below = ['docs', 'fixtures/acme/expected'].flatMap((folder) =>
    (readdirSync(path.join(root, folder), { recursive: true }) as string[]).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  const named = ['README.md', 'CHANGELOG.md', ...below].filter((file) => /\.(?:md|txt)$/.test(file));
  return new Map(named.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}
