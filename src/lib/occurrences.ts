/** Something that is told once, with how often it was met and the line on which it was met first. */
export class Occurrences {
  count = 0;
  line = 0;

  add(line: number): void {
    if (this.count++ === 0) this.line = line;
  }
}
