import type { IsoDate } from "../date.ts";
import { code, listOf, type Message, message, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import { shortened } from "../text/shortened.ts";
import type { Packs, StateOnDay } from "./at.ts";
import type { LackingSection, LawOrigin } from "./bundle.ts";
import { day } from "./days.ts";

/** Greatest number of entries of a section that a notice names. */
const mostNamed = 3;

/** A notice about a pack that concerns the whole run. */
export interface PackNotice {
  readonly id: "law" | "law-older" | "law-lacks" | "pack-stale";
  readonly message: string;
}

/**
 * Notices about the packs of a run on a day: the bundles of law that are used in place of the built-in one, and each pack whose review lies
 * too far back.
 */
export function packNotices(used: readonly Packs[], asOf: IsoDate, texts: Texts): PackNotice[] {
  return [...lawNotices(used, texts), ...staleNotices(used, asOf, texts)];
}

/** Notices about the bundles of law that are used in place of the built-in one, each once. */
export function lawNotices(used: readonly Packs[], texts: Texts): PackNotice[] {
  const laws = new Map(used.flatMap(({ law }) => (law?.path === undefined ? [] : [[`${law.path} ${law.digest}`, law] as const])));
  return [...laws.values()].flatMap((law): PackNotice[] => {
    const { path, older, lacks, shortened: acts } = law;
    const named = { path: code(path ?? "") };
    const packs = older.map((pack) =>
      message("law-older-pack", { pack: verbatim(pack.id), version: verbatim(pack.version), known: verbatim(pack.builtIn) }),
    );
    const olderSaid = [message("law-in-use-older", { ...named, packs: listOf(packs, "semicolon") }), message("law-in-use-older-advice")];
    const lackSaid =
      lacks.length === 0
        ? []
        : [
            message("law-in-use-lacks", {
              ...named,
              count: lacks.reduce((sum, { entries }) => sum + entries.length, 0),
              sections: listOf(lacks.map(lackingSection), "semicolon"),
            }),
            message("law-in-use-lacks-advice", { path: verbatim(path ?? "") }),
          ];
    const shortSaid =
      acts.length === 0
        ? []
        : [
            message("law-in-use-shortens", { ...named, acts: lackingSection({ section: "acts", entries: acts }) }),
            message("law-in-use-shortens-advice", { path: verbatim(path ?? "") }),
          ];
    const lessSaid = [...lackSaid, ...shortSaid];
    return [
      { id: "law", message: texts.of(lawInUse(law)) },
      ...(older.length === 0 ? [] : [{ id: "law-older" as const, message: texts.sentences(olderSaid) }]),
      ...(lessSaid.length === 0 ? [] : [{ id: "law-lacks" as const, message: texts.sentences(lessSaid) }]),
    ];
  });
}

/** The sentence that names a bundle of law by its path, version and digest. */
export function lawInUse({ path = "", version, digest }: LawOrigin): Message {
  return message("law-in-use", { path: code(path), version: verbatim(version), digest: verbatim(digest) });
}

function lackingSection({ section, entries }: LackingSection): Message {
  const named = entries.slice(0, mostNamed).map((entry) => verbatim(shortened(entry)));
  return message("law-lacking-section", {
    section: code(section),
    count: entries.length,
    names: listOf(named, "comma"),
    more: entries.length - named.length,
  });
}

function staleNotices(used: readonly Packs[], asOf: IsoDate, texts: Texts): PackNotice[] {
  const stale = new Map(
    used.flatMap((packs) => packs.at(asOf, {}).stale.map((one) => [`${one.pack.id} ${one.pack.reviewedOn}`, one] as const)),
  );
  return [...stale.values()].map(({ pack: { id, reviewedOn }, days }) => ({
    id: "pack-stale",
    message: texts.sentences([
      message("pack-stale", { pack: code(id), reviewed: day(reviewedOn), days, asOf }),
      message("pack-stale-advice"),
    ]),
  }));
}

/** State of an act or a clause, to be written behind its name: `suspended since 2025-11-07, until 2026-11-10`; the word alone without days. */
export function actState({ state, since, sinceBefore, until, settledBySetting }: Pick<StateOnDay, "state"> & Partial<StateOnDay>): Message {
  return message("act-state", {
    state,
    begin: since === undefined ? "unknown" : sinceBefore ? "before" : "known",
    since: since ?? verbatim(""),
    end: until === undefined ? "open" : "known",
    until: until ?? verbatim(""),
    setting: settledBySetting ? "yes" : "no",
  });
}
