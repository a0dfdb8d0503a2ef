import { withVisibleControls } from './controls.ts';
import { Encoded, type Part } from './encoded.ts';
import { type Place, placesOf } from './html-places.ts';
import { brokenForLogs } from './log.ts';

export type Html = Encoded<'html'>;

/**
 * Text for HTML, between tags as well as in a quoted attribute: markup becomes character references, controls become
 * visible as `\u{…}`. The orders of CI logs are broken by references, which change nothing for the reader.
 */
export function forHtml(text: string): string {
  return brokenForLogs(withVisibleControls(text).replace(/[&<>"'`]/g, reference), reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Where a link may lead: to the web, or to a place in the same document; anything else leads nowhere. */
export function safeAddress(address: string): string {
  return /^(?:https?:\/\/|#)/i.test(address) ? address : '#';
}

/**
 * A template of HTML: its strings are markup, every value is encoded for the place where it stands, and lists are joined
 * without a gap. Values of `href`, `src` and the like are addresses, of which only safe ones are kept.
 *
 * @throws TypeError when a text would stand where no encoding helps: in a tag outside of quotes, in the value of `style` or
 *   of an event, in a comment, script or style sheet
 */
export function html(markup: TemplateStringsArray, ...parts: readonly Part<'html'>[]): Html {
  const places = placesOf(markup);
  const text = markup.reduce((before, next, at) => before + (at > 0 ? textOf(parts[at - 1]!, places[at - 1]!) : '') + next, '');
  return new Encoded('html', text);
}

function textOf(part: Part<'html'>, place: Place): string {
  if (Array.isArray(part)) return (part as readonly Part<'html'>[]).map((one) => textOf(one, place)).join('');
  if (part instanceof Encoded && place !== 'address') return part.text;
  if (typeof part === 'number' && place !== 'closed') return String(part);
  if (typeof part === 'string' && (place !== 'closed' || part === '')) return forHtml(place === 'address' ? safeAddress(part) : part);
  throw new TypeError(`no ${typeof part} may stand in this place of HTML (${place})`);
}
