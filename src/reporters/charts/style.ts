import { html } from '../../lib/escape/html.ts';

/**
 * Colours and letters of the charts. What a page says of `--paper`, `--ink`, `--soft`, `--line` and `--sans` holds for them
 * as well.
 */
export const chartStyles = html`
:root {
  --uncovered: #b3261e; --unverified: #a85600; --covered: #20618c; --other: #6b4fa0; --out: #66707b; --exempt: #66707b;
  --level-none: #66707b; --level-low: #38698a; --level-medium: #8a6100; --level-high: #b3261e; --level-open: #66707b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --uncovered: #ff8a7a; --unverified: #f0b45a; --covered: #86bcdc; --other: #bda4f0; --out: #9aa4af; --exempt: #9aa4af;
    --level-none: #9aa4af; --level-low: #86bcdc; --level-medium: #e8cc72; --level-high: #ff8a7a; --level-open: #9aa4af;
  }
}
@media print {
  :root {
    --uncovered: #b3261e; --unverified: #a85600; --covered: #20618c; --other: #6b4fa0; --out: #66707b; --exempt: #66707b;
    --level-none: #66707b; --level-low: #38698a; --level-medium: #8a6100; --level-high: #b3261e; --level-open: #66707b;
  }
}
.picture { display: block; width: 100%; height: auto; overflow: hidden; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.picture text { font: 400 11px/1 var(--sans, sans-serif); fill: var(--ink, #000); font-variant-numeric: tabular-nums lining-nums; unicode-bidi: isolate; white-space: pre; }
.picture .strong { font-weight: 600; }
.picture .soft { fill: var(--soft, #555); }
.picture .grid { stroke: var(--line, #ddd); fill: none; }
.picture .axis { stroke: var(--ink, #000); fill: none; }
.picture .edge-uncovered { stroke: var(--uncovered); }
.picture .edge-unverified { stroke: var(--unverified); }
.picture .edge-covered { stroke: var(--covered); }
.picture .edge-other { stroke: var(--other); }
.picture .edge-out { stroke: var(--out); }
.picture .edge-exempt { stroke: var(--exempt); }
.picture .level-none { fill: var(--level-none); stroke: var(--level-none); }
.picture .level-low { fill: var(--level-low); stroke: var(--level-low); }
.picture .level-medium { fill: var(--level-medium); stroke: var(--level-medium); }
.picture .level-high { fill: var(--level-high); stroke: var(--level-high); }
.picture .level-open { fill: none; stroke: var(--level-open); stroke-dasharray: 3 2; }
.picture .field { fill-opacity: 0.1; stroke-opacity: 0.45; }
.picture .held { fill-opacity: 0.22; stroke-opacity: 1; stroke-width: 2; }
`;
