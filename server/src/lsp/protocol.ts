import type { DocumentFilter, Position, Range, TextDocumentPositionParams, WorkspaceEdit } from "vscode-languageserver";
import type { DocumentSummary } from "../core/judge/types.ts";
import type { Locale } from "../core/l10n/texts.ts";
import type { EndUseState } from "../core/model/endUseState.ts";
import type { DocumentKind } from "../core/model/types.ts";
import type { ActRow } from "../core/packs/actsTable.ts";
import type { ChangeDay } from "../core/packs/stateChanges.ts";
import type { Timeline } from "../core/packs/timelines.ts";
import type { ItemState } from "../core/states/types.ts";
import type { AskedPart, Question } from "../generated/questionsReport.ts";
import type { Severity } from "../index.ts";

export type { ToEditor, ToPage } from "../report/pageMessages.ts";

/*
 * Messages beyond the Language Server Protocol. A client imports the types and writes the names as text.
 */

/** `initializationOptions` of a client. All are optional. */
export interface InitializationOptions {
  /** True to receive `lodestone/status`. */
  readonly status?: boolean;
  /**
   * The commands that the client can run: `lodestone.changeAsOf` and `lodestone.nextUndeclared` in code lenses, `lodestone.openRulePage`
   * in code actions, `lodestone.openPlace` and `lodestone.fixAt` in links of an explanation (arguments: URI, line and character,
   * zero-based), `lodestone.showActs` in hovers (argument: the id of an act). The report links to files by `lodestone.openPlace` and to
   * rules by `lodestone.openRulePage`. The server also uses `editor.action.triggerSuggest`, which opens completion at the cursor, after a
   * key with known values was completed or a form was inserted whose first blank has such values.
   */
  readonly commands?: readonly string[];
  /** True where the client shows the diagnostics at a position beside its hover, which then leaves out their advice. */
  readonly hoverShowsDiagnostics?: boolean;
  /**
   * The documents that the client sends unasked, as LSP document filters. If the client supports dynamic registration, diagnostics are
   * registered for these and for the files that mappings claim.
   */
  readonly documents?: readonly DocumentFilter[];
  /** The check date chosen before, year-month-day, as in `lodestone/setAsOf`. */
  readonly asOf?: string | null;
  /** The settings `lodestone.*`, for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}

/** The origin of a check date: `lodestone/setAsOf`, lodestone.yaml, the client's setting, the file, the clock. */
export type DateOrigin = "session" | "config" | "client" | "export-date" | "today";

/** The result of checking one document of a file. */
export interface DocumentStatus extends Pick<DocumentSummary, "kind" | "items" | "materialItems" | "undeclared" | "notChecked"> {
  readonly asOf: string;
  readonly asOfFrom: DateOrigin;
}

/** A rule that settings disable for a file, or give a lower severity than its own. */
export interface LoweredRuleStatus {
  readonly rule: string;
  /** Its own severity. */
  readonly severity: Severity;
  readonly level: Severity | "off";
  /** The rule is off only for the law of these authorities, which `regimes` leaves out. */
  readonly authorities?: readonly string[];
}

/** A pack reviewed more than 60 days before the check date. */
export interface StalePackStatus {
  readonly id: string;
  readonly reviewedOn: string;
  readonly days: number;
}

/** Params of the notification `lodestone/status`: the state of one version of an open document. */
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /**
   * `judged`: checked. `config`: a lodestone.yaml, or part of a pack that one names. `not-ours`: not a Lodestone file by name and
   * configuration, or excluded. `not-judged`: its lodestone.yaml or a pack is broken, several mappings claim it, or the editor has decoded
   * it in the wrong encoding.
   */
  readonly state: "judged" | "config" | "not-ours" | "not-judged";
  /** The reason for the state: the file name, a claim, a mapping or `files.exclude` in lodestone.yaml, or the `kind` in an unsaved text. */
  readonly why?: "name" | "claim" | "excluded" | "kind" | "mapping";
  /** The reason why the file is not checked, in words; absent for a checked file. */
  readonly problem?: string;
  /** The URI of the lodestone.yaml that applies; absent for none. */
  readonly config?: string;
  /** True while a lodestone.yaml or a pack is open and broken, so that the last valid version applies. */
  readonly configInEdit?: boolean;
  /** All findings of the file that count, by severity, displayed or not. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** The number of waived findings. They are displayed as hints and not part of `findings`. */
  readonly waived: number;
  /** The number of findings in the baseline; displayed and counted likewise. */
  readonly baselined: number;
  /** The number of findings displayed as diagnostics: all of up to 1,000, else 999. */
  readonly shown: number;
  readonly documents: readonly DocumentStatus[];
  readonly stalePacks: readonly StalePackStatus[];
  /** The rules that lodestone.yaml or the client's settings disable or lower for this file, sorted by id. */
  readonly loweredRules: readonly LoweredRuleStatus[];
  /** The material classes that the settings exclude from checks, by name in the client's language. */
  readonly offMaterials: readonly string[];
  /** The errors in the client's settings, in words; settings with an error are not in effect. Absent for an unchecked file. */
  readonly settingFaults?: readonly string[];
}

/** The item to explain, and the presentation. */
export interface ExplainItemParams extends TextDocumentPositionParams {
  /** The CSP nonce for the style of an HTML page; left out for Markdown alone. */
  readonly nonce?: string;
}

/** The facts and reasons behind the findings on one item. */
export interface ExplainResult {
  /** Markdown. */
  readonly markdown: string;
  /** The same as an HTML page with links to `lodestone.openPlace`; present if a nonce was given. */
  readonly html?: string;
  /** The range of the item, zero-based, UTF-16. */
  readonly range: PlaceRange;
}

/**
 * Selects the law: that of a file, with the company packs that its lodestone.yaml names; without a file, that of the only workspace
 * folder. Unusable packs are left out.
 */
export interface LawParams {
  readonly textDocument?: { readonly uri: string };
}

/** The law, the date and the presentation of acts. */
export interface ActsParams extends LawParams {
  /** Year-month-day; left out for the date of the session. An invalid date is an error. */
  readonly asOf?: string;
  /** The id of the act that the page begins with, as a link of a hover passes it to `lodestone.showActs`; left out for none. */
  readonly act?: string;
  /** The CSP nonce for the style of an HTML page; left out for the rows alone. */
  readonly nonce?: string;
}

/** The acts and their states on a date. */
export interface ActsResult {
  readonly asOf: string;
  readonly acts: readonly ActRow[];
  /** The same as an HTML page with links to the sources; present if a nonce was given. */
  readonly html?: string;
}

/** A range in a file, zero-based, UTF-16. */
export type PlaceRange = Range;

/** A range with its file. */
export interface FileRange {
  readonly uri: string;
  readonly range: PlaceRange;
}

/** The position to search from; left out for the beginning of the file, and both for that of the workspace. */
export type NextUndeclaredParams = Partial<TextDocumentPositionParams>;

/**
 * An item in the workspace overview: one that contains or may contain a monitored material, declares a control code in effect, or could
 * not be checked.
 */
export interface OverviewItem {
  /** JSON Pointer into the document. */
  readonly path: string;
  /** The range that findings on it use. */
  readonly range: PlaceRange;
  readonly partNumber: string | undefined;
  /** The first words of its description; absent for none. */
  readonly description?: string;
  /** The elements whose shares are asked about. */
  readonly asked: readonly string[];
  /** The part number of the item, or the id of the BOM, that its `ref` leads to; absent for none. */
  readonly refersTo?: string;
  readonly state: ItemState;
  /** The state in words, with the reason. */
  readonly stateInWords: string;
  /** True when the evidence is weak: the composition is asked for, but no end use. */
  readonly isQuestion: boolean;
  /** The names of the material classes that it contains or may contain. */
  readonly classes: readonly string[];
  readonly endUse: { readonly state: EndUseState } & Readonly<Record<"category" | "statement", string | undefined>>;
  /** True when it needs an end use, has none, and no waiver covers that, as counted in the document. */
  readonly isUndeclared: boolean;
  /** True when it is undeclared and has no end use text yet. An unfinished form is left to its author. */
  readonly takesEndUse: boolean;
  /** The acts that apply or may apply to it on the check date. */
  readonly acts: readonly {
    readonly id: string;
    readonly shortTitle: string;
    readonly certainty: "applies" | "may-apply";
    readonly state: ActRow["state"];
    readonly codes: readonly string[];
  }[];
  /** The names of the end user and, in a shipment, of the consignee; each once. */
  readonly parties: readonly string[];
  /** The waivers of findings that concern it, each once: the last day, and who approved it in words. */
  readonly waivers: readonly { readonly until: string; readonly words: string }[];
  /** The range of the first finding on it that may be waived; absent for none. */
  readonly waivable?: PlaceRange;
}

/** A document in the workspace overview. */
export interface OverviewDocument extends Pick<DocumentSummary, "index" | "kind" | "id" | "asOfSource" | "notChecked"> {
  readonly asOf: string;
  /** In text order. */
  readonly items: readonly OverviewItem[];
}

/** A checked file in the workspace overview. */
export interface OverviewFile {
  readonly uri: string;
  /** Relative to the workspace folder, with slashes. */
  readonly path: string;
  readonly documents: readonly OverviewDocument[];
  /** The reason why the file was not checked, in words; absent for a checked file. */
  readonly problem?: string;
  /** As in `StatusParams`. */
  readonly configInEdit?: boolean;
  /** The number of items left out of `documents`: it lists at most the 2,000 most severe of a file. */
  readonly leftOut: number;
}

/** A reference to an item in the overview. */
export interface ItemName {
  readonly uri: string;
  /** `index` of its document. */
  readonly document: number;
  readonly path: string;
  /** Absent for an item without one. If the item at the path has another part number, the file has changed, and the item is skipped. */
  readonly partNumber?: string;
}

/** A way to declare the end use of several items at once. */
export interface EndUseChoice {
  /** Sent back to select this choice. */
  readonly id: string;
  /** The key of a declared end use. */
  readonly name?: string;
  /** The part whose end use is copied, because it has no key. With neither `name` nor `of`, the choice is a form with blanks. */
  readonly of?: string;
  readonly category?: string;
  readonly statement?: string;
  /** The keys that a form asks for, in order; absent for a declared end use. */
  readonly asks?: readonly EndUseKey[];
  /** For a form, the available categories with their descriptions. */
  readonly categories?: readonly { readonly name: string; readonly words: string }[];
  /** The number of items that it can be written on. */
  readonly items: number;
}

/** A key in the form of an end use. */
export type EndUseKey = "category" | "statement" | "endUser";

/** The user's values for an end use. */
export type EndUseSaid = Readonly<Partial<Record<EndUseKey, string>>>;

/** The edit for a choice. When several items take a form, each item names a key, and the form is written once under that key. */
export interface DeclareResult {
  readonly edit: WorkspaceEdit;
  /** The number of items that receive the end use. */
  readonly items: number;
  /** The number of forms with blanks left to fill in; none if all values were given. */
  readonly forms: number;
  /** The location of the first form after the edit; absent for none. */
  readonly fill?: FillArguments;
}

/**
 * The arguments of the command `lodestone.fillBlanks`: the start of a form, its text in the document, and the same text as a snippet.
 * `lists`: completion lists the values of its first blank.
 */
export type FillArguments = readonly [uri: string, start: Position, text: string, snippet: string, lists: boolean];

/** The options of the workspace overview. */
export interface OverviewParams {
  /** True to list and read all files again. Not every client reports the files of a folder that appeared as a whole. */
  readonly anew?: boolean;
  /** The token for `$/progress` notifications with `Reading`, some 100 at most; left out for none. */
  readonly progress?: string;
}

/** The progress of reading the workspace files. */
export interface Reading {
  readonly read: number;
  readonly files: number;
}

/**
 * The files of the workspace, sorted by path, that contain or may contain a monitored material, have unchecked items, or cannot be
 * checked.
 */
export interface OverviewResult {
  readonly files: readonly OverviewFile[];
  /** The total number of checked files. */
  readonly judged: number;
}

/** A future event on a date that a file of the workspace gives. */
export interface ComingEvent {
  readonly uri: string;
  readonly path: string;
  readonly range: PlaceRange;
  /** `licence`: it expired the day before; `waiver`: it ended the day before; `export`: the shipment leaves. */
  readonly kind: "licence" | "waiver" | "export";
  /** The number of the licence, rule of the waiver, or id of the shipment. */
  readonly name: string;
}

/** A future date on which something changes for the workspace. */
export interface ComingDay {
  readonly date: string;
  /** The acts and clauses whose state changes. */
  readonly law: ChangeDay["changes"];
  readonly events: readonly ComingEvent[];
}

/** The findings that one file gains or loses under the law of a future date, if it stays unchanged. */
export interface EffectOnFile {
  readonly uri: string;
  readonly path: string;
  readonly appears: readonly EffectFinding[];
  readonly vanishes: readonly EffectFinding[];
  /** The findings with another severity or other acts, in their later form. */
  readonly changed: readonly EffectFinding[];
}

/** A finding in short form. */
export interface EffectFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: PlaceRange;
  /** The ids of the acts that it cites. */
  readonly acts: readonly string[];
}

/** The presentation of the report. */
export interface ReportParams {
  /** The CSP nonce for its style and its script, for an editor view; left out for the page that the CLI writes. */
  readonly nonce?: string;
}

/** The report of `lodestone check --format html` for the workspace. */
export interface ReportResult {
  /** The page, with a content security policy that blocks everything else. */
  readonly html: string;
  /** The URIs of the files that the page refers to by index. */
  readonly files: readonly string[];
}

/** The options of the open questions. */
export type QuestionsParams = Pick<OverviewParams, "progress">;

/** A fact that a supplier is asked for. */
export interface OpenQuestion extends Pick<Question, "fact" | "what"> {
  /**
   * The day of an outdated declaration and the last day on which the question was asked, in words; absent for a question that is only open.
   */
  readonly state?: string;
  /** True if the question was asked before. */
  readonly isAsked: boolean;
  /** The possible answers with different results, each with the acts that apply and the work to do, in a sentence. */
  readonly answers: readonly string[];
}

/** A part with open questions. */
export interface OpenPart extends Omit<AskedPart, "questions" | "uses"> {
  readonly questions: readonly OpenQuestion[];
  /** The places that use it. `at`: the path with the line or, in a workbook, the cell. */
  readonly uses: readonly (FileRange & { readonly at: string })[];
}

/** A file that may hold further questions. */
export interface NotAsked {
  /**
   * `unread`: it looks like a bill of materials and is unread; `not-checked`: it could not be checked; `places`: places in it were not read
   * or not checked; `elsewhere`: lines of other files refer to it, and it is not among the files of the workspace.
   */
  readonly why: "unread" | "not-checked" | "places" | "elsewhere";
  readonly uri: string;
  /** As in `OverviewFile`. */
  readonly path: string;
  /** The reason in words. */
  readonly message: string;
  /** The number of such places; absent where the whole file was not asked about. */
  readonly places?: number;
}

/** The questions that suppliers have to answer, as `lodestone questions` lists them for the workspace. */
export interface QuestionsResult {
  /** By supplier, in the order of their most severe part. Each part belongs to one supplier. */
  readonly suppliers: readonly { readonly name: string; readonly parts: readonly OpenPart[] }[];
  /** "3 questions about 2 parts.", or that there are none. */
  readonly summary: string;
  /** The files for which no questions, or not all, were gathered. */
  readonly notAsked: readonly NotAsked[];
  /**
   * The folders that could not be listed, the number of tables that were not examined, and the files in which answers were not tried, in
   * words.
   */
  readonly problems: readonly string[];
}

/** Selects the questions about parts, all or those about some facts, or those about the item at a position. */
export type QuestionsOf = { readonly parts: readonly QuestionsOfPart[] } | { readonly at: TextDocumentPositionParams };

/** Selects the questions about a part by its id. */
export interface QuestionsOfPart {
  readonly id: string;
  /** Absent for all facts. */
  readonly facts?: readonly Question["fact"][];
}

/** The edit that writes into parts files on which day suppliers were asked. */
export interface MarkAskedResult {
  readonly edit: WorkspaceEdit;
  /** The number of parts in it. */
  readonly parts: number;
  /** The parts without a part number or a place to write, by name. */
  readonly leftOut: readonly string[];
}

/** The questions that were asked. */
export interface MarkAskedParams extends QuestionsParams {
  readonly of: QuestionsOf;
}

/** The questions to ask, and the language of the letters. */
export interface LettersParams extends MarkAskedParams {
  /** Absent for the language of each supplier, by the country that a file names; English where it names none. */
  readonly language?: Locale;
}

/** A letter that asks a supplier. */
export interface Letter {
  /** The name of the supplier or, if none is known, of the manufacturer; absent for neither. */
  readonly supplier?: string;
  /** The letter in Markdown, without an enclosure. */
  readonly markdown: string;
  /** The files that `lodestone request` writes: the letter in Markdown and HTML, and the table to fill in. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** A file with the answers of a supplier. */
export interface TakeAnswersParams extends QuestionsParams {
  /** The name of the file, which is the source of answers that name none. */
  readonly name: string;
  /** Its bytes in base64. */
  readonly bytes: string;
  /** True to write over values that differ. */
  readonly replaces: boolean;
  /** The part that a file about one part is about, if it names none. */
  readonly part?: string;
}

/** A parts file with answers in it. */
export interface AnsweredPartsFile {
  readonly uri: string;
  /** As in `OverviewFile`. */
  readonly path: string;
  /** Its text with the answers. */
  readonly text: string;
  readonly isNew: boolean;
}

/** The result of taking answers into parts files. Nothing is written yet. */
export interface TakeAnswersResult {
  /** The reason why the file could not be read, in words. */
  readonly problem?: string;
  /** The part numbers to choose from, where the file is about one part and names none. */
  readonly parts?: readonly string[];
  readonly files: readonly AnsweredPartsFile[];
  /** The edit that writes these files over the existing ones. */
  readonly edit: WorkspaceEdit;
  /** "Values: 3 taken, 0 replaced, 0 there already, 0 kept, 1 not taken." */
  readonly summary: string;
  /** The number of values that differ from an existing entry and are kept without `replaces`. */
  readonly kept: number;
  /**
   * Values that were refused or that contradict a line, and rows that were skipped as a whole. One or more sentences each, with row and
   * column.
   */
  readonly notes: readonly string[];
}

/** A paper of the packs that can be drafted, in words. */
export interface PaperName {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
}

/** The paper to draft, and the goods that it is about. */
export interface DraftParams {
  /** Id of a paper of the packs. */
  readonly paper: string;
  readonly textDocument: { readonly uri: string };
  /** A position in the item that it is about; absent for the whole file. */
  readonly position?: Position;
}

/** A draft of a paper. */
export interface PaperDraft {
  /** Name of its file, without an ending. */
  readonly name: string;
  readonly title: string;
  /** The document, with the end user or order, that it is for. */
  readonly of: string;
  /** A page that needs nothing else, as `lodestone draft --format html` gives it. */
  readonly html: string;
}

/** The drafts of a paper, one for each shipment, end user or order. */
export interface DraftResult {
  readonly drafts: readonly PaperDraft[];
  /** The reason why there are none, in a sentence. */
  readonly why?: string;
}

/** Selects the files to search. */
export interface UnreadParams {
  /** A single file, open or closed; left out for the whole workspace. */
  readonly textDocument?: { readonly uri: string };
}

/** A file that resembles a bill of materials and is unread, because nothing claims it. */
export interface UnreadFile {
  readonly uri: string;
  /** The path relative to its workspace folder, with slashes. With several folders, the folder name precedes it. */
  readonly path: string;
  /** The evidence: its name, two headings of a table, a monitored material in a cell, the keys in YAML or JSON, or a workbook that cannot be read. */
  readonly why: "name" | "headings" | "materials" | "keys" | "workbook";
  /** The evidence in words. */
  readonly message: string;
  /** The reading by a mapping; absent for none, and for files after the first 100. */
  readonly recognised?: {
    /** The built-in mapping; absent for a mapping with fields. */
    readonly use?: string;
    readonly items: number;
    /** The number of these items that `check` would ask about. */
    readonly asked: number;
    /** A summary in words: "Recognised as `kicad-csv`: 12 items, 4 to ask about." */
    readonly summary: string;
  };
}

/** The unread files that resemble bills of materials, sorted by path. */
export interface UnreadResult {
  readonly files: readonly UnreadFile[];
  /** The number of further ones that `files.unread` acknowledges by name. */
  readonly acknowledged: number;
  /** The number of ignored files and folders in the workspace; an ignored folder counts once, with all its content. */
  readonly gitignored: number;
  /** The number of tables whose content was not examined, because there are more than 20,000. */
  readonly notLookedAt: number;
  /** "3 files may be bills of materials and were not read."; empty for none. */
  readonly summary: string;
}

/** A mapping proposed for files of a workspace folder. */
export interface MappingProposal {
  /** Its key under `mappings`. */
  readonly name: string;
  /** The patterns of the files that it would read. */
  readonly files: readonly string[];
  /** A summary of these files in words: "12 files, 747 items, 12 to ask about." */
  readonly summary: string;
  /** The columns or keys that it reads, and those that it does not, in words. */
  readonly reading: string;
}

/** The mappings that `lodestone init` proposes for a workspace folder. Files that are already checked get none. */
export interface ProposeMappingsResult {
  readonly mappings: readonly MappingProposal[];
  /** The summary of all mappings together. */
  readonly summary: string;
  /** The files and folders that could not be read, in words. */
  readonly problems: readonly string[];
}

/** The way to add proposed mappings to the settings. */
export type WriteMappingsResult = {
  /** The lodestone.yaml. */
  readonly uri: string;
  /** A file that they read: the first with an item to ask about, else the first with a finding. */
  readonly open: string;
  /** A summary of the files that they read, in words, as in `MappingProposal`. */
  readonly summary: string;
} & (
  | {
      /** The file must be created with this text, as `lodestone init` writes it. */
      readonly state: "create";
      readonly text: string;
    }
  | {
      /** The mappings are added, and everything else stays unchanged. */
      readonly state: "add";
      readonly edit: WorkspaceEdit;
    }
  | {
      /** The mappings cannot be added safely, or the file lies above the folder. `text`: the mappings to copy. */
      readonly state: "aside";
      readonly text: string;
    }
);

/** The requests, by method. */
export interface Requests {
  /** The explanation of the item at a position, in an open or closed file; null for no item, and for an unchecked file. */
  "lodestone/explain": { readonly params: ExplainItemParams; readonly result: ExplainResult | null };
  /** The state of every act on a date. */
  "lodestone/acts": { readonly params: ActsParams; readonly result: ActsResult };
  /** The dates on which an act changes its state, sorted: those after today (in Beijing), and those up to today. */
  "lodestone/boundaries": {
    readonly params: LawParams;
    readonly result: { readonly today: string; readonly boundaries: readonly ChangeDay[]; readonly past: readonly ChangeDay[] };
  };
  /** The histories of acts, and of clauses with one of their own, in the order of the packs and of issue. */
  "lodestone/timelines": { readonly params: LawParams; readonly result: { readonly timelines: readonly Timeline[] } };
  /**
   * The next undeclared item of the workspace after a position, as `undeclared` of the status counts them, else the first; null for none.
   * Can be cancelled.
   */
  "lodestone/nextUndeclared": { readonly params: NextUndeclaredParams; readonly result: FileRange | null };
  /**
   * The ways to declare the end use of several items together, in open or closed files: the declared end uses of their documents, and a
   * form. Items with an `endUse`, finished or not, are skipped.
   */
  "lodestone/endUseChoices": {
    readonly params: { readonly items: readonly ItemName[] };
    readonly result: { readonly choices: readonly EndUseChoice[] };
  };
  /** The edit for one of these choices; null for a choice that is no longer available. `said` fills the blanks of a form. */
  "lodestone/declareEndUse": {
    readonly params: {
      readonly items: readonly ItemName[];
      readonly choice: string;
      readonly said?: EndUseSaid;
    };
    readonly result: DeclareResult | null;
  };
  /** The overview of the items in all files, open or closed. */
  "lodestone/overview": { readonly params: OverviewParams; readonly result: OverviewResult };
  /** The dates after `today` on which something changes for the files of the workspace, sorted. `today`: the chosen date, if there is one. */
  "lodestone/comingDays": {
    readonly params: Record<string, never>;
    readonly result: { readonly today: string; readonly days: readonly ComingDay[] };
  };
  /**
   * The findings that a future date adds or removes, by file. Documents with a fixed date of their own are not affected, unless a date is
   * chosen for all. Can be cancelled.
   */
  "lodestone/effectsOf": { readonly params: { readonly date: string }; readonly result: { readonly files: readonly EffectOnFile[] } };
  /** The HTML report on all files, open or closed. Can be cancelled. */
  "lodestone/report": { readonly params: ReportParams; readonly result: ReportResult };
  /** The open questions to suppliers about the parts in all files, open or closed. Can be cancelled. */
  "lodestone/questions": { readonly params: QuestionsParams; readonly result: QuestionsResult };
  /**
   * The letters that ask these questions, one for each supplier; none where the questions are no longer open, or no answer would bring an
   * act or anything to do. Can be cancelled.
   */
  "lodestone/letters": { readonly params: LettersParams; readonly result: { readonly letters: readonly Letter[] } };
  /** Writes into parts files that suppliers were asked these questions today (in Beijing). Can be cancelled. */
  "lodestone/markAsked": { readonly params: MarkAskedParams; readonly result: MarkAskedResult };
  /** Takes the answers of a supplier into parts files, as `lodestone answers --dry-run` does. Can be cancelled. */
  "lodestone/takeAnswers": { readonly params: TakeAnswersParams; readonly result: TakeAnswersResult };
  /** The papers that can be drafted. */
  "lodestone/papers": { readonly params: LawParams; readonly result: { readonly papers: readonly PaperName[] } };
  /** Drafts of a paper for the goods of a file, open or closed. */
  "lodestone/draft": { readonly params: DraftParams; readonly result: DraftResult };
  /** The unread files of the workspace that resemble bills of materials, or the test of a single file. Can be cancelled. */
  "lodestone/unread": { readonly params: UnreadParams; readonly result: UnreadResult };
  /** A new document of a kind, as a snippet with blanks. */
  "lodestone/skeleton": { readonly params: { readonly kind: DocumentKind }; readonly result: { readonly snippet: string } };
  /** The mappings for the unchecked files of a workspace folder. Can be cancelled. */
  "lodestone/proposeMappings": { readonly params: { readonly folder: string }; readonly result: ProposeMappingsResult };
  /** The text for selected mappings, by name; null if none of them is proposed. */
  "lodestone/writeMappings": {
    readonly params: { readonly folder: string; readonly mappings: readonly string[] };
    readonly result: WriteMappingsResult | null;
  };
  /** Sets the check date for everything, or clears it with null. It takes precedence over every other date. */
  "lodestone/setAsOf": { readonly params: { readonly asOf: string | null }; readonly result: null };
}

/** The requests to the client, by method, from a server in a browser, which has no files of its own. */
export interface ClientRequests {
  /** The bytes of a file, or the reason why they are not available; null for a missing file. A worker receives the bytes without a copy. */
  "lodestone/readFile": {
    readonly params: { readonly uri: string };
    readonly result: { readonly bytes: Uint8Array } | { readonly problem: string } | null;
  };
  /** The URIs of all files below a folder, without `node_modules` and `.git`. */
  "lodestone/listFiles": { readonly params: { readonly folder: string }; readonly result: { readonly files: readonly string[] } };
}

/** The method name of the notification with `StatusParams`. */
export const statusMethod = "lodestone/status";
