import { defaultFormat } from "../formats/registry.ts";
import { perKey } from "../perKey.ts";
import type { JudgedItem, JudgingContext, ReadFile, Rule, TextRuleContext } from "../rule.ts";
import type { JudgedWaiver } from "../waivers/types.ts";
import type { CheckInput, Engine, SettledInput } from "./types.ts";

/**
 * Settles what a text is written in, with the engine for such texts: fixes write, so that they are offered only where the format
 * is written. Everything that judges begins here.
 */
export function settled(engine: Engine, input: CheckInput): { readonly engine: Engine; readonly input: SettledInput } {
  const { format = defaultFormat } = input;
  return { engine: format.isWritten ? engine : withoutFixes(engine), input: { ...input, format } };
}

const withoutFixes = perKey((engine: Engine): Engine => ({ ...engine, rules: engine.rules.map(silenced) }));

function silenced(rule: Rule): Rule {
  switch (rule.scope) {
    case "text":
      // What a mapping remarks has the fixes that its reader gave, who knows what the file is written in.
      if (rule.meta.id === "mapping/value") return rule;
      return { ...rule, check: (file: ReadFile, by: TextRuleContext) => unfixed(rule.check(file, by)) };
    case "item":
      return { ...rule, check: (item: JudgedItem, context: JudgingContext) => unfixed(rule.check(item, context)) };
    case "document":
      return { ...rule, check: (context: JudgingContext, items: readonly JudgedItem[]) => unfixed(rule.check(context, items)) };
    case "waiver":
      return { ...rule, check: (waiver: JudgedWaiver) => unfixed(rule.check(waiver)) };
  }
}

function* unfixed<T extends { readonly fixes?: unknown }>(seen: Iterable<T>): Iterable<T> {
  // What may have fixes need not have them; of a type that is not known yet TypeScript does not see that.
  for (const { fixes: _, ...one } of seen) yield one as T;
}
