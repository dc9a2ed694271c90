import { describe, expect, it } from "vitest";
import { builtIn, head, packOf } from "../company/support.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const bom = `kind: bom
id: B
items:
  - { partNumber: MAG-1, description: NdFeB magnet, quantity: 1, countryOfOrigin: US }
`;
const pack = packOf("item.holdsRareEarth");

async function lodestone(args: readonly string[], files: Readonly<Record<string, Node>>, cwd = "/repo") {
  const host = memoryHost({
    files,
    cwd,
    packs: () => builtIn,
    pages: { "end-use/missing": "# end-use/missing\n\nA page.\n" },
    columns: 200,
  });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err() };
}

const house: Readonly<Record<string, Node>> = {
  "/repo/lodestone.yaml": "packs: [house]\nrules: { company/test: error }\n",
  "/repo/house/pack.yaml": pack,
  "/repo/a.bom.yaml": bom,
};

describe("check", () => {
  it("judges by the packs that the configuration names, and names them in the summary", async () => {
    const { status, out, err } = await lodestone(["check"], house);
    expect(err).toBe("");
    expect(status).toBe(1);
    expect(out).toContain("a.bom.yaml:4:19  error  company/test");
    expect(out.replace(/\s+/g, " ")).toContain("acme 1 (reviewed 2026-11-20)");
  });

  it("tells machines of the rule and of its pack", async () => {
    const sarif = JSON.parse((await lodestone(["check", "--format", "sarif"], house)).out);
    const [run] = sarif.runs;
    const rule = run.tool.driver.rules.find(({ id }: { id: string }) => id === "company/test");
    expect(rule.helpUri).toBeUndefined();
    expect(rule.properties.pack).toBe("acme");
    expect(
      run.results.map(({ ruleIndex, ruleId }: { ruleIndex: number; ruleId: string }) => run.tool.driver.rules[ruleIndex].id === ruleId),
    ).not.toContain(false);
    expect(run.tool.extensions.map(({ name }: { name: string }) => name)).toContain("acme");
  });

  it("judges each folder by its own packs, and a set of packs is read once", async () => {
    const other = packOf("item.holdsRareEarth == false").replace("company/test", "company/other").replace("id: acme", "id: other");
    const files = {
      "/repo/a/lodestone.yaml": "packs: [../house/pack.yaml]",
      "/repo/a/a.bom.yaml": bom,
      "/repo/b/lodestone.yaml": "packs: [../other.yaml]",
      "/repo/b/b.bom.yaml": bom.replace("NdFeB magnet", "Bolt"),
      "/repo/c/lodestone.yaml": "packs: [../house/pack.yaml]",
      "/repo/c/c.bom.yaml": bom,
      "/repo/d/d.bom.yaml": bom,
      "/repo/house/pack.yaml": pack,
      "/repo/other.yaml": other,
    };
    const { out, err } = await lodestone(["check"], files);
    expect(err).toBe("");
    expect([...out.matchAll(/^(\S+) {2}\w+ {2}(company\/\w+)$/gm)].map(([line]) => line)).toEqual([
      "a/a.bom.yaml:4:19  warning  company/test",
      "b/b.bom.yaml:4:19  warning  company/other",
      "c/c.bom.yaml:4:19  warning  company/test",
    ]);
    expect(out.replace(/\s+/g, " ")).toMatch(/acme 1 \(reviewed 2026-11-20\)|acme, other 1 \(reviewed 2026-11-20\)/);
  });

  it("does not judge by a broken pack: file, line and cause, and exit status 2", async () => {
    const { status, out, err } = await lodestone(["check", "-q"], { ...house, "/repo/house/pack.yaml": packOf("item.partNumbr == 'A'") });
    expect(status).toBe(2);
    expect(err).toMatch(/^lodestone: house\/pack\.yaml:8:16: There is no fact `item\.partNumbr`\. Did you mean `item\.partNumber`\?\n/);
    expect(err).toContain("One file was not checked, because the packs above cannot be used.");
    expect(out).not.toContain("end-use/missing");
  });

  it("says all that is wrong with a pack, in the schema and beside it", async () => {
    const { status, err } = await lodestone(["check", "-q"], { ...house, "/repo/house/pack.yaml": `${pack}    serverity: error\n` });
    expect(status).toBe(2);
    expect(err).toContain("house/pack.yaml:11:5: `serverity` is not a key of this company rule");
    expect(err).not.toContain("There is no rule `company/test`");
  });

  it.each([
    ["packs: [nowhere]", "1:9: There is no file or folder `nowhere`"],
    ["packs: [empty]", "1:9: There is no YAML file in `empty`"],
    ["packs: [/etc/pack.yaml]", "1:9: `/etc/pack.yaml` is not a path relative to this file"],
    ["packs: [https://example.com/pack.yaml]", "1:9: `https://example.com/pack.yaml` is not a path"],
    ["packs: ['C:\\pack.yaml']", "1:9: `C:\\pack.yaml` is not a path"],
    ["packs: [latin.yaml]", "1:9: The pack `latin.yaml` cannot be read. Byte"],
    ["packs: [locked.yaml]", "1:9: The pack `locked.yaml` cannot be read. Permission is denied."],
    [
      "packs: [house]\nrules: { company/tset: off }",
      "2:10: There is no rule `company/tset`, so this setting would do nothing. Did you mean `company/test`?",
    ],
  ])("refuses %s", async (settings, message) => {
    const files = {
      ...house,
      "/repo/lodestone.yaml": settings,
      "/repo/empty/readme.md": "",
      "/repo/latin.yaml": new Uint8Array([0x61, 0xff]),
      "/repo/locked.yaml": "«unreadable»" as const,
    };
    const { status, err } = await lodestone(["check", "-q"], files);
    expect(status).toBe(2);
    expect(err).toContain(`lodestone: lodestone.yaml:${message}`);
  });

  it("passes over documents and settings that lie in the folder of a pack", async () => {
    const files = { ...house, "/repo/house/x.bom.yaml": bom, "/repo/house/lodestone.yaml": "rules: {}" };
    expect((await lodestone(["check"], files)).err).toBe("");
  });
});

describe("the other commands", () => {
  it("list rules and acts of the packs that hold in the current folder", async () => {
    const acts = `acts:
  - { id: acme-2026-1, authority: EU, kind: list, issuers: [Acme], shortTitle: Acme list, title: { en: Own list }, issued: 2026-01-01,
      effective: 2026-02-01, requires: licence, confidence: high, citations: [policy] }
`;
    const files = { ...house, "/repo/house/pack.yaml": pack + acts };
    expect((await lodestone(["rules"], files)).out).toMatch(/^company\/test +warning +broken rule$/m);
    expect((await lodestone(["acts", "--as-of", "2026-02-01"], files)).out).toMatch(/^acme-2026-1 +in-force +since 2026-02-01/m);
    expect((await lodestone(["acts"], files, "/elsewhere")).out).not.toContain("acme-2026-1");
  });

  it("explain a rule of the company, and an item by it", async () => {
    const { out, status } = await lodestone(["explain", "company/test"], house);
    expect(status).toBe(0);
    expect(out).toContain("item.holdsRareEarth");
    expect(out).toContain("Purchasing policy 4.2");
    expect((await lodestone(["explain", "a.bom.yaml:4"], house)).out).toContain("company/test: MAG-1 breaks the rule.");
  });

  it.each([
    ["en", ["It can be waived.", "When it fires", "It fires on every item for which this is true:"]],
    ["de", ["Eine Ausnahme ist möglich.", "Wann sie greift", "Worauf sie beruht"]],
    ["ja", ["例外承認できます。", "指摘する条件", "根拠"]],
    ["zh-cn", ["可以豁免。", "触发条件", "依据"]],
  ])("explain a rule of the company in %s", async (locale, said) => {
    const { out } = await lodestone(["explain", "company/test", "--locale", locale], house);
    for (const each of said) expect(out).toContain(each);
  });

  it("explain a built-in rule whatever is wrong with the packs, and nothing else", async () => {
    const files = { ...house, "/repo/house/pack.yaml": "pack: 3\n" };
    expect((await lodestone(["explain", "end-use/missing"], files)).status).toBe(0);
    for (const args of [["explain", "company/test"], ["explain", "a.bom.yaml:4"], ["rules"], ["acts"]]) {
      const { status, err } = await lodestone(args, files);
      expect(status, args.join(" ")).toBe(2);
      expect(err).toContain("house/pack.yaml:1:7:");
    }
  });
});

describe("test", () => {
  const cases = (expected: string) => `${pack}tests:
  - name: a magnet is found
    asOf: 2026-06-01
    rules: [company/test]
    items: [{ partNumber: M, description: NdFeB magnet, quantity: 1 }]
    expect: ${expected}
`;

  it("passes", async () => {
    const { status, out, err } = await lodestone(["test", "house"], {
      "/repo/house/pack.yaml": cases("[{ rule: company/test, path: /items/0 }]"),
    });
    expect({ status, out, err }).toEqual({ status: 0, out: "pass  a magnet is found\n\n1 case passed.\n", err: "" });
  });

  it("fails with the difference", async () => {
    const { status, out } = await lodestone(["test", "house/pack.yaml"], {
      "/repo/house/pack.yaml": cases("[{ rule: company/test, path: /items/1 }]"),
    });
    expect(status).toBe(1);
    expect(out).toBe(
      "FAIL  a magnet is found\n      - expected  rule: company/test, path: /items/1\n      + found     rule: company/test, path: /items/0, severity: warning: M breaks the rule. Source: Purchasing policy 4.2.\n\n1 of 1 case failed.\n",
    );
  });

  it.each([
    [["test"], "`test` needs a pack"],
    [["test", "nowhere"], "There is no file or folder `nowhere`"],
    [["test", "bare.yaml"], "because these packs have no cases"],
    [["test", "broken.yaml"], "broken.yaml:8:11: The condition gives `string`"],
  ])("cannot run %j", async (args, message) => {
    const { status, err, out } = await lodestone(args, { "/repo/bare.yaml": head, "/repo/broken.yaml": packOf("item.partNumber") });
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe("");
  });
});

describe("files that lie elsewhere", () => {
  const secret = "root:x:0:0:hunter2:/root:/bin/bash\n";
  const inside = {
    "/repo/.git/HEAD": "",
    "/repo/sub/a.bom.yaml": "kind: bom\nid: A\nitems: []\n",
    "/etc/passwd": secret,
    "/etc/p.yaml": secret,
  };

  it.each([
    ["a pack by its path", { "/repo/sub/lodestone.yaml": "packs: [../../etc/passwd]\n" }, "sub/lodestone.yaml:1:9"],
    [
      "a pack by a link",
      { "/repo/sub/lodestone.yaml": "packs: [p.yaml]\n", "/repo/sub/p.yaml": { link: "/etc/passwd" } },
      "sub/lodestone.yaml:1:9",
    ],
    [
      "a file of a pack by a link",
      { "/repo/sub/lodestone.yaml": "packs: [p]\n", "/repo/sub/p/a.yaml": { link: "/etc/p.yaml" } },
      "sub/lodestone.yaml:1:9",
    ],
    [
      "a pack by a link to its folder",
      { "/repo/sub/lodestone.yaml": "packs: [p]\n", "/repo/sub/p": { link: "/etc" } },
      "sub/lodestone.yaml:1:9",
    ],
    ["settings by a link", { "/repo/sub/lodestone.yaml": { link: "/etc/passwd" } }, "sub/lodestone.yaml"],
    ["what they extend", { "/repo/sub/lodestone.yaml": "extends: ../../etc/p.yaml\n" }, "sub/lodestone.yaml:1:10"],
    ["a baseline by its path", { "/repo/sub/lodestone.yaml": "baseline: ../../etc/b.json\n", "/etc/b.json": secret }, "../etc/b.json"],
    [
      "a baseline by a link",
      { "/repo/sub/lodestone.yaml": "baseline: b.json\n", "/repo/sub/b.json": { link: "/etc/passwd" } },
      "sub/b.json",
    ],
  ])("are not read: %s", async (_name, files, place) => {
    const host = memoryHost({ files: { ...inside, ...files }, packs: () => builtIn });
    expect(await main(["check"], host)).toBe(2);
    expect(host.err()).toContain(`lodestone: ${place}: `);
    expect(host.err()).toMatch(/outside the repository|out of the repository/);
    expect(host.err() + host.out()).not.toMatch(/root:x|hunter2/);
    expect(host.reads.filter((path) => !path.startsWith("/repo/sub/"))).toEqual([]);
  });

  it("are quoted where they lie in the same repository, or were named by the user", async () => {
    const files = { ...inside, "/repo/sub/lodestone.yaml": "packs: [../p.yaml]\n", "/repo/p.yaml": secret };
    const checked = memoryHost({ files, packs: () => builtIn });
    expect(await main(["check"], checked)).toBe(2);
    expect(checked.err()).toMatch(/p\.yaml:1:1: .*root:x/);
    const tested = memoryHost({ files, packs: () => builtIn });
    expect(await main(["test", "/etc/p.yaml"], tested)).toBe(2);
    expect(tested.err()).toContain("root:x");
  });
});
