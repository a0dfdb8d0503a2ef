// A table in Markdown as the formatter of this repository writes it: columns padded to their widest cell.

/** @param {readonly (readonly string[])[]} rows cells, the header first */
export function markdownTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((cells) => cells[column].length)));
  const line = (cells) => `| ${cells.map((cell, i) => cell + ' '.repeat(widths[i] - cell.length)).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
