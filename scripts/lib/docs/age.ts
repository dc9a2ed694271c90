import type { CompiledPack } from "../../../server/src/core/packs/bundle.ts";
import { byCodeUnit } from "../../../server/src/core/text/ordered.ts";
import type { ActHistory, Law } from "./law.ts";
import { blocks, code, link, section, table, text } from "./markdown.ts";
import { byKeys } from "./order.ts";
import { notice } from "./page.ts";
import type { Words } from "./words.ts";

const levels = ["high", "medium", "low"] as const;

/** The page on the age and the sources of the facts in packs. */
export function agePage(law: Law, words: Words): string {
  const oldestFirst = byKeys<ActHistory>(
    (history) => newestOf(history) ?? "",
    ({ act }) => act.id,
  );
  return `${blocks(
    "# Where the facts come from, and how old they are",
    `${link("Index", "README.md")} · ${link("Acts", "acts.md")}`,
    notice(words, law.packs),
    "Every entry of law names its sources and a confidence, or the pack is not built. Tests on the days before and after an act takes effect hold what it changes. A state that nobody has confirmed is kept as *unconfirmed*, and no finding that rests on it is an error.",
    section(
      2,
      "Packs",
      table(law.packs, [
        { head: "Pack", cell: ({ header }) => code(header.id) },
        { head: "Checked against its sources on", cell: ({ header }) => header.reviewedOn },
        ...levels.map((level) => ({
          head: `Entries of ${level} confidence`,
          cell: (pack: CompiledPack) => String(entriesOf(pack, level)),
        })),
        { head: "Sources", cell: ({ sources }) => String(Object.keys(sources).length) },
        { head: "Pages read", cell: ({ sources }) => String(Object.values(sources).filter(({ read }) => read).length) },
        { head: "Newest source", cell: (pack) => datesOf(pack).at(-1) ?? "not known" },
      ]),
      "A page that was not read is known from other records. The newest source of a pack says how late its facts can be: what was issued after it is missing.",
    ),
    section(
      2,
      "Acts, by the age of their newest source",
      "An act counts as in force where nothing was found that ends or suspends it. The older its newest source, the more reason to look.",
      table([...law.acts].sort(oldestFirst), [
        { head: "Newest source", cell: (history) => newestOf(history) ?? "not known" },
        { head: "Act", cell: ({ act }) => link(text(act.shortTitle), `acts/${act.id}.md`) },
        { head: "Confidence", cell: ({ act }) => act.confidence },
        { head: "Pack", cell: ({ pack }) => code(pack.header.id) },
      ]),
    ),
    "Is a fact wrong, or has the law changed? The template *The law changed* for issues asks for what is needed; [CONTRIBUTING.md](../CONTRIBUTING.md) says how to change a pack.",
  )}\n`;
}

/** The number of entries of a confidence, in all sections of a pack. */
function entriesOf(pack: CompiledPack, level: (typeof levels)[number]): number {
  const all = Object.values(pack).filter(Array.isArray).flat() as readonly { readonly confidence?: string }[];
  return all.filter(({ confidence }) => confidence === level).length;
}

/** The day of the newest source that an act cites, for itself or for its being in force. */
function newestOf({ act, pack }: ActHistory): string | undefined {
  const cited = [...(act.citations ?? []), ...(act.seenInForce?.citations ?? [])].flatMap((key) => pack.sources[key]?.date ?? []);
  return [...cited, ...(act.seenInForce === undefined ? [] : [act.seenInForce.on])].sort(byCodeUnit).at(-1);
}

function datesOf({ sources }: CompiledPack): readonly string[] {
  return Object.values(sources)
    .flatMap(({ date }) => date ?? [])
    .sort(byCodeUnit);
}
