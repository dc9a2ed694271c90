import { placesIn } from "../core/describe/places.ts";
import type { Locale, Texts } from "../core/l10n/texts.ts";
import { type Checker, type CheckInput, LineIndex } from "../index.ts";
import { paperOfDraft } from "../report/draft/drafts.ts";
import { paperHtml } from "../report/paper/html.ts";
import { paperMarkdown } from "../report/paper/markdown.ts";
import type { NamedText } from "./options.ts";

/** A paper to draft, and its goods. */
export interface DraftRequest {
  /** Id of the paper in a pack, such as `end-use-certificate`. */
  readonly paper: string;
  /** Part number of an item of the text; default all goods that acts of the paper's authority control. */
  readonly part?: string;
}

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
 * @throws RangeError for a paper that no pack has, and for a part number that no item or several have
 */
export function draftsFor(
  checker: Checker,
  { path, text }: NamedText,
  { paper, part }: DraftRequest,
  input: Omit<CheckInput, "text">,
  { locale, textsIn }: Languages,
): Drafts {
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
      const drafts = found.drafts.map((one): DraftedPaper => {
        const { paper: made, texts } = paperOfDraft(one, setting);
        return { markdown: paperMarkdown(made), html: paperHtml(made, texts) };
      });
      return { drafts, unchecked: Math.max(0, ...found.drafts.map(({ unchecked }) => unchecked)) };
    }
  }
}
