import type { Tracked } from "../project/gitIgnore.ts";
import type { FileSystem } from "./fileSystem.ts";

class GitIndex implements Tracked {
  readonly #files: ReadonlySet<string>;
  readonly #folders = new Set<string>();
  /** Folders, with a slash at the end, of which the index lists no files. */
  readonly #sparse: readonly string[];

  constructor(paths: readonly string[]) {
    this.#files = new Set(paths);
    this.#sparse = paths.filter((path) => path.endsWith("/"));
    for (const path of paths)
      for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
        const folder = path.slice(0, at);
        if (this.#folders.has(folder)) break;
        this.#folders.add(folder);
      }
  }

  tracks(path: string, isFolder: boolean): boolean {
    return (isFolder ? this.#folders : this.#files).has(path) || this.#sparse.some((folder) => `${path}/`.startsWith(folder));
  }
}

/** The bytes of an index entry before its object name, and the lengths of object names in SHA-1 and SHA-256. */
const beforeObject = 40;
const objectNames = [20, 32];

/** The limit on the total length of all paths, in bytes: prefix compression in version 4 can pack long paths into few bytes. */
const longestPaths = 128_000_000;

/**
 * Reads the git index of a folder, versions 2 to 4 (https://git-scm.com/docs/index-format), with the shared index of a split one: a path
 * that only the shared one has, though it was removed since, counts as tracked, and so does all in a folder of which a sparse index lists
 * no files. Undefined for none, and for any other content.
 */
export function readGitIndex(files: Pick<FileSystem, "gitIndex">, folder: string): Tracked | undefined {
  const bytes = files.gitIndex(folder);
  if (bytes === undefined) return undefined;
  for (const objectName of objectNames) {
    const own = contentOf(bytes, objectName);
    if (own === undefined) continue;
    if (own.shared === undefined) return new GitIndex(own.paths);
    // An index without entries of its own looks like one of shorter object names, and then names a file that is not there.
    const shared = files.gitIndex(folder, `sharedindex.${own.shared}`);
    const rest = shared && contentOf(shared, objectName);
    if (rest !== undefined) return new GitIndex([...own.paths, ...rest.paths]);
  }
  return undefined;
}

/** The paths of an index, and the name of the shared index that it is split from. */
interface IndexContent {
  readonly paths: readonly string[];
  readonly shared: string | undefined;
}

function contentOf(bytes: Uint8Array, objectName: number): IndexContent | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== 0x44495243) return undefined; // DIRC
  const [version, count] = [view.getUint32(4), view.getUint32(8)];
  if (version < 2 || version > 4) return undefined;
  const decoder = new TextDecoder();
  const paths: string[] = [];
  let name: Uint8Array = new Uint8Array();
  let at = 12;
  let length = 0;
  for (let entry = 0; entry < count; entry++) {
    const start = at;
    at += beforeObject + objectName;
    if (at + 2 > bytes.length) return undefined;
    const flags = view.getUint16(at);
    at += version > 2 && (flags & 0x4000) !== 0 ? 4 : 2;
    let kept = 0;
    if (version === 4) {
      const dropped = numberAt(bytes, at);
      at = dropped.end;
      kept = name.length - dropped.value;
    }
    const end = bytes.indexOf(0, at);
    if (end < 0 || kept < 0 || kept > name.length) return undefined;
    name = kept === 0 ? bytes.subarray(at, end) : Buffer.concat([name.subarray(0, kept), bytes.subarray(at, end)]);
    length += name.length;
    if (Math.min(name.length, 0xfff) !== (flags & 0xfff) || length > longestPaths) return undefined;
    paths.push(decoder.decode(name));
    at = version === 4 ? end + 1 : start + ((end - start + 8) & ~7);
  }
  let shared: string | undefined;
  // Behind the entries stand extensions, each a name of four letters and a length, and at the end a checksum.
  while (at + 8 <= bytes.length - objectName) {
    const name = decoder.decode(bytes.subarray(at, at + 4));
    const object = bytes.subarray(at + 8, at + 8 + objectName);
    if (name === "link" && object.some((byte) => byte !== 0)) shared = Buffer.from(object).toString("hex");
    at += 8 + view.getUint32(at + 4);
  }
  return { paths, shared };
}

/** A variable-length number, in git's offset encoding. */
function numberAt(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } {
  let [byte = 0, end] = [bytes[at], at + 1];
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    byte = bytes[end++] ?? 0;
    value = ((value + 1) << 7) | (byte & 0x7f);
  }
  return { value, end };
}
