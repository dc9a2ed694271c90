import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { registrySource, ruleIds } from "../../scripts/lib/registry.ts";
import { NewRuleError, newRule } from "../../scripts/new-rule.ts";
import { checkText } from "./lodestone.ts";
import { readMarks } from "./marks.ts";
import { examplesOf, sectionOf, sections } from "./readmes.ts";

const root = mkdtempSync(join(tmpdir(), "new-rule-"));
const rulesFolder = join(root, "server/src/rules");
afterAll(() => rmSync(root, { recursive: true }));

beforeEach(() => {
  rmSync(rulesFolder, { recursive: true, force: true });
  mkdirSync(rulesFolder, { recursive: true });
});

describe("newRule", () => {
  it("makes code, page and cases that the tests of all rules would accept", () => {
    const files = newRule(root, "end-use/certificate-missing");
    expect(files.map((file) => file.replace("server/src/rules/end-use/certificate-missing/", ""))).toEqual([
      "index.ts",
      "README.md",
      "cases/fires-block.yaml",
      "cases/silent-no-material.yaml",
    ]);
    const read = (file: string): string => readFileSync(join(rulesFolder, "end-use/certificate-missing", file), "utf8");
    expect(read("index.ts")).toContain(`id: "end-use/certificate-missing"`);
    for (const [, names = "", path = ""] of read("index.ts").matchAll(/^import (?:type )?\{ (.+) \} from "(.+)";$/gm)) {
      const imported = readFileSync(new URL(path, new URL("../../server/src/rules/end-use/certificate-missing/", import.meta.url)), "utf8");
      for (const name of names.split(", ")) expect(imported).toMatch(new RegExp(`^export (?:function|interface|const) ${name}\\b`, "m"));
    }
    for (const section of sections) expect(sectionOf(read("README.md"), section)).not.toBe("");
    expect(examplesOf(read("README.md")).map(({ verdict }) => verdict)).toEqual(["bad", "good"]);
    const { text, expected } = readMarks(read("cases/fires-block.yaml").split("\n"), "\n");
    expect(expected.map(({ start, end, ruleId }) => [ruleId, text.slice(start, end)])).toEqual([
      ["end-use/certificate-missing", "CE-1"],
      ["end-use/missing", "CE-1"],
    ]);
    expect(checkText(text, { kind: "bom" }).findings.map(({ ruleId }) => ruleId)).toEqual(["end-use/missing"]);
    expect(checkText(read("cases/silent-no-material.yaml"), { kind: "bom" }).findings).toEqual([]);
    expect(ruleIds(root)).toEqual(["end-use/certificate-missing"]);
  });

  it.each(["", "missing", "End-Use/missing", "end-use/missing/more", "../x/y", "end-use/", "end use/missing", "end-use/-x", "support/law"])(
    "refuses the id %j",
    (id) => {
      expect(() => newRule(root, id)).toThrow(NewRuleError);
      expect(ruleIds(root)).toEqual([]);
    },
  );

  it("refuses an id that is taken and leaves its folder alone", () => {
    const [file = ""] = newRule(root, "end-use/certificate-missing");
    rmSync(join(root, file));
    expect(() => newRule(root, "end-use/certificate-missing")).toThrow(/taken/);
    expect(existsSync(join(root, file))).toBe(false);
  });
});

describe("registrySource", () => {
  it("lists rules by id, whatever order they come in", () => {
    const source = registrySource(["yaml/syntax", "end-use/unknown-key"]);
    expect(source).toContain(`import { rule as endUseUnknownKey } from "./end-use/unknown-key/index.ts";`);
    expect(source.indexOf("  endUseUnknownKey,")).toBeLessThan(source.indexOf("  yamlSyntax,"));
    expect(registrySource(["end-use/unknown-key", "yaml/syntax"])).toBe(source);
  });
});
