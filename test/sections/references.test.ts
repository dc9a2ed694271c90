import fc from "fast-check";
import { describe, it } from "vitest";
import { check } from "../../server/src/core/check.ts";
import { longestChain } from "../../server/src/core/model/reference.ts";
import { digestOf } from "../../server/src/core/sections/digest.ts";
import { openLiveText } from "../../server/src/core/sections/liveText.ts";
import { expectEqual } from "../support/equal.ts";
import { engine, input, inText, said, whole } from "./support.ts";

/** Few numbers, so that parts stand twice, are missing, and refer to each other in chains and circles. */
const number = fc.integer({ min: 0, max: 7 }).map((one) => `P-${one}`);
const ref = fc.option(fc.oneof({ weight: 5, arbitrary: number.map((one) => `#${one}`) }, fc.constantFrom("#gone", "P-1", "/etc/x", "#")), {
  nil: undefined,
});
const what = fc.constantFrom("NdFeB magnet N42SH", "Hex bolt M8", "Dysprosium oxide");
const endUse = fc.constantFrom("", "    endUse: drive\n", "    endUse: { category: undetermined, statement: TBD }\n");
const line = fc.record({ number, ref, what, endUse });

function written({ number, ref, what, endUse }: { number: string; ref: string | undefined; what: string; endUse: string }): string {
  return `  - partNumber: ${number}\n    quantity: 1\n${ref === undefined ? `    description: ${what}\n` : `    ref: "${ref}"\n`}${endUse}`;
}

/** An item, or an assembly of which a part may refer to others. */
const item = fc.oneof(
  { weight: 4, arbitrary: line.map(written) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(line, number, ref)
      .map(
        ([top, part, to]) =>
          `${written(top)}    items:\n      - { partNumber: ${part}, quantity: 2, ${to === undefined ? "description: Sintered NdFeB magnet" : `ref: "${to}"`} }\n`,
      ),
  },
);

const head = `kind: bom
id: R
endUses:
  drive: { category: automotive, statement: Traction motor of a car }
items:
`;

/** Puts items in the place of others, one edit after the other, and compares after each with the text from nothing. */
function expectSame(
  items: readonly string[],
  edits: readonly { readonly at: number; readonly removed: number; readonly put: readonly string[] }[],
) {
  const now = [...items];
  let text = head + now.join("");
  const live = openLiveText(engine, input(text));
  expectEqual(said(live.verdict()), said(whole(text)));
  for (const { at, removed, put } of edits) {
    const first = at % (now.length + 1);
    const old = now.splice(first, removed, ...put);
    const start = head.length + now.slice(0, first).join("").length;
    const after = head + now.join("");
    if (now.length === 0) break;
    live.edit({ start, end: start + old.join("").length, newText: put.join("") }, () => after);
    text = after;
    const verdict = check(engine, input(text));
    expectEqual(said(live.verdict()), said(verdict));
    expectEqual(inText(live.digest(1000)), inText(digestOf(verdict, 1000)));
  }
}

describe("references within a text", () => {
  it("mean the same after every edit as in the text from nothing", () => {
    const edit = fc.record({ at: fc.nat(20), removed: fc.nat(2), put: fc.array(item, { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 14 }), fc.array(edit, { minLength: 1, maxLength: 8 }), (items, edits) =>
        expectSame(items, edits),
      ),
      { numRuns: 500 },
    );
  }, 240_000);

  it("stay too long a chain, or become none, wherever it is edited", () => {
    const chain = Array.from({ length: longestChain + 4 }, (_, index) =>
      written({ number: `C-${index}`, ref: index === 0 ? undefined : `#C-${index - 1}`, what: "NdFeB magnet N42SH", endUse: "" }),
    );
    const loose = written({ number: "C-50", ref: undefined, what: "Hex bolt M8", endUse: "" });
    const [last = "", middle = ""] = [chain.at(-1), chain[50]];
    const touched = (text: string): string => text.replace("quantity: 1", "quantity: 2");
    expectSame(chain, [
      { at: chain.length - 1, removed: 1, put: [touched(last)] },
      { at: 50, removed: 1, put: [touched(middle)] },
      { at: 50, removed: 1, put: [loose] },
      { at: chain.length - 1, removed: 1, put: [last] },
      { at: 50, removed: 1, put: [middle] },
      { at: 0, removed: 1, put: [touched(chain[0] ?? "")] },
    ]);
  }, 60_000);
});
