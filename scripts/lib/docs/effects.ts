import type { CompiledPack } from "../../../server/src/core/packs/bundle.ts";
import type { Act, Clause } from "../../../server/src/generated/pack.ts";
import { blocks, section, table, text } from "./markdown.ts";
import { type ActPage, actLink, provisionOf } from "./page.ts";

/** An effect of this act on another act or one of its clauses. */
interface Effect {
  readonly act: string;
  readonly clause: string | undefined;
  readonly what: string;
  readonly from: string;
  readonly until: string | undefined;
  readonly note: string | undefined;
  readonly pack: CompiledPack;
  readonly citations: readonly string[];
}

/** The section about effects on other acts, and about other acts that concern its items. */
export function effectsSection(page: ActPage): string {
  const { law, sources } = page;
  const { id } = page.history.act;
  const about = law.acts.flatMap(({ act }): { readonly act: string; readonly clause?: string }[] => [
    ...(act.itemsOf?.includes(id) === true ? [{ act: act.id }] : []),
    ...(act.clauses ?? []).filter(({ itemsOf }) => itemsOf?.includes(id) === true).map((clause) => ({ act: act.id, clause: clause.id })),
  ]);
  return blocks(
    section(
      2,
      "Effects on other acts",
      table(effectsOf(page), [
        {
          head: "Act",
          cell: ({ act, clause }) =>
            `${actLink(law, act, "docs/acts")}${provisionOf(law, clause === undefined ? { act } : { act, clause })}`,
        },
        { head: "Effect", cell: ({ what }) => what },
        { head: "From", cell: ({ from }) => from },
        { head: "Until, included", cell: ({ what, until }) => until ?? (what === "suspends" ? "open" : "") },
        { head: "Sources", cell: ({ pack, citations }) => sources.cite(pack, citations) },
        { head: "Note", cell: ({ note }) => text(note ?? "") },
      ]),
    ),
    section(
      2,
      "Other acts about its items",
      about.map((part) => `- ${actLink(law, part.act, "docs/acts")}${provisionOf(law, part)}`).join("\n"),
    ),
  );
}

function effectsOf({ law, history }: ActPage): Effect[] {
  const { id } = history.act;
  return law.acts.flatMap((target) => {
    const parts: readonly (Act | Clause)[] = [target.act, ...(target.act.clauses ?? [])];
    return parts.flatMap((part): Effect[] => {
      const to = { act: target.act.id, clause: part === target.act ? undefined : part.id, pack: target.pack };
      const suspensions = (part.suspensions ?? [])
        .filter(({ by }) => by === id)
        .map((suspension) => ({
          ...to,
          what: "suspends",
          from: suspension.from,
          until: suspension.until,
          note: suspension.note,
          pack: law.packOfSuspension(suspension, target),
          citations: suspension.citations,
        }));
      const resumptions = (part.resumptions ?? [])
        .filter(({ by }) => by === id)
        .map(({ on, note, citations }) => ({ ...to, what: "puts in force again", from: on, until: undefined, note, citations }));
      const ends = [part.ends]
        .flatMap((end) => end ?? [])
        .filter(({ by }) => by === id)
        .map(({ on, note, citations }) => ({ ...to, what: "ends", from: on, until: undefined, note, citations }));
      return [...suspensions, ...resumptions, ...ends];
    });
  });
}
