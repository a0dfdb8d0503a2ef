import { html } from '../../../lib/escape/html.ts';

/** The first screen: result and doubt first, then what the result is made of. */
export const firstScreen = html`
.masthead { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 2rem; padding-bottom: 0.65rem; border-bottom: 2px solid var(--rule); }
.masthead p { margin: 0; color: var(--soft); font-size: 0.8125rem; }
.masthead .entity { flex-basis: 100%; color: var(--ink); font-weight: 600; font-size: 0.9375rem; }
.masthead .missing { color: var(--alarm); }
.state { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.1rem 2rem; align-items: baseline; margin: 0; padding: 0.55rem 0; max-width: none; border-bottom: 1px solid var(--line); font-size: 0.875rem; }
.state ul { margin: 0; }
.state p { margin: 0; }
.incomplete { display: block; background: var(--warn-ground); color: var(--warn-ink); border: 3px solid var(--warn-ink); padding: 0.8rem 1rem; margin: 0.9rem 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.incomplete strong { display: block; font: 600 1.4375rem/1.25 var(--serif); margin-bottom: 0.3rem; }
.incomplete p, .incomplete ul { max-width: none; }
.incomplete li { margin: 0; }
.incomplete a { color: inherit; font-weight: 600; }
.incomplete li::marker { color: inherit; }
.cautions { list-style: none; margin: 0.7rem 0 0; padding: 0 0 0 0.9rem; max-width: none; border-left: 4px solid var(--alarm); font-size: 0.875rem; }
.cautions li { margin: 0; padding: 0.1rem 0; }
.screen { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 1rem 2.5rem; padding-top: 1rem; }
.headline { display: grid; grid-template-columns: auto 1fr; gap: 0 1.1rem; align-items: center; margin: 0; max-width: none; }
.headline b { font: 600 3.75rem/1 var(--serif); color: var(--alarm); letter-spacing: -0.03em; white-space: nowrap; font-variant-numeric: lining-nums; }
.headline b small { margin-left: 0.25rem; font-size: 0.4em; letter-spacing: 0; font-weight: 400; color: var(--soft); }
.headline b.zero { color: var(--ink); }
.headline span { font: 600 1.1875rem/1.3 var(--serif); text-wrap: pretty; }
.assumed { margin: 0.4rem 0 0; color: var(--soft); font-size: 0.875rem; max-width: none; }
.figures { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 0 1.25rem; margin: 0.9rem 0 0; border-top: 1px solid var(--line); }
.figures div { padding: 0.5rem 0 0; display: flex; flex-direction: column; }
.figures dt { order: 2; color: var(--soft); font-size: 0.78125rem; line-height: 1.3; }
.figures dd { order: 1; margin: 0; font: 600 1.5rem/1.2 var(--serif); font-variant-numeric: lining-nums proportional-nums; display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 0.3rem; }
.figures dd small { font: 400 0.75rem/1 var(--sans); color: var(--soft); }
.views { margin: 0.75rem 0 0; font-size: 0.8125rem; }
.views caption { padding: 0.45rem 0 0; font-weight: 600; }
.views caption span { float: right; font-weight: 400; }
.views thead th, .views thead td { border-bottom: 1px solid var(--line); padding: 0.3rem 1rem 0.3rem 0; vertical-align: top; width: 26%; font-weight: 400; line-height: 1.3; }
.views thead td { width: 22%; }
.views b { display: block; color: var(--ink); font: 600 1.0625rem/1.3 var(--serif); }
.views tbody th { font-weight: 400; line-height: 1.3; }
.views tbody th, .views tbody td { padding: 0.2rem 1rem 0.2rem 0; vertical-align: baseline; }
.views tbody td { font: 600 1.0625rem/1.3 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
.views tbody tr:last-child > * { border-bottom: 0; }
.choice { margin: 0.3rem 0 0; font-size: 0.78125rem; color: var(--soft); max-width: none; }
.matrix { margin: 0; }
figcaption { font: 600 0.8125rem/1.4 var(--sans); color: var(--soft); margin: 0 0 0.5rem; }
.matrix svg { max-width: 26rem; }
.engagement { grid-column: 1 / -1; border-top: 1px solid var(--line); padding-top: 0.6rem; display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 0.5rem 1.5rem; margin: 0; font-size: 0.8125rem; line-height: 1.35; }
.engagement dt { color: var(--soft); font-size: 0.75rem; }
.engagement dd { margin: 0; }
@media (max-width: 62rem) {
  .screen { grid-template-columns: minmax(0, 1fr); }
  .engagement { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (max-width: 40rem) {
  body { padding: 0.9rem 1rem 3rem; }
  h1 { font-size: 1.375rem; }
  .headline { grid-template-columns: 1fr; }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .views tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); column-gap: 0.75rem; border-bottom: 1px solid var(--line); }
  .views caption span { float: none; display: block; }
  .views thead td { display: none; }
  .views thead th { width: auto; padding-right: 0; border: 0; font-size: 0.6875rem; hyphens: auto; overflow-wrap: anywhere; }
  .views tbody th { grid-column: 1 / -1; padding-bottom: 0; font-size: 0.75rem; }
  .views tbody > tr > * { border: 0; }
  nav ol { flex-direction: column; }
  nav a { padding: 0.35rem 0; }
}
`;
