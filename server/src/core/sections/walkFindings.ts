import type { Finding } from "../finding.ts";
import { fingerprinted, stablePlace } from "../judge/fingerprint.ts";
import type { Verdict } from "../judge/types.ts";
import { type Elsewhere, findingsIn } from "./elsewhere.ts";
import type { Layout } from "./layout.ts";
import type { Part } from "./part.ts";

/** What the findings of a text are named by, beside themselves. */
export interface Naming {
  readonly documentId: string;
  readonly partNumberAt: Verdict["partNumberAt"];
}

/** A finding as it is kept, which may be by addresses of its section. */
export interface Unplaced {
  readonly finding: Finding;
  /** What it is named by, where that is known without placing it. */
  readonly place: string | undefined;
  /** The section that it stands in; undefined outside of all. */
  readonly section: number | undefined;
  /** The finding by places of the text. */
  placed(): Finding;
}

/** Goes through the findings of a text in its order, as long as `visit` says so. Nothing is placed that nobody asks for. */
export function walkFindings(layout: Layout<Part>, elsewhere: Elsewhere, visit: (one: Unplaced) => boolean): void {
  for (const finding of elsewhere.before) if (!visit(asPlaced(finding))) return;
  const { sections } = layout;
  for (let index = 0; index < sections.length; index++) {
    const own = sections[index]?.own;
    if (own === undefined || (own.findings.length === 0 && elsewhere.bySection.size === 0)) continue;
    if (elsewhere.bySection.has(index)) {
      for (const finding of findingsIn(layout, index, elsewhere)) if (!visit(asPlaced(finding, index))) return;
    } else {
      for (let at = 0; at < own.findings.length; at++) {
        const finding = own.findings[at];
        if (finding === undefined) continue;
        const one = { finding, place: own.places[at], section: index, placed: () => layout.place(finding, index) };
        if (!visit(one)) return;
      }
    }
  }
  for (const finding of elsewhere.after) if (!visit(asPlaced(finding))) return;
}

function asPlaced(finding: Finding, section?: number): Unplaced {
  return { finding, place: undefined, section, placed: () => finding };
}

/** What is said of a finding: all that its fingerprint is made of but the number. */
export function saidOf({ finding, place, placed }: Unplaced, { documentId, partNumberAt }: Naming): string {
  return fingerprinted(finding.ruleId, documentId, place ?? stablePlace(placed(), (path) => partNumberAt(finding.document, path)));
}
