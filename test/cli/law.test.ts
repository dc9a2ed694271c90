import { describe, expect, it } from "vitest";
import type { Report } from "../../server/src/generated/report.ts";
import { packOf as companyPack } from "../company/support.ts";
import { altered, builtIn, digestIn, lawText, newerLaw, oxideBom, packOf } from "../law/support.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const bom = "/repo/a.bom.yaml";
const config = "/repo/lodestone.yaml";
const digest = digestIn(newerLaw);

async function lodestone(args: readonly string[], files: Readonly<Record<string, Node>>) {
  const host = memoryHost({ files: { "/repo/.git/HEAD": "", [bom]: oxideBom, ...files }, packs: () => builtIn, columns: 1000 });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err() };
}

/** What a check finds by the law, as JSON. */
async function checked(files: Readonly<Record<string, Node>>): Promise<Report> {
  const { out, err } = await lodestone(["check", "--format", "json"], files);
  expect(err.split("\n").filter((line) => line !== "" && !line.startsWith("lodestone: notice: "))).toEqual([]);
  return JSON.parse(out) as Report;
}

const actsIn = ({ files }: Report) => files.flatMap(({ findings }) => findings.flatMap(({ acts }) => acts));

describe("law in lodestone.yaml", () => {
  it.each([
    ["./law.json", "/repo/law.json"],
    ["law.json", "/repo/law.json"],
    ["'@acme/law/law.json'", "/repo/node_modules/@acme/law/law.json"],
    ["acme-law/data/law.json", "/repo/node_modules/acme-law/data/law.json"],
    [`{ path: law.json, digest: "${digest}" }`, "/repo/law.json"],
  ])("judges by the bundle %s in place of the built-in packs", async (said, file) => {
    expect(actsIn(await checked({}))).not.toContain("mofcom-2026-999");
    const report = await checked({ [config]: `law: ${said}\n`, [file]: newerLaw });
    expect(actsIn(report)).toContain("mofcom-2026-999");
    const path = file.slice("/repo/".length);
    expect(report.packs.every(({ law }) => law?.path === path && law.digest === digest && law.version === "2026.12.24")).toBe(true);
  });

  it("is named in every report", async () => {
    const files = { [config]: "law: law.json\n", "/repo/law.json": newerLaw };
    for (const format of ["text", "json", "sarif", "junit", "markdown", "github", "html"]) {
      const { out } = await lodestone(["check", "--format", format], files);
      expect([format, out.includes(digest), out.includes("law.json")]).toEqual([format, true, true]);
    }
    for (const args of [["acts"], ["acts", "--to", "2026-12-24"], ["waivers"], ["questions"]]) {
      const { out } = await lodestone([...args, "--format", "json"], files);
      expect([args, out.includes(digest)]).toEqual([args, true]);
    }
  });

  it("is not named where it is the built-in one", async () => {
    const report = await checked({ [config]: "law: law.json\n", "/repo/law.json": lawText });
    expect(report).toEqual(await checked({}));
  });

  it("speaks the language of the run where the bundle does", async () => {
    const files = { [config]: "law: law.json\n", "/repo/law.json": newerLaw };
    const { out } = await lodestone(["--locale", "de", "acts", "--as-of", "2026-11-25"], files);
    expect(out).toContain("Ausfuhrkontrolle von Neodymoxid (erfunden)");
  });

  it("holds company packs beside it", async () => {
    const files = {
      [config]: "law: law.json\npacks: [own]\n",
      "/repo/law.json": newerLaw,
      "/repo/own/pack.yaml": companyPack("item.holdsRareEarth"),
    };
    const report = await checked(files);
    expect(actsIn(report)).toContain("mofcom-2026-999");
    expect(report.files[0]?.findings.some(({ ruleId }) => ruleId === "company/test")).toBe(true);
    expect(report.packs.filter(({ law }) => law === undefined).map(({ id }) => id)).toEqual(["acme"]);
  });

  it("is named with each pack where folders have others", async () => {
    const files = {
      [config]: "law: law.json\n",
      "/repo/law.json": newerLaw,
      "/repo/hw/lodestone.yaml": "law: hw.json\n",
      "/repo/hw/hw.json": altered((law) => void packOf(law, "prc").parties?.pop()),
      "/repo/hw/b.bom.yaml": oxideBom,
    };
    const said = (await lodestone(["check"], files)).out.replace(/\s+/g, " ");
    expect(said).toMatch(/prc 2026\.12\.24 of law\.json /);
    expect(said).toMatch(/prc[^;]* of hw\/hw\.json /);
  });

  it("says of an older one that it is older", async () => {
    const older = altered((law) => void Object.assign(packOf(law, "us").pack ?? {}, { version: "2026.01.05" }));
    const { notices } = await checked({ [config]: "law: law.json\n", "/repo/law.json": older });
    expect(notices.find(({ id }) => id === "law-older")?.message).toMatch(/is older than the built-in packs: us 2026\.01\.05, built in /);
  });

  it("says of one that lacks entries of the built-in law what it lacks, and never that there is nothing to find", async () => {
    const less = altered((law) => void packOf(law, "prc").parties?.splice(5, 5));
    const files = { [config]: "law: law.json\n", "/repo/law.json": less };
    const { notices } = await checked(files);
    expect(notices.find(({ id }) => id === "law-lacks")?.message).toMatch(
      /^The bundle of law `law\.json` lacks 5 entries of the built-in law: 5 under `parties`: .+, .+, .+ and 2 more\. Nothing is asked by them\./,
    );
    const plain = { [bom]: "kind: bom\nid: B\nitems: [{ partNumber: S, description: steel screw, quantity: 1, countryOfOrigin: DE }]\n" };
    const said = async (more: Readonly<Record<string, Node>>) => (await lodestone(["check"], { ...more, ...plain })).out.split("\n");
    expect(await said({})).toContain("No findings.");
    expect(await said({ [config]: "law: law.json\n", "/repo/law.json": less })).not.toContain("No findings.");
  });

  it("says of one that postpones an act which act it is, and never that there is nothing to find", async () => {
    const later = altered((law) => {
      for (const act of packOf(law, "prc").acts ?? []) if (act.id === "mofcom-2025-18") act.effective = "2099-01-01";
    });
    const files = { [config]: "law: law.json\n", "/repo/law.json": later };
    expect((await checked(files)).notices.find(({ id }) => id === "law-lacks")?.message).toMatch(
      /^The bundle of law `law\.json` has acts in force on fewer days than the built-in law: 1 under `acts`: mofcom-2025-18\. On the other days/,
    );
    const plain = { [bom]: "kind: bom\nid: B\nitems: [{ partNumber: S, description: steel screw, quantity: 1, countryOfOrigin: DE }]\n" };
    expect((await lodestone(["check"], { ...files, ...plain })).out.split("\n")).not.toContain("No findings.");
  });

  const tampered = newerLaw.replace("999/2026", "998/2026");
  it.each<[string, string, Readonly<Record<string, Node>>, RegExp]>([
    ["one that is not there", "law.json", {}, /1:6: There is no bundle of law `law\.json`/],
    ["a package that is not there", "'@acme/law/law.json'", {}, /There is no bundle of law `@acme\/law\/law\.json`/],
    ["an absolute path", "/repo/law.json", { "/repo/law.json": newerLaw }, /is an absolute path or an address/],
    ["an address", "https://example.org/law.json", {}, /is an absolute path or an address/],
    ["another kind of file", "law.yaml", { "/repo/law.yaml": newerLaw }, /names no JSON file/],
    ["a path out of a package", "acme/../law.json", { "/repo/node_modules/law.json": newerLaw }, /leaves the package/],
    ["a file outside", "../law.json", { "/law.json": newerLaw }, /lies outside the repository/],
    [
      "a link to the outside",
      "law.json",
      { "/law.json": newerLaw, "/repo/law.json": { link: "/law.json" } },
      /lies outside the repository/,
    ],
    ["a file that cannot be read", "law.json", { "/repo/law.json": "«unreadable»" }, /cannot be read/],
    ["a tampered one", "law.json", { "/repo/law.json": tampered }, /was changed after it was made/],
    ["a newer format", "law.json", { "/repo/law.json": '{"format":2}' }, /reads format 1\. Update Lodestone/],
    [
      "another digest",
      `{ path: law.json, digest: "sha256:${"0".repeat(64)}" }`,
      { "/repo/law.json": newerLaw },
      /1:14: .*has the digest .*, and `digest` names/,
    ],
    ["a digest of another form", '{ path: law.json, digest: "0" }', { "/repo/law.json": newerLaw }, /sha256: and 64 hexadecimal digits/],
  ])("checks nothing with %s", async (_, said, files, message) => {
    const { status, out, err } = await lodestone(["check", "--format", "json"], { [config]: `law: ${said}\n`, ...files });
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect((JSON.parse(out) as Report).files).toEqual([]);
    for (const args of [["acts"], ["rules"], ["questions"]])
      expect((await lodestone(args, { [config]: `law: ${said}\n`, ...files })).status).toBe(2);
  });

  it("shows what a hostile bundle says without its control characters", async () => {
    const hostile = altered((law) => {
      const prc = packOf(law, "prc");
      for (const act of prc.acts ?? []) act.shortTitle = "\u001b[31mred\u202e<script>alert(1)</script>";
      if (prc.pack !== undefined) prc.pack.version = "9999-<b>";
    });
    const files = { [config]: "law: law.json\n", "/repo/law.json": hostile };
    const { status, err } = await lodestone(["check"], files);
    expect([status, err]).toEqual([2, expect.stringContaining("cannot be used")]);
    const titled = altered((law) => {
      for (const act of packOf(law, "prc").acts ?? []) act.shortTitle = "\u001b[31mred\u202e<script>alert(1)</script>";
    });
    for (const format of ["text", "html", "markdown", "github"]) {
      const { out } = await lodestone(["check", "--format", format], { ...files, "/repo/law.json": titled });
      expect(out).not.toContain("\u001b[31mred");
      expect(out).not.toContain("<script>alert(1)");
    }
  });

  it("comes from the last of the files that extend one another, by its folder", async () => {
    const files = {
      [config]: "extends: ./common/base.yaml\n",
      "/repo/common/base.yaml": "law: ./law.json\n",
      "/repo/common/law.json": newerLaw,
      "/repo/law.json": "no bundle",
    };
    expect(actsIn(await checked(files))).toContain("mofcom-2026-999");
    const { err } = await lodestone(["check"], { ...files, [config]: "extends: ./common/base.yaml\nlaw: law.json\n" });
    expect(err).toContain("`law.json` is no bundle of law");
  });

  it("is named on standard error by commands whose own output does not name it", async () => {
    const files = { [config]: "law: law.json\n", "/repo/law.json": newerLaw };
    for (const args of [
      ["explain", "a.bom.yaml"],
      ["explain", "a.bom.yaml:4"],
      ["explain", "--text", "x"],
      ["acts"],
      ["rules"],
      ["request"],
      ["baseline"],
    ]) {
      const { err } = await lodestone(args, files);
      expect([args, err.match(/Judged by the bundle of law/g)?.length, err.includes(digest)]).toEqual([args, 1, true]);
      expect([args, (await lodestone(args, {})).err.includes("bundle of law")]).toEqual([args, false]);
    }
    for (const args of [["check"], ["packs"], ["config", "a.bom.yaml"]])
      expect([args, (await lodestone(args, files)).err]).toEqual([args, ""]);
  });

  it("is named on the page of a draft", async () => {
    const files = { [config]: "law: law.json\n", "/repo/law.json": newerLaw };
    const draft = ["draft", "licence-data", "--for", "a.bom.yaml", "--as-of", "2026-12-24"];
    expect((await lodestone(draft, files)).out).toContain(digest);
    expect((await lodestone(draft, {})).out).not.toContain("bundle of law");
  });

  it("stands beside its packs where only some settings name it", async () => {
    const files = { "/repo/sub/lodestone.yaml": "law: law.json\n", "/repo/sub/law.json": newerLaw, "/repo/sub/b.bom.yaml": oxideBom };
    const { out } = await lodestone(["check"], files);
    expect(out.replace(/\s+/g, " ")).toMatch(
      / Packs: (?:(?!law\.json).)*prc \S+ \(reviewed \S+\); .*prc \S+ of sub\/law\.json \(reviewed /,
    );
    expect(out).not.toContain("with the law of");
  });

  it("is looked for beside the file where the path begins with ./, which the advice says", async () => {
    const { err } = await lodestone(["check"], { [config]: "law: law/law.json\n", "/repo/law/law.json": newerLaw });
    expect(err).toContain("for a folder beside this file, begin with `./`");
  });

  it("is shown by lodestone config", async () => {
    const { out } = await lodestone(["config", "a.bom.yaml"], { [config]: "law: law.json\n", "/repo/law.json": newerLaw });
    expect(out).toMatch(/law +law\.json +lodestone\.yaml:1:1/);
  });
});
