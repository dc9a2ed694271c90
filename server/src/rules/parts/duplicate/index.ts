import { elsewhereOf, type Related } from "../../../core/finding.ts";
import { type Message, message } from "../../../core/l10n/message.ts";
import type { Duplicate } from "../../../core/model/types.ts";
import type { TextRule } from "../../../core/rule.ts";
import { isForeign, spanOf } from "../../../core/text/place.ts";
import { quoted } from "../../support/quoting.ts";

/** Nobody can tell which of two entries is right. The first one counts until a person decides. */
export const rule: TextRule = {
  scope: "text",
  meta: {
    id: "parts/duplicate",
    severity: "error",
    title: "part or end use that is declared twice",
    summary:
      "A part number with the same manufacturer, or a key of `endUses`, stands more than once in the parts files below the root; only the first one counts.",
    waivable: true,
    task: { action: "mend" },
  },
  *check({ parts }) {
    for (const one of parts?.own.duplicates ?? []) {
      const { name, manufacturer, path, document, at } = one;
      yield {
        ...spanOf(at),
        path,
        document,
        summary:
          one.kind === "end-use"
            ? message("parts-duplicate-end-use", { key: quoted(name) })
            : manufacturer === undefined
              ? message("parts-duplicate", { part: quoted(name) })
              : message("parts-duplicate-of", { part: quoted(name), manufacturer: quoted(manufacturer) }),
        details: message(one.kind === "end-use" ? "parts-duplicate-end-use-advice" : "parts-duplicate-advice"),
        subject: name,
        related: [firstOf(one)],
      };
    }
  },
};

function firstOf({ at, first }: Duplicate): Related<Message> {
  const said = message("parts-first-here");
  const isSameFile = isForeign(at) && isForeign(first) && at.in.path === first.in.path;
  return isSameFile || !isForeign(first)
    ? { ...spanOf(first), message: said }
    : { ...spanOf(at), message: said, elsewhere: elsewhereOf(first) };
}
