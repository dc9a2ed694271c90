import type { Texts } from "../../server/src/core/l10n/texts.ts";
import { ownValue } from "../../server/src/core/maps.ts";

/** The titles of the sections of a README, each with its name in `rule-page-heading`. */
export const sectionNames = {
  "What it finds": "finds",
  Why: "why",
  Examples: "examples",
  "How to fix it": "fix",
  "How to switch it off": "off",
} as const;

/** A piece of Markdown: one paragraph or list entry, the title of a section, or anything else, such as code. */
export interface Piece {
  readonly kind: "prose" | "section" | "other";
  readonly text: string;
}

const codeBlock = /^```[\s\S]*?^```$/m;

/** Code blocks, titles, and what stands between paragraphs and list entries. */
const between = new RegExp(`(${codeBlock.source}|^#{1,2} .*$|\\n{2,}|\\n(?=- )|^- )`, "m");

const titleMark = "## ";

/** Cuts a README, or a part of one, into pieces, which make the same text again when joined. */
export function piecesOf(markdown: string): readonly Piece[] {
  return markdown.split(between).flatMap((text, index): readonly Piece[] => {
    if (index % 2 === 1) return [{ kind: text.startsWith(titleMark) ? "section" : "other", text }];
    const prose = text.trim();
    if (prose === "") return text === "" ? [] : [{ kind: "other", text }];
    const start = text.indexOf(prose);
    const around = (rest: string): readonly Piece[] => (rest === "" ? [] : [{ kind: "other", text: rest }]);
    return [...around(text.slice(0, start)), { kind: "prose", text: prose }, ...around(text.slice(start + prose.length))];
  });
}

/** The texts of a README that `prose-pages.yaml` translates. */
export function translatedTexts(readme: string): readonly string[] {
  return piecesOf(readme).flatMap(({ kind, text }) => (kind === "prose" ? [text] : []));
}

/** A piece in a language. */
export function pieceIn({ kind, text }: Piece, texts: Texts): string {
  if (kind === "section") return headingIn(text.slice(titleMark.length), texts);
  return kind === "prose" ? texts.prose(text) : text;
}

/** The heading of a section in a language. Throws for a title that is not in `sectionNames`. */
export function headingIn(title: string, texts: Texts): string {
  const section = ownValue(sectionNames, title);
  if (section === undefined) throw new Error(`A README of a rule has an unknown section: ${title}.`);
  return `${titleMark}${texts.say("rule-page-heading", { section })}`;
}

/** Markdown without titles, in a language. */
export function inLanguage(markdown: string, texts: Texts): string {
  return piecesOf(markdown)
    .map((piece) => pieceIn(piece, texts))
    .join("");
}

/** Cuts Markdown at its code blocks, which are the parts of odd index. */
export function aroundCode(markdown: string): readonly string[] {
  return markdown.split(new RegExp(`(${codeBlock.source})`, "m"));
}

/** The sections of a README by title. */
export function sectionsOf(readme: string): ReadonlyMap<string, string> {
  const [, ...sections] = readme.split(/^## /m);
  return new Map(sections.map((section) => [section.slice(0, section.indexOf("\n")), section.slice(section.indexOf("\n")).trim()]));
}
