import { describe, expect, it } from "vitest";
import { MarkupContent } from "vscode-languageserver";
import { hover } from "../../../server/src/lsp/features/hover.ts";
import { day } from "../../rules/lodestone.ts";
import { type Opening, openAt, textIn } from "./support.ts";

function hovered(marked: string, opening: Opening = {}): { readonly on: string; readonly text: string } | undefined {
  const { snapshot, position } = openAt(marked, opening);
  const found = hover(snapshot, position);
  if (found === undefined) return undefined;
  if (found.range === undefined || !MarkupContent.is(found.contents)) throw new Error("A hover has a range and Markdown.");
  return { on: textIn(snapshot, found.range), text: found.contents.value };
}

const magnet = `kind: bom
id: A
endUse: { category: rail, statement: Traction motor }
items:
  - partNumber: MAG|-1
    description: Sintered magnet
    quantity: 1
    form: magnet
    countryOfOrigin: CN
    mass: { value: 10, unit: g }
    composition:
      - { element: Nd, massPercent: 29 }
      - { element: Tb, massPercent: { min: 0.5, max: 1 } }
`;

describe("on an item", () => {
  it("sums up what the parts of an assembly hold", () => {
    const marked = magnet
      .replace(/ {4}composition:[\s\S]*$/, "")
      .replace("MAG|-1", "ROTOR|-1")
      .replace(
        "    quantity: 1\n",
        "    quantity: 1\n    items:\n      - &m { partNumber: M, description: NdFeB magnet, quantity: 8, mass: { value: 5, unit: g }, composition: [{ element: Nd, massPercent: 30 }] }\n",
      );
    expect(hovered(marked)?.text).toContain("One unit with its parts contains:\n\n- **Nd**: 12 g");
  });

  it("begins with its state, then says what it holds and its end use, what controls it on the date, and what shows it", () => {
    const found = hovered(magnet);
    expect(found?.on).toBe("MAG-1");
    expect(found?.text).toMatch(
      /^● \*\*finding\*\*\n\n- .+\n\n\*\*MAG-1\*\* contains rare earth: Nd 29 % \(2\.9 g\), Tb 0\.5–1 % \(≤ 0\.1 g\)\./,
    );
    expect(found?.text).toMatch(
      /\n\n- \*\*May be controlled\*\* by \[MOFCOM\/GAC announcement 18\/2025\]\(<https:\/\/www\.mofcom\.gov\.cn\/.+>\) \(in force since 2025-04-04\): `1C904/,
    );
    expect(found?.text).toContain("\nEnd use: rail: Traction motor. Declared on the document.\n\n- ");
  });

  it("leaves the advice of a diagnostic to the client that shows it beside the hover", () => {
    const undeclared = magnet.replace(/endUse:.*\n/, "");
    const advice = "- Declare `endUse` on this item";
    const { snapshot, position } = openAt(undeclared);
    const textFor = (hoverShowsDiagnostics: boolean, at = position): string =>
      JSON.stringify(hover(snapshot, at, { hoverShowsDiagnostics })?.contents);
    expect(textFor(false)).toContain(advice);
    expect(textFor(true)).not.toContain(advice);
    expect(textFor(true)).toMatch(/● \*\*finding\*\*\\n\\n\*\*MAG-1\*\* contains rare earth/);
    // No diagnostic stands at the description.
    const onDescription = snapshot.lines.positionAt(undeclared.replace("|", "").indexOf("Sintered"));
    expect(textFor(true, onDescription)).toContain(advice);
  });

  it("keeps the advice where a file has more findings than are shown", () => {
    const item = "  - { partNumber: MAG-1, description: Sintered NdFeB magnet, quantity: 1 }\n";
    const { snapshot, position } = openAt(`kind: bom\nid: A\nitems:\n${item.replace("MAG", "M|AG")}${item.repeat(400)}`);
    expect(JSON.stringify(hover(snapshot, position, { hoverShowsDiagnostics: true })?.contents)).toContain("Ask the supplier");
  });

  it("says that an end use is not asked for on the date, and not that it is missing", () => {
    const wire =
      "kind: bom\nid: A\nitems:\n  - { partNumber: WI|RE, description: Diamond wire 180 um for sapphire, quantity: 1, countryOfOrigin: CN }\n";
    const found = hovered(wire, { settings: { asOf: { date: day("2026-11-09"), source: "setting" } } });
    expect(found?.text).toContain("– **not asked: no act in force applies to it on 2026-11-09**\n\n");
    expect(found?.text).not.toContain("not declared");
  });

  it("names a class that no element tells of", () => {
    const found = hovered(
      "kind: bom\nid: A\nitems:\n  - { partNumber: FL|AKE, description: Natural flake graphite powder, quantity: 1 }\n",
    );
    expect(found?.text).toMatch(/\n\*\*FLAKE\*\* contains graphite\./);
  });

  it("names a word once that is written twice", () => {
    const found = hovered("kind: bom\nid: A\nitems:\n  - { partNumber: G|E, description: Germanium ingot (GERMANIUM 锗), quantity: 1 }\n");
    expect(found?.text).toMatch(/\n\nSeen: `Germanium`, `锗`\.$/);
  });

  it("takes at most twelve lines, and leads to the explanation where the client has one", () => {
    const { snapshot, position } = openAt(
      magnet.replace(
        "    quantity: 1\n",
        "    quantity: 1\n    items:\n      - { partNumber: M, description: NdFeB magnet, quantity: 8, mass: { value: 5, unit: g } }\n      - { partNumber: N, description: SmCo magnet, quantity: 8, mass: { value: 5, unit: g } }\n",
      ),
    );
    const linesOf = (commands: readonly string[]): readonly string[] => {
      const contents = hover(snapshot, position, { commands: new Set(commands) })?.contents;
      return MarkupContent.is(contents) ? contents.value.split("\n").filter((line) => line !== "") : [];
    };
    expect(linesOf([]).length).toBeGreaterThan(5);
    expect(linesOf([]).length).toBeLessThanOrEqual(12);
    expect(linesOf(["lodestone.showActs"]).join()).toContain(
      "[MOFCOM/GAC announcement 18/2025](<command:lodestone.showActs?%5B%22mofcom-2025-18%22%5D>)",
    );
    expect(linesOf(["lodestone.explainAt"])).toEqual([
      ...linesOf([]).filter((line) => !line.startsWith("Seen: ")), // a link takes room
      "[More](command:lodestone.explainAt?%5B%22file%3A%2F%2F%2Frepo%2Fmotor.bom.yaml%22%2C4%2C19%5D)",
    ]);
  });

  it("says that none is declared, and what was rejected", () => {
    expect(hovered(magnet.replace(/endUse:.*\n/, ""))?.text).toContain("End use: **not declared**.");
    expect(hovered("items:\n  - partNumber: A\n    description: Enamelled copper |magnet wire\n    quantity: 1\n")?.text).toMatch(
      /`Enamelled copper magnet wire` does not count: copper winding wire/,
    );
    expect(hovered("items:\n  - partNumber: A\n    description: { de: 'Schra|ube' }\n    quantity: 1\n")?.text).toContain(
      "nothing here points to a monitored material",
    );
  });
});

it("tells what a key asks for", () => {
  expect(hovered("items:\n  - countryOf|Origin: CN\n")).toEqual({
    on: "countryOfOrigin",
    text: expect.stringMatching(/^Country of origin for customs/),
  });
  expect(hovered("endUses:\n  a: { categ|ory: rail }\n")?.text).toMatch(/^The field of use/);
  expect(hovered("x-own: { key|: 1 }\n")).toBeUndefined();
});

it("tells what a code stands for", () => {
  expect(hovered("endUse: { category: ra|il }\n")?.text).toMatch(/^`rail`: Trains/);
  expect(hovered("items: [{ countryOfOrigin: J|P }]\n")?.text).toBe("`JP`: Japan");
  expect(hovered("items: [{ unit: KG|M }]\n")?.text).toBe("`KGM`: kilogram");
  expect(hovered("items: [{ casNumber: 1314-|36-9 }]\n")?.text).toMatch(/yttrium oxide, Y2O3/);
  expect(hovered('items: [{ hsCode: "2846.|90" }]\n')?.text).toMatch(/^`2846\.90`: /);
  expect(hovered("items: [{ controlCodes: [{ list: PRC, code: 1C90|2.a.1 }] }]\n")?.text).toMatch(
    /samarium metal\n\nOn 2026-11-24: MOFCOM.*in force since /,
  );
  expect(hovered("items: [{ composition: [{ element: D|y }] }]\n")?.text).toMatch(/dysprosium\n\nIt counts as rare earth\. Listed by /);
  expect(hovered("items: [{ level: assem|bly }]\n")?.text).toMatch(/^Level of processing/);
});

it("shows what a name stands for", () => {
  const text = "parties:\n  acme: { name: Acme Ltd }\nitems:\n  - supplier: ac|me\n";
  expect(hovered(text)).toEqual({ on: "acme", text: "```yaml\nacme: { name: Acme Ltd }\n```\n\nDeclared in line 2." });
  expect(hovered(text.replace("ac|me", "un|known"))).toBeUndefined();
  const licence = (declared: string, used: string) =>
    `kind: shipment\nlicences:\n  - { number: ${declared}, list: PRC }\nitems:\n  - { partNumber: A, licence: ${used} }\n`;
  expect(hovered(licence("L-1", "L|-1"), { kind: "shipment" })?.text).toContain("Declared in line 3.");
  expect(hovered(licence("L|-1", "L-1"), { kind: "shipment" })?.text ?? "").not.toContain("Declared in line");
});

it("shows a declaration whose lines hold a fence of Markdown as nothing but lines", () => {
  const text =
    "kind: bom\nendUses:\n x:\n  category: optics\n  statement: >\n   ```\n   ![picture](https://example.com/x.png)\nitems:\n  - { partNumber: P, description: bolt, quantity: 1, endUse: |x }\n";
  const shown = hovered(text)?.text ?? "";
  expect(shown).toContain("![picture]");
  expect(shown.startsWith("````yaml\n")).toBe(true);
  expect(shown.match(/^````$/gm)).toHaveLength(1);
});

it("is silent where nothing stands", () => {
  for (const text of ["|", "# c|omment\n", "items:\n|\n", "- a|\n"]) expect(hovered(text)).toBeUndefined();
});

describe("on the id or kind of a document", () => {
  it("sums up what all items hold together, each as often as its quantity says", () => {
    const marked = magnet.replace("MAG|-1", "MAG-1").replace("quantity: 1", "quantity: 10");
    for (const at of ["id: |A", "id: A|"]) {
      const found = hovered(marked.replace("id: A", at));
      expect(found?.on).toBe("A");
      expect(found?.text).toContain("The item contains:\n\n- **Nd**: 29 g\n- **Tb**: 0.5 g to 1 g");
    }
    expect(hovered(marked.replace("kind: bom", "kind: b|om"))?.text).toContain("**Nd**: 29 g");
  });

  it("says what it said before of a document that holds nothing", () => {
    const plain = "kind: b|om\nid: A\nitems:\n  - { partNumber: BOLT-1, description: Hexagon bolt, quantity: 4 }\n";
    expect(hovered(plain)?.text ?? "").not.toContain("hold");
  });
});
