import { settle } from "./problems.ts";
import { eventsOf, treeOfEvents } from "./readEvents.ts";
import { readRecovering } from "./readRecovering.ts";
import type { ReadOptions, YamlFile } from "./tree.ts";

/**
 * Reads a text as YAML 1.2. Never throws, whatever the text. Well-formed text is read by the fast reader;
 * what that refuses is read by the recovering one, which tells every mistake and keeps what is intact.
 */
export function readYaml(text: string, options: ReadOptions = {}): YamlFile {
  const events = eventsOf(text);
  if ("reason" in events) return readRecovering(text, events, options);
  const { documents, problems, usesAnchors, scalars } = treeOfEvents(text, events, options);
  return { documents, problems: settle(problems), reader: "events", usesAnchors, scalars };
}
