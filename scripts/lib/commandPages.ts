import type { BuiltRulePages } from "../../server/src/cli/explain/builtPages.ts";
import type { Texts } from "../../server/src/core/l10n/texts.ts";
import { piecesOf, sectionNames } from "./readmes.ts";

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
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const pages = Object.entries(readmes).map(([id, readme]) => [
    id,
    piecesOf(readme).map(({ kind, text }) => (kind === "other" ? text : placeOf(text))),
  ]);
  const english = [...places.keys()];
  return {
    pages: { pages: Object.fromEntries(pages), texts: english.map(withoutLinks) },
    texts: Object.fromEntries(languages.map((texts) => [texts.locale, english.map((text) => withoutLinks(titleOrProse(text, texts)))])),
  };
}

function titleOrProse(text: string, texts: Texts): string {
  const title = text.slice("## ".length);
  if (!text.startsWith("## ") || !isSection(title)) return texts.prose(text);
  return `## ${texts.say("rule-page-heading", { section: sectionNames[title] })}`;
}

function isSection(title: string): title is keyof typeof sectionNames {
  return title in sectionNames;
}

function withoutLinks(text: string): string {
  return text.replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, "$1");
}
