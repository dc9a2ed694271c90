import { elsewhereOf, type Finding } from "../finding.ts";
import type { AsOfSource } from "../judge/types.ts";
import { addTo } from "../maps.ts";
import type { EndUseInEffect, Item } from "../model/types.ts";
import { actState } from "../packs/notices.ts";
import type { Recognition } from "../recognise/types.ts";
import { rollUpRows } from "../rollup/rows.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import { isForeign, type Place } from "../text/place.ts";
import { originWords } from "./originWords.ts";
import type { Row } from "./row.ts";
import type { ActTrace, ItemTrace } from "./trace.ts";

/** One question of the judgement with its answers. */
export interface Section {
  readonly heading: string;
  /** At least one. */
  readonly rows: readonly Row[];
}

/** The trace of an item in words: each question of the judgement with its answer and the reason. */
export interface TraceInWords {
  /** Part number, or that there is none. */
  readonly title: string;
  /** Where the item begins, as `line:column` from 1. */
  readonly place: string;
  readonly sections: readonly Section[];
}

/**
 * Puts a trace into words; how they are laid out is up to the reader: a terminal, or an editor.
 *
 * @param dates where the date of the verdict comes from, in words that follow the date
 * @param shown how the path of another file is written, which is relative to the root
 * @param marked what becomes of the words for a place: a reader may lead there
 */
export function traceInWords(
  trace: ItemTrace,
  lines: LineIndex,
  asOfSource: AsOfSource,
  dates: Readonly<Record<AsOfSource, string>>,
  shown: (file: string) => string = (file) => file,
  marked: (words: string, place: Place) => string = (words) => words,
): TraceInWords {
  const { item, document } = trace;
  const at = (place: Place): string => marked(placeInWords(place, lines, shown), place);
  const sections: readonly (readonly [string, readonly Row[]])[] = [
    ["Does it hold rare earth?", evidenceRows(item.recognition, at)],
    ["Which elements, in which form?", elementRows(item.recognition)],
    [`Which act controls it on ${document.asOf} (${dates[asOfSource]})?`, actRows(trace)],
    ["What is it for?", endUseRows(item.item.endUse, at)],
    ...(trace.rollUp === undefined ? [] : [["What does one unit of it hold, its parts together?", rollUpRows(trace.rollUp)] as const]),
    [
      "Findings",
      [
        ...trace.findings.map((finding) => findingRow(finding, at)),
        ...trace.related.map((finding) => findingRow(finding, at, "related: ")),
      ],
    ],
  ];
  return {
    title: item.item.partNumber?.value ?? "item without part number",
    place: at(item.item.place),
    sections: sections.map(([heading, rows]) => ({ heading, rows: rows.length === 0 ? [{ label: "none", text: "", tone: "dim" }] : rows })),
  };
}

function findingRow({ severity, suppression, ruleId, message, start, end }: Finding, at: (place: Place) => string, standing = ""): Row {
  const text = `${standing}${at({ in: undefined, start, end })}  ${ruleId}: ${message}`;
  if (suppression !== undefined) {
    if (suppression.kind === "baseline") return { label: "baselined", text: `${text} Known to ${suppression.baseline}.`, tone: "dim" };
    const { until, by, reason } = suppression;
    return { label: "waived", text: `${text} Waived until ${until} by ${by}: ${reason}`, tone: "dim" };
  }
  return { label: severity, text, tone: severity === "error" ? "bad" : severity === "warning" ? "doubt" : "dim" };
}

/** `line:column` from 1; behind the path of its file where that is another one. */
function placeInWords(place: Place, lines: LineIndex, shown: (file: string) => string): string {
  if (isForeign(place)) {
    const { file, range } = elsewhereOf(place);
    return `${shown(file)}:${range.start.line + 1}:${range.start.character + 1}`;
  }
  const { line, character } = lines.positionAt(place.start);
  return `${line + 1}:${character + 1}`;
}

const verdicts: Readonly<Record<Recognition["verdict"], Row>> = {
  material: { label: "yes", text: "There is strong evidence.", tone: "bad" },
  question: { label: "perhaps", text: "There is weak evidence only, so its composition is asked for and nothing else.", tone: "doubt" },
  none: { label: "no", text: "Nothing that stands here speaks of rare earth.", tone: "good" },
};

function evidenceRows({ verdict, confidence, evidence, rejected }: Recognition, at: (place: Place) => string): Row[] {
  const answer = verdicts[verdict];
  return [
    evidence.length === 0 ? answer : { ...answer, text: `${answer.text} Confidence: ${confidence}.` },
    ...evidence.map((entry) => ({
      label: entry.strength,
      text: `${at(entry)}  ${entry.kind}: saw "${entry.seen}", which means ${entry.meaning} (entry ${entry.entry}, confidence ${entry.confidence})`,
    })),
    ...onceEach(rejected).map((entry) => ({
      label: "rejected",
      text: `${at(entry)}  saw "${entry.seen}": ${entry.reason} (entry ${entry.entry})`,
      tone: "dim" as const,
    })),
  ];
}

/** Rejections without those that say the same of the same words again. */
function onceEach(rejected: Recognition["rejected"]): Recognition["rejected"] {
  const said = new Set<string>();
  return rejected.filter(({ seen, entry, reason }) => {
    const key = JSON.stringify([seen.toLowerCase(), entry, reason]);
    return !said.has(key) && said.add(key);
  });
}

function elementRows({ elements, partners, form, magnetMaterials }: Recognition): Row[] {
  const byPresence = new Map<string, string[]>();
  for (const [element, presence] of elements) addTo(byPresence, presence, element);
  return [
    ...[...byPresence].map(([presence, symbols]) => ({ label: presence, text: symbols.join(", ") })),
    ...(partners.size === 0 ? [] : [{ label: "with", text: [...partners].join(", ") }]),
    ...(magnetMaterials.size === 0 ? [] : [{ label: "magnet of", text: [...magnetMaterials].join(" or ") }]),
    {
      label: "form",
      text:
        form === undefined
          ? "unknown: neither declared nor shown"
          : `${form.value} (${form.declared ? "declared" : "shown by the evidence"})${form.orGood === true ? ", or a finished good with it" : ""}`,
    },
  ];
}

function actRows({ acts, item }: ItemTrace): Row[] {
  if (acts.length === 0) {
    return [
      {
        label: "none",
        text:
          item.recognition.verdict === "material"
            ? "No act lists any of its elements."
            : "Not asked, since no strong evidence says that it holds rare earth.",
        tone: "dim",
      },
    ];
  }
  return acts.map(actRow);
}

function actRow(trace: ActTrace): Row {
  if (trace.outcome === "not-reached") {
    const { act, codes, reason } = trace.considered;
    const listed = codes.length === 0 ? "" : ` lists it (${codes.join(", ")}), but`;
    return { label: "no", text: `${act.act.id} (${actState(act)}):${listed} ${reason}.`, tone: "dim" };
  }
  const { act, codes, certainty, missing, doubts, openElements, confidence } = trace.control;
  const open =
    missing.length === 0
      ? ""
      : ` Not declared: ${missing.join(", ")}${openElements.length === 0 ? "" : ` (would ${openElements.join(", ")} be in it?)`}.`;
  const doubt = doubts.length === 0 ? "" : ` In doubt: ${doubts.map(({ text }) => text).join("; ")}.`;
  const text = `${act.act.id} (${actState(act)}), entries ${codes.join(", ")}; confidence ${confidence}.${open}${doubt} ${act.act.shortTitle}.`;
  return { label: certainty === "applies" ? "applies" : "may apply", text, tone: trace.outcome === "unverified" ? "doubt" : "bad" };
}

function endUseRows(endUse: EndUseInEffect | undefined, at: (place: Place) => string): Row[] {
  if (endUse === undefined)
    return [{ label: "missing", text: "No end use is declared on the item, on an assembly above it or on the document.", tone: "bad" }];
  const from = originText(endUse.origin, endUse.by, at);
  if (endUse.kind === "unresolved")
    return [{ label: "unreadable", text: `An end use is named but cannot be read; it comes from ${from}.`, tone: "bad" }];
  const { category, statement, endUser, country, key } = endUse.endUse;
  return [
    { label: "category", text: category?.value ?? "not given" },
    { label: "statement", text: statement?.value ?? "not given" },
    ...(endUser?.name === undefined ? [] : [{ label: "end user", text: endUser.name.value }]),
    ...(country === undefined ? [] : [{ label: "country", text: country.value }]),
    { label: "from", text: `${from}; written at ${at(key)}` },
  ];
}

function originText(origin: EndUseInEffect["origin"], by: Item | undefined, at: (place: Place) => string): string {
  return originWords(origin, by === undefined ? undefined : `${by.partNumber?.value ?? "without part number"} (${at(by.place)})`);
}
