/**
 * What the logs of CI systems take for an order in anything that is printed:
 *
 * - GitHub: `::` at the beginning of a line, after blanks, with a further `::` in it; of old, `##[` anywhere in a line
 * - Azure: `##vso[` and `##[` anywhere in a line
 * - TeamCity: `##teamcity[` anywhere in a line
 *
 * GitLab's `section_start:…` ends in a carriage return and an escape, which are visible controls by then. Some of them
 * compare as .NET does, which passes over characters that Unicode calls ignorable; these may stand between the signs.
 */
const orders =
  /:(?=\p{Default_Ignorable_Code_Point}*:)|#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*(?:\[|vso|teamcity))/giu;

/** A sign that could begin an order; most texts have none. */
const sign = /[:#][^\w\s]/u;

/** Text in which the first sign of each order gives way to something else. */
export function brokenForLogs(text: string, replacement: (sign: string) => string): string {
  return sign.test(text) ? text.replace(orders, replacement) : text;
}
