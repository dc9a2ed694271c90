import { type Argument, type ArgumentsOf, keyOfMessage, listOf, type Message, message, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import { rollUpRows } from "../rollup/rows.ts";
import { stateInWords } from "../states/inWords.ts";
import { stateSigns } from "../states/types.ts";
import { clipped } from "../text/clipped.ts";
import { partsEntries, partsInWords, sourceInWords } from "./fieldRows.ts";
import { findingRows } from "./findingRows.ts";
import type { DescribedItem } from "./item.ts";
import { byPresence, type ControlRow, conditional, endUseOrigin, holdingInWords, onceEach } from "./itemRows.ts";
import { type PlaceOf, placeInWords, type RowPlace } from "./places.ts";
import type { Row, Section } from "./row.ts";

/** The explanation of an item: each question of the judgement with its answer and reason. */
export interface Explanation {
  /** The part number, or a text that there is none. */
  readonly title: string;
  /** The start of the item as one-based `line:column`. */
  readonly place: string;
  readonly sections: readonly Section[];
}

/**
 * Lays out the rows of an item as an explanation for a terminal or editor.
 *
 * @param at converts places of findings
 * @param date the text that explains the source of the date and follows the date
 * @param marked the text of a place in the output, for example as a link
 */
export function explanationOf(
  item: DescribedItem,
  at: PlaceOf,
  date: Message,
  texts: Texts,
  marked: (words: string, place: RowPlace) => string = (words) => words,
): Explanation {
  return new Layout({ item, at, texts, marked }).explanation(date);
}

type Label = ArgumentsOf<"explain-label">[0]["label"];

/** An item to lay out, with the language and the links of the output. */
interface Told {
  readonly item: DescribedItem;
  readonly at: PlaceOf;
  readonly texts: Texts;
  marked(words: string, place: RowPlace): string;
}

/** The rows of an item in one language, by question. */
class Layout {
  readonly #told: Told;

  constructor(told: Told) {
    this.#told = told;
  }

  explanation(date: Message): Explanation {
    const { partNumber, place, asOf, rollUp } = this.#told.item;
    const texts = this.#told.texts;
    const sections: readonly (readonly [string, readonly Row[]])[] = [
      [texts.say("explain-question-findings"), this.#findings()],
      [texts.say("explain-question-holds"), this.#evidence()],
      [texts.say("explain-question-elements"), this.#elements()],
      [texts.say("explain-question-act", { date: asOf, source: date }), this.#acts()],
      [texts.say("explain-question-end-use"), this.#endUse()],
      ...(rollUp === undefined ? [] : [[texts.say("explain-question-unit"), rollUpRows(rollUp, texts)] as const]),
    ];
    return {
      title: partNumber ?? texts.say("explain-item-unnamed"),
      place: this.#place(place),
      sections: sections.map(([heading, rows]) => ({ heading, rows: rows.length === 0 ? [this.#row("none", "", "dim")] : rows })),
    };
  }

  #row(label: Label, said: string | readonly Message[], tone?: Row["tone"]): Row {
    const text = typeof said === "string" ? said : this.#told.texts.sentences(said);
    return { label: this.#told.texts.say("explain-label", { label }), text, ...(tone && { tone }) };
  }

  #place(place: RowPlace): string {
    return this.#told.marked(placeInWords(place), place);
  }

  #evidence(): Row[] {
    const { holds, confidence, evidence, rejected } = this.#told.item;
    const sure = evidence.length === 0 ? [] : [message("explain-confidence", { confidence })];
    const answers = { material: ["yes", "bad"], question: ["perhaps", "doubt"], none: ["no", "good"] } as const;
    const [label, tone] = answers[holds];
    return [
      this.#row(label, [holdingInWords(this.#told.item), ...sure], tone),
      ...onceEach(evidence, ({ kind, strength: how, entry, meaning }) => [kind, how, entry, keyOfMessage(meaning)]).map(
        ({ place, strength, seen, entry, ...rest }) => {
          const args = { ...rest, place: verbatim(this.#place(place)), seen: verbatim(seen), entry: verbatim(entry) };
          return this.#row(strength, this.#told.texts.say("explain-evidence", args));
        },
      ),
      ...rejected.map(({ place, seen, entry, reason }) => {
        const args = { place: verbatim(this.#place(place)), seen: verbatim(seen), reason, entry: verbatim(entry) };
        return this.#row("rejected", this.#told.texts.say("explain-rejected", args), "dim");
      }),
    ];
  }

  #elements(): Row[] {
    const { elements, partners, magnets, form, fields } = this.#told.item;
    const listed = (names: readonly string[], joined: "comma" | "or") => this.#told.texts.list(listOf(names.map(verbatim), joined));
    return [
      ...byPresence(elements).map(({ presence, symbols }) => this.#row(presence, listed(symbols, "comma"))),
      ...(partners.length === 0 ? [] : [this.#row("with", listed(partners, "comma"))]),
      ...(magnets.length === 0 ? [] : [this.#row("magnet-of", listed(magnets, "or"))]),
      this.#row("form", this.#told.texts.of(form ?? message("explain-form-unknown"))),
      ...[...partsEntries(fields)].map(([entry, keys]) => this.#row("parts-file", partsInWords(entry, keys, this.#place(entry.place)))),
    ];
  }

  #acts(): Row[] {
    const { acts, unreached, isJudged, unjudgedCodes } = this.#told.item;
    const all = [...acts, ...unreached].map((act) => this.#act(act));
    const none = () => this.#row("none", this.#told.texts.say(isJudged ? "explain-no-act" : "explain-act-not-asked"), "dim");
    if (unjudgedCodes.length === 0) return all.length === 0 ? [none()] : all;
    const codes = listOf(
      unjudgedCodes.map((code) => verbatim(clipped(code))),
      "comma",
    );
    const unjudged = [message("explain-codes-not-judged", { codes }), message("code-not-judged-advice")];
    return [...(all.length === 0 ? [none()] : all), this.#row("not-judged", unjudged, "doubt")];
  }

  #act({ act, title, verdict, state, standing, codes, listing, why, confidence }: ControlRow): Row {
    const args = { act: title, state: standing };
    const listed = listOf(codes.map(verbatim), "comma");
    if (verdict === "not-reached") {
      const head = codes.length === 0 ? message("explain-act", args) : message("explain-act-lists", { ...args, listing, codes: listed });
      return this.#row("no", [head, ...why], "dim");
    }
    const reaches = message("explain-act-reaches", { ...args, codes: listed, confidence });
    const said = [reaches, ...why, message("explain-act-id", { act: verbatim(act) })];
    return this.#row(conditional(verdict, state), said, state === "unverified" ? "doubt" : "bad");
  }

  #endUse(): Row[] {
    const { endUse, state } = this.#told.item;
    if (endUse.kind === "missing" && state.kind === "not-asked") return [this.#state()];
    if (endUse.kind === "missing") return [this.#row("missing", [message("explain-no-end-use")], "bad")];
    const { origin, by } = endUse;
    const from = endUseOrigin(origin, by && this.#partAt(by));
    if (endUse.kind === "unreadable") return [this.#row("unreadable", [message("explain-end-use-unreadable"), from], "bad")];
    const { category, statement, endUser, country, place } = endUse;
    const notGiven = this.#told.texts.say("explain-not-given");
    return [
      this.#row("category", category ?? notGiven),
      this.#row("statement", statement ?? notGiven),
      ...(endUser === undefined ? [] : [this.#row("end-user", endUser)]),
      ...(country === undefined ? [] : [this.#row("country", country)]),
      this.#row("from", [
        from,
        message("explain-written-at", { place: verbatim(this.#place(place)) }),
        ...(by?.restsOn === undefined ? [] : sourceInWords(by.restsOn)),
      ]),
    ];
  }

  /** The name of an item with its place. */
  #partAt({ partNumber, place }: { readonly partNumber: string | undefined; readonly place: RowPlace }): Argument {
    const at = verbatim(this.#place(place));
    return partNumber === undefined
      ? message("explain-unnamed-at", { place: at })
      : message("explain-part-at", { part: verbatim(partNumber), place: at });
  }

  #state(): Row {
    const { state } = this.#told.item;
    return {
      label: stateSigns[state.kind],
      text: stateInWords(state, this.#told.texts),
      tone: state.kind === "nothing-found" ? "good" : "dim",
    };
  }

  #findings(): Row[] {
    const { findings, related } = this.#told.item;
    const told = new Set<string>();
    const rows = [findings, related].map((some) => findingRows(some, this.#told, some === related, told));
    return [this.#state(), ...rows.flat()];
  }
}
