import type { ControlledItem } from "../../generated/pack.ts";
import type { IsoDate } from "../date.ts";
import { effective } from "../model/effective.ts";
import { textOf } from "../model/read.ts";
import type { Item } from "../model/types.ts";
import type { ActAt, PackAt } from "../packs/at.ts";
import type { Confidence, Recognition } from "../recognise/types.ts";
import { matchEntry } from "./matchEntry.ts";
import { judgeReach } from "./reach.ts";
import type { Considered, Control, ControlVerdict, Missing } from "./types.ts";

/** The verdict on an item that holds no rare earth. */
export function noControls(asOf: IsoDate): ControlVerdict {
  return { asOf, inForce: [], unverified: [], considered: [] };
}

/**
 * Which controls reach an item on the date of `law`. Data decide: an act that lists its elements in its form and
 * whose reach it is within `applies`; where what is not declared could bring it in, it `may-apply`.
 */
export function judgeControls(item: Item, recognition: Recognition, law: PackAt, regimes: readonly string[] | undefined): ControlVerdict {
  const inForce: Control[] = [];
  const unverified: Control[] = [];
  const considered: Considered[] = [];
  for (const [act, entries] of candidateEntries(recognition, law)) {
    if (regimes !== undefined && !regimes.includes(act.act.authority)) {
      considered.push({ act, reason: `${act.act.authority} is not among the regimes of the configuration` });
      continue;
    }
    const result = judgeAct(item, recognition, act, entries);
    if ("reason" in result) considered.push(result);
    else if (act.state === "in-force") inForce.push(result);
    else if (act.state === "unverified") unverified.push(result);
    else considered.push({ act, reason: stateReason(act) });
  }
  return { asOf: law.asOf, inForce, unverified, considered };
}

/** Every act that lists an element which the item holds or may hold, with those entries, in the order of the packs. */
function candidateEntries(recognition: Recognition, law: PackAt): Map<ActAt, Set<ControlledItem>> {
  const byAct = new Map<ActAt, Set<ControlledItem>>();
  for (const [element, presence] of recognition.elements) {
    if (presence === "excluded") continue;
    for (const { act, item } of law.controlledItemsOf(element)) {
      const entries = byAct.get(act);
      if (entries === undefined) byAct.set(act, new Set([item]));
      else entries.add(item);
    }
  }
  return byAct;
}

function judgeAct(item: Item, recognition: Recognition, act: ActAt, entries: ReadonlySet<ControlledItem>): Control | Considered {
  const level = textOf(effective(item, "level"))?.value;
  if (level !== undefined && act.act.excludesLevels?.includes(level as "assembly")) {
    return {
      act,
      reason: `${level === "assembly" ? "assemblies are" : `a ${level.replace("-", " ")} is`} generally outside it, as the authority's guidance says`,
    };
  }
  const reach = judgeReach(item, act.act.reach);
  if (reach.kind === "outside") return { act, reason: reach.reason };
  const met: ControlledItem[] = [];
  const open: ControlledItem[] = [];
  const missing = new Set<Missing>();
  const openElements = new Set<string>();
  let reason = "no entry of its list fits";
  for (const entry of entries) {
    const match = matchEntry(entry, recognition);
    if (match.kind === "met") met.push(entry);
    else if (match.kind === "no") reason = match.reason;
    else {
      open.push(entry);
      for (const part of match.missing) missing.add(part);
      for (const element of match.elements) openElements.add(element);
    }
  }
  const certain = met.length > 0;
  if (!certain && open.length === 0) return { act, reason };
  const fitting = certain ? met : open;
  const lacking = [...(certain ? [] : missing), ...(reach.kind === "open" ? (["origin"] as const) : [])];
  return {
    act,
    codes: fitting.map(({ code }) => code),
    certainty: lacking.length === 0 ? "applies" : "may-apply",
    missing: lacking,
    openElements: certain ? [] : [...openElements],
    confidence: worse(act.act.confidence, best(fitting.map(({ confidence }) => confidence))),
  };
}

function stateReason({ state, until, since }: ActAt): string {
  switch (state) {
    case "suspended":
      return until === undefined ? "it is suspended" : `it is suspended until ${until}`;
    case "pending":
      return until === undefined ? "it is not yet in force" : "it is issued and not yet in force";
    case "ended":
      return since === undefined ? "it has ended" : `it ended on ${since}`;
    default:
      return "it was not yet issued";
  }
}

const order: readonly Confidence[] = ["high", "medium", "low"];

function best(confidences: readonly Confidence[]): Confidence {
  return order.find((confidence) => confidences.includes(confidence)) ?? "low";
}

function worse(a: Confidence, b: Confidence): Confidence {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
