import { content, entryOf } from "../../../../core/formats/tree.ts";
import { mapOf } from "../../../../core/shapes/own/treeSource.ts";
import type { Blanks } from "../form.ts";
import { appendToList, insertEntry, type NewEntry } from "../insertEntry.ts";
import { scalarText } from "../scalarText.ts";
import { type Draft, draftId, type FindingAt, nameOf } from "./draft.ts";

const origin: NewEntry = {
  key: "countryOfOrigin",
  block: (_, blanks) => ` ${blanks.next()}`,
  flow: (blanks) => ` ${blanks.next()}`,
};

/** For `origin/missing`: the key with a blank. */
export function askOrigin({ snapshot, item }: FindingAt): readonly Draft[] {
  const map = item === undefined ? undefined : mapOf(item.item);
  const insertion = map === undefined ? undefined : insertEntry(snapshot, map, origin);
  if (item === undefined || insertion === undefined) return [];
  return [
    { id: draftId("ask-origin", item.item.path), title: `Add countryOfOrigin to ${nameOf(item.item)}`, insertions: () => [insertion] },
  ];
}

/**
 * For `composition/missing`: a composition with a line for each element that was asked for and a blank for its share.
 * A composition that is there already is continued where it stands, also when that is on the item of a `ref`.
 */
export function askComposition({ snapshot, item }: FindingAt): readonly Draft[] {
  if (item === undefined) return [];
  const { inForce, unverified } = item.control;
  const elements = [...new Set([...inForce, ...unverified].flatMap(({ openElements }) => openElements))];
  const asked = elements.length === 0 ? [undefined] : elements;
  const id = draftId("ask-composition", item.item.path);
  const lines = asked.map((element) => (blanks: Blanks) => line(element, blanks));
  const answers = elements.length === 0 ? "" : ` that answers for ${elements.join(", ")}`;
  const declared = item.item.composition;
  if (declared !== undefined || item.item.writes("composition")) {
    const entry = declared === undefined ? undefined : entryOf(mapOf(declared.by), "composition");
    const list = entry === undefined ? undefined : content(entry.value);
    const insertion = list?.kind === "seq" && entry?.via === undefined ? appendToList(snapshot, list, lines) : undefined;
    return insertion === undefined
      ? []
      : [{ id, title: `Continue the composition of ${nameOf(item.item)}${answers}`, insertions: () => [insertion] }];
  }
  const map = mapOf(item.item);
  if (map === undefined) return [];
  const insertion = insertEntry(snapshot, map, {
    key: "composition",
    block: (indent, blanks) => lines.map((write) => `\n${indent}  - ${write(blanks)}`).join(""),
    flow: (blanks) => ` [${lines.map((write) => write(blanks)).join(", ")}]`,
  });
  return insertion === undefined
    ? []
    : [{ id, title: `Add a composition to ${nameOf(item.item)}${answers}`, insertions: () => [insertion] }];
}

function line(element: string | undefined, blanks: Blanks): string {
  return `{ element: ${element === undefined ? blanks.next() : blanks.literal(scalarText(element))}, massPercent: ${blanks.next()} }`;
}
