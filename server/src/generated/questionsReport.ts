// Generated from schemas/ by `npm run generate`. Do not edit.
import type { AskedLast, ReportPack, ReportTool, ReportWorkPart } from "./report.ts";
import type { CalendarDate } from "./common.ts";

/**
 * Output of `lodestone questions --format json`.
 */
export interface QuestionsReport {
  /**
   * Version of this format: 1. Keys may be added within a version; none changes its meaning.
   */
  schemaVersion: 1;
  /**
   * The program that wrote the report.
   */
  tool: ReportTool;
  /**
   * The rule packs that were used.
   */
  packs: ReportPack[];
  /**
   * Parts with open questions, the gravest first. A part stands once for each manufacturer and supplier.
   */
  parts: AskedPart[];
  /**
   * Number of places that were not read or not checked, where questions may be missing.
   */
  unchecked: number;
  /**
   * Files that look like bills of materials and were not read, in runs over whole folders.
   */
  unread: string[];
  /**
   * Files that those of the run refer to and that were not read, so the parts in them were not asked about.
   */
  elsewhere: string[];
  /**
   * Files in which the answers were not tried: they refer to the parts asked about, beyond the number that is tried, or could not be read.
   */
  untried: string[];
  /**
   * Number of answers that were tried only together with those about other parts, so that a duty of a whole document may come from another part.
   */
  together: number;
}
/**
 * A part of one manufacturer and supplier, with its open questions.
 */
export interface AskedPart {
  /**
   * Id of the row, the letter q and 16 hexadecimal digits. It depends on part number, manufacturer and supplier alone.
   */
  id: string;
  /**
   * The part number; absent where no line has one.
   */
  partNumber?: string;
  /**
   * The first description of the part.
   */
  description?: string;
  /**
   * Name of the manufacturer.
   */
  manufacturer?: string;
  /**
   * Name of the supplier.
   */
  supplier?: string;
  /**
   * Country of the supplier, or of the manufacturer where no supplier is named: an ISO 3166-1 alpha-2 code.
   */
  country?: string;
  /**
   * The most severe finding that an answer leaves or brings, otherwise that of the question.
   */
  severity: "error" | "warning" | "information" | "hint";
  /**
   * The questions about the part.
   */
  questions: Question[];
  /**
   * The lines that use the part, ordered by path and place.
   */
  uses: ReportWorkPart[];
}
/**
 * A fact that is asked for, and the results of the possible answers.
 */
export interface Question {
  /**
   * composition: mass shares of elements, and presence of materials; origin: country of origin, and stages of production in order; figures: technical parameters of a list of controlled goods.
   */
  fact: "composition" | "origin" | "figures";
  /**
   * The fact in words.
   */
  what: string;
  /**
   * Symbols of the elements whose mass shares are asked for.
   */
  elements?: string[];
  /**
   * Ids of material classes without elements, such as `graphite`, that a part is declared free of and seems to contain.
   */
  classes?: string[];
  /**
   * Keys of the technical parameters that are asked for, as in `properties` of an item.
   */
  figures?: string[];
  /**
   * Stages of production whose countries are asked for, as in `origins` of an item.
   */
  stages?: string[];
  /**
   * True where the country of origin is declared, and only countries of stages are asked for.
   */
  countryKnown?: true;
  /**
   * Day of a declaration that is older than `facts.maxAge` and to be confirmed; absent where nothing is declared.
   */
  declaredOn?: CalendarDate;
  asked?: AskedLast;
  /**
   * Ids of the acts that the answer decides about.
   */
  acts: string[];
  /**
   * The answers that were tried: the files were checked with each of them in place.
   */
  answers: TriedAnswer[];
}
/**
 * A possible answer, and the result of a check with it.
 */
export interface TriedAnswer {
  /**
   * The answer in words.
   */
  answer: string;
  /**
   * The acts that apply, or may apply, with this answer.
   */
  acts: AnswerAct[];
  /**
   * The errors and warnings on the part with this answer, without those that ask or report mistakes of files.
   */
  findings: AnswerFinding[];
}
/**
 * An act that applies, or may apply, with an answer.
 */
export interface AnswerAct {
  /**
   * Id of the act.
   */
  id: string;
  /**
   * Name of the act in the language of the report.
   */
  name: string;
  /**
   * would-apply and could-apply: the same as applies and may-apply, for an act whose status is unconfirmed.
   */
  verdict: "applies" | "may-apply" | "would-apply" | "could-apply";
}
/**
 * A finding that an answer leaves or brings.
 */
export interface AnswerFinding {
  /**
   * Id of the rule.
   */
  rule: string;
  /**
   * Severity of the finding.
   */
  severity: "error" | "warning" | "information" | "hint";
  /**
   * The work that the finding demands, as an imperative.
   */
  todo: string;
  /**
   * First sentence of the finding.
   */
  summary: string;
  /**
   * The file that refers to the part and has the finding; absent for the files of the part.
   */
  path?: string;
}
