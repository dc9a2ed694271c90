import { code, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { getOrInsert } from "../../core/maps.ts";
import { day } from "../../core/packs/days.ts";
import { actState } from "../../core/packs/notices.ts";
import { visible } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { LawEntryChange, LawStateFrom } from "../../generated/law.ts";
import type { TextLayout } from "../terminal/layout.ts";

/** The most entries of a group to name. */
const mostNamed = 8;

/** Differences between two bundles of law as text: acts one by one, other entries by section and act. */
export function lawChangesText(changes: readonly LawEntryChange[], { columns }: TextLayout, texts: Texts): string {
  if (changes.length === 0) return `${texts.say("law-changes-none")}\n`;
  const groups = new Map<string, LawEntryChange[]>();
  for (const change of changes) {
    const own = change.section === "acts" ? change.entry : "";
    getOrInsert(groups, JSON.stringify([change.section, change.change, change.pack, change.act, own]), () => []).push(change);
  }
  return [...groups.values()]
    .map((group) =>
      wrap(texts.of(groupMessage(group)), columns - 2)
        .map((line, at) => `${at === 0 ? "- " : "  "}${line}\n`)
        .join(""),
    )
    .join("");
}

function groupMessage(group: readonly LawEntryChange[]): Message {
  const [first] = group;
  if (first === undefined) throw new Error("a group holds a change");
  const { change, section, pack, entry, act, before = [], after = [], keys = [] } = first;
  if (section === "acts") {
    const other = keys.map((key) => code(visible(key)));
    return message("law-change-act", {
      act: verbatim(visible(entry)),
      change,
      states: statesOf(after),
      were: statesOf(before),
      dated: before.length + after.length === 0 ? "no" : "yes",
      keys: listOf(other, "comma"),
    });
  }
  const names = group.slice(0, mostNamed).map((one) => verbatim(visible(one.entry)));
  return message("law-change-entries", {
    count: group.length,
    change,
    section: code(visible(section)),
    pack: code(visible(pack)),
    of: act === undefined ? "pack" : "act",
    act: verbatim(visible(act ?? "")),
    names: listOf(names, "comma"),
    more: group.length - names.length,
  });
}

/** The states of an act after its issue, in words. */
function statesOf(states: readonly LawStateFrom[]) {
  const said = states.filter(({ from }) => from !== undefined).map(({ state, from = "" }) => actState({ state, since: day(from) }));
  return listOf(said.length === 0 ? [actState({ state: "not-issued" })] : said, "comma");
}
