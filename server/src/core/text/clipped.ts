/** A text cut to a length in UTF-16 code units, with a sign that it was; no name, statement or description of a real part is as long. */
export function clipped(text: string, length = 600): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** A clipped text that is not blank. */
export function clippedOr(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === "" ? undefined : clipped(text);
}
