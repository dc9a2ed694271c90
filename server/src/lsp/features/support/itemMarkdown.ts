import type { ActTrace, ItemTrace } from "../../../core/explain/trace.ts";
import { elsewhereOf } from "../../../core/finding.ts";
import type { Texts } from "../../../core/l10n/texts.ts";
import type { EndUseInEffect, Item } from "../../../core/model/types.ts";
import type { ActAt } from "../../../core/packs/at.ts";
import { actState } from "../../../core/packs/notices.ts";
import { namesOf } from "../../../core/recognise/classes.ts";
import type { Recognition } from "../../../core/recognise/types.ts";
import type { RollUp } from "../../../core/rollup/rollUp.ts";
import { rollUpRows } from "../../../core/rollup/rows.ts";
import { isForeign, type Place } from "../../../core/text/place.ts";
import type { LineIndex, Packs } from "../../../index.ts";
import { code, escapeMarkdown } from "./markdown.ts";

/** More pieces of evidence or acts than this do not fit under a cursor; the rest is counted. */
const most = 6;

/** Everything that led to the findings on an item, short enough for a hover: evidence, elements, acts on the date, end use. */
export function itemMarkdown(trace: ItemTrace, lines: LineIndex, packs: Packs, texts: Texts): string {
  const { item, document } = trace;
  const name = item.item.partNumber?.value;
  const sections = [
    `**${name === undefined ? "Item without part number" : escapeMarkdown(name)}**: ${verdictText(item.recognition)}`,
    bullets(evidenceLines(item.recognition)),
    elementsText(item.item, item.recognition),
    ...(item.recognition.verdict === "material"
      ? [`On ${document.asOf}:\n\n${bullets(actLines(trace.acts, packs, texts))}`, endUseText(item.item.endUse, lines)]
      : []),
    trace.rollUp === undefined ? "" : rollUpMarkdown("One unit holds, its parts together", trace.rollUp, texts),
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}

function verdictText({ verdict, classes }: Recognition): string {
  if (verdict === "none") return "nothing that stands here speaks of rare earth.";
  const seen = classes.filter((one) => one.verdict === verdict).map(({ of }) => of);
  if (verdict === "material") return `holds ${namesOf(seen, "and")}.`;
  return `may hold ${namesOf(seen)}; the evidence is weak, so its composition is asked for.`;
}

function evidenceLines({ evidence, rejected }: Recognition): string[] {
  return [
    ...evidence.map(
      ({ seen, meaning, strength, confidence }) => `${code(seen)}: ${escapeMarkdown(meaning)} (${strength}, confidence ${confidence})`,
    ),
    ...rejected.map(({ seen, reason }) => `${code(seen)} rejected: ${escapeMarkdown(reason)}`),
  ];
}

/** Elements with their presence, their share and, where the item's mass is declared, the mass of each in one unit. */
function elementsText(item: Item, { elements, form }: Recognition): string {
  if (elements.size === 0) return "";
  const { composition } = item;
  const grams = item.mass?.grams;
  const words = [...elements].map(([element, presence]) => {
    const share = composition?.lines.find((line) => line.element?.value === element)?.share;
    if (share === undefined) return `${element} ${presence}`;
    const range = share.min === share.max ? share.min : `${share.min}–${share.max}`;
    const most = grams?.times(share.max).div(100).toPrecision(3);
    return `${element} ${presence}, ${range} %${most === undefined ? "" : ` (${share.min === share.max ? "" : "up to "}${Number(most)} g)`}`;
  });
  return `Elements: ${words.join("; ")}. Form: ${form === undefined ? "unknown" : form.value}.`;
}

function actLines(acts: readonly ActTrace[], packs: Packs, texts: Texts): string[] {
  if (acts.length === 0) return ["No act that Lodestone knows lists any of its elements."];
  return acts.map((trace) => {
    if (trace.outcome === "not-reached") {
      const { act, reason } = trace.considered;
      return `${titleOf(act, packs)} (${texts.of(actState(act))}): does not reach it. ${escapeMarkdown(texts.of(reason))}`;
    }
    const { act, codes, certainty, missing } = trace.control;
    const open = missing.length === 0 ? "" : `; not declared: ${missing.join(", ")}`;
    return `**${certainty === "applies" ? "applies" : "may apply"}**: ${titleOf(act, packs)} (${texts.of(actState(act))}), ${codes.map(code).join(", ")}${open}`;
  });
}

/** The title of an act, linked to the first of its citations that has an address. */
function titleOf({ act, pack }: ActAt, packs: Packs): string {
  const url = act.citations.map((key) => packs.source(pack.id, key)?.url).find((address) => address !== undefined);
  const title = escapeMarkdown(act.shortTitle);
  return url === undefined ? title : `[${title}](<${url}>)`;
}

function endUseText(endUse: EndUseInEffect | undefined, lines: LineIndex): string {
  if (endUse === undefined) return "End use: **none declared** on the item, on an assembly above it or on the document.";
  const who = endUse.by?.partNumber?.value;
  const from = {
    item: "by the item itself",
    assembly: `by the assembly ${who === undefined ? "" : code(who)} above it`,
    document: "by the document",
    ref: `by ${who === undefined ? "the BOM" : code(who)} that it refers to`,
  }[endUse.origin];
  if (endUse.kind === "unresolved") return `End use: named ${from}, but it cannot be read.`;
  const { category, statement, key } = endUse.endUse;
  const said = [category?.value ?? "no category", statement?.value ?? "no statement"].map(escapeMarkdown).join(": ");
  return `End use: ${said} (${from}, ${placeInWords(key, lines)}).`;
}

function placeInWords(place: Place, lines: LineIndex): string {
  if (!isForeign(place)) return `line ${lines.positionAt(place.start).line + 1}`;
  const { file, range } = elsewhereOf(place);
  return `${escapeMarkdown(file)}, line ${range.start.line + 1}`;
}

/** What is held together, under a heading without colon; empty where nothing is. */
export function rollUpMarkdown(heading: string, rollUp: RollUp, texts: Texts): string {
  const rows = rollUpRows(rollUp, texts);
  return rows.length === 0 ? "" : `${heading}:\n\n${bullets(rows.map(({ label, text }) => `**${label}**: ${escapeMarkdown(text)}`))}`;
}

function bullets(lines: readonly string[]): string {
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  if (lines.length > most) shown.push(`- and ${lines.length - most} more`);
  return shown.join("\n");
}
