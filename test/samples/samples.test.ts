import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LineIndex } from "../../server/src/index.ts";
import { checkText } from "../rules/lodestone.ts";
import { allSamples } from "./samples.ts";

/** One line of `<sample>.expected.yaml`. */
interface ExpectedFinding {
  readonly line: number;
  readonly text: string;
  readonly severity: string;
  readonly rule: string;
  readonly acts?: readonly string[];
}

const samples = allSamples();

/** Samples are judged as on this day; a shipment with an export date on its own. */
describe.each(samples)("$file", ({ file, kind, text, beside }) => {
  const expected = parse(
    readFileSync(new URL(`${file.replace(/\.yaml$/, "")}.expected.yaml`, import.meta.url), "utf8"),
  ) as ExpectedFinding[]; // compared below with what is found, so a wrong form fails

  it("gives the expected findings and no others", () => {
    const index = new LineIndex(text);
    const found = checkText(text, { kind, ...(beside === undefined ? {} : { beside }) }).findings.map(
      ({ start, end, severity, ruleId, basis }) => ({
        line: index.positionAt(start).line + 1,
        text: text.slice(start, end),
        severity,
        rule: ruleId,
        ...(basis?.kind === "acts" ? { acts: basis.acts } : {}),
      }),
    );
    expect(found).toEqual(expected);
  });

  it("names its schema and says what it shows", () => {
    expect(text).toMatch(new RegExp(`^# yaml-language-server: \\$schema=(?:\\.\\./)+schemas/${kind}\\.schema\\.json\n# \\S`));
  });
});

it("has no expectation without its sample", () => {
  const expectations = readdirSync(new URL(".", import.meta.url), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".expected.yaml"),
  );
  expect(expectations.map((name) => name.replace(".expected", "")).sort()).toEqual(samples.map(({ file }) => file));
});
