import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { verbatim } from "../../server/src/core/l10n/message.ts";
import { inEnglish, type Locale, locales, Texts } from "../../server/src/core/l10n/texts.ts";
import { reportScriptHash } from "../../server/src/generated/reportScript.ts";
import { english } from "../../server/src/generated/texts.ts";
import { html, Markup } from "../../server/src/report/html/markup.ts";
import { shippedCatalogues } from "../catalogues.ts";
import { head } from "./layout.ts";

/** The folder of the playground in the site. */
export const playgroundFolder = "try";

/**
 * The page takes scripts of the site, and the one of the report by its hash, which runs in the frame of the report. The engine is a worker
 * made of a script of the site. Nothing may be fetched or sent.
 */
const policy = `default-src 'none'; script-src 'self' '${reportScriptHash}'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'`;

/** The languages by their own names. */
const languageNames: Readonly<Record<Locale, string>> = { en: "English", de: "Deutsch", ja: "日本語", "zh-cn": "简体中文" };

/** A file with its text. */
interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Writes the playground into the site in `out`: a page in each language, and what its script loads once the page was painted. */
export function writePlayground(root: string, out: string, engine: string): void {
  const folder = join(out, playgroundFolder);
  mkdirSync(folder, { recursive: true });
  const catalogues = shippedCatalogues(root);
  const first = firstFile(root);
  const samples = { [first.name]: { [first.name]: first.text }, ...samplesOf(root) };
  for (const locale of locales) {
    const catalogue = catalogues[locale];
    const texts = catalogue === undefined ? inEnglish : new Texts(JSON.parse(catalogue));
    const messages: Readonly<Record<string, string>> = catalogue === undefined ? english : JSON.parse(catalogue).messages;
    writeFileSync(join(folder, pageOf(locale)), page(texts, messages, first, Object.keys(samples)));
    if (catalogue !== undefined) writeFileSync(join(folder, `catalogue-${locale}.js`), part("catalogue", catalogue));
  }
  writeFileSync(join(folder, "samples.js"), part("samples", JSON.stringify(samples)));
  writeFileSync(join(folder, "engine.js"), part("engine", `function () {\n${engine}\n}`));
  copyFileSync(join(root, "client/site/playground/playground.css"), join(folder, "playground.css"));
  writeOffline(out, folder);
}

/** The script that keeps the playground for visits without a network knows which files it keeps, and changes whenever one of them does. */
function writeOffline(out: string, folder: string): void {
  const script = join(folder, "offline.js");
  const code = readFileSync(script, "utf8");
  const files = readdirSync(folder)
    .filter((name) => name !== "offline.js")
    .sort();
  const common = ["site.css", "icon.png"];
  const digest = createHash("sha256").update(code);
  for (const path of [...files.map((name) => join(folder, name)), ...common.map((name) => join(out, name))])
    digest.update(readFileSync(path));
  const isOf = (name: string, locale: Locale): boolean => new RegExp(`^(?:catalogue-)?${locale}\\.`).test(name);
  const languages = locales.map((locale) => [locale, files.filter((name) => isOf(name, locale))] as const);
  const every = files.filter((name) => !locales.some((locale) => isOf(name, locale)));
  const kept = { every: [...every, ...common.map((name) => `../${name}`)], ...Object.fromEntries(languages) };
  const head = `self.lodestoneVersion = "${digest.digest("hex").slice(0, 16)}";\nself.lodestoneFiles = ${JSON.stringify(kept)};\n`;
  writeFileSync(script, head + code);
}

/** A script that brings one part of what the page loads. */
function part(name: string, value: string): string {
  return `globalThis.lodestone = { ...globalThis.lodestone, ${name}: ${value} };\n`;
}

function pageOf(locale: Locale): string {
  return locale === "en" ? "index.html" : `${locale}.html`;
}

/** The example of README.md, which everyone sees first. */
function firstFile(root: string): NamedText {
  const [, name, text] = /^```yaml (\S+)\n([\s\S]*?)^```$/m.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  if (name === undefined || text === undefined) throw new Error("README.md has no example with a name.");
  return { name, text };
}

/** By the file to show first, the files of a sample: a file of `samples/` by itself, or those of a folder below. */
function samplesOf(root: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const folder = join(root, "samples");
  const read = (name: string): readonly [string, string] => [name, readFileSync(join(folder, name), "utf8")];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  return Object.fromEntries(
    entries.flatMap((entry) => {
      if (!entry.isDirectory()) return [[entry.name, Object.fromEntries([read(entry.name)])]];
      const names = readdirSync(join(folder, entry.name), { recursive: true, encoding: "utf8" }).map((name) =>
        `${entry.name}/${name}`.replaceAll("\\", "/"),
      );
      const files = Object.fromEntries(
        names
          .filter((name) => name.endsWith(".yaml"))
          .sort()
          .map(read),
      );
      return Object.keys(files)
        .filter((name) => /\.(?:bom|shipment)\.yaml$/.test(name))
        .map((name) => [name, files]);
    }),
  );
}

function page(texts: Texts, messages: Readonly<Record<string, string>>, first: NamedText, samples: readonly string[]): string {
  const say = texts.say.bind(texts);
  const own = Object.fromEntries(Object.entries(messages).filter(([id]) => id.startsWith("site-")));
  const languages = locales.map((locale) =>
    locale === texts.locale
      ? html`<span aria-current="true">${languageNames[locale]}</span>`
      : html`<a href="${pageOf(locale)}" lang="${locale}" hreflang="${locale}">${languageNames[locale]}</a>`,
  );
  const title = say("site-title", { page: verbatim(say("site-try")) });
  return html`<!doctype html>
<html lang="${texts.locale}">
<head>
${head(title, "../", policy, "site.css")}
<link rel="stylesheet" href="playground.css">
<script src="playground.js" defer></script>
</head>
<body class="playground">
<header>
<a class="name" href="../index.html">${say("site-name")}</a>
<nav aria-label="${say("site-parts")}"><a href="../docs/index.html">${say("site-documentation")}</a></nav>
<nav class="languages" aria-label="${say("site-languages")}">${languages.map((language) => html`${language} `)}</nav>
</header>
<main>
<h1>${say("site-try-title")}</h1>
<p class="lead">${say("site-try-lead")}</p>
<div class="tools">
<label>${say("site-try-sample")} <select id="sample">${samples.map((name) => html`<option>${name}</option>`)}<option value="">${say("site-try-empty")}</option></select></label>
<label class="file">${say("site-try-open")} <input id="file" type="file" multiple accept=".yaml,.yml,.json,.csv,.tsv,.md,.txt"></label>
<button id="link" type="button">${say("site-try-link")}</button>
</div>
<p id="told" role="status"></p>
<section id="dates" aria-label="${say("site-try-dates")}">
<div class="date"><label>${say("site-try-date")} <input type="date" disabled></label> <button type="button" disabled>${say("site-try-earlier")}</button> <button type="button" disabled>${say("site-try-later")}</button></div>
<div class="axis"><input type="range" aria-label="${say("site-try-date")}" disabled><div class="marks" aria-hidden="true"></div><div class="chart"></div></div>
</section>
<div class="halves">
<section class="half" aria-label="${say("site-try-file")}">
<div id="files" class="tabs"></div>
<div id="editor" data-name="${first.name}">${lines(first.text)}</div>
</section>
<section class="half" aria-label="${say("site-try-results")}">
<div class="tabs"><button id="show-findings" type="button" aria-pressed="true">${say("site-try-findings")}</button><button id="show-report" type="button" aria-pressed="false">${say("site-try-report")}</button></div>
<div id="findings-panel"><div id="findings" aria-live="polite"><p>${say("site-try-waiting")}</p></div></div>
<div id="report-panel" hidden><iframe id="report" title="${say("site-try-report")}" sandbox="allow-scripts allow-modals"></iframe></div>
</section>
</div>
</main>
<footer><p>${say("site-footer")}</p></footer>
<script type="application/json" id="words">${new Markup(JSON.stringify(own).replaceAll("<", "\\u003c"))}</script>
</body>
</html>
`.source;
}

/** Text with its line ends, which templates of a report fold. */
function lines(text: string): Markup {
  return new Markup(
    text
      .split("\n")
      .map((line) => html`${line}`.source)
      .join("\n"),
  );
}
