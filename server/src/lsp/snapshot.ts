import type { OpenFinding } from "../core/finding.ts";
import { placeFinding } from "../core/judge/placeFinding.ts";
import { guarded } from "../core/judge/runRules.ts";
import type { FileKind } from "../core/model/types.ts";
import { type Digest, digestOf, type Near } from "../core/sections/digest.ts";
import { type Around, nothingWhole, type Whole } from "../core/sections/whole.ts";
import { type Place, spanOf, topOfText } from "../core/text/place.ts";
import type { Checker, CheckInput, CheckResult, CheckSettings, IsoDate, LineIndex, LiveText, Span, VerdictInRun } from "../index.ts";
import type { SeenFiles } from "../project/graphs.ts";
import type { Format } from "./fileState.ts";
import type { Covered, KnownInUse } from "./partsUses.ts";

/** The most findings considered for diagnostics. */
export const mostFindings = 1000;

/** The inputs for checking a text. */
export type Judging = Pick<Snapshot, "kind" | "format" | "settings" | "today" | "checker" | "seen"> & Partial<Pick<Snapshot, "uses">>;

/**
 * One version of an open document, with all data for features. Nothing is computed before its first use. This is a class because each
 * keystroke makes one: an object literal with getters would retain its text (decisions/0033).
 */
export class Snapshot {
  readonly uri: string;
  readonly version: number;
  /** The text. A slice is free, but the whole string is rebuilt after each edit, so features that run during typing must not use it. */
  readonly lines: LineIndex;
  readonly kind: FileKind;
  readonly format: Format;
  readonly settings: CheckSettings;
  readonly today: IsoDate;
  readonly checker: Checker;
  /** The other files as of the creation of the snapshot; undefined if references are not followed. */
  readonly seen: SeenFiles | undefined;
  /** For a parts file, the known uses of its entries; undefined for any other file. */
  readonly uses: KnownInUse | undefined;
  /** The last edit; undefined before the first, and after a replacement of the whole text. */
  readonly near: Near | undefined;
  readonly #live: () => LiveText | undefined;
  #verdict: VerdictInRun | undefined;
  #result: CheckResult | undefined;
  /** The text opened anew, for queries after the incremental state has moved on. */
  #opened: LiveText | undefined;
  #digest: Digest | undefined;
  #near: { readonly span: Span; readonly known: Around } | undefined;

  /** @param live gives the incremental text state while it is at this version */
  constructor(
    uri: string,
    version: number,
    lines: LineIndex,
    judging: Judging,
    live: () => LiveText | undefined = () => undefined,
    near?: Near,
  ) {
    this.uri = uri;
    this.version = version;
    this.lines = lines;
    this.kind = judging.kind;
    this.format = judging.format;
    this.settings = judging.settings;
    this.today = judging.today;
    this.checker = judging.checker;
    this.seen = judging.seen;
    this.uses = judging.uses;
    this.near = near;
    this.#live = live;
  }

  /** The findings. Computed on first use, then cached. */
  get verdict(): VerdictInRun {
    this.#verdict ??= guardedly(this, () => this.#live()?.verdict() ?? this.checker.check(inputOf(this)), asIs);
    return this.#verdict;
  }

  /**
   * The 1,000 most severe findings, including those nearest to the last edit, and the counts of all, for diagnostics. Computed on first
   * use, then cached.
   */
  get digest(): Digest {
    const digest = (verdict: VerdictInRun): Digest => digestOf(verdict, mostFindings, this.near);
    this.#digest ??= guardedly(
      this,
      () => this.#live()?.digest(mostFindings, this.near) ?? digest(this.checker.check(inputOf(this))),
      digest,
    );
    return this.#digest;
  }

  /** As in the digest; before the digest is computed, the value of the previous version. */
  get nearFrom(): number | undefined {
    return this.#digest === undefined ? this.near?.from : this.#digest.nearFrom;
  }

  /** Queries over the whole text. Where the text is cut into items, each costs only its own data, unless the text has changed. */
  get whole(): Whole {
    return orUndefined(() => (this.#live() ?? this.#reopened()).whole) ?? nothingWhole;
  }

  #reopened(): LiveText {
    this.#opened ??= this.checker.open(inputOf(this));
    return this.#opened;
  }

  /** The `verdict` with all facts behind it, for the whole text, which it parses. Computed on first use, then cached. */
  get result(): CheckResult {
    this.#result ??= guardedly(this, () => this.#live()?.result() ?? this.checker.inspect(inputOf(this)), asIs);
    return this.#result;
  }

  /**
   * The facts about the items that touch a span, and about the text outside all items. Where the text is cut into items, the cost is that
   * of these items.
   */
  around(span: Span): Around {
    const near = this.#near;
    if (near?.span.start === span.start && near.span.end === span.end) return near.known;
    const known = orUndefined(() => this.#live()?.around(span)) ?? this.result;
    this.#near = { span: { start: span.start, end: span.end }, known };
    return known;
  }
}

/** The input for a check of a snapshot, with its own settings or others. */
export function inputOf(
  { lines, kind, format, today, settings, seen, uses }: Judging & Pick<Snapshot, "lines">,
  others: CheckSettings = settings,
): CheckInput {
  return { text: lines.text, kind, format, today, settings: others, links: seen?.links, partsInUse: uses?.inUse };
}

/** The uses of parts files in a text; undefined if its root has none. */
export function coveredIn(snapshot: Snapshot): Covered | undefined {
  const { kind, seen } = snapshot;
  const parts = seen?.links.parts;
  if (seen === undefined || parts === undefined) return undefined;
  const isParts = kind === "parts";
  return { root: seen.root, book: parts.book, isParts, partsUsed: isParts ? undefined : snapshot.digest.partsUsed };
}

/** A check gives a result for any text. If it crashes all the same, the crash becomes a finding, never an empty list. */
function guardedly<T>({ settings, today, checker }: Judging, judge: () => T, ofCrash: (crash: CheckResult) => T): T {
  const findings: OpenFinding[] = [];
  const asOf = settings.asOf?.date ?? today;
  const judged = guarded("lodestone", topOfText, { document: 0, path: "", asOf }, { findings, texts: checker.texts }, judge);
  return judged ?? ofCrash({ ...nothing, findings: findings.map((finding) => placeFinding<Place>(finding, spanOf)) });
}

const nothing: CheckResult = {
  findings: [],
  documents: [],
  waivers: [],
  partNumberAt: () => undefined,
  judged: [],
  file: { tree: { documents: [] }, documents: [] },
  withoutEndUse: 0,
};

function asIs(crash: CheckResult): CheckResult {
  return crash;
}

/** Undefined if the incremental path crashes. The caller then uses the full check, which reports the error. */
function orUndefined<T>(short: () => T): T | undefined {
  try {
    return short();
  } catch {
    return undefined;
  }
}
