import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";

/** The Markdown files at the root of the project that are pages of the site. */
const rootPages = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "ARCHITECTURE.md", "BENCHMARKS.md"];

/** The folders whose Markdown files are pages. */
const pageFolders = ["docs/", "decisions/"];

/** Files that a browser shows by themselves; others are served as text. */
const shown = /\.(?:json|png|svg|txt)$/;

/** True for a Markdown file, given by its path from the root of the project, that is a page. */
export function isPage(file: string): boolean {
  return rootPages.includes(file) || (file.endsWith(".md") && pageFolders.some((folder) => file.startsWith(folder)));
}

/** The files and folders with pages, for the generator. */
export const pageSources = { files: rootPages, folders: pageFolders };

/** The address of a page below the root of the site. */
export function addressOfPage(file: string): string {
  return file.replace(/(^|\/)README\.md$/, "$1index.html").replace(/\.md$/, ".html");
}

/** The way from one address to another. */
export function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path === "" ? posix.basename(to) : path;
}

/** The end of a link on a page. */
export type LinkEnd =
  | { readonly kind: "page" | "kept"; readonly href: string }
  /** A file of the project that is copied into the site. */
  | { readonly kind: "file"; readonly href: string; readonly file: string }
  /** Something that the site has not, such as a folder. */
  | { readonly kind: "none" };

/** Resolves a link of a page, given by its path from the root of the project at `root`. */
export function linkEnd(root: string, page: string, target: string): LinkEnd {
  if (/^[a-z][a-z+.-]*:/i.test(target) || target.startsWith("#")) return { kind: "kept", href: target };
  const [path = "", anchor] = target.split("#");
  const file = posix.join(posix.dirname(page), decodeURIComponent(path));
  const from = addressOfPage(page);
  if (isPage(file)) return { kind: "page", href: relative(from, addressOfPage(file)) + (anchor === undefined ? "" : `#${anchor}`) };
  const place = join(root, file);
  if (file.startsWith("../") || (existsSync(place) && statSync(place).isDirectory())) return { kind: "none" };
  return { kind: "file", href: relative(from, addressOfFile(file)), file };
}

/** The address of a file of the project that is copied into the site. A program is no page: as text, every browser shows it. */
export function addressOfFile(file: string): string {
  return shown.test(file) ? file : `source/${file}.txt`;
}
