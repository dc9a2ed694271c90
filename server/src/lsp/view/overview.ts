import type { CancellationToken } from "vscode-languageserver";
import { openElementsOf } from "../../core/control/describeOpenQuestions.ts";
import { isJudged } from "../../core/control/endUseRequired.ts";
import { shortRows } from "../../core/describe/itemRows.ts";
import { type PlaceOf, placesIn } from "../../core/describe/places.ts";
import { counts } from "../../core/finding.ts";
import { takesEndUse } from "../../core/judge/summary.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { firstOfEach, getOrInsert } from "../../core/maps.ts";
import { endUseState } from "../../core/model/endUseState.ts";
import { perKey } from "../../core/perKey.ts";
import { mayBePutAside } from "../../core/ruleMeta.ts";
import { stateInWords, whyNotAsked } from "../../core/states/inWords.ts";
import { type ItemWithState, itemsWithState } from "../../core/states/ofItems.ts";
import { gravityOf } from "../../core/states/types.ts";
import { firstWords } from "../../core/text/shortened.ts";
import type { Checker, CheckResult, Finding, LineIndex } from "../../index.ts";
import { rangeOf } from "../features/support/range.ts";
import type { OverviewDocument, OverviewFile, OverviewItem, OverviewResult, Reading } from "../protocol.ts";
import { inputOf, type Snapshot } from "../snapshot.ts";
import type { WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** The most items of a file to list; the others are counted. */
const mostItems = 2_000;

/**
 * Answers `lodestone/overview`. The texts made from a snapshot are cached with it, and its facts are released.
 *
 * @param told receives the progress
 * @throws ResponseError on cancellation, between two files
 */
export async function overview(
  snapshots: WorkspaceSnapshots,
  token: CancellationToken,
  told: (reading: Reading) => void,
): Promise<OverviewResult> {
  const files: OverviewFile[] = [];
  let count = 0;
  for await (const { uri, path, snapshot, configInEdit } of snapshots.all(token, told)) {
    count++;
    const of = { uri, path, ...(configInEdit ? { configInEdit } : {}) };
    if ("problem" in snapshot) files.push({ ...of, documents: [], problem: snapshot.problem, leftOut: 0 });
    else {
      const { documents, leftOut } = listed(snapshot);
      if (documents.some(({ items, notChecked }) => items.length > 0 || notChecked > 0)) files.push({ ...of, documents, leftOut });
    }
  }
  return { files, judged: count };
}

/** The documents of a file with their items to list, and the number of the others. */
const listed = perKey((snapshot: Snapshot): Pick<OverviewFile, "documents" | "leftOut"> => {
  const { checker, lines } = snapshot;
  const all = overviewOf(checker.inspect(inputOf(snapshot)), lines, checker);
  const total = all.reduce((sum, { items }) => sum + items.length, 0);
  return { documents: total <= mostItems ? all : gravest(all), leftOut: Math.max(0, total - mostItems) };
});

/** The documents of a file with their items to list. */
export function overviewOf(result: CheckResult, lines: LineIndex, { rules, texts }: Pick<Checker, "rules" | "texts">): OverviewDocument[] {
  const items = itemsWithState(result);
  const waivable = waivableFindings(result.findings, rules);
  const at = placesIn(lines);
  return result.documents.map(({ index, kind, id, asOf, asOfSource, notChecked }) => ({
    ...{ index, kind, id, asOf, asOfSource, notChecked },
    items: (items.get(index) ?? []).filter(isTold).map((one) => {
      const finding = waivable.get(`${index}${one.item.path}`);
      return { ...itemOverview(one, at, lines, texts), ...(finding && { waivable: rangeOf(lines, finding) }) };
    }),
  }));
}

/** Items without text are only counted. Any other unchecked item is listed, so that the file does not appear clear. */
function isTold({ judged, state }: ItemWithState): boolean {
  if (judged?.recognition.verdict !== "none" || isJudged(judged)) return true;
  return state.kind === "not-checked" && state.why.kind !== "no-text";
}

/** An item that could not be checked has no materials and no acts. */
function itemOverview(
  { item, judged, state, isUndeclared, waivers }: ItemWithState,
  at: PlaceOf,
  lines: LineIndex,
  texts: Texts,
): OverviewItem {
  const rows = judged && shortRows(judged, at, () => []);
  const { category, statement, endUser } = item.endUse?.kind === "declared" ? item.endUse.endUse : {};
  const { reference, document } = item;
  const words = firstWords(item.description[0]?.value ?? "");
  const waived = waivers.map(({ until, by }) => ({ until, words: texts.name(whyNotAsked({ kind: "waived", until, by })) }));
  const refersTo = reference?.kind === "item" ? reference.target.partNumber : reference?.kind === "bom" ? reference.target.id : undefined;
  return {
    path: item.path,
    range: rangeOf(lines, item.place),
    partNumber: item.partNumber?.value,
    ...(words !== "" && { description: words }),
    asked: judged === undefined ? [] : openElementsOf(judged),
    ...(refersTo && { refersTo: refersTo.value }),
    state,
    stateInWords: stateInWords(state, texts),
    isQuestion: rows?.holds === "question",
    classes: (rows?.classes ?? []).map((name) => texts.name(name)),
    endUse: { state: endUseState(item.endUse), category: category?.value, statement: statement?.value },
    isUndeclared,
    takesEndUse: judged !== undefined && takesEndUse(judged),
    acts: (rows?.acts ?? []).map(({ act, title, verdict, state, codes }) => ({
      id: act,
      shortTitle: texts.name(title),
      certainty: verdict === "applies" ? "applies" : "may-apply",
      state,
      codes,
    })),
    waivers: firstOfEach(waived, ({ words }) => words),
    parties: [...new Set([endUser ?? document.party("endUser"), document.party("consignee")].flatMap((party) => party?.name?.value ?? []))],
  };
}

/** By document and path of an item, its first finding that may be waived. */
function waivableFindings(findings: readonly Finding[], rules: Checker["rules"]): ReadonlyMap<string, Finding> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const rule = byId.get(finding.ruleId);
    if (rule === undefined || !counts(finding) || !mayBePutAside(rule, finding)) continue;
    getOrInsert(first, `${finding.document}${finding.path}`, () => finding);
  }
  return first;
}

/** The most severe items, in text order within each state. */
function gravest(all: readonly OverviewDocument[]): readonly OverviewDocument[] {
  const items = all.flatMap((document) => document.items);
  const kept = new Set(items.sort((a, b) => gravityOf(a.state) - gravityOf(b.state)).slice(0, mostItems));
  return all.map((document) => ({ ...document, items: document.items.filter((item) => kept.has(item)) }));
}
