import { SaxesParser } from 'saxes';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page as a reader meets it. */
export interface HtmlPage {
  readonly elements: readonly Element[];
  /** All text outside of style and script, with single spaces. */
  readonly text: string;
  readonly style: string;
  readonly script: string;
}

/** Reads a page written so that it is XML as well. @throws when it is not */
export function htmlPage(source: string): HtmlPage {
  const elements: Element[] = [];
  const text = { '': '', style: '', script: '' };
  let place: keyof typeof text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes });
    if (name === 'style' || name === 'script') place = name;
    else text[''] += ' ';
  });
  parser.on('closetag', () => (place = ''));
  parser.on('text', (part) => (text[place] += part));
  parser.on('cdata', (part) => (text[place] += part));
  parser.write(source.replace(/(<script>)([^]*?)(<\/script>)/, '$1<![CDATA[$2]]>$3')).close();
  return { elements, text: spaced(text['']), style: text.style, script: text.script };
}

export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
