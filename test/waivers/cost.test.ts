import { expect, it } from "vitest";
import { checkText, day } from "../rules/lodestone.ts";

const waiver = "# lodestone-waive schema/unknown-key until 2027-03-31 by J. Doe: old exporter";

/** How long a check takes, in milliseconds. */
function cost(text: string): number {
  const started = performance.now();
  checkText(text, { kind: "bom", settings: { asOf: { date: day("2026-11-24"), source: "option" } } });
  return performance.now() - started;
}

it.each([
  ["in one run", (count: number) => `kind: bom\nid: A\nitems: []\n${`${waiver}\n`.repeat(count)}colour: red\n`],
  [
    "each at the end of a line",
    (count: number) => `kind: bom\nid: A\nitems: []\n${Array.from({ length: count }, (_, i) => `x-${i}: 1 ${waiver}\n`).join("")}`,
  ],
  [
    "in lists of quoted number signs",
    (count: number) => `kind: bom\nid: A\nitems: []\nx-a: [${'"# lodestone-waive", '.repeat(count)}] ${waiver}\n`,
  ],
])(
  "the cost of waivers grows with their number: %s",
  (_, text) => {
    cost(text(200));
    const [few, many] = [cost(text(1_000)), cost(text(16_000))];
    expect(many).toBeLessThan(Math.max(1_000, few * 16 * 6));
  },
  60_000,
);
