import { countriesNamed } from "../countries/countriesNamed.ts";
import type { Fix } from "../finding.ts";
import type { ContentNode, Node } from "../formats/tree.ts";
import { listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import { nearest } from "../text/nearest.ts";
import type { Wording } from "../text/wording.ts";
import { allowedWords, nearestWord, notAWord, quoted } from "./describe.ts";
import { type JsonSchema, regExp } from "./jsonSchema.ts";
import { replaceFix } from "./rewrite.ts";

/** A fault of a value with the right type. */
interface ValueFault extends Wording {
  readonly fixes?: readonly Fix<Message>[];
}

/** Document kinds that one of our YAML files may hold. */
const documentKinds = ["bom", "shipment"];

/** The fault of a scalar with the right type; undefined where it is valid. */
export function valueFault(schema: JsonSchema, meant: ContentNode, node: Node, name: string): ValueFault | undefined {
  if (meant.kind !== "scalar") return undefined;
  const { value } = meant;
  if (typeof value === "number") return limitFault(schema, value, meant.source, name);
  if (schema.const !== undefined && value !== schema.const) return wordFault([String(schema.const)], schema, meant.source, node, name);
  if (typeof value !== "string") return undefined;
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return (
      (schema.title === "CountryCode" ? countryFault(schema, value, node, name) : undefined) ??
      wordFault(schema.enum, schema, value, node, name)
    );
  if (schema.pattern !== undefined && !regExp(schema.pattern).test(value)) return patternFault(schema, value, node, name);
  return undefined;
}

/** The fault of the `kind` of a document; undefined where it is valid. All kinds are suggested, since the document may become any. */
export function kindFault(schema: JsonSchema, meant: ContentNode, node: Node): ValueFault | undefined {
  if (schema.const !== "bom" && schema.const !== "shipment") return valueFault(schema, meant, node, "kind");
  if (meant.kind !== "scalar" || meant.value === schema.const) return undefined;
  return wordFault(documentKinds, schema, meant.source, node, "kind", nearest(meant.source, documentKinds));
}

/** The fault of a word outside the allowed ones. */
function wordFault(
  words: readonly string[],
  schema: JsonSchema,
  value: string,
  node: Node,
  name: string,
  near = nearestWord(value, words),
): ValueFault {
  return {
    summary: notAWord(value, name, near),
    details: schema.errorMessage === undefined ? (allowedWords(words) ?? []) : [prose(schema.errorMessage)],
    ...fixedBy(near, node),
  };
}

/** The fault of a country written by its name, with a fix per possible code; undefined for an unknown name. */
function countryFault(schema: JsonSchema, value: string, node: Node, name: string): ValueFault | undefined {
  const named = countriesNamed(value);
  if (named === undefined) return undefined;
  const { codes, isCertain } = named;
  return {
    summary: message("schema-value-unknown-did-you-mean", {
      value: quoted(value),
      key: quoted(name),
      near: listOf(codes.map(quoted), "or"),
    }),
    details: schema.errorMessage === undefined ? [] : [prose(schema.errorMessage)],
    fixes: codes.flatMap((code) => replaceFix(node, code, isCertain) ?? []),
  };
}

function patternFault(schema: JsonSchema, value: string, node: Node, name: string): ValueFault {
  const key = quoted(name);
  if (value.trim() === "") return { summary: message("schema-value-empty", { key }), details: message("schema-value-empty-advice") };
  const near = nearestWord(value, schema.examples ?? []);
  const seen = { value: quoted(value), key };
  return {
    summary:
      near === undefined
        ? message("schema-value-misfit", seen)
        : message("schema-value-misfit-did-you-mean", { ...seen, near: quoted(near) }),
    details: schema.patternErrorMessage === undefined ? [] : [prose(schema.patternErrorMessage)],
    ...fixedBy(near, node),
  };
}

function fixedBy(near: string | undefined, node: Node): Pick<ValueFault, "fixes"> {
  const fix = near === undefined ? undefined : replaceFix(node, near, true);
  return fix === undefined ? {} : { fixes: [fix] };
}

function limitFault(schema: JsonSchema, value: number, source: string, name: string): ValueFault | undefined {
  const seen = { value: quoted(source), key: quoted(name) };
  if (schema.const !== undefined && value !== schema.const) {
    return {
      summary: message("schema-value-unknown", seen),
      details: message("schema-value-allowed", { values: verbatim(String(schema.const)) }),
    };
  }
  const details = message("schema-number-advice");
  if (schema.minimum !== undefined && value < schema.minimum)
    return { summary: message("schema-number-too-small", { ...seen, limit: schema.minimum }), details };
  if (schema.maximum !== undefined && value > schema.maximum)
    return { summary: message("schema-number-too-great", { ...seen, limit: schema.maximum }), details };
  return undefined;
}
