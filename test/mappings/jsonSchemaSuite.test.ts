import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { content } from "../../server/src/core/formats/tree.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { type Dialect, subschemasOf } from "../../server/src/core/mappings/foreign/schema/subschemas.ts";
import { validation } from "../../server/src/core/mappings/foreign/validation/validation.ts";
import { toValue } from "../../server/src/core/schema/toValue.ts";

/** A group of the official tests. */
interface Group {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

/** Groups that are refused or answered otherwise, by dialect and file, each list under its reason. */
interface Exceptions {
  readonly reasons: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const uris: Readonly<Record<Dialect, string>> = {
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};
const dialects: readonly Dialect[] = ["draft-07", "2019-09", "2020-12"];

const exceptions = toValue(
  content(readYaml(readFileSync("test/mappings/jsonSchemaExceptions.yaml", "utf8")).documents[0]?.root as never),
) as Exceptions; // written beside this test, in this form

it.each(dialects)("the official tests of %s are answered rightly, or refused for a reason that is listed", (dialect) => {
  const files = JSON.parse(readFileSync(`test/fixtures/json-schema/${dialect}.json`, "utf8")) as Readonly<Record<string, readonly Group[]>>; // written by the suite, in this form
  const found: Record<string, string[]> = {};
  let right = 0;
  for (const [file, groups] of Object.entries(files)) {
    for (const group of groups) {
      const answer = answerOf(group, dialect);
      if (typeof answer === "number") right += answer;
      else found[answer] = [...(found[answer] ?? []), `${file}: ${group.description}`];
    }
  }
  const listed = Object.entries(exceptions.groups[dialect] ?? {});
  expect(found).toEqual(Object.fromEntries(listed));
  for (const [reason] of listed) expect(exceptions.reasons).toHaveProperty(reason);
  expect(right).toBeGreaterThan(850);
});

/** How many tests of a group are answered rightly, or why it is refused: the name of what is said of its schema; `otherwise` where an answer is another. */
function answerOf({ schema, tests }: Group, dialect: Dialect): number | string {
  if (typeof schema === "boolean") return tests.length; // no file names it as its schema
  const text = JSON.stringify({ $schema: uris[dialect], ...(schema as object) });
  const root = readYaml(text).documents[0]?.root;
  if (root === undefined) return "unread";
  const subschemas = subschemasOf(content(root));
  const { validator, faults } = subschemas.faults.length > 0 ? { validator: undefined, ...subschemas } : validation.validatorOf(subschemas);
  const [fault] = faults;
  if (fault !== undefined && "id" in fault.said) return fault.said.id;
  for (const { data, valid } of tests) {
    const text = JSON.stringify(data);
    const document = readYaml(text).documents[0]?.root;
    if (document === undefined) return "unread";
    const mistakes = validator?.mistakesIn(document, text) ?? [];
    if (mistakes.some(({ rule }) => rule === "schema/not-validated")) return "not-validated";
    if ((mistakes.length === 0) !== valid) return "otherwise";
  }
  return tests.length;
}
