import type { FileRules, FileState } from "../core/config/fileRules.ts";
import { isPartsName, kindByName } from "../core/fileNames.ts";
import { formatOf } from "../core/formats/registry.ts";
import { code, listOf, type Message, message } from "../core/l10n/message.ts";
import type { DocumentKind } from "../core/model/types.ts";

/**
 * The class of a file under the settings of its folder. `unusable`: Lodestone would check the file, but settings or a mapping with an
 * error decide how to read it.
 */
export type FileClass =
  | Exclude<FileState, { readonly why: "broken-mapping" }>
  | { readonly state: "document"; readonly kind: DocumentKind; readonly why: "kind"; readonly format: ReturnType<typeof formatOf> }
  | { readonly state: "unusable" };

/**
 * Classifies a file.
 *
 * @param path relative to the folder of its settings, with slashes
 * @param rules undefined for unusable settings: only the file name counts then
 * @param own the document kind that an unsaved text declares, since it has no name
 */
export function classifyFile(path: string, rules: FileRules | undefined, own?: DocumentKind): FileClass {
  if (rules === undefined)
    return kindByName(path) !== undefined || isPartsName(path) ? { state: "unusable" } : { state: "not-ours", why: "name" };
  const found = rules.stateOf(path);
  if (found.state !== "not-ours") return found;
  if (own !== undefined) return { state: "document", kind: own, why: "kind", format: formatOf(path) };
  return found.why === "broken-mapping" ? { state: "unusable" } : found;
}

/** The reason why a file that several mappings claim is not checked, with advice. */
export function disputed(mappings: readonly string[]): readonly Message[] {
  return [message("mapping-two-mappings", { mappings: listOf(mappings.map(code)) }), message("mapping-two-mappings-advice")];
}
