import { coreTagPrefix } from "./resolve.ts";

/** The tag handles of a document (`%TAG`), with their prefixes. */
export type TagHandles = ReadonlyMap<string, string>;

function decoded(suffix: string): string {
  if (!suffix.includes("%")) return suffix;
  try {
    return decodeURIComponent(suffix);
  } catch {
    return suffix; // no UTF-8
  }
}

/** Expands a tag: `!!str` to `tag:yaml.org,2002:str` and `!<x>` to `x`. `!grade` and `!` stay. */
export function fullTag(raw: string, handles: TagHandles): string {
  if (raw === "!") return raw;
  if (raw.startsWith("!<")) return decoded(raw.endsWith(">") ? raw.slice(2, -1) : raw.slice(2));
  const last = raw.indexOf("!", 1);
  const handle = last < 0 ? "!" : raw.slice(0, last + 1);
  const prefix = handles.get(handle) ?? (handle === "!!" ? coreTagPrefix : handle);
  return decoded(prefix) + decoded(raw.slice(handle.length));
}
