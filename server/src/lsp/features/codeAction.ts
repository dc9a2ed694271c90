import { type CodeAction, type CodeActionContext, CodeActionKind, type Diagnostic, type Range } from "vscode-languageserver";
import { writerOf } from "../../core/formats/editing.ts";
import type { Writer } from "../../core/formats/writer.ts";
import { countWithoutEndUse, takesEndUse } from "../../core/judge/summary.ts";
import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { Item } from "../../core/model/types.ts";
import type { Around } from "../../core/sections/whole.ts";
import type { Finding, LineIndex, Span } from "../../index.ts";
import type { Client } from "../client.ts";
import { fillBlanks, openRulePage } from "../commandLinks.ts";
import { isCompanyRule } from "../diagnostics.ts";
import type { Snapshot } from "../snapshot.ts";
import { actionOf, asideKind, type Draft, diagnosticsOf, editOf, type FindingAt, isAskedFor, waiveKind } from "./support/actions/draft.ts";
import { declareAround, declareEndUse, declareKey, declareNamed, declareSelected } from "./support/actions/endUse.ts";
import {
  addMissingKey,
  askCategory,
  askComposition,
  askEndUser,
  askFigures,
  askKey,
  askLicence,
  askOrigin,
  splitQuantity,
} from "./support/actions/facts.ts";
import { type AskedAt, partsForms } from "./support/actions/inParts.ts";
import { draftCertificate } from "./support/actions/paper.ts";
import { askSupplier } from "./support/actions/question.ts";
import { waive, waiveInParts } from "./support/actions/waive.ts";
import { formId, freeKey, isOnlyOne, type Way, waysToDeclare } from "./support/actions/ways.ts";
import { touches } from "./support/documents.ts";
import { findingsAt } from "./support/findingsAt.ts";
import { text } from "./support/form.ts";
import { spanOf } from "./support/range.ts";
import { fillArguments, insertedInto, type TextOfFile, workspaceEdit } from "./support/workspaceEdit.ts";

/** The client capabilities for code actions. */
type CodeActionAbilities = Pick<Client, "snippetEdits" | "commands" | "lazyEdits" | "isPreferred"> &
  Partial<Pick<Client, "versionedEdits" | "creates">>;

/** The `data` of an action without an edit, from which `codeAction/resolve` finds it again. */
interface ActionData {
  readonly uri: string;
  readonly range: Range;
  readonly draft: string;
}

/** By rule id, the forms that resolve its findings. */
const forms: Readonly<Record<string, (at: FindingAt) => readonly Draft[]>> = {
  "schema/missing-key": addMissingKey,
  "schema/type": splitQuantity,
  "end-use/missing": declareEndUse,
  "end-use/category-missing": askCategory,
  "end-use/unknown-key": declareNamed,
  "end-use/end-user-missing": askEndUser,
  "composition/missing": askComposition,
  "parameter/missing": askFigures,
  "origin/missing": askOrigin,
  "licence/missing": askLicence,
  "customs/remark": askKey("customsRemark", { kind: "blank", choices: ["controlled", "not-controlled"] }),
};

const order = Object.keys(forms);

/** The place of a finding among the rules with forms, so that the forms of an item stand in one order in every file. */
function rankOf({ ruleId }: Finding): number {
  return order.includes(ruleId) ? order.indexOf(ruleId) : order.length;
}

/** The most findings in a selection that get actions of their own. */
const mostFindings = 20;

/** The distance around a short selection, in characters, in which end uses in effect are looked for. */
const closeBy = 4000;

/**
 * `textDocument/codeAction`, except for the fixes that findings carry. The actions declare several selected items at once, insert forms
 * with blanks for the data that a rule asks for, or insert the only declared end use (preferred). Separate actions insert a waiver form,
 * copy the question to the supplier, draft an end-use certificate, and open the page of the rule. No action writes a fact.
 */
export function codeActions(
  snapshot: Snapshot,
  range: Range,
  { diagnostics, only }: CodeActionContext,
  abilities: CodeActionAbilities,
): CodeAction[] {
  const kinds = [CodeActionKind.QuickFix, waiveKind, asideKind].filter((kind) => isAskedFor(only, kind));
  if (kinds.length === 0) return [];
  const { texts } = snapshot.checker;
  const { drafts, rules, located, around } = draftsIn(snapshot, range);
  const actions = drafts.flatMap(([draft, findings]): CodeAction[] => {
    const action = actionOf(texts.of(draft.title), draft.kind, diagnosticsOf(findings, diagnostics, snapshot.lines));
    if (draft.into !== undefined) return partsAction(action, draft, draft.into, abilities);
    return [
      {
        ...action,
        ...(abilities.isPreferred && draft.isAnswer === true ? { isPreferred: true } : {}),
        ...(abilities.lazyEdits
          ? { data: { uri: snapshot.uri, range, draft: draft.id } satisfies ActionData }
          : editOf(draft, snapshot, abilities)),
      },
    ];
  });
  const pages = abilities.commands.has(openRulePage) ? rules.map((id) => rulePageAction(id, diagnostics, texts)) : [];
  const [repairs, waivers] = partition(actions);
  const asking = askSupplier(located, diagnostics, abilities.commands);
  const papers = draftCertificate(snapshot, around, spanOf(snapshot.lines, range), abilities.commands);
  return [...repairs, ...waivers, ...asking, ...papers, ...pages].filter(({ kind = "" }) => kinds.includes(kind));
}

/** The actions split into repairs and waivers, each in their order. */
function partition(actions: readonly CodeAction[]): readonly [readonly CodeAction[], readonly CodeAction[]] {
  return [actions.filter(({ kind }) => kind !== waiveKind), actions.filter(({ kind }) => kind === waiveKind)];
}

/** The action for a form in a parts file; none when the client cannot create the file that it needs. */
function partsAction(
  action: CodeAction,
  draft: Draft,
  into: TextOfFile,
  { versionedEdits = false, creates = false, commands }: CodeActionAbilities,
): CodeAction[] {
  if (into.lines === undefined && !creates) return [];
  const insertions = draft.insertions();
  const edit = workspaceEdit([insertedInto(into, insertions)], versionedEdits);
  const { title } = action;
  const fill = insertions.slice(0, 1).map((form) => ({ title, command: fillBlanks, arguments: [...fillArguments(into, form, commands)] }));
  return [{ ...action, edit, ...(commands.has(fillBlanks) ? { command: fill[0] } : {}) }];
}

/** `codeAction/resolve`: the action with its edit; unchanged if it has none, or if its position has changed. */
export function resolveCodeAction(
  snapshot: Snapshot,
  action: CodeAction,
  abilities: Pick<CodeActionAbilities, "snippetEdits" | "commands">,
): CodeAction {
  const data = action.data as ActionData | undefined; // what `codeActions` put there comes back unchanged
  if (data === undefined || action.edit !== undefined) return action;
  const [draft] = draftsIn(snapshot, data.range).drafts.find(([{ id }]) => id === data.draft) ?? [];
  return draft === undefined ? action : { ...action, ...editOf(draft, snapshot, abilities) };
}

/**
 * Collects the material for the actions in a range: the drafts, each once with the findings that it resolves, forms before waivers; the
 * rules of these findings that have a page; the findings with their items; and the check result around the range.
 */
function draftsIn(
  snapshot: Snapshot,
  range: Range,
): {
  readonly drafts: readonly (readonly [Draft, readonly Finding[]])[];
  readonly rules: readonly string[];
  readonly located: readonly AskedAt[];
  readonly around: Around;
} {
  const wanted = spanOf(snapshot.lines, range);
  const around = snapshot.around(wanted);
  const here = findingsAt(around, wanted)
    .slice(0, mostFindings)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const writer = writerOf(snapshot.format);
  const located = here.map((finding) => locate(snapshot, around, finding));
  const selection = writer === undefined ? undefined : waysInSelection(snapshot, writer, around, wanted);
  const ways = selection?.ways ?? [];
  const selected = selection?.drafts ?? [];
  const missing = selected.length === 0 ? [] : around.findings.filter((one) => one.ruleId === "end-use/missing" && touches(one, wanted));
  const drafts = new Map<string, readonly [Draft, readonly Finding[]]>(selected.map((draft) => [draft.id, [draft, missing]]));
  const isAll = ways.some(({ count }) => count >= around.withoutEndUse);
  const onFindings = ways.length === 0 ? forms : { ...forms, "end-use/missing": (at: FindingAt) => declareAround(at, isAll) };
  const waivers = snapshot.format.comments === undefined ? () => [] : waive;
  for (const draftsFor of [(at: FindingAt) => onFindings[at.finding.ruleId]?.(at) ?? [], waivers]) {
    for (const at of located)
      for (const draft of writer === undefined ? [] : draftsFor({ ...at, writer }))
        if (!drafts.has(draft.id)) drafts.set(draft.id, [draft, [at.finding]]);
  }
  // A Lodestone file can hold every key; a mapped file only the keys that its mapping names.
  for (const at of snapshot.format.documents === undefined ? [] : located) {
    const { finding } = at;
    const isWritten = [...drafts.values()].some(([{ ofItem }, of]) => ofItem === true && of.includes(finding));
    const asked = isWritten ? [] : (partsForms[finding.ruleId]?.(at) ?? []);
    const waived = snapshot.format.comments === undefined ? waiveInParts(at) : [];
    for (const draft of [...asked, ...waived]) if (!drafts.has(draft.id)) drafts.set(draft.id, [draft, [finding]]);
  }
  const withPage = here.filter(({ ruleId }) => !isCompanyRule(snapshot.checker, ruleId));
  return { drafts: [...drafts.values()], rules: [...new Set(withPage.map(({ ruleId }) => ruleId))], located, around };
}

/** The ways to declare the end use of several selected items, with the declarations available to them. */
function waysInSelection(
  snapshot: Snapshot,
  writer: Writer,
  { judged, file }: Around,
  wanted: Span,
): { readonly ways: readonly Way[]; readonly drafts: readonly Draft[] } | undefined {
  const chosen = judged.flatMap((document) => {
    const items = document.items.filter(({ item }) => isSelected(item, wanted, snapshot.lines));
    return items.some(takesEndUse) ? [{ document, items }] : [];
  });
  if (chosen.flatMap(({ items }) => items.filter(takesEndUse)).length < 2) return undefined;
  // A long selection gives enough context by itself, and a wider one costs more.
  const by = wanted.end - wanted.start > closeBy ? 0 : closeBy;
  const wider =
    by === 0
      ? { judged }
      : snapshot.around({ start: Math.max(0, wanted.start - by), end: Math.min(snapshot.lines.length, wanted.end + by) });
  const knownOf = (index: number) => wider.judged.find(({ document }) => document.index === index)?.items ?? [];
  const key = freeKey(chosen.map(({ document }) => document.document));
  const near = chosen.map((one) => ({ ...one, near: knownOf(one.document.document.index) }));
  const declarations = chosen.map(({ document }) => declareKey(writer, snapshot.lines, file, document, key));
  const made = declarations.filter((one) => one !== undefined);
  const ways = waysToDeclare(snapshot, near, () => text(key)).filter(
    ({ id, count }) => count > 1 && (id !== formId || made.length === declarations.length),
  );
  const isOnly = chosen.every(({ document }) => isOnlyOne(document)) && ways.filter(({ id }) => id !== formId).length === 1;
  return { ways, drafts: declareSelected(ways, isOnly, made) };
}

/** True when a selection overlaps the own text of an item (before its parts), or the alias that stands for it. */
function isSelected({ extent, place, children }: Item, { start, end }: Span, lines: LineIndex): boolean {
  const isIn = (from: number, to: number): boolean => from < end && start < to;
  if (isIn(place.start, place.end)) return true;
  if (!isIn(extent.start, extent.end)) return false;
  const parts = children.map((child) => child.extent.start).find((at) => at > extent.start && at < extent.end);
  if (parts === undefined) return true;
  return isIn(extent.start, extent.start + lines.slice(extent.start, parts).replace(/[\s[-]+$/, "").length);
}

function locate(snapshot: Snapshot, { judged: documents, file, withoutEndUse }: Around, finding: Finding): AskedAt {
  const document = documents.find((judged) => judged.document.index === finding.document);
  const item = document?.items.find((judged) => judged.item.path === finding.path);
  // The items of a text with several documents are complete. Of a large text only the total is known.
  const inDocument = documents.length > 1 ? countWithoutEndUse(document?.items ?? []) : withoutEndUse;
  return { snapshot, finding, document, item, file, withoutEndUse: inDocument };
}

function rulePageAction(id: string, diagnostics: readonly Diagnostic[], texts: Texts): CodeAction {
  const title = texts.say("editor-open-rule-page", { rule: verbatim(id) });
  const meant = diagnostics.filter(({ code }) => code === id);
  return { ...actionOf(title, asideKind, meant), command: { title, command: openRulePage, arguments: [id] } };
}
