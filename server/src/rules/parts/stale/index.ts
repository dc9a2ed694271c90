import { code, listOf, message, verbatim } from "../../../core/l10n/message.ts";
import type { TextRule } from "../../../core/rule.ts";
import { spanOf } from "../../../core/text/place.ts";
import { quoted } from "../../support/quoting.ts";

/** Suppliers change alloys and sources, so a company may set how long a declaration holds. */
export const rule: TextRule = {
  scope: "text",
  meta: {
    id: "parts/stale",
    severity: "information",
    title: "declaration that is too old",
    summary: "The composition, origin or figures of an entry of a parts file are older than `facts.maxAge` of lodestone.yaml allows.",
    waivable: true,
    task: { action: "ask", words: "an up-to-date declaration" },
  },
  *check({ stale = [] }) {
    for (const { entry, date, keys, maxAge } of stale) {
      const name = entry.partNumber?.value;
      yield {
        ...spanOf(date),
        path: `${entry.path}/source/date`,
        document: entry.document.index,
        summary:
          name === undefined
            ? message("parts-stale-matching", { date: date.value, months: maxAge })
            : message("parts-stale", { part: quoted(name), date: date.value, months: maxAge }),
        details: message("parts-stale-advice", { keys: listOf(keys.map(code), "comma") }),
        reasons: [message("parts-stale-why", { key: code("facts.maxAge"), file: verbatim("lodestone.yaml") })],
        subject: name ?? entry.path,
      };
    }
  },
};
