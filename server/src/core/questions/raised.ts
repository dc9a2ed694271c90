import { counts, type Finding, severities } from "../finding.ts";
import { isOnLine } from "../judge/referencedItems.ts";
import type { CheckResult, Engine } from "../judge/types.ts";
import { getOrInsert } from "../maps.ts";
import { statesItself } from "../model/item.ts";
import { chainFrom } from "../model/reference.ts";
import type { Item, ItemKey } from "../model/types.ts";
import type { ItemRule } from "../rule.ts";
import type { AskedFact } from "../ruleMeta.ts";
import { type FindingsByItem, findingsByItem } from "../states/concerning.ts";
import { answersTo } from "./answers.ts";
import { type Asked, askedOf } from "./asked.ts";
import { type Found, itemsByKey, type LeadingLine, partsByPlace } from "./leading.ts";
import { fileOf, keyOf } from "./supposing.ts";

/** A fact that a check asks for about an item. */
export interface Raised {
  /** The key of the item that the answer describes. */
  readonly key: string;
  /** The item and its document as they are judged where the fact is asked for. */
  readonly by: Found;
  readonly asked: Asked;
  readonly finding: Pick<Finding, "severity" | "basis">;
}

/** A finding that asks for a fact, with its rule. */
interface Asking {
  readonly finding: Finding;
  readonly rule: ItemRule;
  readonly fact: AskedFact;
}

/** The facts that a check asks for about the items of its text. A line that another item describes asks about that one. */
export function raisedHere(result: CheckResult, engine: Engine): readonly Raised[] {
  const asking = askingFindings(result, engine);
  return result.judged.flatMap((document) =>
    document.items.flatMap((judged) =>
      asking(judged.item).flatMap(({ finding, fact }): readonly Raised[] => {
        const raised = isOnLine(finding, judged.item) ? raisedBy(fact, finding, { judged, document }) : undefined;
        if (raised === undefined) return [];
        const described = describedBy(raised);
        if (described === undefined) return [raised];
        return fileOf(described) === undefined ? [{ ...raised, key: keyOf(described) }] : [];
      }),
    ),
  );
}

/** The facts that the check of another file asks for about items, by the lines that lead to them. */
export function raisedThere(result: CheckResult, engine: Engine, lines: ReadonlyMap<string, readonly LeadingLine[]>): readonly Raised[] {
  const asking = askingFindings(result, engine);
  const byKey = itemsByKey(result);
  const byLine = new Map<string, ReturnType<typeof partsByPlace>>();
  return [...lines].flatMap(([key, leading]) =>
    leading.flatMap(({ key: line, isItself, place }) => {
      const there = byKey.get(line);
      if (there === undefined) return [];
      const found = asking(there.judged.item);
      if (isItself)
        return found.flatMap(({ finding, fact }) => {
          const raised = isOnLine(finding, there.judged.item) ? raisedBy(fact, finding, there) : undefined;
          const described = raised && describedBy(raised);
          return raised === undefined || described === undefined || keyOf(described) !== key ? [] : [{ ...raised, key }];
        });
      const ofParts = found.filter(({ finding }) => !isOnLine(finding, there.judged.item));
      if (ofParts.length === 0) return [];
      const parts = getOrInsert(byLine, line, () => partsByPlace(there)).get(place) ?? [];
      return parts.flatMap((part) => raisedByPart(part, ofParts)).map((raised) => ({ ...raised, key }));
    }),
  );
}

/** The facts that findings on a line ask for about a part that it brings in: those that their rules ask for about the part alone. */
function raisedByPart({ judged, document }: Found, found: readonly Asking[]): readonly Raised[] {
  return [...new Set(found.map(({ rule }) => rule))].flatMap((rule) =>
    [...rule.check(judged, document)].flatMap(({ path, severity, acts }) => {
      if (path !== judged.item.path) return [];
      const own = found.filter((one) => one.rule === rule);
      const [first, ...others] = own.sort((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity));
      const asking = severity === undefined ? first : (others.at(-1) ?? first);
      if (asking === undefined) return [];
      const { finding, fact } = asking;
      const said: Raised["finding"] = acts === undefined ? finding : { severity: finding.severity, basis: { kind: "acts", acts } };
      return raisedBy(fact, said, { judged, document }) ?? [];
    }),
  );
}

/** Finds the findings on an item that ask for a fact. */
function askingFindings(result: CheckResult, { rules }: Pick<Engine, "rules">): (item: Item) => readonly Asking[] {
  const { owners }: FindingsByItem = findingsByItem(result);
  const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));
  return (item) =>
    (owners.get(item) ?? []).flatMap((index): readonly Asking[] => {
      const finding = result.findings[index];
      const rule = finding && counts(finding) ? byId.get(finding.ruleId) : undefined;
      if (finding === undefined || rule?.scope !== "item") return [];
      const { task } = rule.meta;
      return task.action === "ask" && task.fact !== undefined ? [{ finding, rule, fact: task.fact }] : [];
    });
}

function raisedBy(fact: AskedFact, finding: Raised["finding"], by: Found): Raised | undefined {
  const asked = askedOf(fact, finding, by.judged, by.document);
  return asked && { key: keyOf(by.judged.item), by, asked, finding };
}

/** The item that the `ref` of a line leads to, unless the line itself states the requested fact; undefined without one. */
function describedBy({ by: { judged }, asked }: Raised): Item | undefined {
  const { item } = judged;
  if (item.reference === undefined) return undefined;
  const last = [...chainFrom(item)].flatMap((reference) => (reference.kind === "item" ? [reference.target] : [])).at(-1);
  // The cast is safe: no item has a key of any other name.
  const keys = last === undefined ? [] : answersTo(asked, judged).flatMap(({ facts }) => Object.keys(facts) as ItemKey[]);
  return keys.some((key) => statesItself(item, key)) ? undefined : last;
}
