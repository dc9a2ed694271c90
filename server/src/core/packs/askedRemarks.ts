import type { CustomsRemark } from "../../generated/pack.ts";
import { perKey } from "../perKey.ts";
import type { ActAt, PackAt } from "./at.ts";
import { mayHold } from "./mayHold.ts";

/** A customs remark, with those of its acts that are, or may be, in force on the date. */
export interface AskedRemark {
  readonly remark: CustomsRemark;
  readonly acts: readonly ActAt[];
}

/** The customs remarks required by acts in force or of unverified state, those in force first. */
export const askedRemarks = perKey((law: PackAt): readonly AskedRemark[] =>
  law
    .entries("customsRemarks")
    .map((remark) => ({ remark, acts: remark.acts.flatMap((id) => law.act(id) ?? []).filter(mayHold) }))
    .filter(({ acts }) => acts.length > 0)
    .sort((one, other) => Number(isDoubtful(one)) - Number(isDoubtful(other))),
);

/** True for a remark that only acts of unverified state require. */
export function isDoubtful({ acts }: AskedRemark): boolean {
  return acts.every(({ state }) => state === "unverified");
}
