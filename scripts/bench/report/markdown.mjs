/** Cell without a measurement. */
export const none = "–";

/** @param {string[]} header @param {string[][]} rows */
export function table(header, rows) {
  return [header, header.map(() => "---"), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

/** Milliseconds, rounded to significant digits. */
export function ms(time) {
  if (!Number.isFinite(time)) return none;
  return time < 100 ? `${time.toFixed(1)} ms` : `${number(Math.round(time))} ms`;
}

/** Median and 95th percentile of a summary. */
export function both(times) {
  return times === undefined ? none : `${ms(times.p50)} / ${ms(times.p95)}`;
}

export function megabytes(bytes) {
  return Number.isFinite(bytes) ? `${number(Math.round(bytes / 2 ** 20))} MB` : none;
}

export function number(value) {
  return value.toLocaleString("en");
}

/** Ratio of two times. */
export function ratio(a, b) {
  const times = a / b;
  if (!Number.isFinite(times)) return none;
  return `×${times < 0.1 ? times.toFixed(2) : times < 10 ? times.toFixed(1) : number(Math.round(times))}`;
}

/** A sentence with the failed measurements and their reasons; empty for none. */
export function failures(all) {
  return all.length === 0 ? [] : [`Failed: ${all.map(({ what, reason }) => `${what} (\`${reason.replaceAll("`", "'")}\`)`).join("; ")}.`];
}
