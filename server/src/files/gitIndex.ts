import type { Tracked } from "../project/gitIgnore.ts";

class GitIndex implements Tracked {
  readonly #files: ReadonlySet<string>;
  readonly #folders = new Set<string>();

  constructor(paths: readonly string[]) {
    this.#files = new Set(paths);
    for (const path of paths)
      for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
        const folder = path.slice(0, at);
        if (this.#folders.has(folder)) break;
        this.#folders.add(folder);
      }
  }

  tracks(path: string, isFolder: boolean): boolean {
    return (isFolder ? this.#folders : this.#files).has(path);
  }
}

/** The bytes of an index entry before its object name, and the lengths of object names in SHA-1 and SHA-256. */
const beforeObject = 40;
const objectNames = [20, 32];

/** The limit on the total length of all paths, in bytes: prefix compression in version 4 can pack long paths into few bytes. */
const longestPaths = 128_000_000;

/** Reads a git index, versions 2 to 4 (https://git-scm.com/docs/index-format); undefined for any other content. */
export function readGitIndex(bytes: Uint8Array): Tracked | undefined {
  for (const objectName of objectNames) {
    const paths = pathsIn(bytes, objectName);
    if (paths !== undefined) return new GitIndex(paths);
  }
  return undefined;
}

function pathsIn(bytes: Uint8Array, objectName: number): readonly string[] | undefined {
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
  return paths;
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
