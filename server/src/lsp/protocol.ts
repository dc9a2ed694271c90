import type { DocumentFilter, Position, WorkspaceEdit } from "vscode-languageserver";
import type { DocumentSummary } from "../core/judge/types.ts";
import type { EndUseState } from "../core/model/endUseState.ts";
import type { DocumentKind } from "../core/model/types.ts";
import type { ActRow } from "../core/packs/actsTable.ts";
import type { ChangeDay } from "../core/packs/stateChanges.ts";
import type { ItemState } from "../core/states/types.ts";
import type { Severity } from "../index.ts";

export type { ToEditor, ToPage } from "../report/pageMessages.ts";

/*
 * What this server speaks beyond the Language Server Protocol. A client imports the types and writes the names as text.
 */

/** `initializationOptions` of a client; all may be left out. */
export interface InitializationOptions {
  /** True to be sent `lodestone/status`. */
  readonly status?: boolean;
  /**
   * The commands that the client carries out: `lodestone.changeAsOf` and `lodestone.nextUndeclared` of a code lens, `lodestone.openRulePage` of a code action,
   * `lodestone.openPlace` of a link in an explanation (URI, line and character, zero-based). The report tells of files and rules
   * that can be opened where the client carries these two out. And
   * `editor.action.triggerSuggest`, which offers completions at the cursor: that of a key whose values are known names it.
   */
  readonly commands?: readonly string[];
  /**
   * The documents that the client sends without being asked, as filters of LSP. Then diagnostics are registered for, for these and for
   * the files that mappings claim, where the client can do so.
   */
  readonly documents?: readonly DocumentFilter[];
  /** As of `lodestone/setAsOf`: the day that was chosen before, year-month-day. */
  readonly asOf?: string | null;
  /** The settings `lodestone.*`, for clients that answer no `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Where the date of a verdict comes from: `lodestone/setAsOf`, lodestone.yaml, the client's setting, the file, the clock. */
export type DateOrigin = "session" | "config" | "client" | "export-date" | "today";

/** A document of YAML in a file, as it was judged. */
export interface DocumentStatus {
  readonly kind: DocumentKind;
  readonly asOf: string;
  readonly asOfFrom: DateOrigin;
  readonly items: number;
  readonly materialItems: number;
  /** Items that are asked for an end use and have none declared in effect; `undetermined` does not count as one, and those of which a waiver covers that are left out. */
  readonly undeclared: number;
  /** Items without text, and those that could not be judged. */
  readonly notChecked: number;
}

/** A rule that settings silence for a file, or make milder than it is by itself. */
export interface LoweredRuleStatus {
  readonly rule: string;
  /** What it is by itself. */
  readonly severity: Severity;
  readonly level: Severity | "off";
  /** The rule is off by the law of these authorities alone, which `regimes` leaves out. */
  readonly authorities?: readonly string[];
}

/** A pack whose review lies more than 60 days before the day of the verdict. */
export interface StalePackStatus {
  readonly id: string;
  readonly reviewedOn: string;
  readonly days: number;
}

/** Params of the notification `lodestone/status`: how one version of an open document stands. */
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /**
   * `judged`; `config`: the file is a lodestone.yaml, or part of a pack that one names; `not-ours`: by name and configuration
   * it is none of Lodestone's files, or it is excluded; `not-judged`: its lodestone.yaml, or a pack that this names, is broken,
   * several mappings claim it, or the editor has decoded it in another encoding than its own.
   */
  readonly state: "judged" | "config" | "not-ours" | "not-judged";
  /** Why the file is ours or is not: its name, a claim or a mapping in lodestone.yaml, `files.exclude` there, or the `kind` in a text that was never saved. */
  readonly why?: "name" | "claim" | "excluded" | "kind" | "mapping";
  /** Why the file is not judged, in words; absent where it is. */
  readonly problem?: string;
  /** URI of the lodestone.yaml that holds; absent where none stands above the file. */
  readonly config?: string;
  /** True while lodestone.yaml, or a pack that it names, is being edited and broken, so that the last whole version holds. */
  readonly configInEdit?: boolean;
  /** All findings of the file that count, by severity, whether they are shown or not. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many findings waivers cover; they are shown as hints, and `findings` leaves them out. */
  readonly waived: number;
  /** How many findings the baseline knows; shown and left out likewise. */
  readonly baselined: number;
  /** How many findings are shown as diagnostics: at most 999, and 1,000 where there are exactly so many. */
  readonly shown: number;
  readonly documents: readonly DocumentStatus[];
  readonly stalePacks: readonly StalePackStatus[];
  /** The rules that lodestone.yaml or the client's settings silence for this file or make milder, in the order of their ids. */
  readonly loweredRules: readonly LoweredRuleStatus[];
  /** The classes of materials about which these settings have nothing asked, by name in the language of the client. */
  readonly offMaterials: readonly string[];
}

/** Position in a file, zero-based, UTF-16. */
export interface ExplainParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** The item to explain, and how. */
export interface ExplainItemParams extends ExplainParams {
  /** The nonce of the one style of a page for a view of an editor; left out where Markdown alone is wanted. */
  readonly nonce?: string;
}

/** Everything that led to the findings on one item. */
export interface ExplainResult {
  /** Markdown. */
  readonly markdown: string;
  /** The same as a page whose places are links to `lodestone.openPlace`; there where a nonce was given. */
  readonly html?: string;
  /** The item, zero-based, UTF-16. */
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/**
 * Whose law is asked for: that of a file, with the packs of the company that its lodestone.yaml names; without a file, that of
 * the only workspace folder. Packs that cannot be used are left out.
 */
export interface LawParams {
  readonly textDocument?: { readonly uri: string };
}

/** Whose acts, on which day, and how they are shown. */
export interface ActsParams extends LawParams {
  /** Year-month-day; without one, the day of the session. A text that is no day is an error. */
  readonly asOf?: string;
  /** The nonce of the one style of a page for a view of an editor; left out where the rows alone are wanted. */
  readonly nonce?: string;
}

/** The acts as of a day. */
export interface ActsResult {
  readonly asOf: string;
  readonly acts: readonly ActRow[];
  /** The same as a page whose titles lead to sources; there where a nonce was given. */
  readonly html?: string;
}

/** A place in a file, zero-based, UTF-16. */
export interface PlaceRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/**
 * An item of a file in the overview of a workspace: one that holds a controlled material, or may, or declares a control code that reaches
 * it, or that could not be judged.
 */
export interface OverviewItem {
  /** JSON Pointer into the document. */
  readonly path: string;
  /** Where findings on it stand. */
  readonly range: PlaceRange;
  readonly partNumber: string | undefined;
  /** Part number of the item, or id of the BOM, that it refers to by `ref`; absent where it refers to none that was found. */
  readonly refersTo?: string;
  readonly state: ItemState;
  /** The same in words, with the reason. */
  readonly stateInWords: string;
  /** True where the evidence is weak, so that its composition is asked for and no end use. */
  readonly isQuestion: boolean;
  /** The names of the classes of materials that it holds, or may hold. */
  readonly classes: readonly string[];
  readonly endUse: { readonly state: EndUseState } & Readonly<Record<"category" | "statement", string | undefined>>;
  /** Whether an end use is asked for, none is declared and no waiver covers that, as the counts of the document have it. */
  readonly isUndeclared: boolean;
  /** Whether it is, and writes nothing about it yet: an unfinished form is for whoever began it to finish. */
  readonly takesEndUse: boolean;
  /** The acts that reach it on the date, or may. */
  readonly acts: readonly {
    readonly id: string;
    readonly shortTitle: string;
    readonly certainty: "applies" | "may-apply";
    readonly codes: readonly string[];
  }[];
  /** Names of the end user and, in a shipment, of the consignee; each once. */
  readonly parties: readonly string[];
  /** Where the first finding on it stands that may be waived; absent where there is none. */
  readonly waivable?: PlaceRange;
}

/** A document of a file in the same. */
export interface OverviewDocument extends Pick<DocumentSummary, "index" | "kind" | "id" | "asOfSource" | "notChecked"> {
  readonly asOf: string;
  /** In the order of the text. */
  readonly items: readonly OverviewItem[];
}

/** A file of ours in the same. */
export interface OverviewFile {
  readonly uri: string;
  /** Relative to the workspace folder, with slashes. */
  readonly path: string;
  readonly documents: readonly OverviewDocument[];
  /** Why the file was not judged, in words; absent where it was. */
  readonly problem?: string;
  /** As in `StatusParams`. */
  readonly configInEdit?: boolean;
  /** How many items are left out of `documents`: at most 2,000 of a file are told, the gravest ones. */
  readonly leftOut: number;
}

/** An item as the overview names it. */
export interface ItemName {
  readonly uri: string;
  /** `index` of its document. */
  readonly document: number;
  readonly path: string;
  /** Absent where it has none. With another one at the path, the file has changed and the item is passed over. */
  readonly partNumber?: string;
}

/** A way to declare what several items are for, all at once. */
export interface EndUseChoice {
  /** To be sent back when it is taken. */
  readonly id: string;
  /** The key of a declared end use. */
  readonly name?: string;
  /** The part on which it stands, which gave it no key. With neither, it is a form with blanks. */
  readonly of?: string;
  readonly category?: string;
  readonly statement?: string;
  /** What a form asks for, in order; absent for what is declared. */
  readonly asks?: readonly EndUseKey[];
  /** Beside that, the categories that there are, with what each stands for. */
  readonly categories?: readonly { readonly name: string; readonly words: string }[];
  /** On how many items it can be written. */
  readonly items: number;
}

/** What a form of an end use asks for. */
export type EndUseKey = "category" | "statement" | "endUser";

/** What a person says of an end use. */
export type EndUseSaid = Readonly<Partial<Record<EndUseKey, string>>>;

/** What a choice writes: of several items that take a form, each names a key, and the form stands once under that. */
export interface DeclareResult {
  readonly edit: WorkspaceEdit;
  /** On how many items. */
  readonly items: number;
  /** How many forms with blanks it leaves to be filled in: none where all was said. */
  readonly forms: number;
  /** Where the first of them stands after the edit; absent where there is none. */
  readonly fill?: FillArguments;
}

/** The arguments of the command `lodestone.fillBlanks`: where a form begins, its text as it stands there, and the same as a snippet. */
export type FillArguments = readonly [uri: string, start: Position, text: string, snippet: string];

/** How the workspace is looked over. */
export interface OverviewParams {
  /** True to look anew which files there are, and what they say: of a whole folder that came at once, not every client tells. */
  readonly anew?: boolean;
  /** The token of `$/progress` notifications with `Reading`, at most some 100 of them; left out, none is sent. */
  readonly progress?: string;
}

/** How far the files of the workspace have been read. */
export interface Reading {
  readonly read: number;
  readonly files: number;
}

/** The files of the workspace that hold a controlled material, or may, that have items which were not checked, or that cannot be judged, ordered by path. */
export interface OverviewResult {
  readonly files: readonly OverviewFile[];
  /** How many files of ours there are in all. */
  readonly judged: number;
}

/** Something that a file of the workspace says of a day to come. */
export interface ComingEvent {
  readonly uri: string;
  readonly path: string;
  readonly range: PlaceRange;
  /** `licence`: it ran out the day before; `waiver`: it ended the day before; `export`: the shipment leaves. */
  readonly kind: "licence" | "waiver" | "export";
  /** Number of the licence, rule of the waiver, id of the shipment. */
  readonly name: string;
}

/** A day to come from which on something is different for the workspace. */
export interface ComingDay {
  readonly date: string;
  /** Acts and clauses whose state changes. */
  readonly law: ChangeDay["changes"];
  readonly events: readonly ComingEvent[];
}

/** What one file gains or loses by the law of a day to come, if nothing is written until then. */
export interface EffectOnFile {
  readonly uri: string;
  readonly path: string;
  readonly appears: readonly EffectFinding[];
  readonly vanishes: readonly EffectFinding[];
  /** As they are from then on: of another severity, or resting on other acts. */
  readonly changed: readonly EffectFinding[];
}

/** A finding in short. */
export interface EffectFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: PlaceRange;
}

/** How the report is shown. */
export interface ReportParams {
  /** The nonce of its one style and its one script, for a view of an editor; left out for the page that the command writes. */
  readonly nonce?: string;
}

/** The report of `lodestone check --format html` on the workspace. */
export interface ReportResult {
  /** The page, with the policy that lets nothing else through. */
  readonly html: string;
  /** Groups of items that the script of the page takes when it runs, in their order; none where the page holds its items. */
  readonly groups: readonly string[];
  /** URIs of the files that the page names by number. */
  readonly files: readonly string[];
}

/** Which files are asked about. */
export interface UnreadParams {
  /** One file alone, open or not; without it, those of the workspace. */
  readonly textDocument?: { readonly uri: string };
}

/** A file that looks like a bill of materials and is not read, because nothing claims it. */
export interface UnreadFile {
  readonly uri: string;
  /** Relative to its workspace folder, with slashes; where there are several, behind the name of the folder. */
  readonly path: string;
  /** Sign of a bill of materials: its name, two headings of a table, or the keys of YAML or JSON. */
  readonly why: "name" | "headings" | "keys";
  /** The same in words. */
  readonly message: string;
  /** How a mapping would read it; absent where none does, and for files after the first 100. */
  readonly recognised?: {
    /** The built-in mapping; absent where it would be one of fields. */
    readonly use?: string;
    readonly items: number;
    /** How many of these `check` would ask something of. */
    readonly asked: number;
    /** The same in words: "Recognised as `kicad-csv`: 12 items, 4 to ask about." */
    readonly summary: string;
  };
}

/** The files that look like bills of materials and are not read, ordered by path. */
export interface UnreadResult {
  readonly files: readonly UnreadFile[];
  /** How many more there are that `files.unread` acknowledges, by their names. */
  readonly acknowledged: number;
  /** How many files and folders of the workspace are left out because git ignores them; a folder counts once, with all that is in it. */
  readonly gitignored: number;
  /** How many tables were not looked at, because there are more than 20,000. */
  readonly notLookedAt: number;
  /** "3 files look like bills of materials and were not read."; empty where there are none. */
  readonly summary: string;
}

/** A mapping that is proposed for files of a workspace folder. */
export interface MappingProposal {
  /** Under `mappings`. */
  readonly name: string;
  /** Patterns of the files that it would read. */
  readonly files: readonly string[];
  /** What these hold, in words: "12 files, 747 items, 12 to ask about." */
  readonly summary: string;
  /** How it reads the columns or keys of these, and which it does not, in words. */
  readonly reading: string;
}

/** The mappings that `lodestone init` proposes for a workspace folder; of files that settings make ours already there is none. */
export interface ProposeMappingsResult {
  readonly mappings: readonly MappingProposal[];
  /** The same for all of them together. */
  readonly summary: string;
  /** What could not be looked at, in words. */
  readonly problems: readonly string[];
}

/** How proposed mappings come into the settings. */
export type WriteMappingsResult = {
  /** The lodestone.yaml. */
  readonly uri: string;
  /** A file that is read by them: the first of which something is asked, else in which something is found. */
  readonly open: string;
  /** What the files hold that are read by them, in words, as in `MappingProposal`. */
  readonly summary: string;
} & (
  | {
      /** It is to be made, and to hold a text: that which `lodestone init` writes. */
      readonly state: "create";
      readonly text: string;
    }
  | {
      /** It takes the mappings, and all else stays as it is. */
      readonly state: "add";
      readonly edit: WorkspaceEdit;
    }
  | {
      /** It cannot take them safely, or stands above the folder: the mappings, as they would be written. */
      readonly state: "aside";
      readonly text: string;
    }
);

/** The requests, by method. */
export interface Requests {
  /** The trace of the item at a position of a file, open or not; null where none stands there or the file is not judged. */
  "lodestone/explain": { readonly params: ExplainItemParams; readonly result: ExplainResult | null };
  /** The state of every act on a day. */
  "lodestone/acts": { readonly params: ActsParams; readonly result: ActsResult };
  /** The days on which an act changes its state, in order: those after today, which is that in Beijing, and those up to it. */
  "lodestone/boundaries": {
    readonly params: LawParams;
    readonly result: { readonly today: string; readonly boundaries: readonly ChangeDay[]; readonly past: readonly ChangeDay[] };
  };
  /** The next of the items that `undeclared` of the status counts, behind a position, else the first; null where there is none. */
  "lodestone/nextUndeclared": { readonly params: ExplainParams; readonly result: PlaceRange | null };
  /**
   * In which ways the undeclared among some items, of files open or not, can be declared together: by what their documents declare, or
   * else by a form. Items that have an `endUse`, finished or not, are left out.
   */
  "lodestone/endUseChoices": {
    readonly params: { readonly items: readonly ItemName[] };
    readonly result: { readonly choices: readonly EndUseChoice[] };
  };
  /** The edit that takes one of these choices; null where it is none any more. `said` fills in what a form asks for. */
  "lodestone/declareEndUse": {
    readonly params: {
      readonly items: readonly ItemName[];
      readonly choice: string;
      readonly said?: EndUseSaid;
    };
    readonly result: DeclareResult | null;
  };
  /** What the items of all files are for, open or not. */
  "lodestone/overview": { readonly params: OverviewParams; readonly result: OverviewResult };
  /** The days after today on which something changes for the files of the workspace, in order. */
  "lodestone/comingDays": {
    readonly params: Record<string, never>;
    readonly result: { readonly today: string; readonly days: readonly ComingDay[] };
  };
  /** What findings a day to come brings or takes, file by file; documents whose own day is fixed have no part in it. */
  "lodestone/effectsOf": { readonly params: { readonly date: string }; readonly result: { readonly files: readonly EffectOnFile[] } };
  /** The report for people on all files, open or not; may be cancelled. */
  "lodestone/report": { readonly params: ReportParams; readonly result: ReportResult };
  /** The files of the workspace that look like bills of materials and are not read, or whether one is; may be cancelled. */
  "lodestone/unread": { readonly params: UnreadParams; readonly result: UnreadResult };
  /** A document of a kind to begin with, as a snippet with its blanks. */
  "lodestone/skeleton": { readonly params: { readonly kind: DocumentKind }; readonly result: { readonly snippet: string } };
  /** The mappings that read what is in a workspace folder and is not judged yet; may be cancelled. */
  "lodestone/proposeMappings": { readonly params: { readonly folder: string }; readonly result: ProposeMappingsResult };
  /** How some of them, by their names, are written; null where none of them is proposed. */
  "lodestone/writeMappings": {
    readonly params: { readonly folder: string; readonly mappings: readonly string[] };
    readonly result: WriteMappingsResult | null;
  };
  /** Judges everything by the law of a day until it is taken back with null; comes before every other date. */
  "lodestone/setAsOf": { readonly params: { readonly asOf: string | null }; readonly result: null };
}

/** Requests to the client, from a server that runs in a browser and has no files of its own; by method. */
export interface ClientRequests {
  /** The bytes of a file, which a worker takes as they are, or why they cannot be had; null where no file stands. */
  "lodestone/readFile": {
    readonly params: { readonly uri: string };
    readonly result: { readonly bytes: Uint8Array } | { readonly problem: string } | null;
  };
  /** URIs of all files below a folder, `node_modules` and `.git` passed over. */
  "lodestone/listFiles": { readonly params: { readonly folder: string }; readonly result: { readonly files: readonly string[] } };
}

/** The name of the notification with `StatusParams`. */
export const statusMethod = "lodestone/status";
