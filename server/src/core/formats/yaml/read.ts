import { remarked, settle } from "../problems.ts";
import type { TreeFile } from "../tree.ts";
import type { PieceOptions } from "./pieceOptions.ts";
import { eventsOf, type Refusal, treeOfEvents } from "./readEvents.ts";
import { readRecovering } from "./readRecovering.ts";
import { readSimple } from "./readSimple.ts";
import { byteOrderMark } from "./scan.ts";

/** Reads a text in which nothing is wrong as YAML; undefined for any other. */
export function readWellFormed(text: string, options: PieceOptions = {}): TreeFile | undefined {
  const outcome = readFast(text, options);
  return "offset" in outcome || outcome.problems.length > 0 ? undefined : outcome;
}

/**
 * Reads a text as YAML 1.2. Never throws, whatever the text. Well-formed text is read by the fast readers;
 * what they refuse is read by the recovering one, which tells every mistake and keeps what is intact.
 */
export function readYaml(text: string, options: PieceOptions = {}): TreeFile {
  const outcome = readFast(text, options);
  if (!("offset" in outcome)) return outcome;
  // In broken text each parser takes the mark for something else. A line break in its place means nothing, and moves nothing.
  return text.charCodeAt(0) === byteOrderMark ? readYaml(`\n${text.slice(1)}`, options) : readRecovering(text, outcome, options);
}

/** What the fast readers make of a text, or why they refuse it. */
function readFast(text: string, options: PieceOptions): TreeFile | Refusal {
  const simple = readSimple(text, options);
  if (simple !== undefined) return simple;
  const events = eventsOf(text);
  if ("offset" in events) return events;
  const { documents, problems, remarks, usesAnchors, scalars } = treeOfEvents(text, events, options);
  return { documents, problems: settle(problems), ...remarked(remarks), unread: [], usesAnchors, scalars };
}
