import { coreTagPrefix } from "./resolve.ts";

/** The handles of a document: what `%TAG` makes each prefix stand for. */
export type TagHandles = ReadonlyMap<string, string>;

function decoded(suffix: string): string {
  if (!suffix.includes("%")) return suffix;
  try {
    return decodeURIComponent(suffix);
  } catch {
    return suffix; // a % sequence that is no UTF-8 stays as it is written
  }
}

/** The full tag of a tag as written: `!!str` is `tag:yaml.org,2002:str`, `!<x>` is `x`, `!grade` stays, and so does `!`. */
export function fullTag(raw: string, handles: TagHandles): string {
  if (raw === "!") return raw;
  if (raw.startsWith("!<")) return decoded(raw.endsWith(">") ? raw.slice(2, -1) : raw.slice(2));
  const last = raw.indexOf("!", 1);
  const handle = last < 0 ? "!" : raw.slice(0, last + 1);
  const prefix = handles.get(handle) ?? (handle === "!!" ? coreTagPrefix : handle);
  return decoded(prefix) + decoded(raw.slice(handle.length));
}
