import { findingsOn } from "../../../core/describe/item.ts";
import type { Around } from "../../../core/sections/whole.ts";
import type { Finding, Span } from "../../../index.ts";
import { touches } from "./documents.ts";

/** The findings that a span touches; where it touches none, those of the innermost item around it, so that any line of an item has fixes. */
export function findingsAt({ judged, findings }: Pick<Around, "judged" | "findings">, wanted: Span): readonly Finding[] {
  const touched = findings.filter((finding) => touches(finding, wanted));
  if (touched.length > 0) return touched;
  for (const { document } of judged) {
    const around = document.items.filter(({ extent }) => extent.start <= wanted.start && wanted.end <= extent.end);
    const item = around.sort((a, b) => a.extent.end - a.extent.start - (b.extent.end - b.extent.start))[0];
    if (item !== undefined) return findingsOn(item, document.index, findings);
  }
  return [];
}
