import { leavesTerritory } from "../../../core/control/reach.ts";
import { together } from "../../../core/control/together.ts";
import { allControls, mayBeControlled } from "../../../core/control/verdict.ts";
import type { Item } from "../../../core/model/types.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import { mayHold } from "../../../core/packs/mayHold.ts";
import { perKey } from "../../../core/perKey.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { placeOf } from "../../../core/text/place.ts";
import { atItem } from "../../support/broughtIn.ts";
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
      "A shipment line that leaves China has no customs remark although it needs one, or is controlled and its remark says that it is not. Controlled goods, NdFeB, other forms of a listed element, and goods that hold controlled parts and are not a declared assembly or finished good need the remark.",
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
        const ofParts = observationOfParts(judged.item, asked, context);
        if (ofParts === undefined) continue;
        yield ofParts;
        return;
      }
      const relevant = controlled ? { ...asked, acts: allControls(control).map(({ act }) => act) } : asked;
      if (remark !== undefined && (remark.value !== "not-controlled" || certain.length === 0)) return;
      const advice =
        certain.length > 0
          ? "Write `customsRemark: controlled`."
          : "Find out whether it is controlled, and write `customsRemark` to say so.";
      yield {
        ...atRemark(item),
        summary: `${nameOf(item)} leaves ${exported} and ${saidBy(item)}.`,
        details: sentences(why, demand(relevant), controlled ? "" : doubtOf(relevant), advice),
        basis: { kind: "acts", acts: relevant.acts.map(({ act }) => act.id) },
        related: placesThere(judged),
      };
      return;
    }
  },
};

/** A line that is no declared assembly or finished good may be a box, whose remark speaks of what is in it. */
function observationOfParts(line: Item, asked: AskedRemark, context: JudgingContext): Observation | undefined {
  const remark = line.customsRemark;
  if (remark !== undefined && remark.value !== "not-controlled") return undefined;
  const parts = partsThatLeave(line, context)
    .map((part) => ({ part, control: controlsOf(part, asked).only(({ certainty }) => certainty === "applies") }))
    .filter(({ control }) => mayBeControlled(control));
  const [first, ...rest] = parts.map(({ control }) => control);
  if (first === undefined) return undefined;
  const control = together([first, ...rest]);
  const relevant = { ...asked, acts: allControls(control).map(({ act }) => act) };
  const items = parts.map(({ part }) => part);
  return {
    ...atRemark(line),
    summary: `${nameOf(line)} leaves ${line.document.countryOfExport?.value ?? ""} and ${saidBy(line)}, and ${nameSome(items)} in it ${items.length === 1 ? "is" : "are"} controlled.`,
    details: `${controlSentences(control)} ${demand(relevant)} Write \`customsRemark: controlled\`, or the \`level\` of the line if it is an assembly or a finished good.`,
    basis: { kind: "acts", acts: relevant.acts.map(({ act }) => act.id) },
    related: placesOf(items, "is controlled"),
  };
}

/** Where a line denies that it is controlled; of one without a remark, the line. */
function atRemark(line: Item) {
  const { customsRemark, path } = line;
  return customsRemark === undefined ? atItem(line) : { ...atItem(line), ...placeOf(customsRemark), path: `${path}/customsRemark` };
}

function saidBy({ customsRemark }: Item): string {
  return customsRemark === undefined ? "has no customs remark" : "says in its customs remark that it is not controlled";
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
