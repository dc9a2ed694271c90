import { expect } from "vitest";
import type { Control } from "../../server/src/core/control/types.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { told } from "../../server/src/core/packs/files.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { type Checker, createChecker } from "../../server/src/index.ts";
import { actFile, smallPack } from "../packs/support.ts";
import { bundle, checkText } from "../rules/lodestone.ts";

const act = actFile("mofcom-2020-1", 'issued: "2020-01-01"\neffective: "2020-01-01"');

/** A checker that knows the packs and one more act, with one entry of a list. */
export function withEntry(...entries: readonly string[]): Checker {
  const items = entries
    .map(
      (entry, at) =>
        `  - { code: "9C${at + 1}", list: PRC, act: mofcom-2020-1, name: { en: n }, confidence: high, citations: [gazette], ${entry} }\n`,
    )
    .join("");
  const { packs, problems } = loadPacks(smallPack({ "act.yaml": act, "items.yaml": `controlledItems:\n${items}` }), bundle);
  expect(problems.map((problem) => told(problem, inEnglish).message)).toEqual([]);
  return createChecker({ format: 1, packs: [...bundle.packs, ...compilePacks(packs).packs] });
}

/** What the act makes of an item. */
export function controlOf(checker: Checker, item: string): Control | undefined {
  const { judged } = checkText(`kind: bom\nitems:\n  - { partNumber: P, ${item} }\n`, { kind: "bom" }, checker);
  return judged
    .flatMap(({ items }) => items)
    .flatMap(({ control }) => control.inForce)
    .find((one) => one.act.act.id === "mofcom-2020-1");
}
