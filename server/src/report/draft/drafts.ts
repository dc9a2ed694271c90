import { type Message, message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { Packs } from "../../core/packs/at.ts";
import type { Draft } from "../../core/papers/types.ts";
import type { Paper } from "../paper/paper.ts";
import { slugsOf } from "../paper/slug.ts";
import { type DraftSetting, draftPaper } from "./draftPaper.ts";

/** The setting of the drafts for a file, the same for every paper. */
export type FileSetting = Omit<DraftSetting, "sourceOf" | "law"> & { readonly packs: Packs };

/** A draft as a paper to print, with the texts of its main language, by the packs that describe it. */
export function paperOfDraft(draft: Draft, { packs, ...setting }: FileSetting): { readonly paper: Paper; readonly texts: Texts } {
  const pack = packs.packOf(draft.paper)?.id ?? "";
  return draftPaper(draft, {
    ...setting,
    sourceOf: (key) => packs.source(pack, key),
    law: packs.law?.path === undefined ? undefined : packs.law,
  });
}

/** The drafts for a contract or order. If there are none: the orders of the drafts, or undefined for a paper that is not made by order. */
export function draftsForOrder(
  drafts: readonly Draft[],
  order: string,
): { readonly found: readonly Draft[]; readonly orders: readonly string[] | undefined } {
  const isByOrder = drafts.some(({ paper }) => paper.per === "order");
  return {
    found: drafts.filter((one) => one.order?.trim() === order.trim()),
    orders: isByOrder ? [...new Set(drafts.flatMap((one) => one.order ?? []))] : undefined,
  };
}

/** Statements for a file without goods that a paper is about. `unchecked`: the number of places that were not read or not checked. */
export function nothingDrafted(unchecked: number): readonly Message[] {
  return [message("draft-none"), ...(unchecked === 0 ? [] : [message("draft-unchecked", { count: unchecked })])];
}

/** The names of the files of drafts, without endings: paper, document, part, and end user or order, all different. */
export function draftNames(drafts: readonly Draft[], fileName: string): readonly string[] {
  const stem = fileName.replace(/\..*$/, "");
  const told = drafts.map(({ paper, document, part, order, endUser }) =>
    [paper.id, document.id ?? stem, part, drafts.length > 1 ? (order ?? endUser) : undefined].filter((one) => one !== undefined).join(" "),
  );
  const unique = told.map((name, index) => (told.indexOf(name) === index ? name : `${name} ${index + 1}`));
  const slugs = slugsOf(unique, "draft");
  return unique.map((name) => slugs.get(name) ?? name);
}
