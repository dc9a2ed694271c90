import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNames } from "../../server/src/cli/check/options.ts";
import type { ItemRule } from "../../server/src/core/rule.ts";
import type { createChecker } from "../../server/src/index.ts";
import { builtIn, head as packHead, packOf } from "../company/support.ts";
import { lawText, newerLaw, oxideBom } from "../law/support.ts";
import { keptChecker } from "../support/keptChecker.ts";
import { main, memoryHost, type Node, type World } from "./memoryHost.ts";

type Files = Readonly<Record<string, Node>>;

const bom = (part: string, more = "") =>
  `kind: bom\nid: B-${part}\nitems:\n  - partNumber: ${part}\n    description: Sintered NdFeB magnet with dysprosium\n    quantity: 1\n    countryOfOrigin: CN\n${more}`;
const screw = "kind: bom\nid: S\nitems:\n  - { partNumber: S, description: Steel screw, quantity: 1 }\n";
const assembly = "kind: bom\nid: A\nitems:\n  - { partNumber: A, description: Motor, quantity: 1, ref: boards/b1.bom.yaml }\n";
const lost = "kind: bom\nid: L\nitems:\n  - { partNumber: L, description: Motor, quantity: 1, ref: boards/b9.bom.yaml }\n";
const shipment = (licence: string) =>
  `kind: shipment\nid: X\nexportDate: 2026-11-01\ndestination: DE\nlicences:\n  - { number: L-1, expires: 2027-01-01, quantity: { value: 5, unit: kg } }\nlines:\n  - { partNumber: L, description: Dysprosium oxide powder, quantity: 1, countryOfOrigin: CN, licence: ${licence} }\n`;
const waive = "waive:\n  - { rule: end-use/missing, until: 2027-01-01, by: J. Doe, reason: sample }\n";
const parts = "kind: parts\nparts:\n  P-1: { countryOfOrigin: JP }\n  NOT-USED: { countryOfOrigin: DE }\n";

const files: Files = {
  "/repo/.git/HEAD": "",
  "/repo/lodestone.yaml": "rules: { composition/missing: hint }\nmappings:\n  kicad: { use: table, files: ['lists/*.csv'] }\n",
  "/repo/assembly.bom.yaml": assembly,
  "/repo/boards/b1.bom.yaml": bom("P-1"),
  "/repo/boards/b2.bom.yaml": bom("P-2"),
  "/repo/broken.bom.yaml": "kind: bom\nitems: [\n",
  "/repo/hidden.bom.yaml": bom("H\u202ex"),
  "/repo/lists/a.csv": "Part Number,Description,Qty\r\nA,NdFeB magnet,1\r\n",
  "/repo/lost.bom.yaml": lost,
  "/repo/odd.bom.yaml": "«unreadable»",
  "/repo/one.shipment.yaml": shipment("L-1"),
  "/repo/plain.bom.yaml": screw,
  "/repo/used.parts.yaml": parts,
  "/repo/waived.bom.yaml": bom("W", waive),
};

/** Runs `check`, and counts the texts that were judged. */
async function check(args: readonly string[], world: Partial<World> = {}) {
  const host = memoryHost({ files, packs: () => builtIn, columns: 100, ...world });
  let judged = 0;
  const counting: typeof createChecker = (...given) => {
    const checker = keptChecker(...given);
    const counted = <I, O>(judge: (input: I) => O) => {
      return (input: I): O => {
        judged++;
        return judge(input);
      };
    };
    return { ...checker, check: counted(checker.check), inspect: counted(checker.inspect) };
  };
  const status = await main(["check", ...args], host, counting);
  return { status, out: host.out(), err: host.err(), cache: host.written.get("/repo/.cache"), judged };
}

/** The files, and the cache that a run over them wrote. */
async function withCache(of: Files = files, args: readonly string[] = [], world: Partial<World> = {}): Promise<Files> {
  const { cache = "" } = await check(["--cache", ".cache", ...args], { ...world, files: of });
  return { ...of, "/repo/.cache": cache };
}

/** Compares a run that finds a cache with one without, and tells how many texts each judged. */
async function compared(of: Files, args: readonly string[] = [], world: Partial<World> = {}) {
  const { "/repo/.cache": _, ...plain } = of;
  const anew = await check(args, { ...world, files: plain });
  const kept = await check(["--cache", ".cache", ...args], { ...world, files: of });
  expect([kept.status, kept.out, kept.err]).toEqual([anew.status, anew.out, anew.err]);
  return { anew: anew.judged, kept: kept.judged, cache: kept.cache ?? "" };
}

/** Texts that are judged in every run: the parts file, the shipment with a licence, and what refers to nothing. */
const always = 2;

describe("a cache", () => {
  it.each(formatNames)("leaves the %s report as it is", async (format) => {
    const args = ["--format", format, ...(format === "json" ? ["--work-list"] : [])];
    const { kept, anew } = await compared(await withCache(files, args), args);
    expect([kept, anew]).toEqual([always, always + 9]);
  });

  it("is the same after a run that took everything from it", async () => {
    const given = await withCache();
    expect((await compared(given)).cache).toBe(given["/repo/.cache"]);
  });

  it("is written anew by a run over other files", async () => {
    const given = await withCache();
    const { kept, cache } = await compared(given, ["boards"]);
    expect([kept, cache.match(/\n/g)]).toEqual([1, ["\n", "\n", "\n"]]); // the parts file is judged with them
  });

  it("keeps no result in which a rule failed", async () => {
    const crashing: ItemRule = {
      scope: "item",
      meta: { id: "test/item", severity: "warning", title: "t", summary: "s", waivable: true, task: { action: "mend" } },
      check({ item }) {
        if (item.partNumber?.value === "P-2") throw new TypeError("for once");
        return [];
      },
    };
    const host = memoryHost({ files, packs: () => builtIn, columns: 100 });
    await main(["check", "--cache", ".cache"], host, (bundle) => keptChecker(bundle, { rules: [crashing] }));
    expect(host.out()).toContain("rule/failed");
    const { kept } = await compared({ ...files, "/repo/.cache": host.written.get("/repo/.cache") ?? "" });
    expect(kept).toBe(always + 1);
  });

  it("serves shards", async () => {
    const args = ["--shard", "1/2", "--format", "shard"];
    expect((await compared(await withCache(files, args), args)).kept).toBeLessThanOrEqual(always);
  });
});

describe("a kept result is judged anew", () => {
  const with_ = (path: string, node: Node): Files => ({ [`/repo/${path}`]: node });

  it.each<[what: string, judged: number, change: Files, args?: readonly string[], world?: Partial<World>]>([
    ["nothing", 0, {}],
    ["the file", 1, with_("plain.bom.yaml", screw.replace("Steel", "Tungsten carbide"))],
    ["a byte that its text does not show", 1, with_("plain.bom.yaml", `\ufeff${screw}`)],
    ["a file that is referred to", 2, with_("boards/b1.bom.yaml", bom("P-1").replace("CN", "JP"))],
    ["a file that was missing", 2, with_("boards/b9.bom.yaml", screw)],
    ["a file beside a missing one", 1, with_("boards/notes.yaml", "")],
    ["a parts file", 9, with_("used.parts.yaml", parts.replace("JP", "DE"))],
    ["a parts file elsewhere", 10, with_("more.parts.yaml", "kind: parts\nparts:\n  P-2: { countryOfOrigin: JP }\n")],
    ["another shipment", 1, with_("two.shipment.yaml", shipment("L-1"))],
    ["settings", 9, with_("lodestone.yaml", `${String(files["/repo/lodestone.yaml"])}asOf: 2026-01-01\n`)],
    ["the day", 9, {}, [], { today: "2026-11-26" }],
    ["the date", 9, {}, ["--as-of", "2026-01-01"]],
    ["waivers", 9, {}, ["--no-waivers"]],
    ["the language", 9, {}, ["--locale", "de"]],
    ["the facts", 9, {}, ["--format", "html"]],
    ["the build", 9, {}, [], { build: "another" }],
  ])("after a change of %s", async (_, judged, change, args = [], world = {}) => {
    const result = await compared({ ...(await withCache()), ...change }, args, world);
    expect(result.kept - always).toBe(judged);
  });

  it.each<[what: string, settings: string, before: Files, after: Files]>([
    [
      "extended settings",
      "extends: ./base.yaml",
      with_("base.yaml", "rules: {}\n"),
      with_("base.yaml", "rules: { end-use/missing: hint }\n"),
    ],
    [
      "a pack",
      "packs: [own]",
      with_("own/pack.yaml", packOf("item.holdsRareEarth")),
      with_("own/pack.yaml", packOf("!item.holdsRareEarth")),
    ],
    ["a pack that is new", "packs: [own]", with_("own/pack.yaml", packOf("item.holdsRareEarth")), with_("own/more.yaml", packHead)],
    ["a mapping", "mappings: { t: { use: table, files: ['lists/*.csv'], encoding: utf-16le } }", {}, {}],
  ])("after a change of %s", async (_, settings, before, after) => {
    const given = await withCache({ ...files, ...with_("lodestone.yaml", `${settings}\n`), ...before });
    expect(given["/repo/.cache"]).toMatch(/boards\/b1/);
    await compared(given);
    await compared({ ...given, ...after });
    await compared({ ...given, ...with_("lodestone.yaml", "") });
  });

  it("after a change of a baseline", async () => {
    const { "/repo/odd.bom.yaml": _, ...readable } = files;
    const writing = memoryHost({ files: readable, packs: () => builtIn });
    await main(["baseline", "--output", "known.json"], writing);
    const known = writing.written.get("/repo/known.json") ?? "";
    expect(known).toContain("boards/b1.bom.yaml");
    const less = known.replaceAll("boards/b1.bom.yaml", "boards/b0.bom.yaml");
    const configured = { ...files, ...with_("lodestone.yaml", "baseline: known.json\n"), ...with_("known.json", known) };
    await compared({ ...(await withCache(configured)), ...with_("known.json", less) });
    const given = await withCache({ ...files, ...with_("known.json", known) }, ["--baseline", "known.json"]);
    await compared({ ...given, ...with_("known.json", less) }, ["--baseline", "known.json"]);
    await compared(given);
  });

  it("after a change of the law", async () => {
    const named = { ...files, ...with_("lodestone.yaml", "law: law.json\n") };
    const oxide = with_("oxide.bom.yaml", oxideBom);
    const given = await withCache({ ...named, ...oxide, ...with_("law.json", newerLaw) });
    expect(given["/repo/.cache"]).toContain("mofcom-2026-999");
    expect((await compared({ ...given, ...with_("law.json", lawText) })).cache).not.toContain("mofcom-2026-999");
    expect((await compared({ ...given, ...with_("lodestone.yaml", "") })).cache).not.toContain("mofcom-2026-999");
  });

  it.each<[what: string, damage: (cache: string) => string | Uint8Array]>([
    ["truncated", (cache) => cache.slice(0, -100)],
    ["of another format", (cache) => cache.replace("cache 1", "cache 2")],
    ["without lines", (cache) => cache.slice(0, cache.indexOf("\n"))],
    ["without a path", (cache) => cache.replaceAll('"boards/b1.bom.yaml"', "{")],
    ["with a result of another file", (cache) => cache.replace(/\n(\w+\t\w+)\t"boards\/b1.*/, '\n$1\t"plain.bom.yaml"\t{}')],
    ["with results that are emptied", (cache) => cache.replaceAll(/"findings":\[.+?\]/g, '"findings":[]')],
    ["in another order", (cache) => cache.split("\n").toSpliced(1, 4).concat(cache.split("\n").slice(1, 5)).join("\n")],
    ["not UTF-8", (cache) => Buffer.concat([Buffer.from(cache.slice(0, 900)), Uint8Array.of(0xff), Buffer.from(cache.slice(900))])],
    ["empty", () => ""],
  ])("from a cache that is %s", async (_, damage) => {
    const given = await withCache();
    const whole = String(given["/repo/.cache"]);
    const damaged = { ...given, "/repo/.cache": damage(whole) };
    expect((await compared(damaged)).kept).toBeGreaterThan(always);
    expect((await compared(damaged)).cache).toBe(whole);
  });

  it("whatever byte of a cache is changed", async () => {
    const small = { "/repo/.git/HEAD": "", "/repo/a.bom.yaml": bom("A"), "/repo/b.bom.yaml": screw };
    const given = Buffer.from(String((await withCache(small))["/repo/.cache"]));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: "lodestone cache ".length, max: given.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Uint8Array.from(given);
          changed[at] = (changed[at] ?? 0) ^ by;
          await compared({ ...small, "/repo/.cache": changed });
        },
      ),
      { numRuns: 30 },
    );
  });

  it("where random edits need it", async () => {
    const paths = Object.keys(files).filter((path) => path !== "/repo/.git/HEAD");
    const texts = [bom("P-1"), bom("P-2"), screw, assembly, lost, shipment("L-1"), shipment("L-2"), waive, parts, "", "rules: {}\n"];
    const edit = fc.record({ path: fc.constantFrom(...paths, "/repo/boards/b9.bom.yaml"), text: fc.constantFrom(undefined, ...texts) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 5 }), async (pushes) => {
        let now: Files = await withCache();
        for (const edits of pushes) {
          const changed: Record<string, Node> = { ...now };
          for (const { path, text } of edits) {
            if (text === undefined) delete changed[path];
            else changed[path] = text;
          }
          const { cache } = await compared(changed, ["--format", "json"]);
          now = { ...changed, "/repo/.cache": cache };
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe("a cache is refused, and nothing is checked", () => {
  const refused = async (name: string, more: Files): Promise<string> => {
    const { status, out, err, judged, cache } = await check(["--cache", name], { files: { ...files, ...more } });
    expect([status, out, judged, cache]).toEqual([2, "", 0, undefined]);
    return err;
  };

  it("where git tracks it", async () => {
    const index = indexOf([".cache", "deep/kept"]);
    const cache = String((await withCache())["/repo/.cache"]);
    expect(await refused(".cache", { "/repo/.git/index": index, "/repo/.cache": cache })).toContain("because git tracks `.cache`");
    const inModule = { "/repo/module/.git/index": index, "/repo/module/.git/HEAD": "", "/repo/module/deep/kept": cache };
    expect(await refused("module/deep/kept", inModule)).toContain("because git tracks");
    expect(await refused(".cache", { "/repo/.git/index": "no index", "/repo/.cache": cache })).toContain("or its list of files");
  });

  it("where a link or another spelling leads to it", async () => {
    const cache = String((await withCache())["/repo/.cache"]);
    const said = "a link or another spelling leads to";
    expect(await refused(".cache", { "/repo/.cache": { link: "deep/kept" }, "/repo/deep/kept": cache })).toContain(said);
    const linked = { "/repo/to": { link: "deep" }, "/repo/deep/kept": cache };
    expect(await refused("to/kept", linked)).toContain(said);
    // From another folder, and over a link that is no file of the repository.
    const { status, err } = await check(["../repo", "--cache", "../repo/to/kept"], { files: { ...files, ...linked }, cwd: "/out" });
    expect([status, err.includes(said)]).toEqual([2, true]);
    const outside = { "/out/to": { link: "../repo/deep" }, "/repo/deep/kept": cache, "/repo/.git/index": indexOf(["deep/kept"]) };
    expect(await refused("../out/to/kept", outside)).toContain("because git tracks");
  });

  it("where another file would be overwritten", async () => {
    expect(await refused("notes.txt", { "/repo/notes.txt": "Do not lose this." })).toContain("is no cache");
    expect(await refused("plain.bom.yaml", {})).toContain("would overwrite");
    expect(await refused("boards", {})).not.toBe("");
  });

  it.each([["--fix"], ["--compare", "2026-01-01"], ["--compare-report", "x.json"]])("beside %s", async (...option) => {
    const { status, err } = await check(["--cache", ".cache", ...option]);
    expect([status, err.includes(`${option[0]} asks for another run`)]).toEqual([2, true]);
  });

  it("for standard input", async () => {
    expect((await check(["--cache", ".cache", "-", "--stdin-filename", "a.bom.yaml"])).status).toBe(2);
  });
});

/** A git index, version 2, of files without content. */
function indexOf(paths: readonly string[]): Uint8Array {
  const head = Buffer.alloc(12);
  head.write("DIRC");
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(paths.length, 8);
  const entries = paths.map((path) => {
    const entry = Buffer.alloc(Math.ceil((62 + path.length + 1) / 8) * 8);
    entry.writeUInt16BE(path.length, 60);
    entry.write(path, 62);
    return entry;
  });
  const content = Buffer.concat([head, ...entries]);
  return Buffer.concat([content, createHash("sha1").update(content).digest()]);
}
