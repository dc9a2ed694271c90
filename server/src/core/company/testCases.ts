import type { PackTest } from "../../generated/pack.ts";
import { type ContentNode, contentOf } from "../formats/tree.ts";
import type { PackProblem, PackTree } from "../packs/files.ts";
import { didYouMean } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import { listed } from "./writtenRules.ts";

/** What cases of packs may speak of. */
export interface Testable {
  readonly ruleIds: readonly string[];
  /** Ids of acts, and `act/clause` for each of their clauses. */
  readonly actIds: readonly string[];
}

/** What no schema can say of the cases of packs: that rules and acts are there, that they give one document and name themselves. */
export function testProblems(trees: readonly PackTree[], { ruleIds, actIds }: Testable): PackProblem[] {
  const problems: PackProblem[] = [];
  const names = new Set<string>();
  for (const { path, root } of trees) {
    const report = ({ start, end }: Span, message: string) => problems.push({ path, start, end, message });
    for (const test of listed(contentOf(root, "tests"))) {
      const expected = listed(contentOf(test, "expect")).map((one) => contentOf(one, "rule"));
      for (const id of [...listed(contentOf(test, "rules")), ...expected]) {
        if (id?.kind === "scalar" && !ruleIds.includes(id.source))
          report(
            id,
            `There is no rule \`${id.source}\`, so the case would compare nothing. ${didYouMean(id.source, ruleIds, "`lodestone rules` lists them all.")}`,
          );
      }
      const states = contentOf(test, "states");
      for (const { name: id, key } of states?.kind === "map" ? states.entries : []) {
        if (!id.startsWith("x-") && !actIds.includes(id))
          report(key, `There is no act \`${id}\`, so it has no state. ${didYouMean(id, actIds, "`lodestone acts` lists them all.")}`);
      }
      const [input, items, name, expect] = ["input", "items", "name", "expect"].map((key) => contentOf(test, key));
      if (expect === undefined && (input ?? items) !== undefined)
        report(
          input ?? items ?? test,
          "The case does not say what is expected of this document. Add `expect`; for no finding at all, `expect: []`.",
        );
      if (expect !== undefined && (input ?? items) === undefined)
        report(expect, "The case expects findings and gives no document. Add `input` or `items`.");
      if (input !== undefined && items !== undefined)
        report(items, "The case gives a document as `input` and as `items`, and only one of them can be judged. Take one away.");
      reportTwin(name, names, report);
      if (input !== undefined) continue;
      for (const one of listed(contentOf(test, "expect"))) {
        const line = contentOf(one, "line");
        if (line !== undefined)
          report(line, "A line counts in an `input`, and this case gives `items`. Write `path` instead, such as /items/0.");
      }
    }
  }
  return problems;
}

function reportTwin(name: ContentNode | undefined, names: Set<string>, report: (at: Span, message: string) => void): void {
  if (name?.kind !== "scalar") return;
  if (names.has(name.source)) report(name, "Another case has this name, so a failure would not say which it is. Give this one its own.");
  names.add(name.source);
}

/** The document of a case as the text of a file; undefined where it gives none. */
export function inputOf({ input, items, name }: PackTest): string | undefined {
  return input ?? (items === undefined ? undefined : JSON.stringify({ kind: "bom", id: name, items }));
}
