import { textAt, textOf } from "../../../core/model/read.ts";
import type { DocumentRule, Observation } from "../../../core/rule.ts";
import { nearest } from "../../../core/text/nearest.ts";
import type { Span } from "../../../core/text/span.ts";
import { content, entryOf, type MapNode } from "../../../core/yaml/tree.ts";
import { quoted } from "../../support/words.ts";

/** An end use or a licence that is named but not there declares nothing. */
export const rule: DocumentRule = {
  scope: "document",
  meta: {
    id: "end-use/unknown-key",
    severity: "error",
    title: "name of an end use or licence that is not there",
    summary: "`endUse` names a key that `endUses` does not hold, or `licence` a number that no licence of the document has.",
    waivable: true,
  },
  *check({ document }) {
    const endUseKeys = [...document.endUseByKey.keys()];
    yield* unknownEndUse(document.root, "", document.endUseByKey, endUseKeys);
    for (const item of document.items) {
      yield* unknownEndUse(item.node, item.path, document.endUseByKey, endUseKeys);
      if (document.kind !== "shipment" || item.parent !== undefined) continue;
      const licence = textAt(item.node, "licence");
      if (licence === undefined || document.licences.has(licence.value)) continue;
      yield unknown(
        licence.value,
        licence,
        `${item.path}/licence`,
        "licence of this document",
        [...document.licences.keys()],
        "Add it to `licences`.",
      );
    }
  },
};

function* unknownEndUse(node: MapNode, path: string, known: ReadonlyMap<string, unknown>, keys: readonly string[]): Iterable<Observation> {
  const entry = entryOf(node, "endUse");
  const key = entry === undefined ? undefined : textOf(content(entry.value));
  if (key === undefined || known.has(key.value)) return;
  yield unknown(key.value, key, `${path}/endUse`, "end use of this document", keys, "Add it to `endUses`, or write it out here.");
}

function unknown(name: string, at: Span, path: string, what: string, known: readonly string[], advice: string): Observation {
  const near = nearest(name, known);
  const hint = near === undefined ? advice : `Did you mean ${quoted(near)}?`;
  return {
    start: at.start,
    end: at.end,
    path,
    message: `${quoted(name)} is no ${what}, so nothing is declared here. ${hint}`,
    basis: { kind: "house" },
    subject: name,
    ...(near === undefined
      ? {}
      : { fixes: [{ title: `Change to ${near}`, safe: false, edits: [{ start: at.start, end: at.end, newText: plainOrQuoted(near) }] }] }),
  };
}

/** A name that reads as itself in any YAML style stays plain. */
function plainOrQuoted(name: string): string {
  return /^[A-Za-z][\w-]*$/.test(name) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(name) ? name : JSON.stringify(name);
}
