import type { Span } from "../../text/span.ts";
import { remarked, settle } from "../problems.ts";
import type { TreeFile, TreeProblem } from "../tree.ts";
import type { TreeBuilder } from "./builder.ts";
import { type Composed, compose } from "./compose.ts";
import { treeOf } from "./composedTree.ts";
import type { PieceOptions } from "./pieceOptions.ts";
import { type Refusal, treeOfEvents } from "./readEvents.ts";
import { repair } from "./repair.ts";
import { lineEnd } from "./scan.ts";
import { plainWords } from "./syntaxFaults.ts";

/** A longer text that cannot be repaired is not composed: its tokens would take gigabytes. In code units. */
const longestComposed = 4_000_000;

/**
 * Reads text that the event parser refused: every mistake is a problem, and what is intact is in the tree.
 * The few lines that are broken are left out and the rest is read as usual; where that does not do, the `yaml`
 * package reads the whole. Broken text always has at least one problem.
 */
export function readRecovering(text: string, refusal: Refusal, options: PieceOptions): TreeFile {
  const repaired = repair(text, refusal);
  const { outcome } = repaired;
  const problems: TreeProblem[] = [...repaired.problems];
  const builder =
    "offset" in outcome ? readUnrepaired(repaired.text, outcome, problems, options) : treeOfEvents(repaired.text, outcome, options);
  for (const problem of builder.problems) if (!isConsequence(text, repaired.blanked, problem)) problems.push(problem);
  // js-yaml refuses some tabs that YAML allows. Where it reads the text without them, the other parser has the last word.
  const onlyTabs = !("offset" in outcome) && repaired.blanked.length === 0;
  if (onlyTabs && text.length <= longestComposed) for (const mistake of mistakesIn(text, compose(text))) problems.push(mistake);
  return {
    documents: builder.documents,
    problems: settle(problems),
    ...remarked(builder.remarks),
    unread: "offset" in outcome ? undefined : repaired.blanked,
    usesAnchors: builder.usesAnchors,
    scalars: builder.scalars,
  };
}

/** The tree that the `yaml` package makes of a text, its mistakes added to the problems. */
function readUnrepaired(text: string, refusal: Refusal, problems: TreeProblem[], options: PieceOptions): TreeBuilder {
  if (text.length > longestComposed) {
    problems.push(refusalProblem(text, refusal));
    return treeOf(text, [], options);
  }
  const composed = compose(text);
  const mistakes = mistakesIn(text, composed);
  for (const mistake of mistakes) problems.push(mistake);
  const builder = treeOf(text, composed.documents, options);
  if (mistakes.length === 0 && builder.problems.length === 0) problems.push(refusalProblem(text, refusal));
  return builder;
}

/** The mistakes that the `yaml` package finds, each on one line and in plain words. */
function mistakesIn(text: string, { mistakes }: Composed): TreeProblem[] {
  // They are ordered by place, and thousands may stand on one long line, whose end is looked for only once.
  let lineTo = -1;
  return mistakes.map(({ start, end, ...said }) => {
    if (start > lineTo) lineTo = lineEnd(text, start);
    return { rule: "yaml/syntax" as const, start, end: Math.max(start, Math.min(end, lineTo)), ...plainWords(said) };
  });
}

function refusalProblem(text: string, { offset, ...said }: Refusal): TreeProblem {
  return { rule: "yaml/syntax", start: offset, end: Math.min(offset + 1, text.length), ...plainWords(said) };
}

/** Whether a problem is an alias whose anchor was left out with something broken: that is no mistake of its own. */
function isConsequence(text: string, blanked: readonly Span[], { start, end }: TreeProblem): boolean {
  if (text.charCodeAt(start) !== 42) return false;
  const anchor = `&${text.slice(start + 1, end)}`;
  return blanked.some((region) => text.slice(region.start, region.end).includes(anchor));
}
