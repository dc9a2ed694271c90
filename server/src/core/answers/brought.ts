import { counts, type Finding, severityAtLeast } from "../finding.ts";
import type { CheckInput } from "../judge/types.ts";
import type { RuleMeta } from "../ruleMeta.ts";
import type { SeenWith } from "./partsLinks.ts";

/** A bill of materials with its findings as stored. */
export interface CheckedBom {
  /** Relative to the root. */
  readonly from: string;
  readonly input: CheckInput;
  readonly findings: readonly Finding[];
  readonly checker: { readonly rules: readonly RuleMeta[]; check(input: CheckInput): { readonly findings: readonly Finding[] } };
}

/** The errors and warnings of bills of materials that exist only with the changed parts files: questions and mistakes. */
export function broughtTo<Bom extends CheckedBom>(
  boms: readonly Bom[],
  seen: SeenWith,
): readonly { readonly bom: Bom; readonly from: string; readonly finding: Finding }[] {
  return boms.flatMap((bom) => {
    const { from, input, findings, checker } = bom;
    const known = new Set(findings.map(keyOf));
    const told = new Set(checker.rules.flatMap(({ id, task }) => (task.action === "ask" || task.action === "mend" ? [id] : [])));
    told.delete("parts/conflict"); // it is told beside the values
    const after = checker.check({ ...input, links: seen(from, input.links) }).findings;
    return after.flatMap((finding) =>
      counts(finding) && severityAtLeast(finding.severity, "warning") && told.has(finding.ruleId) && !known.has(keyOf(finding))
        ? [{ bom, from, finding }]
        : [],
    );
  });
}

/** A key that is equal for the same finding with other parts files. */
function keyOf({ ruleId, document, path }: Finding): string {
  return JSON.stringify([ruleId, document, path]);
}
