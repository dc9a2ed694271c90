import { readdirSync, readFileSync } from "node:fs";
import { FluentParser, type Pattern, Visitor } from "@fluent/syntax";
import { readProse } from "../../scripts/catalogues.ts";
import type { Locale } from "../../server/src/core/l10n/texts.ts";

/** A text of a language with the file that it stands in. */
export interface Told {
  readonly file: string;
  readonly text: string;
}

/** Every text that is told in a language other than English, by server and client. What fills a sentence in is an X. */
export function toldIn(locale: Exclude<Locale, "en">): readonly Told[] {
  const folder = `server/l10n/${locale}`;
  const messages = readdirSync(folder)
    .filter((name) => name.endsWith(".ftl"))
    .map((name) => `${folder}/${name}`)
    .flatMap((file) => patternsIn(readFileSync(file, "utf8")).map((text) => ({ file, text })));
  const client = [`client/l10n/bundle.l10n.${locale}.json`, `package.nls.${locale}.json`].flatMap((file) =>
    Object.values(JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>).map((text) => ({ file, text })),
  );
  return [...messages, ...readProse(process.cwd(), locale).values(), ...client];
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
