import Big from "big.js";
import type { ClauseRef } from "../../core/finding.ts";
import { decimal } from "../../core/l10n/decimal.ts";
import { listOf, type Message, message } from "../../core/l10n/message.ts";
import type { ActAt, ClauseAt, PackAt } from "../../core/packs/at.ts";
import { mayHold } from "../../core/packs/mayHold.ts";
import { nameOf } from "../../core/packs/named.ts";
import { perKey } from "../../core/perKey.ts";
import { clausesOf } from "./bars.ts";
import { stateMessages } from "./law.ts";
import type { NamedParty } from "./parties.ts";
import { quoted } from "./quoting.ts";

/** A clause that applies to parties by the share that a listed owner holds. */
interface AffiliateRule {
  readonly act: ActAt;
  readonly clause: ClauseAt;
  /** The minimum share in percent, inclusive. */
  readonly share: Big;
}

const rulesOf = perKey((law: PackAt): readonly AffiliateRule[] =>
  law.entries("thresholds").flatMap((threshold) => {
    const act = law.act(threshold.act ?? "");
    const clause = act?.clauses.find((part) => part.clause.id === threshold.clause && part.clause.bars?.includes("affiliate"));
    if (threshold.kind !== "ownership-percent" || act === undefined || clause === undefined) return [];
    return [{ act, clause, share: new Big(threshold.value) }];
  }),
);

/** The affiliate rules of the authority that issued the list. */
function rulesBy(authority: string, law: PackAt): readonly AffiliateRule[] {
  return rulesOf(law).filter(({ act }) => act.act.authority === authority);
}

/** Sentences about the effect of a listed owner on the parties it owns, with the clauses that set a share. */
export function ownershipMessages(owner: NamedParty, authority: string, law: PackAt): readonly Message[] {
  const owned = [...new Set(owner.owns.map(({ party }) => quoted(party.name?.value ?? "")))];
  const rules = rulesBy(authority, law).flatMap((rule) => ruleMessages(rule, owner));
  return [message("owner-authority", { parties: listOf(owned) }), ...rules];
}

/** The clauses that may apply to the owned parties because of the share. */
export function ownershipClauses(owner: NamedParty, authority: string, law: PackAt): readonly ClauseRef[] {
  const rules = rulesBy(authority, law).filter((rule) => mayHold(rule.clause) && reaches(rule, owner) !== "below");
  return clausesOf(rules.map(({ act, clause }) => ({ act, at: clause })));
}

function ruleMessages(rule: AffiliateRule, owner: NamedParty): readonly Message[] {
  const { act, clause } = rule;
  const name = nameOf(act, clause);
  const named = { share: decimal(rule.share.toFixed()), clause: name };
  if (!mayHold(clause)) return [message("owner-rule-void", named)];
  return [message("owner-rule", { ...named, reach: reaches(rule, owner) }), ...stateMessages(clause, name)];
}

/**
 * The reach of a listing over the companies of a listed owner: `reached` if a rule in force on reliable sources extends it, `outside` below
 * the share of every rule, otherwise `open`.
 */
export function ownershipReach(owner: NamedParty, authority: string, law: PackAt): "reached" | "open" | "outside" {
  const rules = rulesBy(authority, law);
  const isReached = ({ clause, ...rule }: AffiliateRule): boolean =>
    clause.state === "in-force" && clause.clause.confidence !== "low" && reaches({ clause, ...rule }, owner) === "reached";
  if (rules.some(isReached)) return "reached";
  return rules.length > 0 && rules.every((rule) => reaches(rule, owner) === "below") ? "outside" : "open";
}

function reaches({ share }: AffiliateRule, { owns }: NamedParty): "reached" | "below" | "unknown" {
  const shares = owns.map(({ parent }) => parent.sharePercent?.value);
  if (shares.some((declared) => declared !== undefined && new Big(declared).gte(share))) return "reached";
  return shares.includes(undefined) ? "unknown" : "below";
}
