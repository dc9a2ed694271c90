/** The name within the page of the section of a file, by its place in the report. */
export function fileId(file: number): string {
  return `file-${file + 1}`;
}

/** The name within the page of an item, by the places of its file, its document and itself. */
export function itemId(file: number, document: number, item: number): string {
  return `item-${file + 1}-${document + 1}-${item + 1}`;
}
/** The end of a name within the page, made of the id of an act or a rule. */
export function anchor(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, "-");
}
