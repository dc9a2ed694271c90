/** A table column: its heading, and the Markdown of a cell; empty where a row has no value. */
export interface Column<T> {
  readonly head: string;
  readonly cell: (row: T) => string;
}

/** A table of the columns with at least one value; empty without rows. */
export function table<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const filled = columns
    .map(({ head, cell }) => ({ head, cells: rows.map((row) => cell(row).replaceAll("\n", "<br>")) }))
    .filter(({ cells }) => cells.some((text) => text !== ""));
  if (filled.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(filled.map(({ head }) => head)),
    line(filled.map(() => "---")),
    ...rows.map((_, index) => line(filled.map(({ cells }) => cells[index] ?? ""))),
  ].join("\n");
}

/** Joins blocks with blank lines; empty ones are dropped. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

/** A heading of level 1 to 6 with its content; empty where there is no content. */
export function section(level: number, heading: string, ...parts: readonly string[]): string {
  const body = blocks(...parts);
  return body === "" ? "" : blocks(`${"#".repeat(level)} ${heading}`, body);
}

/** Escapes data so that Markdown shows exactly this text, on one line; URLs become links. */
export function text(data: string): string {
  const flat = data.replace(/\s+/g, " ").trim();
  let shown = "";
  let done = 0;
  for (const match of flat.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    const address = match[0].replace(/[.,;:!?)\]'*_]+$/, "");
    shown += plain(flat.slice(done, match.index)) + url(address);
    done = match.index + address.length;
  }
  shown += plain(flat.slice(done));
  // Escapes marks that begin a heading or a list at the start of a paragraph; a `>` is escaped already.
  return shown.replace(/^(\d{0,9})([#+\-.)])(?=\s|$|#)/, "$1\\$2");
}

/** Escapes a sentence of our own like `text`, but keeps code in backticks. */
export function sentence(words: string): string {
  return words
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 0 ? plain(part) : code(part.slice(1, -1))))
    .join("");
}

function plain(data: string): string {
  return (
    data
      .replace(/[\\`*_[\]<>|~]/g, "\\$&")
      .replace(/&(?=#?\w+;)/g, "&amp;")
      // Two dollar signs on a line would be read as a formula.
      .replaceAll("$", "<span>$</span>")
  );
}

/** A short code text, such as an id or a control code. */
export function code(data: string): string {
  const longest = Math.max(0, ...[...data.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const room = data.startsWith("`") || data.endsWith("`") ? " " : "";
  return `${fence}${room}${data.replaceAll("|", "\\|")}${room}${fence}`;
}

/** A link with a Markdown label. The target is a path of the project or a URL without blanks. */
export function link(label: string, target: string): string {
  return `[${label}](${target})`;
}

/** A URL, shown in full and linked. */
export function url(address: string): string {
  return `<${address.replace(/[<>|\\`\s]/g, encodeURIComponent)}>`;
}

/** Phrases in one cell, one per line; empty ones are dropped. */
export function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("<br>");
}
