import type { BuiltRulePages } from "../../server/src/cli/explain/builtPages.ts";
import type { Texts } from "../../server/src/core/l10n/texts.ts";
import { getOrInsert } from "../../server/src/core/maps.ts";
import { type Piece, pieceIn, piecesOf } from "./readmes.ts";

/** The rule pages for the command, and the texts of each language in place of the English ones. */
export interface CommandPages {
  readonly pages: BuiltRulePages;
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

/**
 * Makes the rule pages for the command, each on its own: links between them become plain text. Code is there once for all languages.
 *
 * @param readmes README of each rule, by id
 * @param languages texts of each language but English, with the prose of rule pages
 */
export function commandPages(readmes: Readonly<Record<string, string>>, languages: readonly Texts[]): CommandPages {
  const pieces = new Map<string, { readonly piece: Piece; readonly place: number }>();
  const placeOf = (piece: Piece): number => getOrInsert(pieces, piece.text, () => ({ piece, place: pieces.size })).place;
  const pages = Object.entries(readmes).map(([id, readme]) => [
    id,
    piecesOf(readme).map((piece) => (piece.kind === "other" ? piece.text : placeOf(piece))),
  ]);
  const english = [...pieces.values()].map(({ piece }) => piece);
  return {
    pages: { pages: Object.fromEntries(pages), texts: english.map(({ text }) => withoutLinks(text)) },
    texts: Object.fromEntries(languages.map((texts) => [texts.locale, english.map((piece) => withoutLinks(pieceIn(piece, texts)))])),
  };
}

function withoutLinks(text: string): string {
  return text.replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, "$1");
}
