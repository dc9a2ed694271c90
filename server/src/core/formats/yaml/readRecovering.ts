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

/** The limit on the text that is composed, in code units: the tokens of a longer one would take gigabytes. */
const longestComposed = 4_000_000;

/**
 * Reads a text that the event parser refused. It leaves out the broken lines and reads the rest as usual, or else lets the `yaml` package
 * read the whole. At least one problem is reported.
 */
export function readRecovering(text: string, refusal: Refusal, options: PieceOptions): TreeFile {
  const repaired = repair(text, refusal);
  const { outcome } = repaired;
  const problems: TreeProblem[] = [...repaired.problems];
  const builder =
    "offset" in outcome ? readUnrepaired(repaired.text, outcome, problems, options) : treeOfEvents(repaired.text, outcome, options);
  for (const problem of builder.problems) if (!isConsequence(text, repaired.blanked, problem)) problems.push(problem);
  // js-yaml refuses some tabs that YAML allows. If it can read the text without them, the other parser decides.
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

/** Reads a text with the `yaml` package, and adds its mistakes to the problems. */
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

/** The mistakes of the `yaml` package as problems, each on one line. */
function mistakesIn(text: string, { mistakes }: Composed): TreeProblem[] {
  // Thousands of them may be on one long line, so its end is searched once.
  let lineTo = -1;
  return mistakes.map(({ start, end, ...said }) => {
    if (start > lineTo) lineTo = lineEnd(text, start);
    return { rule: "yaml/syntax" as const, start, end: Math.max(start, Math.min(end, lineTo)), ...plainWords(said) };
  });
}

function refusalProblem(text: string, { offset, ...said }: Refusal): TreeProblem {
  return { rule: "yaml/syntax", start: offset, end: Math.min(offset + 1, text.length), ...plainWords(said) };
}

/** True for an alias whose anchor is in a blanked part, which is no mistake of its own. */
function isConsequence(text: string, blanked: readonly Span[], { start, end }: TreeProblem): boolean {
  if (text.charCodeAt(start) !== 42) return false;
  const anchor = `&${text.slice(start + 1, end)}`;
  return blanked.some((region) => text.slice(region.start, region.end).includes(anchor));
}
