import { Ajv } from "ajv";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { commentLimit } from "../../server/src/cli/check/reports.ts";
import { gitlabFormat } from "../../server/src/cli/formats/gitlab.ts";
import { junitFormat } from "../../server/src/cli/formats/junit.ts";
import { markdownFormat } from "../../server/src/cli/formats/markdown.ts";
import type { RunEnd } from "../../server/src/cli/report/run.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import type { Finding } from "../../server/src/index.ts";
import { fileReport, type JudgedFile } from "../../server/src/report/fileReport.ts";
import { inspected } from "../report/support.ts";
import { broken, clean, endOf, first, manyFindings, mixed, whole } from "./judged.ts";

/** Text that would be markup, an attribute, a link or a command somewhere. */
const poison = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<b>",
        "]]>",
        "&lt;",
        '"',
        "'",
        "<!--",
        "@team",
        "#12",
        "http://x.example/",
        "www.x.example",
        "![a](b)",
        "[a](b)",
        "**",
        "__",
        "~~",
        "|",
        "\\",
        "`",
        "``",
        "\n",
        "\n# x",
        "\n- y",
        "\0",
        "\x1b[2J",
        "\u202e",
        "\ud800",
        "\ufffe",
        "$x$",
        "<details>",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(""));

/** A file in which everything that a file, a person or a name can bring is that text; two findings count, one is put aside. */
function poisoned(text: string): JudgedFile {
  const finding = (over: Partial<Finding>): Finding => ({
    start: 0,
    end: 1,
    ruleId: "end-use/missing",
    severity: "error",
    summary: `\`x\` ${text}`,
    message: `\`x\` ${text}`,
    document: 0,
    path: `/items/0/${text}`,
    basis: { kind: "acts", acts: ["mofcom-2025-18"] },
    ...over,
  });
  const suppression = {
    start: 0,
    end: 1,
    kind: "waiver",
    rule: "end-use/missing",
    until: "2027-01-01",
    by: text,
    reason: text,
  } as Finding["suppression"]; // the date is one
  return fileReport(`a${text}.bom.yaml`, "kind: bom\n", {
    findings: [finding({}), finding({ severity: "hint" }), finding({ ...(suppression === undefined ? {} : { suppression }) })],
    documents: [],
    waivers: [],
    partNumberAt: () => undefined,
  });
}

describe("gitlab", () => {
  // As https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format says.
  const validate = new Ajv({ allErrors: true }).compile({
    type: "array",
    items: {
      type: "object",
      required: ["description", "check_name", "fingerprint", "severity", "location"],
      additionalProperties: false,
      properties: {
        description: { type: "string", minLength: 1 },
        check_name: { type: "string", minLength: 1 },
        fingerprint: { type: "string", pattern: "^[0-9a-f]{40}$" },
        severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
        location: {
          type: "object",
          required: ["path", "lines"],
          additionalProperties: false,
          properties: {
            path: { type: "string", pattern: "^[^/]", not: { pattern: "^\\./" } },
            lines: {
              type: "object",
              required: ["begin"],
              additionalProperties: false,
              properties: { begin: { type: "integer", minimum: 1 } },
            },
          },
        },
      },
    },
  });
  const report = (files: readonly JudgedFile[], over: Partial<RunEnd> = {}, folder = "") => {
    const list = JSON.parse(whole(gitlabFormat(folder, inEnglish), files, endOf(files, over)));
    expect(validate(list), JSON.stringify(validate.errors)).toBe(true);
    return list;
  };

  it("is a list, also of nothing", () => {
    expect(report([])).toEqual([]);
    expect(report([clean])).toEqual([]);
  });

  it("tells what counts, with GitLab's severities", () => {
    const entries = report([mixed, clean]);
    expect(entries.map(({ severity, check_name }: Record<string, unknown>) => [severity, check_name])).toEqual([
      ["critical", "end-use/missing"],
      ["major", "yaml/ambiguous-scalar"],
      ["minor", "origin/missing"],
    ]);
    expect(entries[1]).toMatchObject({
      description: "Read as a number. Quote it: 100 %",
      location: { path: "sub/<a>&`b`.bom.yaml", lines: { begin: 4 } },
    });
  });

  it("says that files were not looked at", () => {
    const passedOver = { acknowledged: 0, notLookedAt: 3, gitignored: 0, rows: 0 };
    const [entry, ...more] = report([clean], { unread: { files: [], apart: [], passedOver, fails: false } });
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ check_name: "file-not-read", severity: "minor", location: { path: "." } });
    expect(entry.description).toContain("3 more files were not looked at");
  });

  it("names files from the root of the repository", () => {
    const outside = fileReport("../other/a.bom.yaml", "", { findings: [], documents: [], waivers: [], partNumberAt: () => undefined });
    const there = { ...outside, report: { ...outside.report, findings: first.report.findings } };
    expect(report([first], {}, "boms/")[0].location.path).toBe("boms/sub dir/a,b:ü.bom.yaml");
    expect(report([there], {}, "boms/")[0].location.path).toBe("other/a.bom.yaml");
  });

  it("gives every entry a fingerprint of its own that stays when lines move", () => {
    const twin = { ...first, report: { ...first.report, path: "twin.bom.yaml" } };
    const prints = report([first, twin, manyFindings(["error"], 50)], broken).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    );
    expect(new Set(prints).size).toBe(prints.length);
    const moved = {
      ...first,
      report: {
        ...first.report,
        findings: first.report.findings.map((one) => ({ ...one, range: { start: { line: 90, column: 1 }, end: { line: 90, column: 2 } } })),
      },
    };
    expect(report([moved]).map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual(prints.slice(0, 3));
  });

  it("never hides what could not be checked", () => {
    expect(report([], broken)).toMatchObject([
      { severity: "blocker", check_name: "could-not-be-checked", location: { path: "b ad.bom.yaml", lines: { begin: 2 } } },
      { severity: "blocker", description: "Could not be checked: 2 files were not checked.", location: { path: "." } },
    ]);
  });

  it("stays what it is, whatever stands in the files", () => {
    fc.assert(fc.property(poison, (text) => void expect(report([poisoned(text)])).toHaveLength(2)));
  });
});

/** An element of an XML document. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML strictly: anything that is not well-formed is thrown. */
function xml(source: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: Object.fromEntries(Object.entries(attributes)), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const at = open.at(-1);
    if (at !== undefined) at.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(source).close();
  const [only] = root.children;
  if (only === undefined) throw new Error("no element");
  return only;
}

describe("junit", () => {
  const suites = (files: readonly JudgedFile[], over: Partial<RunEnd> = {}, failOn: "error" | "warning" | "never" = "error") =>
    xml(whole(junitFormat(failOn, inEnglish), files, endOf(files, over))).children;
  const kinds = (suite: Element | undefined) => suite?.children.map(({ name, children }) => children[0]?.name ?? name);

  it("has a suite for each file, with a case for each finding that fails, and one for the run", () => {
    const all = suites([mixed, clean]);
    expect(all.map(({ attributes }) => attributes)).toEqual([
      { name: "sub/<a>&`b`.bom.yaml", tests: "1", failures: "1", errors: "0", skipped: "0" },
      { name: "z.shipment.yaml", tests: "1", failures: "0", errors: "0", skipped: "0" },
      { name: "lodestone", tests: "1", failures: "0", errors: "0", skipped: "0" },
    ]);
    expect(all.map(kinds)).toEqual([["failure", "system-out"], ["testcase"], ["testcase", "system-out"]]);
    expect(all[0]?.children[0]?.attributes).toMatchObject({
      name: "end-use/missing at /items/0/partNumber",
      classname: "sub/<a>&`b`.bom.yaml",
    });
    expect(all[0]?.children[1]?.text.split("\n")).toEqual([
      "4:10 warning yaml/ambiguous-scalar: Read as a number. Quote it: 100 %",
      "5:5 information origin/missing: No origin.",
      "3:17 waived end-use/missing: Waived. Waived until 2027-03-31 by J. <Doe>: sample & lot",
    ]);
  });

  it("fails from the level on that the run fails from", () => {
    const failures = (level: "error" | "warning" | "never") => suites([first], {}, level)[0]?.attributes.failures;
    expect([failures("error"), failures("warning"), failures("never")]).toEqual(["1", "2", "0"]);
    expect(kinds(suites([first], {}, "never")[0])).toEqual(["testcase", "system-out"]);
  });

  it("tells equal names apart", () => {
    const twice = manyFindings(["error"], 3, { path: "/items/0" });
    expect(suites([twice])[0]?.children.map(({ attributes }) => attributes.name)).toEqual(
      ["", " (2)", " (3)"].map((end) => `end-use/missing at /items/0${end}`),
    );
  });

  it("makes an error of each thing that could not be checked, and a failure of too many warnings", () => {
    const [run] = suites([], broken);
    expect(run?.attributes).toMatchObject({ errors: "2", failures: "0" });
    expect(run?.children[0]?.attributes.name).toBe("could not be checked: b ad.bom.yaml:2:3 (1)");
    expect(run?.children.at(-1)?.text).toContain("Notice: The facts of `prc` are old.");
    const limited = suites([first], { exitStatus: 1 }, "never").at(-1);
    expect(limited?.attributes).toMatchObject({ tests: "2", failures: "1" });
    expect(limited?.children[1]?.children[0]?.attributes.message).toBe("1 warning, more than --max-warnings allows");
  });

  it("stays well-formed and keeps its mapping, whatever stands in the files", () => {
    fc.assert(
      fc.property(poison, (text) => {
        const problems = [{ path: text, message: text }, { message: text }];
        const [suite, run] = suites([poisoned(text)], { problems, notices: [{ id: "pack-stale", message: text }] });
        expect(kinds(suite)).toEqual(["failure", "system-out"]);
        expect(kinds(run)).toEqual(["error", "error", "system-out"]);
        expect(JSON.stringify([suite, run])).not.toMatch(/\\u00[01]|\\u001b|\u202e|\ufffe/);
      }),
    );
  });
});

describe("markdown", () => {
  it("tells in short what a document holds in all, where the facts are known", () => {
    const magnet = (part: string, mass: string): string =>
      `  - { partNumber: "${part}", description: Magnet, quantity: 2, form: magnet, magnet: { type: NdFeB }, ${mass}compositionStatus: complete, composition: [{ element: Nd, massPercent: 30 }, { element: Fe, massPercent: 70 }] }\n`;
    const text = `kind: bom\nid: A\nitems:\n${magnet("M-1", "mass: { value: 10, unit: g }, ")}${magnet("A*B", "")}${magnet("M-3", "")}`;
    const { report, facts } = inspected({ path: "a.bom.yaml", text });
    const written = whole(markdownFormat(commentLimit, inEnglish), [{ ...clean, report, facts }], endOf([clean]));
    expect(written).toMatch(
      /\n- \*\*total content\*\* elements: Nd at least 6 g [^\n]*; magnets: 20 g or more of [^\n]*; largest unknown: A\\\*B: no mass \(Nd\)\n/,
    );
    expect(written).not.toContain("unknown: M-3");
    expect(whole(markdownFormat(commentLimit, inEnglish), [{ ...clean, report }], endOf([clean]))).not.toContain("total content");
  });

  const reader = new MarkdownIt({ html: true, linkify: true });
  const tokens = (source: string) => reader.parse(source, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const text = (files: readonly JudgedFile[], over: Partial<RunEnd> = {}, limit = commentLimit) =>
    whole(markdownFormat(limit, inEnglish), files, endOf(files, over));

  it("tells the result, what could not be checked, and the findings by file", () => {
    expect(`\n${text([mixed, clean], broken)}`).toMatchInlineSnapshot(`
      "
      ## Lodestone: 2 places could not be checked, 1 error, 1 warning, 1 informational

      2 files, 2 documents, 3 items: 1 with monitored material, 1 of them without a declared end use. Law as of 2026-01-31 to 2026-11-25 (each by its own date, else today in Beijing).

      ### Could not be checked

      - \`b ad.bom.yaml:2:3\` Byte 4 is not UTF-8.
      - 2 files were not checked.

      <details>
      <summary><code>sub/&lt;a&gt;&amp;&#96;b&#96;.bom.yaml</code> · 2026-11-25</summary>

      - **error** \`end-use/missing\` line 3: \`MAG-1\` holds rare earth (\`N42SH\`: sintered NdFeB) and no end use is declared. MOFCOM/GAC announcement 18/2025 (1C902.a) may control it. Declare \`endUse\`. (mofcom-2025-18 as of 2026-11-25)
        - **warning** \`yaml/ambiguous-scalar\` line 4: Read as a number. Quote it: 100 %
      - **information** \`origin/missing\` line 5: No origin.

      </details>

      <details>
      <summary>Suppressed: 1 finding</summary>

      - **waived** \`\` sub/<a>&\`b\`.bom.yaml:3 \`\` \`end-use/missing\`: Waived. Waived until 2027-03-31 by J. &lt;Doe&gt;: sample &amp; lot

      </details>

      1 file without findings

      > **Notice.** The facts of \`prc\` are old.

      Packs: prc 2026.11.1 (reviewed 2026-11-24). Not legal advice: a person decides.
      "
    `);
  });

  it("is short where there is nothing to say", () => {
    expect(`\n${text([clean])}`).toMatchInlineSnapshot(`
      "
      ## Lodestone: no findings

      1 file, 1 document, 1 item: none with monitored material. Law as of 2026-01-31 (the export date).

      1 file without findings

      Packs: prc 2026.11.1 (reviewed 2026-11-24). Not legal advice: a person decides.
      "
    `);
  });

  it("keeps to its limit, shows the gravest and counts the others", () => {
    for (const limit of [9_000, 20_000, commentLimit]) {
      const long = text([manyFindings(["hint", "warning"], 3000), manyFindings(["error"], 20)], broken, limit);
      expect(Buffer.byteLength(long)).toBeLessThanOrEqual(limit);
      expect(Buffer.byteLength(long)).toBeGreaterThan(0.95 * limit);
      const shown = long.split("\n").filter((line) => /^- \*\*(error|warning|hint)\*\*/.test(line)).length;
      const problems = long.includes("Byte 4 is not UTF-8.") ? 2 : 0;
      expect(long).toContain(`**${3020 + 2 - shown - problems} more lines did not fit here**`);
    }
    expect(text([manyFindings(["hint"], 400), manyFindings(["error"], 20)], {}, 10_000).match(/\*\*error\*\*/g)).toHaveLength(20);
  });

  it("takes no markup, link or mention from what it reports on", () => {
    const mapping = (source: string) =>
      tokens(source)
        .map(({ type }) => type)
        .filter((type) => !["text", "softbreak", "hardbreak", "inline", "code_inline", "text_special"].includes(type));
    const plain = mapping(
      text([poisoned("x")], { notices: [{ id: "pack-stale", message: "x" }], problems: [{ path: "x", message: "x" }] }),
    );
    fc.assert(
      fc.property(poison, (harm) => {
        const source = text([poisoned(harm)], {
          notices: [{ id: "pack-stale", message: harm }],
          problems: [{ path: harm, message: harm }],
        });
        expect(mapping(source)).toEqual(plain);
        for (const { type, content } of tokens(source)) if (type === "text") expect(content).not.toMatch(/[@#][a-z0-9]/i);
      }),
      { numRuns: 300 },
    );
  });
});
