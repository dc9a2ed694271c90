import type { PackTest } from "../../generated/pack.ts";
import type { PackProblem, PackTree } from "../packs/files.ts";
import { nearest } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import { type ContentNode, contentOf } from "../yaml/tree.ts";
import { listed } from "./writtenRules.ts";

/** What no schema can say of the cases of packs: that their rules are there, that they give one document and name themselves. */
export function testProblems(trees: readonly PackTree[], ruleIds: readonly string[]): PackProblem[] {
  const problems: PackProblem[] = [];
  const names = new Set<string>();
  for (const { path, root } of trees) {
    const report = ({ start, end }: Span, message: string) => problems.push({ path, start, end, message });
    for (const test of listed(contentOf(root, "tests"))) {
      const expected = listed(contentOf(test, "expect")).map((one) => contentOf(one, "rule"));
      for (const id of [...listed(contentOf(test, "rules")), ...expected]) {
        if (id?.kind === "scalar" && !ruleIds.includes(id.source)) report(id, unknownRule(id.source, ruleIds));
      }
      const [input, items, name] = ["input", "items", "name"].map((key) => contentOf(test, key));
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

function unknownRule(id: string, ruleIds: readonly string[]): string {
  const near = nearest(id, ruleIds);
  return `There is no rule \`${id}\`, so the case would compare nothing. ${near === undefined ? "`lodestone rules` lists them all." : `Did you mean \`${near}\`?`}`;
}

/** The document of a case as the text of a file. */
export function inputOf({ input, items, name }: PackTest): string {
  return input ?? JSON.stringify({ kind: "bom", id: name, items });
}
