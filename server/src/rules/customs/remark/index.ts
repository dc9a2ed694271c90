import { leavesTerritory } from "../../../core/control/reach.ts";
import { together } from "../../../core/control/together.ts";
import { allControls, mayBeControlled } from "../../../core/control/verdict.ts";
import type { Item } from "../../../core/model/types.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import { mayHold } from "../../../core/packs/mayHold.ts";
import { perKey } from "../../../core/perKey.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import type { Located } from "../../../core/text/place.ts";
import { nameSome } from "../../support/endUses.ts";
import { placesOf, placesThere } from "../../support/evidence.ts";
import { actName, controlSentences, doubtSentence, settled } from "../../support/law.ts";
import { partsThatLeave } from "../../support/partsThatLeave.ts";
import { listed, nameOf, quoted, sentences } from "../../support/quoting.ts";
import { type AskedRemark, resemblance } from "./resemblance.ts";

/** The declarant says in the remarks whether goods are controlled and answers for it; goods without the remark are asked about (Decree 792, article 22). */
export const rule: ItemRule = {
  scope: "item",
  about: ["material", "reference", "parts"],
  meta: {
    id: "customs/remark",
    severity: "warning",
    title: "line without its customs remark",
    summary:
      "A line of a shipment that leaves China is controlled, holds controlled parts and is no declared assembly or finished good, is another form of a listed element or is NdFeB, and says nothing in the customs remark, or is controlled and says that it is not.",
    waivable: true,
    lawIn: "customsRemarks",
  },
  *check(judged, context) {
    const { law, regimes } = context;
    const { item } = judged;
    const exported = item.document.kind === "shipment" && item.parent === undefined ? item.document.countryOfExport?.value : undefined;
    if (exported === undefined) return;
    const remark = item.customsRemark;
    for (const asked of askedRemarks(law)) {
      if (!asked.acts.some(({ act }) => leavesTerritory(item.document, act.reach) && isAsked(act.authority, regimes))) continue;
      const control = controlsOf(judged, asked);
      const certain = allControls(control).filter(({ certainty }) => certainty === "applies");
      const controlled = mayBeControlled(control);
      const why = controlled ? controlSentences(control) : resemblance(judged, asked, law);
      if (why === undefined) {
        const ofParts = observationOfParts(judged.item, remark, asked, context);
        if (ofParts === undefined) continue;
        yield ofParts;
        return;
      }
      const relevant = controlled ? { ...asked, acts: allControls(control).map(({ act }) => act) } : asked;
      const denied = remark?.value === "not-controlled" && certain.length > 0;
      if (remark !== undefined && !denied) return;
      const advice =
        certain.length > 0
          ? "Write `customsRemark: controlled`."
          : "Find out whether it is controlled, and write `customsRemark` to say so.";
      const says = denied ? `says in its customs remark that it is not controlled` : "has no customs remark";
      yield {
        ...(denied && remark !== undefined ? { in: remark.in, start: remark.start, end: remark.end } : item.place),
        path: denied ? `${item.path}/customsRemark` : item.path,
        summary: `${nameOf(item)} leaves ${exported} and ${says}.`,
        details: sentences(why, demand(relevant), controlled ? "" : doubtOf(relevant), advice),
        basis: { kind: "acts", acts: relevant.acts.map(({ act }) => act.id) },
        related: placesThere(judged),
        subject: item.partNumber?.value ?? "",
      };
      return;
    }
  },
};

/** A line that is no declared assembly or finished good may be a box, whose remark speaks of what is in it. */
function observationOfParts(
  line: Item,
  remark: Located<string> | undefined,
  asked: AskedRemark,
  context: JudgingContext,
): Observation | undefined {
  if (remark !== undefined && remark.value !== "not-controlled") return undefined;
  const parts = partsThatLeave(line, context)
    .map((part) => ({ part, control: controlsOf(part, asked).only(({ certainty }) => certainty === "applies") }))
    .filter(({ control }) => mayBeControlled(control));
  const [first, ...rest] = parts.map(({ control }) => control);
  if (first === undefined) return undefined;
  const control = together([first, ...rest]);
  const says = remark === undefined ? "has no customs remark" : "says in its customs remark that it is not controlled";
  const relevant = { ...asked, acts: allControls(control).map(({ act }) => act) };
  const items = parts.map(({ part }) => part);
  return {
    ...(remark === undefined ? line.place : { in: remark.in, start: remark.start, end: remark.end }),
    path: remark === undefined ? line.path : `${line.path}/customsRemark`,
    summary: `${nameOf(line)} leaves ${line.document.countryOfExport?.value ?? ""} and ${says}, and ${nameSome(items)} in it ${items.length === 1 ? "is" : "are"} controlled.`,
    details: `${controlSentences(control)} ${demand(relevant)} Write \`customsRemark: controlled\`, or the \`level\` of the line if it is an assembly or a finished good.`,
    basis: { kind: "acts", acts: relevant.acts.map(({ act }) => act.id) },
    related: placesOf(items, "is controlled"),
    subject: line.partNumber?.value ?? "",
  };
}

/** The remarks that acts in force, or of unverified state, ask for; those in force first. */
const askedRemarks = perKey((law: PackAt): readonly AskedRemark[] =>
  law
    .entries("customsRemarks")
    .map((remark) => ({ remark, acts: remark.acts.flatMap((id) => law.act(id) ?? []).filter(mayHold) }))
    .filter(({ acts }) => acts.length > 0)
    .sort((one, other) => Number(isDoubtful(one)) - Number(isDoubtful(other))),
);

function isDoubtful({ acts }: AskedRemark): boolean {
  return acts.every(({ state }) => state === "unverified");
}

function controlsOf({ control }: JudgedItem, { acts }: AskedRemark) {
  return control.only(({ act }) => acts.includes(act));
}

function demand(asked: AskedRemark): string {
  const { field, text } = asked.remark;
  const names = listed(asked.acts.map((act) => `${act.act.shortTitle}${settled(act)}`));
  return `In the ${field.en}${field.zh === undefined ? "" : ` (${quoted(field.zh)})`} of the declaration ${names} ${asked.acts.length === 1 ? "asks" : "ask"} to ${text}.`;
}

/** What is doubtful of those that ask; where controls speak, they have said it already. */
function doubtOf(asked: AskedRemark): string {
  const [first] = asked.acts;
  return isDoubtful(asked) && first !== undefined ? doubtSentence(first, actName(first)) : "";
}
