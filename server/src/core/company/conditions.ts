import type { ParseError } from "@marcbachmann/cel-js";
import { code, message, verbatim } from "../l10n/message.ts";
import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";
import { type FactValue, facts, questions } from "./facts.ts";
import { forbiddenPart, limits, longestCondition } from "./forbidden.ts";
import { unknownFact } from "./message.ts";

/** The facts of an item as CEL values, computed once for all rules. */
export type ConditionInput = Readonly<Record<string, unknown>>;

/** A compiled condition. Throws where CEL does: for an index out of range, a missing value, a division by zero. */
export type Condition = (item: ConditionInput) => boolean;

/** A fault of a condition; its span counts from the beginning of the condition. */
export interface ConditionFault extends Span, Wording {}

/** CEL with the facts as its variables. */
export interface ConditionCompiler {
  /** Compiles a condition, or returns its fault. */
  compile(text: string): { readonly condition: Condition } | { readonly fault: ConditionFault };
  /** Converts facts to CEL values, by name. They must include every fact that the conditions name. */
  input(values: ReadonlyMap<string, FactValue>): ConditionInput;
}

/**
 * Loads CEL, which costs nothing where a company has no rules, and builds its environment. Each fact has a type, so that unknown facts,
 * wrong types and missing checks for optional facts are found before anything is judged.
 *
 * @param words ids of the classes of materials, and symbols of their elements: the arguments that `item.holds` accepts
 */
export async function loadConditionCompiler(words: ReadonlySet<string>): Promise<ConditionCompiler> {
  const { Environment, Optional } = await import("@marcbachmann/cel-js");
  const environment = new Environment({ enableOptionalTypes: true, limits });
  for (const [root, fields] of Object.entries(grouped(facts.map(({ name, type }) => [name, type])))) {
    if (typeof fields === "string") environment.registerVariable(root, fields);
    else environment.registerVariable({ name: root, schema: fields });
  }
  for (const { name, reads } of questions) {
    const [root = "", called = ""] = name.split(".");
    environment.registerFunction({
      name: called,
      receiverType: `$${root}`, // the type that the environment makes of a variable with fields
      returnType: "bool",
      params: [{ name: "word", type: "string" }],
      handler: (asked: ReadonlyMap<string, readonly string[]>, word: string) =>
        reads.some((fact) => asked.get(fact.slice(root.length + 1))?.includes(word) === true),
    });
  }
  return {
    compile(text) {
      if (text.length > longestCondition) {
        const summary = message("company-condition-long", { length: text.length, most: longestCondition });
        return { fault: { start: 0, end: text.length, summary, details: message("company-condition-long-advice") } };
      }
      try {
        const parsed = environment.parse(text);
        const forbidden = forbiddenPart(parsed.ast, words);
        if (forbidden !== undefined) return { fault: forbidden };
        const { valid, type, error } = parsed.check();
        if (!valid) return { fault: faultOf(error, text) };
        if (type !== "bool") {
          const summary = message("company-condition-type", { type: code(String(type)) });
          return { fault: { start: 0, end: text.length, summary, details: message("company-condition-type-advice") } };
        }
        return { condition: (item) => parsed(item) === true };
      } catch (error) {
        return { fault: faultOf(error, text) };
      }
    },
    input: (values) =>
      grouped(
        facts.flatMap(({ name, type }) => {
          if (!values.has(name)) return [];
          const value = values.get(name);
          return [[name, !type.startsWith("optional") ? value : value === undefined ? Optional.none() : Optional.of(value)]];
        }),
      ),
  };
}

/** Values by name; those of names with a dot in an object of their own, under the part before the dot. */
function grouped<T>(values: readonly (readonly [name: string, value: T])[]): Record<string, T | Record<string, T>> {
  const made: Record<string, T | Record<string, T>> = {};
  for (const [name, value] of values) {
    const [root = "", field] = name.split(".");
    if (field === undefined) made[root] = value;
    else made[root] = { ...made[root], [field]: value } as Record<string, T>; // no fact has the name of a group
  }
  return made;
}

/** Converts an error of CEL to a fault, in our own words where it concerns facts. */
function faultOf(error: unknown, text: string): ConditionFault {
  const { summary, range, code: kind, message: words } = error as Partial<ParseError>; // CEL's errors carry these; of any other the message is told
  const span = range === undefined ? { start: 0, end: text.length } : { start: range.start, end: Math.max(range.end, range.start) };
  if (kind === "unknown_variable" || kind === "no_such_key") {
    const before = /[\w.]*$/.exec(text.slice(0, span.start))?.[0] ?? "";
    return { ...span, ...unknownFact(before + text.slice(span.start, span.end)) };
  }
  const reason = (summary ?? words ?? String(error)).replace(/\.$/, "");
  const details = [
    ...(reason.includes("optional<") ? [message("company-condition-optional")] : []),
    message("company-condition-not-understood-why", { reason: verbatim(reason) }),
  ];
  return { ...span, summary: message("company-condition-not-understood"), details };
}
