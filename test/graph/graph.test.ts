import { describe, expect, it } from "vitest";
import { Graph } from "../../server/src/core/graph/graph.ts";
import { nameFrom, pathFrom } from "../../server/src/core/paths.ts";
import { checker } from "../rules/lodestone.ts";
import { type Files, load } from "./files.ts";
import { checkAmong, foundIn, inputOf } from "./support.ts";

const shipment = (...lines: readonly string[]): string =>
  `kind: shipment\nid: S\nexporter: { name: Alpha }\nconsignee: { name: Beta }\ncountryOfExport: DE\ncountryOfDestination: FR\nitems:\n${lines
    .map((ref, index) => `  - { partNumber: L${index}, quantity: 1, description: line, ref: ${JSON.stringify(ref)} }\n`)
    .join("")}`;
const bom = (...items: readonly string[]): string => `kind: bom\nid: B\nitems:\n${items.map((item) => `  - ${item}\n`).join("")}`;
const bolt = (part: string, more = ""): string => `{ partNumber: ${part}, description: bolt, quantity: 1${more} }`;

/** The messages of what is wrong with references in a file. */
function refFaults(files: Files, path: string): string[] {
  return checkAmong(files, path)
    .findings.filter(({ ruleId }) => ruleId.startsWith("ref/"))
    .map(({ message, fixes = [] }) => message + fixes.flatMap(({ edits }) => edits.map(({ newText }) => ` FIX ${newText}`)).join(""));
}

describe("paths", () => {
  it("lead from the folder of the file, and never out of the root", () => {
    expect(pathFrom("a/b/c.yaml", "./d.yaml")).toBe("a/b/d.yaml");
    expect(pathFrom("a/b/c.yaml", "../d.yaml")).toBe("a/d.yaml");
    expect(pathFrom("a/b/c.yaml", ".././../x//y.yaml")).toBe("x/y.yaml");
    expect(pathFrom("c.yaml", "../d.yaml")).toBeUndefined();
    expect(pathFrom("a/c.yaml", "../../a/d.yaml")).toBeUndefined();
    expect(pathFrom("c.yaml", "%20.yaml")).toBe("%20.yaml");
  });

  it("are named so that the name leads there", () => {
    for (const [from, to] of [
      ["a/b/c.yaml", "a/d.yaml"],
      ["c.yaml", "x/y.yaml"],
      ["a/c.yaml", "a/d.yaml"],
      ["a/c.yaml", "b/d.yaml"],
    ] as const)
      expect(pathFrom(from, nameFrom(from, to))).toBe(to);
  });
});

describe("a reference to another file", () => {
  const motor = bom(bolt("M-1", ", endUse: { category: automotive, statement: Traction motor of a car }"), bolt("M-2"), bolt("M-2"));
  const files = {
    "ship/a.shipment.yaml": "",
    "boms/motor.bom.yaml": motor,
    "boms/two.bom.yaml": `${bom(bolt("X"))}---\n${bom(bolt("Y"))}`,
    "boms/values.yaml": "replicas: 2\n",
    "boms/nothing.bom.yaml": "",
    "boms/link.bom.yaml": "→ boms/motor.bom.yaml",
    "boms/round.bom.yaml": "→ boms/round2.bom.yaml",
    "boms/round2.bom.yaml": "→ boms/round.bom.yaml",
    "ship/b.shipment.yaml": shipment("#L0"),
  };
  const refs = (...lines: readonly string[]) => refFaults({ ...files, "ship/a.shipment.yaml": shipment(...lines) }, "ship/a.shipment.yaml");

  it("leads to a part, to a whole BOM, and through links", () => {
    expect(refs("../boms/motor.bom.yaml#M-1", "../boms/motor.bom.yaml", "../boms/two.bom.yaml#Y", "../boms/link.bom.yaml#M-1")).toEqual([]);
  });

  it.each([
    ["../boms/moter.bom.yaml#M-1", /does not exist.* FIX "..\/boms\/motor.bom.yaml#M-1"/s],
    ["../bom/motor.bom.yaml", /does not exist.* FIX "..\/boms\/motor.bom.yaml"/s],
    ["../boms/Motor.bom.yaml", /has other capitals.* FIX "..\/boms\/motor.bom.yaml"/s],
    ["../boms/motor.bom.yaml#M-l", /`M-l` in .* contains no such item.* FIX "..\/boms\/motor.bom.yaml#M-1"/s],
    ["../boms/motor.bom.yaml#M-2", /a part number of 2 items there/],
    ["../../motor.bom.yaml", /outside the workspace, which is never read/],
    ["/boms/motor.bom.yaml", /an absolute path/],
    ["https://x.example/motor.bom.yaml", /an address/],
    ["..\\boms\\motor.bom.yaml#M-1", /backslashes.* FIX "..\/boms\/motor.bom.yaml#M-1"/s],
    ["../boms/two.bom.yaml", /contains 2 BOMs/],
    ["../boms/values.yaml", /is not a BOM/],
    ["../boms/nothing.bom.yaml", /is not a BOM/],
    ["./b.shipment.yaml#L0", /a shipment/],
    ["../boms/round.bom.yaml", /The links on the way .* go round in a circle/],
    ["./a.shipment.yaml", /leads back to itself/],
    ["../boms/motor.bom.yaml#", /no part number follows the hash.* delete the hash [^F]*$/],
    ["#", /no item in this document[^F]*$/],
    ["..\\..\\boms\\motor.bom.yaml", /backslashes[^F]*slashes that stays in the workspace folder\. Until then[^F]*$/],
    ["./c.shipment.yaml", /does not exist[^F]*$/],
    ["../ship/nosuch/../../boms/moter.bom.yaml", /does not exist.* FIX "..\/boms\/motor.bom.yaml"/s],
    ["../../repo/boms/motor.bom.yaml", /outside the workspace.* Move the file into the workspace folder/],
    ["./a.shipment.yaml#L0", /leads back to itself/],
  ])("is told of when it leads nowhere: %s", (ref, said) => {
    const found = refs(ref);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(said);
  });

  it("is never mended by a name that leads back, to no BOM, or to nothing", () => {
    const odd = {
      "a.bom.yaml": bom(bolt("A", ", ref: ./b.bom.yaml#B"), bolt('""'), bolt("Q", ', ref: "#A1"'), bolt("E", ", ref: ./c1.bom.yaml#Z")),
      "c.bom.yaml": bom(bolt('""')),
      "lodestone.yaml": "{}",
      "a.shipment.yaml": "",
    };
    const fixes = refFaults(odd, "a.bom.yaml").map((one) => / FIX (.*)/.exec(one)?.[1]);
    expect(fixes).toEqual(['"./c.bom.yaml#B"', '"#A"', '"./c.bom.yaml#Z"']);
    const alone = {
      "a.bom.yaml": bom(bolt("A", ", ref: ./b.bom.yaml#B"), bolt("E", ", ref: ./lodestones.yaml#B")),
      "lodestone.yaml": "{}",
    };
    expect(refFaults(alone, "a.bom.yaml").filter((one) => one.includes("FIX"))).toEqual([]);
    const empty = {
      "a.bom.yaml": bom(bolt('""'), bolt("NUT-77", ', ref: "#A"'), bolt("SCREW-9", ", ref: ./c.bom.yaml#A")),
      "c.bom.yaml": bom(bolt('""')),
    };
    expect(refFaults(empty, "a.bom.yaml").filter((one) => one.includes("FIX"))).toEqual([]);
  });

  it("says where part numbers look alike and are written with other characters", () => {
    const [composed, apart] = ["MÜLLER-1".normalize("NFC"), "MÜLLER-1".normalize("NFD")];
    const odd = {
      "a.bom.yaml": bom(bolt(composed), bolt("Q", `, ref: "#${apart}"`), bolt("R", `, ref: "./b.bom.yaml#${composed}"`)),
      "b.bom.yaml": bom(bolt(apart)),
    };
    const found = refFaults(odd, "a.bom.yaml");
    expect(found[0]).toMatch(/look alike, but one has a letter with its accent/);
    expect(found[0]).toContain(`FIX ${JSON.stringify(`#${composed}`)}`);
    expect(found[1]).toMatch(/look alike, but one has a letter with its accent/);
    expect(found[1]).toContain(`FIX ${JSON.stringify(`./b.bom.yaml#${apart}`)}`);
  });

  it("says that the file is broken where what is meant may be there", () => {
    const broken = motor.replace("bolt, quantity: 1, endUse", "bolt, quantity: [1, endUse");
    const among = {
      ...files,
      "boms/motor.bom.yaml": broken,
      "ship/a.shipment.yaml": shipment("../boms/motor.bom.yaml#M-1", "../boms/motor.bom.yaml"),
    };
    for (const message of refFaults(among, "ship/a.shipment.yaml")) expect(message).toMatch(/not well-formed YAML \(line 4\)/);
    expect(refFaults(among, "ship/a.shipment.yaml")).toHaveLength(2);
  });

  it("takes a part of a broken file that is whole itself", () => {
    const broken = `${bom(bolt("M-1"), bolt("M-3"))}  - { partNumber: M-4, "\n`;
    const among = { ...files, "boms/motor.bom.yaml": broken, "ship/a.shipment.yaml": shipment("../boms/motor.bom.yaml#M-1") };
    expect(refFaults(among, "ship/a.shipment.yaml")).toEqual([]);
  });

  it("takes places of a broken file from where they are, before and after the mistake", () => {
    const text = `kind: bom\nid: B\nitems:\n  - partNumber: A\n    description: NdFeB magnet\n    quantity: 1\n  - partNumber: B\n    description: "bolt\n    quantity: 1\n  - partNumber: C\n    description: NdFeB magnet\n    quantity: 1\nendUse: { category: undetermined, statement: later }\n`;
    const among = {
      "s.shipment.yaml": shipment("b.bom.yaml#A", "b.bom.yaml#C", "b.bom.yaml#B").replaceAll("description: line, ", ""),
      "b.bom.yaml": text,
    };
    const found = foundIn(among, "s.shipment.yaml");
    expect(found.filter((one) => one.startsWith("composition/missing")).map((one) => /→ .*?(?= →|$)/.exec(one)?.[0])).toEqual([
      "→ b.bom.yaml:5:18",
      "→ b.bom.yaml:11:18",
    ]);
    expect(found.find((one) => one.startsWith("end-use/undetermined"))).toContain("→ b.bom.yaml:13:21");
    expect(found.filter((one) => one.startsWith("ref/"))).toEqual(['ref/unresolved /items/2/ref "\\"b.bom.yaml#B\\""']);
  });

  it("is not followed without links, and that is told", () => {
    const { findings } = checker.check(inputOf({ "a.bom.yaml": bom(bolt("A", ", ref: b.bom.yaml#B")) }, "a.bom.yaml", undefined));
    expect(findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual(["information ref/unresolved"]);
  });

  it("reads anchors, aliases and merges of the other file where they are written", () => {
    const anchored = `kind: bom\nid: B\nendUses:\n  u: &u { category: undetermined, statement: later }\nitems:\n  - &m { partNumber: A, description: NdFeB magnet, quantity: 1, endUse: *u }\n  - { <<: *m, partNumber: C }\n  - *m\n`;
    const among = { "s.shipment.yaml": shipment("b.bom.yaml#C").replace("description: line, ", ""), "b.bom.yaml": anchored };
    expect(foundIn(among, "s.shipment.yaml").find((one) => one.startsWith("end-use/undetermined"))).toBe(
      'end-use/undetermined /items/0/ref "\\"b.bom.yaml#C\\"" → b.bom.yaml:4:21',
    );
  });
});

describe("a file of several documents that names itself", () => {
  const part = "kind: bom\nid: B\nitems:\n  - { partNumber: DY, description: Dysprosium metal, quantity: 1 }\n";
  const other = bom(bolt("Y"));
  const faults = (ref: string, ...boms: readonly string[]): string[] =>
    refFaults({ "mix.bom.yaml": [...boms, shipment(ref)].join("---\n") }, "mix.bom.yaml");

  it("leads to the item, and to the BOM, of another document, as from any other file", () => {
    expect(faults("./mix.bom.yaml#DY", part)).toEqual([]);
    expect(faults("./mix.bom.yaml", part)).toEqual([]);
    const among = { "mix.bom.yaml": `${part}---\n${shipment("./mix.bom.yaml#DY").replace("description: line, ", "")}` };
    expect(foundIn(among, "mix.bom.yaml").filter((one) => one.startsWith("end-use/missing"))).toEqual([
      'end-use/missing /items/0 "DY"',
      'end-use/missing /items/0 "L0" → mix.bom.yaml:4:36',
    ]);
    // A line of the shipment that has the same number is not meant.
    expect(faults("./mix.bom.yaml#L0", part.replace("DY", "L0"))).toEqual([]);
  });

  it("is told of where it is not clear what is meant, and where nothing is", () => {
    expect(faults("./mix.bom.yaml#DY", part, part)[0]).toMatch(/a part number of 2 items there/);
    expect(faults("./mix.bom.yaml", part, other)[0]).toMatch(/contains 2 BOMs/);
    expect(faults("./mix.bom.yaml#DX", part)[0]).toMatch(/`DX` in .* contains no such item.* FIX ".\/mix.bom.yaml#DY"/s);
    expect(faults("#DY", part)[0]).toMatch(/no item in this document/);
  });

  it("has circles over its documents told of, and what only looks like one is none", () => {
    const to = (name: string, more: string): string =>
      bom(`{ partNumber: ${name}, quantity: 1, ref: ./m.bom.yaml#${more} }`, bolt(`${name}-1`));
    const round = { "m.bom.yaml": `${to("A", "B")}---\n${to("B", "A")}` };
    expect(foundIn(round, "m.bom.yaml").map((one) => one.split(" ")[0])).toEqual(["ref/cycle", "ref/cycle"]);
    expect(foundIn({ "m.bom.yaml": `${to("A", "B")}---\n${to("B", "A-1")}` }, "m.bom.yaml")).toEqual([]);
    expect(foundIn({ "m.bom.yaml": `${to("A", "A-1")}---\n${to("B", "B")}` }, "m.bom.yaml").map((one) => one.split(" ")[0])).toEqual([
      "ref/cycle",
    ]);
  });
});

describe("circles", () => {
  it("of items over two files are told of in both; what only looks like one is none", () => {
    const files = {
      "a.bom.yaml": bom(bolt("A", ", ref: b.bom.yaml#B"), bolt("FREE", ", ref: b.bom.yaml#LEAF")),
      "b.bom.yaml": bom(bolt("B", ", ref: a.bom.yaml#A"), bolt("LEAF")),
    };
    expect(foundIn(files, "a.bom.yaml")).toEqual(['ref/cycle /items/0/ref "b.bom.yaml#B"']);
    expect(foundIn(files, "b.bom.yaml")).toEqual(['ref/cycle /items/0/ref "a.bom.yaml#A"']);
  });

  it("go through the parts of assemblies and through whole BOMs", () => {
    const files = {
      "a.bom.yaml": bom(bolt("A", ", ref: b.bom.yaml")),
      "b.bom.yaml": bom(
        "{ partNumber: B, description: box, quantity: 1, items: [{ partNumber: C, description: x, quantity: 1, ref: a.bom.yaml }] }",
      ),
    };
    expect(foundIn(files, "a.bom.yaml").map((one) => one.split(" ")[0])).toEqual(["ref/cycle"]);
    expect(foundIn(files, "b.bom.yaml").map((one) => one.split(" ")[1])).toEqual(["/items/0/items/0/ref"]);
  });

  it("in other files are told of on the line that leads there", () => {
    const files = {
      "s.shipment.yaml": shipment("a.bom.yaml#A"),
      "a.bom.yaml": bom(bolt("A", ", ref: b.bom.yaml#B")),
      "b.bom.yaml": bom(bolt("B", ", ref: a.bom.yaml#A")),
    };
    expect(foundIn(files, "s.shipment.yaml")).toEqual(['ref/unresolved /items/0/ref "\\"a.bom.yaml#A\\"" → a.bom.yaml:4:59']);
  });
});

describe("chains over files", () => {
  const chain = (length: number): Files =>
    Object.fromEntries(
      Array.from({ length: length + 1 }, (_, index) => [
        `${index}.bom.yaml`,
        bom(bolt("P", index < length ? `, ref: ${index + 1}.bom.yaml#P` : "")),
      ]),
    );

  it("are followed up to a hundred references, and no further", () => {
    expect(foundIn(chain(100), "0.bom.yaml")).toEqual([]);
    expect(foundIn(chain(101), "0.bom.yaml").map((one) => one.split(" ")[0])).toEqual(["ref/unresolved"]);
    expect(foundIn(chain(101), "1.bom.yaml")).toEqual([]);
  });

  it("carry the end use in effect at their ends", () => {
    const files = {
      "s.shipment.yaml": shipment("a.bom.yaml#A").replace("description: line, ", ""),
      "a.bom.yaml": bom("{ partNumber: A, quantity: 1, ref: b.bom.yaml#B }"),
      "b.bom.yaml": `${bom("{ partNumber: B, quantity: 1, description: NdFeB magnet N42SH }")}endUse: { category: automotive, statement: Traction motor of a car }\n`,
    };
    expect(foundIn(files, "s.shipment.yaml").filter((one) => one.startsWith("end-use/"))).toEqual([]);
    const without = { ...files, "b.bom.yaml": files["b.bom.yaml"].replace(/endUse:.*\n/, "") };
    expect(foundIn(without, "s.shipment.yaml").filter((one) => one.startsWith("end-use/"))[0]).toMatch(
      /^end-use\/missing \/items\/0 "L0" → b.bom.yaml:4:/,
    );
  });
});

describe("the graph", () => {
  const files = {
    "s.shipment.yaml": shipment("a.bom.yaml#A"),
    "a.bom.yaml": bom(bolt("A", ", ref: b.bom.yaml#B")),
    "b.bom.yaml": bom(bolt("B")),
    "c.bom.yaml": bom(bolt("C")),
  };

  it("wants what a file leans on, and nothing else", () => {
    const graph = new Graph();
    expect(graph.wanted("s.shipment.yaml")).toEqual(["s.shipment.yaml"]);
    load(graph, files, "s.shipment.yaml");
    expect([...graph.paths].sort()).toEqual(["a.bom.yaml", "b.bom.yaml", "s.shipment.yaml"]);
    expect([...graph.targetsOf("s.shipment.yaml")].sort()).toEqual(["a.bom.yaml", "b.bom.yaml"]);
    expect([...graph.dependentsOf("b.bom.yaml")].sort()).toEqual(["a.bom.yaml", "s.shipment.yaml"]);
    expect([...graph.dependentsOf("s.shipment.yaml")]).toEqual([]);
  });

  it("has another stamp for a file whenever what it leans on has changed, and no other time", () => {
    const graph = new Graph();
    const { stamp } = load(graph, files, "s.shipment.yaml");
    graph.set("c.bom.yaml", { kind: "text", text: "kind: bom" });
    graph.forget("b.bom.yaml");
    expect(graph.wanted("s.shipment.yaml")).toEqual(["b.bom.yaml"]);
    expect(load(graph, files, "s.shipment.yaml").stamp).toBe(stamp);
    graph.set("b.bom.yaml", { kind: "text", text: bom(bolt("B2")) });
    expect(graph.linksOf("s.shipment.yaml").stamp).not.toBe(stamp);
    expect(foundIn({ ...files, "b.bom.yaml": bom(bolt("B2")) }, "s.shipment.yaml", graph)).toHaveLength(1);
  });

  it("is told which files a text names in place of the text", () => {
    const graph = new Graph();
    graph.refer("s.shipment.yaml", ["a.bom.yaml"]);
    load(graph, files, "s.shipment.yaml");
    expect([...graph.dependentsOf("b.bom.yaml")].sort()).toEqual(["a.bom.yaml", "s.shipment.yaml"]);
    graph.refer("s.shipment.yaml", []);
    expect([...graph.dependentsOf("b.bom.yaml")]).toEqual(["a.bom.yaml"]);
  });

  it("knows a circle that a change closes behind a third file, whatever was said before of what the changed one names", () => {
    const graph = new Graph();
    const pointing = (to: string): string => bom(`{ partNumber: X, quantity: 1, ref: ./${to}.bom.yaml#X }`);
    const before: Files = {
      "a.bom.yaml": pointing("b"),
      "b.bom.yaml": pointing("c"),
      "c.bom.yaml": bom(bolt("X")),
      "z.bom.yaml": pointing("a"),
    };
    for (const name of ["a", "b", "c", "z"]) {
      graph.refer(`${name}.bom.yaml`, name === "c" ? [] : [`./${{ a: "b", b: "c", z: "a" }[name]}.bom.yaml`]);
      load(graph, before, `${name}.bom.yaml`);
    }
    foundIn(before, "z.bom.yaml", graph);
    const after = { ...before, "b.bom.yaml": pointing("a") };
    graph.forget("b.bom.yaml");
    expect(foundIn(after, "z.bom.yaml", graph)).toEqual(foundIn(after, "z.bom.yaml"));
    expect(foundIn(after, "z.bom.yaml", graph)[0]).toMatch(/^ref\/unresolved .* → /);
    // The other way round: what was on a circle is not any more, before anybody leads there again.
    graph.forget("b.bom.yaml");
    graph.refer("b.bom.yaml", []);
    expect(load(graph, before, "b.bom.yaml").isCircular(0, "/items/0")).toBe(false);
  });

  it("keeps places of files apart that grow without end", () => {
    const graph = new Graph();
    let text = files["b.bom.yaml"];
    for (let round = 0; round < 40; round++) {
      text += `  - { partNumber: G${round}, quantity: 1, description: "${"x".repeat(1000)}" }\n`;
      const grown = { ...files, "a.bom.yaml": bom(bolt("A", `, ref: b.bom.yaml#G${round}`)), "b.bom.yaml": text };
      for (const path of ["a.bom.yaml", "b.bom.yaml"]) graph.forget(path);
      expect(foundIn(grown, "s.shipment.yaml", graph)).toEqual(foundIn(grown, "s.shipment.yaml"));
    }
  });
});
