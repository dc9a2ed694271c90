import { CompletionItemKind } from "vscode-languageserver";
import { keysMappedTo } from "../../../core/mappings/own/insert.ts";
import { type Candidate, type CompletionAt, candidatesFor } from "./candidates.ts";
import { documentAt } from "./documents.ts";

/** The keys of an item whose values are known. */
const listed = ["endUse", "endUse/category", "countryOfOrigin", "form", "level", "unit"] as const;

/** The possible values at a mapped key of a foreign file: the words that the mapping knows there, else our own. */
export function candidatesMapped(at: CompletionAt): readonly Candidate[] {
  const { snapshot, place, offset } = at;
  const items = place.slot === "value" ? (documentAt(snapshot, offset).judged?.items ?? []) : [];
  const judged = items.findLast(({ item: { extent } }) => extent.start <= offset);
  if (judged === undefined) return [];
  return listed.flatMap((key) =>
    keysMappedTo(judged.item, key).flatMap(({ keys, values }): readonly Candidate[] => {
      if (keys.some((step, index) => place.path.at(index - keys.length) !== step)) return [];
      const words = [...values].map(([value, detail]) => ({ value, detail, kind: CompletionItemKind.EnumMember }));
      return words.length > 0 ? words : candidatesFor(at, ["items", 0, ...key.split("/")]);
    }),
  );
}
