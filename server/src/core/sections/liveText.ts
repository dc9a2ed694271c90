import { settled } from "../judge/settled.ts";
import type { CheckInput, CheckResult, Engine, VerdictInRun } from "../judge/types.ts";
import type { Span } from "../text/span.ts";
import type { Digest, Near } from "./digest.ts";
import { type Edit, WaitingEdits } from "./edit.ts";
import type { JudgedText } from "./judgedText.ts";
import { aroundOf, digestOfText, resultOf, verdictOf } from "./queries.ts";
import { SectionedText } from "./sectionedText.ts";
import { judgeUncut } from "./uncut.ts";
import { type Around, type Whole, wholeIn } from "./whole.ts";

/** An editable text with its results. They always equal those of a fresh check. */
export interface LiveText {
  readonly text: string;
  /** True when an edit can be judged incrementally, because the text is divided into sections. */
  readonly isCut: boolean;
  /** Applies an edit. Work is deferred until the next query. `after` returns the text after the edit, if the caller has it. */
  edit(edit: Edit, after?: () => string): void;
  /** Must be called after a change in a file that the text depends on. Judges the references to it again. */
  linksChanged(): void;
  verdict(): VerdictInRun;
  /** The verdict with all facts of the text. */
  result(): CheckResult;
  /** The most severe findings, at most `most`, and their counts; `near` as in `digestOf`. */
  digest(most: number, near?: Near): Digest;
  /** The files that `ref` values name, as written, without repetition; undefined when the text is not divided. */
  readonly namedFiles: readonly string[] | undefined;
  /** The facts of the items that touch a span, and of the lines outside the items; of the whole text when it is not divided. */
  around(span: Span): Around;
  /** The whole text as cached; valid until the next edit. */
  readonly whole: Whole;
}

/**
 * The number of separate edits up to which they are applied one by one. Beyond it, parsing the text again with its unchanged sections
 * reused is cheaper.
 */
const mostPiecemeal = 32;

/** Opens a text for editing. Throws only where `check` does. */
export function openLiveText(given: Engine, asked: CheckInput): LiveText {
  const { engine, input } = settled(given, asked);
  let text = (): string => input.text;
  let opened = SectionedText.open(engine, input, { keep: true });
  const waiting = new WaitingEdits();
  let uncut: JudgedText | undefined;
  /** The text divided into sections, with all queued edits applied. Text replaced before any query is never parsed. */
  const sectioned = (): SectionedText | undefined => {
    const edits = waiting.take();
    if (edits.length === 0) return opened;
    const before = opened;
    // If something crashes, the next edit opens the text again.
    opened = undefined;
    const isMade = edits.length <= mostPiecemeal && edits.every((edit) => before?.edit(edit) === true);
    opened = isMade ? before : SectionedText.open(engine, { ...input, text: text() }, { keep: true }, before);
    return opened;
  };
  const judged = (): JudgedText => {
    const cut = sectioned();
    if (cut !== undefined) return cut.judged;
    uncut ??= judgeUncut(engine, { ...input, text: text() });
    return uncut;
  };
  return {
    get text() {
      return text();
    },
    get isCut() {
      return sectioned() !== undefined;
    },
    edit(edit, after) {
      text = after ?? kept(text(), edit);
      uncut = undefined;
      waiting.add(edit);
    },
    linksChanged() {
      uncut = undefined;
      if (sectioned()?.linksChanged() === true) return;
      opened = SectionedText.open(engine, { ...input, text: text() }, { keep: true });
    },
    verdict: () => verdictOf(judged()),
    result: () => resultOf(judged()),
    digest: (most, near) => digestOfText(judged(), most, near),
    get namedFiles() {
      return sectioned()?.namedFiles;
    },
    around: (span) => aroundOf(judged(), span),
    get whole() {
      return wholeIn(judged());
    },
  };
}

function kept(before: string, { start, end, newText }: Edit): () => string {
  const text = before.slice(0, start) + newText + before.slice(end);
  return () => text;
}
