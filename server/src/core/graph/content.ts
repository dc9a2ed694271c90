import type { Format } from "../formats/format.ts";
import { formatOf } from "../formats/registry.ts";
import type { Outside, WhyUnread } from "../model/unreadable.ts";

/** The content found at a path below the root, as the host's file reader reports it. Nothing outside the root is ever read. */
export type FileContent =
  /** `format`: the format that a mapping assigns to the file. Without one, the file extension decides. */
  | { readonly kind: "text"; readonly text: string; readonly format?: Format | undefined }
  /**
   * No file has this path. `folder`: the deepest existing folder on the way, empty for the root. `names`: the entries of that folder, in
   * any order.
   */
  | { readonly kind: "absent"; readonly folder: string; readonly names: readonly string[] }
  /** A link on the way leads to another path below the root. */
  | { readonly kind: "link"; readonly to: string }
  /** A link on the way leads out of the root, or the file belongs to another root or git work tree. */
  | { readonly kind: "outside"; readonly where: Outside }
  /** The file exists but cannot be read as text. */
  | { readonly kind: "unreadable"; readonly why: WhyUnread };

/** The format of a text: from the mapping that claims the file, else from the file extension. */
export function formatIn({ format }: Extract<FileContent, { readonly kind: "text" }>, path: string): Format {
  return format ?? formatOf(path);
}

/** The longest file, in UTF-16 code units, whose references are followed. */
export const longestText = 2 ** 26;

/** The greatest length in words. */
export const longestTextInWords = `${longestText / 2 ** 20} MiB`;

/** True when two reads of a path found the same content. */
export function sameContent(one: FileContent | undefined, other: FileContent): boolean {
  if (one === undefined || one.kind !== other.kind) return false;
  if (one.kind === "text" && other.kind === "text") return one.text === other.text && one.format?.identity === other.format?.identity;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The reason given for a text longer than `longestText`. */
export const tooLarge: WhyUnread = { reason: "too-large" };
