/** Charts of a report, drawn where the report is written: SVG as text, without a browser. */
export { exposureBars } from './exposure-bars.ts';
export { priorityBars } from './priority-bars.ts';
export { riskMatrix } from './risk-matrix.ts';
export { chartStyles } from './style.ts';
export { timelineChart } from './timeline.ts';
