import { blank, type Form } from "../../../../core/formats/writer.ts";
import { continueList, insertIntoItem } from "../../../../core/shapes/own/insert.ts";
import { type Draft, draftId, type FindingAt, nameOf } from "./draft.ts";

/** For `origin/missing`: the key with a blank. */
export function askOrigin({ snapshot: { lines }, item }: FindingAt): readonly Draft[] {
  const insertion = item && insertIntoItem(lines, item.item, "countryOfOrigin", blank);
  if (item === undefined || insertion === undefined) return [];
  return [
    { id: draftId("ask-origin", item.item.path), title: `Add countryOfOrigin to ${nameOf(item.item)}`, insertions: () => [insertion] },
  ];
}

/**
 * For `composition/missing`: a composition with a line for each element that was asked for and a blank for its share.
 * A composition that is there already is continued where it stands, also when that is on the item of a `ref`.
 */
export function askComposition({ snapshot: { lines }, item: judged }: FindingAt): readonly Draft[] {
  if (judged === undefined) return [];
  const { item, control } = judged;
  const elements = [...new Set([...control.inForce, ...control.unverified].flatMap(({ openElements }) => openElements))];
  const entries = elements.length === 0 ? [lineFor(blank)] : elements.map((text) => lineFor({ kind: "text", text }));
  const declared = item.composition;
  const isThere = declared !== undefined || item.writes("composition");
  const insertion = isThere
    ? declared && continueList(lines, declared.by, "composition", entries)
    : insertIntoItem(lines, item, "composition", { kind: "list", short: false, entries });
  if (insertion === undefined) return [];
  const answers = elements.length === 0 ? "" : ` that answers for ${elements.join(", ")}`;
  const title = `${isThere ? "Continue the composition of" : "Add a composition to"} ${nameOf(item)}${answers}`;
  return [{ id: draftId("ask-composition", item.path), title, insertions: () => [insertion] }];
}

function lineFor(element: Form): Form {
  return {
    kind: "map",
    short: true,
    entries: [
      ["element", element],
      ["massPercent", blank],
    ],
  };
}
