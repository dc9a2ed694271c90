import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkOptions, formatNames } from "../../server/src/cli/check/options.ts";
import { hook } from "../../server/src/cli/commands/hook.ts";
import { homepage } from "../../server/src/core/links.ts";
import { install, magnet, packed, root, run, temporaryFolder } from "./installed.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const { version } = JSON.parse(read("package.json")) as { version: string };
const page = read("docs/ci.md");
const blocks = (language: string) => [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(([, code = ""]) => code);
const block = (language: string, start: string) => {
  const found = blocks(language).find((code) => code.startsWith(start));
  if (found === undefined) throw new Error(`docs/ci.md has no example that starts with ${start}`);
  return found;
};

/** Options and formats that are on their way. */
const coming: readonly string[] = ["changed", "baseline", "gitlab"];

const folder = temporaryFolder("places");
const tool = join(folder, "tool");
let tarball: string;

beforeAll(() => {
  tarball = packed(join(folder, "packed"));
  install(tarball, tool);
});

describe("docs/ci.md and the files in ci/", () => {
  const texts = [page, read("ci/gitlab.yml"), read("ci/Dockerfile"), read(".pre-commit-hooks.yaml")];

  it("write options and formats that the command has", () => {
    const calls = /(?:lodestone(?:@\S+)?"? (?:check|hook)|LODESTONE_ARGS:|args: \[|`)(?= ?--|[^`\n]* --)([^`\n]*)/g;
    const written = texts.flatMap((text) => [...text.matchAll(calls)].map(([, rest = ""]) => rest));
    const options = written.flatMap((rest) => [...rest.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, name = ""]) => name));
    expect(options).toEqual(expect.arrayContaining(["as-of", "fail-on", "format", "output", "changed"]));
    for (const name of options) if (!coming.includes(name)) expect(Object.keys(checkOptions)).toContain(name);
    const formats = texts.flatMap((text) => [...text.matchAll(/--format ([a-z]+)/g)].map(([, name = ""]) => name));
    expect(formats.length).toBeGreaterThan(3);
    for (const name of formats) if (!coming.includes(name)) expect(formatNames).toContain(name);
  });

  it("install the packed file, and nothing by the name of the package, which is not published", () => {
    const { name } = JSON.parse(read("package.json")) as { name: string };
    const installs = new RegExp(
      `(?:npx|npm (?:i|install|exec|add)|(?:pnpm|yarn) (?:add|dlx)|additional_dependencies:)[^\\n]*[\\s"'\\[]${name}(?:@|["'\\s\\]]|$)`,
      "m",
    );
    for (const line of [`npx --yes ${name} check`, `npm install ${name}`, `additional_dependencies: ["${name}@1.0.0"]`])
      expect(line).toMatch(installs);
    const tracked = run("git", ["ls-files", "-z", "*.md", "*.yml", "*.yaml", "ci", "*.ftl", "package.nls*.json"], { cwd: root }).stdout;
    const files = tracked.split("\0").filter((file) => file !== "" && !file.startsWith("test/"));
    expect(files).toEqual(expect.arrayContaining(["README.md", "action.yml", "ci/gitlab.yml", "docs/api.md", "docs/ci.md"]));
    expect(files.filter((file) => installs.test(read(file)))).toEqual([]);
  });

  it("name this version, and this repository", () => {
    const versions = texts.flatMap((text) => [
      ...[...text.matchAll(/(?:lodestone@v|rev: v|lodestone\/v|lodestone-)(\d+\.\d+\.\d+)/g)].map(([, found]) => found),
    ]);
    expect(versions.length).toBeGreaterThan(4);
    expect(new Set(versions)).toEqual(new Set([version]));
    // Without an address of its own, no one else's: `<owner>` is not a name that anybody can take.
    const repository = homepage === undefined ? "<owner>/lodestone" : new URL(homepage).pathname.slice(1);
    const named = [...page.matchAll(/(?:uses: |github\.com\/|githubusercontent\.com\/)([^\s/]+\/lodestone)\b/g)].map(([, name]) => name);
    expect(named).toEqual([repository, repository, repository, repository]);
  });

  it("are YAML wherever they say so", () => {
    expect(blocks("yaml").length).toBeGreaterThan(3);
    for (const code of blocks("yaml")) expect(parse(code)).toBeTypeOf("object");
  });
});

describe("the workflow for GitHub", () => {
  it("gives the action inputs that it has, and reads its outputs", () => {
    const { inputs, outputs } = parse(read("action.yml")) as { inputs: object; outputs: object };
    const workflow = parse(block("yaml", "# .github/")) as { jobs: { check: { steps: { uses: string; id?: string; with?: object }[] } } };
    const step = workflow.jobs.check.steps.find(({ id }) => id === "lodestone");
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
    const used = [...page.matchAll(/steps\.lodestone\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(used.length).toBeGreaterThan(0);
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(used));
    const sentence = /describes the inputs and outputs of the action: (.*?)\. For/s.exec(page)?.[1] ?? "";
    const told = [...sentence.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
    expect([...told, "paths", "sarif-file"].sort()).toEqual(Object.keys(inputs).sort());
  });
});

describe("the hook for pre-commit", () => {
  const hooks = parse(read(".pre-commit-hooks.yaml")) as Record<string, unknown>[];

  it("is the one that the page names, run by a command that there is", () => {
    const config = parse(block("yaml", "# .pre-commit")) as { repos: { hooks: { id: string }[] }[] };
    expect(config.repos[0]?.hooks.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id));
    expect(hooks[0]).toMatchObject({ entry: "lodestone hook", language: "node", types: ["yaml"], require_serial: true });
    const local = parse(block("yaml", "repos:\n  - repo: local")) as { repos: { hooks: Record<string, unknown>[] }[] };
    const { entry, language, ...rest } = local.repos[0]?.hooks[0] ?? {};
    const { description, entry: built, language: node, ...published } = hooks[0] ?? {};
    expect(rest).toEqual(published);
    expect([entry, language]).toEqual([`npx --yes ./tools/lodestone-${version}.tgz hook`, "system"]);
    expect(hook.usage).toBe("FILE…");
  });

  it("can be built from the repository, as pre-commit does it: npm pack builds, and prints the name of the package alone", () => {
    const clone = join(folder, "clone");
    const files = run("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root })
      .stdout.split("\0")
      .filter((name) => name !== "");
    for (const name of files) {
      mkdirSync(dirname(join(clone, name)), { recursive: true });
      writeFileSync(join(clone, name), readFileSync(join(root, name)));
    }
    symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
    const { status, stdout } = run("npm", ["pack"], { cwd: clone });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `lodestone-${version}.tgz\n` });
    install(join(clone, stdout.trim()), join(folder, "fromClone"));
    const answer = run("npx", ["--offline", "lodestone", "--version"], { cwd: join(folder, "fromClone") });
    expect(answer.stdout).toBe(`${version}\n`);
  });
});

describe("the git hook", () => {
  it("lets a commit through that holds nothing of ours, and stops one with a finding", () => {
    const repository = join(folder, "repository");
    mkdirSync(repository);
    const env = {
      PATH: `${join(tool, "node_modules/.bin")}:${process.env.PATH}`,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_SYSTEM: "/dev/null",
    };
    const git = (...args: readonly string[]) =>
      run("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...args], { cwd: repository, env });
    git("init", "-q");
    const script = join(repository, ".git/hooks/pre-commit");
    mkdirSync(dirname(script), { recursive: true });
    writeFileSync(script, block("sh", "#!/bin/sh\n# .git/hooks/pre-commit"));
    chmodSync(script, 0o755);
    writeFileSync(join(repository, "values.yaml"), "replicas: 1\n");
    writeFileSync(join(repository, "notes.txt"), "text\n");
    git("add", ".");
    expect(git("commit", "-q", "-m", "other files").status).toBe(0);
    writeFileSync(join(repository, "two words.bom.yaml"), magnet);
    git("add", ".");
    const stopped = git("commit", "-q", "-m", "a magnet");
    expect(stopped.status).not.toBe(0);
    expect(stopped.stdout + stopped.stderr).toContain("two words.bom.yaml:4:17  error  end-use/missing");
  });
});

describe("the job for GitLab", () => {
  const job = (parse(read("ci/gitlab.yml")) as { lodestone: { script: string[]; variables: Record<string, string>; artifacts: object } })
    .lodestone;

  it("leaves the report that it writes, whatever the exit status", () => {
    expect(job.artifacts).toEqual({ when: "always", reports: { codequality: "gl-code-quality-report.json" } });
    expect(job.script.join("\n")).toContain("--format gitlab=gl-code-quality-report.json");
  });

  it("runs by its own lines", () => {
    // In the place of npx, which would ask the registry: the command that it would bring, without the format that is on its way.
    const bin = join(folder, "bin");
    const work = join(folder, "gitlab");
    mkdirSync(bin);
    mkdirSync(join(work, "hardware"), { recursive: true });
    writeFileSync(join(bin, "npx"), `#!/bin/sh\nprintf '%s\\n' "$@" > ../npx-arguments\nexit 1\n`, { mode: 0o755 });
    writeFileSync(join(work, "hardware/servo.bom.yaml"), magnet);
    const env = { ...job.variables, LODESTONE_ARGS: "hardware *.bom.yaml --fail-on warning", PATH: `${bin}:${process.env.PATH}` };
    const { status } = run("sh", ["-e", "-c", job.script.join("\n")], { cwd: work, env });
    expect(status).toBe(1);
    expect(
      readFileSync(join(folder, "npx-arguments"), "utf8")
        .split("\n")
        .filter((word) => word !== ""),
    ).toEqual([
      ...["--yes", `./tools/lodestone-${version}.tgz`, "check", "--format", "text", "--format", "gitlab=gl-code-quality-report.json"],
      ...["hardware", "*.bom.yaml", "--fail-on", "warning"],
    ]);
    expect(page).toContain("LODESTONE_ARGS: hardware --fail-on warning");
  });
});

describe("the image", () => {
  const lines = read("ci/Dockerfile")
    .split("\n")
    .filter((line) => /^[A-Z]/.test(line));

  it("does not run as root, and starts the command", () => {
    expect(lines.slice(-3)).toEqual(["USER node", 'ENTRYPOINT ["lodestone"]', 'CMD ["check"]']);
    const node = /NODE_VERSION=(\d+)/.exec(lines[0] ?? "")?.[1];
    expect(Number(node)).toBeGreaterThanOrEqual(20);
  });

  it("installs the package by a line that works", () => {
    const [command = ""] = lines.filter((line) => line.startsWith("RUN ")).map((line) => line.slice(4));
    const copied = /^COPY (\S+) \/package\/$/m.exec(lines.join("\n"))?.[1] ?? "";
    expect(readdirSync(dirname(tarball)).filter((name) => new RegExp(`^${copied.replace("*", ".*")}$`).test(name))).toHaveLength(1);
    const prefix = join(folder, "image");
    const here = command.replace("/opt/lodestone", prefix).replace("/package", dirname(tarball));
    expect(here).not.toBe(command);
    expect(run("sh", ["-c", here], { cwd: folder, env: { npm_config_offline: "true" } }).status).toBe(0);
    const answer = run(join(prefix, "bin/lodestone"), ["--version"], { cwd: folder });
    expect(answer.stdout).toBe(`${version}\n`);
  });
});
