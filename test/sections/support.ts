import { yaml } from "../../server/src/core/formats/yaml/index.ts";
import { placeFinding } from "../../server/src/core/judge/placeFinding.ts";
import type { CheckInput, Engine, SettledInput, Verdict } from "../../server/src/core/judge/types.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import type { DocumentKind } from "../../server/src/core/model/types.ts";
import { compileRecogniser } from "../../server/src/core/recognise/recognise.ts";
import type { Digest } from "../../server/src/core/sections/digest.ts";
import type { JudgedText } from "../../server/src/core/sections/judgedText.ts";
import { verdictOf } from "../../server/src/core/sections/queries.ts";
import { SectionedText } from "../../server/src/core/sections/sectionedText.ts";
import { judgeUncut } from "../../server/src/core/sections/uncut.ts";
import type { Span } from "../../server/src/core/text/span.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { caseToday, packs } from "../rules/lodestone.ts";

export const engine: Engine = { packs, recogniser: compileRecogniser(packs.recogniserData), rules, texts: inEnglish };

const settings: CheckInput["settings"] = { actStates: {}, severities: {}, traceRareEarths: false };

export function input(text: string, kind: DocumentKind = "bom"): SettledInput {
  return { text, kind, format: yaml, today: caseToday, settings };
}

/** A text read section by section from nothing; undefined where it cannot be cut. */
export function cold(text: string, kind?: DocumentKind, keep = true): SectionedText | undefined {
  return SectionedText.open(engine, input(text, kind), { keep });
}

/** All lines that are kept of a text, in order. */
export function textIn({ envelope: { text, head }, sections }: JudgedText): string {
  const lines = sections.slice().map(({ section }) => section.text);
  return [text.slice(0, head), ...lines, text.slice(head)].join("");
}

/** The verdict on a text that is not cut, though it might be. */
export function whole(text: string, kind?: DocumentKind): Verdict {
  return verdictOf(judgeUncut(engine, input(text, kind)));
}

/** What a verdict says, without its functions, so that two can be compared. */
export function said({ findings, documents, waivers }: Verdict) {
  return { findings, documents, waivers };
}

/** A digest with its findings by places of the text. */
export function inText({ gravest, ...digest }: Digest) {
  const placed = gravest.map(({ marked: { finding, fingerprint }, from, isNear }) => ({
    fingerprint,
    isNear,
    finding: placeFinding<Span>(finding, ({ start, end }) => ({ start: start + from, end: end + from })),
  }));
  return { ...digest, gravest: placed };
}

/** A BOM of some items, with the same few mistakes again and again. */
export function manyItems(count: number): string {
  const items = Array.from({ length: count }, (_, index) => {
    const origin = index % 3 === 0 ? "    countryOfOrigin: CN\n" : "";
    const endUse =
      index % 4 === 0 ? "    endUse: drive\n" : index % 7 === 0 ? "    endUse: { category: undetermined, statement: TBD }\n" : "";
    const parts = index % 5 === 0 ? `    items:\n      - { partNumber: P-${index}, description: Samarium cobalt ring, quantity: 2 }\n` : "";
    const description = ["NdFeB magnet N42SH", "Hex bolt M8", "Dysprosium oxide", "Bracket 🧲, steel"][index % 4];
    return `  - partNumber: M-${index}\n    description: ${description}\n    quantity: ${index % 6 === 0 ? "many" : index}\n${origin}${endUse}${parts}`;
  });
  return `kind: bom\nid: B-1\nendUses:\n  drive: { category: automotive, statement: Traction motor of a car }\nitems:\n${items.join("")}`;
}

/** Waivers as comment lines: in force, expired, malformed, at the depth of a dash and deeper. */
export const waiverLines: readonly string[] = [
  "  # lodestone-waive end-use/missing until 2027-03-31 by J. Doe: sample lot\n",
  "      # lodestone-waive end-use/missing until 2027-03-31 by J. Doe: sample lot\n",
  "# lodestone-waive origin/missing until 2026-01-31 by J. Doe: asked for\n",
  "    # lodestone-waive schema/unknown-key until 2027-03-31 by J. Doe: old exporter\n",
  "  # lodestone-waive origin/missing until 2027-03-31 by J. Doe\n",
];

/** A text with a waiver above each line: that of a number, none where it is beyond the last one. */
export function withWaivers(text: string, choose: (line: number) => number): string {
  return text
    .split(/(?<=\n)/)
    .map((line, index) => (waiverLines[choose(index)] ?? "") + line)
    .join("");
}
