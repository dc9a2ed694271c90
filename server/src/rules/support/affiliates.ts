import Big from "big.js";
import type { ActAt, ClauseAt, PackAt } from "../../core/packs/at.ts";
import { mayHold } from "../../core/packs/mayHold.ts";
import { perKey } from "../../core/perKey.ts";
import { actName, doubtSentence, settled } from "./law.ts";
import type { NamedParty } from "./parties.ts";
import { listed, quoted, sentences } from "./quoting.ts";

/** A clause that reaches parties by who owns them, from a share on. */
interface AffiliateRule {
  readonly act: ActAt;
  readonly clause: ClauseAt;
  /** Percent, the share itself included. */
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

/** Those of the authority whose list it is. */
function rulesBy(authority: string, law: PackAt): readonly AffiliateRule[] {
  return rulesOf(law).filter(({ act }) => act.act.authority === authority);
}

/** What an owner on a list means for the parties it owns: the listing itself names no share, and which clause does. */
export function ownershipSentences(owner: NamedParty, authority: string, law: PackAt): string {
  const owned = listed([...new Set(owner.owns.map(({ party }) => quoted(party.name?.value ?? "")))]);
  const rules = rulesBy(authority, law).map((rule) => ruleSentence(rule, owner));
  return [`The listing names no share of ownership, so whether it reaches ${owned} is for the authority to say.`, ...rules].join(" ");
}

/** The acts that may reach the parties it owns by their share. */
export function ownershipActs(owner: NamedParty, authority: string, law: PackAt): readonly string[] {
  return rulesBy(authority, law)
    .filter((rule) => mayHold(rule.clause) && reaches(rule, owner) !== "below")
    .map(({ act }) => act.act.id);
}

function ruleSentence({ act, clause, share }: AffiliateRule, owner: NamedParty): string {
  const rule = `the ${share.toFixed()} % rule of ${actName(act)}, clause ${clause.clause.id}`;
  if (!mayHold(clause)) return `That is apart from ${rule}, which has no effect on this date.`;
  const reach = reaches({ act, clause, share }, owner);
  const verdict = { below: "lies below", reached: "reaches", unknown: "is not declared and may reach" }[reach];
  const said = `The declared share ${verdict} ${rule}${settled(clause)}.`.replace("declared share is not", "share is not");
  return sentences(said, doubtSentence(clause, "that clause"));
}

function reaches({ share }: AffiliateRule, { owns }: NamedParty): "reached" | "below" | "unknown" {
  const shares = owns.map(({ parent }) => parent.sharePercent?.value);
  if (shares.some((declared) => declared !== undefined && new Big(declared).gte(share))) return "reached";
  return shares.includes(undefined) ? "unknown" : "below";
}
