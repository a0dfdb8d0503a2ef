import { html } from '../../../lib/escape/html.ts';

/** On paper: A4, black on white, every row and box whole, each device on pages of its own. */
export const print = html`
@page { size: A4; margin: 17mm 15mm 19mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff; --wash: #f5f4f0; --ink: #000000; --soft: #444c54; --line: #c9c6bd; --rule: #000000;
    --link: #000000; --alarm: #9b1c12; --critical: #9b1c12; --high: #a84b00; --medium: #6b5000; --low: #35506a; --info: #444c54;
  }
  html { font-size: 11pt; }
  body { max-width: none; padding: 0; }
  a { text-decoration: none; color: inherit; }
  nav, footer, .skip, .tools { display: none; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  h2 + p, h3 + p, h4 + p { break-before: avoid; break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  tr, figure, .box, .views, .figures, .engagement, .chart { break-inside: avoid; }
  thead { display: table-header-group; break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; }
  .scroll { overflow: visible; }
  table { font-size: 0.78125rem; }
  td, tbody th, th { padding-right: 0.6rem; }
  .findings td:last-child { font-size: 0.6875rem; }
  #result { break-before: page; }
  .screen { grid-template-columns: 70mm minmax(0, 1fr); gap: 4mm 8mm; padding-top: 0.6rem; }
  .screen > div { grid-column: 1 / -1; }
  .figures { grid-template-columns: repeat(5, minmax(0, 1fr)); }
  .engagement { grid-column: auto; grid-template-columns: repeat(2, minmax(0, 1fr)); align-content: start; border-top: 0; padding-top: 0; font-size: 0.75rem; }
  .charts { display: block; }
  .chart { margin-bottom: 8mm; }
  .chart svg { max-width: 125mm; }
  .chapter { margin-top: 2rem; }
  .space { height: 6.5rem; }
  footer { margin-top: 0.75rem; }
  .page, .sheet { break-before: page; border-top: 0; margin-top: 0; }
  .chapter > p + .sheet { break-before: auto; }
  .space { height: 30mm; }
  th button { all: unset; display: contents; }
  th button::after { content: none; }
  svg, .severity::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
