import { describe, expect, it } from "vitest";
import { militaryUseIn } from "../../server/src/core/text/militaryUse.ts";
import { caseToday, packs } from "./lodestone.ts";

const words = packs.at(caseToday, {}).militaryWords();

/** What a text says of a military use by the words of the house pack; undefined where it says nothing or denies one. */
function named(text: string): string | undefined {
  const found = militaryUseIn(text, words);
  return found && text.slice(...found);
}

describe("the military words", () => {
  it.each([
    "Sensor SX-2, not only for military use",
    "not limited to military applications",
    "not intended exclusively for military use",
    "nicht nur für militärische Zwecke",
    "pas uniquement pour usage militaire",
    "no solo para uso militar",
    "non solo per uso militare",
    "不仅用于军事目的",
    "不限于军用",
    "軍用のみではない",
    "軍事用途だけでなく",
  ])("are not denied by: %s", (text) => {
    expect(named(text)).toBeDefined();
  });

  it.each([
    "Sensor SX-2, not for military use",
    "military use excluded, civil use only",
    "only for civil use, not for military use",
    "nur zivil, nicht für militärische Zwecke",
    "pas pour usage militaire",
    "no para uso militar",
    "仅限民用，不用于军事目的",
    "民生用のみ、軍用ではない",
  ])("are denied by: %s", (text) => {
    expect(named(text)).toBeUndefined();
  });
});
