import { describe, expect, it } from "vitest";
import { parse } from "../../server/src/cli/args/parse.ts";
import { checkOptions, checkRequest } from "../../server/src/cli/check/options.ts";

function request(...argv: string[]) {
  return checkRequest(parse(argv, checkOptions));
}

describe("the arguments of check", () => {
  it("means the current folder without a path", () => {
    expect(request()).toEqual({
      paths: ["."],
      stdinName: undefined,
      asOf: undefined,
      targets: [{ format: "text", file: undefined }],
      facts: "none",
      workList: false,
      failOn: "error",
      maxWarnings: undefined,
      ignoreWaivers: false,
      fix: undefined,
      failOnUnread: false,
      baseline: "configured",
      compare: undefined,
      compareReport: undefined,
      changed: undefined,
      shard: undefined,
      timings: false,
      quiet: false,
    });
  });

  it("takes a flag given twice for the flag, since it says the same", () => {
    expect(request("--no-waivers", "--quiet", "--no-waivers")).toEqual(request("--no-waivers", "--quiet"));
  });

  it("takes everything that the help names", () => {
    const all = request(
      "a",
      "b",
      "--as-of",
      "2026-01-31",
      "--format",
      "sarif=out.sarif",
      "--format=json",
      "-o",
      "out.json",
      "--fail-on",
      "never",
      "--max-warnings",
      "0",
      "--timings",
      "--baseline",
      "known.json",
      "--fail-on-unread",
      "--changed",
      "c",
      "--shard=1/2",
      "-q",
      "--",
      "--odd",
    );
    expect(all).toEqual({
      paths: ["a", "b", "c", "--odd"],
      stdinName: undefined,
      asOf: "2026-01-31",
      targets: [
        { format: "sarif", file: "out.sarif" },
        { format: "json", file: "out.json" },
      ],
      facts: "none",
      workList: false,
      failOn: "never",
      maxWarnings: 0,
      ignoreWaivers: false,
      fix: undefined,
      failOnUnread: true,
      baseline: { file: "known.json" },
      compare: undefined,
      compareReport: undefined,
      changed: { ref: undefined },
      shard: { index: 1, count: 2 },
      timings: true,
      quiet: true,
    });
  });

  it("takes a value that may be left out behind an equals sign", () => {
    expect(request("--changed=main", "a")).toMatchObject({ changed: { ref: "main" }, paths: ["a"] });
    expect(request("--changed", "main")).toMatchObject({ changed: { ref: undefined }, paths: ["main"] });
  });

  it.each([
    [["--as-off", "2026-01-01"], "There is no option --as-off. Did you mean `--as-of`?"],
    [["--baseline", "x", "--no-baseline"], "contradict each other"],
    [["--changed=-x"], "--changed=REF takes a commit, and `-x` cannot be one"],
    [["--shard", "2/1"], "--shard takes I/N, and `2/1` names no shard"],
    [["--shards", "1/2"], "There is no option --shards. Did you mean `--shard`?"],
    [["-x"], "There is no option -x."],
    [["--as-of"], "--as-of needs a value. Write `--as-of DATE`."],
    [["--as-of", "--quiet"], "--as-of needs a value."],
    [["--as-of="], "--as-of needs a value."],
    [["--as-of", "2026-02-30"], "--as-of takes a date, and `2026-02-30` is none."],
    [["--as-of", "2026-01-01", "--as-of", "2026-01-02"], "--as-of is given twice"],
    [["--quiet=yes"], "--quiet takes no value"],
    [["--format", "srif"], "--format does not know `srif`. Did you mean `sarif`?"],
    [["--format", "yaml-ish"], "Write text, json, sarif, github, gitlab, junit, markdown, html or shard."],
    [["--format", "json="], "names no file"],
    [["--format", "json", "--format", "sarif"], "2 reports cannot go to the same place"],
    [["--format", "json=a", "--output", "b"], "--output has no report to write"],
    [["--format", "json=a", "--format", "sarif=a"], "Two reports would be written to `a`"],
    [["--fail-on", "warn"], "--fail-on does not know `warn`"],
    [["--max-warnings", "-1"], "takes a whole number"],
    [["--max-warnings=-1"], "takes a whole number"],
    [["--max-warnings", "1.5"], "takes a whole number"],
    [["-"], "Standard input has no name"],
    [["-", "a", "--stdin-filename", "a.bom.yaml"], "cannot be mixed"],
    [["a", "--stdin-filename", "a.bom.yaml"], "`-` is not among the paths"],
  ])("refuses %j", (argv, message) => {
    expect(() => request(...argv)).toThrow(message);
  });
});
