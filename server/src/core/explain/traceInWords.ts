import { groundsOf } from "../control/describeOpenQuestions.ts";
import { isJudged } from "../control/endUseRequired.ts";
import { elsewhereOf, type Finding } from "../finding.ts";
import { type Argument, type ArgumentsOf, listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import { addTo } from "../maps.ts";
import type { EndUseInEffect, Item } from "../model/types.ts";
import { actState } from "../packs/notices.ts";
import type { Evidence, Presence, Recognition, Rejection } from "../recognise/types.ts";
import { rollUpRows } from "../rollup/rows.ts";
import { stateInWords } from "../states/inWords.ts";
import { type ItemState, stateSigns } from "../states/types.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import { isForeign, type Place } from "../text/place.ts";
import { takenFromParts, takenInWords } from "./fromParts.ts";
import { endUseOrigin } from "./originWords.ts";
import type { Row } from "./row.ts";
import type { ActTrace, ItemTrace } from "./trace.ts";

/** One question of the judgement with its answers. */
export interface Section {
  readonly heading: string;
  /** At least one. */
  readonly rows: readonly Row[];
}

/** The trace of an item in words: each question of the judgement with its answer and the reason. */
export interface TraceInWords {
  /** Part number, or that there is none. */
  readonly title: string;
  /** Where the item begins, as `line:column` from 1. */
  readonly place: string;
  readonly sections: readonly Section[];
}

/**
 * Puts a trace into words; how they are laid out is up to the reader: a terminal, or an editor.
 *
 * @param date where the date of the verdict comes from, in words that stand behind the date
 * @param shown how the path of another file is written, which is relative to the root
 * @param marked what becomes of the words for a place: a reader may lead there
 */
export function traceInWords(
  trace: ItemTrace,
  lines: LineIndex,
  date: Message,
  texts: Texts,
  shown: (file: string) => string = (file) => file,
  marked: (words: string, place: Place) => string = (words) => words,
): TraceInWords {
  const at = (place: Place): string => marked(placeInWords(place, lines, shown), place);
  return new Teller(trace, texts, date, at).tell();
}

/** `line:column` from 1; behind the path of its file where that is another one. */
function placeInWords(place: Place, lines: LineIndex, shown: (file: string) => string): string {
  if (isForeign(place)) {
    const { file, range } = elsewhereOf(place);
    return `${shown(file)}:${range.start.line + 1}:${range.start.character + 1}`;
  }
  const { line, character } = lines.positionAt(place.start);
  return `${line + 1}:${character + 1}`;
}

type Label = ArgumentsOf<"explain-label">[0]["label"];

/** Tells one trace in one language. */
class Teller {
  readonly #trace: ItemTrace;
  readonly #texts: Texts;
  readonly #date: Message;
  readonly #at: (place: Place) => string;

  constructor(trace: ItemTrace, texts: Texts, date: Message, at: (place: Place) => string) {
    this.#trace = trace;
    this.#texts = texts;
    this.#date = date;
    this.#at = at;
  }

  tell(): TraceInWords {
    const { item, document, state, rollUp, findings, related } = this.#trace;
    const texts = this.#texts;
    const sections: readonly (readonly [string, readonly Row[]])[] = [
      [texts.say("explain-question-holds"), this.#evidenceRows(item.recognition)],
      [texts.say("explain-question-elements"), [...this.#elementRows(item.recognition), ...this.#partsRows(item.item)]],
      [texts.say("explain-question-act", { date: document.asOf, source: this.#date }), this.#actRows()],
      [texts.say("explain-question-end-use"), this.#endUseRows(item.item.endUse, state)],
      ...(rollUp === undefined ? [] : [[texts.say("explain-question-unit"), rollUpRows(rollUp, texts)] as const]),
      [
        texts.say("explain-question-findings"),
        [
          { label: stateSigns[state.kind], text: stateInWords(state, texts), tone: state.kind === "nothing-found" ? "good" : "dim" },
          ...findings.map((finding) => this.#findingRow(finding, false)),
          ...related.map((finding) => this.#findingRow(finding, true)),
        ],
      ],
    ];
    return {
      title: item.item.partNumber?.value ?? texts.say("explain-item-unnamed"),
      place: this.#at(item.item.place),
      sections: sections.map(([heading, rows]) => ({
        heading,
        rows: rows.length === 0 ? [{ label: this.#label("none"), text: "", tone: "dim" }] : rows,
      })),
    };
  }

  #label(label: Label): string {
    return this.#texts.say("explain-label", { label });
  }

  #findingRow({ severity, suppression, ruleId, message: text, start, end }: Finding, isRelated: boolean): Row {
    const place = verbatim(this.#at({ in: undefined, start, end }));
    const head = isRelated ? this.#texts.say("explain-related", { place, rule: verbatim(ruleId) }) : `${place}  ${ruleId}`;
    const told = `${head}: ${text}`;
    if (suppression === undefined)
      return { label: this.#label(severity), text: told, tone: severity === "error" ? "bad" : severity === "warning" ? "doubt" : "dim" };
    if (suppression.kind === "baseline") {
      const known = message("explain-known-to", { baseline: verbatim(suppression.baseline) });
      return { label: this.#label("baselined"), text: this.#texts.sentences([prose(told), known]), tone: "dim" };
    }
    const { until, by, reason } = suppression;
    const waived = message("explain-waived", { until, by: verbatim(by), reason: verbatim(reason) });
    return { label: this.#label("waived"), text: this.#texts.sentences([prose(told), waived]), tone: "dim" };
  }

  #evidenceRows({ verdict, classes, confidence, evidence, rejected }: Recognition): Row[] {
    const names = listOf(
      classes.filter((one) => one.verdict === verdict).map(({ of }) => prose(of.name)),
      verdict === "material" ? "and" : "or",
    );
    const sure = evidence.length === 0 ? [] : [message("explain-confidence", { confidence })];
    const texts = this.#texts;
    return [
      verdict === "material"
        ? { label: this.#label("yes"), text: texts.sentences([message("explain-holds", { classes: names }), ...sure]), tone: "bad" }
        : verdict === "question"
          ? {
              label: this.#label("perhaps"),
              text: texts.sentences([message("explain-may-hold", { classes: names }), ...sure]),
              tone: "doubt",
            }
          : { label: this.#label("no"), text: texts.sentences([message("explain-holds-nothing"), ...sure]), tone: "good" },
      ...onceEach(evidence, ({ kind, strength, meaning }) => [kind, strength, meaning]).map((entry) => ({
        label: this.#label(entry.strength),
        text: texts.say("explain-evidence", {
          place: verbatim(this.#at(entry)),
          kind: entry.kind,
          seen: verbatim(entry.seen),
          meaning: entry.meaning,
          entry: verbatim(entry.entry),
          confidence: entry.confidence,
        }),
      })),
      ...onceEach(rejected, ({ reason }) => reason).map((entry) => ({
        label: this.#label("rejected"),
        text: texts.say("explain-rejected", {
          place: verbatim(this.#at(entry)),
          seen: verbatim(entry.seen),
          reason: entry.reason,
          entry: verbatim(entry.entry),
        }),
        tone: "dim" as const,
      })),
    ];
  }

  #elementRows({ elements, partners, form, magnetMaterials }: Recognition): Row[] {
    const byPresence = new Map<Presence, string[]>();
    for (const [element, presence] of elements) addTo(byPresence, presence, element);
    const texts = this.#texts;
    const listed = (names: Iterable<string>, joined: "comma" | "or") => texts.list(listOf([...names].map(verbatim), joined));
    return [
      ...[...byPresence].map(([presence, symbols]) => ({ label: this.#label(presence), text: listed(symbols, "comma") })),
      ...(partners.size === 0 ? [] : [{ label: this.#label("with"), text: listed(partners, "comma") }]),
      ...(magnetMaterials.size === 0 ? [] : [{ label: this.#label("magnet-of"), text: listed(magnetMaterials, "or") }]),
      {
        label: this.#label("form"),
        text:
          form === undefined
            ? texts.say("explain-form-unknown")
            : texts.say("explain-form", {
                form: verbatim(form.value),
                known: form.declared ? "declared" : "shown",
                good: form.orGood === true ? "perhaps" : "no",
              }),
      },
    ];
  }

  #partsRows(item: Item): Row[] {
    return takenFromParts(item).map((taken) => ({
      label: this.#label("parts-file"),
      text: this.#texts.sentences(takenInWords(taken, this.#at(taken.entry.place))),
    }));
  }

  #actRows(): Row[] {
    const { acts, item } = this.#trace;
    if (acts.length > 0) return acts.map((act) => this.#actRow(act));
    const text = isJudged(item) ? this.#texts.say("explain-no-act") : this.#texts.say("explain-act-not-asked");
    return [{ label: this.#label("none"), text, tone: "dim" }];
  }

  #actRow(trace: ActTrace): Row {
    const texts = this.#texts;
    if (trace.outcome === "not-reached") {
      const { act, codes, reason } = trace.considered;
      const args = { act: verbatim(act.act.id), state: actState(act) };
      const head =
        codes.length === 0
          ? message("explain-act", args)
          : message("explain-act-lists", { ...args, codes: listOf(codes.map(verbatim), "comma") });
      return { label: this.#label("no"), text: texts.sentences([head, reason]), tone: "dim" };
    }
    const { act, codes, certainty, confidence } = trace.control;
    const text = texts.sentences([
      message("explain-act-reaches", {
        act: verbatim(act.act.id),
        state: actState(act),
        codes: listOf(codes.map(verbatim), "comma"),
        confidence,
      }),
      ...groundsOf(trace.control),
      message("explain-act-title", { title: prose(act.act.shortTitle) }),
    ]);
    return { label: this.#label(certainty), text, tone: trace.outcome === "unverified" ? "doubt" : "bad" };
  }

  #endUseRows(endUse: EndUseInEffect | undefined, state: ItemState): Row[] {
    const texts = this.#texts;
    if (endUse === undefined && state.kind === "not-asked")
      return [{ label: stateSigns[state.kind], text: stateInWords(state, this.#texts), tone: "dim" }];
    if (endUse === undefined) return [{ label: this.#label("missing"), text: texts.say("explain-no-end-use"), tone: "bad" }];
    const from = endUseOrigin(endUse.origin, endUse.by && this.#partAt(endUse.by));
    if (endUse.kind === "unresolved")
      return [{ label: this.#label("unreadable"), text: texts.sentences([message("explain-end-use-unreadable"), from]), tone: "bad" }];
    const { category, statement, endUser, country, key } = endUse.endUse;
    const notGiven = texts.say("explain-not-given");
    return [
      { label: this.#label("category"), text: category?.value ?? notGiven },
      { label: this.#label("statement"), text: statement?.value ?? notGiven },
      ...(endUser?.name === undefined ? [] : [{ label: this.#label("end-user"), text: endUser.name.value }]),
      ...(country === undefined ? [] : [{ label: this.#label("country"), text: country.value }]),
      {
        label: this.#label("from"),
        text: texts.sentences([from, message("explain-written-at", { place: verbatim(this.#at(key)) })]),
      },
    ];
  }

  /** An item with the place where it stands. */
  #partAt({ partNumber, place }: Item): Argument {
    const at = verbatim(this.#at(place));
    return partNumber === undefined
      ? message("explain-unnamed-at", { place: at })
      : message("explain-part-at", { part: verbatim(partNumber.value), place: at });
  }
}

/** What was seen, without what says the same of the same word again. `said`: what is said of it, beside its entry. */
function onceEach<T extends Evidence | Rejection>(pieces: readonly T[], said: (piece: T) => unknown): readonly T[] {
  const told = new Set<string>();
  return pieces.filter((piece) => {
    const key = JSON.stringify([piece.seen.toLowerCase(), piece.entry, said(piece)]);
    return !told.has(key) && told.add(key);
  });
}
