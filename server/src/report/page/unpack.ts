/** The groups of items packed in the page; undefined when the page contains its items as markup. */
export async function unpacked(): Promise<readonly string[] | undefined> {
  const packed = document.getElementById("packed");
  if (packed === null) return undefined;
  const bytes = Uint8Array.from(atob(packed.textContent ?? ""), (character) => character.charCodeAt(0));
  packed.remove();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(stream).text());
}
