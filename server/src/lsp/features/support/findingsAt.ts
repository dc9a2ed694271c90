import type { Item } from "../../../core/model/types.ts";
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
    if (item !== undefined) return findings.filter((finding) => finding.document === document.index && isOn(item, finding));
  }
  return [];
}

/** True for a finding on an item or a value in it, but on none of its parts. */
function isOn({ path, children }: Item, finding: Finding): boolean {
  const isBelow = (above: string): boolean => finding.path === above || finding.path.startsWith(`${above}/`);
  return isBelow(path) && !children.some((child) => isBelow(child.path));
}
