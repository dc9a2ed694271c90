import { describe, expect, it } from "vitest";
import { type CompletionItem, TextEdit } from "vscode-languageserver";
import { completion } from "../../../server/src/lsp/features/completion.ts";
import type { CompletionAbilities } from "../../../server/src/lsp/features/support/items.ts";
import { applyEdits, fillSnippet, type Opening, openAt, textIn, withIndent } from "./support.ts";

function complete(marked: string, opening: Opening = {}, abilities: Partial<CompletionAbilities> = {}) {
  const { snapshot, position } = openAt(marked, opening);
  const { items } = completion(snapshot, position, { snippets: true, ...abilities });
  const sorted = items.toSorted((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
  const edit = (item: CompletionItem): TextEdit => {
    if (!TextEdit.is(item.textEdit)) throw new Error("The item has no edit.");
    return item.textEdit;
  };
  return {
    labels: sorted.map(({ label }) => label),
    item: (label: string) => sorted.find((item) => item.label === label),
    replaced: sorted[0] === undefined ? undefined : textIn(snapshot, edit(sorted[0]).range),
    /** The text after an item was chosen, `_` in every blank; further lines are indented as an editor does it. */
    chosen(label: string): string {
      const item = sorted.find((each) => each.label === label);
      if (item === undefined) throw new Error(`${label} is not offered, only ${sorted.map((each) => each.label).join(", ")}`);
      const { range, newText } = edit(item);
      const indent = /^[ \t]*/.exec(snapshot.lines.lineText(range.start.line).slice(0, range.start.character))?.[0] ?? "";
      return applyEdits(snapshot.lines.text, [
        {
          range,
          newText: withIndent(
            fillSnippet(newText, () => "_"),
            indent,
          ),
        },
      ]);
    },
  };
}

describe("keys", () => {
  it("offers required keys first, and none that is there", () => {
    const { labels } = complete("kind: bom\nid: A\nitems:\n  - description: x\n    |\n    form: metal\n");
    expect(labels.slice(0, 3)).toEqual(["partNumber", "quantity", "unit"]);
    expect(labels).not.toContain("description");
    expect(labels).not.toContain("form");
  });

  it("offers the keys that findings on the item ask for before all others", () => {
    const magnet = "kind: bom\nid: A\nitems:\n  - partNumber: M\n    description: NdFeB magnet N42SH, sintered\n    quantity: 4\n    |\n";
    const { labels, item } = complete(magnet);
    expect(labels.slice(0, 4)).toEqual(["endUse (written out)", "endUse", "composition", "countryOfOrigin"]);
    expect(item("endUse")?.detail).toBe("What the item is for");
    expect(complete(magnet, {}, { labelDetails: true }).item("endUse")?.labelDetails).toEqual({ description: "What the item is for" });
    // With an end use to name, the key alone stands first.
    const uses = "endUses:\n  film: { category: consumer-electronics, statement: Gimbal motor of a film camera }\nitems:";
    expect(complete(magnet.replace("items:", uses)).labels.slice(0, 3)).toEqual(["endUse", "endUse (written out)", "composition"]);
  });

  it("offers the keys of a document in an empty file, and the whole of it", () => {
    expect(complete("|").labels.slice(0, 4)).toEqual(["BOM", "kind", "id", "items"]);
    expect(complete("|", { kind: "shipment" }).labels.slice(0, 2)).toEqual(["shipment", "kind"]);
    expect(complete("|").chosen("BOM")).toBe("kind: bom\nid: _\nitems:\n  - partNumber: _\n    description: _\n    quantity: _");
  });

  it.each([
    ["in the midst of a list", "kind: bom\nitems:\n  - partNumber: M\n|\n  - partNumber: N\n"],
    ["where deeper lines follow", "kind: bom\nparties:\n  a:\n    name: A\n  |\n    country: DE\n"],
    ["deeper than the keys around it", "kind: bom\n  |\nid: A\n"],
    ["above the first key of a map, deeper than that", "kind: bom\nendUses:\n  a:\n      |\n    category: medical\n"],
  ])("offers nothing in an empty line %s", (_, text) => {
    expect(complete(text).labels).toEqual([]);
  });

  it.each([
    ["beside the keys above", "kind: bom\n|\nitems:\n  - partNumber: M\n", "id"],
    ["above the first key", "kind: bom\nendUses:\n  a:\n    |\n    category: medical\n", "statement"],
    ["behind the last item", "kind: bom\nitems:\n  - partNumber: M\n|\n", "id"],
    ["under a key without a value, as deep as one likes", "kind: bom\nendUses:\n  a:\n       |\n", "category"],
  ])("offers keys in an empty line %s", (_, text, key) => {
    expect(complete(text).labels).toContain(key);
  });

  it("offers a key and no name of a party among the keys of one", () => {
    const { labels } = complete("kind: shipment\nparties: { t: { name: T } }\nconsignee:\n  |\n  name: U\n", { kind: "shipment" });
    expect(labels).toContain("country");
    expect(labels).not.toContain("t");
  });

  it("replaces the word that was begun", () => {
    const { replaced, chosen } = complete("kind: bom\nid: A\nitems:\n  - partNumber: M\n    countr|\n");
    expect(replaced).toBe("countr");
    expect(chosen("countryOfOrigin")).toBe("kind: bom\nid: A\nitems:\n  - partNumber: M\n    countryOfOrigin: _\n");
  });

  it("replaces only the name where a colon follows", () => {
    const { chosen } = complete("kind: bom\nitems:\n  - partN|umber: M\n    quantity: 1\n");
    expect(chosen("description")).toBe("kind: bom\nitems:\n  - description: M\n    quantity: 1\n");
  });

  it("offers an item behind a lone dash, and with the blank that is missing", () => {
    const { labels, chosen } = complete("items:\n  - |");
    expect(labels[0]).toBe("item");
    expect(chosen("item")).toBe("items:\n  - partNumber: _\n    description: _\n    quantity: _");
    expect(complete("items:\n  -|").chosen("item")).toBe("items:\n  - partNumber: _\n    description: _\n    quantity: _");
    expect(complete("items:\n- |").chosen("item")).toBe("items:\n- partNumber: _\n  description: _\n  quantity: _");
  });

  it("offers a new entry of a list on a line of its own", () => {
    const { chosen } = complete("items:\n  - partNumber: A\n    quantity: 1\n  |\n");
    expect(chosen("- item")).toBe("items:\n  - partNumber: A\n    quantity: 1\n  - partNumber: _\n    description: _\n    quantity: _\n");
    expect(complete("items:\n  |").labels).toEqual(["- item", "lodestone-item", "lodestone-magnet"]);
    expect(complete("items: |").chosen("- item")).toBe("items: \n  - partNumber: _\n    description: _\n    quantity: _");
  });

  it("writes short objects in one line and long ones below", () => {
    const text = "items:\n  - partNumber: A\n    |";
    expect(complete(text).chosen("mass")).toBe("items:\n  - partNumber: A\n    mass: { value: _, unit: _ }");
    expect(complete(text).chosen("composition")).toBe(
      "items:\n  - partNumber: A\n    composition:\n      - { element: _, massPercent: _ }",
    );
    expect(complete(text).chosen("endUse (written out)")).toBe(
      "items:\n  - partNumber: A\n    endUse:\n      category: _\n      statement: _",
    );
    expect(complete(text).chosen("hsCode")).toBe('items:\n  - partNumber: A\n    hsCode: "_"');
  });

  it("works inside flow maps, finished or not", () => {
    const { labels, chosen } = complete("items:\n  - { partNumber: A, |, quantity: 1 }\n");
    expect(labels[0]).toBe("description");
    expect(labels).not.toContain("quantity");
    expect(chosen("endUse (written out)")).toBe("items:\n  - { partNumber: A, endUse: { category: _, statement: _ }, quantity: 1 }\n");
    expect(complete("items:\n  - { partNumber: A, qua|\n  - { partNumber: B, quantity: 1 }\n").chosen("quantity")).toBe(
      "items:\n  - { partNumber: A, quantity: _\n  - { partNumber: B, quantity: 1 }\n",
    );
    expect(complete("items:\n  - magnet: {\n      type: NdFeB,\n      |\n    }\n").labels).toEqual(["grade", "process"]);
    expect(complete("items:\n  - magnet: { type: NdFeB, pro|cess: sintered }\n").labels).toEqual(["grade", "process"]);
  });

  it("works inside flow lists whose maps stand on lines of their own", () => {
    const list = (map: string) =>
      `items:\n  - partNumber: P\n    composition: [\n      { element: Nd },\n      ${map},\n    ]\n    form: metal\n`;
    expect(complete(list("{ element: | }")).chosen("Dy")).toBe(list("{ element: Dy }"));
    expect(complete(list("{ element: Dy, | }")).labels).toContain("massPercent");
    for (const before of ["items: [\n  ", "items:\n  [\n    ", "items: [\n  { partNumber: A },\n  ", "{\n  items: [\n    "]) {
      expect(complete(`${before}{ partNumber: P, form: m| }\n]\n`).labels).toContain("metal");
      expect(complete(`${before}{ partNumber: P, magnet: { | }`).labels[0]).toBe("type");
    }
    expect(complete("{\n  items: [\n    {\n      magnet: { process: | }\n    }\n  ]\n}\n").labels).toContain("sintered");
  });

  it("puts a comma before what follows, and offers nothing behind a value", () => {
    expect(complete("items:\n  - {| partNumber: A }\n").chosen("form")).toBe("items:\n  - { form: _, partNumber: A }\n");
    expect(complete("items:\n  - { magnet: { type: SmCo } |}\n").labels).toEqual([]);
    expect(complete("items:\n  - { form: | magnet }\n").labels).toEqual([]);
    expect(complete("endUse:|\n  category: rail\n").labels).toEqual([]);
  });

  it("stands by the indentation, not by what parses", () => {
    expect(complete("items:\n  - partNumber: [\n  - quantity: 1\n    |\n").labels.slice(0, 2)).toEqual(["partNumber", "description"]);
    expect(complete("kind: bom\nparties:\n  a:\n    |\n").labels.slice(0, 1)).toEqual(["name"]);
    expect(complete('kind: bom\ntitle: "unfinished\nitems:\n  - partNumber: A\n    |\n').labels[0]).toBe("description");
    expect(complete("kind: bom\n|\nitems: []\n").labels[0]).toBe("id");
  });

  it("keeps a key in the quotes that were begun", () => {
    for (const [before, written, after] of [
      ["items:\n  - { partNumber: P, ", '"fo|"', " }\n"],
      ["items:\n  - { partNumber: P, ", '"|"', " }\n"],
      ["items:\n  - { partNumber: P, ", '"fo|', ""],
      ["items:\n  - partNumber: P\n    ", '"for|"', "\n"],
      ["items:\n  - partNumber: P\n    ", '"|"', "\n    quantity: 1\n"],
      ["items:\n  - partNumber: P\n    ", '"for|', "\n"],
      ["items:\n  - ", '"|"', "\n"],
      ['{\n  "items": [\n    {\n      ', '"fo|"', "\n    }\n  ]\n}\n"],
    ] as const)
      expect(complete(before + written + after).chosen("form")).toBe(`${before}"form": _${after}`);
    for (const before of ["items:\n  - { partNumber: P, ", "items:\n  - partNumber: P\n    "]) {
      const { replaced, chosen } = complete(`${before}"for|m": metal`);
      expect(replaced).toBe("form");
      expect(chosen("unit")).toBe(`${before}"unit": metal`);
    }
    expect(complete('items:\n  - countryOfOrigin: ["|"]\n').labels).toEqual([]);
  });

  it("is right with CRLF", () => {
    const { replaced, chosen } = complete("items:\r\n  - partNumber: A\r\n    quan|\r\n    form: metal\r\n");
    expect(replaced).toBe("quan");
    expect(chosen("quantity")).toBe("items:\r\n  - partNumber: A\r\n    quantity: _\r\n    form: metal\r\n");
  });

  it("offers what only a line of a shipment has", () => {
    const text = "kind: shipment\nitems:\n  - partNumber: A\n    |\n    items:\n      - partNumber: B\n";
    expect(complete(text, { kind: "shipment" }).labels).toContain("customsRemark");
    expect(complete(text.replace("    |\n", "").replace("B", "B\n        |")).labels).not.toContain("customsRemark");
  });

  it("is silent in comments, in long texts and under keys of the user's own", () => {
    for (const text of ["# a |\nkind: bom", "kind: bom # |", "notes: >\n  some |\n", "x-own:\n  |\n", "title: a\n  |b\n"])
      expect(complete(text).labels).toEqual([]);
  });
});

describe("skeletons", () => {
  const skeletons = (text: string, kind: "bom" | "shipment" = "bom") =>
    complete(text, { kind }).labels.filter((label) => label.startsWith("lodestone-"));
  const items = ["lodestone-item", "lodestone-magnet"];

  it("offers a whole document in an empty file, of its kind", () => {
    expect(skeletons("|")).toEqual(["lodestone-bom"]);
    expect(skeletons("lodestone|", "shipment")).toEqual(["lodestone-shipment"]);
    expect(complete("lode|").chosen("lodestone-bom")).toBe(
      "kind: bom\nid: _\ntitle: _\nitems:\n  - partNumber: _\n    description: _\n    quantity: _\n    countryOfOrigin: _",
    );
  });

  it("offers an item where one can stand", () => {
    for (const text of ["items:\n  |", "items:\n  - partNumber: A\n  lode|"]) expect(skeletons(text)).toEqual(items);
    for (const text of ["items:\n  - |", "items:\n  - lodestone-m|", "items:\n-|"]) expect(skeletons(text)).toEqual(items);
    expect(skeletons("items:\n  - partNumber: A\n    items:\n      - lode|", "shipment")).toEqual(items);
    const magnet = (indent: string) =>
      [
        "- partNumber: _",
        "  description: _",
        "  quantity: _",
        "  form: magnet",
        "  countryOfOrigin: _",
        "  magnet: { type: _, grade: _, process: _ }",
        "  composition:",
        "    - { element: _, massPercent: _ }",
      ].join(`\n${indent}`);
    expect(complete("items:\n  lode|").chosen("lodestone-magnet")).toBe(`items:\n  ${magnet("  ")}`);
    expect(complete("items:\n  - lode|").chosen("lodestone-magnet")).toBe(`items:\n  ${magnet("  ")}`);
    expect(complete("items:\n-|").chosen("lodestone-magnet")).toBe(`items:\n${magnet("")}`);
  });

  it("offers an end use among the keys of what may have one and has none", () => {
    const item = "items:\n  - partNumber: A\n";
    expect(skeletons(`${item}    |`)).toEqual(["lodestone-end-use"]);
    expect(skeletons(`${item}    endUse: robot\n    |`)).toEqual([]);
    expect(skeletons("id: A\n|\n")).toEqual(["lodestone-end-use"]);
    expect(complete(`${item}    lode|`).chosen("lodestone-end-use")).toBe(
      `${item}    endUse:\n      category: _\n      statement: _\n      endUser: { name: _, country: _ }\n      country: _`,
    );
  });

  it.each([
    "items:\n  - partNumber: A\n    description: Rotor magnet|\n",
    "items:\n  - partNumber: A\n    description: |\n",
    "items: |\n",
    "title: |\n",
    "items:\n  - { partNumber: A, | }\n",
    'items:\n  - "lode|"\n',
    "items:\n  - partNumber: A\n    lode|: x\n",
    "endUse:\n  |\n",
    "parties:\n  acme:\n    |\n",
    "kind: bom\nid: A # lode|\n",
  ])("offers none in %j", (text) => expect(skeletons(text)).toEqual([]));
});

describe("values", () => {
  it("offers the categories with their meaning", () => {
    const { labels, item } = complete("endUse:\n  category: |\n");
    expect(labels).toHaveLength(20);
    expect(labels[0]).toBe("undetermined");
    expect(item("wind-power")?.detail).toMatch(/turbines/);
    expect(complete("items:\n  - endUse: { category: auto|, statement: x }\n").chosen("automotive")).toBe(
      "items:\n  - endUse: { category: automotive, statement: x }\n",
    );
  });

  it("replaces the whole value, also when the cursor is inside it", () => {
    expect(complete("endUse:\n  category: auto|motive # why\n").chosen("rail")).toBe("endUse:\n  category: rail # why\n");
    expect(complete("endUse:\n  category:|\n").chosen("rail")).toBe("endUse:\n  category: rail\n");
  });

  it("fills a fresh pair of quotes", () => {
    for (const before of ["items:\n  - { partNumber: P, form: ", 'items:\n  - { "form":', "items:\n  - form: "])
      for (const quote of ['"', "'"])
        expect(complete(`${before}${quote}|${quote} }\n`).chosen("metal")).toBe(`${before}${quote}metal${quote} }\n`);
    expect(complete('{\n  "items": [\n    { "form": "|" }\n  ]\n}\n').labels).toContain("metal");
  });

  it("keeps to the quotes that were begun", () => {
    expect(complete('items:\n  - hsCode: "8505|"\n').chosen("850511")).toBe('items:\n  - hsCode: "850511"\n');
    expect(complete('items:\n  - hsCode: "8505|\n    form: metal\n').chosen("850511")).toBe(
      'items:\n  - hsCode: "850511"\n    form: metal\n',
    );
    expect(complete("items:\n  - hsCode: |\n").chosen("850511")).toBe('items:\n  - hsCode: "850511"\n');
    expect(complete("items:\n  - { hsCode: '8505|\n").chosen("850511")).toBe("items:\n  - { hsCode: '850511'\n");
  });

  it("names countries, units, elements and substances", () => {
    expect(complete("items:\n  - countryOfOrigin: |").item("JP")?.detail).toBe("Japan");
    expect(complete("items:\n  - countryOfOrigin: |").chosen("NO")).toBe('items:\n  - countryOfOrigin: "NO"');
    expect(complete("items:\n  - unit: |").item("KGM")?.detail).toBe("kilogram");
    expect(complete("items:\n  - composition:\n      - { element: | }").item("Dy")?.detail).toBe("dysprosium");
    const shares =
      "kind: bom\nid: A\nitems:\n  - partNumber: M\n    description: NdFeB magnet N42SH, sintered\n    quantity: 4\n    composition:\n      - { element: | }\n";
    expect(complete(shares).labels.slice(0, 3)).toEqual(["Dy", "Tb", "Ho"]);
    expect(complete(shares).labels.slice(0, 12)).toEqual(expect.arrayContaining(["Nd", "Pr", "Fe", "B"]));
    expect(complete("items:\n  - casNumber: |").item("1314-36-9")?.detail).toMatch(/yttrium oxide/);
  });

  it("offers control codes of the list that stands beside them", () => {
    const prc = complete("items:\n  - controlCodes:\n      - list: PRC\n        code: |\n");
    expect(complete("items:\n  - controlCodes:\n      - list: PRC # theirs\n        code: |\n").labels).toContain("1C902.a.1");
    expect(prc.item("1C902.a.1")?.detail).toBe("PRC: samarium metal");
    expect(prc.item("1C902.a.1")?.documentation).toMatchObject({
      value: expect.stringMatching(/On 2026-11-24: MOFCOM.*18\/2025, in force since /),
    });
    expect(complete("items:\n  - controlCodes: [{ list: US, code: | }]\n").labels).not.toContain("1C902.a.1");
  });

  it("offers the names that the document declares", () => {
    const declared =
      "endUses:\n  robot: { category: rail, statement: x }\nparties:\n  acme: { name: A }\nlicences:\n  - number: L-1\nitems:\n  - partNumber: M-1\n    quantity: 1\n";
    expect(complete(`${declared}  - endUse: |`).labels.filter((label) => label !== "end use")).toEqual(["robot"]);
    expect(complete(`${declared}  - supplier: |`).labels).toContain("acme");
    expect(complete(`kind: shipment\n${declared}  - licence: |`, { kind: "shipment" }).chosen("L-1")).toContain("licence: L-1");
    expect(complete(`${declared}  - ref: |`).chosen("#M-1")).toContain('ref: "#M-1"');
    expect(complete(`${declared}  - ref: "#M|"`).chosen("#M-1")).toContain('ref: "#M-1"');
  });

  it("offers no end use that is barred, also while the text does not parse", () => {
    const uses = "endUses:\n  robot: { category: rail, statement: x }\n  bad: { category: military, statement: x }\n";
    const item = "items:\n  - partNumber: M-1\n    description: Sintered NdFeB magnet\n    endUse: |\n";
    for (const text of [item, item.replace("Sintered", '"Sintered')])
      expect(complete(`${uses}${text}`).labels.filter((label) => label !== "end use")).toEqual(["robot"]);
  });

  it("refers no item to itself, to what holds it or to its parts", () => {
    const refs = (text: string) => complete(text).labels;
    expect(refs("items:\n  - partNumber: A\n  - partNumber: B\n    ref: |\n")).toEqual(["#A"]);
    expect(refs("items:\n  - partNumber: A\n    ref: |\n  - partNumber: B\n")).toEqual(["#B"]);
    expect(refs("items:\n  - partNumber: A\n  - partNumber: B\n    items:\n      - partNumber: C\n        ref: |")).toEqual(["#A"]);
    expect(refs("items:\n  - partNumber: A\n  - partNumber: B\n    items:\n      - partNumber: C\n    ref: |\n")).toEqual(["#A"]);
    expect(refs("items:\n  - partNumber: A\n  - { partNumber: B, ref: |")).toEqual(["#A"]);
  });

  it("offers truth values, kinds and the words of enumerations", () => {
    expect(complete("endUse:\n  commitments: { noWmd: | }").labels).toEqual(["true", "false"]);
    expect(complete("kind: |").labels).toEqual(["bom"]);
    expect(complete("items:\n  - magnet: { process: | }").labels).toEqual(["sintered", "bonded", "diffused"]);
    expect(complete("items:\n  - level: p|").labels).toContain("primary-material");
  });
});

describe("in the comment of a waiver", () => {
  const above = (comment: string) => `kind: bom\nid: A\nitems:\n  # lodestone-waive ${comment}\n  - partNumber: A\n`;

  it("offers the rules that can be waived, and replaces what stands there of one", () => {
    const { labels, replaced, chosen } = complete(above("end-use/m|is until 2027-03-31"));
    expect(labels).toContain("end-use/missing");
    expect(labels).not.toContain("end-use/military");
    expect(labels).not.toContain("waiver/unused");
    expect(replaced).toBe("end-use/mis");
    expect(chosen("end-use/missing")).toContain("# lodestone-waive end-use/missing until 2027-03-31\n");
  });

  it("offers none behind the rule", () => {
    expect(complete(above("end-use/missing until |")).labels).not.toContain("end-use/missing");
  });
});

describe("a key whose values are known", () => {
  const offerAgain = "editor.action.triggerSuggest";
  const item = "kind: bom\nid: A\nitems:\n  - partNumber: M\n    |\n";
  const leading = (text: string, abilities: Partial<CompletionAbilities> = { commands: new Set([offerAgain]) }) => {
    const { labels, item } = complete(text, {}, abilities);
    return labels.filter((label) => item(label)?.command?.command === offerAgain);
  };

  it("opens the list of them once it is taken", () => {
    expect(leading(item)).toEqual([
      ...["unit", "level", "form", "countryOfOrigin", "origins", "hsCode", "controlCodes", "casNumber", "magnet"],
      ...["composition", "compositionStatus", "freeOf", "endUse (written out)"],
    ]);
  });

  it("does so for a name once one is declared", () => {
    const use = "endUses:\n  spindle: { category: medical, statement: Gradient coil }\n";
    expect(leading(item)).not.toContain("endUse");
    expect(leading(item.replace("items:", `${use}items:`))).toContain("endUse");
    expect(leading(item.replace("items:", "items:\n  - partNumber: N"))).toContain("ref");
  });

  it("does so only for a client that can, and only where the cursor comes to the value", () => {
    expect(leading(item, {})).toEqual([]);
    expect(leading(item.replace("|", "coun|: DE"))).toEqual([]);
    const plain = { snippets: false, commands: new Set([offerAgain]) };
    expect(leading(item, plain)).toContain("countryOfOrigin");
    expect(leading(item, plain)).not.toContain("magnet"); // its first blank stands in the midst of what is inserted
    expect(leading(item, plain)).not.toContain("hsCode");
  });
});

describe("while the text does not parse", () => {
  it.each([
    ["below an unclosed quote", '  - partNumber: M\n    description: "Rotor magnet\n    end|\n  - partNumber: N\n'],
    ["below an unclosed single quote", "  - partNumber: M\n    description: 'Rotor magnet\n    end|\n  - partNumber: N\n"],
    ["below a dash that waits for its item", "  - partNumber: M\n  -\n  - partNumber: N\n    end|\n"],
    ["behind such a dash", "  - partNumber: M\n  - |\n  - partNumber: N\n"],
    ["in a key without its colon in the midst of a map", "  - partNumber: M\n    end|\n    description: x\n"],
    ["below such a key", "  - partNumber: M\n    quant\n    end|\n    description: x\n"],
    ["in the first key of an entry", "  - end|\n    description: x\n"],
    ["below brackets that stay open", "  - partNumber: M\n    composition: [{ element: Nd\n    end|\n"],
    ["in a key in quotes that stay open", '  - partNumber: M\n    "end|\n    quantity: 1\n'],
    ["below a colon too many", "  - partNumber: M: N\n    end|\n"],
    ["below an alias of nothing", "  - partNumber: *\n    end|\n"],
  ])("offers the keys of an item %s", (_, items) => {
    expect(complete(`kind: bom\nid: A\nitems:\n${items}`).labels).toContain("endUse");
  });

  it.each([
    ["a quote that stays open above", '    statement: "Spindle of M5\nitems:\n  - partNumber: M\n    endUse: |\n'],
    ["a half-written key above", "    state\nitems:\n  - partNumber: M\n    endUse: |\n"],
    ["both in the item", 'items:\n  - partNumber: M\n    quant\n    description: "foo\n    endUse: |\n  - partNumber: N\n'],
  ])("offers the names that are declared, whatever comes of %s", (_, rest) => {
    expect(complete(`kind: bom\nid: A\nendUses:\n  spindle:\n    category: medical\n${rest}`).labels).toContain("spindle");
  });
});
