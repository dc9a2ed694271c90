// Generated from server/src/api/ by `npm run generate`. Do not edit.
/**
 * Lodestone for tools that embed it: `import … from "lodestone"`.
 * It needs no files, no network and no clock, and runs in Node, in a browser and in a worker. The packs are bundled.
 * @packageDocumentation
 */

declare type Action = (typeof actions)[number];

/** The kinds of work that findings demand, in the order of a work list. The kind decides who has to do it. */
declare const actions: readonly ["decide", "apply", "declare", "ask", "mend"];

/**
 * An act that applies, or may apply, with an answer.
 */
export declare interface AnswerAct {
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
 * The entry of a parts file that the answers belong to; absent where there is none.
 */
export declare interface AnsweredEntry {
    /**
     * Path of the parts file.
     */
    file: string;
    /**
     * The part number of the entry.
     */
    partNumber: string;
    /**
     * The manufacturer of the entry.
     */
    manufacturer?: string;
}

/**
 * The answers about one part.
 */
export declare interface AnsweredRow {
    /**
     * The place of the row.
     */
    at: ReportPosition;
    /**
     * Id of the row, as in the questions.
     */
    id?: string;
    /**
     * The part number in the row.
     */
    partNumber?: string;
    /**
     * The manufacturer in the row.
     */
    manufacturer?: string;
    entry?: AnsweredEntry;
    /**
     * The reason why nothing of the row was taken.
     */
    fault?: string;
    /**
     * The filled cells, in their order. A source from the command line stands at the end of the row.
     */
    values: AnsweredValue[];
}

/**
 * A value of an answer, with its outcome.
 */
export declare interface AnsweredValue {
    /**
     * The place of the cell.
     */
    at: ReportPosition;
    /**
     * The heading of the column; absent in files without headings.
     */
    column?: string;
    /**
     * Path of the field, such as `composition/Dy`.
     */
    key: string;
    /**
     * The text of the cell.
     */
    text: string;
    /**
     * taken: written; replaced: written in place of another value; present: the entry has the same value already; kept: the entry has another value and stays as it is; refused: not taken.
     */
    state: "taken" | "replaced" | "present" | "kept" | "refused";
    /**
     * The other value in the entry.
     */
    stands?: string;
    /**
     * The reason for a refusal, or for keeping a value in spite of `--replace`.
     */
    why?: string;
    /**
     * Lines that state another value themselves, and entries of `matching` that do.
     */
    contradicts?: StatementOfLine[];
}

/**
 * A finding that an answer leaves or brings.
 */
export declare interface AnswerFinding {
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

/** The result of taking answers into parts files. */
export declare interface Answers {
    /** The rows with each value and its fate, as in `files` of `lodestone answers --format json`. */
    readonly rows: readonly AnsweredRow[];
    /** In a supplier's own file, the number of parts that no line and no entry has. */
    readonly others: number;
    /** The parts files that change. */
    readonly changes: readonly ChangedText[];
}

/** The answers of a supplier, and the texts that they are taken into. */
export declare interface AnswersRequest {
    /** A filled answer sheet (CSV), or another file of a supplier; the ending of its path decides on its format. */
    readonly answers: NamedText;
    /** Bills of materials and shipments with the parts in question. */
    readonly documents: readonly NamedText[];
    /** Parts files. Paths are relative to a folder that all texts share. */
    readonly partsFiles?: readonly NamedText[];
    /** True writes over values that differ. Default: false. */
    readonly replace?: boolean;
    /** The source of answers that name none. `date` as `YYYY-MM-DD`. */
    readonly source?: {
        readonly document?: string;
        readonly date?: string;
        readonly by?: string;
    };
}

/** Value of a variable in a sentence. A message as an argument must be a translatable name, such as that of a material, and no sentence. */
declare type Argument = number | Verbatim | IsoDate | Message | List;

declare type Arguments = MessageArguments<Argument>;

/** The facts that a supplier is asked for. `figures`: technical parameters that lists of controlled goods name. */
declare type AskedFact = "composition" | "origin" | "figures";

/**
 * The last time that somebody was asked, by `asked` of the parts file; absent where nobody was.
 */
export declare interface AskedLast {
    /**
     * Its day.
     */
    on: CalendarDate;
    /**
     * The supplier or person.
     */
    of?: string;
    /**
     * Days since then.
     */
    days: number;
}

/**
 * A part of one manufacturer and supplier, with its open questions.
 */
export declare interface AskedPart {
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

/** The source of the date of a document's verdict. */
export declare type AsOfSource = "option" | "setting" | "export-date" | "today";

/** A baseline that contains a finding, since it existed when the baseline was written. */
declare interface BaselineSuppression {
    readonly kind: "baseline";
    /** Name of the baseline in reports. */
    readonly baseline: string;
    /** Fingerprint of the finding in the baseline. */
    readonly fingerprint: string;
}

/** Basis of a finding: acts by id, with the clauses that it rests on where these are not the whole act; or a rule of the house. */
export declare type Basis = {
    readonly kind: "acts";
    readonly acts: readonly string[];
    readonly clauses?: readonly ClauseRef[];
} | {
    readonly kind: "house";
};

/**
 * A calendar date as year-month-day (ISO 8601), such as 2026-01-31.
 */
declare type CalendarDate = string;

/** A message of the catalogues with its arguments, not yet translated. */
declare interface CatalogueMessage {
    readonly id: MessageId;
    readonly args?: Readonly<Record<string, Argument | string>>;
}

/** A parts file with the answers in it. */
export declare interface ChangedText extends NamedText {
    /** The edits of the text before, sorted and disjoint; a new file has one. */
    readonly edits: readonly TextEdit[];
}

/** Checks texts. Keep a checker: creating one costs more than checking a small text. */
export declare interface Checker {
    /** The packs in use, with their versions and dates of review. */
    readonly packs: readonly PackHeader[];
    /** The bundle of law that the packs are of: that of `createChecker`, or the built-in one. */
    readonly law: Law;
    /** Notices about that bundle, unless it is the built-in one: its name, packs that are older, and entries and days that it lacks. */
    readonly lawNotices: readonly string[];
    /** All rules, in the order of their ids. */
    readonly rules: readonly RuleMeta[];
    /**
     * Checks one text. Every text gets a verdict; unreadable parts are findings.
     *
     * @throws RangeError for invalid options, TypeError where `text` is no string
     */
    check(text: string, options: CheckOptions): Verdict;
    /**
     * Opens a text for editing, as in an editor. An edit costs only the parts it touches.
     *
     * @throws RangeError for invalid options, TypeError where `text` is no string
     */
    open(text: string, options: CheckOptions): EditedText;
    /**
     * Lists what only suppliers can answer: each question once for a part, manufacturer and supplier, and the results of its possible
     * answers. The texts are checked with each answer in place, which takes two to three times as long as a check.
     *
     * @throws RangeError for invalid options, TypeError where a text is no string
     */
    questions(files: readonly NamedText[], options: CheckOptions): Questions;
    /**
     * Takes the answers of a supplier into parts files, as `lodestone answers` does. Nothing is written: the result has the changed texts.
     *
     * @throws RangeError for invalid options and for a file that holds no answers, TypeError where a text is no string
     */
    answers(request: AnswersRequest, options: CheckOptions): Answers;
    /**
     * Drafts a paper, such as an end-use certificate, as `lodestone draft` does.
     *
     * @throws RangeError for invalid options, an unknown paper, an order that none is for, or a part number that no item or several have;
     * TypeError where the text is no string
     */
    drafts(file: NamedText, request: DraftRequest, options: CheckOptions): Drafts;
}

/** Options of a checker. */
export declare interface CheckerOptions {
    /** A bundle of law, from `loadLaw`, in place of the built-in packs. */
    readonly law?: Law;
    /** Packs of your own, from `loadPacks` (with the same `law`), in addition to the others. */
    readonly packs?: OwnPacks;
    /** Language of messages; default English. Findings, positions and fingerprints are the same in every language. */
    readonly locale?: Locale;
}

/** Options of a check. Invalid options throw a `RangeError`, since an ignored setting could hide a finding. */
export declare interface CheckOptions {
    /**
     * Today, as `YYYY-MM-DD`: the day to judge at where neither `asOf` nor a shipment's `exportDate` gives one. Lodestone reads no clock.
     * Pass the day in Beijing (UTC+8 all year), as the command and the editor do: acts of the PRC begin and end there.
     */
    readonly today: string;
    /** Kind of a text without a `kind` key. Default: `bom`. */
    readonly kind?: DocumentKind;
    /** Day to judge at, as `YYYY-MM-DD`; it overrides all other dates. */
    readonly asOf?: string;
    /** Authorities whose acts are used: `PRC`, `US`, `EU`, `JP`. Default: all. */
    readonly regimes?: readonly string[];
    /** States of acts that you have verified yourself, by id of the act. They apply only where the packs hold a state as unverified. */
    readonly actStates?: Readonly<Record<string, "in-force" | "suspended" | "ended">>;
    /** Severities by id of the rule, or `off`. */
    readonly rules?: Readonly<Record<string, Severity | "off">>;
    /** The months after which declared facts are asked again, as `{ maxAge: 24 }`. Default: no limit. */
    readonly facts?: {
        readonly maxAge?: number;
    };
    /** True asks about goods that contain traces of rare earths (capacitors, LEDs, glass). Default: false. */
    readonly traceRareEarths?: boolean;
    /** The time at which the end use of a class of materials must be declared, by id of the class: `ask`, `controlled` or `off`. */
    readonly materials?: Readonly<Record<string, "ask" | "controlled" | "off">>;
    /** True reports waived findings like all others, and no findings about waivers. Default: false. */
    readonly ignoreWaivers?: boolean;
}

/** A clause of an act, by the ids of both. */
declare interface ClauseRef {
    readonly act: string;
    readonly clause: string;
}

/** A waiver with its findings. Its span runs from the `#` to the end of the line. */
declare interface CommonWaiver extends Omit<PlacedWaiver, "covers" | "isReadWhole"> {
    /** Number of findings that it waives, or would waive had it not expired. */
    readonly findings: number;
    /** Number of findings of its rule on its line that cannot be waived, since they report unread text. Absent for none. */
    readonly unread?: number;
    /** Set for a waiver in an entry of a parts file rather than in a comment. */
    readonly isEntry?: true;
    /** Set where that entry matches no line; its waivers get no findings of their own then. */
    readonly isOfUnused?: true;
}

/**
 * Creates a checker with the built-in packs or a bundle of law and, optionally, packs of your own.
 *
 * @throws TypeError where `law` did not come from `loadLaw`, `packs` did not come from `loadPacks` with that law, or `locale` is not
 * supported; RangeError for an unknown option
 */
export declare function createChecker(options?: CheckerOptions): Checker;

/** The kinds of document that Lodestone judges. */
export declare type DocumentKind = "bom" | "shipment";

/** The summary of a judged document. */
export declare interface DocumentSummary {
    readonly index: number;
    readonly kind: DocumentKind;
    /** The declared id of the document. */
    readonly id: string | undefined;
    readonly asOf: IsoDate;
    readonly asOfSource: AsOfSource;
    readonly items: number;
    readonly materialItems: number;
    /** Items that need an end use and have no declared one, without waived ones. `undetermined` does not count as declared. */
    readonly undeclared: number;
    /** Items that would count as undeclared if their missing end use were not waived; undefined for none. */
    readonly undeclaredWaived?: number;
    /** Items without text, with an unresolved reference, or on which the recogniser or control check failed. */
    readonly notChecked: number;
}

/** A draft. It is not the official form, and nothing is filed. */
export declare interface DraftedPaper {
    readonly markdown: string;
    /** A page to print, without scripts. */
    readonly html: string;
}

/** A paper to draft, and its goods. */
export declare interface DraftRequest {
    /** Id of the paper in a pack, such as `end-use-certificate`. */
    readonly paper: string;
    /** Part number of an item of the text; default all goods that acts of the paper's authority control. */
    readonly part?: string;
    /** Number of the contract or order, for a paper that is made by order; default all. */
    readonly order?: string;
}

/** The drafts of a paper for a text. */
export declare interface Drafts {
    /** One for each shipment, end user or order, as the paper demands. Empty where no act of the paper's authority controls anything. */
    readonly drafts: readonly DraftedPaper[];
    /** The number of places that were not read or not checked, where goods may be missing. */
    readonly unchecked: number;
}

/** An editable text with its findings. They always equal those of a fresh check. */
export declare interface EditedText {
    /** The current text. */
    readonly text: string;
    /** Applies an edit; its offsets refer to the text before it. */
    edit(edit: TextEdit): void;
    /** The verdict on the current text. */
    verdict(): Verdict;
}

/** A range in another file. A byte order mark takes no column. */
declare interface Elsewhere {
    /** Path relative to the root, with slashes. */
    readonly file: string;
    readonly range: {
        readonly start: Position;
        readonly end: Position;
    };
}

/** Terms of an invalid waiver as far as they could be parsed, with the fault. */
declare interface FaultyTerms extends Partial<WaiverTerms> {
    readonly fault: Message;
    /** The known rule that an unknown one most likely means. */
    readonly nearest?: string;
    /** The same comment in the form that counts, where it names all terms in another. */
    readonly respelled?: string;
}

/** A finding with offsets in the whole text. The type excludes findings with offsets in a section. */
export declare interface Finding extends FindingAt<Span> {
    readonly in?: never;
}

/** A finding, with places of some kind. */
declare interface FindingAt<At extends Span> extends Span {
    readonly ruleId: string;
    readonly severity: Severity;
    /** First sentence of the message: the part and the problem. */
    readonly summary: string;
    /** The whole text: the summary, what to do, the reasons, and the last known states of acts. See `partsOf`. */
    readonly message: string;
    /** Offset in the message of each reason; absent without any. */
    readonly reasonsAt?: readonly number[];
    /** Offset in the message of the last known states of acts; absent without any. */
    readonly notesAt?: number;
    /** Index of the YAML document in the file. */
    readonly document: number;
    /** JSON Pointer into that document, such as `/items/3/endUse`; empty for the document itself. */
    readonly path: string;
    /** Absent for `yaml/*` and `schema/*`, required for all others. */
    readonly basis?: Basis;
    /** Day of judgement, ISO 8601; absent where no date matters. */
    readonly asOf?: string;
    readonly related?: readonly (Related & At)[];
    readonly fixes?: readonly FixAt<At>[];
    /** Subject of the finding: part number, key or value. It stays the same when lines move. */
    readonly subject?: string;
    /** False where no waiver or baseline can cover this finding of a waivable rule: it stands for a prohibition, or reports unread text. */
    readonly waivable?: false;
    /** True where a required value is still to be filled in; `check` fails then, whatever the severity. */
    readonly isUnfinished?: true;
    /** Set for a finding that is waived or in a baseline. It is shown as such and does not count. */
    readonly suppression?: Suppression;
}

/** A fix of a finding. A `safe` fix changes only notation and no declared fact; `--fix` applies no others. */
export declare interface Fix<Text = string> {
    readonly title: Text;
    readonly safe: boolean;
    readonly edits: readonly TextEdit[];
}

/** A fix whose edits have places of some kind. */
declare interface FixAt<At extends Span, Text = string> extends Fix<Text> {
    readonly edits: readonly (TextEdit & At)[];
}

/** A comment, from its `#` to the end of its line. */
declare interface FoundComment extends Span {
    readonly text: string;
    /** The lines that it covers. `next`: only comment lines follow in its region, so it covers the first line after the region. */
    readonly covers: readonly Span[] | "next";
    /** Span to delete with the comment: its line, or the comment and the blanks before it. */
    readonly removal: Span;
}

/** A calendar day as ISO 8601 text, `YYYY-MM-DD`, without time zone. It is compared as text. */
export declare type IsoDate = string & {
    readonly __isoDate: unique symbol;
};

/** A waiver with its state, also an invalid one. */
export declare type JudgedWaiver = CommonWaiver & ({
    readonly state: Exclude<WaiverState, "malformed">;
    readonly terms: WaiverTerms;
} | {
    readonly state: "malformed";
    readonly terms: FaultyTerms;
});

/** A bundle of law that replaces the built-in packs, for `createChecker` and `loadPacks`. */
export declare interface Law {
    /** The version of the bundle. */
    readonly version: string;
    /** Its digest, as `law` in lodestone.yaml may name it. */
    readonly digest: string;
}

/** Sections of packs by whose entries rules judge. */
declare type LawSection = "controlledItems" | "itemLists" | "customsRemarks" | "sourcingRestrictions";

/**
 * Converts between offsets and positions of a text. Lines end at LF, CRLF or a lone CR, as in LSP. A byte order mark counts as a code unit
 * of the first line; with `skipMark` it takes no column, as in editors, which drop it.
 */
export declare class LineIndex {
    #private;
    /**
     * @param text the text, or all its pieces
     *
     * @param options `pieceLength`: target length of a piece, in UTF-16 code units
     */
    constructor(text: string | readonly TextPiece[], options?: {
        readonly skipMark?: boolean;
        readonly pieceLength?: number;
    });
    /** The whole text; after an edit it is joined on first use. */
    get text(): string;
    /** The length of the text, in UTF-16 code units. */
    get length(): number;
    /** The first line break of the text, ignoring lone CR; LF where there is none. */
    get lineBreak(): "\n" | "\r\n";
    /** Number of lines; 1 for an empty text. */
    get lineCount(): number;
    /** The position of an offset; an offset outside the text is clamped to it. */
    positionAt(offset: number): Position;
    /** The offset of a position; a line beyond the last, or a character beyond the end of its line, is clamped. */
    offsetAt(position: Position): number;
    /** The index after replacing a span. The cost is the length of the pieces that the span touches. */
    replaced({ start, end }: Span, newText: string): LineIndex;
    /** The text between two offsets, both at least 0, as by `String.slice`. */
    slice(start: number, end: number): string;
    /** The text of a zero-based line without its line break; empty beyond the last line. */
    lineText(line: number): string;
}

/** An enumeration of several arguments. */
declare interface List {
    readonly list: readonly Argument[];
    /** Conjunction before the last one; `comma` and `semicolon` are those of the language, and stand between all. */
    readonly joined: "and" | "or" | "comma" | "semicolon";
}

/**
 * Loads a bundle of law, as `law` in `lodestone.yaml` does.
 *
 * @param text the content of its file
 * @param options `path` is how messages name it; `digest` is the one that it must have
 * @throws RangeError where it cannot be used, or has another digest; TypeError where the text is no string
 */
export declare function loadLaw(text: string, { path, digest }?: {
    readonly path?: string;
    readonly digest?: string;
}): Law;

/**
 * Loads packs of your own: acts, items, parties and rules, in the format of `schemas/pack.schema.json`.
 *
 * @param files all files of all packs; the files of one folder make one pack
 * @param law the bundle of law that they refer to; the built-in one if left out
 * @throws PackError (the promise rejects) where they contain mistakes
 */
export declare function loadPacks(files: readonly PackText[], law?: Law): Promise<OwnPacks>;

/** A supported language. */
export declare type Locale = (typeof locales)[number];

/** Supported languages, as BCP 47 tags in lower case. */
declare const locales: readonly ["en", "de", "ja", "zh-cn"];

/** A text for people, not yet translated. */
declare type Message = CatalogueMessage | Prose;

/** The variables of each message. */
declare interface MessageArguments<Argument> {
    "act-state": {
        readonly begin: "known" | "before" | "unknown";
        readonly end: "known" | "open";
        readonly setting: "yes" | "no";
        readonly since: Argument;
        readonly state: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified";
        readonly until: Argument;
    };
    "acts-act": {
        readonly confidence: "high" | "medium" | "low";
        readonly effective: Argument;
        readonly force: "known" | "draft" | "statement" | "unknown";
        readonly issued: Argument;
        readonly issuers: Argument;
    };
    "acts-behind": object;
    "acts-change": {
        readonly before: "pending" | "in-force" | "suspended" | "ended" | "unverified" | "none";
        readonly by: Argument;
        readonly cause: "suspension" | "act" | "none";
        readonly change: "issued" | "takes-effect" | "suspended" | "suspension-continues" | "resumes" | "ends" | "becomes-unverified" | "seen-in-force" | "entries-change";
        readonly end: "known" | "open";
        readonly until: Argument;
    };
    "acts-changes": {
        readonly from: Argument;
        readonly to: Argument;
    };
    "acts-changes-none": object;
    "acts-clause": {
        readonly clause: Argument;
    };
    "acts-items": {
        readonly count: number;
        readonly effect: "takes-effect" | "leaves" | "becomes-unverified";
        readonly more: number;
        readonly names: Argument;
    };
    "acts-of-clause": {
        readonly confidence: "high" | "medium" | "low";
        readonly effective: Argument;
        readonly force: "known" | "unknown";
    };
    "acts-on": {
        readonly date: Argument;
    };
    "acts-page-days": object;
    "acts-page-links": object;
    "acts-page-others": object;
    "acts-page-source-not-read": object;
    "acts-page-sources": {
        readonly count: Argument;
    };
    "acts-parties": {
        readonly count: number;
        readonly effect: "takes-effect" | "leaves" | "becomes-unverified";
        readonly more: number;
        readonly names: Argument;
    };
    "acts-period": {
        readonly begin: "known" | "before" | "unknown";
        readonly by: Argument;
        readonly cause: "act" | "suspension" | "setting" | "none";
        readonly end: "known" | "open";
        readonly joined: "yes" | "no";
        readonly next: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified";
        readonly since: Argument;
        readonly until: Argument;
    };
    "acts-provisions": {
        readonly count: number;
        readonly effect: "takes-effect" | "leaves" | "becomes-unverified";
        readonly more: number;
        readonly names: Argument;
    };
    "acts-source-unread": {
        readonly source: Argument;
    };
    "acts-sources": {
        readonly confidence: "high" | "medium" | "low";
        readonly issuers: Argument;
        readonly sources: Argument;
        readonly state: "none" | "some";
    };
    "amount-pieces": {
        readonly amount: Argument;
    };
    "answer-figures": {
        readonly kept: "yes" | "no";
        readonly limits: Argument;
    };
    "answer-free": {
        readonly classes: Argument;
    };
    "answer-holds": {
        readonly classes: Argument;
    };
    "answer-origin": {
        readonly by: "country" | "stages";
        readonly country: Argument;
    };
    "answer-origin-other": {
        readonly by: "country" | "stages";
        readonly country: Argument;
    };
    "answer-share": {
        readonly count: number;
        readonly elements: Argument;
        readonly share: Argument;
    };
    "answers-bad-parts": {
        readonly file: Argument;
    };
    "answers-bring": {
        readonly count: number;
    };
    "answers-cell-long": {
        readonly most: Argument;
    };
    "answers-code-listless": {
        readonly lists: Argument;
    };
    "answers-contradicts": {
        readonly place: Argument;
        readonly says: "general" | "yes" | "no";
        readonly stands: Argument;
    };
    "answers-day-future": object;
    "answers-day-unclear": object;
    "answers-decimal-unclear": object;
    "answers-encoding-advice": object;
    "answers-encoding-guessed": {
        readonly encoding: Argument;
    };
    "answers-encoding-unclear": {
        readonly encodings: Argument;
    };
    "answers-kept": {
        readonly by: "command" | "editor";
        readonly stands: Argument;
    };
    "answers-key-unknown": {
        readonly key: Argument;
    };
    "answers-no-headings": object;
    "answers-no-headings-advice": object;
    "answers-no-place": object;
    "answers-no-word": {
        readonly words: Argument;
    };
    "answers-none": object;
    "answers-others": {
        readonly count: number;
    };
    "answers-part-ambiguous": object;
    "answers-part-other-number": {
        readonly number: Argument;
    };
    "answers-part-other-supplier": {
        readonly supplier: Argument;
    };
    "answers-part-unknown": object;
    "answers-part-unnumbered": object;
    "answers-replaced": {
        readonly stands: Argument;
    };
    "answers-row-shifted": object;
    "answers-rows-differ": object;
    "answers-rows-refused": {
        readonly count: number;
    };
    "answers-says-nothing": object;
    "answers-source-kept": {
        readonly source: Argument;
    };
    "answers-source-other": object;
    "answers-stage-unknown": object;
    "answers-state": {
        readonly state: "taken" | "replaced" | "present" | "kept" | "refused";
    };
    "answers-status-unsure": object;
    "answers-total": {
        readonly kept: Argument;
        readonly present: Argument;
        readonly refused: Argument;
        readonly replaced: Argument;
        readonly taken: Argument;
    };
    "answers-unreadable": {
        readonly what: "country" | "number" | "other";
    };
    "answers-written": {
        readonly files: Argument;
        readonly state: "written" | "shown" | "failed" | "nothing";
    };
    "as-of-command": {
        readonly source: "option" | "setting" | "export-date" | "today";
    };
    "as-of-editor": {
        readonly source: "option" | "setting" | "export-date" | "today";
    };
    "attribute-accessory": object;
    "attribute-begins": object;
    "attribute-belongs": {
        readonly word: Argument;
    };
    "attribute-chip": {
        readonly word: Argument;
    };
    "attribute-foreign": {
        readonly word: Argument;
    };
    "attribute-grade": object;
    "attribute-label": object;
    "attribute-magnet-place": object;
    "attribute-served": object;
    "attribute-served-by": {
        readonly word: Argument;
    };
    "authority-from": {
        readonly id: "PRC" | "US" | "EU" | "JP" | "other";
        readonly name: Argument;
    };
    "authority-law": {
        readonly id: "PRC" | "US" | "EU" | "JP" | "other";
        readonly name: Argument;
    };
    "authority-origin": {
        readonly id: "PRC" | "US" | "EU" | "JP" | "other";
        readonly name: Argument;
    };
    "baseline-absent": object;
    "baseline-absent-advice": object;
    "baseline-absent-named": {
        readonly path: Argument;
    };
    "baseline-at": {
        readonly column: Argument;
        readonly line: Argument;
    };
    "baseline-conflict": object;
    "baseline-conflict-advice": object;
    "baseline-empty": object;
    "baseline-files-left": {
        readonly count: number;
    };
    "baseline-files-left-advice": object;
    "baseline-half": {
        readonly path: Argument;
    };
    "baseline-key-twice": object;
    "baseline-left-out": {
        readonly count: number;
        readonly rules: Argument;
    };
    "baseline-not-json": object;
    "baseline-not-overwritten": object;
    "baseline-nothing-to-prune": object;
    "baseline-notice-fixed": {
        readonly count: number;
        readonly where: Argument;
    };
    "baseline-notice-graver": {
        readonly count: number;
        readonly path: Argument;
    };
    "baseline-notice-refused": {
        readonly path: Argument;
        readonly rules: Argument;
    };
    "baseline-notice-refused-advice": {
        readonly where: Argument;
    };
    "baseline-of-others": {
        readonly count: number;
        readonly path: Argument;
    };
    "baseline-of-others-advice": object;
    "baseline-pruned": {
        readonly fixed: number;
        readonly left: number;
        readonly path: Argument;
    };
    "baseline-restore": object;
    "baseline-too-large": {
        readonly limit: Argument;
    };
    "baseline-unreadable": object;
    "baseline-unusable": {
        readonly path: Argument;
    };
    "baseline-unwritable": object;
    "baseline-use": {
        readonly path: Argument;
    };
    "baseline-version": {
        readonly version: Argument;
    };
    "baseline-version-advice": object;
    "baseline-would-be-too-large": {
        readonly limit: Argument;
    };
    "baseline-would-be-too-large-advice": object;
    "baseline-write-one": object;
    "baseline-written": {
        readonly files: number;
        readonly findings: number;
        readonly path: Argument;
    };
    "baseline-written-again": {
        readonly before: Argument;
        readonly files: number;
        readonly findings: number;
        readonly path: Argument;
    };
    "cache-link": {
        readonly file: Argument;
    };
    "cache-other-file": {
        readonly file: Argument;
    };
    "cache-tracked": {
        readonly file: Argument;
    };
    "cache-tracked-advice": object;
    "cache-unwritable": object;
    "changed-filter-name": {
        readonly name: Argument;
    };
    "changed-filter-name-advice": object;
    "changed-git-fails": object;
    "changed-git-says": {
        readonly words: Argument;
    };
    "changed-git-silent": object;
    "changed-no-commit": {
        readonly ref: Argument;
    };
    "changed-no-commit-advice": object;
    "changed-no-git": object;
    "changed-no-git-advice": object;
    "changed-no-repository": object;
    "changed-no-repository-advice": object;
    "changed-nothing-common": {
        readonly ref: Argument;
    };
    "changed-nothing-common-advice": object;
    "changed-shallow": object;
    "check-notice": {
        readonly text: Argument;
    };
    "check-progress": {
        readonly number: Argument;
        readonly path: Argument;
        readonly total: Argument;
    };
    "code-complete-without": {
        readonly classes: Argument;
    };
    "code-control-mismatch": {
        readonly code: Argument;
        readonly list: Argument;
        readonly part: Argument;
    };
    "code-form": {
        readonly form: Argument;
    };
    "code-instead": {
        readonly codes: Argument;
        readonly date: Argument;
    };
    "code-instead-of": {
        readonly codes: Argument;
        readonly date: Argument;
        readonly tariff: Argument;
    };
    "code-is-for": {
        readonly code: Argument;
        readonly goods: Argument;
    };
    "code-is-for-elements": {
        readonly code: Argument;
        readonly elements: Argument;
    };
    "code-item-elements": {
        readonly elements: Argument;
    };
    "code-item-holds": {
        readonly classes: Argument;
    };
    "code-item-may-hold": {
        readonly elements: Argument;
    };
    "code-magnet-type": {
        readonly type: Argument;
    };
    "code-mismatch-advice": object;
    "code-not-judged": {
        readonly code: Argument;
        readonly list: Argument;
        readonly part: Argument;
    };
    "code-not-judged-act": {
        readonly act: Argument;
    };
    "code-not-judged-advice": object;
    "code-nothing": object;
    "code-of": {
        readonly code: Argument;
        readonly tariff: Argument;
    };
    "code-of-either": {
        readonly code: Argument;
        readonly list: Argument;
        readonly others: Argument;
    };
    "code-of-either-advice": {
        readonly others: Argument;
    };
    "code-of-other-list": {
        readonly list: Argument;
        readonly others: Argument;
    };
    "code-out-of-date": {
        readonly code: Argument;
        readonly goods: Argument;
        readonly part: Argument;
    };
    "code-replaced": {
        readonly act: Argument;
        readonly code: Argument;
        readonly date: Argument;
    };
    "code-spelled": {
        readonly code: Argument;
        readonly codes: Argument;
        readonly list: Argument;
        readonly part: Argument;
    };
    "code-spelled-advice": {
        readonly list: Argument;
    };
    "code-tariff-mismatch": {
        readonly code: Argument;
        readonly part: Argument;
    };
    "code-tariff-of": {
        readonly name: Argument;
        readonly year: Argument;
    };
    "code-tariff-of-unverified": {
        readonly name: Argument;
    };
    "code-unknown": {
        readonly code: Argument;
        readonly list: Argument;
        readonly part: Argument;
    };
    "code-unknown-advice": {
        readonly list: Argument;
    };
    "code-unknown-fix": {
        readonly code: Argument;
    };
    "company-condition-call": {
        readonly function: Argument;
    };
    "company-condition-functions": {
        readonly functions: Argument;
    };
    "company-condition-group": {
        readonly group: Argument;
    };
    "company-condition-group-advice": {
        readonly fact: Argument;
    };
    "company-condition-has": object;
    "company-condition-long": {
        readonly length: Argument;
        readonly most: Argument;
    };
    "company-condition-long-advice": object;
    "company-condition-maps": object;
    "company-condition-maps-advice": object;
    "company-condition-matches": object;
    "company-condition-material": {
        readonly word: Argument;
    };
    "company-condition-material-advice": object;
    "company-condition-not-understood": object;
    "company-condition-not-understood-why": {
        readonly reason: Argument;
    };
    "company-condition-optional": object;
    "company-condition-signs": {
        readonly most: Argument;
    };
    "company-condition-signs-advice": object;
    "company-condition-type": {
        readonly type: Argument;
    };
    "company-condition-type-advice": object;
    "company-condition-walk": {
        readonly function: Argument;
    };
    "company-condition-walk-advice": object;
    "company-condition-word": object;
    "company-condition-word-advice": object;
    "company-entry-unusable": object;
    "company-entry-unusable-advice": object;
    "company-entry-unusable-why": {
        readonly reason: Argument;
    };
    "company-fact-unknown": {
        readonly fact: Argument;
    };
    "company-fact-unknown-advice": object;
    "company-message-brace": object;
    "company-message-brace-advice": {
        readonly braces: Argument;
    };
    "company-message-fact": object;
    "company-page-always": object;
    "company-page-basis": object;
    "company-page-fires": object;
    "company-page-from": {
        readonly from: Argument;
    };
    "company-page-from-until": {
        readonly from: Argument;
        readonly until: Argument;
    };
    "company-page-not-waivable": object;
    "company-page-rule": {
        readonly pack: Argument;
        readonly reviewedOn: Argument;
        readonly severity: Argument;
        readonly title: Argument;
        readonly version: Argument;
    };
    "company-page-says": object;
    "company-page-until": {
        readonly until: Argument;
    };
    "company-page-waivable": object;
    "company-rule-group-advice": {
        readonly groups: Argument;
    };
    "company-rule-group-built-in": {
        readonly group: Argument;
        readonly rule: Argument;
    };
    "company-rule-group-foreign": {
        readonly group: Argument;
        readonly rule: Argument;
    };
    "company-rule-source": {
        readonly source: Argument;
    };
    "company-rule-summary": {
        readonly days: "from" | "until" | "between" | "all";
        readonly from: Argument;
        readonly pack: Argument;
        readonly until: Argument;
    };
    "company-rule-twice": {
        readonly rule: Argument;
    };
    "company-rule-twice-advice": object;
    "company-test-act-unknown": {
        readonly act: Argument;
    };
    "company-test-act-unknown-advice": object;
    "company-test-document-missing": object;
    "company-test-document-missing-advice": object;
    "company-test-document-twice": object;
    "company-test-document-twice-advice": object;
    "company-test-expect-missing": object;
    "company-test-expect-missing-advice": object;
    "company-test-line-alone": object;
    "company-test-line-alone-advice": object;
    "company-test-name-twice": object;
    "company-test-name-twice-advice": object;
    "company-test-rule-unknown": {
        readonly rule: Argument;
    };
    "company-test-rule-unknown-advice": object;
    "compare-report-advice": object;
    "compare-report-broken": object;
    "compare-report-day": {
        readonly is: Argument;
        readonly was: Argument;
    };
    "compare-report-day-advice": object;
    "compare-report-elsewhere": {
        readonly count: number;
    };
    "compare-report-elsewhere-advice": object;
    "compare-report-language": object;
    "compare-report-left": {
        readonly count: number;
    };
    "compare-report-no-work": object;
    "compare-report-not-json": object;
    "compare-report-other-tool": object;
    "compare-report-packs": {
        readonly is: Argument;
        readonly was: Argument;
    };
    "compare-report-part": object;
    "compare-report-too-large": {
        readonly limit: Argument;
    };
    "compare-report-too-large-advice": object;
    "compare-report-tool": {
        readonly is: Argument;
        readonly was: Argument;
    };
    "compare-report-unreadable": object;
    "compare-report-version": {
        readonly version: Argument;
    };
    "completion-help": object;
    "composition-contradicted": {
        readonly key: "composition" | "freeOf";
        readonly part: Argument;
    };
    "composition-contradicted-advice": {
        readonly key: Argument;
    };
    "composition-free-here": {
        readonly key: "composition" | "freeOf";
    };
    "composition-heavy": {
        readonly grams: Argument;
        readonly of: Argument;
        readonly part: Argument;
        readonly whole: Argument;
    };
    "composition-missing": {
        readonly classes: Argument;
        readonly elements: Argument;
        readonly holds: "may-hold" | "holds";
        readonly part: Argument;
    };
    "composition-missing-advice": object;
    "composition-missing-advice-foreign": {
        readonly where: Argument;
    };
    "composition-missing-decides": {
        readonly acts: Argument;
        readonly count: number;
    };
    "composition-missing-open": {
        readonly classes: Argument;
        readonly holds: "may-hold" | "holds";
        readonly part: Argument;
    };
    "composition-missing-parts": {
        readonly elements: Argument;
        readonly line: Argument;
        readonly parts: Argument;
    };
    "composition-missing-parts-advice": {
        readonly count: number;
    };
    "composition-missing-parts-open": {
        readonly line: Argument;
        readonly parts: Argument;
    };
    "composition-negative": {
        readonly of: Argument;
        readonly part: Argument;
        readonly share: Argument;
    };
    "composition-no-mass": {
        readonly part: Argument;
    };
    "composition-over": {
        readonly part: Argument;
        readonly sum: Argument;
    };
    "composition-question": {
        readonly classes: Argument;
        readonly part: Argument;
        readonly state: "equipment" | "undeclared" | "declared";
    };
    "composition-question-advice": {
        readonly classes: Argument;
        readonly elements: Argument;
    };
    "composition-question-advice-free": {
        readonly classes: Argument;
    };
    "composition-question-parts": {
        readonly classes: Argument;
        readonly line: Argument;
        readonly parts: Argument;
    };
    "composition-question-parts-advice": {
        readonly classes: Argument;
        readonly count: number;
        readonly elements: Argument;
    };
    "composition-reversed": {
        readonly from: Argument;
        readonly of: Argument;
        readonly part: Argument;
        readonly to: Argument;
    };
    "composition-short": {
        readonly part: Argument;
        readonly sum: Argument;
    };
    "composition-sum-advice": object;
    "config-act-set": {
        readonly act: Argument;
        readonly state: Argument;
    };
    "config-acts-set-aside": {
        readonly acts: Argument;
        readonly config: Argument;
    };
    "config-acts-set-aside-effect": object;
    "config-baseline-advice": object;
    "config-baseline-elsewhere": {
        readonly path: Argument;
    };
    "config-baseline-name": {
        readonly path: Argument;
    };
    "config-caused-by": {
        readonly file: Argument;
    };
    "config-caused-by-advice": object;
    "config-extends-absent-file": {
        readonly path: Argument;
    };
    "config-extends-absent-file-advice": object;
    "config-extends-absent-package": {
        readonly package: Argument;
        readonly path: Argument;
    };
    "config-extends-absent-package-advice": object;
    "config-extends-backslash": {
        readonly entry: Argument;
    };
    "config-extends-backslash-advice": object;
    "config-extends-circle": {
        readonly files: Argument;
    };
    "config-extends-circle-advice": object;
    "config-extends-elsewhere": {
        readonly entry: Argument;
    };
    "config-extends-elsewhere-advice": object;
    "config-extends-itself": object;
    "config-extends-itself-advice": object;
    "config-extends-leaves-package": {
        readonly entry: Argument;
        readonly package: Argument;
    };
    "config-extends-leaves-package-advice": object;
    "config-extends-not-yaml": {
        readonly entry: Argument;
    };
    "config-extends-not-yaml-package": {
        readonly example: Argument;
    };
    "config-extends-not-yaml-path": object;
    "config-extends-scope": {
        readonly entry: Argument;
    };
    "config-extends-scope-advice": object;
    "config-extends-too-deep": {
        readonly most: Argument;
    };
    "config-extends-too-deep-advice": object;
    "config-extends-too-many": {
        readonly most: Argument;
    };
    "config-extends-too-many-advice": object;
    "config-extends-twice": {
        readonly entry: Argument;
    };
    "config-extends-twice-advice": object;
    "config-extends-unreadable": {
        readonly path: Argument;
    };
    "config-fix-add": {
        readonly key: Argument;
    };
    "config-fix-remove": {
        readonly key: Argument;
    };
    "config-lowered": {
        readonly config: Argument;
        readonly rules: Argument;
    };
    "config-lowered-effect": object;
    "config-lowered-law": {
        readonly authorities: Argument;
        readonly config: Argument;
        readonly rules: Argument;
    };
    "config-lowered-prohibitions": object;
    "config-lowered-regimes": {
        readonly config: Argument;
        readonly rules: Argument;
    };
    "config-lowered-rule": {
        readonly level: Argument;
        readonly rule: Argument;
        readonly severity: Argument;
    };
    "config-lowered-rule-for": {
        readonly files: Argument;
        readonly level: Argument;
        readonly rule: Argument;
        readonly severity: Argument;
    };
    "config-materials-off": {
        readonly classes: Argument;
        readonly config: Argument;
    };
    "config-materials-off-effect": object;
    "config-of-editor": object;
    "config-pack-absent": {
        readonly path: Argument;
    };
    "config-pack-blocked": {
        readonly path: Argument;
    };
    "config-pack-elsewhere": {
        readonly path: Argument;
    };
    "config-pack-elsewhere-advice": object;
    "config-pack-empty": {
        readonly path: Argument;
    };
    "config-pack-unreadable": {
        readonly path: Argument;
    };
    "config-past-day": {
        readonly config: Argument;
        readonly date: Argument;
    };
    "config-past-day-effect": object;
    "config-path-advice": object;
    "config-pattern-idle": {
        readonly pattern: Argument;
        readonly reason: "absolute" | "leaves" | "bracket" | "backwards";
    };
    "config-pattern-idle-advice": object;
    "config-pattern-negated": {
        readonly pattern: Argument;
    };
    "config-pattern-negated-advice": object;
    "config-pattern-range": {
        readonly pattern: Argument;
    };
    "config-pattern-range-advice": {
        readonly example: Argument;
    };
    "config-pattern-repeats": {
        readonly pattern: Argument;
    };
    "config-pattern-repeats-advice": object;
    "config-pattern-slow": {
        readonly pattern: Argument;
    };
    "config-pattern-slow-advice": object;
    "config-pattern-too-long": {
        readonly length: Argument;
        readonly most: Argument;
        readonly pattern: Argument;
    };
    "config-pattern-too-long-advice": object;
    "config-patterns-too-many": {
        readonly count: Argument;
        readonly most: Argument;
    };
    "config-patterns-too-many-advice": object;
    "config-place": {
        readonly place: Argument;
    };
    "config-remove-setting": object;
    "config-rule-must-stand": {
        readonly rule: Argument;
        readonly state: "set" | "lower" | "off";
    };
    "config-rule-must-stand-advice": object;
    "config-rule-prohibition": {
        readonly level: Argument;
        readonly rule: Argument;
        readonly severity: Argument;
    };
    "config-rule-unknown": {
        readonly rule: Argument;
    };
    "config-rule-unknown-advice": object;
    "config-second-document": object;
    "config-second-document-advice": object;
    "config-too-long": {
        readonly length: Argument;
        readonly most: Argument;
    };
    "config-too-long-advice": object;
    "config-with-editor": {
        readonly file: Argument;
    };
    "content-amount": {
        readonly amount: Argument;
        readonly currency: Argument;
    };
    "content-counts": {
        readonly amount: Argument;
        readonly currency: Argument;
        readonly part: Argument;
    };
    "content-finished": {
        readonly document: Argument;
        readonly goods: Argument;
        readonly named: Argument;
    };
    "content-finished-advice": object;
    "content-floor": {
        readonly clause: Argument;
        readonly floor: Argument;
        readonly state: "unverified" | "in-force";
    };
    "content-freed": {
        readonly document: Argument;
        readonly goods: Argument;
    };
    "content-holds": {
        readonly top: Argument;
    };
    "content-more": object;
    "content-named": {
        readonly goods: Argument;
    };
    "content-not-nought": object;
    "content-origin-missing": {
        readonly part: Argument;
    };
    "content-origin-missing-why": {
        readonly percent: Argument;
    };
    "content-other-currency": {
        readonly currency: Argument;
        readonly part: Argument;
        readonly top: Argument;
        readonly wanted: Argument;
    };
    "content-other-currency-advice": object;
    "content-price-missing": {
        readonly authority: Argument;
        readonly part: Argument;
    };
    "content-price-missing-advice": object;
    "content-price-nothing": {
        readonly authority: Argument;
        readonly currency: Argument;
        readonly part: Argument;
        readonly price: Argument;
    };
    "content-price-nothing-advice": object;
    "content-priced-in": {
        readonly currency: Argument;
        readonly top: Argument;
    };
    "content-reached": {
        readonly authority: Argument;
        readonly part: Argument;
        readonly percent: Argument;
    };
    "content-reached-advice": {
        readonly authority: Argument;
    };
    "content-sum": {
        readonly currency: Argument;
        readonly price: Argument;
        readonly sum: Argument;
    };
    "content-sums": {
        readonly sums: Argument;
    };
    "content-unknown": {
        readonly part: Argument;
        readonly top: Argument;
        readonly why: "counted" | "open" | "unbroken" | "unit" | "quantity" | "reference" | "not-followed" | "items";
    };
    "content-unknown-advice": {
        readonly why: "counted" | "open" | "unbroken" | "unit" | "quantity" | "reference" | "not-followed" | "items";
    };
    "content-value-here": object;
    "control-also-holds": {
        readonly elements: Argument;
    };
    "control-also-holds-more": {
        readonly elements: Argument;
    };
    "control-class-off": object;
    "control-destination": {
        readonly country: Argument;
    };
    "control-ended": object;
    "control-ended-on": {
        readonly on: Argument;
    };
    "control-figure-met": {
        readonly figure: Argument;
        readonly limit: Argument;
    };
    "control-figure-missed": {
        readonly figure: Argument;
        readonly limit: Argument;
    };
    "control-form-excepted": {
        readonly form: Argument;
    };
    "control-form-may-be": {
        readonly form: Argument;
        readonly listed: Argument;
    };
    "control-form-open": {
        readonly form: Argument;
        readonly listed: Argument;
    };
    "control-guidance": {
        readonly document: Argument;
    };
    "control-limit": {
        readonly limit: Argument;
        readonly parameter: Argument;
    };
    "control-limit-share": {
        readonly element: Argument;
        readonly limit: Argument;
        readonly parameter: Argument;
    };
    "control-limits-together": {
        readonly limits: Argument;
    };
    "control-limits-unread": object;
    "control-mostly-element": {
        readonly class: Argument;
        readonly element: Argument;
    };
    "control-mostly-partner": {
        readonly class: Argument;
        readonly partner: Argument;
    };
    "control-mostly-substance": {
        readonly substance: Argument;
    };
    "control-no-element": {
        readonly elements: Argument;
    };
    "control-no-entry": object;
    "control-not-asked": {
        readonly authority: Argument;
    };
    "control-not-issued": object;
    "control-origin": {
        readonly origin: Argument;
    };
    "control-origin-elsewhere": {
        readonly country: Argument;
        readonly origin: Argument;
    };
    "control-origin-export": {
        readonly origin: Argument;
        readonly territory: Argument;
    };
    "control-origin-stays": {
        readonly country: Argument;
        readonly origin: Argument;
    };
    "control-other-form": {
        readonly form: Argument;
        readonly listed: Argument;
    };
    "control-other-material": {
        readonly listed: Argument;
        readonly seen: Argument;
    };
    "control-other-substance": {
        readonly substances: Argument;
    };
    "control-other-target": {
        readonly elements: Argument;
        readonly form: Argument;
    };
    "control-pending": object;
    "control-pending-from": {
        readonly from: Argument;
    };
    "control-set": {
        readonly state: "suspended" | "ended" | "in-force";
    };
    "control-stays": object;
    "control-substance-open": {
        readonly seen: Argument;
        readonly substances: Argument;
    };
    "control-suspended": object;
    "control-suspended-until": {
        readonly until: Argument;
    };
    "control-target-open": {
        readonly form: Argument;
    };
    "control-trace": {
        readonly elements: Argument;
    };
    "control-word": {
        readonly role: "coating" | "film" | "additive" | "product-name" | "purpose" | "unknown-noun";
        readonly seen: Argument;
    };
    "control-word-unnamed": {
        readonly role: "coating" | "film" | "additive" | "product-name" | "purpose" | "unknown-noun";
    };
    "convert-from": {
        readonly line: Argument;
    };
    "convert-from-cell": {
        readonly cell: Argument;
    };
    "convert-head": {
        readonly file: Argument;
        readonly mapping: Argument;
    };
    "convert-missing": {
        readonly what: Argument;
    };
    "convert-no-items-advice": object;
    "country": {
        readonly code: Argument;
        readonly name: Argument;
    };
    "csv-syntax": {
        readonly kind: "surplus" | "no-value" | "failed" | "unclosed" | "split" | "second-header" | "side-by-side" | "header-above" | "conflict" | "text-after-quote";
    };
    "csv-syntax-advice": {
        readonly kind: "surplus" | "surplus-pipe" | "no-value" | "failed" | "unclosed" | "split" | "second-header" | "side-by-side" | "header-above" | "conflict" | "text-after-quote";
    };
    "customs-advice-controlled": object;
    "customs-advice-open": object;
    "customs-advice-parts": object;
    "customs-demand": {
        readonly acts: Argument;
        readonly field: Argument;
        readonly text: Argument;
    };
    "customs-field": {
        readonly field: Argument;
        readonly local: Argument;
    };
    "customs-forms": {
        readonly elements: Argument;
    };
    "customs-magnets": {
        readonly magnets: Argument;
    };
    "customs-parts": {
        readonly parts: Argument;
    };
    "customs-remark": {
        readonly country: Argument;
        readonly part: Argument;
        readonly remark: "denied" | "missing";
    };
    "customs-remark-parts": {
        readonly country: Argument;
        readonly line: Argument;
        readonly remark: "denied" | "missing";
    };
    "decimal": {
        readonly fraction: Argument;
        readonly whole: Argument;
    };
    "destination-barred": {
        readonly country: Argument;
        readonly does: "refuses" | "on-the-way" | "may-refuse";
        readonly parts: Argument;
    };
    "destination-barred-passing-on": {
        readonly act: Argument;
        readonly state: "in-force" | "unverified";
    };
    "destination-barred-refusal": {
        readonly act: Argument;
        readonly state: "in-force" | "unverified";
    };
    "did-you-mean": {
        readonly name: Argument;
    };
    "draft-act": {
        readonly act: Argument;
        readonly reach: "no" | "yes";
        readonly state: Argument;
    };
    "draft-act-open": object;
    "draft-article": {
        readonly act: Argument;
        readonly article: Argument;
    };
    "draft-basis": object;
    "draft-catch-all": {
        readonly act: Argument;
    };
    "draft-confidence": {
        readonly confidence: "high" | "medium" | "low";
    };
    "draft-control": {
        readonly act: Argument;
        readonly certainty: "applies" | "would-apply" | "could-apply" | "may-apply";
        readonly items: Argument;
        readonly state: Argument;
    };
    "draft-day-today": object;
    "draft-decide": object;
    "draft-denied": object;
    "draft-expired": object;
    "draft-figure": {
        readonly name: Argument;
        readonly value: Argument;
    };
    "draft-form": {
        readonly form: "not-read" | "read" | "none";
    };
    "draft-freed": {
        readonly act: Argument;
        readonly state: Argument;
    };
    "draft-gap-of": {
        readonly items: Argument;
        readonly label: Argument;
    };
    "draft-gaps": object;
    "draft-given": object;
    "draft-judged": object;
    "draft-judgement": object;
    "draft-list-form": {
        readonly form: "not-read" | "read" | "none";
        readonly list: Argument;
    };
    "draft-listed": {
        readonly act: Argument;
        readonly state: Argument;
    };
    "draft-low": object;
    "draft-made": {
        readonly date: Argument;
        readonly file: Argument;
    };
    "draft-missing": object;
    "draft-named": {
        readonly name: Argument;
    };
    "draft-named-expired": {
        readonly name: Argument;
    };
    "draft-no-act": object;
    "draft-no-control": {
        readonly date: Argument;
        readonly part: Argument;
    };
    "draft-no-gaps": {
        readonly idle: "yes" | "no";
    };
    "draft-none": object;
    "draft-not-given": object;
    "draft-not-given-for": {
        readonly items: Argument;
    };
    "draft-notice": object;
    "draft-notice-form": object;
    "draft-notice-prohibited": object;
    "draft-only": {
        readonly items: Argument;
    };
    "draft-open": object;
    "draft-practice": object;
    "draft-prohibited": object;
    "draft-quantity-in": {
        readonly amount: Argument;
        readonly line: Argument;
    };
    "draft-refused": object;
    "draft-source-column": {
        readonly column: "field" | "basis" | "confidence" | "sources";
    };
    "draft-sources": object;
    "draft-state-column": {
        readonly column: "promise" | "attachment" | "state";
    };
    "draft-unchecked": {
        readonly count: number;
    };
    "editor-act-stands": {
        readonly date: Argument;
        readonly state: Argument;
    };
    "editor-add-category": object;
    "editor-add-composition": {
        readonly part: Argument;
    };
    "editor-add-composition-for": {
        readonly elements: Argument;
        readonly part: Argument;
    };
    "editor-add-end-user-to-end-use": {
        readonly key: Argument;
    };
    "editor-add-end-user-to-shipment": {
        readonly key: Argument;
    };
    "editor-add-figures": {
        readonly figures: Argument;
        readonly part: Argument;
    };
    "editor-add-key": {
        readonly key: Argument;
    };
    "editor-add-key-in-parts": {
        readonly file: Argument;
        readonly key: Argument;
        readonly part: Argument;
    };
    "editor-add-key-to": {
        readonly key: Argument;
        readonly part: Argument;
    };
    "editor-and-more": {
        readonly count: Argument;
    };
    "editor-bom-of-workspace": object;
    "editor-continue-composition": {
        readonly part: Argument;
    };
    "editor-continue-composition-for": {
        readonly elements: Argument;
        readonly part: Argument;
    };
    "editor-control-code-act": {
        readonly act: Argument;
        readonly date: Argument;
        readonly state: Argument;
    };
    "editor-control-code-unknown": {
        readonly code: Argument;
        readonly date: Argument;
        readonly list: Argument;
    };
    "editor-copy-question": {
        readonly known: "yes" | "no";
        readonly supplier: Argument;
    };
    "editor-declare-category": object;
    "editor-declare-category-in-parts": {
        readonly file: Argument;
    };
    "editor-declare-in-parts": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "editor-declare-on-all": {
        readonly count: Argument;
    };
    "editor-declare-on-assembly": {
        readonly part: Argument;
    };
    "editor-declare-on-document": object;
    "editor-declare-on-item": {
        readonly part: Argument;
    };
    "editor-declare-on-these": {
        readonly count: Argument;
    };
    "editor-declared-at": {
        readonly place: Argument;
    };
    "editor-declared-in-line": {
        readonly line: Argument;
    };
    "editor-document-holds": {
        readonly items: number;
    };
    "editor-draft-paper": {
        readonly paper: Argument;
    };
    "editor-element-listed-by": {
        readonly act: Argument;
    };
    "editor-element-of-class": {
        readonly class: Argument;
    };
    "editor-excess": {
        readonly shown: Argument;
        readonly total: Argument;
    };
    "editor-excess-counts": {
        readonly counts: Argument;
    };
    "editor-excess-near": {
        readonly shown: Argument;
        readonly total: Argument;
    };
    "editor-fix-all": object;
    "editor-fix-all-of-rule": {
        readonly rule: Argument;
    };
    "editor-go-to-line": {
        readonly line: Argument;
    };
    "editor-hint-end-use": object;
    "editor-item-act": {
        readonly act: Argument;
        readonly certainty: "applies" | "may-apply";
        readonly codes: Argument;
        readonly state: Argument;
    };
    "editor-item-acts": {
        readonly count: number;
    };
    "editor-item-contains": {
        readonly classes: Argument;
        readonly elements: Argument;
        readonly part: Argument;
    };
    "editor-item-contains-also": {
        readonly elements: Argument;
    };
    "editor-item-contains-class": {
        readonly classes: Argument;
        readonly holds: "is" | "holds";
        readonly part: Argument;
    };
    "editor-item-contains-nothing": {
        readonly part: Argument;
    };
    "editor-item-end-use": {
        readonly category: Argument;
        readonly statement: Argument;
    };
    "editor-item-end-use-unreadable": object;
    "editor-item-may-contain": {
        readonly classes: Argument;
        readonly holds: "may-be" | "may-hold";
        readonly part: Argument;
    };
    "editor-item-more": object;
    "editor-item-no-act": {
        readonly date: Argument;
    };
    "editor-item-no-end-use": object;
    "editor-item-of-document": object;
    "editor-item-of-file": {
        readonly file: Argument;
    };
    "editor-item-rejected": {
        readonly reason: Argument;
        readonly seen: Argument;
    };
    "editor-item-unit-holds": object;
    "editor-known-before": {
        readonly baseline: Argument;
    };
    "editor-lens": {
        readonly date: Argument;
        readonly items: number;
    };
    "editor-lens-earlier-settings": object;
    "editor-lens-not-checked": {
        readonly count: Argument;
        readonly sign: Argument;
    };
    "editor-lens-rules-off": {
        readonly count: number;
    };
    "editor-lens-silenced": {
        readonly sign: Argument;
        readonly what: Argument;
    };
    "editor-lens-undeclared": {
        readonly undeclared: Argument;
        readonly waived: number;
    };
    "editor-lens-with-undeclared": {
        readonly date: Argument;
        readonly items: number;
        readonly undeclared: Argument;
        readonly waived: number;
    };
    "editor-misread": {
        readonly encoding: Argument;
    };
    "editor-misread-advice": {
        readonly encoding: Argument;
    };
    "editor-mistake-in-settings": object;
    "editor-mistake-there": object;
    "editor-more-items": {
        readonly count: number;
    };
    "editor-named-use": {
        readonly category: Argument;
        readonly name: Argument;
        readonly statement: Argument;
    };
    "editor-not-judged": {
        readonly because: "pack" | "extended" | "config";
        readonly config: Argument;
    };
    "editor-not-judged-advice": {
        readonly because: "pack" | "extended" | "config";
        readonly config: Argument;
    };
    "editor-offer-values": object;
    "editor-open-file": {
        readonly file: Argument;
    };
    "editor-open-file-of-part": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "editor-open-rule-page": {
        readonly rule: Argument;
    };
    "editor-own-level": object;
    "editor-part-as-in": {
        readonly place: Argument;
    };
    "editor-part-entry": {
        readonly facts: Argument;
        readonly place: Argument;
    };
    "editor-part-has-entry": {
        readonly place: Argument;
    };
    "editor-part-lines": {
        readonly documents: number;
        readonly lines: number;
    };
    "editor-required": object;
    "editor-rule-level": {
        readonly level: Argument;
    };
    "editor-rule-prohibition": {
        readonly severity: "error" | "warning" | "information" | "hint";
    };
    "editor-setting-entry-unused": {
        readonly entry: Argument;
        readonly setting: Argument;
    };
    "editor-setting-not-boolean": {
        readonly value: Argument;
    };
    "editor-setting-unused": {
        readonly setting: Argument;
    };
    "editor-show-fixes": object;
    "editor-split-quantity": {
        readonly number: Argument;
        readonly unit: Argument;
    };
    "editor-tariff-code-by": {
        readonly entry: Argument;
        readonly nomenclature: Argument;
    };
    "editor-tariff-code-unknown": object;
    "editor-tariff-role": {
        readonly role: "direct" | "mixed" | "may-contain" | "excluded";
    };
    "editor-today": object;
    "editor-use-declared": {
        readonly part: Argument;
        readonly use: Argument;
    };
    "editor-use-declared-in-parts": {
        readonly file: Argument;
        readonly part: Argument;
        readonly use: Argument;
    };
    "editor-use-declared-on-all": {
        readonly count: Argument;
        readonly use: Argument;
    };
    "editor-use-of-on-these": {
        readonly count: Argument;
        readonly use: Argument;
    };
    "editor-use-on-these": {
        readonly count: Argument;
        readonly use: Argument;
    };
    "editor-waive": {
        readonly rule: Argument;
    };
    "editor-waive-in-parts": {
        readonly file: Argument;
        readonly part: Argument;
        readonly rule: Argument;
    };
    "editor-waived": {
        readonly by: Argument;
        readonly reason: Argument;
        readonly until: Argument;
    };
    "editor-word-document": {
        readonly kind: "shipment" | "bom";
    };
    "editor-word-item": object;
    "editor-write-pieces": {
        readonly number: Argument;
    };
    "editor-written-out": {
        readonly key: Argument;
    };
    "end-use-bar-open": {
        readonly act: Argument;
        readonly does: "bars" | "may-bar" | "would-bar" | "refuses" | "may-refuse" | "would-refuse";
    };
    "end-use-bars": {
        readonly acts: Argument;
        readonly count: number;
    };
    "end-use-category-missing": {
        readonly parts: Argument;
    };
    "end-use-category-missing-advice": object;
    "end-use-change-to": {
        readonly near: Argument;
    };
    "end-use-conflict": {
        readonly part: Argument;
    };
    "end-use-conflict-advice": object;
    "end-use-conflict-on": {
        readonly parts: Argument;
    };
    "end-use-conflict-place": {
        readonly value: Argument;
        readonly what: "category" | "country" | "end-user";
    };
    "end-use-conflict-value": {
        readonly here: Argument;
        readonly there: Argument;
        readonly what: "category" | "country" | "end-user";
    };
    "end-use-elsewhere-bad-category": {
        readonly category: Argument;
    };
    "end-use-elsewhere-here": object;
    "end-use-elsewhere-no-category": object;
    "end-use-elsewhere-on": {
        readonly part: Argument;
    };
    "end-use-elsewhere-unknown": object;
    "end-use-military": {
        readonly bar: "barred" | "refused" | "anywhere" | "open";
        readonly country: Argument;
        readonly parts: Argument;
    };
    "end-use-military-correct": object;
    "end-use-military-country": object;
    "end-use-military-never": object;
    "end-use-military-party": {
        readonly parts: Argument;
        readonly role: Argument;
        readonly words: Argument;
    };
    "end-use-military-stop": object;
    "end-use-military-user": {
        readonly bar: "barred" | "refused" | "anywhere" | "open";
        readonly country: Argument;
        readonly parts: Argument;
        readonly user: Argument;
    };
    "end-use-military-way": {
        readonly country: Argument;
    };
    "end-use-military-words": {
        readonly parts: Argument;
        readonly what: "statement" | "item";
        readonly words: Argument;
    };
    "end-use-military-words-advice": object;
    "end-use-military-words-category": {
        readonly category: Argument;
    };
    "end-use-military-words-no-category": object;
    "end-use-missing": {
        readonly classes: Argument;
        readonly holds: "may-hold" | "is" | "holds";
        readonly part: Argument;
    };
    "end-use-missing-advice": object;
    "end-use-missing-advice-foreign": {
        readonly where: Argument;
    };
    "end-use-missing-declared": {
        readonly codes: Argument;
        readonly part: Argument;
    };
    "end-use-missing-parts": {
        readonly classes: Argument;
        readonly count: number;
        readonly line: Argument;
        readonly parts: Argument;
    };
    "end-use-missing-parts-advice": {
        readonly count: number;
    };
    "end-use-missing-parts-declared": {
        readonly count: number;
        readonly line: Argument;
        readonly parts: Argument;
    };
    "end-use-no-end-user": {
        readonly parts: Argument;
    };
    "end-use-no-end-user-advice": object;
    "end-use-no-end-user-why": object;
    "end-use-refuses": {
        readonly acts: Argument;
        readonly count: number;
    };
    "end-use-undetermined": {
        readonly parts: Argument;
    };
    "end-use-undetermined-advice": object;
    "end-use-unknown-key": {
        readonly key: Argument;
    };
    "end-use-unknown-key-advice": object;
    "end-use-unknown-key-in-parts": {
        readonly key: Argument;
    };
    "end-use-unreadable": {
        readonly classes: Argument;
        readonly holds: "is" | "holds";
        readonly part: Argument;
    };
    "end-use-unreadable-advice": object;
    "end-use-unreadable-declared": {
        readonly codes: Argument;
        readonly part: Argument;
    };
    "end-use-unreadable-parts": {
        readonly line: Argument;
        readonly parts: Argument;
    };
    "end-use-vague": {
        readonly statement: Argument;
    };
    "end-use-vague-advice": object;
    "end-use-vague-empty": object;
    "end-use-vague-party": {
        readonly name: Argument;
        readonly roles: Argument;
    };
    "end-use-vague-party-advice": object;
    "end-use-vague-why": object;
    "explain-act": {
        readonly act: Argument;
        readonly state: Argument;
    };
    "explain-act-id": {
        readonly act: Argument;
    };
    "explain-act-lists": {
        readonly act: Argument;
        readonly codes: Argument;
        readonly listing: "open" | "met";
        readonly state: Argument;
    };
    "explain-act-not-asked": object;
    "explain-act-reaches": {
        readonly act: Argument;
        readonly codes: Argument;
        readonly confidence: "high" | "medium" | "low";
        readonly state: Argument;
    };
    "explain-class-items": {
        readonly count: Argument;
    };
    "explain-classes-items": {
        readonly classes: Argument;
        readonly count: Argument;
    };
    "explain-codes-not-judged": {
        readonly codes: Argument;
    };
    "explain-confidence": {
        readonly confidence: "high" | "medium" | "low";
    };
    "explain-date": {
        readonly date: Argument;
        readonly source: Argument;
    };
    "explain-document": {
        readonly kind: "bom" | "shipment";
    };
    "explain-document-named": {
        readonly kind: "bom" | "shipment";
        readonly name: Argument;
    };
    "explain-document-numbered": {
        readonly kind: "bom" | "shipment";
        readonly number: Argument;
    };
    "explain-document-numbered-named": {
        readonly kind: "bom" | "shipment";
        readonly name: Argument;
        readonly number: Argument;
    };
    "explain-end-use-of": {
        readonly origin: "item" | "assembly" | "document" | "part" | "use" | "ref";
    };
    "explain-end-use-of-part": {
        readonly origin: "assembly" | "part" | "ref";
        readonly part: Argument;
    };
    "explain-end-use-unreadable": object;
    "explain-evidence": {
        readonly confidence: "high" | "medium" | "low";
        readonly entry: Argument;
        readonly kind: "composition" | "cas-number" | "tariff-code" | "control-code" | "formula" | "element-word" | "material" | "grade" | "finished-good" | "tariff-code-may-contain" | "trace";
        readonly meaning: Argument;
        readonly place: Argument;
        readonly seen: Argument;
    };
    "explain-findings": {
        readonly count: number;
        readonly severity: "error" | "warning" | "information" | "hint";
    };
    "explain-findings-aside": {
        readonly count: Argument;
    };
    "explain-form": {
        readonly form: Argument;
        readonly good: "perhaps" | "no";
        readonly known: "declared" | "overruled" | "shown";
    };
    "explain-form-unknown": object;
    "explain-from-parts": {
        readonly facts: Argument;
        readonly place: Argument;
    };
    "explain-held-by-all": object;
    "explain-holds": {
        readonly classes: Argument;
        readonly holds: "is" | "holds";
    };
    "explain-holds-nothing": object;
    "explain-item-unnamed": object;
    "explain-known-to": {
        readonly baseline: Argument;
    };
    "explain-label": {
        readonly label: "yes" | "perhaps" | "no" | "none" | "strong" | "weak" | "trace" | "rejected" | "declared" | "shown" | "possible" | "excluded" | "with" | "magnet-of" | "form" | "applies" | "may-apply" | "would-apply" | "could-apply" | "not-judged" | "missing" | "unreadable" | "category" | "statement" | "end-user" | "country" | "parts-file" | "from" | "waived" | "baselined" | "error" | "warning" | "information" | "hint" | "judged-as-of" | "items" | "materials" | "undeclared" | "findings" | "nothing";
    };
    "explain-line": {
        readonly place: Argument;
    };
    "explain-may-hold": {
        readonly classes: Argument;
        readonly holds: "may-be" | "may-hold";
    };
    "explain-no-act": object;
    "explain-no-document": object;
    "explain-no-end-use": object;
    "explain-no-findings": object;
    "explain-not-given": object;
    "explain-nothing-held": object;
    "explain-open-elements": {
        readonly elements: Argument;
    };
    "explain-part": {
        readonly part: "composition" | "rest" | "form" | "parameter" | "origin";
    };
    "explain-part-at": {
        readonly part: Argument;
        readonly place: Argument;
    };
    "explain-parts-by": {
        readonly by: Argument;
    };
    "explain-parts-source": {
        readonly told: Argument;
    };
    "explain-question-act": {
        readonly date: Argument;
        readonly source: Argument;
    };
    "explain-question-elements": object;
    "explain-question-end-use": object;
    "explain-question-findings": object;
    "explain-question-holds": object;
    "explain-question-unit": object;
    "explain-rejected": {
        readonly entry: Argument;
        readonly place: Argument;
        readonly reason: Argument;
        readonly seen: Argument;
    };
    "explain-related": {
        readonly place: Argument;
        readonly rule: Argument;
    };
    "explain-undeclared": {
        readonly parts: Argument;
    };
    "explain-undeclared-items": {
        readonly count: Argument;
        readonly waived: number;
    };
    "explain-unnamed-at": {
        readonly place: Argument;
    };
    "explain-waived": {
        readonly by: Argument;
        readonly reason: Argument;
        readonly until: Argument;
    };
    "explain-written-at": {
        readonly place: Argument;
    };
    "file-absent": object;
    "file-bad-byte": {
        readonly at: Argument;
        readonly value: Argument;
    };
    "file-changed-meanwhile": object;
    "file-data-broken": {
        readonly error: Argument;
        readonly path: Argument;
    };
    "file-data-unreadable": {
        readonly path: Argument;
    };
    "file-denied": object;
    "file-disk-fault": object;
    "file-disk-full": object;
    "file-disk-read-only": object;
    "file-encoding": {
        readonly encoding: Argument;
    };
    "file-folder-not-listed": {
        readonly path: Argument;
    };
    "file-folder-unchecked": object;
    "file-folder-unreadable": object;
    "file-folder-unreadable-at": {
        readonly path: Argument;
    };
    "file-is-folder": object;
    "file-is-utf8": object;
    "file-larger-than": {
        readonly limit: Argument;
    };
    "file-leads-outside": object;
    "file-leads-outside-advice": object;
    "file-link-loop": object;
    "file-name-encoding": object;
    "file-name-not-utf8": object;
    "file-not-in-encoding": {
        readonly encoding: Argument;
    };
    "file-not-regular": object;
    "file-other-reason": {
        readonly words: Argument;
    };
    "file-output-unwritable": object;
    "file-outside": object;
    "file-page-missing": {
        readonly rule: Argument;
    };
    "file-path-part": object;
    "file-path-too-long": object;
    "file-read-only": object;
    "file-reinstall": object;
    "file-reinstall-short": object;
    "file-rename-it": object;
    "file-report-incomplete": object;
    "file-report-unwritable": object;
    "file-save-utf8": object;
    "file-stdin-advice": object;
    "file-stdin-closed": object;
    "file-stdin-unreadable": object;
    "file-stdout-closed": object;
    "file-stdout-closed-advice": object;
    "file-too-large": object;
    "file-too-many-open": object;
    "file-unchecked": object;
    "file-unreadable": object;
    "file-unwritable": {
        readonly file: Argument;
    };
    "file-write-outside": object;
    "fix-endless": object;
    "fix-faulty-advice": object;
    "fix-harmful": object;
    "fix-link-leads-out": {
        readonly target: Argument;
    };
    "fix-link-leads-out-advice": {
        readonly target: Argument;
    };
    "fix-not-in-encoding": {
        readonly encoding: Argument;
    };
    "fix-outside-folder": object;
    "fix-outside-folder-advice": object;
    "fix-unwritable": object;
    "fix-unwritable-advice": object;
    "held-effect": {
        readonly effect: Argument;
        readonly state: "in-force" | "unverified";
    };
    "held-label": {
        readonly label: "magnets" | "value" | "largest-unknown" | "unknown";
    };
    "held-magnet-limit": {
        readonly act: Argument;
        readonly limit: Argument;
        readonly standing: "above" | "not-above" | "at-or-above" | "below" | "perhaps";
        readonly state: Argument;
    };
    "held-magnets": {
        readonly mass: Argument;
        readonly more: "yes" | "no";
    };
    "held-mass-about": {
        readonly mass: Argument;
    };
    "held-mass-and-more": {
        readonly mass: Argument;
    };
    "held-mass-range": {
        readonly least: Argument;
        readonly most: Argument;
    };
    "held-open": {
        readonly bounded: "yes" | "no";
        readonly elements: Argument;
        readonly mass: Argument;
        readonly missing: "quantity" | "mass" | "composition" | "unit" | "reference" | "not-followed" | "items";
        readonly named: "yes" | "no";
        readonly part: Argument;
    };
    "held-open-left": {
        readonly count: Argument;
    };
    "held-value": {
        readonly sums: Argument;
    };
    "held-value-foreign": object;
    "held-value-limit": {
        readonly act: Argument;
        readonly floor: Argument;
        readonly standing: "at-or-above" | "perhaps" | "below";
        readonly state: Argument;
    };
    "held-value-more": object;
    "held-value-no-price": {
        readonly act: Argument;
        readonly floor: Argument;
        readonly price: "undeclared" | "zero";
        readonly state: Argument;
    };
    "held-value-share": {
        readonly percent: Argument;
        readonly price: Argument;
        readonly sums: Argument;
    };
    "held-value-unknown": object;
    "held-value-unknown-of": {
        readonly price: Argument;
    };
    "help-about": object;
    "help-check-paths": {
        readonly endings: Argument;
    };
    "help-more": {
        readonly address: Argument;
    };
    "help-of-help": object;
    "help-of-version": object;
    "help-options": object;
    "help-usage": {
        readonly form: Argument;
    };
    "in-parts-entry": object;
    "in-parts-matching": object;
    "init-above": {
        readonly file: Argument;
    };
    "init-above-law": {
        readonly file: Argument;
    };
    "init-added": {
        readonly count: number;
        readonly file: Argument;
    };
    "init-aside": {
        readonly file: Argument;
    };
    "init-claimed": {
        readonly count: number;
        readonly patterns: Argument;
    };
    "init-encodings": {
        readonly encodings: Argument;
    };
    "init-encodings-advice": {
        readonly encoding: Argument;
    };
    "init-file-about": object;
    "init-file-act-states": object;
    "init-file-as-of": object;
    "init-file-as-of-default": object;
    "init-file-config": object;
    "init-file-countries": {
        readonly countries: Argument;
        readonly more: "yes" | "no";
    };
    "init-file-countries-advice": object;
    "init-file-extends": object;
    "init-file-extends-example": object;
    "init-file-files": {
        readonly endings: Argument;
    };
    "init-file-lines": object;
    "init-file-mappings": object;
    "init-file-mappings-shown": object;
    "init-file-materials": object;
    "init-file-materials-off": object;
    "init-file-overrides": object;
    "init-file-packs": object;
    "init-file-packs-example": object;
    "init-file-parts": object;
    "init-file-regimes": object;
    "init-file-rules": object;
    "init-file-rules-listed": object;
    "init-file-skipped": object;
    "init-file-traces": object;
    "init-mappings": {
        readonly asked: Argument;
        readonly files: number;
        readonly items: number;
    };
    "init-mappings-named": {
        readonly mappings: Argument;
    };
    "init-next": {
        readonly command: Argument;
    };
    "init-no-pattern": {
        readonly file: Argument;
    };
    "init-nothing": object;
    "init-nothing-new": {
        readonly file: Argument;
    };
    "init-nothing-recognised": object;
    "init-nothing-saved": {
        readonly command: Argument;
    };
    "init-own-settings": {
        readonly folder: Argument;
    };
    "init-reading": {
        readonly left: "none" | "some" | "more";
        readonly mapping: Argument;
        readonly names: Argument;
        readonly read: Argument;
    };
    "init-to-claim": {
        readonly key: Argument;
        readonly patterns: Argument;
    };
    "init-unrecognised": {
        readonly count: number;
        readonly files: Argument;
    };
    "init-uses": object;
    "init-written": {
        readonly count: number;
        readonly file: Argument;
    };
    "init-written-alone": {
        readonly file: Argument;
    };
    "item-in-line": {
        readonly line: Argument;
        readonly part: Argument;
    };
    "item-is-controlled": {
        readonly part: Argument;
    };
    "item-is-described": {
        readonly part: Argument;
    };
    "item-is-reached": {
        readonly part: Argument;
    };
    "item-is-under-end-use": {
        readonly part: Argument;
    };
    "item-is-written-here": object;
    "item-may-be-controlled": {
        readonly part: Argument;
    };
    "item-no-text": {
        readonly count: number;
    };
    "item-no-text-advice": object;
    "item-no-text-advice-foreign": object;
    "item-stands-here": {
        readonly part: Argument;
    };
    "item-unnamed": object;
    "item-unread-text": {
        readonly classes: Argument;
        readonly name: Argument;
        readonly where: "column" | "unnamed" | "key";
    };
    "item-unread-text-advice": {
        readonly where: "column" | "unnamed" | "mapped" | "key";
    };
    "items-and-more": {
        readonly count: Argument;
        readonly names: Argument;
    };
    "json-character": object;
    "json-character-advice": object;
    "json-colon": object;
    "json-colon-advice": object;
    "json-comma": object;
    "json-comma-advice": object;
    "json-escape": object;
    "json-escape-advice": object;
    "json-key": object;
    "json-key-advice": object;
    "json-number": object;
    "json-number-advice": object;
    "json-surplus": object;
    "json-surplus-advice": object;
    "json-symbol": object;
    "json-symbol-advice": object;
    "json-unclosed-bracket": object;
    "json-unclosed-bracket-advice": object;
    "json-unclosed-quote": object;
    "json-unclosed-quote-advice": object;
    "json-value": object;
    "json-value-advice": object;
    "json-wrong-bracket": object;
    "json-wrong-bracket-advice": object;
    "labelled": {
        readonly label: Argument;
        readonly text: Argument;
    };
    "law-absent": {
        readonly path: Argument;
    };
    "law-absent-advice": object;
    "law-act": {
        readonly act: Argument;
        readonly codes: Argument;
        readonly says: "applies" | "may-apply" | "lists" | "may-list" | "would-apply" | "could-apply" | "would-list" | "could-list";
    };
    "law-act-off": {
        readonly act: Argument;
        readonly codes: Argument;
        readonly listing: "open" | "met";
        readonly since: Argument;
        readonly standing: "in-force" | "in-force-before" | "unverified" | "unverified-before" | "none";
    };
    "law-change-act": {
        readonly act: Argument;
        readonly change: "added" | "removed" | "changed" | "other";
        readonly dated: "yes" | "no";
        readonly keys: Argument;
        readonly states: Argument;
        readonly were: Argument;
    };
    "law-change-entries": {
        readonly act: Argument;
        readonly change: "added" | "removed" | "changed";
        readonly count: Argument;
        readonly more: number;
        readonly names: Argument;
        readonly of: "act" | "pack";
        readonly pack: Argument;
        readonly section: Argument;
    };
    "law-changes-none": object;
    "law-codes-and-more": {
        readonly count: Argument;
        readonly first: Argument;
    };
    "law-composition": {
        readonly state: "undeclared" | "incomplete" | "by-name" | "complete";
    };
    "law-diff-files": {
        readonly after: Argument;
        readonly before: Argument;
        readonly date: Argument;
        readonly files: number;
    };
    "law-diff-packs": {
        readonly after: Argument;
        readonly before: Argument;
    };
    "law-figures-undeclared": {
        readonly count: number;
        readonly limits: Argument;
    };
    "law-file-changed": {
        readonly found: Argument;
        readonly path: Argument;
    };
    "law-file-changed-advice": object;
    "law-file-emptied": {
        readonly count: number;
        readonly path: Argument;
        readonly sections: Argument;
    };
    "law-file-lacks": {
        readonly count: number;
        readonly packs: Argument;
        readonly path: Argument;
    };
    "law-file-lacks-why": object;
    "law-file-newer": {
        readonly format: Argument;
        readonly known: Argument;
        readonly path: Argument;
    };
    "law-file-newer-advice": object;
    "law-file-none": {
        readonly path: Argument;
    };
    "law-file-none-advice": object;
    "law-file-older": {
        readonly format: Argument;
        readonly known: Argument;
        readonly path: Argument;
    };
    "law-file-other": {
        readonly found: Argument;
        readonly named: Argument;
        readonly path: Argument;
    };
    "law-file-other-advice": object;
    "law-file-rules": object;
    "law-file-too-long": {
        readonly length: Argument;
        readonly most: Argument;
        readonly path: Argument;
    };
    "law-file-unknown-advice": object;
    "law-file-unusable": {
        readonly path: Argument;
        readonly place: Argument;
    };
    "law-file-version": {
        readonly latest: Argument;
        readonly path: Argument;
        readonly version: Argument;
    };
    "law-file-words": {
        readonly path: Argument;
        readonly reason: Argument;
    };
    "law-form-undeclared": object;
    "law-in-use": {
        readonly digest: Argument;
        readonly path: Argument;
        readonly version: Argument;
    };
    "law-in-use-lacks": {
        readonly count: number;
        readonly path: Argument;
        readonly sections: Argument;
    };
    "law-in-use-lacks-advice": {
        readonly path: Argument;
    };
    "law-in-use-older": {
        readonly packs: Argument;
        readonly path: Argument;
    };
    "law-in-use-older-advice": object;
    "law-in-use-shortens": {
        readonly acts: Argument;
        readonly path: Argument;
    };
    "law-in-use-shortens-advice": {
        readonly path: Argument;
    };
    "law-lacking-section": {
        readonly count: Argument;
        readonly more: number;
        readonly names: Argument;
        readonly section: Argument;
    };
    "law-last-known": {
        readonly on: Argument;
        readonly text: Argument;
    };
    "law-low-confidence": object;
    "law-more-acts": {
        readonly count: number;
    };
    "law-more-acts-off": {
        readonly count: number;
    };
    "law-none-binds": {
        readonly date: Argument;
    };
    "law-none-lists": {
        readonly date: Argument;
    };
    "law-not-in-use": object;
    "law-note": {
        readonly acts: Argument;
        readonly on: Argument;
        readonly text: Argument;
    };
    "law-older-pack": {
        readonly known: Argument;
        readonly pack: Argument;
        readonly version: Argument;
    };
    "law-origin": {
        readonly state: "no-country" | "disputed" | "undeclared";
    };
    "law-path-advice": object;
    "law-path-elsewhere": {
        readonly path: Argument;
    };
    "law-path-unfit": {
        readonly path: Argument;
    };
    "law-purpose": {
        readonly purposes: Argument;
    };
    "law-refused-in-principle": object;
    "law-state-set": {
        readonly act: Argument;
    };
    "law-state-unverified": {
        readonly act: Argument;
    };
    "law-unreadable": {
        readonly path: Argument;
    };
    "letter-act-unconfirmed": {
        readonly act: Argument;
    };
    "letter-acts": object;
    "letter-acts-why": object;
    "letter-addressee": {
        readonly name: Argument;
    };
    "letter-closing": object;
    "letter-contact": object;
    "letter-date": object;
    "letter-details-begin": object;
    "letter-details-end": object;
    "letter-enclosure": {
        readonly file: Argument;
    };
    "letter-from": object;
    "letter-how": object;
    "letter-how-composition": {
        readonly sheet: "yes" | "no";
    };
    "letter-how-document": object;
    "letter-how-figures": object;
    "letter-how-origin": object;
    "letter-how-unknown": object;
    "letter-name": object;
    "letter-opening": {
        readonly known: "yes" | "some" | "no";
    };
    "letter-opening-end": object;
    "letter-parts": object;
    "letter-reference": object;
    "letter-reply": object;
    "letter-reply-by": object;
    "letter-reply-formats": object;
    "letter-reply-paper": object;
    "letter-reply-sheet": {
        readonly file: Argument;
    };
    "letter-signature": object;
    "letter-title": object;
    "letter-to": object;
    "licence-amount-unknown": {
        readonly licence: Argument;
        readonly limit: Argument;
        readonly parts: Argument;
    };
    "licence-amount-unknown-advice": object;
    "licence-bare": {
        readonly licence: Argument;
    };
    "licence-bare-advice": object;
    "licence-checked-as-of": {
        readonly date: Argument;
    };
    "licence-code-advice": object;
    "licence-code-declared": {
        readonly codes: Argument;
        readonly granted: Argument;
        readonly licence: Argument;
        readonly part: Argument;
    };
    "licence-code-here": object;
    "licence-code-listed": {
        readonly act: Argument;
        readonly codes: Argument;
        readonly granted: Argument;
        readonly licence: Argument;
        readonly part: Argument;
    };
    "licence-country": {
        readonly destination: Argument;
        readonly granted: Argument;
        readonly licence: Argument;
    };
    "licence-country-advice": object;
    "licence-end-user": {
        readonly granted: Argument;
        readonly licence: Argument;
        readonly others: Argument;
        readonly part: Argument;
    };
    "licence-end-user-advice": object;
    "licence-end-user-here": {
        readonly name: Argument;
    };
    "licence-exceeded": {
        readonly licence: Argument;
        readonly limit: Argument;
        readonly sum: Argument;
    };
    "licence-exceeded-advice": object;
    "licence-expired": {
        readonly asOf: Argument;
        readonly date: Argument;
        readonly licence: Argument;
    };
    "licence-expired-advice": object;
    "licence-expiring": {
        readonly date: Argument;
        readonly days: number;
        readonly licence: Argument;
    };
    "licence-expiring-advice": object;
    "licence-files-not-counted": {
        readonly count: number;
        readonly files: Argument;
    };
    "licence-lines-not-counted": {
        readonly count: number;
    };
    "licence-listing": {
        readonly licence: Argument;
        readonly list: Argument;
        readonly party: Argument;
    };
    "licence-listing-advice": object;
    "licence-listing-why": {
        readonly act: Argument;
        readonly type: Argument;
    };
    "licence-named-too": {
        readonly part: Argument;
    };
    "licence-no-number": {
        readonly licence: Argument;
    };
    "licence-no-number-advice": object;
    "licence-none": {
        readonly country: Argument;
        readonly part: Argument;
    };
    "licence-none-abroad": {
        readonly clause: Argument;
        readonly state: "unverified" | "in-force";
    };
    "licence-none-advice": {
        readonly due: "prohibited" | "listed" | "certain" | "open";
        readonly party: Argument;
    };
    "licence-none-built-in": object;
    "licence-none-for-parts": {
        readonly country: Argument;
        readonly part: Argument;
        readonly parts: Argument;
    };
    "licence-not-counted": {
        readonly count: number;
        readonly parts: Argument;
    };
    "licence-not-yet": {
        readonly asOf: Argument;
        readonly date: Argument;
        readonly licence: Argument;
    };
    "licence-not-yet-advice": object;
    "licence-number-here": object;
    "licence-other-authority": {
        readonly authority: Argument;
        readonly country: Argument;
        readonly licence: Argument;
        readonly list: Argument;
        readonly part: Argument;
    };
    "licence-other-authority-advice": {
        readonly authority: Argument;
    };
    "licence-others-take": {
        readonly sum: Argument;
    };
    "licence-reach-no-country": {
        readonly authority: Argument;
    };
    "licence-reach-open": {
        readonly part: Argument;
    };
    "licence-reach-stays": {
        readonly authority: Argument;
        readonly territory: Argument;
    };
    "licence-reach-unknown": {
        readonly authority: Argument;
        readonly part: Argument;
    };
    "licence-says-so": object;
    "licence-summands": {
        readonly summands: Argument;
    };
    "licence-taken-here": {
        readonly amount: Argument;
        readonly known: "all" | "some" | "none";
    };
    "licence-taken-there": {
        readonly amount: Argument;
        readonly file: Argument;
        readonly known: "all" | "some" | "none";
    };
    "licence-together": {
        readonly count: Argument;
        readonly licence: Argument;
        readonly limit: Argument;
        readonly sum: Argument;
    };
    "licence-together-unknown": {
        readonly files: Argument;
        readonly licence: Argument;
    };
    "licence-together-unknown-advice": object;
    "licence-twice": {
        readonly count: number;
        readonly licence: Argument;
    };
    "licence-twice-advice": object;
    "licence-two-end-users": {
        readonly first: Argument;
        readonly second: Argument;
    };
    "licence-unknown": {
        readonly number: Argument;
    };
    "licence-unknown-advice": object;
    "list-and": {
        readonly before: Argument;
        readonly next: Argument;
    };
    "list-and-two": {
        readonly before: Argument;
        readonly next: Argument;
    };
    "list-comma": {
        readonly before: Argument;
        readonly next: Argument;
    };
    "list-or": {
        readonly before: Argument;
        readonly next: Argument;
    };
    "list-semicolon": {
        readonly before: Argument;
        readonly next: Argument;
    };
    "mapping-bad-path": {
        readonly path: Argument;
    };
    "mapping-broken": {
        readonly mapping: Argument;
        readonly place: Argument;
    };
    "mapping-codes-without-list": {
        readonly field: Argument;
        readonly list: Argument;
        readonly near: Argument;
    };
    "mapping-is-folder": object;
    "mapping-items-in-table": {
        readonly key: Argument;
    };
    "mapping-matches-nothing": {
        readonly config: Argument;
        readonly mapping: Argument;
    };
    "mapping-matches-nothing-advice": object;
    "mapping-no-items": {
        readonly mapping: Argument;
    };
    "mapping-no-items-advice": object;
    "mapping-no-source": {
        readonly mapping: Argument;
    };
    "mapping-own": object;
    "mapping-own-advice": object;
    "mapping-schema-absent": {
        readonly mapping: Argument;
        readonly path: Argument;
    };
    "mapping-schema-beside": {
        readonly key: Argument;
    };
    "mapping-schema-circle": object;
    "mapping-schema-dialect": {
        readonly dialect: Argument;
    };
    "mapping-schema-dynamic": {
        readonly key: Argument;
    };
    "mapping-schema-elsewhere": {
        readonly path: Argument;
    };
    "mapping-schema-key": {
        readonly field: Argument;
    };
    "mapping-schema-keyword-dialect": {
        readonly dialect: Argument;
        readonly key: Argument;
    };
    "mapping-schema-keyword-value": {
        readonly dialect: Argument;
        readonly key: Argument;
    };
    "mapping-schema-long": {
        readonly length: Argument;
        readonly most: Argument;
    };
    "mapping-schema-many": {
        readonly most: Argument;
    };
    "mapping-schema-misplaced": {
        readonly word: Argument;
    };
    "mapping-schema-nested-id": {
        readonly id: Argument;
    };
    "mapping-schema-no-item": {
        readonly word: Argument;
    };
    "mapping-schema-no-schema": object;
    "mapping-schema-not-validating": {
        readonly mapping: Argument;
        readonly path: Argument;
        readonly place: Argument;
    };
    "mapping-schema-option": {
        readonly key: Argument;
    };
    "mapping-schema-option-near": {
        readonly key: Argument;
        readonly near: Argument;
    };
    "mapping-schema-outside": {
        readonly ref: Argument;
    };
    "mapping-schema-outside-item": {
        readonly field: Argument;
        readonly word: Argument;
    };
    "mapping-schema-pattern": {
        readonly pattern: Argument;
    };
    "mapping-schema-pattern-unsafe": {
        readonly pattern: Argument;
    };
    "mapping-schema-places": {
        readonly most: Argument;
    };
    "mapping-schema-positions": {
        readonly most: Argument;
    };
    "mapping-schema-ref-absent": {
        readonly ref: Argument;
    };
    "mapping-schema-two-words": {
        readonly line: Argument;
        readonly one: Argument;
        readonly other: Argument;
    };
    "mapping-schema-unit": object;
    "mapping-schema-unit-missing": {
        readonly field: Argument;
        readonly part: Argument;
    };
    "mapping-schema-unreadable": {
        readonly path: Argument;
    };
    "mapping-schema-unusable": {
        readonly mapping: Argument;
        readonly path: Argument;
        readonly place: Argument;
    };
    "mapping-schema-word-form": object;
    "mapping-several-sources": {
        readonly mapping: Argument;
    };
    "mapping-told-claim": {
        readonly mapping: Argument;
        readonly readAs: "table" | "tree";
    };
    "mapping-told-first": {
        readonly at: "cell" | "line";
        readonly line: Argument;
    };
    "mapping-told-header": {
        readonly line: Argument;
        readonly separator: "comma" | "semicolon" | "pipe" | "caret" | "tab";
    };
    "mapping-told-header-row": {
        readonly cell: Argument;
    };
    "mapping-told-items": {
        readonly count: number;
    };
    "mapping-told-left-out": {
        readonly at: "cell" | "line";
        readonly count: number;
        readonly lines: Argument;
    };
    "mapping-told-looked-in": {
        readonly line: Argument;
        readonly names: Argument;
    };
    "mapping-told-passed": {
        readonly at: "cell" | "line";
        readonly count: Argument;
        readonly lines: Argument;
        readonly more: number;
        readonly why: "party" | "title" | "blank" | "one-cell" | "heading" | "total" | "footer" | "left-out" | "not-selected";
    };
    "mapping-told-read": {
        readonly names: Argument;
    };
    "mapping-told-unmapped": {
        readonly names: Argument;
        readonly readAs: "table" | "tree";
    };
    "mapping-told-validated": {
        readonly validated: "yes" | "failed";
    };
    "mapping-tree-without-items": {
        readonly key: Argument;
        readonly mapping: Argument;
    };
    "mapping-two-mappings": {
        readonly mappings: Argument;
    };
    "mapping-two-mappings-advice": object;
    "mapping-unclaimed": object;
    "mapping-unclaimed-advice": object;
    "mapping-unclaimed-fields": {
        readonly command: Argument;
        readonly count: number;
    };
    "mapping-unclaimed-known": {
        readonly count: number;
        readonly use: Argument;
    };
    "mapping-unclaimed-known-advice": object;
    "mapping-unit-missing": {
        readonly field: Argument;
    };
    "mapping-unknown-field": {
        readonly field: Argument;
    };
    "mapping-unknown-field-near": {
        readonly field: Argument;
        readonly near: Argument;
    };
    "mapping-unknown-use": {
        readonly known: Argument;
        readonly use: Argument;
    };
    "mapping-unknown-use-near": {
        readonly near: Argument;
        readonly use: Argument;
    };
    "mapping-unread-columns": {
        readonly columns: Argument;
        readonly count: number;
        readonly of: "all" | "share" | "description";
    };
    "mapping-unread-columns-advice": object;
    "mapping-unread-heading": object;
    "mapping-unread-heading-advice": object;
    "mapping-unread-list": {
        readonly list: Argument;
    };
    "mapping-unread-list-advice": object;
    "mapping-unread-outside": object;
    "mapping-unread-outside-advice": object;
    "mapping-unread-prose": {
        readonly syntax: "workbook" | "markdown";
    };
    "mapping-unread-prose-advice": object;
    "mapping-unread-row": {
        readonly why: "total" | "footer" | "title" | "table" | "one-cell";
    };
    "mapping-unread-row-advice": {
        readonly why: "title" | "table" | "row";
    };
    "mapping-validate-without-schema": object;
    "mapping-value": {
        readonly field: Argument;
        readonly word: Argument;
    };
    "mapping-value-advice": object;
    "mapping-value-lacks": {
        readonly lacks: "digits" | "unit" | "list";
        readonly word: Argument;
    };
    "mapping-value-lacks-advice": {
        readonly lacks: "digits" | "unit" | "list";
    };
    "merge-files-differ": {
        readonly files: number;
        readonly found: Argument;
    };
    "merge-locale": object;
    "merge-shard-advice": object;
    "merge-shard-broken": object;
    "merge-shard-broken-advice": object;
    "merge-shard-doubled": {
        readonly index: Argument;
    };
    "merge-shard-none": object;
    "merge-shard-unreadable": object;
    "merge-shard-version": {
        readonly own: Argument;
        readonly version: Argument;
    };
    "merge-shards-differ": {
        readonly in: "count" | "files" | "locale" | "date" | "settings";
        readonly other: Argument;
    };
    "merge-shards-missing": {
        readonly count: number;
        readonly shards: Argument;
    };
    "merge-untold": {
        readonly kinds: Argument;
    };
    "merge-untold-advice": object;
    "merge-untold-kind": {
        readonly kind: "parts" | "baseline" | "unread";
    };
    "origin-barred": {
        readonly count: number;
        readonly from: Argument;
        readonly parts: Argument;
    };
    "origin-barred-act": {
        readonly acts: Argument;
        readonly category: Argument;
        readonly count: number;
        readonly countries: Argument;
        readonly destination: Argument;
        readonly magnets: Argument;
        readonly steps: Argument;
    };
    "origin-barred-advice": object;
    "origin-confidence": {
        readonly confidence: "low" | "medium";
    };
    "origin-end-use-here": object;
    "origin-from": {
        readonly by: "country" | "stages";
        readonly country: Argument;
        readonly stages: Argument;
    };
    "origin-missing": {
        readonly classes: Argument;
        readonly holds: "may-hold" | "is" | "holds";
        readonly part: Argument;
    };
    "origin-missing-advice": object;
    "origin-missing-advice-foreign": {
        readonly where: Argument;
    };
    "origin-missing-by-stage": {
        readonly stages: Argument;
    };
    "origin-missing-decides": {
        readonly acts: Argument;
        readonly count: number;
    };
    "origin-missing-declared": {
        readonly codes: Argument;
        readonly part: Argument;
    };
    "origin-missing-disputed": {
        readonly part: Argument;
    };
    "origin-missing-here": {
        readonly country: Argument;
    };
    "origin-missing-parts": {
        readonly line: Argument;
        readonly parts: Argument;
    };
    "origin-missing-parts-advice": {
        readonly count: number;
    };
    "origin-missing-parts-stages": {
        readonly count: number;
        readonly line: Argument;
        readonly parts: Argument;
        readonly stages: Argument;
    };
    "origin-missing-stages": {
        readonly classes: Argument;
        readonly holds: "may-hold" | "is" | "holds";
        readonly part: Argument;
        readonly stages: Argument;
    };
    "origin-missing-stages-advice": {
        readonly file: "foreign" | "own";
        readonly where: Argument;
    };
    "origin-stage-here": object;
    "origin-step": {
        readonly step: "mined" | "refined" | "separated" | "melted" | "manufactured" | "assembled" | "produced";
    };
    "output-acts-as-of": {
        readonly acts: Argument;
        readonly date: Argument;
    };
    "output-annotations-left": {
        readonly left: Argument;
        readonly most: Argument;
    };
    "output-aside": {
        readonly count: number;
    };
    "output-case": {
        readonly at: "document" | "path";
        readonly document: number;
        readonly path: Argument;
        readonly rule: Argument;
    };
    "output-case-checked": object;
    "output-case-unchecked": {
        readonly number: Argument;
    };
    "output-case-unchecked-at": {
        readonly number: Argument;
        readonly place: Argument;
    };
    "output-case-unread": {
        readonly file: Argument;
    };
    "output-case-warnings": object;
    "output-changed": {
        readonly affected: number;
        readonly base: "commit" | "ref";
        readonly files: Argument;
        readonly found: number;
        readonly ref: Argument;
    };
    "output-changed-none": {
        readonly base: "commit" | "ref";
        readonly found: number;
        readonly ref: Argument;
    };
    "output-column": {
        readonly column: Argument;
    };
    "output-compare-asked": {
        readonly asked: Argument;
    };
    "output-compare-change": {
        readonly change: "appears" | "suppressed" | "vanishes";
    };
    "output-compare-due": {
        readonly date: Argument;
        readonly some: "yes" | "no";
    };
    "output-compare-file": {
        readonly in: "now" | "earlier";
    };
    "output-compare-files": {
        readonly files: number;
        readonly from: Argument;
        readonly to: Argument;
    };
    "output-compare-not-asked": {
        readonly why: "expired" | "prohibited" | "waiver" | "baseline";
    };
    "output-compare-parts": {
        readonly change: "more" | "fewer";
        readonly parts: Argument;
    };
    "output-compare-report": {
        readonly files: number;
        readonly report: Argument;
    };
    "output-compare-rested-on": {
        readonly acts: Argument;
    };
    "output-compare-rested-on-none": object;
    "output-compare-result": {
        readonly appearing: Argument;
        readonly appears: number;
        readonly changed: Argument;
        readonly suppressed: number;
        readonly unchanged: Argument;
        readonly vanishes: number;
        readonly vanishing: Argument;
    };
    "output-compare-said": {
        readonly some: "yes" | "no";
        readonly text: Argument;
    };
    "output-compare-was": {
        readonly severity: "error" | "warning" | "information" | "hint";
    };
    "output-compare-work": {
        readonly added: Argument;
        readonly changed: Argument;
        readonly done: Argument;
        readonly notAsked: number;
        readonly unchanged: Argument;
    };
    "output-compare-work-change": {
        readonly change: "new" | "done" | "not-asked" | "changed";
    };
    "output-file": {
        readonly held: Argument;
        readonly items: number;
        readonly kinds: Argument;
        readonly unchecked: number;
    };
    "output-file-law": {
        readonly days: Argument;
        readonly facts: Argument;
    };
    "output-held": object;
    "output-held-document": {
        readonly document: Argument;
    };
    "output-kind": {
        readonly kind: "bom" | "shipment";
    };
    "output-kind-count": {
        readonly count: number;
        readonly kind: "error" | "warning" | "notice";
    };
    "output-lines": {
        readonly count: number;
        readonly lines: Argument;
    };
    "output-lines-left": {
        readonly count: number;
    };
    "output-not-advice": object;
    "output-not-checked": object;
    "output-not-checked-why": {
        readonly reason: Argument;
    };
    "output-not-read": object;
    "output-not-read-why": {
        readonly reason: Argument;
    };
    "output-note": {
        readonly note: "law" | "seen" | "alike" | "fix";
    };
    "output-pack": {
        readonly date: Argument;
        readonly ids: Argument;
        readonly version: Argument;
    };
    "output-pack-of-law": {
        readonly date: Argument;
        readonly ids: Argument;
        readonly law: Argument;
        readonly version: Argument;
    };
    "output-packs": {
        readonly packs: Argument;
    };
    "output-packs-of-law": {
        readonly law: Argument;
        readonly packs: Argument;
    };
    "output-remaining": {
        readonly counts: Argument;
    };
    "output-remaining-none": object;
    "output-sarif-folder": object;
    "output-sarif-json": object;
    "output-sarif-known": {
        readonly baseline: Argument;
    };
    "output-sarif-limits": object;
    "output-sarif-packs-left": {
        readonly count: number;
    };
    "output-sarif-results-left": {
        readonly count: number;
    };
    "output-seen": {
        readonly places: Argument;
        readonly seen: Argument;
    };
    "output-shard": {
        readonly count: Argument;
        readonly files: number;
        readonly found: number;
        readonly index: Argument;
    };
    "output-title": {
        readonly result: Argument;
    };
    "output-too-many-warnings": {
        readonly count: number;
    };
    "output-unchecked": {
        readonly count: number;
    };
    "output-unchecked-heading": object;
    "output-unread": {
        readonly count: number;
    };
    "output-written": {
        readonly count: number;
        readonly files: Argument;
    };
    "owner-authority": {
        readonly parties: Argument;
    };
    "owner-rule": {
        readonly clause: Argument;
        readonly reach: "below" | "reached" | "unknown";
        readonly share: Argument;
    };
    "owner-rule-void": {
        readonly clause: Argument;
        readonly share: Argument;
    };
    "pack-act-twice": {
        readonly id: Argument;
    };
    "pack-act-twice-advice": object;
    "pack-act-unknown": {
        readonly act: Argument;
    };
    "pack-act-unknown-advice": object;
    "pack-class-unknown": {
        readonly class: Argument;
    };
    "pack-class-unknown-advice": object;
    "pack-clause-twice": {
        readonly id: Argument;
    };
    "pack-clause-twice-advice": object;
    "pack-clause-unknown": {
        readonly act: Argument;
        readonly clause: Argument;
    };
    "pack-clause-unknown-advice": {
        readonly clauses: Argument;
    };
    "pack-clause-unknown-none": object;
    "pack-country-list-unknown": {
        readonly list: Argument;
    };
    "pack-country-list-unknown-advice": object;
    "pack-element-unknown": {
        readonly symbol: Argument;
    };
    "pack-element-unknown-advice": object;
    "pack-entry-twice": {
        readonly entry: Argument;
        readonly section: Argument;
    };
    "pack-entry-twice-advice": object;
    "pack-file-empty": object;
    "pack-file-empty-advice": object;
    "pack-goods-unknown": {
        readonly kind: Argument;
    };
    "pack-goods-unknown-advice": object;
    "pack-goods-unseen": {
        readonly kind: Argument;
    };
    "pack-goods-unseen-advice": object;
    "pack-goods-unseen-why": object;
    "pack-header-missing": object;
    "pack-header-missing-advice": object;
    "pack-header-twice": {
        readonly path: Argument;
    };
    "pack-header-twice-advice": object;
    "pack-id-taken": {
        readonly id: Argument;
    };
    "pack-id-taken-advice": object;
    "pack-parameter-of": {
        readonly parameter: Argument;
    };
    "pack-parameter-of-advice": object;
    "pack-parameter-of-missing": {
        readonly parameter: Argument;
    };
    "pack-parameter-of-missing-advice": object;
    "pack-parameter-unit": {
        readonly parameter: Argument;
        readonly unit: Argument;
    };
    "pack-parameter-unit-advice": {
        readonly units: Argument;
    };
    "pack-parameter-unknown": {
        readonly parameter: Argument;
    };
    "pack-parameter-unknown-advice": object;
    "pack-period-reversed": {
        readonly from: Argument;
        readonly until: Argument;
    };
    "pack-period-reversed-advice": object;
    "pack-second-document": object;
    "pack-second-document-advice": object;
    "pack-source-twice": {
        readonly key: Argument;
    };
    "pack-source-twice-advice": object;
    "pack-source-unknown": {
        readonly key: Argument;
    };
    "pack-source-unknown-advice": object;
    "pack-stale": {
        readonly asOf: Argument;
        readonly days: Argument;
        readonly pack: Argument;
        readonly reviewed: Argument;
    };
    "pack-stale-advice": object;
    "pack-substance-unknown": {
        readonly substance: Argument;
    };
    "pack-substance-unknown-advice": object;
    "pack-symbol-unknown": {
        readonly symbol: Argument;
    };
    "pack-symbol-unknown-advice": object;
    "packs-built-in": {
        readonly digest: Argument;
        readonly version: Argument;
    };
    "packs-changes": {
        readonly version: Argument;
    };
    "packs-column": {
        readonly column: "pack" | "version" | "reviewed" | "contents";
    };
    "packs-no-previous": object;
    "packs-of-law": {
        readonly digest: Argument;
        readonly path: Argument;
        readonly version: Argument;
    };
    "packs-reviewed": {
        readonly date: Argument;
        readonly stale: "yes" | "no";
    };
    "packs-unusable": object;
    "packs-unusable-why": {
        readonly reason: Argument;
    };
    "paper-blank": object;
    "papers-in-the-way": {
        readonly count: number;
        readonly files: Argument;
        readonly more: number;
    };
    "papers-no-folder": {
        readonly folder: Argument;
    };
    "papers-outside": {
        readonly folder: Argument;
    };
    "papers-outside-advice": object;
    "papers-there": {
        readonly count: number;
        readonly files: Argument;
        readonly more: number;
    };
    "papers-there-advice": object;
    "parameter-missing": {
        readonly figures: Argument;
        readonly part: Argument;
    };
    "parameter-missing-advice": object;
    "parameter-missing-advice-foreign": {
        readonly where: Argument;
    };
    "parameter-missing-common": object;
    "parameter-missing-decides": {
        readonly act: Argument;
        readonly codes: Argument;
        readonly limits: Argument;
    };
    "parameter-missing-parts": {
        readonly figures: Argument;
        readonly line: Argument;
        readonly parts: Argument;
    };
    "parameter-vague": {
        readonly figures: Argument;
        readonly part: Argument;
        readonly seen: Argument;
    };
    "parts-ambiguous": {
        readonly part: Argument;
    };
    "parts-ambiguous-advice": object;
    "parts-ambiguous-use": {
        readonly part: Argument;
    };
    "parts-ambiguous-use-advice": object;
    "parts-conflict": {
        readonly fact: "origin" | "cas" | "tariff" | "magnet" | "control";
        readonly here: Argument;
        readonly part: Argument;
        readonly there: Argument;
    };
    "parts-conflict-advice": object;
    "parts-conflict-share": {
        readonly part: Argument;
        readonly substance: Argument;
    };
    "parts-duplicate": {
        readonly part: Argument;
    };
    "parts-duplicate-advice": object;
    "parts-duplicate-end-use": {
        readonly key: Argument;
    };
    "parts-duplicate-end-use-advice": object;
    "parts-duplicate-of": {
        readonly manufacturer: Argument;
        readonly part: Argument;
    };
    "parts-first-here": object;
    "parts-says-here": object;
    "parts-stale": {
        readonly date: Argument;
        readonly months: number;
        readonly part: Argument;
    };
    "parts-stale-advice": {
        readonly keys: Argument;
    };
    "parts-stale-matching": {
        readonly date: Argument;
        readonly months: number;
    };
    "parts-stale-why": {
        readonly file: Argument;
        readonly key: Argument;
    };
    "parts-unused": {
        readonly part: Argument;
    };
    "parts-unused-advice": object;
    "parts-unused-advice-patterns": object;
    "parts-unused-advice-star": object;
    "parts-unused-of": {
        readonly manufacturer: Argument;
        readonly part: Argument;
    };
    "parts-unused-use": {
        readonly list: Argument;
        readonly pattern: Argument;
    };
    "parts-unused-why": object;
    "parts-use-here": object;
    "parts-waiver-expired": object;
    "parts-waiver-malformed": object;
    "parts-waiver-unused": {
        readonly rule: Argument;
    };
    "parts-waiver-unused-advice": object;
    "party-barred-open": object;
    "party-barred-reached": object;
    "party-demands": {
        readonly demands: Argument;
        readonly state: "unverified" | "listed";
    };
    "party-goods-brought": {
        readonly line: Argument;
        readonly part: Argument;
    };
    "party-group-more": {
        readonly count: number;
    };
    "party-listed": {
        readonly authority: Argument;
        readonly list: Argument;
        readonly name: Argument;
        readonly roles: Argument;
        readonly state: "unverified" | "listed";
    };
    "party-listed-as": {
        readonly act: Argument;
        readonly name: Argument;
    };
    "party-listed-as-number": {
        readonly act: Argument;
        readonly name: Argument;
        readonly number: Argument;
    };
    "party-listed-by": {
        readonly act: Argument;
    };
    "party-listed-too": {
        readonly acts: Argument;
    };
    "party-low-confidence": object;
    "party-more-names": {
        readonly count: number;
    };
    "party-named-here": {
        readonly role: Argument;
    };
    "party-of-group": {
        readonly listed: Argument;
        readonly name: Argument;
        readonly roles: Argument;
        readonly state: "unverified" | "listed";
    };
    "party-of-group-advice": object;
    "party-of-group-why": object;
    "party-outside": object;
    "party-owner": {
        readonly party: Argument;
    };
    "party-owner-with-share": {
        readonly party: Argument;
        readonly percent: Argument;
    };
    "party-resembles": {
        readonly authority: Argument;
        readonly list: Argument;
        readonly listed: Argument;
        readonly name: Argument;
        readonly roles: Argument;
        readonly state: "unverified" | "listed";
    };
    "party-resembles-advice": object;
    "party-role": {
        readonly role: "exporter" | "consignee" | "importer" | "end-user" | "intermediary" | "receiver" | "end-use-user";
    };
    "party-score": {
        readonly score: Argument;
    };
    "party-watched-open": object;
    "party-watched-reached": object;
    "problem-dead-link": object;
    "problem-excluded": object;
    "problem-excluded-advice": object;
    "problem-init": object;
    "problem-is-folder": object;
    "problem-is-folder-advice": object;
    "problem-more-mistakes": {
        readonly count: number;
    };
    "problem-neither": object;
    "problem-no-cases": object;
    "problem-no-cases-advice": object;
    "problem-no-such-file": object;
    "problem-no-such-path": object;
    "problem-not-ours": {
        readonly endings: Argument;
        readonly kind: "own" | "other";
    };
    "problem-not-ours-advice": {
        readonly kind: "own" | "page" | "other";
        readonly setting: Argument;
    };
    "problem-not-regular": object;
    "problem-nothing-by-pattern": object;
    "problem-nothing-in-folder": object;
    "problem-packs-above": {
        readonly count: number;
    };
    "problem-packs-above-advice": object;
    "problem-packs-unusable": object;
    "problem-path-advice": object;
    "problem-settings-above": {
        readonly count: number;
    };
    "problem-settings-advice": object;
    "problem-settings-by-name": object;
    "problem-settings-by-use": object;
    "problem-settings-missing": {
        readonly seen: "outside" | "dead-link" | "other";
    };
    "problem-settings-missing-advice": object;
    "problem-settings-unreadable": object;
    "problem-spreadsheet": {
        readonly kind: "table" | "workbook" | "zip" | "pdf" | "office";
    };
    "problem-spreadsheet-advice": {
        readonly kind: "table" | "pdf" | "workbook";
    };
    "problem-what-is-checked": {
        readonly endings: Argument;
    };
    "problem-what-is-skipped": object;
    "question-act": {
        readonly act: Argument;
        readonly verdict: Argument;
    };
    "question-asked": {
        readonly age: "coming" | "today" | "past";
        readonly days: number;
        readonly known: "yes" | "no";
        readonly of: Argument;
        readonly on: Argument;
    };
    "question-classes": {
        readonly classes: Argument;
    };
    "question-composition": {
        readonly count: number;
        readonly elements: Argument;
    };
    "question-declared": {
        readonly date: Argument;
    };
    "question-figures": {
        readonly limits: Argument;
    };
    "question-no-act": object;
    "question-of-maker": {
        readonly manufacturer: Argument;
    };
    "question-open": object;
    "question-origin": {
        readonly of: "country" | "both" | "stages";
        readonly stages: Argument;
    };
    "question-outcome": {
        readonly acts: Argument;
        readonly answer: Argument;
        readonly duties: Argument;
        readonly some: "yes" | "no";
    };
    "question-supplier": {
        readonly known: "yes" | "no";
        readonly supplier: Argument;
    };
    "question-used": {
        readonly places: Argument;
    };
    "question-used-more": {
        readonly count: Argument;
        readonly places: Argument;
    };
    "question-with-state": {
        readonly state: Argument;
        readonly what: Argument;
    };
    "questions-asked": {
        readonly count: number;
    };
    "questions-column": {
        readonly key: "id" | "partNumber" | "description" | "manufacturer" | "supplier" | "severity" | "question" | "state" | "acts" | "answers" | "uses";
    };
    "questions-elsewhere": {
        readonly files: Argument;
    };
    "questions-none": object;
    "questions-outside": object;
    "questions-together": {
        readonly count: number;
    };
    "questions-total": {
        readonly count: number;
        readonly parts: number;
    };
    "questions-unchecked": {
        readonly count: number;
    };
    "questions-untried": {
        readonly files: Argument;
    };
    "reach-act": {
        readonly act: Argument;
        readonly codes: Argument;
    };
    "reach-controlled": {
        readonly acts: Argument;
    };
    "reach-exporter": object;
    "reach-goes": {
        readonly count: number;
        readonly parts: Argument;
        readonly role: "receiver" | "other";
    };
    "reach-leaves": {
        readonly from: Argument;
    };
    "reach-none-recognised": {
        readonly authority: Argument;
        readonly from: Argument;
    };
    "reach-not-abroad": {
        readonly act: Argument;
    };
    "reach-origin-open": {
        readonly origins: Argument;
    };
    "reach-originates": {
        readonly origins: Argument;
    };
    "reach-outside": {
        readonly authority: Argument;
        readonly receives: "all" | "some";
    };
    "reach-outside-origin": {
        readonly authority: Argument;
        readonly origins: Argument;
        readonly receives: "all" | "some";
    };
    "reach-stays": {
        readonly territory: Argument;
    };
    "reach-unseen": object;
    "recognised-bare-symbol": {
        readonly symbol: Argument;
    };
    "recognised-but": {
        readonly attribute: Argument;
        readonly meaning: Argument;
    };
    "recognised-cas-number": {
        readonly name: Argument;
    };
    "recognised-control-code": {
        readonly goods: Argument;
    };
    "recognised-declared": {
        readonly element: Argument;
    };
    "recognised-declared-range": {
        readonly element: Argument;
        readonly max: Argument;
        readonly min: Argument;
    };
    "recognised-declared-share": {
        readonly element: Argument;
        readonly share: Argument;
    };
    "recognised-formula": {
        readonly elements: Argument;
    };
    "recognised-formula-of": {
        readonly material: Argument;
    };
    "recognised-good": {
        readonly reason: Argument;
        readonly title: Argument;
    };
    "recognised-grade": {
        readonly grade: Argument;
    };
    "recognised-in-composition": {
        readonly meaning: Argument;
    };
    "recognised-magnet-type": {
        readonly material: Argument;
    };
    "recognised-notation": {
        readonly symbol: Argument;
    };
    "recognised-tariff-code": {
        readonly goods: Argument;
    };
    "ref-alike": object;
    "ref-ambiguous": {
        readonly count: Argument;
        readonly number: Argument;
        readonly part: Argument;
    };
    "ref-ambiguous-advice": object;
    "ref-ambiguous-there": {
        readonly count: Argument;
        readonly file: Argument;
        readonly number: Argument;
        readonly part: Argument;
    };
    "ref-ambiguous-there-advice": object;
    "ref-backslash": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "ref-backslash-advice": object;
    "ref-broken": {
        readonly file: Argument;
        readonly line: Argument;
        readonly part: Argument;
    };
    "ref-broken-advice": object;
    "ref-cycle": {
        readonly part: Argument;
    };
    "ref-cycle-advice": object;
    "ref-fix": {
        readonly ref: Argument;
    };
    "ref-further": {
        readonly item: Argument;
        readonly part: Argument;
    };
    "ref-is-shipment": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "ref-is-shipment-advice": object;
    "ref-items-advice": object;
    "ref-items-here": object;
    "ref-items-of-bom": {
        readonly part: Argument;
    };
    "ref-items-of-item": {
        readonly item: Argument;
        readonly part: Argument;
    };
    "ref-many-unread": object;
    "ref-missing": {
        readonly number: Argument;
        readonly part: Argument;
    };
    "ref-missing-advice": object;
    "ref-more-unread": {
        readonly count: number;
    };
    "ref-no-bom-file": {
        readonly part: Argument;
        readonly ref: Argument;
    };
    "ref-no-bom-file-advice": {
        readonly endings: Argument;
        readonly example: Argument;
    };
    "ref-no-file": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "ref-no-file-advice": object;
    "ref-no-part": {
        readonly file: Argument;
        readonly number: Argument;
        readonly part: Argument;
    };
    "ref-no-part-advice": object;
    "ref-no-part-named": {
        readonly part: Argument;
        readonly ref: Argument;
    };
    "ref-no-part-named-advice": object;
    "ref-not-bom": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "ref-not-bom-advice": object;
    "ref-not-followed": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "ref-not-followed-why": object;
    "ref-not-relative": {
        readonly form: "address" | "path";
        readonly part: Argument;
    };
    "ref-not-relative-advice": {
        readonly example: Argument;
    };
    "ref-of-item": {
        readonly item: Argument;
    };
    "ref-other-case": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "ref-other-case-why": object;
    "ref-outside": {
        readonly file: Argument;
        readonly part: Argument;
        readonly where: "repository" | "root" | "link" | "workspace";
    };
    "ref-outside-advice": {
        readonly where: "root" | "elsewhere";
    };
    "ref-several-boms": {
        readonly count: Argument;
        readonly file: Argument;
        readonly part: Argument;
    };
    "ref-several-boms-advice": object;
    "ref-too-long": {
        readonly most: Argument;
        readonly part: Argument;
    };
    "ref-too-long-advice": object;
    "ref-unjudged": object;
    "ref-unreadable": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "ref-unreadable-advice": object;
    "rejected-absent": {
        readonly meaning: Argument;
    };
    "rejected-additive": object;
    "rejected-company-name": object;
    "rejected-composition": {
        readonly materials: Argument;
    };
    "rejected-device": {
        readonly noun: Argument;
    };
    "rejected-element-absent": {
        readonly symbol: Argument;
    };
    "rejected-excepted": {
        readonly meaning: Argument;
    };
    "rejected-free": {
        readonly materials: Argument;
    };
    "rejected-group-absent": {
        readonly group: Argument;
    };
    "rejected-loose-grade": object;
    "rejected-magnet-type": {
        readonly materials: Argument;
        readonly type: Argument;
    };
    "rejected-no-magnet": object;
    "rejected-no-material": {
        readonly materials: Argument;
    };
    "rejected-other-magnet": {
        readonly reason: Argument;
    };
    "rejected-part-number": {
        readonly number: Argument;
    };
    "rejected-purpose": object;
    "rejected-tariff-code": {
        readonly code: Argument;
        readonly goods: Argument;
        readonly system: Argument;
    };
    "rejected-zero": {
        readonly materials: Argument;
    };
    "rename-ambiguous": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "rename-broken": {
        readonly file: Argument;
        readonly line: Argument;
    };
    "rename-by-hand": object;
    "rename-choose-another": object;
    "rename-empty": object;
    "rename-indistinct": {
        readonly file: Argument;
        readonly name: Argument;
    };
    "rename-meant-already": {
        readonly kind: "end-use" | "party" | "licence" | "part";
        readonly line: Argument;
        readonly name: Argument;
    };
    "rename-mend-first": object;
    "rename-no-part": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "rename-not-spelt-out": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "rename-nothing": object;
    "rename-only-read": {
        readonly file: Argument;
    };
    "rename-part-in-several": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "rename-ref-several-lines": {
        readonly file: Argument;
        readonly line: Argument;
    };
    "rename-referred-to-already": {
        readonly file: Argument;
        readonly line: Argument;
        readonly name: Argument;
        readonly target: Argument;
    };
    "rename-several-lines": object;
    "rename-taken": {
        readonly kind: "end-use" | "party" | "licence" | "part";
        readonly name: Argument;
    };
    "rename-there": object;
    "rename-unread": {
        readonly file: Argument;
    };
    "rename-unreadable": {
        readonly file: Argument;
    };
    "report-act-issued": {
        readonly issued: Argument;
        readonly issuers: Argument;
        readonly pack: Argument;
    };
    "report-acts": object;
    "report-aside": {
        readonly count: number;
    };
    "report-ask": {
        readonly known: "yes" | "no";
        readonly of: Argument;
    };
    "report-button": {
        readonly name: "unfold" | "fold" | "copy" | "export" | "print";
    };
    "report-checked-by": {
        readonly date: Argument;
        readonly version: Argument;
    };
    "report-coming-day": {
        readonly name: Argument;
        readonly why: "export" | "licence" | "waiver" | "law";
    };
    "report-composition": {
        readonly state: "undeclared" | "incomplete" | "by-name" | "complete";
    };
    "report-confidence": {
        readonly confidence: "high" | "medium" | "low";
    };
    "report-copied": object;
    "report-days": {
        readonly first: Argument;
        readonly last: Argument;
    };
    "report-delivery": {
        readonly country: Argument;
        readonly shipment: Argument;
    };
    "report-did-not-fit": {
        readonly count: number;
    };
    "report-due": {
        readonly passed: "yes" | "no";
        readonly why: "export" | "licence" | "waiver" | "law";
    };
    "report-each-by-its-own": object;
    "report-export-date": object;
    "report-files": object;
    "report-files-counted": {
        readonly files: number;
        readonly inPart: number;
        readonly unjudged: number;
        readonly unread: number;
    };
    "report-filter": object;
    "report-filter-all-files": object;
    "report-filter-clear": object;
    "report-filter-loading": {
        readonly shown: Argument;
    };
    "report-filter-nothing": object;
    "report-filter-shown": {
        readonly all: Argument;
        readonly shown: Argument;
    };
    "report-grade": {
        readonly grade: "error" | "warning" | "information" | "hint" | "aside" | "none";
    };
    "report-gravest-listed": object;
    "report-heading": object;
    "report-held-in-all": object;
    "report-house-rule": object;
    "report-in-line": {
        readonly line: Argument;
    };
    "report-in-part": object;
    "report-items-counted": {
        readonly held: Argument;
        readonly items: number;
        readonly unchecked: number;
        readonly undeclared: Argument;
        readonly waived: number;
    };
    "report-items-held": {
        readonly held: Argument;
        readonly items: number;
    };
    "report-judged-by": {
        readonly date: Argument;
        readonly source: Argument;
    };
    "report-label": {
        readonly label: "act" | "about" | "day" | "state" | "confidence" | "text" | "file" | "show" | "controls" | "what" | "mistake" | "where" | "waiting" | "prohibited" | "next-days" | "about-parts" | "due" | "signed" | "end-user" | "used-in" | "written-at" | "end-use" | "rejected" | "form" | "composition" | "elements" | "elements-held" | "rests-on" | "law-as-of" | "checked-on" | "packs" | "quantity" | "origin" | "stages" | "tariff-code" | "material" | "level" | "licence" | "customs-remark" | "id" | "revision" | "title" | "export-date" | "exporter" | "consignee" | "importer" | "route" | "intermediaries" | "material-held" | "judged-as-of" | "items" | "materials" | "no-end-use" | "not-checked" | "errors" | "warnings" | "other" | "aside";
    };
    "report-law-of-days": {
        readonly first: Argument;
        readonly last: Argument;
        readonly source: Argument;
    };
    "report-left-out": {
        readonly findings: number;
        readonly items: number;
    };
    "report-left-out-advice": object;
    "report-limit-doubt": object;
    "report-limit-files": object;
    "report-limit-law": object;
    "report-limit-licences": object;
    "report-limit-parties": object;
    "report-limit-sums": object;
    "report-limit-written": object;
    "report-limits": object;
    "report-line": {
        readonly line: Argument;
    };
    "report-line-begins": {
        readonly line: Argument;
    };
    "report-mistakes": object;
    "report-more-files": {
        readonly count: number;
    };
    "report-more-findings": {
        readonly count: number;
    };
    "report-more-places": {
        readonly count: Argument;
    };
    "report-more-problems": {
        readonly count: number;
    };
    "report-more-wholes": {
        readonly count: number;
        readonly kind: "bom" | "shipment";
    };
    "report-no-category": object;
    "report-no-control": object;
    "report-no-file": object;
    "report-no-statement": object;
    "report-none-held": {
        readonly among: "checked" | "all";
    };
    "report-not-advice": object;
    "report-not-advice-why": object;
    "report-not-copied": object;
    "report-not-judged": object;
    "report-not-listed": {
        readonly count: number;
    };
    "report-not-on-paper": object;
    "report-notice": object;
    "report-of-pack": {
        readonly pack: Argument;
    };
    "report-on-file": object;
    "report-open-file": object;
    "report-others-excluded": object;
    "report-pack-reviewed": {
        readonly date: Argument;
    };
    "report-parts-file": object;
    "report-perhaps": {
        readonly classes: Argument;
    };
    "report-person": {
        readonly person: "compliance" | "engineering" | "author" | "purchasing";
    };
    "report-problems": object;
    "report-quiet-files": {
        readonly count: number;
    };
    "report-quiet-items": {
        readonly count: number;
    };
    "report-rule-page": object;
    "report-rules": object;
    "report-same-again": object;
    "report-source-of-run": {
        readonly source: "option" | "setting" | "today";
    };
    "report-tag": {
        readonly tag: "prohibited" | "controlled" | "may-be-controlled";
    };
    "report-title": {
        readonly date: Argument;
        readonly of: Argument;
        readonly some: "yes" | "no";
    };
    "report-too-much": object;
    "report-unchecked": {
        readonly count: number;
    };
    "report-unchecked-named": object;
    "report-unsourced": object;
    "report-verdict": {
        readonly verdict: "applies" | "may-apply" | "would-apply" | "could-apply" | "not-reached";
    };
    "report-whole": {
        readonly kind: "bom" | "shipment";
    };
    "report-whole-holds": {
        readonly kind: "bom" | "shipment";
    };
    "report-work": object;
    "request-letter": {
        readonly addressee: Argument;
        readonly language: Argument;
    };
    "request-none-such": object;
    "request-not-written": {
        readonly option: Argument;
    };
    "request-total": {
        readonly count: number;
    };
    "rule-failed": {
        readonly what: Argument;
    };
    "rule-failed-advice": object;
    "rule-failed-condition-advice": {
        readonly pack: Argument;
    };
    "rule-failed-cut": {
        readonly fields: Argument;
        readonly most: Argument;
    };
    "rule-failed-cut-advice": object;
    "rule-failed-error": {
        readonly error: Argument;
    };
    "rule-failed-item": object;
    "rule-page-example": {
        readonly kind: "bad" | "good";
    };
    "rule-page-facts": {
        readonly severity: Argument;
        readonly waivers: "all" | "no-error" | "none";
    };
    "rule-page-heading": {
        readonly section: "fix" | "examples" | "finds" | "why" | "off";
    };
    "rules-allows": object;
    "rules-rule": object;
    "rules-severity": object;
    "run-no-findings": {
        readonly among: "read" | "checked" | "aside" | "asked" | "no-file" | "all";
    };
    "schema-blank-too": object;
    "schema-blanks": {
        readonly count: number;
        readonly keys: Argument;
    };
    "schema-blanks-unfinished": object;
    "schema-cas-check-digit": {
        readonly digit: Argument;
        readonly number: Argument;
    };
    "schema-cas-check-digit-advice": object;
    "schema-document-empty": object;
    "schema-document-empty-advice": {
        readonly kind: Argument;
    };
    "schema-fix-quote": {
        readonly value: Argument;
    };
    "schema-fix-unquote": {
        readonly value: Argument;
    };
    "schema-fix-write": {
        readonly value: Argument;
    };
    "schema-kind": {
        readonly kind: "number" | "integer" | "boolean" | "array" | "map" | "null" | "text";
    };
    "schema-kind-map": {
        readonly name: Argument;
    };
    "schema-kind-text": {
        readonly name: Argument;
    };
    "schema-known-keys": {
        readonly keys: Argument;
    };
    "schema-missing-key": {
        readonly key: Argument;
        readonly number: "several" | "single";
        readonly what: Argument;
    };
    "schema-missing-key-advice": {
        readonly key: Argument;
    };
    "schema-missing-keys": {
        readonly keys: Argument;
        readonly number: "several" | "single";
        readonly what: Argument;
    };
    "schema-missing-keys-advice": object;
    "schema-no-such-day": {
        readonly date: Argument;
    };
    "schema-no-such-day-advice": object;
    "schema-not-validated": {
        readonly why: "steps" | "table" | "failed";
    };
    "schema-not-validated-advice": {
        readonly why: "steps" | "table" | "failed";
    };
    "schema-number-advice": object;
    "schema-number-too-great": {
        readonly key: Argument;
        readonly limit: Argument;
        readonly value: Argument;
    };
    "schema-number-too-small": {
        readonly key: Argument;
        readonly limit: Argument;
        readonly value: Argument;
    };
    "schema-quote": object;
    "schema-read-as-null": {
        readonly key: Argument;
        readonly value: Argument;
    };
    "schema-read-as-number": {
        readonly key: Argument;
        readonly value: Argument;
    };
    "schema-read-as-other-number": {
        readonly key: Argument;
        readonly number: Argument;
        readonly value: Argument;
    };
    "schema-read-as-truth": {
        readonly key: Argument;
        readonly value: Argument;
    };
    "schema-read-by-some": {
        readonly key: Argument;
        readonly reading: "true" | "false" | "null" | "date" | "time" | "sexagesimal" | "binary" | "octal" | "hexadecimal" | "infinity" | "nan" | "number";
        readonly value: Argument;
    };
    "schema-too-few-entries": {
        readonly key: Argument;
        readonly least: number;
    };
    "schema-too-few-entries-advice": object;
    "schema-truth-advice": {
        readonly truth: Argument;
    };
    "schema-type": {
        readonly found: "list" | "map" | "nothing" | "null" | "infinite" | "number" | "truth" | "text";
        readonly key: Argument;
        readonly value: Argument;
        readonly wanted: Argument;
        readonly where: "document" | "entry" | "key";
    };
    "schema-type-advice": {
        readonly wanted: Argument;
    };
    "schema-type-advice-or-delete": {
        readonly wanted: Argument;
        readonly where: "entry" | "key";
    };
    "schema-unexplained": object;
    "schema-unexplained-advice": object;
    "schema-unknown-key": {
        readonly key: Argument;
        readonly number: "several" | "single";
        readonly what: Argument;
    };
    "schema-unknown-key-advice": {
        readonly own: "yes" | "no";
    };
    "schema-unknown-key-beside": {
        readonly key: Argument;
        readonly near: Argument;
        readonly number: "several" | "single";
        readonly what: Argument;
    };
    "schema-unknown-key-beside-advice": object;
    "schema-unknown-key-did-you-mean": {
        readonly key: Argument;
        readonly near: Argument;
        readonly number: "several" | "single";
        readonly what: Argument;
    };
    "schema-unknown-key-unchecked": object;
    "schema-unquote": {
        readonly zeros: "leading" | "none";
    };
    "schema-untag-and-quote": object;
    "schema-untag-and-unquote": {
        readonly zeros: "leading" | "none";
    };
    "schema-user-advice": object;
    "schema-user-branches": {
        readonly fits: "none" | "several";
    };
    "schema-user-contains": {
        readonly bound: "least" | "most";
    };
    "schema-user-delete": object;
    "schema-user-entries": {
        readonly bound: "least" | "most";
        readonly key: Argument;
        readonly limit: Argument;
        readonly where: "document" | "entry" | "key";
    };
    "schema-user-key-name": {
        readonly key: Argument;
    };
    "schema-user-length": {
        readonly bound: "least" | "most";
        readonly limit: Argument;
        readonly value: Argument;
    };
    "schema-user-missing-key": {
        readonly key: Argument;
        readonly missing: Argument;
        readonly where: "document" | "entry" | "key";
    };
    "schema-user-not": object;
    "schema-user-nothing": object;
    "schema-user-number": {
        readonly bound: "least" | "most" | "above" | "below" | "multiple";
        readonly limit: Argument;
        readonly value: Argument;
    };
    "schema-user-pattern": {
        readonly pattern: Argument;
        readonly value: Argument;
    };
    "schema-user-twice": object;
    "schema-user-unknown-key": {
        readonly key: Argument;
    };
    "schema-user-unknown-key-advice": object;
    "schema-user-unknown-key-did-you-mean": {
        readonly key: Argument;
        readonly near: Argument;
    };
    "schema-value-allowed": {
        readonly values: Argument;
    };
    "schema-value-empty": {
        readonly key: Argument;
    };
    "schema-value-empty-advice": object;
    "schema-value-misfit": {
        readonly key: Argument;
        readonly value: Argument;
    };
    "schema-value-misfit-did-you-mean": {
        readonly key: Argument;
        readonly near: Argument;
        readonly value: Argument;
    };
    "schema-value-unknown": {
        readonly key: Argument;
        readonly value: Argument;
    };
    "schema-value-unknown-did-you-mean": {
        readonly key: Argument;
        readonly near: Argument;
        readonly value: Argument;
    };
    "schema-write-key": {
        readonly key: Argument;
    };
    "schema-write-key-or-quote": {
        readonly key: Argument;
        readonly value: Argument;
    };
    "screen-all-equal": {
        readonly words: Argument;
    };
    "screen-both-names": object;
    "screen-country": {
        readonly given: Argument;
        readonly listed: Argument;
    };
    "screen-equal": object;
    "screen-group-beginning": {
        readonly stem: Argument;
    };
    "screen-group-initials": {
        readonly stem: Argument;
    };
    "screen-inside": object;
    "screen-missing": {
        readonly words: Argument;
    };
    "screen-none-equal": {
        readonly all: Argument;
    };
    "screen-order": object;
    "screen-other-words": object;
    "screen-respelled": {
        readonly seen: Argument;
        readonly words: Argument;
    };
    "screen-short": {
        readonly words: Argument;
    };
    "screen-some-equal": {
        readonly all: Argument;
        readonly same: Argument;
        readonly words: Argument;
    };
    "screen-typo": {
        readonly seen: Argument;
        readonly word: Argument;
    };
    "seen-evidence": {
        readonly evidence: Argument;
    };
    "seen-here": {
        readonly meaning: Argument;
    };
    "seen-low-confidence": object;
    "seen-text": {
        readonly meaning: Argument;
        readonly seen: Argument;
    };
    "sentences": {
        readonly before: Argument;
        readonly next: Argument;
    };
    "settings-absent": object;
    "settings-as-of-default": object;
    "settings-broken-mapping": {
        readonly mapping: Argument;
        readonly pattern: Argument;
        readonly place: Argument;
    };
    "settings-default": object;
    "settings-excluded": {
        readonly pattern: Argument;
        readonly place: Argument;
    };
    "settings-file": {
        readonly config: Argument;
    };
    "settings-file-extends": {
        readonly config: Argument;
        readonly files: Argument;
    };
    "settings-is-settings": object;
    "settings-judged-by-mapping": {
        readonly kind: "shipment" | "bom";
        readonly mapping: Argument;
        readonly pattern: Argument;
        readonly place: Argument;
    };
    "settings-judged-by-name": {
        readonly kind: "shipment" | "bom";
    };
    "settings-judged-by-pattern": {
        readonly key: Argument;
        readonly kind: "shipment" | "bom";
        readonly pattern: Argument;
        readonly place: Argument;
    };
    "settings-no-baseline": object;
    "settings-none": {
        readonly root: Argument;
    };
    "settings-not-ours": {
        readonly endings: Argument;
    };
    "settings-other-rules": object;
    "settings-other-rules-level": object;
    "settings-overrides": {
        readonly pattern: Argument;
        readonly place: Argument;
    };
    "settings-parts-by-name": object;
    "settings-parts-by-pattern": {
        readonly key: Argument;
    };
    "settings-passed-over": {
        readonly folder: Argument;
    };
    "settings-regimes-default": object;
    "settings-unusable": object;
    "sheet-all": object;
    "sheet-column": {
        readonly key: "id" | "partNumber" | "description" | "manufacturer" | "supplier" | "question" | "countryOfOrigin" | "compositionStatus" | "controlCode" | "hsCode" | "document" | "by" | "date";
    };
    "sheet-column-free": {
        readonly classes: Argument;
    };
    "sheet-column-share": {
        readonly element: Argument;
    };
    "sheet-column-stage": {
        readonly stage: Argument;
    };
    "sheet-question-again": {
        readonly date: Argument;
        readonly question: Argument;
    };
    "sheet-question-classes": {
        readonly classes: Argument;
    };
    "sheet-question-composition": {
        readonly count: number;
        readonly elements: Argument;
    };
    "sheet-question-figures": {
        readonly count: number;
        readonly figures: Argument;
    };
    "sheet-question-origin": {
        readonly of: "both" | "stages" | "country";
        readonly stages: Argument;
    };
    "shipment-date-advice": object;
    "shipment-date-law-changes": {
        readonly today: Argument;
    };
    "shipment-date-nothing-known": {
        readonly knownFrom: Argument;
    };
    "shipment-date-too-early": {
        readonly date: Argument;
    };
    "shipment-date-too-early-for-exports": {
        readonly country: Argument;
        readonly date: Argument;
    };
    "shipment-date-too-late": {
        readonly date: Argument;
    };
    "site-documentation": object;
    "site-footer": object;
    "site-languages": object;
    "site-name": object;
    "site-notices": object;
    "site-pages": object;
    "site-parts": object;
    "site-search": object;
    "site-search-nothing": object;
    "site-skip": object;
    "site-state": {
        readonly state: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified";
    };
    "site-stretch": {
        readonly days: "open" | "day" | "closed";
        readonly from: Argument;
        readonly state: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified";
        readonly until: Argument;
    };
    "site-timeline-of": {
        readonly name: Argument;
    };
    "site-title": {
        readonly page: Argument;
    };
    "site-try": object;
    "site-try-broken-link": object;
    "site-try-count": {
        readonly errors: number;
        readonly others: number;
        readonly warnings: number;
    };
    "site-try-date": object;
    "site-try-dates": object;
    "site-try-earlier": object;
    "site-try-editor": object;
    "site-try-empty": object;
    "site-try-failed": object;
    "site-try-file": object;
    "site-try-findings": object;
    "site-try-fixes": object;
    "site-try-later": object;
    "site-try-lead": object;
    "site-try-line": {
        readonly line: Argument;
    };
    "site-try-link": object;
    "site-try-link-above": object;
    "site-try-link-copied": object;
    "site-try-link-too-long": {
        readonly length: Argument;
        readonly most: Argument;
    };
    "site-try-no-findings": object;
    "site-try-no-fixes": object;
    "site-try-no-text": {
        readonly name: Argument;
    };
    "site-try-not-read": object;
    "site-try-open": object;
    "site-try-read-as": {
        readonly summary: Argument;
    };
    "site-try-report": object;
    "site-try-results": object;
    "site-try-sample": object;
    "site-try-severity": {
        readonly severity: "error" | "warning" | "information" | "hint";
    };
    "site-try-since-step": {
        readonly step: "came" | "changed" | "gone";
    };
    "site-try-step": {
        readonly came: number;
        readonly changed: number;
        readonly gone: number;
    };
    "site-try-timelines": object;
    "site-try-title": object;
    "site-try-too-long": {
        readonly most: Argument;
        readonly name: Argument;
    };
    "site-try-too-many": {
        readonly most: Argument;
    };
    "site-try-turn": {
        readonly date: Argument;
    };
    "site-try-waiting": object;
    "skeleton-bom": object;
    "skeleton-end-use": object;
    "skeleton-item": object;
    "skeleton-magnet": object;
    "skeleton-shipment": object;
    "state": {
        readonly state: "finding" | "nothing-found" | "not-asked" | "not-checked" | "not-read";
    };
    "state-baseline": object;
    "state-common-goods": object;
    "state-failed": object;
    "state-items": {
        readonly count: number;
    };
    "state-military": {
        readonly date: Argument;
    };
    "state-no-act": {
        readonly date: Argument;
    };
    "state-no-document": object;
    "state-no-items": object;
    "state-no-text": object;
    "state-off": {
        readonly by: "materials" | "regimes" | "rules";
    };
    "state-reference": object;
    "state-setting-known": {
        readonly act: Argument;
    };
    "state-setting-known-advice": object;
    "state-setting-known-why": object;
    "state-setting-unknown-act": {
        readonly act: Argument;
    };
    "state-setting-unknown-act-advice": object;
    "state-waived": {
        readonly by: Argument;
        readonly until: Argument;
    };
    "state-why": {
        readonly why: Argument;
        readonly word: Argument;
    };
    "summary-baselined": {
        readonly count: number;
    };
    "summary-fix-left": {
        readonly count: number;
    };
    "summary-fix-nothing": object;
    "summary-fixed": {
        readonly count: number;
        readonly files: number;
        readonly state: "made" | "shown";
    };
    "summary-hook-skipped": {
        readonly count: number;
    };
    "summary-judged": {
        readonly documents: number;
        readonly files: number;
        readonly inPart: number;
        readonly items: number;
        readonly unchecked: number;
        readonly unjudged: number;
    };
    "summary-judged-held": {
        readonly among: "checked" | "all";
        readonly documents: number;
        readonly files: number;
        readonly held: number;
        readonly inPart: number;
        readonly items: number;
        readonly state: "none" | "declared" | "undeclared";
        readonly unchecked: number;
        readonly undeclared: Argument;
        readonly unjudged: number;
        readonly waived: number;
    };
    "summary-law": {
        readonly date: Argument;
        readonly source: "option" | "setting" | "today" | "per-file";
    };
    "summary-law-days": {
        readonly first: Argument;
        readonly last: Argument;
    };
    "summary-law-export-date": {
        readonly date: Argument;
    };
    "summary-notice": {
        readonly text: Argument;
    };
    "summary-result": {
        readonly counts: Argument;
    };
    "summary-rows": {
        readonly count: number;
    };
    "summary-unchecked": {
        readonly count: number;
    };
    "summary-unfinished": {
        readonly count: number;
    };
    "summary-waived": {
        readonly count: number;
    };
    "test-expected": object;
    "test-fail": object;
    "test-failed": {
        readonly count: number;
        readonly failed: Argument;
    };
    "test-found": object;
    "test-pass": object;
    "test-passed": {
        readonly count: number;
    };
    "unread-acknowledged": {
        readonly count: number;
    };
    "unread-advice": {
        readonly kind: "workbook" | "page" | "other" | "text";
    };
    "unread-advice-none": object;
    "unread-apart": {
        readonly by: "repository" | "settings";
        readonly command: Argument;
        readonly folder: Argument;
    };
    "unread-bom": {
        readonly sign: "name" | "workbook" | "keys" | "materials" | "headings";
    };
    "unread-boms": {
        readonly count: number;
    };
    "unread-excluded": {
        readonly count: number;
    };
    "unread-file": {
        readonly file: Argument;
        readonly reason: "folder" | "irregular" | "not-folder" | "broken-link" | "link-circle" | "too-large" | "encoding" | "settings" | "system";
        readonly words: Argument;
    };
    "unread-gitignored": {
        readonly count: number;
    };
    "unread-idle": {
        readonly config: Argument;
        readonly pattern: Argument;
    };
    "unread-idle-advice": object;
    "unread-named": {
        readonly count: number;
        readonly files: Argument;
        readonly more: number;
    };
    "unread-not-looked-at": {
        readonly count: number;
    };
    "unread-recognised": {
        readonly asked: Argument;
        readonly by: "keys" | "headings";
        readonly items: number;
        readonly mapping: Argument;
    };
    "usage-acts-both": object;
    "usage-acts-empty": {
        readonly from: Argument;
        readonly to: Argument;
    };
    "usage-acts-empty-advice": object;
    "usage-acts-paths": object;
    "usage-acts-paths-advice": object;
    "usage-answers-file": object;
    "usage-answers-file-advice": object;
    "usage-baseline-both": object;
    "usage-baseline-stdin": object;
    "usage-baseline-stdin-advice": object;
    "usage-cache-with": {
        readonly option: Argument;
    };
    "usage-cell": {
        readonly cell: Argument;
    };
    "usage-changed-stdin": object;
    "usage-column-absent": {
        readonly column: Argument;
        readonly columns: number;
        readonly file: Argument;
        readonly line: Argument;
    };
    "usage-command-first": {
        readonly option: Argument;
    };
    "usage-command-first-advice": {
        readonly option: Argument;
    };
    "usage-command-unknown": {
        readonly name: Argument;
    };
    "usage-commands-listed": object;
    "usage-compare-both": object;
    "usage-compare-format": {
        readonly format: Argument;
        readonly option: Argument;
    };
    "usage-compare-format-advice": {
        readonly option: Argument;
    };
    "usage-compare-same-day": {
        readonly date: Argument;
    };
    "usage-compare-same-day-advice": object;
    "usage-compare-warnings": {
        readonly option: Argument;
    };
    "usage-compare-warnings-advice": object;
    "usage-completion": object;
    "usage-config-files": object;
    "usage-config-files-advice": object;
    "usage-convert-file": object;
    "usage-convert-file-advice": object;
    "usage-date": {
        readonly option: Argument;
        readonly value: Argument;
    };
    "usage-date-advice": object;
    "usage-diff-takes-stdout": object;
    "usage-diff-takes-stdout-advice": {
        readonly form: Argument;
    };
    "usage-draft-ambiguous": {
        readonly count: Argument;
        readonly file: Argument;
        readonly part: Argument;
    };
    "usage-draft-ambiguous-advice": {
        readonly places: Argument;
    };
    "usage-draft-for": object;
    "usage-draft-for-advice": {
        readonly paper: Argument;
    };
    "usage-draft-listed": object;
    "usage-draft-no-order": {
        readonly order: Argument;
    };
    "usage-draft-no-orders": object;
    "usage-draft-no-paper": object;
    "usage-draft-no-part": {
        readonly file: Argument;
        readonly part: Argument;
    };
    "usage-draft-not-by-order": object;
    "usage-draft-one": object;
    "usage-draft-one-advice": object;
    "usage-draft-orders": {
        readonly orders: Argument;
    };
    "usage-draft-several": {
        readonly count: Argument;
    };
    "usage-draft-several-advice": object;
    "usage-draft-unknown": {
        readonly paper: Argument;
    };
    "usage-explain": object;
    "usage-explain-advice": object;
    "usage-explain-not-ours": {
        readonly file: Argument;
    };
    "usage-first-item": {
        readonly cell: Argument;
    };
    "usage-fix-both": object;
    "usage-fix-compare": {
        readonly option: Argument;
    };
    "usage-fix-compare-advice": object;
    "usage-fix-shard": object;
    "usage-fix-shard-advice": object;
    "usage-fix-stdin": object;
    "usage-fix-stdin-advice": object;
    "usage-flag-alone": {
        readonly option: Argument;
    };
    "usage-flag-value": {
        readonly option: Argument;
        readonly value: Argument;
    };
    "usage-format-file-missing": {
        readonly format: Argument;
    };
    "usage-give-once": object;
    "usage-hook-files": object;
    "usage-hook-files-advice": object;
    "usage-init-folders": object;
    "usage-init-folders-advice": object;
    "usage-init-no-folder": {
        readonly folder: Argument;
    };
    "usage-init-no-folder-advice": object;
    "usage-internal": {
        readonly error: Argument;
    };
    "usage-law-diff": object;
    "usage-law-diff-advice": object;
    "usage-leave-one-out": object;
    "usage-leave-out": {
        readonly option: Argument;
    };
    "usage-line-absent": {
        readonly file: Argument;
        readonly line: Argument;
        readonly lines: number;
    };
    "usage-locale-advice": {
        readonly locales: Argument;
    };
    "usage-locale-unknown": {
        readonly value: Argument;
    };
    "usage-mapping-files": object;
    "usage-mapping-files-advice": object;
    "usage-merge-none": object;
    "usage-merge-none-advice": object;
    "usage-nearest-item": {
        readonly line: Argument;
    };
    "usage-no-item-at": {
        readonly column: Argument;
        readonly file: Argument;
        readonly line: Argument;
    };
    "usage-no-item-at-all": object;
    "usage-no-item-in-cell": {
        readonly cell: Argument;
        readonly file: Argument;
    };
    "usage-no-item-on-line": {
        readonly file: Argument;
        readonly line: Argument;
    };
    "usage-number": {
        readonly option: Argument;
        readonly value: Argument;
    };
    "usage-number-advice": object;
    "usage-option-twice": {
        readonly option: Argument;
    };
    "usage-option-unknown": {
        readonly option: Argument;
    };
    "usage-output-idle": object;
    "usage-output-idle-advice": object;
    "usage-packs-files": object;
    "usage-packs-files-advice": object;
    "usage-path-empty": object;
    "usage-path-empty-advice": object;
    "usage-ref-unfit": {
        readonly ref: Argument;
    };
    "usage-ref-unfit-advice": object;
    "usage-report-dead-link": {
        readonly file: Argument;
    };
    "usage-report-file-twice": {
        readonly file: Argument;
    };
    "usage-report-it": object;
    "usage-report-it-at": {
        readonly address: Argument;
    };
    "usage-report-one-file": {
        readonly file: Argument;
        readonly other: Argument;
    };
    "usage-report-other-name": object;
    "usage-report-overwrites": {
        readonly file: Argument;
        readonly what: "checked" | "baseline" | "earlier" | "settings" | "shard" | "named";
    };
    "usage-report-own-file": object;
    "usage-reports-same-place": {
        readonly count: Argument;
    };
    "usage-reports-same-place-advice": {
        readonly form: Argument;
    };
    "usage-rule-unknown": {
        readonly rule: Argument;
    };
    "usage-rules-listed": object;
    "usage-rules-paths": object;
    "usage-rules-paths-advice": object;
    "usage-shard": {
        readonly value: Argument;
    };
    "usage-shard-advice": {
        readonly most: Argument;
    };
    "usage-shard-stdin": object;
    "usage-stdin-absent": object;
    "usage-stdin-absent-advice": object;
    "usage-stdin-mixed": object;
    "usage-stdin-mixed-advice": object;
    "usage-stdin-unnamed": object;
    "usage-stdin-unnamed-advice": object;
    "usage-stdio": {
        readonly command: Argument;
    };
    "usage-test-pack": object;
    "usage-test-pack-advice": object;
    "usage-value-missing": {
        readonly option: Argument;
    };
    "usage-value-unknown": {
        readonly option: Argument;
        readonly value: Argument;
    };
    "usage-work-idle": object;
    "usage-work-idle-advice": object;
    "usage-write-form": {
        readonly form: Argument;
    };
    "usage-write-one-of": {
        readonly names: Argument;
    };
    "waiver-approved-by": {
        readonly by: Argument;
    };
    "waiver-bad-beginning": object;
    "waiver-expired": {
        readonly asOf: Argument;
        readonly rule: Argument;
        readonly until: Argument;
    };
    "waiver-expired-counts": {
        readonly count: number;
    };
    "waiver-expired-idle": object;
    "waiver-fix-remove": {
        readonly rule: Argument;
    };
    "waiver-fix-rename": {
        readonly rule: Argument;
    };
    "waiver-fix-respell": object;
    "waiver-form": {
        readonly form: Argument;
    };
    "waiver-malformed": object;
    "waiver-no-approval": object;
    "waiver-no-approver": object;
    "waiver-no-day": object;
    "waiver-no-reason": object;
    "waiver-no-rule": object;
    "waiver-no-such-day": {
        readonly day: Argument;
    };
    "waiver-of-pack-rule": {
        readonly pack: Argument;
        readonly rule: Argument;
    };
    "waiver-of-prohibition": {
        readonly rule: Argument;
    };
    "waiver-of-unread": {
        readonly rule: Argument;
    };
    "waiver-of-waiver": {
        readonly rule: Argument;
    };
    "waiver-several-rules": object;
    "waiver-two-in-one": object;
    "waiver-unknown-rule": {
        readonly rule: Argument;
    };
    "waiver-unknown-rule-did-you-mean": {
        readonly near: Argument;
        readonly rule: Argument;
    };
    "waiver-unused": {
        readonly rule: Argument;
    };
    "waiver-unused-advice": object;
    "waiver-unused-prohibition": {
        readonly rule: Argument;
    };
    "waiver-unused-prohibition-advice": object;
    "waiver-unused-unread": object;
    "waiver-unused-unread-advice": object;
    "waiver-unused-unread-why": object;
    "waiver-unused-why": object;
    "waivers-by": {
        readonly by: Argument;
    };
    "waivers-by-why": {
        readonly by: Argument;
        readonly reason: Argument;
    };
    "waivers-count": {
        readonly count: Argument;
        readonly state: "in-force" | "expired" | "unused" | "malformed";
    };
    "waivers-none": object;
    "waivers-past": {
        readonly date: Argument;
        readonly days: number;
        readonly until: Argument;
    };
    "waivers-state": {
        readonly state: "in-force" | "expired" | "unused" | "malformed";
    };
    "waivers-total": {
        readonly count: number;
        readonly counts: Argument;
    };
    "waivers-until": {
        readonly days: number;
        readonly until: Argument;
    };
    "with-aside": {
        readonly aside: Argument;
        readonly text: Argument;
    };
    "workbook-unread": {
        readonly why: "encrypted" | "binary" | "large" | "broken" | "none";
    };
    "workbook-unread-advice": {
        readonly why: "encrypted" | "binary" | "large" | "broken" | "none";
    };
    "yaml-after-value": object;
    "yaml-after-value-advice": object;
    "yaml-alias": object;
    "yaml-alias-advice": object;
    "yaml-alias-of-itself": {
        readonly alias: Argument;
        readonly anchor: Argument;
    };
    "yaml-alias-of-itself-advice": object;
    "yaml-alias-unknown": {
        readonly alias: Argument;
        readonly anchor: Argument;
    };
    "yaml-alias-unknown-advice": {
        readonly anchor: Argument;
    };
    "yaml-aliases-too-long": {
        readonly most: Argument;
    };
    "yaml-aliases-too-long-advice": object;
    "yaml-aliases-too-long-unread": object;
    "yaml-bad-escape": object;
    "yaml-bad-escape-advice": object;
    "yaml-binary": object;
    "yaml-binary-advice": object;
    "yaml-block-header": object;
    "yaml-block-header-advice": object;
    "yaml-block-in-flow": object;
    "yaml-block-in-flow-advice": object;
    "yaml-block-indent": object;
    "yaml-block-indent-advice": object;
    "yaml-comma-too-many": object;
    "yaml-comma-too-many-advice": object;
    "yaml-conflict": object;
    "yaml-conflict-advice": object;
    "yaml-directive": object;
    "yaml-directive-advice": object;
    "yaml-document-end": object;
    "yaml-document-end-advice": object;
    "yaml-duplicate-key-advice": object;
    "yaml-glued-dash": object;
    "yaml-glued-dash-advice": object;
    "yaml-indentation": object;
    "yaml-indentation-advice": object;
    "yaml-list-column": object;
    "yaml-list-column-advice": object;
    "yaml-long-key": object;
    "yaml-long-key-advice": object;
    "yaml-marker-indented": object;
    "yaml-marker-indented-advice": object;
    "yaml-merge-not-a-map": object;
    "yaml-merge-not-a-map-advice": object;
    "yaml-missing-colon": object;
    "yaml-missing-colon-advice": object;
    "yaml-missing-comma": object;
    "yaml-missing-comma-advice": object;
    "yaml-missing-space": object;
    "yaml-missing-space-advice": object;
    "yaml-more-mistakes": {
        readonly count: number;
    };
    "yaml-more-mistakes-advice": object;
    "yaml-nested-value": object;
    "yaml-nested-value-advice": object;
    "yaml-node-properties": object;
    "yaml-node-properties-advice": object;
    "yaml-repeated-key": {
        readonly key: Argument;
    };
    "yaml-repeated-key-advice": object;
    "yaml-repeated-key-unread": object;
    "yaml-repeated-merge": object;
    "yaml-repeated-merge-advice": object;
    "yaml-reserved-start": object;
    "yaml-reserved-start-advice": object;
    "yaml-tab": object;
    "yaml-tab-advice": object;
    "yaml-tab-after-dash": object;
    "yaml-tab-after-dash-advice": object;
    "yaml-tag": object;
    "yaml-tag-advice": object;
    "yaml-tag-mismatch": {
        readonly tag: Argument;
    };
    "yaml-tag-mismatch-advice": object;
    "yaml-tag-on-collection": {
        readonly kind: "map" | "list";
        readonly tag: Argument;
    };
    "yaml-tag-on-collection-advice": object;
    "yaml-too-deep": {
        readonly deepest: Argument;
    };
    "yaml-too-deep-advice": object;
    "yaml-unclosed-bracket": object;
    "yaml-unclosed-bracket-advice": object;
    "yaml-unclosed-quote": object;
    "yaml-unclosed-quote-advice": object;
    "yaml-unprintable": object;
    "yaml-unprintable-advice": object;
    "yaml-unreadable": object;
    "yaml-unreadable-advice": object;
    "yaml-unreadable-parser": {
        readonly words: Argument;
    };
}

/** Id of a message in the catalogues (`server/l10n/en/*.ftl`). */
declare type MessageId = keyof Arguments;

/** A text with the path under which results name it. */
export declare interface NamedText {
    readonly path: string;
    readonly text: string;
}

/** Loaded packs of your own, for `createChecker`. */
export declare interface OwnPacks {
    /** Ids of the packs, in the order of the files. */
    readonly ids: readonly string[];
}

/**
 * Whose law it holds: PRC, US, EU, JP; or house for facts and conventions that are nobody's law.
 */
declare type PackAuthority = "PRC" | "US" | "EU" | "JP" | "house";

/** Error for packs with mistakes, by which nothing may be judged. Its message lists all mistakes, one per line. */
export declare class PackError extends Error {
    readonly name = "PackError";
    /** Sorted by path and position; never empty. */
    readonly mistakes: readonly PackMistake[];
    constructor(mistakes: readonly PackMistake[]);
}

/**
 * What the pack is. Exactly one file of a pack's folder holds it.
 */
export declare interface PackHeader {
    /**
     * Id of the pack, such as prc: lower-case letters, digits and hyphens.
     */
    id: string;
    /**
     * What the pack holds, for people.
     */
    title: Text_2;
    /**
     * Version of the pack, such as 2026.11.24: of the built-in ones the day on which what they say last changed. Printed in every report, so that a verdict can be reproduced.
     */
    version: string;
    /**
     * Day on which the facts were last held against their sources. More than 60 days before the day of a check, the pack counts as stale, and the run says so.
     */
    reviewedOn: CalendarDate;
    authority: PackAuthority;
    /**
     * Notes for readers: doubts, contradictions between sources, pages that were not read.
     */
    note?: Text_2;
}

/** A mistake in a pack file. */
export declare interface PackMistake {
    /** Path as given. */
    readonly path: string;
    /** Line, from 1. */
    readonly line: number;
    /** Column, from 1, in UTF-16 code units. */
    readonly column: number;
    /** Observation, consequence and advice. */
    readonly message: string;
}

/** A file of a pack. Its path uses slashes. */
export declare interface PackText {
    readonly path: string;
    readonly text: string;
    /** Files with the same value make one pack; without it, the files of one folder do. */
    readonly pack?: string;
}

/** A waiver with the lines it covers and its document. */
declare interface PlacedWaiver extends FoundComment {
    readonly covers: readonly Span[];
    /** Index of the YAML document in the file. */
    readonly document: number;
    /** The day of judgement of that document. */
    readonly asOf: IsoDate;
    /** False where the text around it is broken, so that some of its findings may be missing. */
    readonly isReadWhole: boolean;
}

/** A zero-based position; `character` counts UTF-16 code units, as LSP does by default. */
export declare interface Position {
    readonly line: number;
    readonly character: number;
    /** The cell, `Sheet1!C7`, where the text is a workbook that was rendered; line and character are then its row and column. */
    readonly cell?: string;
}

/** English text from a pack or a schema. Built-in text has translations; text of a company is shown as it is. */
declare interface Prose {
    readonly prose: string;
}

/**
 * A fact that is asked for, and the results of the possible answers.
 */
export declare interface Question {
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

/** The open questions of some texts. */
export declare interface Questions {
    /** Parts with open questions, the gravest first, as in `parts` of `lodestone questions --format json`. */
    readonly parts: readonly AskedPart[];
    /** The number of places that were not read or not checked, where questions may be missing. */
    readonly unchecked: number;
}

/** A place related to a finding, with a message. */
export declare interface Related<Text = string> extends Span {
    readonly message: Text;
    /** For a place of evidence: the meaning of the text there, as a name. */
    readonly seen?: Text;
    /** Set where it is in another file; the span is then that of the `ref` to that file. */
    readonly elsewhere?: Elsewhere;
}

/**
 * A cell of a workbook, as a formula names it: Sheet1!C7.
 */
declare type ReportCell = string;

/**
 * A place in a text.
 */
declare interface ReportPosition {
    /**
     * Line, from 1; in a workbook the row.
     */
    line: number;
    /**
     * Column in UTF-16 code units, from 1; in a workbook the column of the sheet.
     */
    column: number;
    /**
     * In a workbook the cell.
     */
    cell?: ReportCell;
}

/**
 * A place that work is about.
 */
export declare interface ReportWorkPart {
    /**
     * Part number or another name of the item; absent outside of items.
     */
    name?: string;
    /**
     * Path relative to the folder that the command ran in, with slashes.
     */
    path: string;
    /**
     * Where the item, or the mistake, begins.
     */
    at: ReportPosition;
}

/** Metadata of a rule for `lodestone rules`, SARIF and its page. */
export declare interface RuleMeta {
    /** `group/name`; never reused. */
    readonly id: string;
    /** The greatest severity of its findings; a finding may be milder. */
    readonly severity: Severity;
    /** The problem as a short noun phrase that reads well after "allow". */
    readonly title: string;
    /** The conditions for a finding, in one or two sentences. */
    readonly summary: string;
    /** False for prohibitions, rules about unread or unjudged text, and rules about waivers. */
    readonly waivable: boolean;
    readonly task: Task;
    /**
     * True where its errors stand for an act's outright prohibition. No waiver or baseline covers them, and no setting lowers the rule.
     * Default false.
     */
    readonly prohibition?: true;
    /**
     * True where it uses the law of all authorities and all material classes, whatever the settings, like prohibitions, but can be lowered
     * and waived. Default false.
     */
    readonly ofAllLaw?: true;
    /** The section of packs that it judges by; its authorities are those with entries there. Default: independent of authorities. */
    readonly lawIn?: LawSection;
    /** Those authorities, by the loaded packs. Where `regimes` leaves all of them out, the rule does not run, unless it is a prohibition. */
    readonly authorities?: readonly string[];
    /**
     * True where it applies the law of each authority separately. For one that `regimes` leaves out it reports nothing, or something milder.
     * Default false.
     */
    readonly lawOfEach?: true;
    /** Id of the company's pack that contains it; absent for a built-in rule. */
    readonly pack?: string;
    /** First and last day of a company's rule, year-month-day; absent without a limit. */
    readonly from?: string;
    readonly until?: string;
}

/** Severities in LSP's terms, the most severe first. */
declare const severities: readonly ["error", "warning", "information", "hint"];

/** Severity of a finding. */
export declare type Severity = (typeof severities)[number];

/** True for a severity at or above a level. */
export declare function severityAtLeast(severity: Severity, level: Severity): boolean;

/**
 * A half-open range `[start, end)` of UTF-16 code units. Lines and columns exist only at the edges (`LineIndex`); the core uses offsets.
 */
export declare interface Span {
    readonly start: number;
    readonly end: number;
}

/**
 * A statement of a line, which takes precedence over the answer, or of `matching`.
 */
export declare interface StatementOfLine {
    /**
     * Path of the file.
     */
    path: string;
    /**
     * The place of the statement.
     */
    at: ReportPosition;
    /**
     * The value on the line; absent where its list lacks the value.
     */
    stands?: string;
    /**
     * True for an entry of `matching`, over which the answer takes precedence.
     */
    general?: true;
}

/** Reason why a finding does not count. */
export declare type Suppression = WaiverSuppression | BaselineSuppression;

/**
 * The work that a finding demands. `words`: an imperative; for `ask`, the thing to ask for. `ifOpen`: another imperative for findings below
 * error, while it is open whether the act applies. `ifNoted`: the imperative for an information, where no goods need to be held. `mend`
 * stands for mistakes in files, which the title of the rule names. `of`: with `elements`, the question is about the open elements; with
 * `subject`, each subject of a finding, such as a party or licence, is a piece of work of its own.
 */
declare type Task = {
    readonly action: "mend";
    readonly words?: never;
    readonly ifOpen?: never;
    readonly ifNoted?: never;
    readonly of?: never;
} | {
    readonly action: "ask";
    readonly words: string;
    readonly ifOpen?: never;
    readonly ifNoted?: never;
    readonly of?: "elements";
    /** Absent where a declared fact is asked for again. */
    readonly fact?: AskedFact;
} | {
    readonly action: Exclude<Action, "mend" | "ask">;
    readonly words: string;
    readonly ifOpen?: string;
    readonly ifNoted?: string;
    readonly of?: "subject";
};

/**
 * Text with at least one character that is not a blank.
 */
declare type Text_2 = string;

/** A replacement of text. */
export declare interface TextEdit extends Span {
    readonly newText: string;
}

/**
 * A chunk of whole lines, so that an edit costs the length of its chunks only. Each but the last ends with a line feed, so its line starts
 * depend on it alone.
 */
declare interface TextPiece {
    readonly text: string;
    /** Offsets of its line starts: its beginning, and after each line break. */
    readonly starts: Readonly<Int32Array>;
}

/**
 * A possible answer, and the result of a check with it.
 */
export declare interface TriedAnswer {
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

/** Text that is the same in every language: user input, a name, a code, a key or a path. Never a phrase. */
declare type Verbatim = string & {
    readonly [verbatimBrand]: true;
};

declare const verbatimBrand: unique symbol;

/** The result of checking a text. Every text gets one. */
export declare interface Verdict {
    /** In document order, including waived findings and those in a baseline. */
    readonly findings: readonly Finding[];
    readonly documents: readonly DocumentSummary[];
    /** Every waiver, including malformed ones, in document order; empty when waivers are ignored. */
    readonly waivers: readonly JudgedWaiver[];
    /** The part number of the item at a path of a document; undefined without one. */
    partNumberAt(document: number, path: string): string | undefined;
}

/** The version of Lodestone, such as `0.1.0`. */
export declare const version: string;

/** State of a waiver on the day of judgement. */
export declare type WaiverState = "in-force" | "expired" | "unused" | "malformed";

/** A waiver that covers a finding. Its span runs from the `#` to the end of the line. */
declare interface WaiverSuppression extends Span {
    readonly kind: "waiver";
    readonly rule: string;
    /** The last day in force, included. */
    readonly until: IsoDate;
    /** Name of the approver, as written. */
    readonly by: string;
    readonly reason: string;
}

/** The terms of a waiver. All are required, since a missing one was never decided. */
declare interface WaiverTerms {
    /** Id of the single rule that it waives. */
    readonly rule: string;
    /** The last day in force, included. */
    readonly until: IsoDate;
    /** Name of the approver, as written. */
    readonly by: string;
    readonly reason: string;
}

export { }
