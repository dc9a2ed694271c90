import { _, Ajv, type CodeKeywordDefinition, stringify } from "ajv";
import { resolveRef, SchemaEnv } from "ajv/dist/compile/index.js";
import standalone from "ajv/dist/standalone/index.js";
import { getValidate } from "ajv/dist/vocabularies/core/ref.js";
import { build } from "esbuild";
import { atPointer, isObject, type JsonSchema, mapInner, mapSchema, splitRef } from "./schemaFiles.ts";
import { withoutProse } from "./schemaModules.ts";

/** Exported validators with their schemas. */
const exported = {
  validateBom: "bom.schema.json",
  validateShipment: "shipment.schema.json",
  validateParts: "parts.schema.json",
  validateConfig: "lodestone.schema.json",
  validateBaseline: "baseline.schema.json",
  validateReport: "report.schema.json",
  validateItem: "common.schema.json#/$defs/item",
  validateLine: "shipment.schema.json#/$defs/line",
};

/** Compiles `enum` to a set lookup. ajv compares word by word, which is slow for countries and currencies. */
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
 * The keyword `knownKeys` marks an object with only its own keys and `x-` keys. It takes one set lookup per key, where ajv tests an object
 * and then a pattern.
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

/**
 * The keyword `fits` replaces `$ref` to a shared schema. ajv's `$ref` allocates an object and a path per call for errors that nobody reads,
 * since these validators only answer yes or no.
 */
const fits: CodeKeywordDefinition = {
  keyword: "fits",
  schemaType: "string",
  code(context) {
    const { data, it, schema } = context;
    const { self, schemaEnv, baseId } = it;
    const target = resolveRef.call(self, schemaEnv.root, baseId, schema);
    if (!(target instanceof SchemaEnv)) throw new Error(`There is no schema ${schema}.`);
    context.fail(_`!${getValidate(context, target)}(${data})`);
  },
};

/** Rewrites the closed objects of a schema to use `knownKeys`. */
function withKnownKeys(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (inner) => {
    const { additionalProperties, patternProperties, ...rest } = inner;
    if (additionalProperties !== false || JSON.stringify(patternProperties) !== '{"^x-":{}}') return inner;
    return { ...rest, knownKeys: Object.keys(isObject(inner.properties) ? inner.properties : {}) };
  });
}

/**
 * The schemas that the exported validators share, by name. ajv generates a validator again for every schema that refers into another, and
 * for every inline object; the code to load at start would be three times as long.
 */
function sharedSchemas(schemas: ReadonlyMap<string, JsonSchema>): ReadonlyMap<string, JsonSchema> {
  const full = new Map([...schemas].map(([file, schema]) => [file, opened(withoutProse(schema, file), file)]));
  const found = new Map<string, JsonSchema>();
  const inlineNames = new Map<string, string>();
  const refer = (ref: string): string => {
    const name = nameOfRef(ref);
    if (found.has(name)) return name;
    const { file, pointer } = splitRef(ref, "");
    const schema = full.get(file);
    if (schema === undefined) throw new Error(`The schema ${file} is not there.`);
    // Known before its own references are followed: they may lead back.
    found.set(name, {});
    const { $defs, ...target } = atPointer(schema, pointer);
    // An object that has this name already needs none of its own.
    found.set(name, target.properties === undefined ? mapSchema(target, share) : mapInner(target, share));
    return name;
  };
  const share = (schema: JsonSchema): JsonSchema => {
    if (typeof schema.$ref === "string") {
      const { $ref, ...rest } = schema;
      return { ...rest, fits: refer($ref as string) };
    }
    if (schema.properties === undefined) return schema;
    const text = JSON.stringify(schema);
    const name = inlineNames.get(text) ?? `inline.${inlineNames.size}`;
    inlineNames.set(text, name);
    found.set(name, schema);
    return { fits: name };
  };
  for (const ref of Object.values(exported)) refer(ref);
  return found;
}

/** Lets a report have keys beyond those of its schema, since a later Lodestone may add some within a version. */
function opened(schema: JsonSchema, file: string): JsonSchema {
  if (file !== "report.schema.json") return schema;
  return mapSchema(schema, ({ additionalProperties: _closed, ...inner }) => inner);
}

/** Name of a shared schema: a URI without a pointer. */
function nameOfRef(ref: string): string {
  return ref.replace("#", "").replaceAll("/", ".");
}

/**
 * Removes the lines by which validators pass their errors to callers: nobody reads them, since mistakes are found again when they are
 * explained. Errors inside unions are still made and dropped. It relies on one statement per line (`lines: true`).
 */
function withoutKeptErrors(code: string): string {
  const kept = code
    .split("\n")
    .filter((line) => !/^\s*validate\d+\.errors = /.test(line))
    .join("\n");
  if (kept.includes(".errors")) throw new Error("A validator that ajv writes uses the errors of another one.");
  return kept;
}

/** The validators by ajv as one module without imports, and its declarations. */
export async function validatorModule(
  schemas: ReadonlyMap<string, JsonSchema>,
): Promise<{ readonly code: string; readonly declarations: string }> {
  const ajv = new Ajv({
    inlineRefs: false,
    strict: true,
    strictRequired: false,
    messages: false,
    formats: { date: true },
    code: { source: true, esm: true, lines: true },
  });
  ajv.removeKeyword("enum");
  ajv.addKeyword(enumBySet);
  ajv.addKeyword(knownKeys);
  ajv.addKeyword(fits);
  ajv.addVocabulary(["patternErrorMessage", "errorMessage"]);
  const shared = sharedSchemas(schemas);
  for (const [name, schema] of shared) ajv.addSchema(withKnownKeys(schema), name);
  const names = Object.fromEntries(Object.entries(exported).map(([name, ref]) => [name, nameOfRef(ref)]));
  const source = withoutKeptErrors(standalone(ajv, names));
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
  const declarations = [
    "/** True when the value fits the schema. */",
    "export type Validator = (value: unknown) => boolean;",
    ...Object.keys(names).map((name) => `export const ${name}: Validator;`),
    "",
  ].join("\n");
  return { code: bundled, declarations };
}
