import type { Texts } from "../../server/src/core/l10n/texts.ts";

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

/** Code blocks, titles, and what stands between paragraphs and list entries. */
const between = /(^```[\s\S]*?^```$|^#{1,2} .*$|\n{2,}|\n(?=- )|^- )/m;

/** Cuts a README, or a part of one, into pieces, which make the same text again when joined. */
export function piecesOf(markdown: string): readonly Piece[] {
  return markdown.split(between).flatMap((text, index): readonly Piece[] => {
    if (index % 2 === 1) return [{ kind: text.startsWith("## ") ? "section" : "other", text }];
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

/** A section of a README in a language. */
export function inLanguage(section: string, texts: Texts): string {
  const said = piecesOf(section).map(({ kind, text }) => (kind === "prose" ? texts.prose(text) : text));
  return said.join("");
}

/** The sections of a README by title. */
export function sectionsOf(readme: string): ReadonlyMap<string, string> {
  const [, ...sections] = readme.split(/^## /m);
  return new Map(sections.map((section) => [section.slice(0, section.indexOf("\n")), section.slice(section.indexOf("\n")).trim()]));
}
