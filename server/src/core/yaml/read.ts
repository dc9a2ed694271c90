import { settle } from "./problems.ts";
import { eventsOf, treeOfEvents } from "./readEvents.ts";
import { readRecovering } from "./readRecovering.ts";
import type { ReadOptions, YamlFile } from "./tree.ts";

/** Reads a text in which nothing is wrong as YAML; undefined for any other. */
export function readWellFormed(text: string, options: ReadOptions = {}): YamlFile | undefined {
  const events = eventsOf(text);
  if ("reason" in events) return undefined;
  const { documents, problems, usesAnchors, scalars } = treeOfEvents(text, events, options);
  return problems.length > 0 ? undefined : { documents, problems, unread: [], reader: "events", usesAnchors, scalars };
}

/**
 * Reads a text as YAML 1.2. Never throws, whatever the text. Well-formed text is read by the fast reader;
 * what that refuses is read by the recovering one, which tells every mistake and keeps what is intact.
 */
export function readYaml(text: string, options: ReadOptions = {}): YamlFile {
  const events = eventsOf(text);
  if ("reason" in events) return readRecovering(text, events, options);
  const { documents, problems, usesAnchors, scalars } = treeOfEvents(text, events, options);
  return { documents, problems: settle(problems), reader: "events", unread: [], usesAnchors, scalars };
}
