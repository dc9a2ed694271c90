import { describe, expect, it } from "vitest";
import { formatNames } from "../../server/src/cli/check/options.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { noticesInOrder } from "../../server/src/report/notices.ts";
import { builtIn } from "../company/support.ts";
import { main, memoryHost, type Node, type World } from "./memoryHost.ts";

const bom = (part: string, more = "") =>
  `kind: bom\nid: B\nitems:\n  - partNumber: ${part}\n    description: Sintered NdFeB magnet with dysprosium\n    quantity: 1\n    countryOfOrigin: CN\n${more}`;
const waive = "waive:\n  - rule: end-use/missing\n    until: 2027-01-01\n    by: J. Doe\n    reason: sample\n";
const files: Readonly<Record<string, Node>> = {
  "/repo/.git/HEAD": "",
  "/repo/lodestone.yaml": "rules: { composition/missing: off }\n",
  ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/repo/boards/b${at}.bom.yaml`, bom(`P-${at}`)])),
  "/repo/waived.bom.yaml": bom("W", waive),
  "/repo/broken.bom.yaml": "kind: bom\nitems: [\n",
  "/repo/hidden.bom.yaml": bom("H\u202ex"),
  "/repo/plain.bom.yaml": "kind: bom\nid: S\nitems:\n  - { partNumber: S, description: Steel screw, quantity: 1 }\n",
  "/repo/out.shipment.yaml":
    "kind: shipment\nid: X\nexportDate: 2026-11-01\ndestination: DE\nlines:\n  - { partNumber: L, description: Dysprosium oxide powder, quantity: 1, countryOfOrigin: CN }\n",
  "/repo/lists/parts.csv": "Part Number,Description,Qty\nA,NdFeB magnet,1\n",
  "/repo/bom.csv": "Part Number,Description,Qty\nA,NdFeB magnet,1\n",
};

async function lodestone(args: readonly string[], world: Partial<World> = {}) {
  const host = memoryHost({ files, packs: () => builtIn, columns: 100, ...world });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err(), written: host.written };
}

const clean: Readonly<Record<string, Node>> = {
  "/repo/.git/HEAD": "",
  "/repo/plain.bom.yaml": "kind: bom\nid: S\nitems:\n  - { partNumber: S, description: Steel screw, quantity: 1 }\n",
};

/** The shard files of a run, as files of a world, and their names. */
async function shardsOf(count: number, args: readonly string[] = [], world: Partial<World> = {}) {
  const shards: Record<string, string> = {};
  for (let index = 1; index <= count; index++) {
    const { written } = await lodestone(["check", "--shard", `${index}/${count}`, "--format", `shard=s${index}`, ...args], world);
    shards[`/repo/s${index}`] = written.get(`/repo/s${index}`) ?? "";
  }
  return { files: shards, names: Object.keys(shards).map((path) => path.slice("/repo/".length)) };
}

const formats = formatNames.filter((name) => name !== "shard");

describe("merged shards", () => {
  it.each(formats)("are the %s report of one run over all files", async (format) => {
    const whole = await lodestone(["check", "--format", format, ...(format === "json" ? ["--work-list"] : [])]);
    expect(whole.status).toBe(1);
    for (const count of [1, 4]) {
      const { files: shards, names } = await shardsOf(count);
      const merged = await lodestone(["merge", ...names.toReversed(), "--format", format, ...(format === "json" ? ["--work-list"] : [])], {
        files: shards,
      });
      expect([merged.status, merged.out]).toEqual([whole.status, whole.out]);
    }
  });

  it("count what is unread, and fail on it", async () => {
    const { files: shards, names } = await shardsOf(3);
    const { out, status } = await lodestone(["merge", ...names, "--format", "json", "--fail-on", "never"], { files: shards });
    const report = JSON.parse(out) as Report;
    expect(report.unread.map(({ file }) => file)).toEqual(["bom.csv", "lists/parts.csv"]);
    expect(status).toBe(0);
    const failing = await lodestone(["merge", ...names, "--fail-on", "never", "--fail-on-unread"], { files: shards });
    expect(failing.status).toBe(1);
  });

  it("keep the problems of a shard and its exit status", async () => {
    const world = { files: { ...files, "/repo/odd.bom.yaml": "«unreadable»" as const } };
    const { files: shards, names } = await shardsOf(3, [".", "missing"], world);
    const { status, err } = await lodestone(["merge", ...names], { files: shards });
    expect([status, err.match(/There is no such/g)]).toEqual([2, ["There is no such"]]);
    expect(err).toContain("odd.bom.yaml: ");
  });

  it("are in the order of one run, with the parts files of all shards last", async () => {
    const spread = [1, 2, 3, 4, 5, 6].flatMap((at) => [
      [`/repo/a${at}.parts.yaml`, `kind: parts\nparts:\n  A-${at}: { countryOfOrigin: DE }\n`],
      [`/repo/z${at}.bom.yaml`, bom(`A-${at}`)],
    ]);
    const world = { files: { "/repo/.git/HEAD": "", ...Object.fromEntries(spread) } };
    const pathsOf = ({ out }: { readonly out: string }) => (JSON.parse(out) as Report).files.map(({ path }) => path);
    const whole = pathsOf(await lodestone(["check", "--format", "json"], world));
    expect(whole[0]).toBe("z1.bom.yaml");
    for (const count of [2, 4, 9]) {
      const { files: shards, names } = await shardsOf(count, [], world);
      expect(pathsOf(await lodestone(["merge", ...names, "--format", "json"], { files: shards }))).toEqual(whole);
    }
  });

  it.each<[kind: string, more: Readonly<Record<string, Node>>]>([
    ["entries and waivers of parts files", { "/repo/a.parts.yaml": "kind: parts\nparts:\n  NOT-USED: { countryOfOrigin: DE }\n" }],
    ["patterns of `files.unread`", { "/repo/lodestone.yaml": "files: { unread: ['old/*.csv'] }\n" }],
  ])("say that unused %s are not known", async (kind, more) => {
    const { files: shards, names } = await shardsOf(2, [], { files: { ...files, ...more } });
    const { out } = await lodestone(["merge", ...names, "--format", "json"], { files: shards });
    const untold = (JSON.parse(out) as Report).notices.filter(({ id }) => id === "merge/unused-unknown");
    expect(untold.map(({ message }) => message)).toEqual([expect.stringContaining(kind)]);
  });

  it("count what was left out on the machine that left out most", async () => {
    const settings = { "/repo/lodestone.yaml": "files: { exclude: ['o*.yaml'] }\n", "/repo/.gitignore": "n*.yaml\n" };
    const [more, less] = [[1, 2, 3], [1]].map((of) => ({
      files: {
        ...clean,
        ...settings,
        ...Object.fromEntries(of.flatMap((at) => [`/repo/o${at}.bom.yaml`, `/repo/n${at}.bom.yaml`]).map((path) => [path, bom("O")])),
      },
    }));
    const [one, other] = [await shardsOf(2, [], more), await shardsOf(2, [], less)];
    const mixed = { "/repo/s1": one.files["/repo/s1"] ?? "", "/repo/s2": other.files["/repo/s2"] ?? "" };
    const { out } = await lodestone(["merge", "s1", "s2", "--format", "json"], { files: mixed });
    expect((JSON.parse(out) as Report).passedOver).toMatchObject({ excluded: 3, gitignored: 3 });
  });

  it.each([
    ["a file that cannot be judged", "/repo/broken.bom.yaml", "kind: bom\nitems: [\n"],
    ["a table without items", "/repo/empty.bom.yaml", "kind: bom\nid: E\nitems: 3\n"],
  ])("fail on %s, as one run does", async (_, path, text) => {
    const world = { files: { ...clean, [path]: text } };
    const args = ["--fail-on", "never", "--fail-on-unread"];
    expect((await lodestone(["check", ...args], world)).status).toBe(1);
    const { files: shards, names } = await shardsOf(2, [], world);
    expect((await lodestone(["merge", ...names, ...args], { files: shards })).status).toBe(1);
  });

  it("are clear of nothing that only a run over all files tells", async () => {
    const world = { ...clean, "/repo/a.parts.yaml": "kind: parts\nparts:\n  NOT-USED: { countryOfOrigin: DE }\n" };
    const { files: shards, names } = await shardsOf(2, [], { files: world });
    expect((await lodestone(["merge", ...names], { files: shards })).out).not.toMatch(/^No findings\.$/m);
    const alone = await shardsOf(1, [], { files: world });
    expect((await lodestone(["merge", "s1"], { files: alone.files })).out).toContain("parts/unused");
  });

  it("tell notices and problems of several roots in the order of one run", async () => {
    const broken = Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`/repo/u${at}.bom.yaml`, Uint8Array.of(0x6b, 0xe9, 0x0a)]));
    const world = {
      files: { ...files, ...broken, "/repo/sub/lodestone.yaml": "asOf: 2026-01-01\n", "/repo/sub/a.bom.yaml": bom("A") },
    };
    const whole = await lodestone(["check", "--format", "json"], world);
    for (const count of [2, 3, 5]) {
      const { files: shards, names } = await shardsOf(count, [], world);
      const merged = await lodestone(["merge", ...names, "--format", "json"], { files: shards });
      expect([merged.status, merged.out]).toEqual([whole.status, whole.out]);
      expect(merged.err).toBe(whole.err);
    }
  });
});

it("tells notices about the run first, and about unread files last", () => {
  const ids = ["unread/matches-nothing", "files/unread", "baseline-fixed", "pack-stale", "law"];
  expect(noticesInOrder(ids.map((id) => ({ id, message: id }))).map(({ id }) => id)).toEqual(ids.toReversed());
});

describe("shards that are not those of one run", () => {
  const refused = async (names: readonly string[], shards: Readonly<Record<string, Node>>, args: readonly string[] = []) => {
    const { status, out, err, written } = await lodestone(["merge", ...names, "--format", "sarif=out.sarif", ...args], { files: shards });
    expect([status, out, [...written]]).toEqual([2, "", []]);
    return err;
  };

  it("are refused when one is missing or doubled", async () => {
    const { files: shards } = await shardsOf(3);
    expect(await refused(["s1", "s3"], shards)).toContain("A shard is missing, so nothing was merged: 2.");
    expect(await refused(["s1", "s2", "s3", "s2"], shards)).toContain("Shard 2 is here twice.");
  });

  it.each([
    ["count", ["--shard", "2/3"], {}, "the number of shards"],
    ["date", ["--as-of", "2026-01-01"], {}, "the date they were judged at"],
    ["day", [], { today: "2026-12-24" }, "the date they were judged at"],
    ["an option with the same date", ["--as-of", memoryHost({ files }).today], {}, "the date they were judged at"],
    ["option", ["--no-waivers"], {}, "their law, options, settings or parts files"],
    [
      "settings",
      [],
      { files: { ...files, "/repo/lodestone.yaml": "rules: { composition/missing: hint }\n" } },
      "their law, options, settings",
    ],
    ["files", [], { files: { ...files, "/repo/new.bom.yaml": bom("N") } }, "the files that were found"],
    ["content", [], { sizes: { "/repo/boards/b1.bom.yaml": 5 } }, "the files that were found"],
    ["language", ["--locale", "de"], {}, "their language"],
  ])("are refused when they differ in %s", async (_, args, world, said) => {
    const { files: shards } = await shardsOf(2);
    const shard = args[0] === "--shard" ? [] : ["--shard", "2/2"];
    const other = await lodestone(["check", ...shard, ...args, "--format", "shard=s2"], world);
    const changed = { ...shards, "/repo/s2": other.written.get("/repo/s2") ?? "" };
    expect(await refused(["s1", "s2"], changed)).toContain(said);
  });

  it("are refused in another language, with the one to ask for", async () => {
    const { files: shards, names } = await shardsOf(2, ["--locale", "de"]);
    expect(await refused(names, shards)).toContain("Write `--locale de`.");
    expect((await lodestone(["merge", "--locale", "de", ...names], { files: shards })).status).toBe(1);
  });

  it.each([
    ["truncated", (text: string) => text.slice(0, -40), "is truncated or was changed"],
    ["without its end", (text: string) => text.trimEnd().split("\n").slice(0, -1).join("\n"), "is truncated or was changed"],
    ["changed", (text: string) => text.replace('"severity":"error"', '"severity":"hint"'), "is truncated or was changed"],
    ["without a line", (text: string) => text.split("\n").toSpliced(1, 1).join("\n"), "is truncated or was changed"],
    ["of another version", (text: string) => text.replace('"version":"', '"version":"9'), "was written by Lodestone 9"],
    ["empty", () => "", "This is no shard file"],
    ["something else", () => "kind: bom\n", "This is no shard file"],
    ["null", () => "null\n", "This is no shard file"],
  ])("are refused when one is %s", async (_, change, said) => {
    const { files: shards, names } = await shardsOf(2);
    const changed = Object.fromEntries(Object.entries(shards).map(([path, text]) => [path, change(text)]));
    expect(await refused(names, changed)).toContain(said);
  });

  it("are refused when a file is not there", async () => {
    expect(await refused(["none"], {})).toContain("none: The shard file cannot be read");
  });

  it("are not overwritten by a report of them", async () => {
    const { files: shards, names } = await shardsOf(2);
    const { status, err } = await lodestone(["merge", ...names, "--format", "sarif=s1"], { files: shards });
    expect([status, err]).toEqual([2, expect.stringContaining("would overwrite a shard that is merged")]);
  });
});

it("needs shard files, and --fix does not write one", async () => {
  expect(await lodestone(["merge"])).toMatchObject({ status: 2, err: expect.stringContaining("`merge` needs the shard files") });
  const fixing = await lodestone(["check", "--fix", "--format", "shard=s1"]);
  expect([fixing.status, fixing.err]).toEqual([2, expect.stringContaining("--fix changes files")]);
});
