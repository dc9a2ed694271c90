import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkOptions } from "../../server/src/cli/check/options.ts";
import { magnet, packed, root, run, temporaryFolder } from "./installed.ts";

/** What of an action's metadata is used here. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly "working-directory"?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const text = readFileSync(join(root, "action.yml"), "utf8");
const action = parse(text) as Action;
const scripts = action.runs.steps.filter(({ run }) => run !== undefined);

const folder = temporaryFolder("action");
let real: string;
let stub: string;

/** A package in the place of ours that writes down its arguments, and ends with the status that it is told. */
const stubCommand = `require("node:fs").writeFileSync(process.env.SEEN, JSON.stringify({ cwd: process.cwd(), args: process.argv.slice(2) }));
process.exit(Number(process.env.STUB_STATUS ?? 0));
`;

beforeAll(() => {
  real = packed(join(folder, "real"));
  const source = join(folder, "stub", "package");
  mkdirSync(join(source, "dist"), { recursive: true });
  writeFileSync(join(source, "package.json"), '{ "name": "lodestone", "version": "9.9.9" }');
  writeFileSync(join(source, "dist", "cli.js"), stubCommand);
  run("tar", ["-czf", "../stub.tgz", "package"], { cwd: join(folder, "stub") });
  run("tar", ["-czf", join(folder, "stub.tgz"), "-C", join(folder, "stub"), "package"], { cwd: folder });
  stub = join(folder, "stub.tgz");
});

let runs = 0;

/** The folders of runners where a package is installed already: with the same package the first step would do nothing new. */
const ready = new Map<string, string>();

/** Runs the steps of the action as a runner does, in a checkout of its own, on some inputs. */
function act(
  inputs: Readonly<Record<string, string>>,
  { files = {}, env = {} }: { files?: Record<string, string>; env?: NodeJS.ProcessEnv } = {},
) {
  const place = join(folder, `run${runs++}`);
  const workspace = join(place, "checkout");
  const archive = inputs.package ?? "";
  const temp = ready.get(archive) ?? join(place, "temp");
  for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(workspace, name, ".."), { recursive: true });
    writeFileSync(join(workspace, name), content);
  }
  const output = join(place, "output");
  const summary = join(place, "summary");
  const seen = join(place, "seen.json");
  writeFileSync(output, "");
  writeFileSync(summary, "");
  const values = { ...Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [name, value])), ...inputs };
  const filled = (text: string) => text.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => values[name] ?? "«no such input»");
  const github = {
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION_PATH: root,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    npm_config_offline: "true",
    SEEN: seen,
  };
  let log = "";
  let status: number | null = 0;
  for (const step of ready.has(archive) ? scripts.slice(1) : scripts) {
    const script = join(place, "script.sh");
    writeFileSync(script, step.run ?? "");
    const stepEnv = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]));
    const done = run("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", script], {
      cwd: join(workspace, filled(step["working-directory"] ?? ".")),
      env: { ...github, ...env, ...stepEnv },
    });
    log += done.stdout + done.stderr;
    status = done.status;
    if (status !== 0) break;
    if (archive !== "") ready.set(archive, temp);
  }
  const outputs = Object.fromEntries(
    readFileSync(output, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split(/=(.*)/s, 2)),
  );
  const given = existsSync(seen) ? (JSON.parse(readFileSync(seen, "utf8")) as { cwd: string; args: string[] }) : undefined;
  return { status, log, outputs, given, workspace };
}

describe("action.yml", () => {
  it("is a composite action whose inputs and outputs are described", () => {
    expect(action.runs.using).toBe("composite");
    for (const { description, default: value } of Object.values(action.inputs))
      expect([description.length > 10, typeof value]).toEqual([true, "string"]);
    expect(Object.keys(action.outputs)).toEqual(["exit-status", "sarif-file"]);
  });

  it("lets no input near a script, and uses every one", () => {
    expect(scripts).toHaveLength(2);
    for (const step of scripts) {
      expect(step.run).not.toContain("${{");
      expect(step.shell).toBe("bash");
      for (const name of Object.keys(step.env ?? {})) expect(step.run).toContain(`$${name}`);
    }
    for (const name of Object.keys(action.inputs)) expect(text).toContain(`inputs.${name}`);
  });

  it("has the defaults of the command", () => {
    const { status, given, outputs } = act({ package: stub });
    expect(status).toBe(0);
    expect(given?.args).toEqual(["check", "--format", "github", "--fail-on=error", "--", "."]);
    expect(outputs).toEqual({ "exit-status": "0", "sarif-file": "" });
  });

  it("hands every input over as it is, whatever a shell would make of it", () => {
    const hostile = "a b; touch pwned $(touch pwned) `touch pwned` * 'x\" \\ $HOME && exit 7";
    const { status, given, workspace } = act({
      package: stub,
      paths: `-leading.bom.yaml\n  two words/*.yaml\r\n\n${hostile}\n`,
      "fail-on": hostile,
      "as-of": hostile,
      baseline: hostile,
      changed: hostile,
      "sarif-file": "out dir/x.sarif",
      args: `--max-warnings  3\n\t--no-waivers $(touch pwned) * ; exit 7\n`,
    });
    expect(status).toBe(0);
    expect(given?.args).toEqual([
      "check",
      "--format",
      "github",
      `--fail-on=${hostile}`,
      `--as-of=${hostile}`,
      `--baseline=${hostile}`,
      `--changed=${hostile}`,
      "--format=sarif=out dir/x.sarif",
      ...["--max-warnings", "3", "--no-waivers", "$(touch", "pwned)", "*", ";", "exit", "7"],
      "--",
      "-leading.bom.yaml",
      "  two words/*.yaml",
      hostile,
    ]);
    expect(readdirSync(workspace)).toEqual([]);
  });

  it("knows what changed means", () => {
    expect(act({ package: stub, changed: "true" }).given?.args).toContain("--changed");
    expect(act({ package: stub, changed: "false" }).given?.args.join(" ")).not.toContain("--changed");
    expect(act({ package: stub, changed: "origin/main" }).given?.args).toContain("--changed=origin/main");
  });

  it("runs in the working directory, and says where the report is", () => {
    const { given, outputs, workspace } = act(
      { package: stub, "working-directory": "hardware", "sarif-file": "x.sarif" },
      { files: { "hardware/a.txt": "" } },
    );
    expect(given?.cwd).toBe(join(workspace, "hardware"));
    expect(outputs["sarif-file"]).toBe(join(workspace, "hardware", "x.sarif"));
    expect(act({ package: stub, "sarif-file": "/abs/x.sarif" }).outputs["sarif-file"]).toBe("/abs/x.sarif");
  });

  it.each([1, 2])("ends with status %i of the command, and tells it", (wanted) => {
    const { status, outputs } = act({ package: stub }, { env: { STUB_STATUS: String(wanted) } });
    expect([status, outputs["exit-status"]]).toEqual([wanted, String(wanted)]);
  });

  it("refuses a package or a report that is none, and installs nothing by name", () => {
    const named = ["1.2.3", "lodestone", "lodestone@1.2.3", "missing.tgz", "1.0.0; touch pwned", "--registry=http://localhost"];
    for (const wrong of [...named, "https://localhost/x.tgz", "1\n2"]) {
      expect(act({ package: wrong })).toMatchObject({
        status: 2,
        log: expect.stringContaining("::error::The input package is the path"),
        given: undefined,
      });
    }
    expect(act({ package: stub, "sarif-file": "a\nexit-status=0" })).toMatchObject({ status: 2, outputs: {} });
  });

  it("finds a magnet with the real package: annotation, SARIF, status", () => {
    const { status, log, outputs } = act(
      { package: real, "as-of": "2026-06-01", "sarif-file": "lodestone.sarif", "working-directory": "hardware" },
      { files: { "hardware/servo.bom.yaml": magnet } },
    );
    expect([status, outputs["exit-status"]]).toEqual([1, "1"]);
    expect(log).toContain("::error file=hardware/servo.bom.yaml,line=4,col=17,endLine=4,endColumn=24,title=end-use/missing::");
    const sarif = JSON.parse(readFileSync(outputs["sarif-file"] ?? "", "utf8"));
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain("end-use/missing");
  });

  it("tells with the real package that there was nothing to check", () => {
    expect(act({ package: real })).toMatchObject({ status: 2, log: expect.stringContaining("::error") });
  });

  it("runs its own checkout where no package is given, and installs nothing by a name", () => {
    const own = join(folder, "own");
    const shim = join(folder, "shim");
    for (const path of [own, shim]) mkdirSync(path, { recursive: true });
    const built = `mkdir -p dist; printf '%s' '${stubCommand}' > dist/cli.js`;
    writeFileSync(join(shim, "npm"), `#!/bin/sh\necho "npm in $PWD: $*"\nif [ "$1" = run ]; then ${built}; fi\n[ "$1" != "$FAILING" ]\n`, {
      mode: 0o755,
    });
    const env = { GITHUB_ACTION_PATH: own, PATH: `${shim}:${process.env.PATH}` };
    for (const failing of ["ci", "run"]) {
      const failed = act({}, { env: { ...env, FAILING: failing } });
      expect(failed).toMatchObject({ status: 2, given: undefined });
      expect(failed.log).toContain("::error::Lodestone could not be built, so nothing was checked.");
    }
    const first = act({}, { env });
    expect(first.log).toBe(
      `npm in ${own}: ci --include=dev --no-audit --no-fund --ignore-scripts --loglevel error\nnpm in ${own}: run --silent build\n`,
    );
    expect(first.given?.args).toEqual(["check", "--format", "github", "--fail-on=error", "--", "."]);
    const second = act({}, { env });
    expect([second.status, second.log]).toEqual([0, ""]); // built already
  });

  it("checks with what was built here", () => {
    expect(act({ paths: "servo.bom.yaml", "as-of": "2026-06-01" }, { files: { "servo.bom.yaml": magnet } })).toMatchObject({
      status: 1,
      log: expect.stringContaining("::error file=servo.bom.yaml,line=4,"),
    });
  });

  it("says when a package cannot be installed", () => {
    const shim = join(folder, "no-package");
    mkdirSync(shim);
    writeFileSync(join(shim, "npm"), '#!/bin/sh\nprintf "<%s>" "$@"\nexit 1\n', { mode: 0o755 });
    const other = join(shim, "other.tgz");
    copyFileSync(stub, other);
    const { status, log } = act({ package: other }, { env: { PATH: `${shim}:${process.env.PATH}` } });
    expect(status).toBe(2);
    expect(log).toContain(`<--><${other}>`);
    expect(log).toContain("::error::Lodestone could not be installed, so nothing was checked.");
  });

  it("refuses arguments with which nothing would be checked", () => {
    for (const args of ["--help", "--quiet\n -h"])
      expect(act({ package: stub, args })).toMatchObject({
        status: 2,
        outputs: {},
        given: undefined,
        log: expect.stringContaining("::error::args"),
      });
  });

  it("lets --fail-on among the arguments win over its own default", () => {
    expect(act({ package: stub, args: "--fail-on never" }).given?.args).toEqual([
      "check",
      "--format",
      "github",
      "--fail-on",
      "never",
      "--",
      ".",
    ]);
    expect(act({ package: stub, args: "--fail-on=never" }).given?.args).toEqual([
      "check",
      "--format",
      "github",
      "--fail-on=never",
      "--",
      ".",
    ]);
  });

  it("takes a report for absolute only where it is", () => {
    const { outputs, workspace } = act({ package: stub, "sarif-file": "a:b.sarif" });
    expect(outputs["sarif-file"]).toBe(join(workspace, "a:b.sarif"));
    const windows = (file: string) => act({ package: stub, "sarif-file": file }, { env: { RUNNER_OS: "Windows" } }).outputs["sarif-file"];
    expect(windows("D:\\x.sarif")).toBe("D:\\x.sarif");
    expect(windows("d:/x.sarif")).toBe("d:/x.sarif");
    expect(act({ package: stub, "sarif-file": "out:/x.sarif" }, { env: { RUNNER_OS: "Linux" } }).outputs["sarif-file"]).toMatch(
      /checkout\/out:\/x\.sarif$/,
    );
  });

  it("writes options that the command has", () => {
    const options = [...(scripts[1]?.run ?? "").matchAll(/--([a-z][a-z-]+)/g)].map(([, name]) => name);
    expect(options).toEqual(expect.arrayContaining(["fail-on", "changed", "baseline"]));
    const coming = ["changed", "baseline"];
    for (const name of options.filter((name) => !coming.includes(name ?? "")))
      expect(["help", ...Object.keys(checkOptions)]).toContain(name);
  });
});
