import type { OpenFinding } from "../core/finding.ts";
import { placeFinding } from "../core/judge/placeFinding.ts";
import { guarded } from "../core/judge/runRules.ts";
import type { FileKind } from "../core/model/types.ts";
import { type Digest, digestOf, type Near } from "../core/sections/digest.ts";
import { type Around, nothingWhole, type Whole } from "../core/sections/whole.ts";
import { type Place, spanOf, topOfText } from "../core/text/place.ts";
import type { Checker, CheckInput, CheckResult, CheckSettings, IsoDate, LineIndex, LiveText, Span, VerdictInRun } from "../index.ts";
import type { SeenFiles } from "../project/graphs.ts";
import type { Format } from "./governance.ts";
import type { Covered, KnownInUse } from "./partsUses.ts";

/** The most findings that are looked at for diagnostics. */
export const mostFindings = 1000;

/** How a text is to be judged. */
export type Judging = Pick<Snapshot, "kind" | "format" | "settings" | "today" | "checker" | "seen"> & Partial<Pick<Snapshot, "uses">>;

/**
 * One version of an open document with everything that features ask of it; nothing is checked before something is asked for.
 * A class, as there is one for each keystroke: an object literal with getters would hold on to its text (decisions/0033).
 */
export class Snapshot {
  readonly uri: string;
  readonly version: number;
  /** The text. A part of it costs nothing; as a whole it is put together after each edit, so that no feature asks for it that is asked while somebody types. */
  readonly lines: LineIndex;
  readonly kind: FileKind;
  /** How it is read. */
  readonly format: Format;
  readonly settings: CheckSettings;
  readonly today: IsoDate;
  readonly checker: Checker;
  /** The other files, as they were seen when it was made; undefined where none are followed. */
  readonly seen: SeenFiles | undefined;
  /** Of a parts file, what is known to be used of it; undefined of any other. */
  readonly uses: KnownInUse | undefined;
  /** The last edit; undefined before the first, and where the text as a whole was put in. */
  readonly near: Near | undefined;
  readonly #live: () => LiveText | undefined;
  #verdict: VerdictInRun | undefined;
  #result: CheckResult | undefined;
  #digest: Digest | undefined;
  #near: { readonly span: Span; readonly known: Around } | undefined;

  /** @param live gives the text as it is kept for edits, as long as it is this version */
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

  /** What is found. Computed when first asked for, then kept. */
  get verdict(): VerdictInRun {
    this.#verdict ??= guardedly(this, () => this.#live()?.verdict() ?? this.checker.check(inputOf(this)), asIs);
    return this.#verdict;
  }

  /** The gravest 1,000 findings, with those nearest to the last edit among them, and the counts of all: what diagnostics need. Computed when first asked for, then kept. */
  get digest(): Digest {
    const digest = (verdict: VerdictInRun): Digest => digestOf(verdict, mostFindings, this.near);
    this.#digest ??= guardedly(
      this,
      () => this.#live()?.digest(mostFindings, this.near) ?? digest(this.checker.check(inputOf(this))),
      digest,
    );
    return this.#digest;
  }

  /** As in the digest; of a digest that nobody has asked for, that of the version before. */
  get nearFrom(): number | undefined {
    return this.#digest === undefined ? this.near?.from : this.#digest.nearFrom;
  }

  /** The text as a whole, at no more cost than what is asked for where it is cut and has not changed since. */
  get whole(): Whole {
    return orUndefined(() => this.#live()?.whole ?? this.checker.open(inputOf(this)).whole) ?? nothingWhole;
  }

  /** The same as `verdict` with every fact it rests on, of the text as a whole; costs a reading of the whole text. Computed when first asked for, then kept. */
  get result(): CheckResult {
    this.#result ??= guardedly(this, () => this.#live()?.result() ?? this.checker.inspect(inputOf(this)), asIs);
    return this.#result;
  }

  /** What is known of the items that touch a span, and of what stands outside of all. Costs what those items cost, where the text can be cut. */
  around(span: Span): Around {
    const near = this.#near;
    if (near?.span.start === span.start && near.span.end === span.end) return near.known;
    const known = orUndefined(() => this.#live()?.around(span)) ?? this.result;
    this.#near = { span: { start: span.start, end: span.end }, known };
    return known;
  }
}

/** What is checked of a snapshot, by its own settings or by others. */
export function inputOf({ lines, kind, format, today, settings, seen, uses }: Snapshot, others: CheckSettings = settings): CheckInput {
  return { text: lines.text, kind, format, today, settings: others, links: seen?.links, partsInUse: uses?.inUse };
}

/** What a version of a text uses of parts files; undefined where its root has none. */
export function coveredIn(snapshot: Snapshot): Covered | undefined {
  const { kind, seen } = snapshot;
  const parts = seen?.links.parts;
  if (seen === undefined || parts === undefined) return undefined;
  const isParts = kind === "parts";
  return { root: seen.root, book: parts.book, isParts, partsUsed: isParts ? undefined : snapshot.digest.partsUsed };
}

/** A check gives a result for any text; should it crash all the same, the crash is a finding, never an empty list. */
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

/** A crash of the short way leaves the long way, which says what went wrong. */
function orUndefined<T>(short: () => T): T | undefined {
  try {
    return short();
  } catch {
    return undefined;
  }
}
