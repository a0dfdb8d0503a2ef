import { html } from '../../../lib/escape/html.ts';

/** Tables that scroll in a box of their own, charts, sheets of devices, and the boxes to fill in. */
export const tables = html`
.scroll { overflow-x: auto; margin: 0 0 1.1rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.84375rem; line-height: 1.4; }
caption { text-align: left; color: var(--soft); font-size: 0.78125rem; padding: 0 0 0.35rem; }
th { text-align: left; vertical-align: bottom; font-weight: 600; font-size: 0.78125rem; line-height: 1.25; color: var(--soft); padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--rule); }
td, tbody th { vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--line); }
tbody th { color: inherit; font-size: inherit; line-height: inherit; font-weight: 400; border-bottom: 1px solid var(--line); }
tbody th a { font-weight: 600; white-space: nowrap; }
th:last-child, td:last-child { padding-right: 0; }
.figure { text-align: right; white-space: nowrap; }
th.figure { white-space: normal; }
.facts { width: auto; max-width: 52rem; }
.facts th:first-child { min-width: 11rem; }
.facts td { overflow-wrap: anywhere; }
.facts .figure { padding-left: 2rem; overflow-wrap: normal; }
.findings { table-layout: fixed; }
.findings thead th:first-child { width: 14%; } .findings thead th:last-child { width: 30%; } .findings thead th:nth-child(2):nth-last-child(3) { width: 18%; }
.findings td:last-child { color: var(--soft); font-size: 0.78125rem; overflow-wrap: anywhere; }
th button { all: unset; cursor: pointer; display: inline; }
th button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
th button::after { content: "\\00a0\\2195"; color: var(--soft); opacity: 0.6; }
[aria-sort="ascending"] button::after { content: "\\00a0\\2191"; opacity: 1; color: var(--ink); }
[aria-sort="descending"] button::after { content: "\\00a0\\2193"; opacity: 1; color: var(--ink); }
.tools { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; margin: 0 0 0.6rem; font-size: 0.8125rem; }
.tools label { display: grid; gap: 0.1rem; color: var(--soft); }
.tools input, .tools select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; padding: 0.3rem 0.5rem; min-height: 2.25rem; max-width: 100%; }
.tools output { padding: 0.45rem 0; color: var(--soft); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); grid-template-rows: auto 1fr; gap: 2rem 3rem; align-items: start; margin-top: 1.25rem; }
.chart:first-child { grid-row: span 2; }
.charts figcaption { font: 600 1.0625rem/1.3 var(--serif); color: var(--ink); }
.chart { margin: 0; min-width: 0; }
.chart svg { max-width: 36rem; }
.sheet { border-top: 1px solid var(--rule); margin-top: 2.5rem; }
@media screen { .sheet { content-visibility: auto; contain-intrinsic-size: auto 70rem; } }
.sheet > h3 { margin-top: 0.9rem; font-size: 1.25rem; }
.sheet h4 { font: 600 0.9375rem/1.3 var(--sans); margin: 1.25rem 0 0.4rem; }
.boxes { display: grid; gap: 1.5rem; }
.box { border: 1px solid var(--rule); padding: 0.9rem 1.1rem 1rem; }
.box h3 { margin: 0 0 0.3rem; }
.box p { color: var(--soft); font-size: 0.84375rem; margin: 0; }
.retention { margin: 1.25rem 0 0; }
.space { height: 9rem; }
.fields { display: grid; grid-template-columns: 3fr 2fr 3fr; gap: 0 1.5rem; list-style: none; margin: 0; padding: 0; max-width: none; }
.fields li { border-top: 1px solid var(--rule); margin: 2rem 0 0; padding: 0.25rem 0 0; font-size: 0.78125rem; color: var(--soft); }
@media screen and (max-width: 40rem) {
  .fields { grid-template-columns: 1fr; }
  .findings, .findings tbody, .findings tr, .findings td, .findings tbody th { display: block; }
  .findings thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  .findings tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
  .findings td, .findings tbody th { border: 0; padding: 0.1rem 0; max-width: none; }
}
`;
