import {
  compileSchema,
  type Draft,
  draft07,
  draft2019,
  draft2020,
  extendDraft,
  type JsonError,
  type JsonSchemaValidatorParams,
  type Keyword,
  type SchemaNode,
} from "json-schema-library";
import { getOrInsert } from "../../../maps.ts";
import type { Dialect } from "../schema/subschemas.ts";
import { type Asked, type Misfit, misfitsOf } from "./asked.ts";
import { closestBranch } from "./branches.ts";
import { evaluatedEntries, evaluatedKeys } from "./evaluated.ts";
import { linearPattern } from "./pattern.ts";
import type { Steps } from "./steps.ts";

const drafts: Readonly<Record<Dialect, Draft>> = { "draft-07": draft07, "2019-09": draft2019, "2020-12": draft2020 };

/**
 * Compiles a schema with json-schema-library. Parts that take more than linear time or use the built-in regular expressions are replaced.
 * The caller must catch exceptions: exhausted steps, and unresolvable references.
 */
export function compiled(schema: unknown, dialect: Dialect, steps: Steps): (data: unknown) => readonly Misfit[] {
  const base = drafts[dialect];
  const own = ownKeywords(base, steps);
  const keywords = base.keywords.map((keyword) => counted(own.get(keyword.keyword) ?? keyword, steps));
  // Formatting messages costs more than validating, and these are never shown.
  const errors = Object.fromEntries(Object.keys(base.errors).map((code) => [code, (data: JsonError["data"]) => errorOf(code, data)]));
  const draft = extendDraft({ ...base, keywords: [] }, { keywords, errors });
  const root = compileSchema(schema as Parameters<typeof compileSchema>[0], { drafts: [draft], formatAssertion: false });
  return (data) => misfitsOf({ node: root, data, pointer: "#", path: [] });
}

function errorOf(code: string, data: JsonError["data"]): JsonError {
  return { type: "error", code, message: "", data };
}

/** The keyword with step counting. */
function counted(keyword: Keyword, steps: Steps): Keyword {
  const { validate } = keyword;
  if (validate === undefined) return keyword;
  return {
    ...keyword,
    validate(asked) {
      steps.take(1);
      const found = validate(asked);
      // Only `$dynamicRef` needs the path of schemas.
      if (asked.path.length > 0) asked.path.length = 0;
      return found;
    },
  };
}

function ownKeywords({ keywords }: Draft, steps: Steps): ReadonlyMap<string, Keyword> {
  const made = new Map<string, Keyword>();
  const change = (name: string, changed: (keyword: Keyword) => Partial<Keyword>): void => {
    const known = keywords.find((one) => one.keyword === name);
    if (known !== undefined) made.set(name, { ...known, ...changed(known) });
  };
  change("$ref", ({ parse }) => ({
    parse(node) {
      const said = parse?.(node);
      node.resolveRef = resolvedOnce(node, node.resolveRef, steps);
      return said;
    },
  }));
  change("properties", () => ({
    parse(node) {
      const { properties } = node.schema;
      if (!isObject(properties)) return;
      // `constructor` and `__proto__` are ordinary keys.
      const made: NonNullable<SchemaNode["properties"]> = Object.create(null);
      for (const [name, schema] of Object.entries(properties)) {
        const at = `properties/${name}`;
        made[name] = node.compileSchema(schema as Schema, `${node.evaluationPath}/${at}`, `${node.schemaLocation}/${at}`);
      }
      node.properties = made;
    },
    validate({ node, data, pointer, path }) {
      if (!isObject(data)) return undefined;
      const found: JsonError[] = [];
      for (const key of Object.keys(data)) {
        const inner = node.properties?.[key];
        if (inner !== undefined) found.push(...misfitsOf({ node: inner, data: data[key], pointer: `${pointer}/${key}`, path }));
      }
      return found;
    },
  }));
  change("pattern", () => ({
    parse(node) {
      if (typeof node.schema.pattern === "string") node.pattern = patternOf(node.schema.pattern, steps);
    },
  }));
  change("patternProperties", () => ({
    parse(node) {
      const { patternProperties } = node.schema;
      if (!isObject(patternProperties)) return;
      node.patternProperties = Object.entries(patternProperties).map(([name, schema]) => {
        const at = `patternProperties/${name}`;
        const inner = node.compileSchema(schema as Schema, `${node.evaluationPath}/${at}`, `${node.schemaLocation}/${at}`);
        return { name, pattern: patternOf(name, steps), node: inner };
      });
    },
    validate(asked) {
      const { node, data, pointer, path } = asked;
      if (!isObject(data)) return undefined;
      return Object.entries(data).flatMap(([key, value]) =>
        (node.patternProperties ?? []).flatMap((one) =>
          one.pattern.test(key) ? misfitsOf({ node: one.node, data: value, pointer: `${pointer}/${key}`, path }) : [],
        ),
      );
    },
  }));
  change("additionalProperties", () => ({ addValidate: ({ schema }) => schema.additionalProperties !== undefined, validate: additional }));
  change("required", () => ({
    validate({ node, data, pointer }) {
      if (!isObject(data)) return undefined;
      steps.take((node.required ?? []).length / 16);
      return (node.required ?? []).flatMap((key) =>
        Object.hasOwn(data, key) ? [] : node.createError("required-property-error", { key, ...at(node, pointer) }),
      );
    },
  }));
  change("enum", () => ({
    validate({ node, data, pointer }) {
      const values = getOrInsert(enums, node.schema, () => new Set((node.enum ?? []).map((one) => textOf(one))));
      return values.has(textOf(data, steps)) ? undefined : node.createError("enum-error", { values: node.enum, ...at(node, pointer) });
    },
  }));
  change("const", () => ({
    validate({ node, data, pointer }) {
      const { const: expected } = node.schema;
      return textOf(expected) === textOf(data, steps) ? undefined : node.createError("const-error", { expected, ...at(node, pointer) });
    },
  }));
  change("uniqueItems", () => ({
    validate({ node, data, pointer }) {
      if (!Array.isArray(data)) return undefined;
      const seen = new Set<string>();
      return data.flatMap((one, index) => {
        const text = textOf(one, steps);
        if (seen.has(text)) return node.createError("unique-items-error", at(node, `${pointer}/${index}`));
        seen.add(text);
        return [];
      });
    },
  }));
  change("anyOf", () => ({
    validate(asked) {
      const found = branchesOf("anyOf", asked);
      if (found.some((one) => one.length === 0)) return undefined;
      return closestBranch(found, asked.pointer) ?? asked.node.createError("any-of-error", at(asked.node, asked.pointer));
    },
  }));
  change("oneOf", () => ({
    validate(asked) {
      const found = branchesOf("oneOf", asked);
      const fits = found.filter((one) => one.length === 0).length;
      if (fits === 1) return undefined;
      const closest = fits === 0 ? closestBranch(found, asked.pointer) : undefined;
      return closest ?? asked.node.createError("one-of-error", { fits, ...at(asked.node, asked.pointer) });
    },
  }));
  change("unevaluatedProperties", () => ({
    validate(asked) {
      const { node, data, pointer, path } = asked;
      if (!isObject(data) || node.schema.unevaluatedProperties === true) return undefined;
      const known = evaluatedKeys(asked, data, steps);
      if (known === "all") return undefined;
      return Object.entries(data).flatMap(([key, value]) => {
        if (known.has(key)) return [];
        const here = `${pointer}/${key}`;
        if (node.unevaluatedProperties === undefined) return node.createError("unevaluated-property-error", at(node, here));
        return misfitsOf({ node: node.unevaluatedProperties, data: value, pointer: here, path });
      });
    },
  }));
  change("unevaluatedItems", () => ({
    validate(asked) {
      const { node, data, pointer, path } = asked;
      if (!Array.isArray(data) || node.schema.unevaluatedItems === true) return undefined;
      const known = evaluatedEntries(asked, data, steps);
      if (known === "all") return undefined;
      return data.flatMap((value, index) => {
        if (index < known.first || known.others.has(index)) return [];
        const here = `${pointer}/${index}`;
        if (node.unevaluatedItems === undefined) return node.createError("unevaluated-items-error", at(node, here));
        return misfitsOf({ node: node.unevaluatedItems, data: value, pointer: here, path });
      });
    },
  }));
  return made;
}

type Schema = Parameters<SchemaNode["compileSchema"]>[0];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(node: SchemaNode, pointer: string): JsonError["data"] {
  return { pointer, schema: node.schema, value: undefined };
}

/** Caches the target of a `$ref`. The library copies the target schema for each value, which is unnecessary without dynamic references. */
function resolvedOnce(node: SchemaNode, resolve: SchemaNode["resolveRef"], steps: Steps): SchemaNode["resolveRef"] {
  let known: ReturnType<SchemaNode["resolveRef"]> | undefined;
  return function resolveRef(asked) {
    steps.take(1);
    if (node.$ref === undefined) return node;
    known ??= node.context.refs[node.$ref] ?? node.context.anchors[node.$ref] ?? resolve.call(node, asked);
    return known;
  };
}

function patternOf(source: string, steps: Steps): RegExp {
  const pattern = linearPattern(source);
  if (typeof pattern === "string") throw new Error(`a pattern that is ${pattern}`); // reported before
  // The library calls only this method of a pattern.
  return {
    test(text: string) {
      steps.take(1 + (text.length * pattern.length) / 4_096);
      return pattern.test(text);
    },
  } as RegExp;
}

function additional({ node, data, pointer, path }: JsonSchemaValidatorParams): JsonError[] | undefined {
  const { additionalProperties, properties, patternProperties = [], schema } = node;
  if (!isObject(data) || schema.additionalProperties === true) return undefined;
  const found: JsonError[] = [];
  for (const key of Object.keys(data)) {
    if (properties?.[key] !== undefined || patternProperties.some(({ pattern }) => pattern.test(key))) continue;
    const here = `${pointer}/${key}`;
    if (additionalProperties === undefined) found.push(node.createError("no-additional-properties-error", at(node, here)));
    else found.push(...misfitsOf({ node: additionalProperties, data: data[key], pointer: here, path }));
  }
  return found;
}

function branchesOf(keyword: "anyOf" | "oneOf", { node, data, pointer, path }: Asked): readonly JsonError[][] {
  return (node[keyword] ?? []).map((branch) => misfitsOf({ node: branch, data, pointer, path }));
}

const enums = new WeakMap<object, ReadonlySet<string>>();

/** A text that is equal for equal values, whatever the order of keys. */
function textOf(value: unknown, steps?: Steps): string {
  steps?.take(1);
  if (Array.isArray(value)) return `[${value.map((one) => textOf(one, steps)).join()}]`;
  if (!isObject(value)) return typeof value === "number" ? String(value) : JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${textOf(value[key], steps)}`).join()}}`;
}
