import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actions, ruleFailedMeta, tellsUnread } from "../../server/src/core/ruleMeta.ts";
import type { CheckResult, Finding, Fix } from "../../server/src/index.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { allSamples } from "../samples/samples.ts";
import { allCases, ruleFile, ruleFolders } from "./caseRunner.ts";
import { applyFix } from "./fixes.ts";
import { caseToday, checkText, type Judging, packs } from "./lodestone.ts";
import { examplesOf, sectionOf, sections } from "./readmes.ts";

/** The rules that a user can meet, by the names that last for ever. */
const promised = [
  "code/mismatch",
  "code/not-judged",
  "code/unknown",
  "composition/contradicted",
  "composition/missing",
  "composition/sum",
  "content/foreign",
  "csv/syntax",
  "customs/remark",
  "destination/barred",
  "end-use/category-missing",
  "end-use/end-user-missing",
  "end-use/military",
  "end-use/military-words",
  "end-use/missing",
  "end-use/undetermined",
  "end-use/unknown-key",
  "end-use/vague",
  "item/no-text",
  "item/unread-text",
  "json/syntax",
  "licence/invalid",
  "licence/missing",
  "licence/quantity",
  "mapping/no-items",
  "mapping/unread",
  "mapping/value",
  "origin/barred",
  "origin/missing",
  "parameter/missing",
  "parts/ambiguous",
  "parts/ambiguous-use",
  "parts/conflict",
  "parts/duplicate",
  "parts/unused",
  "party/barred",
  "party/possible",
  "party/watched",
  "ref/cycle",
  "ref/unresolved",
  "rule/failed",
  "schema/blank",
  "schema/missing-key",
  "schema/not-validated",
  "schema/type",
  "schema/unknown-key",
  "schema/value",
  "waiver/expired",
  "waiver/malformed",
  "waiver/unused",
  "yaml/ambiguous-scalar",
  "yaml/duplicate-key",
  "yaml/syntax",
  "yaml/too-deep",
];

/** What stands for a crash comes from the runner and has a page, and neither code nor cases of its own. */
const withoutCode = "rule/failed";

const cases = allCases();
const folders = ruleFolders();
const written = folders.filter((ruleId) => ruleId !== withoutCode);

describe("the set of rules", () => {
  it("holds every rule that was promised", () => {
    expect(folders.filter((ruleId) => promised.includes(ruleId))).toEqual(promised);
  });

  it("is the registry, in the order of the ids", () => {
    expect(rules.map(({ meta }) => meta.id)).toEqual(written);
  });
});

it("name no country and no act in what stands about them: the packs decide whose law it is", () => {
  const names = new Intl.DisplayNames(["en"], { type: "region" });
  const authorities = packs
    .at(caseToday, {})
    .controlling.flatMap(({ id, territory }) => [id, ...territory.map((one) => names.of(one) ?? one)]);
  const words = new RegExp(`\\b(?:${authorities.join("|")}|PRC|Chinese|American)\\b|announcement \\d`);
  for (const { meta } of rules) expect(`${meta.title} ${meta.summary}`, meta.id).not.toMatch(words);
});

describe.each(written)("%s", (ruleId) => {
  const rule = rules.find(({ meta }) => meta.id === ruleId);
  const own = cases.filter((one) => one.ruleId === ruleId);
  const fires = (one: (typeof own)[number]): boolean => one.expected.some((finding) => finding.ruleId === ruleId);

  it("has code under its own id, with title and summary", () => {
    expect(rule?.meta.title).toMatch(/^[a-z`].*[^.]$/);
    expect(rule?.meta.summary).toMatch(/^[A-Z`].*\.$/);
  });

  it("says what work its findings demand", () => {
    const task = rule?.meta.task;
    expect(actions).toContain(task?.action);
    // The titles of mistakes in files say enough; what is asked for is a noun, everything else an imperative.
    if (task?.action === "ask") expect(task.words).toMatch(/^[a-z].*[^.]$/);
    else if (task?.action !== "mend") expect(task?.words).toMatch(/^[A-Z].*[^.]$/);
    if (/^(?:schema|yaml|json|csv|ref|mapping)\//.test(ruleId) && ruleId !== "schema/blank") expect(task?.action).toBe("mend");
  });

  it("has cases that fire and cases that are silent, named so", () => {
    expect(own.filter(({ file }) => file.startsWith("fires-")).length).toBeGreaterThanOrEqual(3);
    expect(own.filter(({ file }) => file.startsWith("silent-")).length).toBeGreaterThanOrEqual(3);
    for (const one of own) expect(`${one.file}: ${fires(one) ? "fires" : "silent"}`).toMatch(/^(fires|silent)-.*: \1$/);
  });

  it("never fires graver than its own severity", () => {
    const order = ["error", "warning", "information", "hint"];
    const fired = cases.flatMap(({ expected }) => expected.filter((finding) => finding.ruleId === ruleId));
    expect(fired.length).toBeGreaterThanOrEqual(3);
    for (const { severity } of fired) expect(order.indexOf(severity)).toBeGreaterThanOrEqual(order.indexOf(rule?.meta.severity ?? ""));
  });
});

describe.each(folders)("page of %s", (ruleId) => {
  const page = ruleFile(ruleId, "README.md");

  it("has its title and all sections in their order", () => {
    expect(page.startsWith(`# ${ruleId}\n`)).toBe(true);
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([...sections]);
    for (const section of sections) expect(sectionOf(page, section), section).not.toBe("");
  });

  it("says what settings, waivers and baselines cannot do to it", () => {
    const meta = [...rules.map((rule) => rule.meta), ruleFailedMeta].find(({ id }) => id === ruleId);
    const said = sectionOf(page, "How to switch it off");
    expect(/^(?:This rule|It) (?:stands for a prohibition and )?cannot be switched off/m.test(said)).toBe(
      tellsUnread(ruleId) || meta?.prohibition === true,
    );
    const mayNotBeWaived = meta?.waivable === false || meta?.prohibition === true || ruleId === "schema/unknown-key";
    expect(/\bcannot be\b[^.]*\bwaived\b|\bprohibition\b/.test(said)).toBe(mayNotBeWaived);
  });

  it("cites a source, points to those of the acts in the packs or says that it is a house rule", () => {
    const why = sectionOf(page, "Why");
    const acts = /\bpages?\b.*\bsources\b/.test(why) ? actsOf(ruleId) : [];
    expect([why, ...acts].join("\n")).toMatch(/https?:\/\/|[Hh]ouse rule/);
    for (const act of acts) expect(act).toMatch(/https?:\/\//);
  });

  it("shows what is bad and what is good", () => {
    const verdicts = new Set(examplesOf(page).map(({ verdict }) => verdict));
    expect([...verdicts].sort()).toEqual(ruleId === withoutCode ? [] : ["bad", "good"]);
  });
});

/** The pages of the acts by which the packs let a rule judge, as the page of the rule names them. */
function actsOf(ruleId: string): readonly string[] {
  const url = new URL(`../../docs/rules/${ruleId}.md`, import.meta.url);
  const named = /^\| By the packs \| .*$/m.exec(readFileSync(url, "utf8"))?.[0] ?? "";
  return [...named.matchAll(/\]\(([^)]+)\)/g)].map(([, path = ""]) => readFileSync(new URL(path, url), "utf8"));
}

/** Everything that is checked anywhere here: cases and samples. */
const checked: readonly (Judging & { readonly name: string; readonly text: string; readonly result: CheckResult })[] = [
  ...cases.map((one) => ({ ...one, name: `${one.ruleId} ${one.file}` })),
  ...allSamples().map((sample) => ({ ...sample, name: sample.file })),
].map((one) => ({ ...one, result: checkText(one.text, one) }));

describe("every finding of every case and sample", () => {
  it("is one of many", () => {
    expect(checked.flatMap(({ result }) => result.findings).length).toBeGreaterThan(500);
    expect(new Set(checked.flatMap(({ result }) => result.findings.map(({ ruleId }) => ruleId)))).toEqual(new Set(written));
  });

  it("beyond syntax and schema carries its basis and the date it was judged at", () => {
    for (const { name, result } of checked) {
      for (const finding of result.findings) {
        if (/^(yaml|json|csv|schema)\//.test(finding.ruleId)) continue;
        expect(finding.basis, `${name}: ${finding.ruleId}`).toBeDefined();
        expect(finding.asOf, `${name}: ${finding.ruleId}`).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (finding.basis?.kind === "acts") expect(finding.basis.acts.length).toBeGreaterThan(0);
      }
    }
  });

  it("says what was seen and what to do, in at most five sentences, of a rule that has a page", () => {
    for (const { name, result } of checked) {
      for (const { message, ruleId } of result.findings) {
        expect(message, `${name}: ${ruleId}`).toMatch(/^\S[\s\S]{20,}[.?!]$/);
        expect(message, `${name}: ${ruleId}`).not.toMatch(/undefined|NaN|\[object| {2}|\n/);
        expect(folders, name).toContain(ruleId);
      }
    }
  });

  it("begins with its summary, which is one sentence", () => {
    const whole = new Set<string>();
    for (const { name, result } of checked) {
      for (const { summary, message, ruleId } of result.findings) {
        expect(message, `${name}: ${ruleId}`).toSatisfy((text: string) => text === summary || text.startsWith(`${summary} `));
        expect(summary, `${name}: ${ruleId}`).toMatch(/^\S.*[.?]$/);
        // What is quoted, and what stands in brackets, may hold stops of its own.
        const own = summary.replace(/`[^`]*`|“[^”]*”|\([^)]*\)/g, "x").replaceAll(/\b[A-Z]\. /g, "");
        expect(own, `${name}: ${ruleId}`).not.toMatch(/[.?!] /);
        if (summary === message) whole.add(ruleId);
      }
    }
    // Behind it every finding says what to do.
    expect([...whole]).toEqual([]);
  });

  it("lies inside the text, with its related places", () => {
    for (const { name, text, result } of checked) {
      for (const finding of result.findings) {
        for (const { start, end } of [finding, ...(finding.related ?? [])]) {
          expect(0 <= start && start <= end && end <= text.length, `${name}: ${finding.ruleId} ${start}-${end}`).toBe(true);
        }
      }
    }
  });

  it("is gone when one of its fixes is applied, and none is added", () => {
    let applied = 0;
    for (const { name, text, result, ...judging } of checked) {
      for (const finding of result.findings) {
        if (finding.suppression !== undefined) continue; // what mends it leaves its waiver without use
        for (const fix of finding.fixes ?? []) {
          applied++;
          const fixed = checkText(applyFix(text, fix), judging).findings;
          const idle = waiversLeftOver(result.findings, fixed);
          const after = fixed.filter((found) => !isUncovered(found, finding, fix) && !isOfWaiver(found, idle)).map(summaryOf);
          const before = result.findings.map(summaryOf);
          const gone = summaryOf(finding);
          expect(countOf(after, gone), `${name}: ${fix.title}`).toBeLessThan(countOf(before, gone));
          for (const summary of new Set(after)) {
            expect(countOf(after, summary), `${name}: ${fix.title} adds ${summary}`).toBeLessThanOrEqual(countOf(before, summary));
          }
        }
      }
    }
    expect(applied).toBeGreaterThan(20);
  });
});

it("has no folder beside those of rules", () => {
  for (const ruleId of written)
    expect(existsSync(new URL(`../../server/src/rules/${ruleId}/index.ts`, import.meta.url)), ruleId).toBe(true);
});

/** A finding as it can be compared when the text around it has moved. Why a waiver has no use may change by a fix beside it. */
function summaryOf({ ruleId, path, message }: Finding): string {
  return `${ruleId} at ${path}: ${ruleId === "waiver/unused" ? "" : message}`;
}

/** A line whose `ref` or country is mended, and what stands below a key that is known at last, is judged now: what is found then was hidden before. */
function isUncovered(found: Finding, mended: Finding, { edits }: Fix): boolean {
  if (found.document !== mended.document) return false;
  if (mended.ruleId === "schema/unknown-key" && mended.waivable === false) {
    const renamed = mended.path.replace(/[^/]+$/, edits[0]?.newText ?? "");
    return found.path === renamed || found.path.startsWith(`${renamed}/`);
  }
  const key = { "ref/unresolved": "ref", "schema/value": "countryOfOrigin" }[mended.ruleId];
  return mended.path === `${found.path}/${key}`;
}

/** The rules of the waivers whose findings a fix has taken away. */
function waiversLeftOver(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const left = new Set(after.map(summaryOf));
  return before.flatMap((one) => (one.suppression?.kind === "waiver" && !left.has(summaryOf(one)) ? [one.suppression.rule] : []));
}

function isOfWaiver({ ruleId, message }: Finding, waived: readonly string[]): boolean {
  return ruleId === "waiver/unused" && waived.some((rule) => message.includes(`\`${rule}\``));
}

function countOf(all: readonly string[], wanted: string): number {
  return all.filter((one) => one === wanted).length;
}
