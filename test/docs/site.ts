import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { docsInput } from "../../scripts/docs.ts";
import { docPages } from "../../scripts/lib/docs/pages.ts";

/** The root of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));
/** What the pages of the project are made from. */
export const input = docsInput(root);
/** The pages of the project, by path below `docs/`. */
export const pages = docPages(input);

/** A page that must be there. */
export function page(name: string): string {
  const found = pages.get(name);
  if (found === undefined) throw new Error(`There is no page ${name}.`);
  return found;
}

/** A page without what stands in fences, where nothing is Markdown. */
export function outsideFences(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, "");
}

/** The relative links of a page, and those within it. */
export function linksOf(markdown: string): string[] {
  const text = outsideFences(markdown).replace(/`[^`\n]*`/g, "code");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => (/^https?:/.test(target) ? [] : [target]));
}

/** What a link leads to that is not there; undefined when all is well. */
export function brokenEnd(name: string, target: string): string | undefined {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? `docs/${name}` : posix.join("docs", posix.dirname(name), path);
  const made = file.startsWith("docs/") ? pages.get(file.slice("docs/".length)) : undefined;
  if (made === undefined && !existsSync(posix.join(root, file))) return file;
  if (anchor === undefined) return undefined;
  const text = made ?? readFileSync(posix.join(root, file), "utf8");
  return anchorsOf(text).has(anchor) ? undefined : `${file}#${anchor}`;
}

/** The anchors of a page: those of its headings as GitHub makes them, and those that it sets itself. */
function anchorsOf(markdown: string): Set<string> {
  const headings = [...outsideFences(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  return new Set([...headings, ...[...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id)]);
}

/** The cells of the rows of all tables of a page. */
export function rowsOf(markdown: string): string[][] {
  return outsideFences(markdown)
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .slice(2, -2)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
}
