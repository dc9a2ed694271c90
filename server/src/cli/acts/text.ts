import { type List, listOf, type Message, message, prose, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ActRow } from "../../core/packs/actsTable.ts";
import { actState } from "../../core/packs/notices.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import { padded, textWidth } from "../../core/text/width.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { LawChangeReport } from "../../generated/changesReport.ts";
import type { Colors, TextLayout } from "../terminal/layout.ts";

/** The most codes or names to list in text; the JSON contains all. */
const shown = 12;

/** The changes of law as text, grouped by date. */
export function changesText(changes: readonly LawChangeReport[], layout: TextLayout, texts: Texts): string {
  if (changes.length === 0) return `${texts.say("acts-changes-none")}\n`;
  const days = [...new Set(changes.map(({ on }) => on))];
  return days
    .map((day) => {
      const entries = changes.filter(({ on }) => on === day).map((change) => changeText(change, layout, texts));
      return `${layout.colors.bold(day)}\n${entries.join("")}`;
    })
    .join("\n");
}

function changeText(change: LawChangeReport, { colors, columns }: TextLayout, texts: Texts): string {
  const { id, clause, after, title } = change;
  const name = clause === undefined ? id : `${id} ${texts.say("acts-clause", { clause: verbatim(clause) })}`;
  const head = `  ${colors.cyan(visible(name))}  ${statePainter(after, colors)(visible(texts.of(happening(change))))}`;
  const details = [prose(title), ...entriesOf(change), sources(change), ...remarks(change)];
  return [head, ...details.flatMap((said) => wrap(visibleProse(texts.of(said)), columns - 6).map((line) => `      ${line}`))]
    .map((line) => `${line}\n`)
    .join("");
}

/** The description of a change, shown after the name of the act. */
function happening({ id, change, before, after, until, by }: LawChangeReport): Message {
  return message("acts-change", {
    change,
    before: before === after || before === "not-issued" ? "none" : before,
    end: until === undefined ? "open" : "known",
    until: verbatim(until ?? ""),
    cause: by === undefined || by === id ? "none" : change === "becomes-unverified" ? "suspension" : "act",
    by: verbatim(by ?? ""),
  });
}

function remarks({ note, lastKnown }: LawChangeReport): readonly Message[] {
  return [
    ...(note === undefined ? [] : [prose(note)]),
    ...(lastKnown === undefined ? [] : [message("law-last-known", { on: verbatim(lastKnown.on), text: prose(lastKnown.text) })]),
  ];
}

function sources({ issuers, confidence, citations }: LawChangeReport): Message {
  const cited = citations.map(({ key, read }) => (read ? verbatim(key) : message("acts-source-unread", { source: verbatim(key) })));
  return message("acts-sources", {
    issuers: listOf(issuers.map(prose), "comma"),
    confidence,
    state: cited.length === 0 ? "none" : "some",
    sources: listOf(cited, "comma"),
  });
}

function entriesOf({ items, parties, provisions }: LawChangeReport): readonly Message[] {
  return (["takes-effect", "leaves", "becomes-unverified"] as const).flatMap((effect) => {
    const having = <T extends { readonly effect: string }>(entries: readonly T[]) => entries.filter((entry) => entry.effect === effect);
    const groups = [
      ["acts-items", having(items).map(({ list, code }) => `${list} ${code}`)],
      ["acts-parties", having(parties).map((party) => party.name)],
      ["acts-provisions", having(provisions).map((provision) => provision.id)],
    ] as const;
    return groups.flatMap(([id, names]) =>
      names.length === 0
        ? []
        : [message(id, { count: names.length, effect, names: listed(names), more: Math.max(0, names.length - shown) })],
    );
  });
}

/** Names separated by semicolons, because company names contain commas. */
function listed(names: readonly string[]): List {
  return listOf(names.slice(0, shown).map(verbatim), "semicolon");
}

/** The states of acts as text: one line with the state and its dates for each, followed by the title of the act. */
export function statesText(rows: readonly ActRow[], { colors, columns }: TextLayout, texts: Texts): string {
  const heads = rows.map(({ id, clause }) =>
    visible(clause === undefined ? id : `  ${texts.say("acts-clause", { clause: verbatim(clause) })}`),
  );
  const width = Math.max(0, ...heads.map(textWidth));
  const words = rows.map(({ state }) => stateTold(state, texts));
  const stateWidth = Math.max(10, ...words.map(textWidth));
  return rows
    .map((row, index) => {
      const head = padded(heads[index] ?? "", width);
      const indent = row.clause === undefined ? "    " : "      ";
      return [
        `${row.clause === undefined ? colors.cyan(head) : head}  ${statePainter(row.state, colors)(padded(words[index] ?? "", stateWidth))}  ${days(row, texts)}`.trimEnd(),
        ...details(row).flatMap((said) => wrap(visibleProse(texts.of(said)), columns - indent.length).map((line) => indent + line)),
      ]
        .map((line) => `${line}\n`)
        .join("");
    })
    .join("\n");
}

/** A state as `actStates` writes it, behind its word where that differs: `施行中（in-force）`. */
function stateTold(state: ActRow["state"], texts: Texts): string {
  const word = texts.of(actState({ state }));
  return word.replaceAll(" ", "-") === state ? state : texts.say("with-aside", { text: verbatim(word), aside: verbatim(state) });
}

/** The color of a state. */
function statePainter(state: ActRow["state"], colors: Colors): (text: string) => string {
  return state === "in-force" ? colors.green : state === "unverified" ? colors.yellow : colors.dim;
}

/** `since 2025-11-07 until 2026-11-10, then unverified, by mofcom-2025-70`. */
function days({ id, state, since, sinceBefore, until, next, by, settledBySetting }: ActRow, texts: Texts): string {
  const brought = by === undefined || by === id ? "none" : state === "unverified" ? "suspension" : "act";
  const cause = settledBySetting ? "setting" : brought;
  const isPeriod = since !== undefined || until !== undefined;
  const said = texts.say("acts-period", {
    begin: since === undefined ? "unknown" : sinceBefore ? "before" : "known",
    since: verbatim(since ?? ""),
    end: until === undefined ? "open" : "known",
    until: verbatim(until ?? ""),
    next: next ?? "unverified",
    joined: isPeriod && cause !== "none" ? "yes" : "no",
    cause,
    by: verbatim(by ?? ""),
  });
  return visible(said);
}

function details({ clause, issuers, title, issued, effective, confidence, kind, lastKnown }: ActRow): readonly Message[] {
  const force = effective === undefined ? "unknown" : "known";
  const day = verbatim(effective ?? "");
  const about =
    clause === undefined
      ? message("acts-act", {
          issuers: listOf(issuers.map(prose), "comma"),
          issued: verbatim(issued),
          force: kind === "draft" || kind === "statement" ? kind : force,
          effective: day,
          confidence,
        })
      : message("acts-of-clause", { force, effective: day, confidence });
  return [
    prose(title),
    about,
    ...(lastKnown === undefined ? [] : [message("law-last-known", { on: verbatim(lastKnown.on), text: prose(lastKnown.text) })]),
  ];
}
