import { readFileSync } from "node:fs";
import type { Format } from "../../server/src/core/formats/format.ts";
import type { FileKind } from "../../server/src/core/model/types.ts";
import {
  type Checker,
  type CheckResult,
  type CheckSettings,
  createChecker,
  type IsoDate,
  type PackBundle,
  parseIsoDate,
} from "../../server/src/index.ts";
import { type Files, linksAmong } from "../graph/files.ts";

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
  return by.inspect({
    links: beside === undefined && kind !== "parts" ? undefined : linksAmong({ ...beside, [`x.${kind}.yaml`]: text }, `x.${kind}.yaml`),
    text,
    kind,
    ...(format === undefined ? {} : { format }),
    today: caseToday,
    settings: { actStates: {}, severities: {}, traceRareEarths: false, ...settings },
  });
}

/** A date that is known to be one. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`${text} is no day of the calendar.`);
  return date;
}
