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

/** A text that changes, with what is found in it: at every moment the same as a check of the text from nothing. */
export interface LiveText {
  readonly text: string;
  /** Whether an edit can be judged by what it touches; false where the text is not cut. */
  readonly isCut: boolean;
  /** Makes an edit, which costs nothing before something is asked of the text. `after` gives the text after it, where the caller has it. */
  edit(edit: Edit, after?: () => string): void;
  /** Something has changed in the files that it leans on, or in what it leans on: judges again what refers to them. */
  linksChanged(): void;
  verdict(): VerdictInRun;
  /** The same with all facts of the text. */
  result(): CheckResult;
  /** The gravest findings, at most `most`, and how many there are; `near` as in `digestOf`. */
  digest(most: number, near?: Near): Digest;
  /** The files that its items name under `ref`, as written, each once; undefined where the text is not cut. */
  readonly namedFiles: readonly string[] | undefined;
  /** What is known of the items that touch a span, and outside of all; of the text as a whole where it is not cut. */
  around(span: Span): Around;
  /** The text as a whole, as it is kept; good until the next edit. */
  readonly whole: Whole;
}

/** More edits in different places than these are not made one by one: to read the text anew, with all that stayed as it was, costs less. */
const mostPiecemeal = 32;

/** Opens a text for edits. Never throws where `check` does not. */
export function openLiveText(given: Engine, asked: CheckInput): LiveText {
  const { engine, input } = settled(given, asked);
  let text = (): string => input.text;
  let opened = SectionedText.open(engine, input, { keep: true });
  const waiting = new WaitingEdits();
  let uncut: JudgedText | undefined;
  /** The text in sections as it is now; what was replaced before anybody asked was never read. */
  const sectioned = (): SectionedText | undefined => {
    const edits = waiting.take();
    if (edits.length === 0) return opened;
    const before = opened;
    // Should something crash, the next edit opens the text anew.
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
