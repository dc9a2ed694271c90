import type { Format } from "../../server/src/core/formats/format.ts";
import type { FileKind } from "../../server/src/core/model/types.ts";
import type { CheckSettings } from "../../server/src/index.ts";
import type { Files } from "../graph/files.ts";
import { mappedAs, takeFiles } from "./caseRunner.ts";

/** The sections that the page of every rule has, in this order. */
export const sections = ["What it finds", "Why", "Examples", "How to fix it", "How to switch it off"] as const;

/** An example of a page. */
export interface Example {
  readonly verdict: "bad" | "good";
  /** Rules that a bad example gives besides the one it shows. */
  readonly also: readonly string[];
  readonly kind: FileKind;
  readonly text: string;
  /** How it is read, where it is not in our format: tables by the mapping that has the usual names of columns, others by the one behind `use=`, what is `validated` by a schema. */
  readonly format: Format | undefined;
  /** Other files that the example shows, each behind a line `# beside: PATH`. */
  readonly beside: Files | undefined;
  /** Settings that the example needs: behind `months=` the age that facts may have. */
  readonly settings: Partial<CheckSettings>;
}

/** A schema that someone may have for their parts. */
const ownSchema = JSON.stringify({
  properties: { parts: { items: { $ref: "#/$defs/part" } } },
  $defs: {
    part: {
      "x-lodestone": "item",
      required: ["sku"],
      properties: { sku: { type: "string", "x-lodestone": "partNumber" }, name: { type: "string", "x-lodestone": "description" } },
    },
  },
});

const fence = /^```(yaml|csv|json) (bad|good)( validated)?(?: also=(\S+))?(?: use=(\S+))?(?: months=(\d+))?\n([\s\S]*?)^```$/gm;

/** The examples of a page. What kind of file an example is, its own `kind` says. */
export function examplesOf(page: string): Example[] {
  return [...page.matchAll(fence)].map(([, written, verdict, validated, also = "", use, months, whole = ""]) => {
    const lines = whole.split("\n");
    const beside = takeFiles(lines);
    const text = beside === undefined ? whole : `${lines.join("\n")}\n`;
    const kind = /^kind: shipment$/m.test(text) ? "shipment" : /^kind: parts$/m.test(text) ? "parts" : "bom";
    const mapping = use ?? (written === "csv" ? "table" : undefined);
    const used = mapping === undefined ? undefined : mappedAs(`{ use: ${mapping} }`, `bom.${written}`);
    const format = validated === undefined ? used : mappedAs("{ schema: own.json, validate: true }", `bom.${written}`, ownSchema);
    const settings = months === undefined ? {} : { factsMaxAge: Number(months) };
    return { verdict: verdict === "bad" ? "bad" : "good", also: also === "" ? [] : also.split(","), kind, text, format, beside, settings };
  });
}

/** The text of a section, without its heading; empty where there is none. */
export function sectionOf(page: string, title: string): string {
  const start = page.indexOf(`\n## ${title}\n`);
  if (start < 0) return "";
  const body = page.slice(start + title.length + 5);
  const end = body.indexOf("\n## ");
  return (end < 0 ? body : body.slice(0, end)).trim();
}
