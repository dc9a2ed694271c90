import { _, Ajv, type CodeKeywordDefinition, stringify } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { isObject, type JsonSchema, mapSchema } from "./schemaFiles.ts";
import { withoutProse } from "./shapes.ts";

/** The exported validators and the schema of each. */
const exported = {
  validateBom: "bom.schema.json",
  validateShipment: "shipment.schema.json",
  validateParts: "parts.schema.json",
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
  const declarations = [
    "/** True when the value fits the schema. */",
    "export type Validator = (value: unknown) => boolean;",
    ...Object.keys(present).map((name) => `export const ${name}: Validator;`),
    "",
  ].join("\n");
  return { code: bundled, declarations };
}
