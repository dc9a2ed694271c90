import { contentOf } from "../formats/tree.ts";
import { code, message, prose, verbatim } from "../l10n/message.ts";
import { textOf } from "../mappings/own/scalars.ts";
import { getOrInsert } from "../maps.ts";
import type { PackProblem } from "../packs/files.ts";
import { type ItemRule, type JudgedItem, type JudgingContext, Unjudged } from "../rule.ts";
import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";
import { placeWithin } from "../text/written.ts";
import { type Condition, type ConditionCompiler, type ConditionInput, loadConditionCompiler } from "./conditions.ts";
import type { Fact, FactValue } from "./facts.ts";
import { factsNamedIn, itemFacts } from "./itemFacts.ts";
import { fillMessage, firstSentence, type MessageTemplate, readMessage } from "./message.ts";
import type { CompanyPacks } from "./packs.ts";
import type { WrittenRule } from "./writtenRules.ts";

/** The rules that compiled, and the problems of the others. */
export interface CompiledRules {
  readonly rules: readonly ItemRule[];
  readonly problems: readonly PackProblem[];
}

/** The facts of an item, computed once for all rules. */
interface Sheet {
  readonly values: ReadonlyMap<string, FactValue>;
  readonly input: ConditionInput;
}

/** Compiles the conditions and messages of the rules in packs. CEL is loaded only if there is a rule. */
export async function compileRules({ rules: written, bundle }: Pick<CompanyPacks, "rules" | "bundle">): Promise<CompiledRules> {
  if (written.length === 0) return { rules: [], problems: [] };
  const classes = bundle.packs.flatMap(({ materialClasses }) => materialClasses);
  const conditions = await loadConditionCompiler(new Set(classes.flatMap(({ id, elements }) => [id, ...elements])));
  const sheetOf = sheets(conditions, factsNamedIn(written.flatMap(({ rule }) => [rule.when, rule.message])));
  const rules: ItemRule[] = [];
  const problems: PackProblem[] = [];
  for (const one of written) {
    const report = (key: "message" | "when", { start, end, ...wording }: Span & Wording) =>
      problems.push({ path: one.file.path, ...wording, ...placeOf(one, key, { start, end }) });
    const { faults } = readMessage(one.rule.message);
    for (const fault of faults) report("message", fault);
    const compiled = conditions.compile(one.rule.when);
    if ("fault" in compiled) report("when", compiled.fault);
    else if (faults.length === 0) rules.push(itemRule(one, compiled.condition, sheetOf));
  }
  return { rules, problems };
}

function placeOf({ node }: WrittenRule, key: string, part: Span): Span {
  const text = textOf(contentOf(node, key), undefined);
  return text !== undefined ? placeWithin(text, part.start, part.end) : { start: node.start, end: node.start };
}

function sheets(conditions: ConditionCompiler, wanted: readonly Fact[]): (item: JudgedItem, document: JudgingContext) => Sheet {
  const made = new WeakMap<JudgedItem, Sheet>();
  return (item, document) => {
    return getOrInsert(made, item, () => {
      const values = itemFacts(wanted, item, document);
      return { values, input: conditions.input(values) };
    });
  };
}

/** Turns an error of a condition into a failure of its rule, since only the author of the pack can mend it. */
function askedOf<T>(pack: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
    throw new Unjudged(
      message("rule-failed-error", { error: verbatim(reason) }),
      message("rule-failed-condition-advice", { pack: code(pack) }),
    );
  }
}

function itemRule({ rule, pack, meta, sources }: WrittenRule, holds: Condition, sheetOf: ReturnType<typeof sheets>): ItemRule {
  const { from, until, acts } = rule;
  const [first = [], rest = []] = firstSentence(rule.message).map((part) => readMessage(part).template);
  const source = message("company-rule-source", {
    source: verbatim(
      sources
        .map(({ title }) => title)
        .join("; ")
        .replace(/\.$/, ""),
    ),
  });
  return {
    scope: "item",
    meta,
    *check(judged, document) {
      const { asOf } = document;
      if ((from !== undefined && asOf < from) || (until !== undefined && asOf > until)) return;
      const { values, input } = askedOf(pack.id, () => sheetOf(judged, document));
      if (!askedOf(pack.id, () => holds(input))) return;
      const said = (part: MessageTemplate) => prose(ended(fillMessage(part, (fact) => values.get(fact)).trim()));
      const { item } = judged;
      yield {
        ...item.place,
        path: item.path,
        summary: said(first),
        details: rest.length === 0 ? [] : said(rest),
        reasons: [source],
        ...(acts === undefined ? {} : { acts }),
        subject: item.partNumber?.value ?? "",
      };
    },
  };
}

/** Adds the full stop that a text may lack. */
function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
