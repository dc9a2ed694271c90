import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { translatedTexts } from "../../scripts/lib/readmes.ts";
import { locales } from "../../server/src/core/l10n/texts.ts";

/** The command as it is installed, started as a process. */
const folder = mkdtempSync(join(tmpdir(), "lodestone-cli-"));
const built = inject("built");
const work = join(folder, "work");

beforeAll(() => void mkdirSync(work));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lodestone(args: readonly string[], { input = "", ...user }: { input?: string; uid?: number } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(built, "cli.js"), ...args], {
    ...user,
    cwd: work,
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

/** Two runs that are compared are judged at one day: midnight may fall between them. */
const oneDay = ["--as-of", "2026-06-01"];

function file(name: string, content: string | Uint8Array): void {
  mkdirSync(join(work, name, ".."), { recursive: true });
  writeFileSync(join(work, name), content);
}

const magnet = `kind: bom
id: SERVO-1
items:
  - partNumber: MAG-042
    description: NdFeB magnet N42SH, sintered
    quantity: 8
    countryOfOrigin: CN
`;

describe("the built command", () => {
  it("finds a magnet without an end use, and says by which law", () => {
    file("one/servo.bom.yaml", magnet);
    const { status, stdout, stderr } = lodestone(["check", "one", "--as-of", "2026-06-01"]);
    expect(stderr).toBe("");
    expect(status).toBe(1);
    expect(stdout).toContain("one/servo.bom.yaml:4:17  error  end-use/missing\n");
    expect(stdout).toContain("     4 │   - partNumber: MAG-042\n       │                 ^^^^^^^\n");
    expect(stdout).toContain("announcement 18/2025");
    expect(stdout).toContain("Law as of 2026-06-01 (--as-of).");
    expect(stdout).toMatch(/Packs: .*prc\b.* \S+\s+\(reviewed \d{4}-\d\d-\d\d\)/s);
  });

  it("finds the same in every spelling of the text", () => {
    const wanted = findings(lodestone(["check", "one", "--as-of", "2026-06-01", "--format", "json"]).stdout);
    expect(wanted.length).toBeGreaterThan(0);
    file("crlf/servo.bom.yaml", magnet.replaceAll("\n", "\r\n"));
    file("mark/servo.bom.yaml", `\ufeff${magnet}`);
    for (const other of ["crlf", "mark"])
      expect(findings(lodestone(["check", other, "--as-of", "2026-06-01", "--format", "json"]).stdout)).toEqual(wanted);
    const given = lodestone(["check", "-", "--stdin-filename", "x/servo.bom.yaml", "--as-of", "2026-06-01", "--format", "json"], {
      input: magnet,
    });
    expect(findings(given.stdout)).toEqual(wanted);
    expect(given.status).toBe(1);
  });

  it("counts no column for a byte order mark", () => {
    file("unmarked/a.bom.yaml", "knd: bom\nid: A\nitems: []\n");
    file("marked/a.bom.yaml", "\ufeffknd: bom\nid: A\nitems: []\n");
    const [one, other] = ["unmarked", "marked"].map(
      (name) => JSON.parse(lodestone(["check", name, ...oneDay, "--format", "json"]).stdout).files[0].findings,
    );
    expect(other).toEqual(one);
    expect(one[0].range).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 4 } });
  });

  it("keeps its fingerprints when lines move and items change places", () => {
    const second = "  - partNumber: MAG-043\n    description: SmCo magnet\n    quantity: 1\n    countryOfOrigin: CN\n";
    const [head = "", items = ""] = magnet.split(/(?<=items:\n)/);
    file("moved/a.bom.yaml", magnet + second);
    file("moved/b.bom.yaml", `# a comment\n\n${head}${second}\n${items}`);
    const [before, after] = ["moved/a.bom.yaml", "moved/b.bom.yaml"].map(
      (name) => JSON.parse(lodestone(["check", name, ...oneDay, "--format", "json"]).stdout).files[0].findings,
    );
    const prints = (list: readonly { ruleId: string; fingerprint: string }[]) =>
      list.map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`).sort();
    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before)).size).toBe(before.length);
  });

  it("explains an item from evidence to end use", () => {
    for (const place of ["one/servo.bom.yaml:4", "one/servo.bom.yaml:5", "one/servo.bom.yaml:5:10"]) {
      const { status, stdout, stderr } = lodestone(["explain", place, "--as-of", "2026-06-01"]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(/^MAG-042 {2}one\/servo\.bom\.yaml:4:17 {2}\/items\/0\n/);
      expect(stdout).toMatch(/saw "[^"]*N42SH/);
      expect(stdout).toMatch(
        /MOFCOM\/GAC\s+announcement\s+18\/2025\s+\(in\s+force\s+since\s+[^)]+\),.*\sIts\s+id\s+in\s+settings:\s+mofcom-2025-18\./s,
      );
      expect(stdout).toContain("No end use is declared");
      expect(stdout).toContain("end-use/missing: ");
    }
    expect(lodestone(["explain", "one/servo.bom.yaml:1"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("There is no item on line 1 of one/servo.bom.yaml. The nearest item begins on line 4."),
    });
    expect(lodestone(["explain", "one/servo.bom.yaml:99"])).toMatchObject({ status: 2, stderr: expect.stringContaining("has 7 lines") });
  });

  it("explains every rule that it lists, and the one for crashes", () => {
    const rules: readonly { id: string }[] = JSON.parse(lodestone(["rules", "--format", "json"]).stdout);
    expect(rules.length).toBeGreaterThan(10);
    for (const id of ["rule/failed", rules[0]?.id ?? "", "end-use/missing"]) {
      const { status, stdout } = lodestone(["explain", id]);
      expect(status).toBe(0);
      expect(stdout).toContain(id);
      expect(stdout).not.toContain("```");
    }
  });

  it("explains a rule in each language, except for the code of examples", () => {
    const readme = readFileSync("server/src/rules/end-use/missing/README.md", "utf8");
    for (const locale of locales) {
      const { status, stdout, stderr } = lodestone(["explain", "end-use/missing", "--locale", locale]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toContain("    description: Gadolinium oxide");
      for (const [heading] of readme.matchAll(/(?<=^## ).*/gm))
        expect(stdout.includes(heading), `${locale}: ${heading}`).toBe(locale === "en");
      const words = (text: string): string => text.replace(/\s+/g, " ");
      // Texts without code stand in the output as they are, but for line breaks.
      const texts = translatedTexts(readme).filter((text) => !/[`*]|\]\(/.test(text));
      expect(texts.length).toBeGreaterThan(10);
      for (const text of texts) expect(words(stdout).includes(words(text)), `${locale}: ${text}`).toBe(locale === "en");
    }
  });

  it("lists the acts", () => {
    const { status, stdout } = lodestone(["acts", "--as-of", "2026-06-01"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^mofcom-2025-18 +in-force +since 2025-04-04$/m);
    expect(stdout).toMatch(/^mofcom-2025-61 +suspended .*2026-11-10/m);
  });

  it("says what cannot be checked, and checks the rest", () => {
    file("mixed/a.bom.yaml", magnet);
    file("mixed/b.bom.yaml", Buffer.from([0x6b, 0x3a, 0x20, 0xff]));
    symlinkSync("gone", join(work, "mixed", "c.bom.yaml"));
    symlinkSync(".", join(work, "mixed", "loop"));
    mkdirSync(join(work, "mixed", "folder.bom.yaml"));
    const { status, stdout, stderr } = lodestone(["check", "mixed"]);
    expect(status).toBe(2);
    expect(stdout).toContain("mixed/a.bom.yaml:4:17");
    expect(stderr.split("\n")).toEqual([
      expect.stringContaining("mixed/c.bom.yaml: Nothing was checked, because the link leads nowhere"),
      expect.stringContaining("mixed/b.bom.yaml:1:4: Byte 3 (0xFF)"),
      "",
    ]);
  });

  it("reports on many files, sound, broken, unreadable and linked, in every format, and is the same again", () => {
    const two = (index: number) => String(index).padStart(2, "0");
    const kinds = [
      () => magnet,
      () => "kind: bom\nid: EMPTY\nitems: []\n",
      () => "kind: bom\nid: [broken\n",
      () => Buffer.from([0x6b, 0xff, 0xfe, 0x00]),
      (index: number) => `# ${"wide ".repeat(index * 20)}\r\n${magnet.replaceAll("MAG-042", `MAG-𝄞-${index}`)}`,
      (index: number) =>
        `kind: bom\nid: R-${index}\nitems:\n${[`${two(index - 1)}/part.bom.yaml#MAG-𝄞-${index - 1}`, `${two((index + 7) % 90)}/part.bom.yaml`, "07/part.bom.yaml", "40/part.bom.yaml"].map((to, line) => `  - { partNumber: R-${line}, quantity: 1, ref: "../${to}" }\n`).join("")}`,
    ];
    for (let index = 0; index < 90; index++) {
      const content = kinds[index % kinds.length]?.(index) ?? "";
      file(`herd/${two(index)}/part.bom.yaml`, content);
    }
    file("herd/07/lodestone.yaml", "rules: { end-use/missing: hint }\n");
    chmodSync(join(work, "herd/40/part.bom.yaml"), 0o000);
    chmodSync(join(work, "herd/41/part.bom.yaml"), 0o000);
    chmodSync(folder, 0o755);
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const formats = ["text", "json", "sarif", "github", "gitlab", "junit", "markdown", "html"];
    const reports = join(work, "herd-reports");
    mkdirSync(reports);
    chmodSync(reports, 0o777);
    const intoFiles = formats.flatMap((format) => ["--format", `${format}=herd-reports/${format}`]);
    const { stderr } = lodestone(["check", "herd", ...oneDay, ...intoFiles], user);
    for (const format of formats) {
      const run = lodestone(["check", "herd", ...oneDay, "--format", format], user);
      expect(run.status).toBe(2);
      expect(run.stdout).toContain("herd/54/part.bom.yaml");
      expect(run.stderr).toContain("herd/40/part.bom.yaml: The file cannot be read, so it was not checked. Permission is denied.");
      // Notices and the names of the files come last, as reports go into files.
      expect(stderr.slice(0, run.stderr.length), format).toBe(run.stderr);
      expect(readFileSync(join(reports, format), "utf8"), format).toBe(run.stdout);
    }
  });

  it("says what it may not read", () => {
    file("secret/a.bom.yaml", magnet);
    chmodSync(join(work, "secret", "a.bom.yaml"), 0o000);
    chmodSync(folder, 0o755);
    // The superuser may read everything, so the command runs as nobody then.
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    expect(lodestone(["check", "secret"], user)).toMatchObject({ status: 2, stderr: expect.stringContaining("Permission is denied.") });
  });

  const unquoted = "kind: bom\r\nid: 3E001 # drawing\r\nitems: []";

  it("fixes files, and leaves nothing else behind", () => {
    for (const name of ["a", "b", "c d"]) file(`fix/${name}.bom.yaml`, unquoted);
    symlinkSync("a.bom.yaml", join(work, "fix/link.bom.yaml"));
    const { status, stdout, stderr } = lodestone(["check", "fix", "--fix"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("3 fixes in 3 files made.\n");
    expect(readdirSync(join(work, "fix")).sort()).toEqual(["a.bom.yaml", "b.bom.yaml", "c d.bom.yaml", "link.bom.yaml"]);
    for (const name of ["a", "b", "c d", "link"])
      expect(readFileSync(join(work, `fix/${name}.bom.yaml`), "utf8")).toBe(unquoted.replace("3E001", '"3E001"'));
    expect(lstatSync(join(work, "fix/link.bom.yaml")).isSymbolicLink()).toBe(true);
  });

  it("leaves a file in a folder that may not be written, and says so", () => {
    file("locked/a.bom.yaml", unquoted);
    chmodSync(join(work, "locked/a.bom.yaml"), 0o666);
    chmodSync(join(work, "locked"), 0o555);
    chmodSync(folder, 0o755);
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const { status, stdout, stderr } = lodestone(["check", "locked", "--fix"], user);
    chmodSync(join(work, "locked"), 0o755);
    expect(stderr).toBe(
      "lodestone: locked/a.bom.yaml: The file was left as it was, because the fixes cannot be written. Permission is denied. Check again afterwards.\n",
    );
    expect(stdout).toContain("yaml/ambiguous-scalar");
    expect(status).toBe(2);
    expect(readFileSync(join(work, "locked/a.bom.yaml"), "utf8")).toBe(unquoted);
  });

  it("shows by a diff what --fix does, in a folder of a repository too", () => {
    file("diff/sub folder/größe.bom.yaml", unquoted);
    const { stdout, status } = lodestone(["check", "diff", "--fix-dry-run"]);
    expect(status).toBe(0);
    expect(readFileSync(join(work, "diff/sub folder/größe.bom.yaml"), "utf8")).toBe(unquoted);
    const git = (args: readonly string[], input = "") => spawnSync("git", args, { cwd: join(work), input, encoding: "utf8" });
    expect(git(["init", "-q", ".."]).status).toBe(0);
    expect(git(["apply", "--whitespace=nowarn"], stdout)).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(work, "diff/sub folder/größe.bom.yaml"), "utf8")).toBe(unquoted.replace("3E001", '"3E001"'));
  });

  it("takes long paths and odd names", () => {
    const deep = `${"d".repeat(200)}/`.repeat(5);
    file(`${deep}磁石 & 'x' %41.bom.yaml`, magnet);
    const { status, stdout } = lodestone(["check", deep, "--format", "sarif"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      `${deep}${encodeURIComponent("磁石 & 'x' %41.bom.yaml")}`,
    );
  });

  it("writes a report into a file", () => {
    expect(lodestone(["check", "one", "--format", "sarif=out.sarif"]).status).toBe(1);
    expect(JSON.parse(readFileSync(join(work, "out.sarif"), "utf8")).runs).toHaveLength(1);
    expect(lodestone(["check", "one", "-o", "no/such/folder.txt"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no such file or folder"),
    });
  });

  it("does not crash when its reader goes away", () => {
    file("many/a.bom.yaml", `kind: bom\nid: A\nitems:\n${magnet.slice(magnet.indexOf("  - ")).repeat(2000)}`);
    const { stdout, stderr } = spawnSync(
      "sh",
      ["-c", `"$0" "$1" check many | head -1; echo done`, process.execPath, join(built, "cli.js")],
      { cwd: work, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^many\/a\.bom\.yaml .*\ndone\n$/);
  });

  describe.runIf(existsSync("/proc/self/fdinfo/1"))("whose report nobody gets", () => {
    const shell = (command: string) =>
      spawnSync("bash", ["-c", `set -o pipefail; run() { "${process.execPath}" "${join(built, "cli.js")}" "$@"; }; ${command}`], {
        cwd: work,
        encoding: "utf8",
      });

    it("ends with 2 where standard output is closed, and as ever where it is the null device", () => {
      file("clean.bom.yaml", "kind: bom\nid: A\nitems: []\n");
      for (const name of ["clean.bom.yaml", "one"]) {
        for (const more of ["", "--format json", "--compare 2026-01-01", "--fix-dry-run"]) {
          const { status, stderr } = shell(`run check ${name} ${more} >&-`);
          expect([name, more, status, stderr]).toEqual([name, more, 2, expect.stringContaining("Standard output is closed")]);
        }
        expect(shell(`run hook ${name === "one" ? "one/servo.bom.yaml" : name} >&-`).status).toBe(2);
      }
      for (const given of [">/dev/null", ">/dev/null 2>&1", ">/dev/null 2>/dev/null", "| cat >/dev/null"]) {
        expect([given, shell(`run check clean.bom.yaml ${given}`).status]).toEqual([given, 0]);
        expect([given, shell(`run check one ${given}`).status]).toEqual([given, 1]);
      }
    });

    it("is not missed where it goes into a file, or nobody wants more than the exit status", () => {
      expect(shell("run check one --format json=closed.json >&-").status).toBe(1);
      expect(JSON.parse(readFileSync(join(work, "closed.json"), "utf8")).files).toHaveLength(1);
      const { status } = spawnSync(process.execPath, [join(built, "cli.js"), "check", "one"], { cwd: work, stdio: "ignore" });
      expect(status).toBe(1);
    });

    it("ends with 2 where its reader has gone away, in silence", () => {
      file("many/a.bom.yaml", `kind: bom\nid: A\nitems:\n${magnet.slice(magnet.indexOf("  - ")).repeat(2000)}`);
      expect(shell("run check many | head -1 >/dev/null")).toMatchObject({ status: 2, stderr: "" });
      expect(shell("run check many --format json | head -1 >/dev/null").status).toBe(2);
      expect(shell("run check many | cat >/dev/null").status).toBe(1);
    });
  });

  it.runIf(existsSync("/dev/full"))("says that a report cannot be written, and does not look clean", () => {
    const checks = ["text", "json", "sarif", "gitlab", "junit", "markdown", "html"].map(
      (format) => `check --format ${format} clean.bom.yaml`,
    );
    for (const command of [...checks, "rules", "acts", "--help", "explain end-use/missing"]) {
      file("clean.bom.yaml", "kind: bom\nid: A\nitems: []\n");
      const { status, stderr } = spawnSync("sh", ["-c", `"$0" "$1" ${command} > /dev/full`, process.execPath, join(built, "cli.js")], {
        cwd: work,
        encoding: "utf8",
      });
      expect({ command, status, stderr }).toEqual({
        command,
        status: 2,
        stderr: "lodestone: The output cannot be written, so the report is not complete. The disk is full.\n",
      });
    }
    const { status, stdout, stderr } = lodestone(["check", "clean.bom.yaml", "--format", "json=/dev/full", "--format", "text"]);
    expect(status).toBe(2);
    expect(stdout).toContain("Law as of");
    expect(stderr).toContain("/dev/full: The report could not be written to the end, so it is not complete. The disk is full.\n");
    expect(stderr).not.toContain("written to /dev/full\n");
    expect(lodestone(["check", "clean.bom.yaml", "-o", "no/such/folder.txt"]).stderr).not.toContain("findings written to");
  });

  it("does not guess what settings that cannot be read say", () => {
    file("settings/a.bom.yaml", magnet);
    symlinkSync("gone.yaml", join(work, "settings", "lodestone.yaml"));
    const dead = lodestone(["check", "settings"]);
    expect(dead).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("settings/lodestone.yaml: This is a link that leads nowhere"),
    });
    mkdirSync(join(work, "settings-folder", "lodestone.yaml"), { recursive: true });
    file("settings-folder/a.bom.yaml", magnet);
    expect(lodestone(["check", "settings-folder"])).toMatchObject({ status: 2, stderr: expect.stringContaining("This is not a file") });
    file("set/a.bom.yaml", magnet);
    file("set/lodestone.yaml", "rules: { yaml/syntax: off }\n");
    expect(lodestone(["check", "set"])).toMatchObject({ status: 2, stderr: expect.stringContaining("cannot be off") });
  });

  it("writes no report over a second name of what it reads, or of another report", () => {
    file("names/a.bom.yaml", magnet);
    linkSync(join(work, "names/a.bom.yaml"), join(work, "names/second"));
    const over = lodestone(["check", "names", "--format", "json=names/second"]);
    expect([over.status, over.stderr]).toEqual([2, expect.stringContaining("would overwrite a file that is checked")]);
    expect(readFileSync(join(work, "names/a.bom.yaml"), "utf8")).toBe(magnet);
    file("names/one.out", "");
    linkSync(join(work, "names/one.out"), join(work, "names/two.out"));
    const twice = lodestone(["check", "names", "--format", "json=names/one.out", "--format", "sarif=names/two.out"]);
    expect([twice.status, twice.stderr]).toEqual([2, expect.stringContaining("are the same file")]);
  });

  it.skipIf(process.platform === "win32")("says that standard input could not be read, and takes no folder for an empty document", () => {
    const shell = (redirection: string) =>
      spawnSync("sh", ["-c", `"${process.execPath}" "${join(built, "cli.js")}" check - --stdin-filename x.bom.yaml ${redirection}`], {
        cwd: work,
        encoding: "utf8",
      });
    for (const [redirection, reason] of [
      ["< .", "It is a folder."],
      ["<&-", "It is closed, or a device that holds nothing."],
      ["< /dev/null", "It is closed, or a device that holds nothing."],
    ] as const) {
      const { status, stdout, stderr } = shell(redirection);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(`Standard input could not be read, so nothing was checked. ${reason}`);
    }
    writeFileSync(join(work, "nothing"), "");
    expect(shell("< nothing")).toMatchObject({ status: 1, stdout: expect.stringContaining("The document is empty") });
  });

  it("checks a file once that is reached by a link too, and says what is wrong with arguments", () => {
    file("linked/a.bom.yaml", magnet);
    symlinkSync("a.bom.yaml", join(work, "linked", "b.bom.yaml"));
    expect(JSON.parse(lodestone(["check", "linked", "--format", "json"]).stdout).summary.files).toBe(1);
    expect(lodestone(["check", ""])).toMatchObject({ status: 2, stderr: expect.stringContaining("A path is empty") });
    expect(lodestone(["check", "--max-warnings", "-1"]).stderr).toContain("--max-warnings takes a whole number, and `-1` is none");
    expect(lodestone(["explain", "one/servo.bom.yaml:4:99"]).stderr).toContain(
      "Line 4 of one/servo.bom.yaml has 23 columns, but column 99",
    );
    expect(lodestone(["rules"]).stdout).toContain("rule/failed");
  });

  it("says which file of the installation is broken", () => {
    const broken = join(folder, "broken");
    cpSync(built, broken, { recursive: true });
    truncateSync(join(broken, "packs.json"), 100);
    const run = spawnSync(process.execPath, [join(broken, "cli.js"), "check", "one"], { cwd: work, encoding: "utf8" });
    expect(run).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(/^lodestone: .*packs\.json is broken \([^\n]*\n$/) });
  });
});

interface Seen {
  readonly ruleId: string;
  readonly message: string;
  readonly range: unknown;
}

function findings(json: string): Seen[] {
  const { files }: { files: { findings: Seen[] }[] } = JSON.parse(json);
  return files.flatMap((each) => each.findings).map(({ ruleId, message, range }) => ({ ruleId, message, range }));
}
