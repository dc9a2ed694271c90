import type { Texts } from "../../core/l10n/texts.ts";
import { paperHtml } from "./html.ts";
import { paperMarkdown } from "./markdown.ts";
import type { Paper } from "./paper.ts";

/** The formats of a paper. */
export const paperFormats = ["markdown", "html"] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** The file extension of each format. */
export const paperExtensions: Readonly<Record<PaperFormat, string>> = { markdown: "md", html: "html" };

/** A paper in a format. */
export function paperIn(format: PaperFormat, paper: Paper, texts: Texts): string {
  return format === "html" ? paperHtml(paper, texts) : paperMarkdown(paper);
}
