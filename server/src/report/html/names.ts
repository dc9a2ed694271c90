/** The HTML id of the section of a file, by its index in the report. */
export function fileId(file: number): string {
  return `file-${file + 1}`;
}

/** The HTML id of an item, by the indices of its file, its document and itself. */
export function itemId(file: number, document: number, item: number): string {
  return `item-${file + 1}-${document + 1}-${item + 1}`;
}
/** The last part of an HTML id, derived from the id of an act or rule. */
export function anchor(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, "-");
}
