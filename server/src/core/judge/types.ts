import type { FileBaseline } from "../baseline/types.ts";
import type { AskingSettings } from "../control/endUseRequired.ts";
import type { IsoDate } from "../date.ts";
import type { Finding } from "../finding.ts";
import type { Format } from "../formats/format.ts";
import type { TreeFile } from "../formats/tree.ts";
import type { Texts } from "../l10n/texts.ts";
import type { Links } from "../model/links.ts";
import type { DocumentKind, FileKind, Supposed } from "../model/types.ts";
import type { ActStateSettings, Packs } from "../packs/at.ts";
import type { PartsInUse, PartsUsed } from "../parts/inUse.ts";
import type { Recogniser } from "../recognise/recognise.ts";
import type { JudgedDocument, ReadDocument, Rule, SeveritySettings } from "../rule.ts";
import type { JudgedWaiver } from "../waivers/types.ts";

/** The parts of a check that all files share; created once. */
export interface Engine {
  readonly packs: Packs;
  readonly recogniser: Recogniser;
  readonly rules: readonly Rule[];
  /** The language of findings. */
  readonly texts: Texts;
  /** Set for texts that cannot be written; suppresses fixes. */
  readonly withoutFixes?: true | undefined;
}

/** Check settings of a company, from `lodestone.yaml` or the editor. */
export interface CheckSettings {
  /** A date for all files, which overrides dates in files. */
  readonly asOf?: { readonly date: IsoDate; readonly source: "option" | "setting" };
  readonly actStates: ActStateSettings;
  /** Authorities whose acts apply; undefined means all. */
  readonly regimes?: readonly string[];
  readonly severities: SeveritySettings;
  /** Months after which facts of parts files are asked again; default never. */
  readonly factsMaxAge?: number;
  readonly traceRareEarths: boolean;
  /** The questions asked for each class of materials; undefined means the defaults of the packs. */
  readonly materials?: AskingSettings;
  /** True: waivers are ignored, and no finding concerns them. */
  readonly ignoreWaivers?: boolean;
  /** Findings suppressed because they existed when the baseline was written. */
  readonly baseline?: FileBaseline;
}

/** A text to check. */
export interface CheckInput {
  readonly text: string;
  /**
   * The kind of file by its name or the configuration. The key `kind` of a document overrides it, except in a parts file, which contains no
   * documents.
   */
  readonly kind: FileKind;
  /** The format; YAML by default. */
  readonly format?: Format | undefined;
  /** The date for judging when neither setting nor shipment has one: today in Beijing. It is passed in because the core has no clock. */
  readonly today: IsoDate;
  readonly settings: CheckSettings;
  /**
   * The linked files as seen from this one, with all their dependencies. Without them, no `ref` to a file is resolved, and each is
   * reported.
   */
  readonly links?: Links | undefined;
  /**
   * For a parts file: its uses by documents below the root. Omitted when not all documents were judged; then no entry is reported as
   * unused.
   */
  readonly partsInUse?: PartsInUse | undefined;
  /** Facts supposed of items, to learn what an answer would change. Default: none. */
  readonly supposed?: Supposed | undefined;
}

/** A check input with a resolved format. */
export interface SettledInput extends CheckInput {
  readonly format: Format;
}

/** The source of the date of a document's verdict. */
export type AsOfSource = "option" | "setting" | "export-date" | "today";

/** The summary of a judged document. */
export interface DocumentSummary {
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

/** The result of checking a text. Every text gets one. */
export interface Verdict {
  /** In document order, including waived findings and those in a baseline. */
  readonly findings: readonly Finding[];
  readonly documents: readonly DocumentSummary[];
  /** Every waiver, including malformed ones, in document order; empty when waivers are ignored. */
  readonly waivers: readonly JudgedWaiver[];
  /** The part number of the item at a path of a document; undefined without one. */
  partNumberAt(document: number, path: string): string | undefined;
}

/** A verdict with the data needed for judging other files. */
export interface VerdictInRun extends Verdict {
  /** True for a parts file, which holds no documents. */
  readonly isParts?: boolean;
  /** The uses of parts-file entries; undefined when the text was not read completely. */
  readonly partsUsed?: PartsUsed | undefined;
}

/** A verdict with all facts behind it. */
export interface CheckResult extends VerdictInRun {
  /** The documents with their facts, for explanations, hovers and reports. */
  readonly judged: readonly JudgedDocument[];
  /** The trees of the text and the kind of each non-empty document, for editors. Empty when parsing crashed, which is reported. */
  readonly file: {
    readonly tree: Pick<TreeFile, "documents">;
    readonly documents: readonly Pick<ReadDocument, "index" | "kind">[];
  };
  /** The number of items that need an end use and have none at all. An item reached by several aliases counts once. */
  readonly withoutEndUse: number;
}
