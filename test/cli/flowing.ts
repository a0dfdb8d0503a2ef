/** Text as it was before it was wrapped. */
export function flowing(text: string): string {
  return text.replace(/\s+/g, ' ');
}
