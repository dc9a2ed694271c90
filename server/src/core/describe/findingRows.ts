import type { Finding } from "../finding.ts";
import { prose, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import { partsOf } from "../text/wording.ts";
import { verdictRows } from "./finding.ts";
import { type PlaceOf, placeInWords, type RowPlace } from "./places.ts";
import type { Row } from "./row.ts";

/** The language, places and links of an output. */
interface Output {
  readonly at: PlaceOf;
  readonly texts: Texts;
  marked(words: string, place: RowPlace): string;
}

/**
 * Findings as rows with place, rule and message.
 *
 * @param isRelated true for findings that stand elsewhere and concern the item
 * @param told the last known states of acts that the rows above tell; those told here are added
 */
export function findingRows(
  findings: readonly Finding[],
  { at, texts, marked }: Output,
  isRelated = false,
  told: Set<string> = new Set(),
): readonly Row[] {
  return findings.map((finding) => {
    const { severity, suppression, ruleId, start, end } = finding;
    const { notes } = partsOf(finding);
    const text = told.has(notes) ? finding.message.slice(0, finding.notesAt).trim() : finding.message;
    told.add(notes);
    const from = at({ in: undefined, start, end });
    const place = marked(placeInWords(from), from);
    const head = isRelated ? texts.say("explain-related", { place: verbatim(place), rule: verbatim(ruleId) }) : `${place}  ${ruleId}`;
    const whole = texts.say("labelled", { label: verbatim(head), text: verbatim(text) });
    const { standing, suppressed } = verdictRows({ severity, suppressed: suppression }, texts);
    if (suppressed !== undefined) return { label: standing, text: texts.sentences([prose(whole), prose(suppressed)]), tone: "dim" };
    return { label: standing, text: whole, tone: severity === "error" ? "bad" : severity === "warning" ? "doubt" : "dim" };
  });
}
