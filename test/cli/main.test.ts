import { describe, expect, it } from "vitest";
import { message, prose } from "../../server/src/core/l10n/message.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { openPacks } from "../../server/src/core/packs/at.ts";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { compileRecogniser } from "../../server/src/core/recognise/recognise.ts";
import { FileError } from "../../server/src/files/fileSystem.ts";
import type { Act } from "../../server/src/generated/pack.ts";
import type { Checker, CheckInput, CheckResult, Finding, Severity } from "../../server/src/index.ts";
import { main, memoryHost, type World } from "./memoryHost.ts";

const act: Act = {
  id: "act-1",
  authority: "PRC",
  kind: "announcement",
  issuers: ["X"],
  shortTitle: "Act 1",
  title: { en: "First act" },
  issued: "2025-01-01",
  effective: "2025-01-02",
  seenInForce: { on: "2026-10-01", citations: ["s"] },
  requires: "licence",
  confidence: "high",
  citations: ["s"],
};

/** A pack with one act that is suspended for a while and then unverified. */
const bundle = compilePacks([
  {
    header: { id: "test", title: "Test", version: "1", reviewedOn: "2026-11-01", authority: "PRC" },
    files: [{ acts: [{ ...act, suspensions: [{ from: "2025-11-07", until: "2026-11-10", citations: ["s"] }] }] }],
  },
]);

/** A checker that finds the words error, warning, information and hint in the text, and crashes on the word crash. */
function wordChecker(seen: CheckInput[] = []): Checker {
  const packs = openPacks(bundle);
  return {
    packs,
    recogniser: compileRecogniser(packs.recogniserData),
    rules: [
      { id: "test/word", severity: "error", title: "word", summary: "A word stands there.", waivable: true, task: { action: "mend" } },
    ],
    texts: inEnglish,
    check: judge,
    inspect: judge,
    open: () => {
      throw new Error("the command opens nothing for edits");
    },
    questions: () => ({ questions: [], unchecked: 0, together: 0, untried: [] }),
    draft: () => ({ kind: "no-paper" as const }),
    questionSteps: () => {
      throw new Error("the command pauses for nobody");
    },
    offering: () => () => false,
  };
  function judge(input: CheckInput): CheckResult {
    seen.push(input);
    if (input.text.includes("crash")) throw new TypeError("no such\nthing");
    const findings = [...input.text.matchAll(/error|warning|information|hint/g)].map(
      (match): Finding => ({
        ruleId: "test/word",
        severity: match[0] as Severity,
        summary: `Saw ${match[0]}.`,
        message: `Saw ${match[0]}.`,
        start: match.index,
        end: match.index + match[0].length,
        document: 0,
        path: "",
      }),
    );
    const asOf = input.settings.asOf?.date ?? input.today;
    return {
      findings,
      judged: [],
      waivers: [],
      partNumberAt: () => undefined,
      file: { tree: { documents: [] }, documents: [] },
      withoutEndUse: 0,
      documents: [
        {
          index: 0,
          kind: input.kind === "parts" ? "bom" : input.kind,
          id: undefined,
          asOf,
          asOfSource: input.settings.asOf?.source ?? "today",
          items: 1,
          materialItems: 0,
          undeclared: 0,
          notChecked: 0,
        },
      ],
    };
  }
}

async function run(argv: readonly string[], world: Partial<World> = {}, checker = wordChecker()) {
  const host = memoryHost({ files: {}, packs: () => bundle, ...world });
  const status = await main(argv, host, () => checker);
  return { status, out: host.out(), err: host.err(), written: host.written };
}

const lines = (text: string) => text.split("\n").filter((line) => line !== "");

describe("exit status", () => {
  it.each([
    ["nothing found", "", [], 0],
    ["an error", "error", [], 1],
    ["a warning", "warning", [], 0],
    ["a warning at that level", "warning", ["--fail-on", "warning"], 1],
    ["information at that level", "information", ["--fail-on", "information"], 1],
    ["an error at a lower level", "error", ["--fail-on", "information"], 1],
    ["a hint at the lowest level", "hint", ["--fail-on", "information"], 0],
    ["an error at no level", "error", ["--fail-on", "never"], 0],
    ["as many warnings as allowed", "warning warning", ["--max-warnings", "2"], 0],
    ["more warnings than allowed", "warning warning", ["--max-warnings", "1"], 1],
    ["more warnings than allowed at no level", "warning", ["--fail-on", "never", "--max-warnings", "0"], 1],
  ])("of %s", async (_, text, options, status) => {
    const result = await run(["check", ...options], { files: { "/repo/a.bom.yaml": text } });
    expect(result.status).toBe(status);
    expect(result.err).toBe("");
  });

  it.each([
    [
      "a file that cannot be read",
      { "/repo/b.bom.yaml": "«unreadable»" },
      "b.bom.yaml: The file cannot be read, so it was not checked. Permission is denied.",
    ],
    ["a file that is not UTF-8", { "/repo/b.bom.yaml": Buffer.from([0x61, 0x0a, 0xff]) }, "b.bom.yaml:2:1: Byte 2 (0xFF) is not UTF-8"],
    ["a broken configuration", { "/repo/sub/lodestone.yaml": "asof: 1", "/repo/sub/b.bom.yaml": "" }, "sub/lodestone.yaml:1:1: "],
  ] as const)("is 2 for %s, and the others are still judged", async (_, files, message) => {
    for (const text of ["", "error"]) {
      const { status, out, err } = await run(["check"], { files: { "/repo/a.bom.yaml": text, ...files } });
      expect(status).toBe(2);
      expect(err).toContain(`lodestone: ${message}`);
      expect(out.includes("a.bom.yaml:1:1")).toBe(text === "error");
      expect(out).not.toContain("No findings");
    }
  });

  it.each([
    [[], "Usage: lodestone COMMAND"],
    [["chek"], "There is no command `chek`. Did you mean `check`?"],
    [["frobnicate"], "`lodestone help` lists them."],
    [["--as-of", "2026-01-01"], "A command comes before options"],
    [["check", "--fixx"], "There is no option --fixx."],
    [["check", "nothing.bom.yaml"], "nothing.bom.yaml: There is no such file"],
    [["check", "."], "Nothing to check was found"],
    [["help", "chek"], "Did you mean `check`?"],
    [["rules", "x"], "`rules` takes no paths"],
    [["acts", "--as-of", "soon"], "--as-of takes a date, and `soon` is none"],
    [["acts", "--from", "soon"], "--from takes a date, and `soon` is none"],
    [["acts", "--from", "2026-01-02", "--to", "2026-01-02"], "Nothing lies between"],
    [["acts", "--from", "2026-01-02", "--to", "2026-01-01"], "Give --from the earlier day"],
    [["acts", "--to", "2026-11-24"], "the one that you leave out is today"],
    [["acts", "--from", "2026-01-02", "--as-of", "2026-01-03"], "Leave --as-of out."],
    [["explain"], "takes one rule, one file or one place"],
    [["explain", "test/wort"], "There is no rule `test/wort`. Did you mean `test/word`?"],
    [["explain", "a.txt"], "is a file, but not one that Lodestone checks."],
    [["explain", "a.txt:1"], "The file was not checked, because no lodestone.yaml covers it"],
    [["explain", "b.bom.yaml:1"], "There is no such file"],
  ])("is 2 for %j, with a hint", async (argv, message) => {
    const { status, out, err } = await run(argv, { files: { "/repo/a.txt": "" } });
    expect(status).toBe(2);
    expect(out === "" || argv[0] === "check").toBe(true);
    expect(err).toContain(message);
  });

  it("is 2 without a stack trace when Lodestone itself breaks", async () => {
    const { status, err } = await run(["check"], { files: { "/repo/a.bom.yaml": "crash" } });
    expect(status).toBe(2);
    expect(lines(err)).toEqual([
      expect.stringMatching(
        /^lodestone: An internal error ended the run \(TypeError: no such\), so nothing counts as checked\. Please report it\.$/,
      ),
    ]);
  });

  it("is 2 when the packs are broken, with file and cause", async () => {
    const packs = () => {
      throw new FileError(prose("/lib/packs.json is broken (Unexpected end of JSON input)."));
    };
    const { status, out, err } = await run(["check"], { files: { "/repo/a.bom.yaml": "" }, packs });
    expect({ status, out, err }).toEqual({
      status: 2,
      out: "",
      err: "lodestone: /lib/packs.json is broken (Unexpected end of JSON input).\n",
    });
  });
});

describe("help and version", () => {
  it.each([[["help"]], [["--help"]], [["-h"]]])("%j lists the commands", async (argv) => {
    const { status, out } = await run(argv);
    expect(status).toBe(0);
    for (const name of ["check", "explain", "rules", "acts"]) expect(out).toContain(`\n  ${name} `);
  });

  it.each(["check", "explain", "rules", "acts"])("tells how %s is used", async (name) => {
    const help = await run(["help", name]);
    expect(help.out).toContain(`Usage: lodestone ${name}`);
    expect(await run([name, "--nonsense", "--help"])).toEqual(help);
    for (const line of lines(help.out)) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("prints the version", async () => {
    expect(await run(["--version"])).toMatchObject({ status: 0, out: "1.2.3\n" });
  });
});

describe("where things are written", () => {
  const files = { "/repo/a.bom.yaml": "error", "/repo/b.bom.yaml": "warning" };

  it("writes findings to standard output and nothing to standard error", async () => {
    const { out, err } = await run(["check", "--format", "github"], { files });
    expect(lines(out).map((line) => line.slice(0, 24))).toEqual([
      "::error file=a.bom.yaml,",
      "::warning file=b.bom.yam",
      "::notice title=lodestone",
    ]);
    expect(err).toBe("");
  });

  it("writes several reports in one run", async () => {
    const { status, out, written } = await run(
      ["check", "--format", "sarif=out.sarif", "--format", "json=out.json", "--format", "text", "--no-color"],
      { files },
    );
    expect(status).toBe(1);
    expect(out).toContain("a.bom.yaml:1:1  error  test/word");
    expect(JSON.parse(written.get("/repo/out.json") ?? "").summary).toMatchObject({ files: 2, error: 1, warning: 1 });
    expect(JSON.parse(written.get("/repo/out.sarif") ?? "").runs[0].results).toHaveLength(2);
  });

  it("says where a report went", async () => {
    const { out, err, written } = await run(["check", "--format", "json", "--output", "out.json"], { files });
    expect({ out, err }).toEqual({ out: "", err: "lodestone: 2 findings written to out.json\n" });
    expect([...written.keys()]).toEqual(["/repo/out.json"]);
  });

  it("says that a report cannot be written, and gives the others", async () => {
    const { status, out, err } = await run(["check", "--format", "json=no/where.json", "--format", "github"], { files });
    expect(status).toBe(2);
    expect(err).toBe("lodestone: no/where.json: The report cannot be written. There is no such file or folder.\n");
    expect(out).toContain("::error file=a.bom.yaml");
  });

  it("ends with 2 where a report fails at its end", async () => {
    const host = memoryHost({ files: { "/repo/a.bom.yaml": "clean" }, packs: () => bundle });
    const full = (): never => {
      throw new FileError(message("file-disk-full"));
    };
    host.files.create = () => ({ write: (text) => (text === "" ? undefined : full()), close: () => undefined });
    const status = await main(["check", "--output", "out.txt"], host, () => wordChecker());
    expect([status, host.err()]).toEqual([2, expect.stringContaining("out.txt: The report could not be written to the end")]);
  });

  it("never writes a report over a file that is checked", async () => {
    const { status, err, written } = await run(["check", "--output", "b.bom.yaml"], { files });
    expect(status).toBe(2);
    expect(err).toContain("would overwrite a file that is checked");
    expect([...written.keys()]).toEqual([]);
  });

  it.each([
    ["a link to a file that is checked", ["json=link"], "would overwrite a file that is checked"],
    ["the settings", ["json=lodestone.yaml"], "would overwrite settings or packs"],
    ["what they extend", ["json=sub/../base.yaml"], "would overwrite settings or packs"],
    ["a pack", ["json=packs/p.yaml"], "would overwrite settings or packs"],
    ["a document that is not checked", ["json=boms/x.bom.yaml"], "would overwrite a file that is a document"],
    ["settings that are not read", ["json=boms/lodestone.yaml"], "would overwrite a file that is a document or settings"],
    ["a link that leads nowhere", ["json=gone"], "is a link that leads nowhere"],
    ["one file by two paths", ["json=a.out", "sarif=./a.out"], "`a.out` and `./a.out` are the same file"],
    ["one file by a linked folder", ["json=sub/a.out", "sarif=other/a.out"], "`sub/a.out` and `other/a.out` are the same file"],
    ["one file by a link", ["json=to", "sarif=old.out"], "`to` and `old.out` are the same file"],
  ])("refuses to write a report over %s", async (_name, formats, told) => {
    const inputs = {
      ...files,
      "/repo/link": { link: "a.bom.yaml" },
      "/repo/lodestone.yaml": "extends: ./base.yaml\npacks: [packs/p.yaml]\n",
      "/repo/base.yaml": "{}\n",
      "/repo/packs/p.yaml": "pack: { id: P, title: T, version: '1', reviewedOn: 2026-01-01 }\n",
      "/repo/boms/x.bom.yaml": "kind: bom\n",
      "/repo/boms/lodestone.yaml": "{}\n",
      "/repo/gone": { link: "nowhere" },
      "/repo/sub/": "",
      "/repo/other": { link: "sub" },
      "/repo/to": { link: "old.out" },
      "/repo/old.out": "",
    };
    const { status, err, written } = await run(["check", "a.bom.yaml", ...formats.flatMap((one) => ["--format", one])], { files: inputs });
    expect(err).toContain(told);
    expect([status, [...written.keys()]]).toEqual([2, []]);
  });

  it("names annotations from the root of the checkout", async () => {
    const { out } = await run(["check", "--format", "github"], { files, env: { GITHUB_WORKSPACE: "/" } });
    expect(out).toContain("::error file=repo/a.bom.yaml,");
  });

  it("names files in a code quality report from the root of the checkout", async () => {
    const { out } = await run(["check", "--format", "gitlab"], { files, env: { CI_PROJECT_DIR: "/" } });
    expect(JSON.parse(out).map(({ location }: { location: { path: string } }) => location.path)).toEqual([
      "repo/a.bom.yaml",
      "repo/b.bom.yaml",
    ]);
  });

  it.each([
    [
      { GITHUB_SERVER_URL: "https://host.example", GITHUB_REPOSITORY: "o/r", GITHUB_SHA: "c0ffee" },
      "https://host.example/o/r/blob/c0ffee/",
    ],
    [{ CI_PROJECT_URL: "https://host.example/g/p", CI_COMMIT_SHA: "c0ffee" }, "https://host.example/g/p/-/blob/c0ffee/"],
  ])("leads from a comment to the lines on the code host, whatever a file is called: %j", async (env, base) => {
    const named = { "/repo/a (1)/é.bom.yaml": files["/repo/a.bom.yaml"], "/repo/\ud800.bom.yaml": files["/repo/a.bom.yaml"] };
    const { out } = await run(["check", "--format", "markdown"], { files: named, env });
    expect(out).toContain(`](${base}a%20%281%29/%C3%A9.bom.yaml#L`);
    expect(out).toContain(`](${base}%EF%BF%BD.bom.yaml#L`);
  });

  it("adds a summary of the job to annotations, behind what the step has written there", async () => {
    const env = { GITHUB_STEP_SUMMARY: "/runner/summary" };
    const { status, out, written } = await run(["check", "--format", "github"], { files: { ...files, "/runner/": "" }, env });
    expect(status).toBe(1);
    expect(out).toContain("::error file=a.bom.yaml");
    expect(written.get("/runner/summary")).toContain("## Lodestone: 1 error, 1 warning");
    const other = await run(["check", "--format", "text"], { files: { ...files, "/runner/": "" }, env });
    expect([...other.written.keys()]).toEqual([]);
  });

  it("says that the summary of the job cannot be written", async () => {
    const { status, out, err } = await run(["check", "--format", "github"], { files, env: { GITHUB_STEP_SUMMARY: "/no/summary" } });
    expect(status).toBe(2);
    expect(err).toContain("/no/summary: The report cannot be written. There is no such file or folder.");
    expect(out).toContain("::error file=a.bom.yaml");
  });

  it("inspects files for a report that tells facts, and only then", async () => {
    const words = wordChecker();
    const asked: string[] = [];
    const watched: Checker = {
      ...words,
      check(input) {
        asked.push("check");
        return words.check(input);
      },
      inspect(input) {
        asked.push("inspect");
        return words.inspect(input);
      },
    };
    await run(["check", "--format", "junit"], { files }, watched);
    expect(asked.splice(0)).toEqual(["check", "check"]);
    await run(["check", "--format", "markdown"], { files }, watched);
    expect(asked.splice(0)).toEqual(["inspect", "inspect"]);
    const { written } = await run(["check", "--format", "html=report.html", "--format", "github"], { files }, watched);
    expect(asked).toEqual(["inspect", "inspect"]);
    expect(written.get("/repo/report.html")).toMatch(/^<!doctype html>.*a\.bom\.yaml.*Saw error\..*<\/html>\n$/s);
  });

  it("leaves only the findings when it is to be quiet", async () => {
    expect((await run(["check", "--quiet"], { files: { "/repo/a.bom.yaml": "" } })).out).toBe("");
    expect((await run(["check", "-q"], { files, tty: false })).out).not.toContain("Packs:");
  });

  it("measures the stages", async () => {
    let now = 0;
    const { err } = await run(["check", "--timings"], { files, clock: () => (now += 10) });
    expect(lines(err).map((line) => line.split(" ", 1)[0])).toEqual([
      "start",
      "finding",
      "packs",
      "reading",
      "judging",
      "writing",
      "total",
    ]);
  });
});

describe("notices", () => {
  const files = { "/repo/a.bom.yaml": "" };

  it("say on the 61st day, and not before, that a pack is old", async () => {
    expect((await run(["check", "--as-of", "2026-12-31"], { files })).out).not.toContain("Notice");
    const late = await run(["check", "--as-of", "2027-01-01"], { files });
    expect(late.out.replace(/\s+/g, " ")).toContain("Notice: The pack `test` was last reviewed on 2026-11-01, 61 days before 2027-01-01.");
    expect(late.status).toBe(0);
  });

  it("are said on standard error where the report is for machines", async () => {
    const { out, err } = await run(["check", "--as-of", "2027-01-01", "--format", "json"], { files });
    expect(err).toContain("lodestone: notice: The pack `test`");
    expect(JSON.parse(out).notices).toMatchObject([{ id: "pack-stale" }]);
  });
});

describe("colour", () => {
  const files = { "/repo/a.bom.yaml": "error" };
  it.each([
    [[], {}, false, false],
    [[], {}, true, true],
    [[], { NO_COLOR: "1" }, true, false],
    [[], { NO_COLOR: "" }, true, true],
    [[], { FORCE_COLOR: "1" }, false, true],
    [[], { FORCE_COLOR: "0" }, true, false],
    [[], { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    [[], { TERM: "dumb" }, true, false],
    [["--no-color"], { FORCE_COLOR: "1" }, true, false],
    [["--color"], { NO_COLOR: "1" }, false, true],
    [["--color", "--no-color"], {}, true, false],
  ])("by %j, %j, terminal %s: %s", async (options, env, tty, colored) => {
    const { out } = await run(["check", ...options], { files, env, tty });
    expect(out.includes("\x1b[")).toBe(colored);
  });
});

describe("standard input", () => {
  it("is judged under the name it is given, with the settings of that place", async () => {
    const seen: CheckInput[] = [];
    const files = { "/repo/sub/lodestone.yaml": "asOf: 2026-02-01\nfiles: { shipment: ['*.y'] }\nrules: { test/word: off }" };
    const { status, out } = await run(["check", "-", "--stdin-filename", "sub/new.y"], { files, stdin: "kind: error" }, wordChecker(seen));
    expect(status).toBe(1);
    expect(out).toContain("sub/new.y:1:7  error");
    expect(seen).toMatchObject([
      {
        text: "kind: error",
        format: { endings: ["yaml", "yml"] },
        kind: "shipment",
        today: "2026-11-25",
        settings: {
          asOf: { date: "2026-02-01", source: "setting" },
          actStates: {},
          severities: { "test/word": "off" },
          traceRareEarths: false,
        },
      },
    ]);
  });

  it("must be ours by its name, and its settings right", async () => {
    expect(await run(["check", "-", "--stdin-filename", "x.yaml"], { stdin: "" })).toMatchObject({
      status: 2,
      err: expect.stringContaining("x.yaml: The file was not checked, because its name does not end in"),
    });
    const files = { "/repo/lodestone.yaml": "rules: 1" };
    expect(await run(["check", "-", "--stdin-filename", "x.bom.yaml"], { files, stdin: "" })).toMatchObject({
      status: 2,
      err: expect.stringContaining("lodestone.yaml:1:"),
    });
  });
});

describe("settings", () => {
  it("come from the nearest lodestone.yaml, overrides by file, --as-of before all", async () => {
    const seen: CheckInput[] = [];
    const files = {
      "/repo/lodestone.yaml":
        "asOf: 2026-02-01\nregimes: [PRC]\ntraceRareEarths: true\nactStates: { act-1: ended }\nrules: { test/word: warning }\noverrides:\n  - { files: [old/**], rules: { test/word: hint } }\n  - { files: ['**/x.bom.yaml'], rules: { test/word: off } }\n",
      "/repo/a.bom.yaml": "",
      "/repo/old/b.bom.yaml": "",
      "/repo/old/x.bom.yaml": "",
      "/repo/own/lodestone.yaml": "",
      "/repo/own/c.shipment.yaml": "",
    };
    await run(["check", "--as-of", "2026-03-01"], { files }, wordChecker(seen));
    const common = {
      asOf: { date: "2026-03-01", source: "option" },
      regimes: ["PRC"],
      actStates: { "act-1": "ended" },
      traceRareEarths: true,
    };
    expect(seen.map(({ settings }) => settings)).toEqual([
      { ...common, severities: { "test/word": "warning" } },
      { ...common, severities: { "test/word": "hint" } },
      { ...common, severities: { "test/word": "off" } },
      { asOf: { date: "2026-03-01", source: "option" }, actStates: {}, severities: {}, traceRareEarths: false },
    ]);
  });
});

describe("hostile names and texts", () => {
  it("cannot steer the terminal or forge a workflow command", async () => {
    const files = { "/repo/a\x1b[31m\n::error::x.bom.yaml": "\x1b[2J error" };
    const text = await run(["check", "--no-color"], { files });
    expect(text.out).not.toContain("\x1b");
    const github = await run(["check", "--format", "github"], { files });
    expect(lines(github.out)).toHaveLength(2); // the second gives the date of the law
  });
});

describe("progress", () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`/repo/${String(index).padStart(2, "0")}.bom.yaml`, index === 30 ? "error" : ""]),
  );

  it("is shown on a terminal when it takes longer than half a second, and is taken away again", async () => {
    let now = 0;
    const { err } = await run(["check"], { files, tty: true, clock: () => (now += 20) });
    expect(err).toContain("\r\x1b[2Kchecking ");
    expect(err.endsWith("\r\x1b[2K")).toBe(true);
  });

  it.each([
    [{ tty: false }, 20, []],
    [{ tty: true }, 1, []],
    [{ tty: true }, 20, ["--quiet"]],
  ])("is not shown otherwise: %j, %i, %j", async (world, step, options) => {
    let now = 0;
    expect((await run(["check", ...options], { files, ...world, clock: () => (now += step) })).err).toBe("");
  });
});

describe("rules and acts", () => {
  it("lists the rules", async () => {
    expect((await run(["rules"])).out).toBe(
      "rule         severity  switched off, it allows\nrule/failed  error     place that could not be judged\ntest/word    error     word\n",
    );
    expect(JSON.parse((await run(["rules", "--format", "json"])).out)).toEqual([
      expect.objectContaining({ id: "rule/failed", severity: "error", waivable: false }),
      { id: "test/word", severity: "error", title: "word", summary: "A word stands there.", waivable: true, task: { action: "mend" } },
    ]);
  });

  it.each([
    ["2026-11-10", "suspended", "2025-11-07", "2026-11-10"],
    ["2026-11-11", "unverified", "2026-11-11", undefined],
  ])("lists the acts as they stand on %s", async (asOf, state, since, until) => {
    const { out } = await run(["acts", "--as-of", asOf]);
    expect(out).toContain(`Acts on ${asOf}`);
    expect(
      out
        .split("\n")
        .find((line) => line.startsWith("act-1"))
        ?.split(/ {2,}/),
    ).toEqual([
      "act-1",
      state === "unverified" ? "status unconfirmed (unverified)" : state,
      `since ${since}${until === undefined ? "" : ` until ${until}, then unconfirmed`}`,
    ]);
    expect(out).toContain("    First act\n    X; issued 2025-01-01, effective 2025-01-02; source reliability high\n");
    const { acts } = JSON.parse((await run(["acts", "--as-of", asOf, "--format", "json"])).out);
    expect(acts).toMatchObject([{ id: "act-1", state, since, title: "First act" }]);
    expect(acts[0].until).toBe(until);
  });
});
