import { readFileSync } from "node:fs";
import { kindByName } from "../../server/src/core/fileNames.ts";
import type { Format } from "../../server/src/core/formats/format.ts";
import { Graph } from "../../server/src/core/graph/graph.ts";
import type { FileKind } from "../../server/src/core/model/types.ts";
import { JoinedUses } from "../../server/src/core/parts/inUse.ts";
import {
  type Checker,
  type CheckInput,
  type CheckResult,
  type CheckSettings,
  createChecker,
  type IsoDate,
  type PackBundle,
  parseIsoDate,
} from "../../server/src/index.ts";
import { type Files, linksAmong, load } from "../graph/files.ts";

/** The day on which cases and samples are judged where they name no other. */
export const caseToday: IsoDate = day("2026-11-24");

/** The packs as the build compiles them. */
export const bundle = JSON.parse(readFileSync(new URL("../../dist/packs.json", import.meta.url), "utf8")) as PackBundle; // written by the build

/** One checker for all tests: opening the packs costs more than most of them. */
export const checker = createChecker(bundle);

/** Every rule there is, as the checker knows it. */
export const ruleMetas = checker.rules;
/** The packs that all cases are judged by. */
export const packs = checker.packs;

/** How a text is to be judged; what is left out is as in a folder without configuration. */
export interface Judging {
  /** What the text is written in; left out: YAML. */
  readonly format?: Format;
  readonly kind: FileKind;
  readonly settings?: Partial<CheckSettings>;
  /** Other files below the same root, by path; the text itself stands at `x.bom.yaml`, `x.shipment.yaml` or `x.parts.yaml`. Without any, none are followed. */
  readonly beside?: Files;
}

/** The one place where the tests of rules and samples call the checker. */
export function checkText(text: string, { kind, settings = {}, beside, format }: Judging, by: Checker = checker): CheckResult {
  const judging = { today: caseToday, settings: { actStates: {}, severities: {}, traceRareEarths: false, ...settings } };
  if (kind === "parts" && beside !== undefined) return checkParts(text, beside, judging, by);
  return by.inspect({
    links: beside === undefined && kind !== "parts" ? undefined : linksAmong({ ...beside, [`x.${kind}.yaml`]: text }, `x.${kind}.yaml`),
    text,
    kind,
    ...(format === undefined ? {} : { format }),
    ...judging,
  });
}

/** Checks a parts file with what the documents beside it use of it. */
function checkParts(text: string, beside: Files, judging: Pick<CheckInput, "today" | "settings">, by: Checker): CheckResult {
  const path = "x.parts.yaml";
  const files = { ...beside, [path]: text };
  const graph = new Graph();
  const uses = new JoinedUses();
  for (const [other, document] of Object.entries(beside)) {
    const kind = kindByName(other);
    if (kind !== undefined) uses.add(by.check({ text: document, kind, links: load(graph, files, other), ...judging }).partsUsed);
  }
  return by.inspect({ text, kind: "parts", links: load(graph, files, path), partsInUse: uses.inUse, ...judging });
}

/** A date that is known to be one. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`${text} is no day of the calendar.`);
  return date;
}
