import type { ASTNode } from "@marcbachmann/cel-js";
import { code, listOf, type Message, message } from "../l10n/message.ts";
import { ownValue } from "../maps.ts";
import { meantOr } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";
import { facts, questions } from "./facts.ts";

/** Limits of the CEL parser. They bound the work of a condition on an item. */
export const limits = { maxAstNodes: 200, maxDepth: 32, maxListElements: 100, maxMapEntries: 0, maxCallArguments: 3 } as const;
/** Greatest length of a condition, in UTF-16 code units. */
export const longestCondition = 2000;

/** Functions that conditions may call; all take linear time. */
export const functions: ReadonlySet<string> = new Set([
  "size",
  "startsWith",
  "endsWith",
  "contains",
  "lowerAscii",
  "upperAscii",
  "trim",
  "hasValue",
  "value",
  "or",
  "orValue",
  "int",
  "double",
  "string",
]);

/** Functions that iterate over a list. They must not be nested, since the cost would be the product of the lengths. */
export const walks: ReadonlySet<string> = new Set(["all", "exists", "exists_one", "filter"]);

const reasons: Readonly<Record<string, Message>> = {
  matches: message("company-condition-matches"),
  has: message("company-condition-has"),
};

/** The parts before the dot in names of facts. They are no values of their own, so that a condition names every fact it reads. */
const groups: ReadonlySet<string> = new Set(facts.flatMap(({ name }) => (name.includes(".") ? [name.slice(0, name.indexOf("."))] : [])));

/** Names of the functions in `questions`, without their group. */
const asking: ReadonlySet<string> = new Set(questions.map(({ name }) => name.slice(name.indexOf(".") + 1)));

/** True for a call of a function in `questions`: `item.holds("gallium")`. */
function isQuestion(node: ASTNode): node is Extract<ASTNode, { op: "rcall" }> {
  if (node.op !== "rcall") return false;
  const [name, receiver] = node.args;
  return asking.has(name) && receiver.op === "id" && questions.some((one) => one.name === `${receiver.args}.${name}`);
}

/**
 * The first part of an expression that conditions must not have, with the reason; undefined for none.
 *
 * @param words arguments that the functions in `questions` accept
 */
export function forbiddenPart(root: ASTNode, words: ReadonlySet<string>): (Span & Wording) | undefined {
  const pending: { readonly node: ASTNode; readonly inWalk: boolean; readonly signs: number }[] = [{ node: root, inWalk: false, signs: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, inWalk, signs } = next;
    // The parser limits the nesting of brackets and binary operators, but not the number of signs before a value.
    const fault = signs > limits.maxDepth ? tooManySigns : isQuestion(node) ? wordFault(node, words) : faultOf(node, inWalk);
    if (fault !== undefined) return { start: node.start, end: node.end, ...fault };
    const walk = node.op === "rcall" && walks.has(node.args[0]);
    for (const child of isQuestion(node) ? node.args[2] : childrenOf(node)) {
      if (node.op === "." && child.op === "id") continue; // a fact, or a field of what is no fact, which the types refuse
      pending.push({ node: child, inWalk: inWalk || walk, signs: signs + (node.op === "!_" || node.op === "-_" ? 1 : 0) });
    }
  }
  return undefined;
}

/** The fault of an argument of such a function. An unknown word would never match, and a computed one cannot be checked. */
function wordFault({ args: [, , [word]] }: Extract<ASTNode, { op: "rcall" }>, words: ReadonlySet<string>): Wording | undefined {
  if (word?.op !== "value" || typeof word.args !== "string")
    return { summary: message("company-condition-word"), details: message("company-condition-word-advice") };
  if (words.has(word.args)) return undefined;
  return {
    summary: message("company-condition-material", { word: code(word.args) }),
    details: meantOr(word.args, words, message("company-condition-material-advice")),
  };
}

const tooManySigns: Wording = {
  summary: message("company-condition-signs", { most: limits.maxDepth }),
  details: message("company-condition-signs-advice"),
};

function faultOf(node: ASTNode, inWalk: boolean): Wording | undefined {
  switch (node.op) {
    case "call":
    case "rcall": {
      const [name] = node.args;
      if (walks.has(name) && node.op === "rcall")
        return inWalk
          ? { summary: message("company-condition-walk", { function: code(name) }), details: message("company-condition-walk-advice") }
          : undefined;
      if (functions.has(name)) return undefined;
      const known = message("company-condition-functions", { functions: listOf([...functions, ...walks].map(code), "comma") });
      const details = ownValue(reasons, name) ?? known;
      return { summary: message("company-condition-call", { function: code(name) }), details };
    }
    case "id":
      return groups.has(node.args)
        ? {
            summary: message("company-condition-group", { group: code(node.args) }),
            details: message("company-condition-group-advice", { fact: code(exampleOf(node.args)) }),
          }
        : undefined;
    case "map":
    case ".?":
    case "[?]":
      return { summary: message("company-condition-maps"), details: message("company-condition-maps-advice") };
    default:
      return undefined;
  }
}

function exampleOf(group: string): string {
  return facts.find(({ name }) => name.startsWith(`${group}.`))?.name ?? group;
}

function childrenOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case "value":
    case "id":
    case "map":
    case ".?":
    case "[?]":
      return [];
    case ".":
      return [node.args[0]];
    case "call":
      return node.args[1];
    case "rcall":
      return [node.args[1], ...node.args[2]];
    case "!_":
    case "-_":
      return [node.args];
    default:
      return node.args;
  }
}
