import { posix } from "node:path";
import MarkdownIt from "markdown-it";
import { code } from "../../server/src/core/l10n/message.ts";
import { locales, type Texts } from "../../server/src/core/l10n/texts.ts";
import type { RuleMeta } from "../../server/src/core/ruleMeta.ts";
import { commandLink, openRulePage } from "../../server/src/lsp/commandLinks.ts";
import { Markup } from "../../server/src/report/html/markup.ts";
import { panelPage } from "../../server/src/report/html/panelPage.ts";
import { aroundCode, headingIn, inLanguage, sectionsOf } from "./readmes.ts";

/** A piece of a page as HTML: the same in each language, or by language. */
type Piece = string | Readonly<Record<string, string>>;

/** The rule pages for editor panels. The frames have placeholders `{title}`, `{main}` and the style `{nonce}`. */
export interface RulePanels {
  readonly frames: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, readonly Piece[]>>;
}

/** Sections of a README, in the order of a panel: what to do comes first. */
const order = ["How to fix it", "Examples", "What it finds", "Why", "How to switch it off"] as const;

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
    const sections = sectionsOf(readme);
    const head = each((texts) => markdown.render(headOf(id, metaOf.get(id), texts)));
    const body = order.flatMap((title): readonly Piece[] => {
      const heading = each((texts) => markdown.render(headingIn(title, texts)));
      const parts = aroundCode(sections.get(title) ?? "");
      const prose = (text: string): Piece => each((texts) => markdown.render(linked(inLanguage(text, texts), id)));
      return [heading, ...parts.flatMap((part, index) => (index % 2 === 1 ? codeBlock(part, each) : [prose(part)]))];
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

/** A code block, which is the same in each language; an example is labelled as found or in order. */
function codeBlock(block: string, each: (make: (texts: Texts) => string) => Record<string, string>): readonly Piece[] {
  const kind = /^```\w+ (bad|good)\b/.exec(block)?.[1];
  const label =
    kind === undefined ? [] : [each((texts) => markdown.render(texts.say("rule-page-example", { kind: kind === "bad" ? "bad" : "good" })))];
  return [...label, `<div lang="${locales[0]}">${markdown.render(block)}</div>`];
}

/** Markdown whose references to other rules are commands. */
function linked(text: string, id: string): string {
  return text.replace(
    /\]\((?!https?:)([^)]+)\/README\.md\)/g,
    (_, path: string) => `](${commandLink(openRulePage, [posix.join(id, path)])})`,
  );
}
