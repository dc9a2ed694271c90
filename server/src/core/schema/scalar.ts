import { countriesNamed } from "../countries/countriesNamed.ts";
import type { Fix } from "../finding.ts";
import type { ContentNode, Node } from "../formats/tree.ts";
import { listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import { nearest } from "../text/nearest.ts";
import type { Wording } from "../text/wording.ts";
import { allowedWords, nearestWord, notAWord, quoted } from "./describe.ts";
import { replaceFix } from "./rewrite.ts";
import { regExp, type Shape } from "./shape.ts";

/** A fault of a value with the right type. */
interface ValueFault extends Wording {
  readonly fixes?: readonly Fix<Message>[];
}

/** Document kinds that one of our YAML files may hold. */
const documentKinds = ["bom", "shipment"];

/** The fault of a scalar with the right type; undefined where it is valid. */
export function valueFault(shape: Shape, meant: ContentNode, node: Node, name: string): ValueFault | undefined {
  if (meant.kind !== "scalar") return undefined;
  const { value } = meant;
  if (typeof value === "number") return limitFault(shape, value, meant.source, name);
  if (shape.const !== undefined && value !== shape.const) return wordFault([String(shape.const)], shape, meant.source, node, name);
  if (typeof value !== "string") return undefined;
  if (shape.enum !== undefined && !shape.enum.includes(value))
    return (
      (shape.title === "CountryCode" ? countryFault(shape, value, node, name) : undefined) ??
      wordFault(shape.enum, shape, value, node, name)
    );
  if (shape.pattern !== undefined && !regExp(shape.pattern).test(value)) return patternFault(shape, value, node, name);
  return undefined;
}

/** The same for the `kind` of a document. It may become any kind, so the other kinds are suggested too. */
export function kindFault(shape: Shape, meant: ContentNode, node: Node): ValueFault | undefined {
  if (shape.const !== "bom" && shape.const !== "shipment") return valueFault(shape, meant, node, "kind");
  if (meant.kind !== "scalar" || meant.value === shape.const) return undefined;
  return wordFault(documentKinds, shape, meant.source, node, "kind", nearest(meant.source, documentKinds));
}

/** The fault of a word outside the allowed ones. */
function wordFault(
  words: readonly string[],
  shape: Shape,
  value: string,
  node: Node,
  name: string,
  near = nearestWord(value, words),
): ValueFault {
  return {
    summary: notAWord(value, name, near),
    details: shape.errorMessage === undefined ? (allowedWords(words) ?? []) : [prose(shape.errorMessage)],
    ...fixedBy(near, node),
  };
}

/** The fault of a country written by its name, with a fix per possible code; undefined for an unknown name. */
function countryFault(shape: Shape, value: string, node: Node, name: string): ValueFault | undefined {
  const named = countriesNamed(value);
  if (named === undefined) return undefined;
  const { codes, isCertain } = named;
  return {
    summary: message("schema-value-unknown-did-you-mean", {
      value: quoted(value),
      key: quoted(name),
      near: listOf(codes.map(quoted), "or"),
    }),
    details: shape.errorMessage === undefined ? [] : [prose(shape.errorMessage)],
    fixes: codes.flatMap((code) => replaceFix(node, code, isCertain) ?? []),
  };
}

function patternFault(shape: Shape, value: string, node: Node, name: string): ValueFault {
  const key = quoted(name);
  if (value.trim() === "") return { summary: message("schema-value-empty", { key }), details: message("schema-value-empty-advice") };
  const near = nearestWord(value, shape.examples ?? []);
  const seen = { value: quoted(value), key };
  return {
    summary:
      near === undefined
        ? message("schema-value-misfit", seen)
        : message("schema-value-misfit-did-you-mean", { ...seen, near: quoted(near) }),
    details: shape.patternErrorMessage === undefined ? [] : [prose(shape.patternErrorMessage)],
    ...fixedBy(near, node),
  };
}

function fixedBy(near: string | undefined, node: Node): Pick<ValueFault, "fixes"> {
  const fix = near === undefined ? undefined : replaceFix(node, near, true);
  return fix === undefined ? {} : { fixes: [fix] };
}

function limitFault(shape: Shape, value: number, source: string, name: string): ValueFault | undefined {
  const seen = { value: quoted(source), key: quoted(name) };
  if (shape.const !== undefined && value !== shape.const) {
    return {
      summary: message("schema-value-unknown", seen),
      details: message("schema-value-allowed", { values: verbatim(String(shape.const)) }),
    };
  }
  const details = message("schema-number-advice");
  if (shape.minimum !== undefined && value < shape.minimum)
    return { summary: message("schema-number-too-small", { ...seen, limit: shape.minimum }), details };
  if (shape.maximum !== undefined && value > shape.maximum)
    return { summary: message("schema-number-too-great", { ...seen, limit: shape.maximum }), details };
  return undefined;
}
