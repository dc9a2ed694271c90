import { describe, expect, it } from "vitest";
import { inspected, modelOf } from "./support.ts";

const text = `kind: bom
id: SM-1
title: Servo motor
endUses:
  spindle: { category: industrial-automation, statement: Spindle motor of a milling machine, endUser: { name: Example Works, country: DE }, country: DE }
items:
  - partNumber: ROTOR
    description: Housing
    quantity: 1
    endUse: spindle
    items:
      - partNumber: MAG-1
        description: Sintered NdFeB block N42SH
        quantity: 8
        form: magnet
        countryOfOrigin: CN
        compositionStatus: complete
        composition:
          - { element: Nd, massPercent: 28.5 }
          - { element: Dy, massPercent: 3.5 }
          - { element: Fe, massPercent: 68 }
  - partNumber: MAG-2
    description: Sintered NdFeB block N42SH
    quantity: 1
    countryOfOrigin: CN
  - partNumber: BOLT
    description: Bolt M6
    quantity: 4
    colour: red
  - partNumber: NUT
    description: Nut M6
    quantity: 4
`;

describe("the facts of a file", () => {
  const { facts, report } = inspected({ path: "a.bom.yaml", text });
  const [document] = facts.documents;
  const item = (part: string) => document?.listed.find(({ partNumber }) => partNumber === part);

  it("list what holds rare earth or has findings, in the order of the text, and nothing else", () => {
    expect(document?.listed.map(({ partNumber }) => partNumber)).toEqual(["MAG-1", "MAG-2", "BOLT"]);
    expect(document).toMatchObject({
      kind: "bom",
      items: 5,
      materialItems: 2,
      undeclared: 1,
      listable: 3,
      asOf: "2026-11-25",
      asOfWhy: "today",
    });
    expect(document?.head).toEqual([
      { label: "Id", text: "SM-1" },
      { label: "Title", text: "Servo motor" },
    ]);
  });

  it("tell what was seen, which act binds with code and verdict, and the end use with its origin", () => {
    const magnet = item("MAG-1");
    expect(magnet?.within).toEqual(["ROTOR"]);
    expect(magnet?.evidence).toContainEqual(
      expect.objectContaining({ kind: "composition", seen: "Dy", place: { line: 20, column: 24 }, strength: "strong" }),
    );
    expect(magnet?.acts).toContainEqual(
      expect.objectContaining({
        act: "mofcom-2025-18",
        verdict: "applies",
        state: "in-force",
        why: [],
      }),
    );
    expect(magnet?.endUse).toEqual({
      kind: "declared",
      origin: "assembly",
      by: { partNumber: "ROTOR", place: { line: 7, column: 17, file: undefined } },
      category: "industrial-automation",
      statement: "Spindle motor of a milling machine",
      endUser: "Example Works, DE",
      country: "DE",
      place: { line: 5, column: 3, file: undefined },
    });
    expect(item("MAG-2")?.endUse).toEqual({ kind: "missing" });
    expect(item("MAG-2")?.acts[0]).toMatchObject({
      verdict: "may-apply",
      why: expect.arrayContaining([expect.objectContaining({ id: "explain-undeclared" })]),
    });
  });

  it("give every finding to the innermost item, or to none, exactly once", () => {
    const owned = facts.documents.flatMap(({ listed }) => listed.flatMap(({ findings }) => findings));
    const places = [...owned, ...facts.elsewhere].map((finding) => report.findings.indexOf(finding));
    expect(places.sort((a, b) => a - b)).toEqual(report.findings.map((_, index) => index));
    expect(item("BOLT")?.findings.map(({ ruleId }) => ruleId)).toEqual(["schema/unknown-key"]);
  });

  it("know every act that a control or a finding names", () => {
    const known = new Set(facts.acts.map(({ id }) => id));
    for (const { acts } of report.findings) for (const id of acts) expect(known).toContain(id);
    for (const { listed } of facts.documents) for (const { acts } of listed) for (const { act } of acts) expect(known).toContain(act);
  });

  it("are plain data, as what goes between threads must be", () => {
    expect(structuredClone(facts)).toEqual(facts);
    expect(JSON.parse(JSON.stringify(facts)).documents[0].listed).toHaveLength(3);
  });

  it("take the gravest of too many items and count the rest", () => {
    const few = inspected({ path: "a.bom.yaml", text }, 2).facts;
    expect(few.documents[0]?.listed.map(({ partNumber }) => partNumber)).toEqual(["MAG-2", "BOLT"]);
    expect(few.itemsLeftOut).toBe(1);
  });

  it("stand where the text is no YAML at all", () => {
    const { facts: none, report: broken } = inspected({ path: "b.bom.yaml", text: "a: [b\n" });
    expect(none.elsewhere).toEqual(broken.findings);
    expect(broken.findings.length).toBeGreaterThan(0);
  });
});

describe("a report", () => {
  const files = ["a", "b", "c"].map((name) => ({ path: `${name}.bom.yaml`, text }));

  it("holds the gravest items of all files together, and says what it leaves out", () => {
    const model = modelOf(files, {}, 4);
    const listed = model.files.map(({ documents }) => documents.flatMap((document) => document.listed.map(({ partNumber }) => partNumber)));
    expect(listed).toEqual([["MAG-2", "BOLT"], ["MAG-2", "BOLT"], []]);
    expect(model.leftOut.items).toBe(5);
    const all = model.files.reduce((sum, { counts }) => sum + counts.error + counts.warning + counts.information + counts.hint, 0);
    const shown = model.files.flatMap(({ documents, findings }) => [
      ...findings,
      ...documents.flatMap(({ listed: items }) => items.flatMap((one) => one.findings)),
    ]);
    expect(model.leftOut.findings).toBe(all - shown.length);
  });

  it("names each act and each rule once", () => {
    const model = modelOf(files);
    const acts = model.acts.map(({ id, asOf }) => `${id} ${asOf}`);
    expect(new Set(acts).size).toBe(acts.length);
    expect(model.rules.map(({ id }) => id)).toEqual([...new Set(model.rules.map(({ id }) => id))].sort());
    expect(model.rules.map(({ id }) => id)).toContain("end-use/missing");
  });
});
