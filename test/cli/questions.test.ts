import { describe, expect, it } from "vitest";
import type { AskedPart, QuestionsReport } from "../../server/src/generated/questionsReport.ts";
import { builtIn } from "../company/support.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const bom = (items: string) => `kind: bom\nid: A\nitems:\n${items}`;
const magnet = (number: string, more = "") =>
  `  - partNumber: ${number}\n    description: Ring magnet, sintered NdFeB, N42SH\n    form: magnet\n${more}`;
const supplied = "    supplier: { name: Example Magnets GmbH }\n";

async function lodestone(files: Readonly<Record<string, Node>>, ...args: readonly string[]) {
  const host = memoryHost({ files, packs: () => builtIn, columns: 100 });
  const status = await main(["questions", ...(args.includes("--as-of") ? [] : ["--as-of", "2026-11-30"]), ...args], host);
  return { status, out: host.out(), err: host.err() };
}

async function parts(files: Readonly<Record<string, Node>>, ...args: readonly string[]) {
  const { out } = await lodestone(files, "--format", "json", ...args);
  return (JSON.parse(out) as QuestionsReport).parts;
}

describe("questions", () => {
  it("judges what each answer would change", async () => {
    const [part, ...others] = await parts({ "/repo/a.bom.yaml": bom(magnet("M-1", "    countryOfOrigin: CN\n")) });
    expect(others).toEqual([]);
    const [question, ...more] = part?.questions ?? [];
    expect(more).toEqual([]);
    expect(question).toMatchObject({ fact: "composition", elements: expect.arrayContaining(["Dy", "Tb"]) });
    const [some, , none] = question?.answers ?? [];
    expect(some?.acts).toContainEqual({ id: "mofcom-2025-18", name: "MOFCOM/GAC announcement 18/2025", verdict: "applies" });
    expect(none?.acts).toEqual([]);
  });

  it("tries the origins that acts reach, and another", async () => {
    const files = {
      "/repo/a.bom.yaml": bom(`  - partNumber: DY\n    description: Dysprosium oxide\n    form: oxide\n    casNumber: 1308-87-8\n`),
    };
    const [part] = await parts(files);
    const question = part?.questions.find(({ fact }) => fact === "origin");
    expect(question?.answers.map(({ answer, acts }) => [answer, acts.some(({ verdict }) => verdict === "applies")])).toEqual([
      ["made in China (CN)", true],
      ["made in a country that none of them names, such as Switzerland (CH)", false],
    ]);
  });

  it("tells of a prohibition that an answer brings, and asks for no licence then", async () => {
    const shipment = `kind: shipment
id: US-2
exporter: { name: Example Exports Co., country: CN }
consignee: { name: Acme Labs, country: US }
countryOfExport: CN
countryOfDestination: US
exportDate: 2026-12-20
endUse: { category: military, statement: Nose cone of a guided missile, country: US }
items:
${magnet("M-1", "    quantity: 1\n    countryOfOrigin: CN\n")}`;
    const [part] = await parts({ "/repo/a.shipment.yaml": shipment });
    const [some] = part?.questions[0]?.answers ?? [];
    expect(some?.findings.map(({ rule }) => rule)).toContain("end-use/military");
    expect(some?.findings.map(({ rule }) => rule)).not.toContain("licence/missing");
    expect(some?.acts).toContainEqual(expect.objectContaining({ id: "mofcom-2024-46", verdict: "applies" }));
  });

  const delivery = (items: string, more = "") => `kind: shipment
id: EXP-7
exporter: { name: Example Exports Co., country: CN }
consignee: { name: Rotor Works, country: DE }
countryOfExport: CN
countryOfDestination: DE
exportDate: 2026-12-20
endUse: { category: industrial-automation, statement: "Spindle motor of lathe L20, rotor" }
${more}items:
${items}`;
  const findings = (part: AskedPart | undefined, answer: number) =>
    part?.questions
      .find(({ fact }) => fact === "composition")
      ?.answers[answer]?.findings.map(({ rule, path }) => `${rule} ${path ?? ""}`.trim());

  it("tries each answer in the deliveries that refer to the part, named or not", async () => {
    const files = {
      "/repo/lodestone.yaml": "",
      "/repo/a.bom.yaml": bom(magnet("M-1", "    countryOfOrigin: CN\n")),
      "/repo/out/one.shipment.yaml": delivery('  - { partNumber: L-1, quantity: 4, ref: "../a.bom.yaml#M-1" }\n'),
      "/repo/out/all.shipment.yaml": delivery("  - { partNumber: L-2, quantity: 1, ref: ../a.bom.yaml }\n"),
      "/repo/out/other.shipment.yaml": delivery(`  - partNumber: L-3\n    description: Steel bracket\n    quantity: 1\n`),
    };
    const [part] = await parts(files, "a.bom.yaml");
    expect(findings(part, 0)).toEqual(
      expect.arrayContaining(["licence/missing out/one.shipment.yaml", "licence/missing out/all.shipment.yaml"]),
    );
    expect(findings(part, 2)?.filter((one) => one.startsWith("licence/"))).toEqual([]);
    const { out } = await lodestone(files, "a.bom.yaml");
    expect(out.replaceAll(/\s+/g, " ")).toContain("(out/all.shipment.yaml, out/one.shipment.yaml)");
  });

  it("tells of no delivery whose line lists its own parts in place of those of the BOM", async () => {
    const own = "    items: [{ partNumber: X, description: Dysprosium oxide, form: oxide, quantity: 1, countryOfOrigin: CN }]\n";
    const files = {
      "/repo/lodestone.yaml": "",
      "/repo/a.bom.yaml": bom(magnet("M-1", "    countryOfOrigin: CN\n")),
      "/repo/all.shipment.yaml": delivery(`  - partNumber: L-2\n    quantity: 1\n    ref: a.bom.yaml\n${own}`),
    };
    const [part] = await parts(files, "a.bom.yaml");
    expect(findings(part, 0)?.filter((one) => one.includes("shipment"))).toEqual([]);
  });

  it("tells a finding of a delivery about some parts of a BOM with these parts alone", async () => {
    const free = "    countryOfOrigin: CN\n    composition: [{ element: Nd, massPercent: 30 }, { element: Dy, massPercent: 2 }]\n";
    const files = {
      "/repo/lodestone.yaml": "",
      "/repo/a.bom.yaml": bom(`${magnet("M-1", "    countryOfOrigin: CN\n")}${magnet("M-2", free)}`),
      "/repo/all.shipment.yaml": delivery("  - { partNumber: L-2, quantity: 1, ref: a.bom.yaml }\n"),
    };
    const asked = (await parts(files, "a.bom.yaml")).find(({ partNumber }) => partNumber === "M-1");
    expect(findings(asked, 0)).toContain("licence/missing all.shipment.yaml");
    expect(findings(asked, 2)).not.toContain("licence/missing all.shipment.yaml");
  });

  const free = ["Dy", "Tb", "Ho"].map((element) => `{ element: ${element}, massPercent: 0 }`).join(", ");
  const settled = `    composition: [${free}]\n    countryOfOrigin: DE\n    manufacturer: { name: Magnet Works }\n${supplied}`;
  const military = `kind: shipment
id: US-3
exporter: { name: Rotor Works, country: DE }
consignee: { name: Acme Labs, country: US }
countryOfExport: DE
countryOfDestination: US
exportDate: 2026-12-20
endUse: { category: military, statement: Actuator of the fin XM-1, country: US }
items:
`;
  const asked = (all: readonly AskedPart[]) =>
    all.map(({ partNumber, manufacturer, supplier, uses, questions }) => ({
      part: [partNumber, manufacturer, supplier],
      uses: uses.map(({ path }) => path),
      questions: questions.map(({ fact, what }) => `${fact}: ${what}`),
    }));

  it.each([
    ["through a line with a number of its own", '  - { partNumber: L-1, quantity: 4, ref: "../a.bom.yaml#M-1" }\n'],
    ["through a line that names the whole BOM", "  - { partNumber: L-2, quantity: 1, ref: ../a.bom.yaml }\n"],
  ])("asks about a part what only a delivery asks, %s", async (_, line) => {
    const files = {
      "/repo/lodestone.yaml": "",
      "/repo/a.bom.yaml": bom(
        `${magnet("M-1", settled)}${magnet("M-9", `${settled}    origins: [${["melted", "manufactured", "mined", "refined", "separated"].map((stage) => `{ stage: ${stage}, country: DE }`).join(", ")}]\n`)}`,
      ),
      "/repo/out/us.shipment.yaml": military + line,
      "/repo/out/again.shipment.yaml": military + line,
    };
    const all = await parts(files);
    expect(asked(all)).toEqual([
      {
        part: ["M-1", "Magnet Works", "Example Magnets GmbH"],
        uses: ["a.bom.yaml"],
        questions: ["origin: countries where it was melted and manufactured"],
      },
    ]);
    const [first, last] = all[0]?.questions[0]?.answers ?? [];
    const barred = (answer: typeof first) => answer?.findings.filter(({ rule }) => rule === "origin/barred").map(({ path }) => path);
    expect([barred(first), barred(last)]).toEqual([["out/again.shipment.yaml", "out/us.shipment.yaml"], []]);
    expect(asked(await parts(files, "a.bom.yaml"))).toEqual(asked(all));
    expect(await parts(files, "out")).toEqual([]);
    const waived = { ...files, "/repo/lodestone.yaml": "rules: { origin/missing: off }\n" };
    expect(await parts(waived)).toEqual([]);
  });

  it("adds the stages that a delivery asks for to the country that the file asks for", async () => {
    const files = {
      "/repo/lodestone.yaml": "",
      "/repo/a.bom.yaml": bom(magnet("M-1", settled.replace("    countryOfOrigin: DE\n", ""))),
      "/repo/us.shipment.yaml": `${military}  - { partNumber: L-1, quantity: 4, ref: "a.bom.yaml#M-1" }\n`,
    };
    expect(asked(await parts(files)).map(({ questions }) => questions)).toEqual([
      ["origin: country of origin, and the countries where it was melted and manufactured"],
    ]);
  });

  it("asks about a line under its own number where the line states itself what is open", async () => {
    const files = {
      "/repo/lodestone.yaml": "",
      "/repo/a.bom.yaml": bom(magnet("M-1", settled)),
      "/repo/us.shipment.yaml": `${military}  - { partNumber: L-1, quantity: 4, ref: "a.bom.yaml#M-1", origins: [{ stage: melted, country: DE }] }\n`,
    };
    expect(asked(await parts(files))).toMatchObject([
      { part: ["L-1", "Magnet Works", "Example Magnets GmbH"], questions: ["origin: countries where it was manufactured"] },
    ]);
  });

  it("asks once where a line refers to another of its own file", async () => {
    const files = {
      "/repo/lodestone.yaml": "",
      "/repo/a.bom.yaml": bom(`${magnet("M-1", "    countryOfOrigin: CN\n")}  - { partNumber: L-1, quantity: 2, ref: "#M-1" }\n`),
    };
    expect(asked(await parts(files)).map(({ part }) => part[0])).toEqual(["M-1"]);
  });

  it("names the deliveries in which answers were not tried", async () => {
    const one = delivery('  - { partNumber: L-1, quantity: 4, ref: "a.bom.yaml#M-1" }\n');
    const names = Array.from({ length: 22 }, (_, at) => `s${String(at).padStart(2, "0")}.shipment.yaml`);
    const files = {
      "/repo/lodestone.yaml": "",
      "/repo/a.bom.yaml": bom(magnet("M-1", "    countryOfOrigin: CN\n")),
      ...Object.fromEntries(names.map((name) => [`/repo/${name}`, one])),
    };
    const { out } = await lodestone(files, "a.bom.yaml");
    expect(out.replaceAll(/\s+/g, " ")).toContain("could not be read: s20.shipment.yaml, s21.shipment.yaml.");
  });

  it("tells a duty of a whole delivery only with the part whose answer brings it", async () => {
    const shipment = `kind: shipment
id: EXP-8
exporter: { name: Example Exports Co., country: CN }
consignee: { name: General Dynamics, country: US }
countryOfExport: CN
countryOfDestination: US
exportDate: 2026-12-20
endUse: { category: industrial-automation, statement: "Spindle motor of lathe L20, rotor" }
items:
  - { partNumber: MO-1, description: Molybdenum powder, quantity: 1, countryOfOrigin: CN }
  - { partNumber: C-1, description: Lithium-ion cell, quantity: 1, countryOfOrigin: CN }
`;
    const found = await parts({ "/repo/lodestone.yaml": "", "/repo/a.shipment.yaml": shipment });
    const errors = found.map(({ partNumber, questions }) => [
      partNumber,
      questions
        .find(({ fact }) => fact === "figures")
        ?.answers[0]?.findings.filter(({ severity }) => severity === "error")
        .map(({ rule }) => rule),
    ]);
    expect(Object.fromEntries(errors)).toEqual({ "MO-1": ["party/barred"], "C-1": [] });
  });

  it("tries an origin for each act that names other countries, and names the acts of duties", async () => {
    const endUse = "endUse: { category: military, statement: Actuator of the fin XM-1, country: US }\n";
    const [part] = await parts({
      "/repo/a.bom.yaml": `kind: bom\nid: A\n${endUse}items:\n  - partNumber: XX\n    description: SmCo magnet\n`,
    });
    const { what, stages, answers = [] } = part?.questions.find(({ fact }) => fact === "origin") ?? {};
    expect(what).toBe("country of origin, and the countries where it was melted and manufactured");
    expect(stages).toEqual(["melted", "manufactured"]);
    expect(answers.map(({ answer, acts }) => [answer, acts.some(({ id }) => id === "dod-2019-225-7052")])).toEqual([
      ["all of it in China (CN)", true],
      [expect.stringContaining("KP"), true],
      [expect.stringContaining("Switzerland"), false],
    ]);
  });

  it("tries no item free of a class whose composition it declares in part", async () => {
    const motor = "  - partNumber: MOT\n    description: Servo motor 400 W\n    countryOfOrigin: CN\n";
    const last = async (more: string) =>
      (await parts({ "/repo/a.bom.yaml": bom(motor + more) }))[0]?.questions.find(({ fact }) => fact === "composition")?.answers.at(-1)
        ?.answer;
    expect(await last("")).toContain("free of");
    const some = "    composition: [{ element: Fe, massPercent: 50 }]\n    compositionStatus: incomplete\n";
    expect(await last(some)).toMatch(/^0 % /);
  });

  it("tries figures that a material can have", async () => {
    const endUse = "endUse: { category: industrial-automation, statement: Heaters of a vacuum furnace }\n";
    const block = "  - { partNumber: GR-1, description: Artificial graphite block, quantity: 2, countryOfOrigin: CN }\n";
    const [part] = await parts({ "/repo/a.bom.yaml": `kind: bom\nid: A\n${endUse}items:\n${block}` });
    const { answers = [] } = part?.questions.find(({ fact }) => fact === "figures") ?? {};
    expect(answers.map(({ acts }) => acts.map(({ id, verdict }) => [id, verdict]))).toEqual([[["mofcom-2023-39", "applies"]], []]);
  });

  it("tries a country that an act alone names, wherever it stands in its list", async () => {
    const endUse = "endUse: { category: military, statement: Actuator of the fin XM-1, country: US }\n";
    const files = { "/repo/a.bom.yaml": `kind: bom\nid: A\n${endUse}items:\n  - partNumber: XX\n    description: SmCo magnet\n` };
    const packs = structuredClone(builtIn.packs);
    for (const { countries } of packs.flatMap(({ countryLists }) => countryLists)) countries.sort();
    const host = memoryHost({ files, packs: () => ({ ...builtIn, packs }) });
    await main(["questions", "--as-of", "2026-11-30", "--format", "json"], host);
    const [part] = (JSON.parse(host.out()) as QuestionsReport).parts;
    const { answers = [] } = part?.questions.find(({ fact }) => fact === "origin") ?? {};
    expect(answers.map(({ answer }) => answer.slice(-5))).toEqual([" (CN)", " (IR)", " (CH)"]);
  });

  it("asks for the stages of production that an act asks about and nobody declared, and tries them beside the others", async () => {
    const origins = "    countryOfOrigin: JP\n    origins: [{ stage: mined, country: AU }, { stage: melted, country: JP }]\n";
    const endUse = "endUse: { category: military, statement: Actuator of the fin XM-1, country: US }\n";
    const text = `kind: bom\nid: A\n${endUse}items:\n  - partNumber: XX\n    description: SmCo magnet\n    quantity: 1\n${origins}`;
    const [part] = await parts({ "/repo/a.bom.yaml": text }, "--as-of", "2027-01-01");
    const question = part?.questions.find(({ fact }) => fact === "origin");
    expect(question).toMatchObject({
      what: "countries where it was refined, separated and manufactured",
      stages: ["refined", "separated", "manufactured"],
      acts: ["dod-2019-225-7052", "dod-2024-11513"],
    });
    const rules = question?.answers.map(({ answer, findings }) => [answer, findings.some(({ rule }) => rule === "origin/barred")]);
    expect(rules).toContainEqual(["all of it in North Korea (KP)", true]);
    expect(rules?.at(-1)).toEqual([expect.stringContaining("Switzerland"), false]);
  });

  it("tries the stages that are asked about beside those that are declared", async () => {
    const origins = "    countryOfOrigin: JP\n    origins: [{ stage: mined, country: CN }]\n";
    const endUse = "endUse: { category: military, statement: Actuator of the fin XM-1, country: US }\n";
    const text = `kind: bom\nid: A\n${endUse}items:\n  - partNumber: XX\n    description: SmCo magnet\n    quantity: 1\n${origins}`;
    const [part] = await parts({ "/repo/a.bom.yaml": text }, "--as-of", "2027-01-01");
    const question = part?.questions.find(({ fact }) => fact === "origin");
    expect(question?.stages).toEqual(["melted", "manufactured"]);
    const last = question?.answers.at(-1);
    expect([last?.answer, last?.findings.map(({ rule }) => rule)]).toEqual([
      expect.stringContaining("Switzerland"),
      expect.arrayContaining(["origin/barred"]),
    ]);
  });

  it("keeps the shares that a line declares when it tries others", async () => {
    const declared =
      "    countryOfOrigin: CN\n    composition:\n      - { element: Nd, massPercent: 29 }\n      - { element: Dy, massPercent: 0 }\n";
    const [part] = await parts({ "/repo/a.bom.yaml": bom(magnet("M-1", declared)) });
    const [question] = part?.questions ?? [];
    expect(question?.elements).not.toContain("Dy");
    expect(question?.elements).toContain("Tb");
    expect(question?.answers.at(-1)).toMatchObject({ acts: [] });
  });

  it("asks once for a part of one maker and supplier, whatever the number of files", async () => {
    const files = {
      "/repo/a.bom.yaml": bom(magnet("M-1", supplied)),
      "/repo/b.bom.yaml": bom(`${magnet("M-1", supplied)}${magnet("M-1", "    supplier: { name: Other Ltd. }\n")}`),
    };
    const found = await parts(files);
    expect(found.map(({ supplier, uses }) => [supplier, uses.map(({ path, at }) => `${path}:${at.line}`)])).toEqual([
      ["Example Magnets GmbH", ["a.bom.yaml:4", "b.bom.yaml:4"]],
      ["Other Ltd.", ["b.bom.yaml:8"]],
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  it("puts first what more lines use, of parts with the same duties", async () => {
    const cn = `    countryOfOrigin: CN\n${supplied}`;
    const files = { "/repo/a.bom.yaml": bom(magnet("M-A", cn) + magnet("M-B", cn)), "/repo/b.bom.yaml": bom(magnet("M-B", cn)) };
    expect((await parts(files)).map(({ partNumber, uses }) => [partNumber, uses.length])).toEqual([
      ["M-B", 2],
      ["M-A", 1],
    ]);
  });

  it("gives a part the same row id in every run and place", async () => {
    const [here] = await parts({ "/repo/a.bom.yaml": bom(magnet("M-1", supplied)) });
    const [there] = await parts(
      { "/repo/sub/b.bom.yaml": bom(`${magnet("X-0", "    freeOf: all\n")}${magnet("M-1", supplied)}`) },
      "sub/b.bom.yaml",
    );
    expect(here?.id).toMatch(/^q[0-9a-f]{16}$/);
    expect(there?.id).toBe(here?.id);
  });

  it("leaves out what no answer could turn into a duty, and what is answered", async () => {
    const answered = magnet(
      "M-1",
      "    countryOfOrigin: CN\n    composition:\n      - { element: Dy, massPercent: 0 }\n      - { element: Tb, massPercent: 0 }\n      - { element: Ho, massPercent: 0 }\n",
    );
    const { out, status } = await lodestone({
      "/repo/a.bom.yaml": bom(`${answered}  - partNumber: R-1\n    description: Resistor 10k 0402\n`),
    });
    expect(out).toBe("No open questions to suppliers.\n");
    expect(status).toBe(0);
  });

  it("asks what a parts file leaves open, and not what it says", async () => {
    const known = "kind: parts\nparts:\n  M-1:\n    countryOfOrigin: CN\n";
    const files = { "/repo/a.bom.yaml": bom(magnet("M-1")), "/repo/lodestone.parts.yaml": known };
    const [part] = await parts(files, "a.bom.yaml");
    expect(part?.questions.map(({ fact }) => fact)).toEqual(["composition"]);
    const none = await parts({
      ...files,
      "/repo/lodestone.parts.yaml": known.replace("CN\n", "CN\n    freeOf: all\n").replace("M-1", "M-2"),
    });
    expect(none[0]?.questions.map(({ fact }) => fact).sort()).toEqual(["composition", "origin"]);
  });

  const dated = (more: string) =>
    `kind: parts\nparts:\n  M-1:\n    countryOfOrigin: CN\n    source: { document: Letter, date: 2024-11-29 }\n${more}`;

  it("shows the day on which somebody was asked, and keeps the question open", async () => {
    const asked = "asked: [{ on: 2026-11-02, of: Alpha, about: composition }, { on: 2026-10-01 }, { on: 2026-11-20, about: [origin] }]";
    const files = { "/repo/a.bom.yaml": bom(magnet("M-1", supplied)), "/repo/lodestone.parts.yaml": dated(`    ${asked}\n`) };
    const [part] = await parts(files);
    expect(part?.questions).toMatchObject([{ fact: "composition", asked: { on: "2026-11-02", of: "Alpha", days: 23 } }]);
    const { out } = await lodestone(files);
    expect(out).toContain("asked on 2026-11-02 (Alpha), 23 days ago");
    expect(out).toContain("1 question about 1 part. 1 of them was asked.");
    expect((await lodestone(files, "--format", "markdown")).out).toMatch(/\*\*.*asked on 2026-11-02 .*23 days ago\*\*/);
    expect((await lodestone(files, "--format", "csv")).out).toContain("asked on 2026-11-02 (Alpha)");
  });

  it("asks again for facts that are too old, where a rule would ask for them", async () => {
    const files = {
      "/repo/a.bom.yaml": bom(`${magnet("M-1", supplied)}  - partNumber: R-1\n    description: Resistor 10k 0402\n`),
      "/repo/lodestone.parts.yaml": `${dated("    composition: [{ element: Dy, massPercent: 0 }, { element: Tb, massPercent: 0 }, { element: Ho, massPercent: 0 }]\n    asked: [{ on: 2024-01-01 }, { on: 2026-11-01, about: origin }]\n")}  R-1: { countryOfOrigin: CN, source: { date: 2020-01-01 } }\n`,
    };
    expect(await parts(files)).toEqual([]);
    const aged = (months: number) => parts({ ...files, "/repo/lodestone.yaml": `facts: { maxAge: ${months} }\n` });
    expect(await aged(25)).toEqual([]);
    const [part, ...others] = await aged(24);
    expect(others).toEqual([]);
    const [composition, origin] = part?.questions.toSorted((a, b) => (a.fact < b.fact ? -1 : 1)) ?? [];
    expect(composition).toMatchObject({ fact: "composition", declaredOn: "2024-11-29", answers: expect.arrayContaining([]) });
    expect(composition).not.toHaveProperty("asked"); // what was asked before the declaration is answered
    expect(origin).toMatchObject({ fact: "origin", declaredOn: "2024-11-29", asked: { on: "2026-11-01" } });
    expect(composition?.answers[0]?.acts).toContainEqual(expect.objectContaining({ id: "mofcom-2025-18", verdict: "applies" }));
  });

  it("asks for no shares of a material that has no elements", async () => {
    const name = "Natural flake graphite powder";
    const files = {
      "/repo/a.bom.yaml": bom(`  - partNumber: ${name}\n    description: Powder\n    quantity: 1\n    countryOfOrigin: CN\n`),
      "/repo/lodestone.parts.yaml": `kind: parts\nparts:\n  ${name}: { freeOf: graphite }\n`,
    };
    const [part] = await parts(files);
    const asked = part?.questions.filter(({ fact }) => fact === "composition");
    expect(asked).toMatchObject([{ what: "presence of graphite", elements: [], classes: ["graphite"] }]);
    const said = asked?.[0]?.answers.map(({ answer, acts }) => [answer, acts.map(({ id }) => id)]);
    expect(said).toEqual([["contains graphite", ["mofcom-2023-39"]]]);
  });

  it("asks about a declaration that other data contradict, even where nothing else is open", async () => {
    const own = (number: string, more: string) =>
      `  - { partNumber: ${number}, description: Sintered NdFeB magnet, countryOfOrigin: JP, quantity: 1${more} }\n`;
    const files = {
      "/repo/a.bom.yaml": bom(
        [
          own("M-1", ", freeOf: all"),
          own("M-2", ""),
          "  - { partNumber: M-3, description: Servo motor, countryOfOrigin: JP, freeOf: all, composition: [{ element: Pr, massPercent: 1 }] }\n",
          own("M-4", ", freeOf: gallium"),
          "  - { partNumber: M-5, description: Gallium arsenide wafer, countryOfOrigin: JP, freeOf: all, casNumber: 7782-42-5 }\n",
        ].join(""),
      ),
      "/repo/lodestone.parts.yaml": "kind: parts\nparts:\n  M-2: { freeOf: [rare-earth] }\n",
    };
    const asked = (await parts(files)).map(({ partNumber, severity, questions }) => [
      partNumber,
      severity,
      questions.map(({ what }) => what),
    ]);
    expect(asked.sort()).toEqual([
      ["M-1", "error", ["mass share of Nd"]],
      ["M-2", "error", ["mass share of Nd"]],
      ["M-3", "error", ["mass share of Pr"]],
      ["M-5", "error", ["mass share of Ga and presence of graphite"]],
    ]);
  });

  it("asks of a part what contradicts a declaration on a line that refers to it", async () => {
    const files = {
      "/repo/a.bom.yaml": bom("  - { partNumber: A-1, ref: ./b.bom.yaml#M-1, freeOf: all, quantity: 1 }\n"),
      "/repo/b.bom.yaml": bom("  - { partNumber: M-1, description: Sintered NdFeB magnet, countryOfOrigin: JP, quantity: 1 }\n"),
    };
    const asked = (await parts(files)).map(({ partNumber, questions, uses }) => [
      partNumber,
      questions.map(({ what }) => what),
      uses[0]?.path,
    ]);
    expect(asked).toEqual([["M-1", ["mass share of Nd"], "b.bom.yaml"]]);
  });

  it("asks once for a fact that is old and that lacks something too", async () => {
    const files = {
      "/repo/a.bom.yaml": bom(magnet("M-1", supplied)),
      "/repo/lodestone.parts.yaml": dated("    composition: [{ element: Dy, massPercent: 0 }]\n"),
      "/repo/lodestone.yaml": "facts: { maxAge: 24 }\n",
    };
    const [part] = await parts(files);
    expect(part?.questions.map(({ what }) => what).sort()).toEqual(["country of origin", "mass shares of Tb and Ho"]);
  });

  it("tells of no day on which a part was declared that another file does not declare", async () => {
    const files = {
      "/repo/a.bom.yaml": bom(magnet("M-1", supplied)),
      "/repo/lodestone.parts.yaml": dated(""),
      "/repo/lodestone.yaml": "facts: { maxAge: 24 }\n",
    };
    const [old] = await parts(files);
    expect(old?.questions).toContainEqual(expect.objectContaining({ fact: "origin", declaredOn: "2024-11-29" }));
    for (const folder of ["0", "z"]) {
      const there = { [`/repo/${folder}/lodestone.yaml`]: "{}\n", [`/repo/${folder}/b.bom.yaml`]: bom(magnet("M-1", supplied)) };
      const [part, ...others] = await parts({ ...files, ...there });
      expect([others, part?.uses.length]).toEqual([[], 2]);
      expect(part?.questions.find(({ fact }) => fact === "origin")).not.toHaveProperty("declaredOn");
    }
  });

  it("reads files of mappings, by their cells", async () => {
    const files = {
      "/repo/lodestone.yaml": "mappings:\n  table:\n    use: table\n    files: ['*.csv']\n",
      "/repo/bom.csv": "Part Number,Description,Quantity\nM-1,NdFeB ring magnet N42SH,4\n",
    };
    const [part] = await parts(files);
    expect(part?.uses).toMatchObject([{ path: "bom.csv", at: { line: 2 } }]);
  });

  it("names a part once where its description serves as the number", async () => {
    const files = {
      "/repo/lodestone.yaml": "mappings:\n  table: { files: [list.csv], use: table }\n",
      "/repo/list.csv": "Bezeichnung;Menge\nNdFeB Magnet N42SH 20x10x5;4\n",
    };
    const [part] = await parts(files);
    expect(part).toMatchObject({ partNumber: "NdFeB Magnet N42SH 20x10x5" });
    expect(part).not.toHaveProperty("description");
  });

  it("names the files whose parts have questions of their own", async () => {
    const files = {
      "/repo/a.bom.yaml": bom("  - partNumber: A-1\n    description: Motor\n    ref: sub.bom.yaml#M-1\n"),
      "/repo/sub.bom.yaml": bom(magnet("M-1")),
    };
    const { out } = await lodestone(files, "a.bom.yaml");
    expect(out).toContain("sub.bom.yaml");
    expect((await lodestone(files)).out).not.toContain("Name the files too");
  });

  it("says what it could not ask about", async () => {
    const files = { "/repo/a.bom.yaml": "kind: bom\nitems: [", "/repo/parts-bom.csv": "Name;Menge\nNdFeB magnet;4\n" };
    const { out } = await lodestone(files);
    expect(out).toContain("No open questions to suppliers.\n1 place was not read or not checked, and nothing was asked about it.");
    expect(out).toContain("parts-bom.csv");
    const report = JSON.parse((await lodestone(files, "--format", "json")).out) as QuestionsReport;
    expect(report).toMatchObject({ parts: [], unchecked: 1, unread: ["parts-bom.csv"] });
  });

  it("groups by file and lists as Markdown", async () => {
    const files = { "/repo/a.bom.yaml": bom(magnet("M-1", supplied)), "/repo/b.bom.yaml": bom(magnet("M-1", supplied)) };
    const { out } = await lodestone(files, "--by", "file", "--format", "markdown");
    expect(out.match(/^## .*/gm)).toEqual(["## a.bom.yaml", "## b.bom.yaml"]);
    expect(out.match(/^ {2}- \*\*.*/gm)).toContain("  - **country of origin**");
  });

  it("writes no formula into a table", async () => {
    const { out } = await lodestone({ "/repo/a.bom.yaml": bom(magnet("'=cmd|calc'", supplied)) }, "--format", "csv");
    const [head, ...rows] = out.split("\r\n");
    expect(head).toMatch(/^\ufeffRow \[id\],Part number \[partNumber\]/);
    expect(rows.join("\n")).toContain(",'=cmd|calc,");
  });

  it("says which file could not be read, and exits with 2", async () => {
    const { status, err, out } = await lodestone({ "/repo/a.bom.yaml": bom(magnet("M-1")) }, "a.bom.yaml", "none.bom.yaml");
    expect(status).toBe(2);
    expect(err).toContain("none.bom.yaml");
    expect(out).toContain("M-1");
  });

  it("refuses a grouping that does not exist", async () => {
    expect(await lodestone({}, "--by", "colour")).toMatchObject({ status: 2, out: "" });
  });
});
