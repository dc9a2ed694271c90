import type { conditional } from "../describe/itemRows.ts";
import type { Finding, Severity } from "../finding.ts";
import type { CheckInput } from "../judge/types.ts";
import type { ActAt } from "../packs/at.ts";
import type { JudgedItem } from "../rule.ts";
import type { RuleMeta } from "../ruleMeta.ts";
import type { Answer } from "./answers.ts";
import type { Asked } from "./asked.ts";
import type { Put } from "./put.ts";
import type { StaleFact } from "./staleFacts.ts";

/** The files that refer to a file, directly or through others; undefined for none. */
export type FindReferring = () => Referring | undefined;

/** The files that refer to a file, directly or through others. They may ask about its items, and answers are tried in them too. */
export interface Referring {
  /** The path of the file that they refer to, as they see it: relative to the root, with slashes. */
  readonly path: string;
  readonly files: readonly { readonly name: string; readonly input: CheckInput }[];
  /** The names of files that may refer to it and cannot be read. */
  readonly unreadable: readonly string[];
}

/** An open question about an item of a file. */
export interface ItemQuestion {
  readonly judged: JudgedItem;
  readonly asked: Asked;
  /** The severity of the gravest finding that asks, here or in a file that refers to the item. Of a stale fact, of those that would ask. */
  readonly severity: Severity;
  /** The declaration that is too old; undefined where nothing is declared. */
  readonly stale: StaleFact | undefined;
  /** The latest day on which the question was asked. */
  readonly put: Put | undefined;
  /** The acts that depend on the answer. */
  readonly acts: readonly ActAt[];
  /** The results of checking the file with each possible answer. */
  readonly outcomes: readonly Outcome[];
}

/** A question before its answers are tried. */
export interface Open extends Omit<ItemQuestion, "outcomes"> {
  readonly answers: readonly Answer[];
}

/** The result for an item with an answer in place. */
export interface Outcome {
  readonly answer: Answer;
  /** The acts that apply or may apply: those that control the item in the order of the packs, then those on which other duties rest. */
  readonly acts: readonly ActOnItem[];
  /** The findings that concern the item, here and in files that refer to it, and demand more than an answer. */
  readonly duties: readonly Duty[];
}

/** An act that applies or may apply to an item; conditional where its status is unconfirmed. */
export interface ActOnItem {
  readonly act: ActAt;
  readonly verdict: ReturnType<typeof conditional>;
}

/** A finding that an answer leaves or brings. */
export interface Duty {
  readonly finding: Finding;
  readonly meta: RuleMeta | undefined;
  /** The name of the file that it is in, if that is another one. */
  readonly file?: string;
}

/** The questions of a file. */
export interface FileQuestions {
  readonly questions: readonly ItemQuestion[];
  /** The number of findings on places that were not read or not checked, where questions may be missing. */
  readonly unchecked: number;
  /** The number of answers that were tried only together with those about other parts, and that have duties of a whole document. */
  readonly together: number;
  /** The names of files that may refer to the parts asked about, and which were not looked at. */
  readonly untried: readonly string[];
}
