import type { FileBaseline } from "../baseline/types.ts";
import type { AskingSettings } from "../control/endUseRequired.ts";
import type { IsoDate } from "../date.ts";
import type { Finding } from "../finding.ts";
import type { Format } from "../formats/format.ts";
import type { TreeFile } from "../formats/tree.ts";
import type { Texts } from "../l10n/texts.ts";
import type { Links } from "../model/links.ts";
import type { DocumentKind, FileKind } from "../model/types.ts";
import type { ActStateSettings, Packs } from "../packs/at.ts";
import type { PartsInUse, PartsUsed } from "../parts/inUse.ts";
import type { Recogniser } from "../recognise/recognise.ts";
import type { JudgedDocument, ReadDocument, Rule, SeveritySettings } from "../rule.ts";
import type { JudgedWaiver } from "../waivers/types.ts";

/** What a check leans on; made once, used for every file. */
export interface Engine {
  readonly packs: Packs;
  readonly recogniser: Recogniser;
  readonly rules: readonly Rule[];
  /** The language of what is found. */
  readonly texts: Texts;
  /** Set for texts that are not written into: no fixes are offered. */
  readonly withoutFixes?: true | undefined;
}

/** What a company sets, from `lodestone.yaml` or the editor's settings. */
export interface CheckSettings {
  /** A date for all files, before any date that a file carries. */
  readonly asOf?: { readonly date: IsoDate; readonly source: "option" | "setting" };
  readonly actStates: ActStateSettings;
  /** Authorities whose acts are considered; undefined means all. */
  readonly regimes?: readonly string[];
  readonly severities: SeveritySettings;
  readonly traceRareEarths: boolean;
  /** What is asked about which class of materials; undefined: as their data say. */
  readonly materials?: AskingSettings;
  /** True: every finding counts, waived or not, and nothing is said of waivers. */
  readonly ignoreWaivers?: boolean;
  /** Findings that do not count, because they were there when a baseline was written. */
  readonly baseline?: FileBaseline;
}

/** One text to check. */
export interface CheckInput {
  readonly text: string;
  /** What the file's name, or the configuration, says it is; `kind` in the document comes before it, but in a parts file, which holds no documents to judge. */
  readonly kind: FileKind;
  /** What it is written in; left out: YAML. */
  readonly format?: Format | undefined;
  /** The day to judge at where neither setting nor shipment names one: that in Beijing. The core has no clock. */
  readonly today: IsoDate;
  readonly settings: CheckSettings;
  /** The other files as seen from this one, all that it leans on being known. Without them no `ref` to a file is followed, and each is told of. */
  readonly links?: Links | undefined;
  /** Of a parts file, what the documents below the root use of it; left out where not all of those were judged, and then nothing is unused. */
  readonly partsInUse?: PartsInUse | undefined;
}

/** The same where it is settled what it is written in. */
export interface SettledInput extends CheckInput {
  readonly format: Format;
}

/** Where the date of a document's verdict comes from. */
export type AsOfSource = "option" | "setting" | "export-date" | "today";

/** What was judged in one document, for summaries. */
export interface DocumentSummary {
  readonly index: number;
  readonly kind: DocumentKind;
  /** What the document calls itself, where it does. */
  readonly id: string | undefined;
  readonly asOf: IsoDate;
  readonly asOfSource: AsOfSource;
  readonly items: number;
  readonly materialItems: number;
  /** Items that are asked for an end use and have none declared in effect, but for those of which a waiver covers that; `undetermined` does not count as one. */
  readonly undeclared: number;
  /** Items without text, those whose reference leads nowhere, and those on which the recogniser or the law failed. */
  readonly notChecked: number;
}

/** What a check says of a text: there always is an answer. */
export interface Verdict {
  /** In the order of the text, those among them that are waived or known to a baseline. */
  readonly findings: readonly Finding[];
  readonly documents: readonly DocumentSummary[];
  /** Every waiver in it and what begins like one, in the order of the text; none where they are ignored. */
  readonly waivers: readonly JudgedWaiver[];
  /** The part number of the item at a path of a document; undefined where there is none. */
  partNumberAt(document: number, path: string): string | undefined;
}

/** The documents of a text as they were read: their trees, and what kind each of those is that something is said of. */
interface ReadTree {
  readonly tree: Pick<TreeFile, "documents">;
  readonly documents: readonly Pick<ReadDocument, "index" | "kind">[];
}

/** A verdict with what counts for the files that are judged beside the text. */
export interface VerdictInRun extends Verdict {
  /** True for a parts file, which holds no documents. */
  readonly isParts?: boolean;
  /** What it uses of parts files; absent where that is not known, since it was not read as a whole. */
  readonly partsUsed?: PartsUsed | undefined;
}

/** A verdict with everything it rests on. */
export interface CheckResult extends VerdictInRun {
  /** The documents with their facts, for explanations, hovers and reports. */
  readonly judged: readonly JudgedDocument[];
  /** The text as read, for editors; without documents when reading itself failed, which is a finding. */
  readonly file: ReadTree;
  /** How many items are asked for an end use and have none, not even one in doubt; one that is written once and reached by several aliases is one. */
  readonly withoutEndUse: number;
}
