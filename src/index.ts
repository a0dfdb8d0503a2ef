/** The library: what the command line does, for programs. */
export { audit, type AuditResult } from './audit.ts';
export type { AuditRequest } from './audit/request.ts';
export { AskfirstError } from './error.ts';
export type { DeviceReport, Finding, Report } from './model/report.ts';
export { formats } from './reporters/index.ts';
export type { Format, Reporter, Wording } from './reporters/reporter.ts';
export { rules } from './rules/index.ts';
