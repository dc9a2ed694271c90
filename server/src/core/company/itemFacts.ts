import type { JudgedItem, JudgingContext } from "../rule.ts";
import { type Fact, type FactValue, facts, questions } from "./facts.ts";

/** Characters of a text that a condition is given at most. */
export const longestText = 10_000;
/** Entries of such a list. */
export const longestList = 200;

/** The facts that some conditions and messages may read: those whose names stand in them, and those that answer the questions in them. */
export function factsNamedIn(texts: readonly string[]): readonly Fact[] {
  const all = texts.join("\n");
  const stands = (name: string): boolean => all.includes(name.slice(name.indexOf(".") + 1));
  const asked = new Set(questions.filter(({ name }) => stands(name)).flatMap(({ reads }) => reads));
  return facts.filter(({ name }) => stands(name) || asked.has(name));
}

/**
 * Some facts of an item by name.
 *
 * @throws RangeError where one is too large for conditions to be held against it; a part of it would be a wrong answer
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
