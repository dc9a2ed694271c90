import type { PackTest } from "../../generated/pack.ts";
import { type ContentNode, contentOf, entriesOf, itemsOf } from "../formats/tree.ts";
import { code, type Message, message } from "../l10n/message.ts";
import type { PackProblem, PackTree } from "../packs/files.ts";
import { meantOr } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";

/** Ids that test cases may refer to. */
export interface Testable {
  readonly ruleIds: readonly string[];
  /** Ids of acts, and `act/clause` for each of their clauses. */
  readonly actIds: readonly string[];
}

/** Problems of test cases beyond the schema: rules and acts must exist, each case has one document at most, and its name is unique. */
export function testProblems(trees: readonly PackTree[], { ruleIds, actIds }: Testable): PackProblem[] {
  const problems: PackProblem[] = [];
  const names = new Set<string>();
  for (const { path, root } of trees) {
    const report: Report = ({ start, end }, summary, details) => problems.push({ path, start, end, summary, details });
    for (const test of itemsOf(contentOf(root, "tests"))) {
      const expected = itemsOf(contentOf(test, "expect")).map((one) => contentOf(one, "rule"));
      for (const id of [...itemsOf(contentOf(test, "rules")), ...expected]) {
        if (id?.kind === "scalar" && !ruleIds.includes(id.source))
          report(
            id,
            message("company-test-rule-unknown", { rule: code(id.source) }),
            meantOr(id.source, ruleIds, message("company-test-rule-unknown-advice")),
          );
      }
      for (const { name: id, key } of entriesOf(contentOf(test, "states"))) {
        if (!id.startsWith("x-") && !actIds.includes(id))
          report(
            key,
            message("company-test-act-unknown", { act: code(id) }),
            meantOr(id, actIds, message("company-test-act-unknown-advice")),
          );
      }
      const [input, items, name, expect] = ["input", "items", "name", "expect"].map((key) => contentOf(test, key));
      if (expect === undefined && (input ?? items) !== undefined)
        report(input ?? items ?? test, message("company-test-expect-missing"), message("company-test-expect-missing-advice"));
      if (expect !== undefined && (input ?? items) === undefined)
        report(expect, message("company-test-document-missing"), message("company-test-document-missing-advice"));
      if (input !== undefined && items !== undefined)
        report(items, message("company-test-document-twice"), message("company-test-document-twice-advice"));
      reportTwin(name, names, report);
      if (input !== undefined) continue;
      for (const one of itemsOf(contentOf(test, "expect"))) {
        const line = contentOf(one, "line");
        if (line !== undefined) report(line, message("company-test-line-alone"), message("company-test-line-alone-advice"));
      }
    }
  }
  return problems;
}

type Report = (at: Span, summary: Message, advice: Message) => void;

function reportTwin(name: ContentNode | undefined, names: Set<string>, report: Report): void {
  if (name?.kind !== "scalar") return;
  if (names.has(name.source)) report(name, message("company-test-name-twice"), message("company-test-name-twice-advice"));
  names.add(name.source);
}

/** The document of a test case as text; undefined where it has none. */
export function inputOf({ input, items, name }: PackTest): string | undefined {
  return input ?? (items === undefined ? undefined : JSON.stringify({ kind: "bom", id: name, items }));
}
