import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import { addTo } from "../../core/maps.ts";
import type { DocumentKind } from "../../core/model/types.ts";
import type { Checker, IsoDate } from "../../index.ts";

/** The data that the schema requires and a converted text lacks: of a document by its index, and of its items by path. */
export function lacksOf(
  text: string,
  kind: DocumentKind,
  checker: Checker,
  today: IsoDate,
): (document: number, path: string) => readonly Message[] {
  const settings = { actStates: {}, severities: {}, traceRareEarths: false };
  const found = new Map<string, Message[]>();
  for (const { ruleId, path, document, summary } of checker.check({ text, kind, today, settings }).findings) {
    if (!ruleId.startsWith("schema/")) continue;
    const [item = ""] = /^(?:\/items\/\d+)*/.exec(path) ?? [];
    addTo(found, `${document}${item}`, message("convert-missing", { what: verbatim(summary) }));
  }
  return (document, path) => found.get(`${document}${path}`) ?? [];
}
