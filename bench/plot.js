/**
 * Small line charts as one SVG: a panel for each series, light enough to commit, readable on light and dark pages.
 *
 * @typedef {object} Panel
 * @property {string} title what is measured, with its unit
 * @property {string} axis what grows, with its unit
 * @property {readonly (readonly [x: number, y: number])[]} points in ascending order of x
 */

const width = 360;
const height = 240;
const margin = { left: 58, right: 18, top: 34, bottom: 46 };
const columns = 2;
const style = `text{font:12px system-ui,sans-serif;fill:#222}.title{font-weight:600}.grid{stroke:#ddd}.axis{stroke:#555}
.line{fill:none;stroke:#0b62a4;stroke-width:2}.dot{fill:#0b62a4}`;

/**
 * @param {string} title
 * @param {string} description what the charts show, for those who do not see them
 * @param {readonly Panel[]} panels
 */
export function plot(title, description, panels) {
  const rows = Math.ceil(panels.length / columns);
  const size = [width * Math.min(columns, panels.length), height * rows];
  const placed = panels.map((panel, index) => {
    const at = [(index % columns) * width, Math.floor(index / columns) * height];
    return `<g transform="translate(${at.join(' ')})">\n${panelOf(panel)}\n</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" width="${size[0]}" height="${size[1]}" role="img" aria-labelledby="title description">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<style>${style}</style>
<rect width="100%" height="100%" fill="#fff"/>
${placed.join('\n')}
</svg>
`;
}

function panelOf({ title, axis, points }) {
  const x = scale(Math.max(...points.map(([value]) => value)), margin.left, width - margin.right);
  const y = scale(Math.max(...points.map(([, value]) => value)), height - margin.bottom, margin.top);
  const bottom = height - margin.bottom;
  const grid = y.ticks.flatMap((tick) => [
    `<path class="grid" d="M${margin.left} ${y.at(tick)}H${width - margin.right}"/>`,
    `<text x="${margin.left - 8}" y="${y.at(tick) + 4}" text-anchor="end">${label(tick)}</text>`,
  ]);
  const marks = x.ticks.flatMap((tick) => [
    `<path class="axis" d="M${x.at(tick)} ${bottom}v5"/>`,
    `<text x="${x.at(tick)}" y="${bottom + 19}" text-anchor="middle">${label(tick)}</text>`,
  ]);
  const at = points.map(([px, py]) => `${x.at(px)} ${y.at(py)}`);
  return [
    `<text class="title" x="${margin.left}" y="20">${escaped(title)}</text>`,
    ...grid,
    ...marks,
    `<path class="axis" d="M${margin.left} ${bottom}H${width - margin.right}"/>`,
    `<text x="${(margin.left + width - margin.right) / 2}" y="${height - 8}" text-anchor="middle">${escaped(axis)}</text>`,
    `<path class="line" d="M${at.join('L')}"/>`,
    ...points.map(([px, py]) => `<circle class="dot" cx="${x.at(px)}" cy="${y.at(py)}" r="3.5"/>`),
  ].join('\n');
}

/**
 * A linear scale from 0 to a round number at or above `most`, with three to six ticks.
 *
 * @param {number} most
 * @param {number} from where 0 is drawn
 * @param {number} to where the end is drawn
 */
export function scale(most, from, to) {
  const step = stepFor(most);
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  const end = count * step;
  const at = (value) => Math.round((from + ((to - from) * value) / end) * 10) / 10;
  return { at, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** 1, 2 or 5 times a power of ten. */
function stepFor(most) {
  if (!(most > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(most / 5));
  const least = most / 5 / power;
  return power * (least <= 1 ? 1 : least <= 2 ? 2 : least <= 5 ? 5 : 10);
}

const label = (value) => String(Math.round(value * 1e6) / 1e6);
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
