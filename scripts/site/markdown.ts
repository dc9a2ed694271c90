import MarkdownIt from "markdown-it";
import { html, type Markup } from "../../server/src/report/html/markup.ts";
import { linkEnd } from "./addresses.ts";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/** A page of Markdown in which headings have anchors, as GitHub makes them, and links lead to pages of the site. */
export interface RenderedPage {
  readonly title: string;
  readonly html: string;
  /** The parts of the page, for search. The first, without an anchor, has everything before the second heading. */
  readonly parts: readonly PagePart[];
  /** The files of the project that it leads to or shows. */
  readonly files: readonly string[];
}

/** A heading with the text below it. */
export interface PagePart {
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

/** Files that a page links to, collected while it is rendered. */
interface Collected {
  readonly root: string;
  readonly page: string;
  readonly files: Set<string>;
}

/** The dialect of the pages: CommonMark and tables, with the little HTML that their generators write. */
const markdown = new MarkdownIt({ html: true });
markdown.renderer.rules.table_open = () => '<div class="scroll" tabindex="0"><table>\n';
markdown.renderer.rules.table_close = () => "</table></div>\n";
// A head without words heads nothing.
markdown.renderer.rules.th_open = (tokens, index) => (tokens[index + 1]?.content === "" ? "<td>" : "<th>");
markdown.renderer.rules.th_close = (tokens, index) => (tokens[index - 1]?.content === "" ? "</td>\n" : "</th>\n");
markdown.renderer.rules.fence = (tokens, index) =>
  html`<pre tabindex="0"><code>${escapedLines(tokens[index]?.content ?? "")}</code></pre>\n`.source;

/** Text with its line ends, which templates of a report fold. */
function escapedLines(text: string): ReturnType<typeof html>[] {
  return text.split("\n").map((line, index) => html`${index === 0 ? undefined : newline}${line}`);
}
const newline = html`
`;

/** Renders a Markdown file of the project at `root`. `behind` gives what is put behind a heading. */
export function renderPage(root: string, page: string, source: string, behind: (heading: string) => Markup | undefined): RenderedPage {
  const collected: Collected = { root, page, files: new Set() };
  const tokens = markdown.parse(source, {});
  const names = new Map<string, number>();
  const parts: { anchor: string; heading: string; text: string }[] = [{ anchor: "", heading: "", text: "" }];
  let title = "";
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const heading = plainText(tokens[index + 1]);
      const anchor = anchorOf(heading, names);
      token.attrSet("id", anchor);
      if (title === "") title = heading;
      parts.push({ anchor, heading, text: "" });
    } else if (token.type === "inline" && tokens[index - 1]?.type !== "heading_open") {
      const part = parts.at(-1);
      if (part !== undefined) part.text += ` ${plainText(token)}`;
    } else if (token.type === "fence") {
      const part = parts.at(-1);
      if (part !== undefined) part.text += ` ${token.content}`;
    }
    if (token.children !== null) token.children = relinked(token.children, collected);
  }
  const headings = tokens.flatMap(({ type }, index) => (type === "heading_close" ? [index] : []));
  const bounds = [0, ...headings.map((index) => index + 1), tokens.length];
  const rendered = bounds
    .slice(1)
    .map((end, index) => {
      const heading = end === tokens.length ? "" : plainText(tokens[end - 2]);
      const own = markdown.renderer.render(tokens.slice(bounds[index], end), markdown.options, {});
      return own + (heading === "" ? "" : (behind(heading)?.source ?? ""));
    })
    .join("");
  return { title, html: rendered, parts: parts.filter(({ heading, text }) => heading + text !== ""), files: [...collected.files].sort() };
}

/** The name of a heading as GitHub makes it. */
function anchorOf(heading: string, names: Map<string, number>): string {
  const name = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
  const before = names.get(name);
  names.set(name, (before ?? 0) + 1);
  return before === undefined ? name : `${name}-${before}`;
}

function plainText(token: Token | undefined): string {
  return (token?.children ?? [])
    .map((child) =>
      child.type === "text" || child.type === "code_inline"
        ? child.content
        : child.type === "softbreak" || child.type === "html_inline"
          ? " "
          : "",
    )
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** Tokens whose links lead to pages of the site. A link to a thing that the site has not becomes its text. */
function relinked(tokens: readonly Token[], { root, page, files }: Collected): Token[] {
  const kept: Token[] = [];
  let dropped = 0;
  for (const token of tokens) {
    if (token.type === "link_close" && dropped > 0) {
      dropped--;
      continue;
    }
    const name = token.type === "link_open" ? "href" : token.type === "image" ? "src" : undefined;
    const target = name === undefined ? null : token.attrGet(name);
    if (name !== undefined && target !== null) {
      const end = linkEnd(root, page, target);
      if (end.kind === "none") {
        dropped++;
        continue;
      }
      token.attrSet(name, end.href);
      if (end.kind === "file") files.add(end.file);
    }
    kept.push(token);
  }
  return kept;
}
