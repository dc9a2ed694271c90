import { type CompletionItem, CompletionItemKind, type CompletionList, InsertTextFormat, type Position } from "vscode-languageserver";
import type { CursorContext } from "../../core/formats/cursor.ts";
import { editingOf } from "../../core/formats/editing.ts";
import { factLists, wordsOf } from "../../core/mappings/foreign/fieldKinds.ts";
import type { Step } from "../../core/mappings/foreign/mapping.ts";
import { pathsMappedTo } from "../../core/mappings/own/insert.ts";
import { branches, type DescribedSchema, keyMeaning, meaningsAt } from "../../core/schema/meaning.ts";
import { pointer, stepsOf } from "../../core/text/pointer.ts";
import { isWaiverAt } from "../../core/waivers/terms.ts";
import type { Snapshot } from "../snapshot.ts";
import { type Candidate, type CompletionAt, candidatesFor, hasCandidates } from "./support/candidates.ts";
import { isAmongEntries, type Offered } from "./support/candidatesAcross.ts";
import { documentAt } from "./support/documents.ts";
import { type CompletionAbilities, formItems, Items, isAmongKeys, type KnownValues, keyItems } from "./support/items.ts";
import { keySkeletonsOf, skeletonsOf } from "./support/skeletons.ts";

const nothing: Offered = { candidates: [], isAll: true };

/**
 * `textDocument/completion`: keys, values and whole forms for a position, and rule ids in a waiver comment. It works even in text that
 * does not parse. Nearly every result is complete, so that a client can filter it while the user types.
 *
 * @param near as from `candidatesAcross`
 */
export function completion(
  snapshot: Snapshot,
  position: Position,
  abilities: CompletionAbilities,
  near: Offered = nothing,
): CompletionList {
  const rules = waivableRules(snapshot, position);
  if (rules !== undefined) return { isIncomplete: false, items: rules };
  const offset = snapshot.lines.offsetAt(position);
  const { format } = snapshot;
  const editing = editingOf(format.syntax ?? format);
  const place = editing?.placeAt(snapshot.lines, offset);
  if (editing === undefined || place === undefined) return { isIncomplete: false, items: [] };
  const { kind } = documentAt(snapshot, offset);
  const meanings = meaningsAt(kind, place.path);
  const at = { snapshot, place, kind, offset };
  const isKnown: KnownValues = (steps) => hasCandidates(at, [...place.path, ...steps]);
  const made = new Items(editing.writer, place, snapshot.lines, abilities, isKnown, snapshot.checker.texts);
  const values = (candidates: readonly Candidate[]) => candidates.map((candidate, index) => made.value(candidate, index));
  if (format.documents !== undefined) return { isIncomplete: false, items: values(candidatesMapped(at)) };
  const across = meanings.length === 0 ? nothing : near;
  const items: CompletionItem[] = [];
  if (place.slot !== "value") {
    const asked = keysAsked(snapshot, offset, place);
    items.push(...meanings.flatMap((meaning) => keyItems(meaning, place, made, asked)));
  }
  if (isAmongEntries(place)) items.push(...entryItems(across, meanings, place, made));
  else if (place.slot !== "key" && !isAmongKeys(place)) {
    if (place.quote === "") items.push(...formItems(meanings, place, made));
    items.push(...values([...candidatesFor(at, place.path), ...across.candidates]));
  }
  if (place.slot === "node" && !place.flow && place.quote === "") items.push(...skeletonItems(meanings, place, made));
  return { isIncomplete: !across.isAll, items };
}

/** By rule id, the key of an item that its findings ask for, in the order in which the keys are offered. */
const askedBy: Readonly<Record<string, string>> = {
  "end-use/missing": "endUse",
  "composition/missing": "composition",
  "parameter/missing": "properties",
  "origin/missing": "countryOfOrigin",
  "licence/missing": "licence",
  "customs/remark": "customsRemark",
  "item/no-text": "description",
};

/** The keys that findings ask for on the item whose map the place is in. */
function keysAsked(snapshot: Snapshot, offset: number, { path }: CursorContext): readonly string[] {
  const { index } = documentAt(snapshot, offset);
  const own = path.reduce<string>(pointer, "");
  const findings = snapshot.around({ start: offset, end: offset }).findings.filter((one) => one.document === index && one.path === own);
  const rules = new Set(findings.map(({ ruleId }) => ruleId));
  return Object.entries(askedBy).flatMap(([rule, key]) => (rules.has(rule) ? key : []));
}

/** Part numbers as keys of entries, without those that already have an entry. */
function entryItems(
  { candidates }: Offered,
  meanings: readonly DescribedSchema[],
  { siblings }: CursorContext,
  made: Items,
): CompletionItem[] {
  const entry = meanings.flatMap((meaning) => branches(keyMeaning([meaning], "") ?? {})).find(({ type }) => type === "object");
  if (entry === undefined) return [];
  return candidates.filter(({ value }) => !siblings.has(value)).map((candidate, index) => made.named(candidate, entry, index));
}

/** Skeletons that fit the position: on a line of their own or after a dash. */
function skeletonItems(meanings: readonly DescribedSchema[], place: CursorContext, items: Items): CompletionItem[] {
  return meanings.flatMap((meaning) => {
    if (meaning.type === "array")
      return place.afterDash
        ? []
        : branches(meaning.items ?? {}).flatMap(({ title }) => skeletonsOf(title).map((each) => items.skeleton(each, true)));
    const fitting = isAmongKeys(place) ? keySkeletonsOf(meaning.title, place.siblings) : skeletonsOf(meaning.title);
    return fitting.map((each) => items.skeleton(each));
  });
}

/** The rules to complete in a waiver comment; undefined when the cursor is not in the place for one. */
function waivableRules({ format, lines, checker }: Snapshot, { line, character }: Position): CompletionItem[] | undefined {
  const text = lines.lineText(line);
  const before = /#[ \t]*lodestone-waive[ \t]+([\w-]*\/?[\w-]*)$/.exec(text.slice(0, character));
  if (before === null || !isWaiverAt(text, before.index, format)) return undefined;
  const start = character - (before[1] ?? "").length;
  const end = character + (/^[\w/-]*/.exec(text.slice(character))?.[0].length ?? 0);
  return checker.rules
    .filter(({ waivable }) => waivable)
    .map(({ id, title }) => ({
      label: id,
      detail: checker.texts.prose(title),
      kind: CompletionItemKind.EnumMember,
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: { range: { start: { line, character: start }, end: { line, character: end } }, newText: id },
    }));
}

/** The possible values at a mapped key of a foreign file: the words that the mapping knows there, else our own. */
function candidatesMapped(at: CompletionAt): readonly Candidate[] {
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

/** True when the path of a place ends with these steps. Only sibling keys distinguish the entries of a list. */
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
