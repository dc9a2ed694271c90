import type { Format } from "../formats/format.ts";
import { formatOf } from "../formats/registry.ts";
import type { Outside, WhyUnread } from "../model/unreadable.ts";

/** What stands at a path below the root, as whoever can read files has found it. Nothing outside the root is ever read. */
export type FileContent =
  /** `format`: how it is read, where a mapping claims it; all others are read by the endings of their names. */
  | { readonly kind: "text"; readonly text: string; readonly format?: Format | undefined }
  /** Nothing stands there. `folder`: the deepest folder on the way that is there, empty for the root; `names`: what lies in it, in any order. */
  | { readonly kind: "absent"; readonly folder: string; readonly names: readonly string[] }
  /** Links on the way lead to another path below the root. */
  | { readonly kind: "link"; readonly to: string }
  /** Links on the way lead out of the root, or it belongs to another root or work tree of git. */
  | { readonly kind: "outside"; readonly where: Outside }
  /** It stands there and is no text that can be read. */
  | { readonly kind: "unreadable"; readonly why: WhyUnread };

/** How a text is read: by the mapping that claims it, else by the ending of its name. */
export function formatIn({ format }: Extract<FileContent, { readonly kind: "text" }>, path: string): Format {
  return format ?? formatOf(path);
}

/** Files of more UTF-16 code units than this are not followed into. */
export const longestText = 2 ** 26;

/** Whether two findings of what stands at a path are the same. */
export function sameContent(one: FileContent | undefined, other: FileContent): boolean {
  if (one === undefined || one.kind !== other.kind) return false;
  if (one.kind === "text" && other.kind === "text") return one.text === other.text && one.format?.identity === other.format?.identity;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Why a text that is there is not read: it is longer than that. */
export const tooLarge: WhyUnread = { reason: "too-large" };
