import { countriesNamed } from "../countries/countriesNamed.ts";
import type { Fix } from "../finding.ts";
import type { ContentNode, Node } from "../formats/tree.ts";
import { nearest } from "../text/nearest.ts";
import type { Wording } from "../text/wording.ts";
import { either, nearestWord, quoted } from "./describe.ts";
import { replaceFix } from "./rewrite.ts";
import { regExp, type Shape } from "./shape.ts";

/** What is wrong with a value of the right kind. */
interface ValueFault extends Wording {
  readonly fixes?: readonly Fix[];
}

/** The kinds of document that a YAML file of ours may hold. */
const documentKinds = ["bom", "shipment"];

/** Longer lists of words are not read out in a message. */
const mostWordsShown = 20;

/** What is wrong with a scalar whose kind is right; undefined when it is right. */
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

/** The same for `kind` of a document: it can become that of any document, so the other kinds are suggested too. */
export function kindFault(shape: Shape, meant: ContentNode, node: Node): ValueFault | undefined {
  if (shape.const !== "bom" && shape.const !== "shipment") return valueFault(shape, meant, node, "kind");
  if (meant.kind !== "scalar" || meant.value === shape.const) return undefined;
  return wordFault(documentKinds, shape, meant.source, node, "kind", nearest(meant.source, documentKinds));
}

/** A word that is none of those allowed. */
function wordFault(
  words: readonly string[],
  shape: Shape,
  value: string,
  node: Node,
  name: string,
  near = nearestWord(value, words),
): ValueFault {
  const allowed = shape.errorMessage ?? (words.length <= mostWordsShown ? `It can be ${either(words.map(quoted))}.` : "");
  return withSuggestion(`${quoted(value)} is not a value of ${quoted(name)}`, near, allowed, node);
}

/** A country that is written by its name; undefined where it is none that is known. Of several the name can mean, a person chooses. */
function countryFault(shape: Shape, value: string, node: Node, name: string): ValueFault | undefined {
  const named = countriesNamed(value);
  if (named === undefined) return undefined;
  const { codes, isCertain } = named;
  return {
    summary: `${quoted(value)} is not a value of ${quoted(name)}; did you mean ${either(codes.map(quoted))}?`,
    details: shape.errorMessage ?? "",
    fixes: codes.flatMap((code) => replaceFix(node, code, isCertain) ?? []),
  };
}

function patternFault(shape: Shape, value: string, node: Node, name: string): ValueFault {
  if (value.trim() === "") return { summary: `${quoted(name)} is empty.`, details: "Write it, or take the key away." };
  const near = nearestWord(value, shape.examples ?? []);
  return withSuggestion(`${quoted(value)} does not fit ${quoted(name)}`, near, shape.patternErrorMessage ?? "", node);
}

function withSuggestion(seen: string, near: string | undefined, allowed: string, node: Node): ValueFault {
  const question = near === undefined ? "." : `; did you mean ${quoted(near)}?`;
  const said = { summary: `${seen}${question}`, details: allowed };
  const fix = near === undefined ? undefined : replaceFix(node, near, true);
  return fix === undefined ? said : { ...said, fixes: [fix] };
}

function limitFault(shape: Shape, value: number, source: string, name: string): ValueFault | undefined {
  if (shape.const !== undefined && value !== shape.const)
    return { summary: `${quoted(source)} is not a value of ${quoted(name)}.`, details: `It must be ${shape.const}.` };
  if (shape.minimum !== undefined && value < shape.minimum) {
    return {
      summary: `${quoted(source)} is too small for ${quoted(name)}, which is at least ${shape.minimum}.`,
      details: "Correct the number.",
    };
  }
  if (shape.maximum !== undefined && value > shape.maximum) {
    return {
      summary: `${quoted(source)} is too great for ${quoted(name)}, which is at most ${shape.maximum}.`,
      details: "Correct the number.",
    };
  }
  return undefined;
}
