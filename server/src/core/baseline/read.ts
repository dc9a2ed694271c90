import type { Baseline, BaselineFinding } from "../../generated/baseline.ts";
import { validateBaseline } from "../../generated/validators.js";
import { json } from "../formats/json/index.ts";
import { contentOf } from "../formats/tree.ts";
import { message, verbatim } from "../l10n/message.ts";
import { getOrInsert } from "../maps.ts";
import { checkDocument } from "../schema/checkDocument.ts";
import { parsedJson } from "../text/parsedJson.ts";
import { saidOf } from "../text/wording.ts";
import type { BaselineFault } from "./types.ts";

const advice = message("baseline-restore");

/** Parses the JSON of a baseline. Never throws. Any deviation is a fault, because half a baseline would hide or show the wrong findings. */
export function readBaseline(text: string): { readonly baseline: Baseline } | { readonly fault: BaselineFault } {
  const json = parsedJson(text);
  if (!validateBaseline(json)) return { fault: faultIn(text, json !== undefined) };
  // The type is made from the schema that was checked.
  const baseline = withRenamedRules(json as Baseline);
  return keysIn(text) === keysOf(baseline) ? { baseline } : { fault: keyTwice(text) };
}

/** Updates old rule ids: `mapping/` was called `shape/`. */
function withRenamedRules(baseline: Baseline): Baseline {
  const renamed = (finding: BaselineFinding) => ({ ...finding, rule: finding.rule.replace(/^shape\//, "mapping/") });
  return { ...baseline, files: baseline.files.map((file) => ({ ...file, findings: file.findings.map(renamed) })) };
}

/** Number of keys in a JSON text. */
function keysIn(text: string): number {
  let keys = 0;
  for (const _ of text.matchAll(/"(?:[^"\\]|\\.)*"(?:(?=[ \t\r\n]*:))/g)) keys++;
  return keys;
}

/** Number of keys in the parsed baseline. The text has more where a key is duplicate, since JSON keeps only the last. */
function keysOf(baseline: Baseline): number {
  const { tool, packs, files } = baseline;
  const findings = files.flatMap((file) => file.findings);
  return [baseline, tool, ...packs, ...files, ...findings].reduce((sum, map) => sum + Object.keys(map).length, 0);
}

function keyTwice(text: string): BaselineFault {
  const start = json.read(text).problems[0]?.start ?? 0;
  return { start, message: [message("baseline-key-twice"), advice] };
}

/** The fault of an invalid baseline, at its position. */
function faultIn(text: string, isJson: boolean): BaselineFault {
  const tree = json.read(text);
  const [problem] = tree.problems;
  const root = tree.documents[0]?.root;
  if (!isJson || root === undefined) return notJson(text, problem?.start ?? 0);
  const version = contentOf(root, "schemaVersion");
  if (version?.kind === "scalar" && typeof version.value === "number" && version.value !== 1) {
    const summary = message("baseline-version", { version: verbatim(version.source) });
    return { start: version.start, message: [summary, message("baseline-version-advice")] };
  }
  const [fault] = checkDocument(root, "baseline", text);
  return fault === undefined ? notJson(text, problem?.start ?? 0) : { start: fault.start, message: [...saidOf(fault), advice] };
}

function notJson(text: string, start: number): BaselineFault {
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
  if (conflict !== null)
    return {
      start: conflict.index,
      message: [message("baseline-conflict"), message("baseline-conflict-advice")],
    };
  return { start, message: [message(text.trim() === "" ? "baseline-empty" : "baseline-not-json"), advice] };
}

/** Findings of a baseline by path of their file, relative to the folder of the baseline, and by fingerprint. */
export type ByPath = ReadonlyMap<string, ReadonlyMap<string, BaselineFinding>>;

/** Indexes the findings of a baseline. Where a merge left duplicates, the larger count holds. */
export function byPath({ files }: Baseline): ByPath {
  const found = new Map<string, Map<string, BaselineFinding>>();
  for (const { path, findings } of files) {
    const known = getOrInsert(found, path, () => new Map());
    for (const finding of findings) {
      const before = known.get(finding.fingerprint);
      if (before === undefined || before.count < finding.count) known.set(finding.fingerprint, finding);
    }
  }
  return found;
}
