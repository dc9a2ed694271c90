import { CodeActionKind } from "vscode-languageserver";
import { blank, type Form, type Insertion } from "../../../../core/formats/writer.ts";
import { listOf, type Message, message, prose, verbatim } from "../../../../core/l10n/message.ts";
import { continueList, insertAtPath, insertIntoDocument, insertIntoItem } from "../../../../core/mappings/own/insert.ts";
import type { EndUse, Item } from "../../../../core/model/types.ts";
import type { JudgedItem } from "../../../../core/rule.ts";
import { type Draft, draftId, type FindingAt, nameOf } from "./draft.ts";
import { categoryBlank } from "./together.ts";

/** For a rule about a missing key of an item: the key with a blank. */
export function askKey(key: string, value: Form = blank): (at: FindingAt) => readonly Draft[] {
  return ({ snapshot: { lines }, writer, item }) =>
    item === undefined
      ? []
      : drafted(
          message("editor-add-key-to", { key: verbatim(key), part: nameOf(item.item) }),
          key,
          insertIntoItem(writer, lines, item.item, key, value),
        );
}

/** For `licence/missing`: the key with the licence numbers of the document as choices, else with a blank. */
export function askLicence(at: FindingAt): readonly Draft[] {
  const numbers = [...(at.document?.document.licences.keys() ?? [])];
  return askKey("licence", numbers.length === 0 ? { kind: "blank", isText: true } : { kind: "blank", choices: numbers, isText: true })(at);
}

/** For `end-use/category-missing`: the category, at the key that a mapping gives it. */
export function askCategory(at: FindingAt): readonly Draft[] {
  const { snapshot, writer, document, file, finding } = at;
  const endUse = endUseUncategorised(at);
  if (endUse === undefined) return [];
  const read = { index: finding.document, items: document?.items.map(({ item }) => item) ?? [] };
  const insertion = insertAtPath(writer, snapshot.lines, file, read, endUse.path, "category", categoryBlank);
  return drafted(message("editor-add-category"), "category", insertion);
}

/** The end use without a category that a finding is about, if it is declared in the same text. */
export function endUseUncategorised({ document, finding }: Pick<FindingAt, "document" | "finding">): EndUse | undefined {
  const inEffect = [document?.document.endUse, ...(document?.items.map(({ item }) => item.endUse) ?? [])];
  return inEffect
    .flatMap((one) => (one?.kind === "declared" ? [one.endUse] : []))
    .find((endUse) => endUse.in === undefined && `${endUse.path}/category` === finding.path);
}

/** For `schema/missing-key`: each possible key, with a blank. */
export function addMissingKey(at: FindingAt): readonly Draft[] {
  const keys = at.finding.subject?.split("|") ?? [];
  return keys.flatMap((key) => drafted(message("editor-add-key", { key: verbatim(key) }), key, insertAtFinding(at, key)));
}

/** For `end-use/end-user-missing`: the end user, in the end use or for the whole shipment. */
export function askEndUser(at: FindingAt): readonly Draft[] {
  const { snapshot, writer, finding, file } = at;
  const forAll = insertIntoDocument(writer, snapshot.lines, file, finding.document, "endUser", blank);
  const key = verbatim("endUser");
  return [
    ...drafted(message("editor-add-end-user-to-end-use", { key }), "endUser", insertAtFinding(at, "endUser")),
    ...drafted(message("editor-add-end-user-to-shipment", { key }), "endUser", forAll),
  ];
}

/** The insertion of a key with a blank into the map that a finding is about. */
function insertAtFinding({ snapshot, writer, finding, document, file }: FindingAt, key: string): Insertion | undefined {
  const read = { index: finding.document, items: document?.items.map(({ item }) => item) ?? [] };
  return insertAtPath(writer, snapshot.lines, file, read, finding.path, key, blank);
}

function drafted(title: Message, key: string, insertion: Insertion | undefined): readonly Draft[] {
  return insertion === undefined
    ? []
    : [
        {
          id: draftId("add", String(insertion.at), key),
          title,
          kind: CodeActionKind.QuickFix,
          ofItem: true,
          insertions: () => [insertion],
        },
      ];
}

/**
 * For `composition/missing`: a composition with a line for each requested element and a blank for its share. An existing composition is
 * extended, even when it belongs to the item that a `ref` leads to.
 */
export function askComposition({ snapshot: { lines }, writer, item: judged }: FindingAt): readonly Draft[] {
  if (judged === undefined) return [];
  const { item } = judged;
  const { elements, entries } = compositionAsked(judged);
  const declared = item.composition;
  const isThere = declared !== undefined || item.writes("composition");
  const insertion = isThere
    ? declared && continueList(writer, lines, declared.by, "composition", entries)
    : insertIntoItem(writer, lines, item, "composition", { kind: "list", short: false, entries });
  if (insertion === undefined) return [];
  const title = compositionTitle(item, elements, isThere);
  return [{ id: draftId("ask-composition", item.path), title, kind: CodeActionKind.QuickFix, ofItem: true, insertions: () => [insertion] }];
}

/** For `parameter/missing`: each deciding parameter with a blank for its value, next to the declared ones. */
export function askFigures({ snapshot: { lines }, writer, item: judged, finding, document, file }: FindingAt): readonly Draft[] {
  if (judged === undefined) return [];
  const { item, control } = judged;
  const parameters = new Map(
    [...control.inForce, ...control.unverified].flatMap(({ openLimits }) =>
      openLimits.flat().map(({ parameter: { entry } }) => [entry.id, entry] as const),
    ),
  );
  const entries = [...parameters.values()].map(({ id, units: [unit] }): readonly [string, Form] => [
    id,
    {
      kind: "map",
      short: true,
      entries: [
        ["value", blank],
        ["unit", { kind: "text", text: unit.id }],
      ],
    },
  ]);
  if (entries.length === 0) return [];
  const read = { index: finding.document, items: document?.items.map(({ item: one }) => one) ?? [] };
  const insertions = item.writes("properties")
    ? entries.map(([key, form]) => insertAtPath(writer, lines, file, read, `${item.path}/properties`, key, form))
    : [insertIntoItem(writer, lines, item, "properties", { kind: "map", short: false, entries })];
  const made = insertions.filter((one) => one !== undefined);
  if (made.length === 0) return [];
  const figures = listOf(
    [...parameters.values()].map(({ names }) => prose(names.en)),
    "comma",
  );
  const title = message("editor-add-figures", { part: nameOf(item), figures });
  return [
    { id: draftId("ask-figures", item.path), title, kind: CodeActionKind.QuickFix, ofItem: true, insertions: () => made.slice(0, 1) },
  ];
}

/** The elements whose shares are requested, and a composition line for each; a single blank line without a named element. */
export function compositionAsked({ control }: JudgedItem): { readonly elements: readonly string[]; readonly entries: readonly Form[] } {
  const elements = [...new Set([...control.inForce, ...control.unverified].flatMap(({ openElements }) => openElements))];
  return { elements, entries: elements.length === 0 ? [lineFor(blank)] : elements.map((text) => lineFor({ kind: "text", text })) };
}

function compositionTitle(item: Item, elements: readonly string[], isThere: boolean): Message {
  const part = nameOf(item);
  if (elements.length === 0)
    return isThere ? message("editor-continue-composition", { part }) : message("editor-add-composition", { part });
  const named = { part, elements: listOf(elements.map(verbatim), "comma") };
  return isThere ? message("editor-continue-composition-for", named) : message("editor-add-composition-for", named);
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
