import { describe, expect, it } from "vitest";
import { fixAll } from "../../server/src/core/fixes/fixAll.ts";
import { applyEdits } from "../../server/src/core/fixes/safeFixes.ts";
import type { DocumentKind } from "../../server/src/core/model/types.ts";
import type { Finding } from "../../server/src/index.ts";
import { checkText } from "../rules/lodestone.ts";

function fixed(text: string, kind: DocumentKind = "bom") {
  return fixAll(text, checkText(text, { kind }), (next) => checkText(next, { kind }));
}

const bom = (items: string) => `kind: bom\nid: B-1\nitems:\n${items}`;
const bolt = "  - partNumber: BOLT-1\n    description: Hexagon bolt M8\n    quantity: 4\n";

describe("fixAll", () => {
  it("leaves a text alone in which nothing is to be fixed", () => {
    const result = fixed(bom(bolt));
    expect(result).toMatchObject({ text: bom(bolt), edits: [], count: 0 });
    expect(result.refusal).toBeUndefined();
  });

  it("makes every safe fix, and says what is found then", () => {
    const text = bom(
      "  - partNumber: 3E001 # as on the drawing\n    description: Bolt\n    quantity: '4'\n  - partNumber: X\n    quantity: 1\n",
    );
    const { text: after, count, verdict, edits } = fixed(text);
    expect(after).toBe(text.replace("3E001", '"3E001"').replace("'4'", "4"));
    expect(count).toBe(2);
    expect(edits).toHaveLength(2);
    expect(verdict.findings.map(({ ruleId }) => ruleId)).toEqual(["schema/missing-key", "item/no-text"]);
  });

  it("makes in a later round what another fix brings to light", () => {
    const inner = "      - partNumber: 12:30\n        description: Bolt\n        quantity: 4\n";
    const text = bom(`  - partNumber: A-1\n    description: Rotor\n    quantity: 1\n    itms:\n${inner}`);
    const { text: after, count, edits } = fixed(text);
    expect(after).toBe(text.replace("itms", "items").replace("12:30", '"12:30"'));
    expect(count).toBe(2);
    expect(applyEdits(text, edits)).toBe(after);
  });

  it("leaves a text that is no YAML as it is", () => {
    const text = bom(bolt.replace("BOLT-1", "3E001")).replace("id: B-1", "id: B-1\nid: B-2");
    expect(fixed(text)).toMatchObject({ text, count: 0, edits: [], refusal: "broken" });
  });

  it("leaves waived findings alone", () => {
    const text = bom(
      `  # lodestone-waive yaml/ambiguous-scalar until 2027-03-31 by J. Doe: as the customer writes it\n${bolt.replace("BOLT-1", "3E001")}`,
    );
    expect(fixed(text)).toMatchObject({ text, count: 0 });
    expect(fixed(text.replace(/ *#.*\n/, "")).count).toBe(1);
  });
});

/** A finding with one safe fix: another word in the place of the whole text. */
function wants(newText: string, text: string): Finding {
  const fixes = [{ title: "", safe: true, edits: [{ start: 0, end: text.length, newText }] }];
  return { ruleId: "a/b", severity: "error", summary: "", message: "", document: 0, path: "", start: 0, end: 0, fixes };
}

describe("fixes that are at fault", () => {
  it("leave the text as it was where they would break it", () => {
    const broken: Finding = { ...wants("", ""), ruleId: "yaml/syntax", fixes: [] };
    const first = { findings: [wants("{", "a")] };
    expect(fixAll("a", first, () => ({ findings: [broken] }))).toEqual({
      text: "a",
      verdict: first,
      edits: [],
      count: 0,
      refusal: "harmful",
    });
  });

  it("leave the text as it was where they go in a circle", () => {
    const check = (text: string) => ({ findings: [wants(text === "a" ? "b" : "a", text)] });
    expect(fixAll("a", check("a"), check)).toMatchObject({ text: "a", edits: [], count: 0, refusal: "endless" });
  });
});
