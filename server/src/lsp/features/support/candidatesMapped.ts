import { CompletionItemKind } from "vscode-languageserver";
import type { CursorContext } from "../../../core/formats/cursor.ts";
import { factLists, wordsOf } from "../../../core/mappings/foreign/fieldKinds.ts";
import type { Step } from "../../../core/mappings/foreign/mapping.ts";
import { pathsMappedTo } from "../../../core/mappings/own/insert.ts";
import { stepsOf } from "../../../core/text/pointer.ts";
import { type Candidate, type CompletionAt, candidatesFor } from "./candidates.ts";
import { documentAt } from "./documents.ts";

/** The possible values at a mapped key of a foreign file: the words that the mapping knows there, else our own. */
export function candidatesMapped(at: CompletionAt): readonly Candidate[] {
  const { snapshot, place, offset } = at;
  const items = place.slot === "value" ? (documentAt(snapshot, offset).judged?.items ?? []) : [];
  const judged = items.findLast(({ item: { extent } }) => extent.start <= offset);
  if (judged === undefined) return [];
  const itemPath = stepsOf(judged.item.path).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const candidates = wordsOf("item").flatMap((field) =>
    pathsMappedTo(judged.item, field).flatMap(({ steps, values }): readonly Candidate[] => {
      if (!leadTo(steps, place)) return [];
      const words = [...values].map(([value, detail]) => ({ value, detail, kind: CompletionItemKind.EnumMember }));
      return words.length > 0 ? words : candidatesFor(at, [...itemPath, ...stepsIn(field)]);
    }),
  );
  // One key may be mapped to several fields.
  return [...new Map(candidates.map((candidate) => [candidate.value, candidate])).values()];
}

/** True when the path of a place ends with these steps. Entries are told apart by the keys beside the place alone. */
function leadTo(steps: readonly Step[], { path, siblings }: CursorContext): boolean {
  return steps.every((step, index) => {
    const at = path.at(index - steps.length);
    if (step.kind !== "every") return step.kind === "key" && step.key === at;
    if (step.where !== undefined) return index === steps.length - 2 && siblings.get(step.where.key) === step.where.is;
    return at !== undefined;
  });
}

/** The path of a field below an item; of a list of facts, that in its first entry. */
function stepsIn(field: string): readonly (string | number)[] {
  const [first = "", ...inner] = field.split("/");
  return inner.length > 0 && factLists.has(first) ? [first, 0, ...inner] : [first, ...inner];
}
