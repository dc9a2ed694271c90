import { type Message, message, verbatim } from "../../../core/l10n/message.ts";
import type { PartsDeclaration } from "../../../core/model/types.ts";
import type { TextRule } from "../../../core/rule.ts";
import { spanOf } from "../../../core/text/place.ts";
import { quoted } from "../../support/quoting.ts";

/** An entry that fits no line was probably meant for one: a typo in the number keeps its facts from that line. */
export const rule: TextRule = {
  scope: "text",
  meta: {
    id: "parts/unused",
    severity: "warning",
    title: "part that no line uses",
    summary: "An entry of a parts file, or one of its `matching` or `uses`, fits no line of any document below the root.",
    waivable: true,
    task: { action: "mend" },
  },
  *check({ unused = [] }) {
    for (const one of unused) {
      yield {
        ...spanOf(one.at),
        path: one.path,
        document: one.document,
        summary: summaryOf(one),
        details: [adviceOn(one), message("parts-unused-why")],
        subject: one.name,
      };
    }
  },
};

function summaryOf({ kind, name, manufacturer }: PartsDeclaration): Message {
  const part = quoted(name);
  if (kind !== "entry") return message("parts-unused-use", { list: verbatim(kind === "use" ? "`uses`" : "`matching`"), pattern: part });
  return manufacturer === undefined
    ? message("parts-unused", { part })
    : message("parts-unused-of", { part, manufacturer: quoted(manufacturer) });
}

function adviceOn({ kind, name }: PartsDeclaration): Message {
  if (kind !== "entry") return message("parts-unused-advice-patterns");
  return message(name.includes("*") ? "parts-unused-advice-star" : "parts-unused-advice");
}
