import { expect, it } from "vitest";
import { recognise } from "./data.ts";
import { weakenedBy } from "./mistakes.ts";

/** The first long word of a text, broken by a line of a narrow cell. */
function broken(text: string): string {
  return text.replace(/\p{Ll}{4}(?=\p{Ll}{4})/u, "$&-\n");
}

it("tells no less of a text with a broken word", () => {
  expect(weakenedBy(broken)).toEqual([]);
});

it.each([
  ["Germa-\nnium ingot", "Germa-\nnium"],
  ["Dyspro-\r\n  sium oxide", "Dyspro-\r\n  sium"],
  ["rare-\nearth magnet", "rare-\nearth"],
  ["Sm-\nCo magnet", "Sm-\nCo magnet"],
])("sees the whole of %j", (description, seen) => {
  expect(recognise(description).evidence.map((one) => one.seen)).toContain(seen);
});
