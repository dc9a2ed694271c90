import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Eleventy from "@11ty/eleventy";
import MiniSearch from "minisearch";
import { type FoundPart, indexOptions } from "../client/site/searchTerms.ts";
import { inEnglish } from "../server/src/core/l10n/texts.ts";
import type { Markup } from "../server/src/report/html/markup.ts";
import { packBundle } from "./bundleData.ts";
import { openLaw } from "./lib/docs/law.ts";
import { thirdPartyNotices } from "./notices.ts";
import { addressOfFile, addressOfPage, isPage, pageSources } from "./site/addresses.ts";
import { type NavigationEntry, pageLayout } from "./site/layout.ts";
import { brokenLinks } from "./site/links.ts";
import { type RenderedPage, renderPage } from "./site/markdown.ts";
import { writePlayground } from "./site/playground.ts";
import { Timelines } from "./site/timelines.ts";

/**
 * Writes the pages of the site into `out`, where its scripts stand: the Markdown files of the project at `root` as they are, with
 * timelines drawn and a search.
 *
 * @throws SiteError naming every link that leads nowhere
 */
export async function writeSite(root: string, out: string, { inputs, engine }: SiteScripts): Promise<void> {
  const pages = new Map<string, RenderedPage>();
  await writePages(root, out, pages);
  const files = new Set([...pages.values()].flatMap((page) => page.files));
  for (const file of [...files].sort()) copy(join(root, file), join(out, addressOfFile(file)));
  copy(join(root, "client/images/icon.png"), join(out, "icon.png"));
  writeFileSync(join(out, "site.css"), readFileSync(join(root, "client/site/site.css")));
  writeFileSync(join(out, "search-index.js"), searchIndex(pages));
  writePlayground(root, out, engine);
  copy(join(root, "LICENSE"), join(out, "LICENSE.txt"));
  writeFileSync(join(out, "THIRD-PARTY-NOTICES.txt"), thirdPartyNotices(root, inputs));
  const broken = brokenLinks(out);
  if (broken.length > 0) throw new SiteError(`Links lead nowhere:\n${broken.join("\n")}`);
}

/** The scripts of the site. */
interface SiteScripts {
  /** The files that they were made of. */
  readonly inputs: readonly string[];
  /** The script of the worker of the playground. */
  readonly engine: string;
}

/** A fault in the pages of the site. */
class SiteError extends Error {
  override readonly name = "SiteError";
}

/** Runs Eleventy over the pages. Fills `pages` by their path from the root of the project. */
async function writePages(root: string, out: string, pages: Map<string, RenderedPage>): Promise<void> {
  const packs = packBundle(root);
  if ("faults" in packs) throw new SiteError(packs.faults.join("\n"));
  const law = openLaw(packs.bundle);
  const timelines = new Timelines(law, inEnglish);
  const navigation = navigationOf(root);
  const behind = (page: string, heading: string): Markup | undefined => {
    if (page === "docs/acts.md" && law.authorities.includes(heading)) return timelines.authority(heading);
    const [, act] = /^docs\/acts\/(.+)\.md$/.exec(page) ?? [];
    return act !== undefined && heading === "Timeline" ? timelines.act(act) : undefined;
  };
  const fileOf = (inputPath: string): string => inputPath.replace(/^\.\//, "");
  const before = process.cwd();
  process.chdir(root); // Eleventy knows its folders from where it is run
  try {
    const eleventy = new Eleventy(".", out, {
      quietMode: true,
      configPath: false,
      config(configuration) {
        configuration.setUseGitIgnore(false);
        for (const entry of readdirSync(root, { withFileTypes: true }))
          if (entry.isDirectory() && !pageSources.folders.includes(`${entry.name}/`)) configuration.ignores.add(`${entry.name}/**`);
        configuration.setTemplateFormats(["md"]);
        configuration.addGlobalData("templateEngineOverride", "md"); // what looks like a template in a page is an example
        configuration.addGlobalData("permalink", () => ({ page }: { readonly page: { readonly inputPath: string } }) => {
          const file = fileOf(page.inputPath);
          return isPage(file) ? addressOfPage(file) : false;
        });
        configuration.setLibrary("md", {
          render: (text, env) => {
            const page = fileOf((env as { readonly page: { readonly inputPath: string } }).page.inputPath); // the data of a page
            const rendered = renderPage(root, page, text, (heading) => behind(page, heading));
            pages.set(page, rendered);
            return rendered.html;
          },
        });
        configuration.addTransform("layout", function (content) {
          const file = fileOf(this.page.inputPath);
          return pageLayout({ file, title: pages.get(file)?.title ?? "", content }, navigation, inEnglish);
        });
      },
    });
    await eleventy.write();
  } finally {
    process.chdir(before);
  }
}

/** The pages beside each page: the index of the documentation, and what it lists, in its order. */
function navigationOf(root: string): readonly NavigationEntry[] {
  const index = "docs/README.md";
  const [table = ""] = readFileSync(join(root, index), "utf8").split("\n## ");
  const linked = [...table.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file = ""]) => `docs/${file}`);
  return [index, ...new Set(linked)].map((file) => ({ file, title: titleOf(root, file) }));
}

function titleOf(root: string, file: string): string {
  const [, title] = /^# (.+)$/m.exec(readFileSync(join(root, file), "utf8")) ?? [];
  return (title ?? file).replaceAll("`", "");
}

/** The index for search, as a script, which a page can load without a server too. */
function searchIndex(pages: ReadonlyMap<string, RenderedPage>): string {
  const index = new MiniSearch<FoundPart & { readonly text: string }>(indexOptions);
  for (const [file, { title, parts }] of [...pages].sort(([one], [other]) => (one < other ? -1 : 1)))
    for (const { anchor, heading, text } of parts)
      index.add({
        id: addressOfPage(file) + (anchor === "" || heading === title ? "" : `#${anchor}`),
        page: title,
        heading: heading === "" ? title : heading,
        text,
      });
  return `globalThis.lodestoneIndex = ${JSON.stringify(index)};\n`;
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
