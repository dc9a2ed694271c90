import { describe, expect, it } from "vitest";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { actStateProblem } from "../../server/src/core/packs/actStates.ts";
import { actsTable } from "../../server/src/core/packs/actsTable.ts";
import { openPacks, type Packs } from "../../server/src/core/packs/at.ts";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { addressOf } from "../../server/src/core/packs/named.ts";
import { stateBasis } from "../../server/src/core/packs/stateBasis.ts";
import { messageOf } from "../../server/src/core/text/wording.ts";
import { actFile, on, open, packFiles, smallPack } from "./support.ts";

const packs = open([...packFiles("prc"), ...packFiles("house")]);

describe("actStates", () => {
  it("settles an unverified act and says so", () => {
    const law = packs.at(on("2026-11-24"), { "mofcom-2025-57": "suspended" });
    expect(law.act("mofcom-2025-57")).toMatchObject({ state: "suspended", settledBySetting: true, since: "2026-11-11" });
    expect(law.act("mofcom-2025-57")?.lastKnown?.on).toBe("2026-10-08");
    expect(law.act("mofcom-2025-55")).toMatchObject({ state: "unverified", settledBySetting: false });
  });

  it("settles the clauses of an act with it, and a lone unverified clause", () => {
    const law = packs.at(on("2026-11-28"), { "mofcom-2025-61": "in-force", "mofcom-2024-46": "ended" });
    expect(law.act("mofcom-2025-61")?.clauses.map(({ state }) => state)).toEqual(Array(10).fill("in-force"));
    expect(law.act("mofcom-2024-46")).toMatchObject({ state: "in-force", settledBySetting: false });
    expect(law.act("mofcom-2024-46")?.clauses.map(({ state, settledBySetting }) => [state, settledBySetting])).toEqual([
      ["in-force", false],
      ["ended", true],
      ["ended", true],
      ["in-force", false],
      ["ended", true],
    ]);
  });

  it("leaves alone what the packs know: the past, and acts that are in force", () => {
    const settings = { "mofcom-2025-57": "in-force", "mofcom-2025-18": "suspended" } as const;
    expect(packs.at(on("2026-11-10"), settings).act("mofcom-2025-57")).toMatchObject({ state: "suspended", settledBySetting: false });
    expect(packs.at(on("2026-11-24"), settings).act("mofcom-2025-18")).toMatchObject({ state: "in-force", settledBySetting: false });
  });

  it("is told when it can do nothing", () => {
    const ids = ["mofcom-2025-57", "mofcom-2025-18", "mofcom-2025-75", "__proto__"];
    const problems = ids.map((id) => actStateProblem(packs, id));
    expect(problems.map((problem) => problem && messageOf(problem, inEnglish))).toEqual([
      undefined,
      expect.stringContaining("in a pack of your own"),
      "There is no act `mofcom-2025-75`. Did you mean `mofcom-2025-55`?",
      expect.stringContaining("There is no act `__proto__`."),
    ]);
  });
});

describe("the law on a day", () => {
  it("is the same object for the same day and settings", () => {
    expect(packs.at(on("2026-01-01"), { "mofcom-2025-57": "ended", "mofcom-2025-55": "ended" })).toBe(
      packs.at(on("2026-01-01"), { "mofcom-2025-55": "ended", "mofcom-2025-57": "ended" }),
    );
    expect(packs.at(on("2026-01-01"), {})).not.toBe(packs.at(on("2026-01-02"), {}));
  });

  it("counts a pack as stale more than 60 days after its review", () => {
    expect(packs.at(on("2027-01-23"), {}).stale).toEqual([]);
    expect(packs.at(on("2027-01-24"), {}).stale.map(({ pack, days }) => [pack.id, days])).toEqual([["house", 61]]);
    expect(packs.at(on("2027-01-30"), {}).stale.map(({ pack, days }) => [pack.id, days])).toEqual([
      ["prc", 61],
      ["house", 67],
    ]);
    expect(packs.at(on("2025-01-01"), {}).stale).toEqual([]);
  });

  it("knows the vague words, bare goods with them, and no product among them", () => {
    const { words, terms } = packs.at(on("2026-11-24"), {}).vagueWords;
    for (const word of ["tbd", "various", "general", "use", "stock", "resale", "motor", "magnets", "ndfeb"])
      expect(words, word).toContain(word);
    for (const word of ["spindle", "lathe", "turbine", "mri", "vehicle", "robot", "laser"]) expect(words, word).not.toContain(word);
    expect(terms).toEqual(expect.arrayContaining(["一般用途".slice(0, 2), "用途", "未定", "転売"]));
    expect(terms.map(({ length }) => length)).toEqual([...terms.map(({ length }) => length)].sort((a, b) => b - a));
  });

  it("finds the sub-items under a code", () => {
    const under = (code: string) =>
      packs
        .at(on("2026-11-24"), {})
        .controlledItemsUnder("PRC", code)
        .map(({ item }) => item.code);
    expect(under("1C902.a.2").length).toBe(5);
    expect(under("1C902.a.4")).toEqual(["1C902.a.4"]);
    expect(under("1C90")).toEqual([]);
  });

  it("opens from a bundle that went through JSON", () => {
    const { packs: loaded } = loadPacks(packFiles("prc"));
    const reopened = openPacks(JSON.parse(JSON.stringify(compilePacks(loaded))));
    expect(reopened.at(on("2026-11-11"), {}).act("mofcom-2025-62")?.state).toBe("unverified");
  });

  it("makes a table of the acts, with the clauses that stand otherwise than their act", () => {
    const rows = actsTable(packs.at(on("2025-10-20"), {}));
    expect(rows.filter(({ id }) => id === "mofcom-2025-61").map(({ clause, state, since }) => [clause, state, since])).toEqual([
      [undefined, "in-force", "2025-10-09"],
      ["1.1", "pending", "2025-10-09"],
      ["1.2", "pending", "2025-10-09"],
    ]);
    const suspended = actsTable(packs.at(on("2026-11-27"), {})).find(({ id, clause }) => id === "mofcom-2024-46" && clause === "2");
    expect(suspended).toMatchObject({ state: "suspended", until: "2026-11-27", next: "unverified", by: "mofcom-2025-72" });
    expect(rows.filter(({ clause }) => clause === undefined)).toHaveLength(packs.acts.length);
  });
});

describe("another pack", () => {
  const invented = `${actFile("mofcom-2030-1", 'issued: "2030-01-01"\neffective: "2030-02-01"')}
controlledItems:
  - { code: "9C001.a", list: PRC, act: mofcom-2030-1, elements: [Nd], form: metal, name: { en: neodymium metal }, confidence: high, citations: [gazette] }
  - { code: "9C001.b", list: PRC, act: mofcom-2030-1, elements: [Nd], form: oxide, name: { en: neodymium oxide }, confidence: high, citations: [gazette] }
`;

  it("adds an act with two items and a boundary date by one file", () => {
    const own = open([...packFiles("prc"), ...smallPack({ "mofcom-2030-1.yaml": invented })]);
    const listed = (date: string) =>
      own
        .at(on(date), {})
        .controlledItemsOf("Nd")
        .map(({ act, item }) => `${item.code} ${act.state}`);
    expect(listed("2029-12-31")).toEqual(["9C001.a not-issued", "9C001.b not-issued"]);
    expect(listed("2030-01-31")).toEqual(["9C001.a pending", "9C001.b pending"]);
    expect(listed("2030-02-01")).toEqual(["9C001.a in-force", "9C001.b in-force"]);
    expect(listed("2030-02-02")).toEqual(["9C001.a in-force", "9C001.b in-force"]);
  });

  it("prolongs a suspension of the first by one file, and the gap closes", () => {
    const prolongation = `${actFile("mofcom-2026-99", 'issued: "2026-11-09"\neffective: "2026-11-09"')}    suspends:
      - { of: [{ act: mofcom-2025-57 }], from: "2026-11-11", until: "2027-01-10", citations: [gazette] }
`;
    const base = loadPacks(packFiles("prc"));
    const builtIn = compilePacks(base.packs);
    const own = loadPacks(smallPack({ "act.yaml": prolongation }), builtIn);
    expect(own.problems).toEqual([]);
    const both = openPacks({ format: 1, packs: [...builtIn.packs, ...compilePacks(own.packs).packs] });
    const state = (date: string, act = "mofcom-2025-57") => both.at(on(date), {}).act(act)?.state;
    expect([state("2026-11-10"), state("2026-11-11"), state("2027-01-10"), state("2027-01-11")]).toEqual([
      "suspended",
      "suspended",
      "suspended",
      "unverified",
    ]);
    expect(state("2026-11-11", "mofcom-2025-55")).toBe("unverified");
    // Each suspension is cited from the pack of the act that orders it.
    const basis = (date: string) => {
      const law = both.at(on(date), {});
      const act = law.act("mofcom-2025-57");
      return act && stateBasis(law, act);
    };
    expect(basis("2026-11-10")).toMatchObject({ by: "mofcom-2025-70", pack: "prc" });
    expect(basis("2026-11-11")).toMatchObject({ by: "mofcom-2026-99", pack: "own", citations: ["gazette"] });
  });
});

it("a clause tells what was last known of it, and otherwise of its act", () => {
  const known = (text: string) => `lastKnown: { on: "2030-03-01", text: ${text}, citations: [gazette] }`;
  const clause = (id: string, more: string) =>
    `\n      - { id: "${id}", cite: clause ${id}, title: { en: c }, requires: licence, confidence: high, citations: [gazette]${more} }`;
  const act = `${actFile("mofcom-2030-1", `issued: "2030-01-15"\n${known("of the act")}`)}    clauses:${clause("1", `, ${known("of the clause")}`)}${clause("2", "")}\n`;
  const at = open(smallPack({ "act.yaml": act }))
    .at(on("2030-03-02"), {})
    .act("mofcom-2030-1");
  expect([at, ...(at?.clauses ?? [])].map((one) => [one?.state, one?.lastKnown?.text])).toEqual([
    ["unverified", "of the act"],
    ["unverified", "of the clause"],
    ["unverified", "of the act"],
  ]);
});

it("a clause that begins on a day of its own does not rest on the day on which its act was seen in force", () => {
  const seen = 'seenInForce: { on: "2030-03-01", citations: [gazette] }';
  const clause =
    '\n      - { id: "1", cite: clause 1, title: { en: c }, requires: licence, confidence: high, citations: [bulletin], effective: "2030-05-01" }\n';
  const [header, ...rest] = smallPack({ "act.yaml": `${actFile("mofcom-2030-1", `issued: "2030-01-15"\n${seen}`)}    clauses:${clause}` });
  const sources = { path: header?.path ?? "", text: `${header?.text}  bulletin: { title: bulletin, read: true }\n` };
  const law = open([sources, ...rest]).at(on("2030-06-01"), {});
  const act = law.act("mofcom-2030-1");
  const [own] = act?.clauses ?? [];
  if (act === undefined || own === undefined) throw new Error("no act or clause");
  expect([stateBasis(law, act), stateBasis(law, act, own)].map(({ citations }) => citations)).toEqual([["gazette"], ["bulletin"]]);
});

it("of two lists with one id, that of the authority itself counts, whatever its order", () => {
  const [prc, own] = [packFiles("prc"), smallPack()].map((files) => compilePacks(loadPacks(files).packs).packs[0]);
  const [authority] = prc?.authorities ?? [];
  if (prc === undefined || own === undefined || authority === undefined) throw new Error("no pack or authority");
  const other = { ...authority, id: "EU" as const, lists: [{ id: "watch-list" as const, name: "own list", means: "barred" as const }] };
  for (const order of [0, 9]) {
    const law = openPacks({ format: 1, packs: [prc, { ...own, authorities: [{ ...other, order }] }] }).at(on("2026-11-30"), {});
    expect([law.partyList("PRC", "watch-list")?.means, law.partyList("EU", "watch-list")?.means]).toEqual(["watched", "barred"]);
  }
});

describe("the address of an act", () => {
  const addresses = (all: Packs): readonly string[] => {
    const law = all.at(on("2026-11-30"), {});
    return law.acts.flatMap((at) => addressOf(at, law, all) ?? []);
  };

  it("lies on a site of its own authority", () => {
    const found = addresses(open(["prc", "us", "eu", "jp", "house"].flatMap(packFiles)));
    expect(found.length).toBeGreaterThan(20);
    for (const address of found) expect(address).toMatch(/^https?:\/\/(?:[a-z0-9-]+\.)+(?:gov\.cn|gov|europa\.eu|go\.jp)(?:[:/]|$)/);
  });

  it.each([
    ["https://www.example-ministry.test/a", 1],
    ["https://example-ministry.test", 1],
    ["https://not-example-ministry.test/a", 0],
    ["https://example-ministry.test.mirror.org/a", 0],
    ["https://example-ministry.test@mirror.org/a", 0],
    ["https://mirror.org/example-ministry.test", 0],
  ])("%s", (url, count) => {
    const own = smallPack({
      "pack.yaml": `pack: { id: own, title: Own, version: "1", reviewedOn: "2026-11-01", authority: PRC }\nsources:\n  gazette: { title: gazette, url: "${url}", read: true }\n`,
      "authority.yaml":
        "authorities:\n  - { id: PRC, name: the PRC, order: 1, territory: [CN], sites: [example-ministry.test], confidence: high, citations: [gazette] }\n",
      "act.yaml": actFile("own-2026-1", 'issued: "2026-01-01"\neffective: "2026-01-01"'),
    });
    expect(addresses(open(own))).toHaveLength(count);
  });
});
