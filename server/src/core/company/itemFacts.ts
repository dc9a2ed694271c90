import type { JudgedItem, JudgingContext } from "../rule.ts";
import { type Fact, type FactValue, facts, questions } from "./facts.ts";

/** Greatest length of a text for conditions, in UTF-16 code units. */
export const longestText = 10_000;
/** Greatest length of a list for conditions. */
export const longestList = 200;

/** Facts whose names occur in conditions or messages, and facts behind the functions that occur there. */
export function factsNamedIn(texts: readonly string[]): readonly Fact[] {
  const all = texts.join("\n");
  const stands = (name: string): boolean => all.includes(name.slice(name.indexOf(".") + 1));
  const asked = new Set(questions.filter(({ name }) => stands(name)).flatMap(({ reads }) => reads));
  return facts.filter(({ name }) => stands(name) || asked.has(name));
}

/**
 * Reads facts of an item, by name.
 *
 * @throws RangeError where a value exceeds the limits for conditions; a cut value could give a wrong answer
 */
export function itemFacts(wanted: readonly Fact[], item: JudgedItem, document: JudgingContext): ReadonlyMap<string, FactValue> {
  return new Map(wanted.map((fact) => [fact.name, bounded(fact, fact.read(item, document))]));
}

function bounded({ name }: Fact, value: FactValue): FactValue {
  if (typeof value === "string" && value.length > longestText)
    throw new RangeError(`${name} has ${value.length} characters, and rules of a company read at most ${longestText}`);
  if (Array.isArray(value)) {
    if (value.length > longestList)
      throw new RangeError(`${name} has ${value.length} entries, and rules of a company read at most ${longestList}`);
    for (const entry of value)
      if (typeof entry === "string" && entry.length > longestText)
        throw new RangeError(`${name} has an entry of ${entry.length} characters`);
  }
  return value;
}
