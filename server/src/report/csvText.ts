/** Characters with which spreadsheets begin formulas, in full width too, and characters that they skip before a formula. */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * A table as CSV with commas and CRLF. A cell that a spreadsheet could run as a formula begins with an apostrophe. A byte order mark tells
 * spreadsheets that the text is UTF-8.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
