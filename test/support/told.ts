import { readdirSync, readFileSync } from "node:fs";
import { FluentParser, type Pattern, Visitor } from "@fluent/syntax";
import { readProse } from "../../scripts/catalogues.ts";
import type { Locale } from "../../server/src/core/l10n/texts.ts";

/** A text of a language with the file that it stands in. */
export interface Told {
  readonly file: string;
  readonly text: string;
}

/** Every text that is told in a language, by server and client. What fills a sentence in is an X. */
export function toldIn(locale: Locale): readonly Told[] {
  const folder = `server/l10n/${locale}`;
  const messages = readdirSync(folder)
    .filter((name) => name.endsWith(".ftl"))
    .map((name) => `${folder}/${name}`)
    .flatMap((file) => patternsIn(readFileSync(file, "utf8")).map((text) => ({ file, text })));
  const client = (file: string): readonly Told[] =>
    Object.values(JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>).map((text) => ({ file, text }));
  if (locale === "en") {
    // The English texts of packs, schemas, rules and client are the keys of their translations.
    // Names of schema definitions are apart: they are those of the keys.
    const translated = [...readProse(process.cwd(), "de")].filter(([, { file }]) => !file.endsWith("/prose-schema-names.yaml"));
    const prose = translated.map(([text, { file }]) => ({ file: file.replace("/de/", "/en/"), text }));
    const bundle = JSON.parse(readFileSync("client/l10n/bundle.l10n.de.json", "utf8")) as Readonly<Record<string, string>>;
    const own = Object.keys(bundle).map((text) => ({ file: "client/src", text }));
    return [...messages, ...prose, ...own, ...client("package.nls.json")];
  }
  const texts = [`client/l10n/bundle.l10n.${locale}.json`, `package.nls.${locale}.json`].flatMap(client);
  return [...messages, ...readProse(process.cwd(), locale).values(), ...texts];
}

function patternsIn(source: string): readonly string[] {
  const found: string[] = [];
  class Collecting extends Visitor {
    override visitPattern(pattern: Pattern): void {
      found.push(pattern.elements.map((element) => (element.type === "TextElement" ? element.value : "X")).join(""));
      this.genericVisit(pattern);
    }
  }
  new Collecting().visit(new FluentParser({ withSpans: false }).parse(source));
  return found;
}
