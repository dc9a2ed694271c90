import { remarked, settle } from "../problems.ts";
import type { TreeFile } from "../tree.ts";
import type { PieceOptions } from "./pieceOptions.ts";
import { eventsOf, type Refusal, treeOfEvents } from "./readEvents.ts";
import { readRecovering } from "./readRecovering.ts";
import { readSimple } from "./readSimple.ts";
import { byteOrderMark } from "./scan.ts";

/** Reads well-formed YAML; undefined for any other text. */
export function readWellFormed(text: string, options: PieceOptions = {}): TreeFile | undefined {
  const outcome = readFast(text, options);
  return "offset" in outcome || outcome.problems.length > 0 ? undefined : outcome;
}

/**
 * Reads any text as YAML 1.2. Never throws. The fast readers read well-formed text; the recovering reader reads any other, reports every
 * mistake and keeps the intact parts.
 */
export function readYaml(text: string, options: PieceOptions = {}): TreeFile {
  const outcome = readFast(text, options);
  if (!("offset" in outcome)) return outcome;
  // In broken text the parsers treat the mark differently. A line break in its place changes neither values nor offsets.
  return text.charCodeAt(0) === byteOrderMark ? readYaml(`\n${text.slice(1)}`, options) : readRecovering(text, outcome, options);
}

/** The result of the fast readers, or the error. */
function readFast(text: string, options: PieceOptions): TreeFile | Refusal {
  const simple = readSimple(text, options);
  if (simple !== undefined) return simple;
  const events = eventsOf(text);
  if ("offset" in events) return events;
  const { documents, problems, remarks, usesAnchors, scalars } = treeOfEvents(text, events, options);
  return { documents, problems: settle(problems), ...remarked(remarks), unread: [], usesAnchors, scalars };
}
