import { _, Ajv, type CodeKeywordDefinition, stringify } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { isObject, type JsonSchema, mapSchema } from "./schemaFiles.ts";
import { withoutProse } from "./shapes.ts";

/** The exported validators and the schema of each. */
const exported = {
  validateBom: "bom.schema.json",
  validateShipment: "shipment.schema.json",
  validateConfig: "lodestone.schema.json",
  validatePack: "pack.schema.json",
  validateBaseline: "baseline.schema.json",
  validateItem: "common.schema.json#/$defs/item",
  validateLine: "shipment.schema.json#/$defs/line",
};

/** `enum` by look-up in a set: ajv compares with one word after the other, which is dear for the lists of countries and currencies. */
const enumBySet: CodeKeywordDefinition = {
  keyword: "enum",
  schemaType: "array",
  code(context) {
    const words: unknown[] = context.schema;
    if (!words.every((word) => typeof word === "string")) throw new Error("An enum lists text only.");
    const set = context.gen.scopeValue("schema", {
      key: JSON.stringify(words),
      ref: new Set(words),
      code: _`new Set(${stringify(words)})`,
    });
    context.fail(_`!${set}.has(${context.data})`);
  },
};

/**
 * `knownKeys` stands for an object of ours that takes only its own keys and `x-` keys: one look into a set a key,
 * where ajv asks an object and then a pattern.
 */
const knownKeys: CodeKeywordDefinition = {
  keyword: "knownKeys",
  type: "object",
  schemaType: "array",
  error: { message: "unknown key", params: ({ params }) => _`{key: ${params.key}}` },
  code(context) {
    const { data, gen, schema } = context;
    const set = gen.scopeValue("schema", { key: JSON.stringify(schema), ref: new Set(schema), code: _`new Set(${stringify(schema)})` });
    gen.forIn("key", data, (key) => {
      gen.if(_`!${set}.has(${key}) && !${key}.startsWith("x-")`, () => {
        context.setParams({ key });
        context.error();
      });
    });
  },
};

/** A schema whose closed objects say so by `knownKeys`. */
function withKnownKeys(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (inner) => {
    const { additionalProperties, patternProperties, ...rest } = inner;
    if (additionalProperties !== false || JSON.stringify(patternProperties) !== '{"^x-":{}}') return inner;
    return { ...rest, knownKeys: Object.keys(isObject(inner.properties) ? inner.properties : {}) };
  });
}

/** ajv's validators of the schemas as one module without imports, and its declarations. */
export async function validatorModule(
  schemas: ReadonlyMap<string, JsonSchema>,
): Promise<{ readonly code: string; readonly declarations: string }> {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    messages: false,
    inlineRefs: false,
    formats: { date: true },
    code: { source: true, esm: true, lines: true },
  });
  ajv.removeKeyword("enum");
  ajv.addKeyword(enumBySet);
  ajv.addKeyword(knownKeys);
  ajv.addVocabulary(["patternErrorMessage", "errorMessage"]);
  for (const [file, schema] of schemas) ajv.addSchema(withKnownKeys(withoutProse(schema, file)), file);
  const present = Object.fromEntries(Object.entries(exported).filter(([, ref]) => schemas.has(ref.split("#")[0] ?? "")));
  const source = standalone(ajv, present);
  const bundle = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    charset: "utf8",
  });
  const bundled = bundle.outputFiles[0]?.text;
  if (bundled === undefined) throw new Error("esbuild gave no validators.");
  const code = lean(bundled);
  const declarations = [
    "/** A mistake that ajv found: where in the value. */",
    "export interface ValidationError {",
    "  readonly instancePath: string;",
    "}",
    "/** True when the value fits the schema; else `errors` holds what does not, until the next call. */",
    "export interface Validator {",
    "  (value: unknown): boolean;",
    "  errors?: readonly ValidationError[] | null;",
    "}",
    ...Object.keys(present).map((name) => `export const ${name}: Validator;`),
    "",
  ].join("\n");
  return { code, declarations };
}

/** `function validate20(data, { instancePath = "", parentData, … } = {})` */
const head = /^(function validate\d+\(data), \{ instancePath = "", parentData, parentDataProperty, rootData = data \} = \{\}\)/gm;

/** `if (!validate34(data.name, { instancePath: instancePath + "/name", parentData: data, … })) { vErrors = …` */
const call =
  /if \(!([\w.]+)\((.+?), \{ instancePath(?:: instancePath \+ (.+?))?, parentData.*, rootData \}\)\) \{\s*vErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);/g;

/** `const err0 = { instancePath, schemaPath: …, keyword: …, params: … }; if (vErrors === null) { … } else { … }` */
const mistake =
  /const (err\d+) = \{ instancePath(?:: instancePath \+ (.+?))?, schemaPath: "(?:[^"\\]|\\.)*", keyword: "\w+", params: \{.*\} \};\s*if \(vErrors === null\) \{\s*vErrors = \[\1\];\s*\} else \{\s*vErrors\.push\(\1\);\s*\}/g;

/** What none of them may leave. */
const leftOver = /instancePath|parentData|rootData|schemaPath|params:|\.concat\(/;

/**
 * Leaves out of ajv's code what a check of a value that fits pays for and nobody reads: of an error only its place is read. ajv
 * tells every part of a value where it stands, by an object and a text for each; here the place of a mistake is put together on
 * the way back. And ajv copies all errors found so far whenever a part has some, which is quadratic in the number of mistakes:
 * minutes for a large file with one mistake an item. Here those of the part are appended.
 */
function lean(code: string): string {
  const rewritten = code
    .replace(head, "$1)")
    .replace(
      call,
      (_, validate: string, value: string, place = '""') =>
        `if (!${validate}(${value})) {\nvErrors = appended(vErrors, ${validate}.errors, ${place});`,
    )
    .replace(mistake, (_, _name, place = '""') => `vErrors = withError(vErrors, ${place});`);
  const [left] = leftOver.exec(rewritten) ?? [];
  if (left !== undefined) throw new Error(`ajv's code has changed: ${left} stands where it was not looked for.`);
  return helpers + rewritten;
}

const helpers = `function withError(all, instancePath) {
  const error = { instancePath };
  if (all === null) return [error];
  all.push(error);
  return all;
}
function appended(all, more, place) {
  for (const error of more) error.instancePath = place + error.instancePath;
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
`;
