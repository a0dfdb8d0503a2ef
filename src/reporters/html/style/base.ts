import { html } from '../../../lib/escape/html.ts';

/** Colours, type and rhythm of the page. Colours carry no meaning alone: whatever they mark is said in words as well. */
export const base = html`
:root {
  color-scheme: light dark;
  --paper: #ffffff; --wash: #f5f4f0; --ink: #1b2026; --soft: #555f69; --line: #d8d5cc; --rule: #1b2026;
  --link: #17537a; --alarm: #9b1c12; --warn-ground: #ffc421; --warn-ink: #1b1400;
  --critical: #9b1c12; --high: #a84b00; --medium: #7a5c00; --low: #43607a; --info: #555f69;
  --sans: "Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "Liberation Serif", Georgia, serif;
  --mono: ui-monospace, "Cascadia Mono", Consolas, "SFMono-Regular", "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --wash: #1c2229; --ink: #e9e6df; --soft: #a9b2bb; --line: #353d46; --rule: #c9c5bb;
    --link: #8cc4ea; --alarm: #ff9a8a; --warn-ground: #ffc421; --warn-ink: #1b1400;
    --critical: #ff9a8a; --high: #ffb37a; --medium: #e8cc72; --low: #a3c4de; --info: #a9b2bb;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 400 100%/1.5 var(--sans); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 1.25rem 2rem 4rem; max-width: 80rem; font-size: 0.9375rem; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; hyphens: manual; }
[hidden] { display: none !important; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 1.75rem; letter-spacing: -0.01em; margin: 0; }
h2 { font-size: 1.4375rem; margin: 2.75rem 0 0.75rem; }
h3 { font-size: 1.125rem; margin: 2rem 0 0.5rem; }
p, ul { margin: 0 0 0.9rem; max-width: 46rem; }
ul { padding-left: 1.1rem; }
li { margin-bottom: 0.4rem; padding-left: 0.15rem; }
li::marker { color: var(--soft); }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code { font: 0.8125em/1.4 var(--mono); overflow-wrap: anywhere; }
.skip { position: absolute; left: -100rem; top: 0.5rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 9; }
.skip:focus { left: 0.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.chapter { border-top: 2px solid var(--rule); margin-top: 3.5rem; }
.chapter > h2:first-child, .chapter > section:first-child > h2 { margin-top: 1rem; }
.missing { font-style: italic; color: var(--alarm); }
.severity { font-weight: 600; white-space: nowrap; }
.severity::before { content: ""; display: inline-block; width: 0.6em; height: 0.6em; margin: 0 0.4em 0.05em 0; border-radius: 1px; background: currentColor; }
.critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); } .low { color: var(--low); } .info { color: var(--info); }
nav { margin: 1.5rem 0 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: 0.6rem 0; }
nav ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; margin: 0; padding: 0; max-width: none; }
nav li { margin: 0; padding: 0; }
nav a { display: inline-block; padding: 0.15rem 0; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 0.75rem; color: var(--soft); font-size: 0.8125rem; }
`;
