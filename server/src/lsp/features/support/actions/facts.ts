import { openElementsOf } from "../../../../core/control/describeOpenQuestions.ts";
import { blank, type Form, type Insertion } from "../../../../core/formats/writer.ts";
import { listOf, type Message, message, prose, verbatim } from "../../../../core/l10n/message.ts";
import { numberIn, unitNamed } from "../../../../core/mappings/foreign/values.ts";
import { continueList, insertIntoDocument, insertIntoItem } from "../../../../core/mappings/own/insert.ts";
import type { EndUse, Item } from "../../../../core/model/types.ts";
import { defaultUnit } from "../../../../core/model/units.ts";
import { stagesAsked } from "../../../../core/questions/asked.ts";
import type { JudgedItem } from "../../../../core/rule.ts";
import { blanks, list, map, short, text } from "../form.ts";
import { type Draft, drafted, type FindingAt, insertAt, nameOf } from "./draft.ts";
import { categoryBlank } from "./ways.ts";

/** Marks a form that adds the missing data to the item of the finding itself. */
const ofItem = { ofItem: true } as const;

/** For a rule about a missing key of an item: the key with a blank. */
export function askKey(key: string, value: Form = blank): (at: FindingAt) => readonly Draft[] {
  return ({ snapshot: { lines }, writer, item }) =>
    item === undefined
      ? []
      : drafted(
          "add",
          message("editor-add-key-to", { key: verbatim(key), part: nameOf(item.item) }),
          insertIntoItem(writer, lines, item.item, key, value),
          key,
          ofItem,
        );
}

/** For `licence/missing`: the key with the licence numbers of the document as choices, else with a blank. */
export function askLicence(at: FindingAt): readonly Draft[] {
  const numbers = [...(at.document?.document.licences.keys() ?? [])];
  return askKey("licence", numbers.length === 0 ? { kind: "blank", isText: true } : { kind: "blank", choices: numbers, isText: true })(at);
}

/** For `end-use/category-missing`: the category, at the key that a mapping gives it. */
export function askCategory(at: FindingAt): readonly Draft[] {
  const endUse = endUseUncategorised(at);
  const insertion = endUse && insertAt(at, endUse.path, "category", categoryBlank);
  return drafted("add", message("editor-add-category"), insertion, "category", ofItem);
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
  return keys.flatMap((key) => {
    const insertion = insertAt(at, at.finding.path, key, blank);
    return drafted("add", message("editor-add-key", { key: verbatim(key) }), insertion, key, ofItem);
  });
}

/** For `schema/type` on a quantity with its unit in one text, such as `4 pcs`: the number, and the unit under a key of its own. */
export function splitQuantity({ snapshot: { lines }, writer, document, finding: { path, start, end } }: FindingAt): readonly Draft[] {
  const item = document?.items.find((judged) => `${judged.item.path}/quantity` === path)?.item;
  if (item === undefined) return [];
  const { number, rest = "" } = numberIn(lines.slice(start, end).replace(/^(["'])(.*)\1$/s, "$2"), ".") ?? {};
  const unit = unitNamed(rest);
  if (number === undefined || unit === undefined || item.writes("unit")) return [];
  const beside = unit === defaultUnit ? [] : [insertIntoItem(writer, lines, item, "unit", text(unit))];
  const insertions = beside.flatMap((one) => one ?? []);
  if (insertions.length < beside.length) return [];
  const words = { number: verbatim(number), unit: verbatim(unit) };
  const title = message(beside.length === 0 ? "editor-write-pieces" : "editor-split-quantity", words);
  const value: Insertion = { at: start, end, write: (made) => made.literal(number), asSnippet: true };
  return drafted("split-quantity", title, value).map((draft) => ({ ...draft, insertions: () => [value, ...insertions] }));
}

/** For `end-use/end-user-missing`: the end user, in the end use or for the whole shipment. */
export function askEndUser(at: FindingAt): readonly Draft[] {
  const { snapshot, writer, finding, file } = at;
  const key = "endUser";
  const words = { key: verbatim(key) };
  const forAll = insertIntoDocument(writer, snapshot.lines, file, finding.document, key, blank);
  return [
    ...drafted("add", message("editor-add-end-user-to-end-use", words), insertAt(at, finding.path, key, blank), key, ofItem),
    ...drafted("add", message("editor-add-end-user-to-shipment", words), forAll, key, ofItem),
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
    : insertIntoItem(writer, lines, item, "composition", list(...entries));
  return drafted("ask-composition", compositionTitle(item, elements, isThere), insertion, "", ofItem);
}

/** For `origin/missing`: the country of origin, and an entry for each stage of production that an act asks about. */
export function askOrigin(at: FindingAt): readonly Draft[] {
  const { snapshot, writer, item: judged } = at;
  const entries = stageEntries(at);
  // A country that something else contradicts is there already.
  const country = judged?.item.countryOfOrigin === undefined ? askKey("countryOfOrigin")(at) : [];
  if (judged === undefined || entries.length === 0) return country;
  const { item } = judged;
  const { origins } = item;
  const insertion =
    origins !== undefined || item.writes("origins")
      ? origins && continueList(writer, snapshot.lines, origins.by, "origins", entries)
      : insertIntoItem(writer, snapshot.lines, item, "origins", list(...entries));
  const title = message("editor-add-key-to", { key: verbatim("origins"), part: nameOf(item) });
  return [...country, ...drafted("add", title, insertion, "origins", ofItem)];
}

/** An entry of `origins` with a blank country for each stage that a finding asks about. */
export function stageEntries({ finding, item, document }: Pick<FindingAt, "finding" | "item" | "document">): readonly Form[] {
  if (item === undefined || document === undefined) return [];
  return stagesAsked(finding, item, document).map((stage) => short({ stage: text(stage), ...blanks("country") }));
}

/** For `parameter/missing`: each deciding parameter with a blank for its value, next to the declared ones. */
export function askFigures(at: FindingAt): readonly Draft[] {
  const { snapshot, writer, item: judged } = at;
  if (judged === undefined) return [];
  const { item, control } = judged;
  const parameters = new Map(
    [...control.inForce, ...control.unverified].flatMap(({ openLimits }) =>
      openLimits.flat().map(({ parameter: { entry } }) => [entry.id, entry] as const),
    ),
  );
  const forms = [...parameters.values()].map(({ id, units: [unit] }) => [id, short({ ...blanks("value"), unit: text(unit.id) })] as const);
  if (forms.length === 0) return [];
  const insertions = item.writes("properties")
    ? forms.map(([key, form]) => insertAt(at, `${item.path}/properties`, key, form))
    : [insertIntoItem(writer, snapshot.lines, item, "properties", map(Object.fromEntries(forms)))];
  const figures = listOf(
    [...parameters.values()].map(({ names }) => prose(names.en)),
    "comma",
  );
  const first = insertions.find((one) => one !== undefined);
  return drafted("ask-figures", message("editor-add-figures", { part: nameOf(item), figures }), first, "", ofItem);
}

/**
 * The elements whose shares are requested, and a composition line for each. Without a named element there is a single blank line; likewise
 * for a question, because a line with an element would declare that the item contains it.
 */
export function compositionAsked(judged: JudgedItem): { readonly elements: readonly string[]; readonly entries: readonly Form[] } {
  const elements = openElementsOf(judged);
  return { elements, entries: elements.length === 0 ? [lineFor(blank)] : elements.map((symbol) => lineFor(text(symbol))) };
}

function compositionTitle(item: Item, elements: readonly string[], isThere: boolean): Message {
  const part = nameOf(item);
  if (elements.length === 0)
    return isThere ? message("editor-continue-composition", { part }) : message("editor-add-composition", { part });
  const named = { part, elements: listOf(elements.map(verbatim), "comma") };
  return isThere ? message("editor-continue-composition-for", named) : message("editor-add-composition-for", named);
}

function lineFor(element: Form): Form {
  return short({ element, ...blanks("massPercent") });
}
