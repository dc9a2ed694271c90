import { placesIn } from "../core/describe/places.ts";
import type { Locale, Texts } from "../core/l10n/texts.ts";
import type { Draft } from "../core/papers/types.ts";
import { type Checker, type CheckInput, LineIndex } from "../index.ts";
import { draftsForOrder, paperOfDraft } from "../report/draft/drafts.ts";
import { paperHtml } from "../report/paper/html.ts";
import { paperMarkdown } from "../report/paper/markdown.ts";
import { type NamedText, refuseUnknownKeys } from "./options.ts";

/** A paper to draft, and its goods. */
export interface DraftRequest {
  /** Id of the paper in a pack, such as `end-use-certificate`. */
  readonly paper: string;
  /** Part number of an item of the text; default all goods that acts of the paper's authority control. */
  readonly part?: string;
  /** Number of the contract or order, for a paper that is made by order; default all. */
  readonly order?: string;
}

const requestKeys = ["paper", "part", "order"] as const satisfies readonly (keyof DraftRequest)[];

/** The drafts of a paper for a text. */
export interface Drafts {
  /** One for each shipment, end user or order, as the paper demands. Empty where no act of the paper's authority controls anything. */
  readonly drafts: readonly DraftedPaper[];
  /** The number of places that were not read or not checked, where goods may be missing. */
  readonly unchecked: number;
}

/** A draft. It is not the official form, and nothing is filed. */
export interface DraftedPaper {
  readonly markdown: string;
  /** A page to print, without scripts. */
  readonly html: string;
}

/** The language of the findings, and the texts of any language. */
export interface Languages {
  readonly locale: Locale;
  textsIn(locale: Locale): Texts;
}

/**
 * Drafts a paper for a text.
 *
 * @throws RangeError for an unknown key, for a paper that no pack has, for a part number that no item or several have, and for an order that
 * none is for
 */
export function draftsFor(
  checker: Checker,
  { path, text }: NamedText,
  request: DraftRequest,
  input: Omit<CheckInput, "text">,
  { locale, textsIn }: Languages,
): Drafts {
  refuseUnknownKeys(request, requestKeys);
  const { paper, part, order } = request;
  const found = checker.draft({ ...input, text }, paper, part === undefined ? { kind: "file" } : { kind: "part", part });
  switch (found.kind) {
    case "no-paper":
      throw new RangeError(`No pack has the paper \`${paper}\`.`);
    case "no-part":
      throw new RangeError(`No item of the text has the part number \`${part}\`.`);
    case "ambiguous":
      throw new RangeError(`${found.items.length} items of the text have the part number \`${part}\`.`);
    case "no-goods":
      return { drafts: [], unchecked: found.unchecked };
    case "drafts": {
      const placeOf = placesIn(new LineIndex(text, { skipMark: true }));
      const setting = { path, placeOf, textsIn, findingsIn: locale, packs: checker.packs };
      const drafts = (order === undefined ? found.drafts : ofOrder(found.drafts, paper, order)).map((one): DraftedPaper => {
        const { paper: made, texts } = paperOfDraft(one, setting);
        return { markdown: paperMarkdown(made), html: paperHtml(made, texts) };
      });
      return { drafts, unchecked: Math.max(0, ...found.drafts.map(({ unchecked }) => unchecked)) };
    }
  }
}

function ofOrder(drafts: readonly Draft[], paper: string, order: string): readonly Draft[] {
  const { found, orders } = draftsForOrder(drafts, order);
  if (found.length > 0) return found;
  throw new RangeError(
    orders === undefined
      ? `The paper \`${paper}\` is not made by order. Leave \`order\` out.`
      : `Nothing is drafted for the order \`${order}\`. ${orders.length === 0 ? "No end use of these items names an order." : `The orders of these items: ${orders.join(", ")}.`}`,
  );
}
