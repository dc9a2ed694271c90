import { content, contentOf, entriesOf, type Node } from "../formats/tree.ts";
import { message } from "../l10n/message.ts";
import type { Spelled } from "../text/written.ts";
import { overridesIn } from "./configOf.ts";
import { textsOf } from "./nodes.ts";
import { patternFault } from "./patternFault.ts";
import type { ConfigFault } from "./types.ts";

/** Greatest number of patterns in a file; each is matched against every path. */
const mostPatterns = 1000;

/** Faults of the patterns in a configuration. */
export function patternFaults(root: Node): ConfigFault[] {
  const claiming = [...overridesIn(root), ...entriesOf(contentOf(root, "mappings")).map(({ value }) => value)];
  const lists = [
    ...entriesOf(contentOf(root, "files")).flatMap(({ name, value }) => (name.startsWith("x-") ? [] : [content(value)])),
    ...claiming.map((holder) => contentOf(holder, "files")),
  ];
  const patterns = lists.flatMap((list) => (list?.kind === "seq" ? textsOf(list) : []));
  const excess = patterns[mostPatterns];
  if (excess !== undefined) {
    const summary = message("config-patterns-too-many", { count: patterns.length, most: mostPatterns });
    const said = [summary, message("config-patterns-too-many-advice")];
    return [{ ruleId: "schema/value", message: said, start: excess.start, end: excess.end }];
  }
  return patterns.flatMap(({ value, start, end }: Spelled) => {
    // Of an empty one the schema speaks.
    const fault = value === "" ? undefined : patternFault(value);
    return fault === undefined ? [] : [{ ruleId: "schema/value", message: fault, start, end }];
  });
}
