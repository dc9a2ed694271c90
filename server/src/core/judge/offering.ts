import type { OpenFinding } from "../finding.ts";
import { isCivil } from "../model/endUseState.ts";
import type { EndUse, Item } from "../model/types.ts";
import type { JudgedDocument, JudgedItem, OwnJudgedItem } from "../rule.ts";
import { keyOfPlace } from "../text/place.ts";
import { judgingRules, levelOf, reportingOf, runDocumentRule, runItemRules } from "./runRules.ts";
import type { CheckSettings, Engine } from "./types.ts";

/** A filter for the end uses that may be suggested for some items of a document: civil ones under which no rule reports a new error. */
export function offering(
  engine: Pick<Engine, "rules" | "texts" | "recogniser">,
  document: JudgedDocument,
  items: readonly JudgedItem[],
  settings: CheckSettings,
): (endUse: EndUse) => boolean {
  // Only rules at error level can report errors. The others are skipped because each code action calls this.
  const ofErrors = engine.rules.filter(({ meta }) => levelOf(meta, settings) === "error");
  const rules = judgingRules(ofErrors, reportingOf(engine, settings), settings.regimes);
  const errorsOn = (judged: readonly OwnJudgedItem[]): ReadonlySet<string> => {
    const findings: OpenFinding[] = [];
    const concerned = runItemRules(judged, document, rules, findings);
    for (const [index, rule] of rules.ofDocuments.entries()) runDocumentRule(rule, document, concerned[index] ?? [], rules, findings);
    return new Set(findings.filter(({ severity }) => severity === "error").map((one) => `${one.ruleId} ${one.path} ${keyOfPlace(one)}`));
  };
  let before: ReadonlySet<string> | undefined;
  return (endUse) => {
    if (!isCivil(endUse)) return false;
    const errors = errorsOn(withParts(document, items, endUse));
    if (errors.size === 0) return true;
    before ??= errorsOn(withParts(document, items));
    const known = before;
    return [...errors].every((error) => known.has(error));
  };
}

/** The given items with the parts below them that inherit their end use. With `endUse`, all of them are viewed under that end use. */
function withParts(document: JudgedDocument, items: readonly JudgedItem[], endUse?: EndUse): readonly OwnJudgedItem[] {
  const chosen = new Set(items.map(({ item }) => item));
  const takesFrom = (item: Item): Item | undefined => {
    let at: Item | undefined = item;
    while (at !== undefined && !chosen.has(at)) at = at.writtenEndUse === undefined ? at.parent : undefined;
    return at;
  };
  return document.items.flatMap((judged) => {
    const by = takesFrom(judged.item);
    if (by === undefined) return [];
    const { item } = judged;
    return endUse === undefined
      ? [judged]
      : [{ ...judged, item: item.seenFrom(item.document, { kind: "declared", endUse, origin: by === item ? "item" : "assembly", by }) }];
  });
}
