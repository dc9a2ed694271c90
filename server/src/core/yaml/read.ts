import { settle } from "./problems.ts";
import { eventsOf, treeOfEvents } from "./readEvents.ts";
import { readRecovering } from "./readRecovering.ts";
import type { YamlFile } from "./tree.ts";

/** Reads a text in which nothing is wrong as YAML; undefined for any other. */
export function readWellFormed(text: string): YamlFile | undefined {
  const events = eventsOf(text);
  if ("reason" in events) return undefined;
  const { documents, problems, usesAnchors } = treeOfEvents(text, events, 0);
  return problems.length > 0 ? undefined : { documents, problems, unread: [], reader: "events", usesAnchors };
}

/**
 * Reads a text as YAML 1.2. Never throws, whatever the text. Well-formed text is read by the fast reader;
 * what that refuses is read by the recovering one, which tells every mistake and keeps what is intact.
 * `outer` is how many collections the text stands in, when it was cut out of a larger one.
 */
export function readYaml(text: string, outer = 0): YamlFile {
  const events = eventsOf(text);
  if ("reason" in events) return readRecovering(text, events, outer);
  const { documents, problems, usesAnchors } = treeOfEvents(text, events, outer);
  return { documents, problems: settle(problems), reader: "events", unread: [], usesAnchors };
}
