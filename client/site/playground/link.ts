/** The files, the open one and the chosen date, as a link carries them. */
export interface Shared {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly active: string;
  readonly asOf?: string;
}

/** The longest fragment of a link, in characters: mail and chat pass it on whole. */
export const longestLink = 16_000;

/** The longest text that a fragment is unpacked to. A few bytes of a stranger can unpack to gigabytes. */
const longestText = 1_000_000;

/** The most files of a link. */
const mostFiles = 20;

/** The form of the fragment; another form will have another name. */
const form = "#file=";

/** The fragment of a link that carries files; undefined where it would be too long. */
export async function fragmentOf(shared: Shared): Promise<{ readonly fragment: string; readonly fits: boolean }> {
  const stream = new Blob([JSON.stringify(shared)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  const fragment = form + btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return { fragment, fits: fragment.length <= longestLink };
}

/** The files in a fragment. `none`: it carries no files; `broken`: what it carries is too long or has another form. */
export async function readFragment(fragment: string): Promise<Shared | "none" | "broken"> {
  if (!fragment.startsWith(form)) return "none";
  if (fragment.length > longestLink) return "broken";
  try {
    const letters = atob(fragment.slice(form.length).replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return sharedOf(JSON.parse(await unpacked(packed))) ?? "broken";
  } catch {
    return "broken";
  }
}

/** Unpacks text up to the limit. */
async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts).text();
    length += value.length;
    if (length > longestText) {
      await reader.cancel();
      throw new Error("the text is too long");
    }
    parts.push(value);
  }
}

/** A value of a stranger as files; undefined for any other form. */
function sharedOf(value: unknown): Shared | undefined {
  if (!isRecord(value) || !Array.isArray(value.files)) return undefined;
  const files = value.files.filter(isFile);
  const names = new Set(files.map(({ name }) => name));
  if (files.length === 0 || files.length > mostFiles || files.length !== value.files.length || names.size !== files.length)
    return undefined;
  const { active, asOf } = value;
  const [first] = files;
  return {
    files: files.map(({ name, text }) => ({ name, text })),
    active: typeof active === "string" && names.has(active) ? active : (first?.name ?? ""),
    ...(typeof asOf === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { asOf } : {}),
  };
}

function isFile(value: unknown): value is Shared["files"][number] {
  return isRecord(value) && typeof value.text === "string" && typeof value.name === "string" && isName(value.name);
}

/** A path below the folder of the playground, of plain names. */
function isName(name: string): boolean {
  return name.length <= 200 && name.split("/").every((part) => /^[\p{L}\p{N}_ .()+-]+$/u.test(part) && !/^\.+$/.test(part));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
