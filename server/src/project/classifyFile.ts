import type { FileRules, FileState } from "../core/config/fileRules.ts";
import { isPartsName, kindByName } from "../core/fileNames.ts";
import { formatOf } from "../core/formats/registry.ts";
import type { DocumentKind } from "../core/model/types.ts";

/** What a file is by the settings of its folder; `unusable`: it is ours, and settings or a mapping with a mistake say how it is read. */
export type FileClass =
  | Exclude<FileState, { readonly why: "broken-mapping" }>
  | { readonly state: "document"; readonly kind: DocumentKind; readonly why: "kind"; readonly format: ReturnType<typeof formatOf> }
  | { readonly state: "unusable" };

/**
 * Classifies a file, settings aside.
 *
 * @param path relative to the folder of its settings, with slashes
 * @param rules undefined where the settings cannot be used: what they claim is then not known, and a name is
 * @param own the kind that a text says of itself which was never saved, and so has no name to go by
 */
export function classifyFile(path: string, rules: FileRules | undefined, own?: DocumentKind): FileClass {
  if (rules === undefined)
    return kindByName(path) !== undefined || isPartsName(path) ? { state: "unusable" } : { state: "not-ours", why: "name" };
  const found = rules.stateOf(path);
  if (found.state !== "not-ours") return found;
  if (own !== undefined) return { state: "document", kind: own, why: "kind", format: formatOf(path) };
  return found.why === "broken-mapping" ? { state: "unusable" } : found;
}
