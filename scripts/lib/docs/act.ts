import type { ClauseHistory } from "../../../server/src/core/packs/timeline.ts";
import { hasOwnFate } from "../../../server/src/core/packs/timelines.ts";
import type { Act, Clause } from "../../../server/src/generated/pack.ts";
import { dutiesSections } from "./duties.ts";
import { effectsSection } from "./effects.ts";
import { controlledItemsSection, itemListsSection } from "./items.ts";
import type { ActHistory, Law } from "./law.ts";
import { blocks, code, link, section, text } from "./markdown.ts";
import { type ActPage, actLink, clauseName, explained, type Fact, facts, notice, reachWords, titleLines } from "./page.ts";
import { partiesSection } from "./parties.ts";
import { guidanceSection, sourcingSection, thresholdsSection } from "./scope.ts";
import { Sources } from "./sources.ts";
import { timelineTable } from "./timeline.ts";
import { listed, type Words } from "./words.ts";

/** The page of an act: its dates, and everything that any pack states under it. */
export function actPage(law: Law, words: Words, history: ActHistory): string {
  const { act, pack, periods } = history;
  const page: ActPage = { law, words, history, sources: new Sources() };
  const sections = [
    facts([
      ...actFacts(page),
      ...effectFacts(page, act),
      ["Confidence", act.confidence],
      ["Sources", page.sources.cite(pack, act.citations)],
    ]),
    text(act.note ?? ""),
    section(
      2,
      "Timeline",
      "Last days are included. On days that are *unverified*, nobody has seen a text that says how the act stands. A finding that rests on the act is then a warning, never an error.",
      timelineTable(page, periods),
    ),
    section(2, "Clauses", ...history.clauses.map((clause) => clauseSection(page, clause))),
    effectsSection(page),
    thresholdsSection(page),
    guidanceSection(page),
    sourcingSection(page),
    controlledItemsSection(page),
    itemListsSection(page),
    partiesSection(page),
    dutiesSections(page),
  ];
  return `${blocks(
    `# ${text(act.shortTitle)}`,
    `${link("All acts", "../acts.md")} · ${link("Controlled items", "../controlled-items.md")} · ${link("How to read these pages", "../README.md#how-to-read-these-pages")}`,
    titleLines(act.title),
    notice(words, [pack]),
    ...sections,
    page.sources.section(),
  )}\n`;
}

function actFacts({ law, words, history, sources }: ActPage): Fact[] {
  const { act, pack } = history;
  const seen = act.seenInForce;
  const count = (section: "controlledItems" | "itemLists" | "parties"): number =>
    law.entries(section).filter(({ entry }) => entry.act === act.id).length;
  const holds = [
    counted(count("controlledItems"), "controlled item"),
    counted(count("itemLists"), "list without control codes", "lists without control codes"),
    counted(count("parties"), "party", "parties"),
  ];
  return [
    ["Id", code(act.id)],
    ["Authority", act.authority],
    ["Kind", explained(words, "ActKind", act.kind)],
    ["Issued by", text(listed(act.issuers))],
    ["Issued on", act.issued],
    ["In force from", firstDay(act)],
    ["Seen in force on", seen === undefined ? "" : `${seen.on} (sources ${sources.cite(pack, seen.citations)})`],
    ["Lists", holds.filter((part) => part !== "").join(", ")],
  ];
}

function counted(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}

function firstDay({ effective, notBefore, kind }: Act): string {
  if (effective !== undefined) return effective;
  if (kind === "draft" || kind === "statement") return `never: a ${kind} has no legal force`;
  return notBefore === undefined ? "not read" : `not known; not before ${notBefore}`;
}

/** Effects of an act or clause on other acts, with their targets. */
function effectFacts({ law, words }: ActPage, part: Act | Clause): Fact[] {
  return [
    ["Requires", part.requires === undefined ? "" : explained(words, "Requirement", part.requires)],
    ["Directed against", (part.bars ?? []).map((bar) => explained(words, "Bar", bar)).join("; ")],
    ["Reach", part.reach === undefined ? "" : reachWords(part.reach)],
    ["About the items of", (part.itemsOf ?? []).map((id) => actLink(law, id, "docs/acts")).join(", ")],
  ];
}

function clauseSection(page: ActPage, history: ClauseHistory): string {
  const { clause, periods } = history;
  const own = hasOwnFate(history, page.history);
  return section(
    3,
    clauseName(page.law, page.history.act.id, clause.id).replace(/^./, (letter) => letter.toUpperCase()),
    titleLines(clause.title),
    facts([
      ["Id in the packs", code(clause.id)],
      ["In force from", clause.effective ?? (clause.notBefore === undefined ? "" : `not known; not before ${clause.notBefore}`)],
      ...effectFacts(page, clause),
      ["Confidence", clause.confidence],
      ["Sources", page.sources.cite(page.history.pack, clause.citations)],
    ]),
    text(clause.note ?? ""),
    own ? timelineTable(page, periods, clause) : "It has the same timeline as the act.",
  );
}
