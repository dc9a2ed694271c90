import { readFileSync } from "node:fs";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { told } from "../../server/src/core/packs/files.ts";
import {
  type CheckResult,
  type CompanyPacks,
  compileRules,
  createChecker,
  type PackBundle,
  readCompanyPacks,
} from "../../server/src/index.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { caseToday, day } from "../rules/lodestone.ts";

/** The built-in packs, as the build made them. */
export const builtIn = JSON.parse(readFileSync(new URL("../../dist/packs.json", import.meta.url), "utf8")) as PackBundle; // written by the build

/** The header and one source of a company's pack, two lines and more of YAML. */
export const head = `pack: { id: acme, title: House rules, version: "1", reviewedOn: 2026-11-20, authority: house }
sources:
  policy: { title: Purchasing policy 4.2, read: true }
`;

/** A pack of one rule with a condition, which is written plain on line 8. */
export function packOf(when: string, more = "", message = "{item.partNumber} breaks the rule."): string {
  return `${head}rules:
  - id: company/test
    severity: warning
    title: broken rule
    when: ${when}
    message: "${message}"
    citations: [policy]
${more.replace(/^(?=.)/gm, "    ")}`;
}

/** Reads one file as a company's pack. */
export function read(text: string, path = "house/pack.yaml"): CompanyPacks {
  return readCompanyPacks(
    [{ path, text }],
    builtIn,
    rules.map(({ meta }) => meta.id),
  );
}

/** Every mistake of a pack: the text that it stands at, and what is said. */
export async function faults(text: string): Promise<{ readonly at: string; readonly message: string }[]> {
  const packs = read(text);
  const { problems } = await compileRules(packs);
  return [...packs.problems, ...problems].map((problem) => {
    const { start, end, message } = told(problem, inEnglish);
    return { at: text.slice(start, end), message };
  });
}

/** Checks a BOM of some items, written as YAML, by the built-in packs and one of a company's. */
export async function checkWith(pack: string, document: string, asOf = "2026-11-24"): Promise<CheckResult> {
  const packs = read(pack);
  const compiled = await compileRules(packs);
  const problems = [...packs.problems, ...compiled.problems];
  if (problems.length > 0) throw new Error(problems.map((problem) => told(problem, inEnglish).message).join("\n"));
  return createChecker(packs.bundle, compiled).inspect({
    text: document,
    kind: "bom",
    today: caseToday,
    settings: { asOf: { date: day(asOf), source: "option" }, actStates: {}, severities: {}, traceRareEarths: false },
  });
}

/** What the rules of the company found, a line each. */
export function own({ findings }: CheckResult): string[] {
  return findings.filter(({ ruleId }) => /^(?:company|acme|rule)\//.test(ruleId)).map(({ path, message }) => `${path}: ${message}`);
}
