/** Whether a text may name a licence, so that what other shipments take of it matters. */
export function citesLicences(text: string): boolean {
  return /\blicences\b/.test(text) && /\blicence\b/.test(text);
}
