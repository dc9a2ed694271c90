/** Whether a text may name a licence, so that what other shipments take of it matters. */
export function citesLicences(text: string): boolean {
  return /\blicences\b/.test(text) && /\blicence\b/.test(text);
}

/** Whether a text may name one of some licences. What is escaped, or broken at its blanks, may stand there in another shape. */
export function mayCite(text: string, numbers: ReadonlySet<string>): boolean {
  if (!citesLicences(text)) return false;
  if (text.includes("\\")) return true;
  for (const number of numbers) if (/\s/.test(number) || text.includes(number)) return true;
  return false;
}
