const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A page that says one thing, in the look of the editor. */
export function messagePage(text: string): string {
  const escaped = text.replace(/[&<>]/g, (character) => references[character] ?? "");
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><p>${escaped}</p></body></html>`;
}
