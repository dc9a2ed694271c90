import type { OpenFinding } from "../finding.ts";
import { compareFindings } from "../judge/order.ts";
import { areSame } from "./block.ts";
import { type OwnFindings, ownFindings } from "./ownFindings.ts";
import type { Part } from "./part.ts";

const known = new WeakMap<Part, { readonly more: readonly OpenFinding[]; readonly shown: OwnFindings }>();

/**
 * All findings that stand in a section, in order: its own with those that show only together with others.
 * They are put together once, as long as they stay the same.
 */
export function shownIn(part: Part, more: readonly OpenFinding[] | undefined): OwnFindings {
  if (more === undefined) return part.own;
  let kept = known.get(part);
  if (kept === undefined || !areSame(kept.more, more)) {
    const all = [...part.own.findings, ...more];
    kept = { more, shown: ownFindings(all.sort(compareFindings), part.items) };
    known.set(part, kept);
  }
  return kept.shown;
}
