import { visible, visibleProse } from "../../core/text/visible.ts";
import type { LawChangeReport } from "../../generated/changesReport.ts";
import { counted } from "../../report/phrasing.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { wrap } from "../terminal/wrap.ts";
import { statePainter } from "./states.ts";

/** So many codes or names are written out; the JSON has all of them. */
const shown = 12;

const happenings: Readonly<Record<LawChangeReport["change"], string>> = {
  issued: "is issued",
  "takes-effect": "takes effect",
  suspended: "is suspended",
  "suspension-continues": "stays suspended",
  resumes: "is in force again",
  ends: "ends",
  "becomes-unverified": "becomes unverified",
  "seen-in-force": "is seen in force; its first day of force is not known",
  "entries-change": "stays as it is, with other entries",
};

const effects: Readonly<Record<"takes-effect" | "leaves" | "becomes-unverified", string>> = {
  "takes-effect": "with force from this day",
  leaves: "without force from this day",
  "becomes-unverified": "unverified from this day",
};

/** The changes for people, by day. */
export function changesText(changes: readonly LawChangeReport[], layout: TextLayout): string {
  if (changes.length === 0) return "Nothing changes that the packs know of.\n";
  const days = [...new Set(changes.map(({ on }) => on))];
  return days
    .map((day) => {
      const entries = changes.filter(({ on }) => on === day).map((change) => changeText(change, layout));
      return `${layout.colors.bold(day)}\n${entries.join("")}`;
    })
    .join("\n");
}

function changeText(change: LawChangeReport, { colors, columns }: TextLayout): string {
  const { id, clause, before, after, until, by, title, issuers, confidence } = change;
  const name = colors.cyan(visible(clause === undefined ? id : `${id}, clause ${clause}`));
  const was = before === after || before === "not-issued" ? "" : ` (was ${before})`;
  const end = until === undefined ? "" : `, until ${until}`;
  const cause =
    by === undefined || by === id ? "" : change.change === "becomes-unverified" ? `, after its suspension by ${by}` : `, by ${by}`;
  const head = `  ${name}  ${statePainter(after, colors)(happenings[change.change])}${was}${end}${cause}`;
  const details = [
    title,
    ...entriesOf(change),
    `${issuers.join(", ")}; confidence ${confidence}; sources: ${sources(change)}`,
    ...remarks(change),
  ];
  return [head, ...details.flatMap((text) => wrap(visibleProse(text), columns - 6).map((line) => `      ${line}`))]
    .map((line) => `${line}\n`)
    .join("");
}

function remarks({ note, lastKnown }: LawChangeReport): string[] {
  return [...(note === undefined ? [] : [note]), ...(lastKnown === undefined ? [] : [`Last known (${lastKnown.on}): ${lastKnown.text}`])];
}

function sources({ citations }: LawChangeReport): string {
  return citations.length === 0 ? "none" : citations.map(({ key, read }) => (read ? key : `${key} (not read)`)).join(", ");
}

function entriesOf({ items, parties, provisions }: LawChangeReport): string[] {
  return (["takes-effect", "leaves", "becomes-unverified"] as const).flatMap((effect) => {
    const having = <T extends { readonly effect: string }>(entries: readonly T[]) => entries.filter((entry) => entry.effect === effect);
    const groups: readonly (readonly [noun: string, names: readonly string[]])[] = [
      ["controlled item", having(items).map(({ list, code }) => `${list} ${code}`)],
      ["listed party", having(parties).map((party) => party.name)],
      ["provision", having(provisions).map((provision) => provision.id)],
    ];
    return groups.flatMap(([noun, names]) =>
      names.length === 0 ? [] : [`${plural(names.length, noun)} ${effects[effect]}: ${listed(names)}`],
    );
  });
}

function plural(count: number, noun: string): string {
  return noun === "listed party" && count !== 1 ? `${count} listed parties` : counted(count, noun);
}

function listed(names: readonly string[]): string {
  const more = names.length - shown;
  return more > 0 ? `${names.slice(0, shown).join("; ")}; and ${more} more` : names.join("; ");
}
