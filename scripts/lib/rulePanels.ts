import { posix } from "node:path";
import MarkdownIt from "markdown-it";
import { code } from "../../server/src/core/l10n/message.ts";
import { locales, type Texts } from "../../server/src/core/l10n/texts.ts";
import type { RuleMeta } from "../../server/src/core/ruleMeta.ts";
import { commandLink, openRulePage } from "../../server/src/lsp/commandLinks.ts";
import { Markup } from "../../server/src/report/html/markup.ts";
import { panelPage } from "../../server/src/report/html/panelPage.ts";

/** A piece of a page as HTML: the same in each language, or by language. */
type Piece = string | Readonly<Record<string, string>>;

/** The rule pages for editor panels. The frames have placeholders `{title}`, `{main}` and the style `{nonce}`. */
export interface RulePanels {
  readonly frames: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, readonly Piece[]>>;
}

/** Sections of a README, in the order of a panel: what to do comes first. */
const order = {
  "How to fix it": "fix",
  Examples: "examples",
  "What it finds": "finds",
  Why: "why",
  "How to switch it off": "off",
} as const;

/** The sections whose prose is translated, in `prose-pages.yaml`. */
const translatedSections: readonly string[] = ["How to fix it", "How to switch it off"];

const markdown = new MarkdownIt({ linkify: true });

/**
 * Makes the rule pages for editor panels.
 *
 * @param readmes README of each rule, by id
 * @param languages texts of each language, with the prose of rule pages
 */
export function rulePanels(readmes: Readonly<Record<string, string>>, metas: readonly RuleMeta[], languages: readonly Texts[]): RulePanels {
  const metaOf = new Map(metas.map((meta) => [meta.id, meta]));
  const each = (make: (texts: Texts) => string): Record<string, string> =>
    Object.fromEntries(languages.map((texts) => [texts.locale, make(texts)]));
  const pieces = ([id, readme]: readonly [string, string]): readonly [string, readonly Piece[]] => {
    const sections = sectionsOf(linked(readme, id));
    const head = each((texts) => markdown.render(headOf(id, metaOf.get(id), texts)));
    const body = Object.entries(order).flatMap(([title, section]): readonly Piece[] => {
      const text = sections.get(title) ?? "";
      const heading = (texts: Texts): string => `## ${texts.say("rule-page-heading", { section })}\n\n`;
      if (translatedSections.includes(title)) return [each((texts) => markdown.render(heading(texts) + inLanguage(text, texts)))];
      const opening = each((texts) => markdown.render(heading(texts) + (section === "finds" ? texts.say("rule-page-english") : "")));
      return [opening, ...(section === "examples" ? examples(text, each) : [inEnglish(text)])];
    });
    return [id, [head, ...body]];
  };
  return {
    frames: each(({ locale }) => panelPage("{title}", new Markup("{main}"), { nonce: "{nonce}", locale })),
    pages: Object.fromEntries(Object.entries(readmes).map(pieces)),
  };
}

/** Title, conditions, severity and the scope of waivers. */
function headOf(id: string, meta: RuleMeta | undefined, texts: Texts): string {
  if (meta === undefined) return `# ${id}`;
  const { title, summary, severity, waivable, prohibition } = meta;
  const waivers = !waivable ? "none" : prohibition === true ? "no-error" : "all";
  return [
    `# ${id}`,
    `**${texts.prose(title)}**`,
    texts.prose(summary),
    texts.say("rule-page-facts", { severity: code(severity), waivers }),
  ].join("\n\n");
}

/** The examples, each labelled as found or in order. */
function examples(text: string, each: (make: (texts: Texts) => string) => Record<string, string>): readonly Piece[] {
  return text.split(/^(?=```)/m).flatMap((part): readonly Piece[] => {
    const kind = /^```\w+ (bad|good)$/m.exec(part)?.[1];
    const label =
      kind === undefined
        ? []
        : [each((texts) => markdown.render(texts.say("rule-page-example", { kind: kind === "bad" ? "bad" : "good" })))];
    return [...label, inEnglish(part)];
  });
}

function inEnglish(text: string): string {
  return `<div lang="${locales[0]}">${markdown.render(text)}</div>`;
}

/** The sections of a README by title. */
function sectionsOf(readme: string): ReadonlyMap<string, string> {
  const [, ...sections] = readme.split(/^## /m);
  return new Map(sections.map((section) => [section.slice(0, section.indexOf("\n")), section.slice(section.indexOf("\n")).trim()]));
}

/** The paragraphs and list entries of a section, without code blocks. */
function textsOf(section: string): readonly string[] {
  const parts = section.split(/^```[\s\S]*?^```$/m).flatMap((part) => part.split(/\n{2,}|\n(?=- )/));
  return parts.map((part) => part.trim().replace(/^- /, "")).filter((part) => part !== "");
}

/** The texts of a README that are translated. */
export function translatedTexts(readme: string): readonly string[] {
  const sections = sectionsOf(readme);
  return translatedSections.flatMap((title) => textsOf(sections.get(title) ?? ""));
}

function inLanguage(section: string, texts: Texts): string {
  return textsOf(section).reduce((said, text) => said.replace(text, () => texts.prose(text)), section);
}

/** A README whose references to other rules are commands. */
function linked(readme: string, id: string): string {
  return readme.replace(
    /\]\((?!https?:)([^)]+)\/README\.md\)/g,
    (_, path: string) => `](${commandLink(openRulePage, [posix.join(id, path)])})`,
  );
}
