import { type IsoDate, parseIsoDate } from "../date.ts";
import type { CheckResult } from "../judge/types.ts";
import type { Span } from "../text/span.ts";

/** A day that a file declares: that of an export, or the last day of a licence or of a waiver in force. */
export interface DeclaredDay {
  readonly date: IsoDate;
  readonly kind: "export" | "licence" | "waiver";
  /** The id of the shipment, the number of the licence, or the rule that is waived; empty for a shipment without id. */
  readonly name: string;
  readonly span: Span;
}

/** The days that a file declares, in no order. Texts that are no date are left out. */
export function declaredDays({ judged, waivers }: Pick<CheckResult, "judged" | "waivers">): readonly DeclaredDay[] {
  const found: DeclaredDay[] = [];
  for (const { document } of judged) {
    for (const { number, validUntil } of document.licences.values()) {
      const date = parseIsoDate(validUntil?.value ?? "");
      if (validUntil !== undefined && date !== undefined) found.push({ date, kind: "licence", name: number.value, span: validUntil });
    }
    const { exportDate, id } = document;
    const date = parseIsoDate(exportDate?.value ?? "");
    if (document.kind === "shipment" && exportDate !== undefined && date !== undefined)
      found.push({ date, kind: "export", name: id?.value ?? "", span: exportDate });
  }
  for (const waiver of waivers)
    if (waiver.state === "in-force") found.push({ date: waiver.terms.until, kind: "waiver", name: waiver.terms.rule, span: waiver });
  return found;
}
