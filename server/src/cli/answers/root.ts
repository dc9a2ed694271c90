import { dirname, resolve } from "node:path";
import { broughtTo } from "../../core/answers/brought.ts";
import type { SeenWith } from "../../core/answers/partsLinks.ts";
import { partsText } from "../../core/answers/partsText.ts";
import type { AnswerableLine, TakenAnswers } from "../../core/answers/types.ts";
import { type PlaceOf, placesIn } from "../../core/describe/places.ts";
import type { Finding, TextEdit } from "../../core/finding.ts";
import { composed } from "../../core/fixes/composed.ts";
import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import { addTo } from "../../core/maps.ts";
import type { Links } from "../../core/model/links.ts";
import type { PartsText } from "../../core/parts/write.ts";
import { attempt, writeNew } from "../../files/fileSystem.ts";
import type { BroughtFinding, PartsChange } from "../../generated/answersReport.ts";
import { type Checker, type IsoDate, LineIndex } from "../../index.ts";
import { type AnswerableBom, answerableBom } from "../../report/answerable.ts";
import { UsageError } from "../args/parse.ts";
import { Configs } from "../check/configs.ts";
import { classify, type FoundFile } from "../check/discover.ts";
import { readText } from "../check/judgeFiles.ts";
import { plainRequest } from "../check/options.ts";
import { prepare } from "../check/prepare.ts";
import { timings } from "../check/timings.ts";
import type { Context } from "../commands/command.ts";
import { leadsOut, realName, writeInPlace } from "../fix/onDisk.ts";
import { unifiedDiff } from "../fix/unifiedDiff.ts";
import type { Host } from "../host.ts";
import { elsewhereFrom } from "../report/judgedFile.ts";
import type { ProblemLog } from "../report/problems.ts";
import type { Problem } from "../report/run.ts";

/** A parts file of the root as it is stored. */
interface StoredParts {
  readonly file: FoundFile;
  readonly bytes: Uint8Array;
}

/** A finding of a bill of materials, with its place for reports. */
interface Brought extends BroughtFinding {
  readonly from: string;
  readonly finding: Finding;
}

/** The bills of materials and parts files of a root. */
export interface Root {
  readonly lines: readonly AnswerableLine[];
  readonly texts: readonly PartsText[];
  /** The checker of its own files, and those of all files that were read. */
  readonly checker: Checker;
  readonly checkers: readonly Checker[];
  /** The parts files by path, relative to the root. */
  readonly stored: ReadonlyMap<string, StoredParts>;
  /** The path of the parts file that an argument names, relative to the root. @throws UsageError for any other file */
  partsNamed(argument: string): string;
  /** A parts file at a path, which need not exist. */
  partsAt(path: string): FoundFile;
  /** The places in the file of a line. */
  placesOf(line: AnswerableLine): { readonly shown: string; readonly placeOf: PlaceOf };
  check(path: string, text: string, links: Links): readonly Finding[];
  /** The findings that ask, or tell of a mistake, and that bills of materials have with other parts files alone. */
  brought(seen: SeenWith): readonly Brought[];
}

/** Reads the files of the root that the current folder belongs to. */
export async function readRoot(context: Context, asOf: IsoDate | undefined, problems: ProblemLog): Promise<Root> {
  const { host } = context;
  const configs = new Configs(context);
  const { root } = configs.of(host.cwd);
  const request = plainRequest([root], asOf);
  const { files, checkers, inputs } = await prepare(context, request, timings(host.now), problems);
  const texts: PartsText[] = [];
  const stored = new Map<string, StoredParts>();
  const boms: (AnswerableBom & { readonly file: FoundFile })[] = [];
  const places = new Map<string, { readonly shown: string; readonly placeOf: PlaceOf }>();
  for (const { file, checker } of files.filter((one) => one.file.root === root)) {
    const read = readText(host, file);
    if ("message" in read) {
      await problems.add(read);
      continue;
    }
    const index = new LineIndex(read.text, { skipMark: true });
    const { inRoot: path, shown } = file;
    if (file.kind === "parts") {
      texts.push(partsText(path, read.text, index));
      stored.set(path, { file, bytes: read.bytes });
      continue;
    }
    places.set(path, { shown, placeOf: placesIn(index, elsewhereFrom(host.cwd, root)) });
    boms.push({ file, ...answerableBom(checker, inputs.of(file, request, read.text), path, shown) });
  }
  const partsFile = (path: string): FoundFile | undefined => {
    const found = classify(host, configs, path);
    return found === "broken-config" || "message" in found || found.kind !== "parts" || found.root !== root ? undefined : found;
  };
  const partsAt = (path: string): FoundFile | undefined => stored.get(path)?.file ?? partsFile(resolve(root, path));
  const needed = (found: FoundFile | undefined, name: string): FoundFile => {
    if (found === undefined) throw new UsageError(message("answers-bad-parts", { file: verbatim(name) }));
    return found;
  };
  const checker = files.find(({ file }) => file.root === root)?.checker ?? context.checker();
  return {
    lines: boms.flatMap(({ lines }) => lines),
    texts,
    checker,
    checkers,
    stored,
    partsNamed: (argument) => needed(partsFile(resolve(host.cwd, argument)), argument).inRoot,
    partsAt: (path) => needed(partsAt(path), path),
    placesOf: ({ from }) => places.get(from) ?? nowhere,
    check(path, text, links) {
      const file = partsAt(path);
      return file === undefined ? [] : checker.check({ ...inputs.of(file, request, text), links }).findings;
    },
    brought: (seen) =>
      broughtTo(boms, seen).map(({ bom: { file, from }, finding }) => {
        const { ruleId: rule, severity, summary } = finding;
        const { file: _, ...at } = (places.get(from) ?? nowhere).placeOf({ in: undefined, start: finding.start, end: finding.end });
        return { from, finding, path: file.shown, at, rule, severity, summary };
      }),
  };
}

const nowhere = { shown: "", placeOf: placesIn(new LineIndex("")) };

/** The changes of parts files by the answers of several files, each taken into the result of the one before. */
export class Changes {
  readonly #host: Host;
  readonly #root: Pick<Root, "texts" | "stored" | "partsAt">;
  readonly #rounds = new Map<string, (readonly TextEdit[])[]>();
  #texts: readonly PartsText[];

  constructor(host: Host, root: Pick<Root, "texts" | "stored" | "partsAt">) {
    this.#host = host;
    this.#root = root;
    this.#texts = root.texts;
  }

  /** The parts files as they read now. */
  get texts(): readonly PartsText[] {
    return this.#texts;
  }

  add({ texts, files }: TakenAnswers): void {
    this.#texts = texts;
    for (const { path, edits } of files) addTo(this.#rounds, path, edits);
  }

  get all(): PartsChange[] {
    return [...this.#rounds].map(([path, rounds]) => {
      const file = this.#root.partsAt(path);
      const before = this.#before(path);
      return {
        path: file.shown,
        new: before === undefined,
        diff: unifiedDiff(realName(this.#host, file), before, composed(before ?? "", rounds)),
      };
    });
  }

  /** Writes the changes; returns the files that could not be written. */
  write(): readonly Problem[] {
    return [...this.#rounds.keys()].flatMap((path) => {
      const file = this.#root.partsAt(path);
      const text = this.#texts.find((one) => one.file.path === path)?.file.lines.text ?? "";
      const bytes = this.#root.stored.get(path)?.bytes;
      const astray = bytes && leadsOut(this.#host, file, undefined);
      if (astray !== undefined) return [astray];
      const why = bytes === undefined ? this.#created(file.path, text) : writeInPlace(this.#host, file, bytes, text);
      return why === undefined ? [] : [{ path: file.shown, message: [message("file-unwritable", { file: verbatim(file.shown) }), ...why] }];
    });
  }

  #before(path: string): string | undefined {
    return this.#root.texts.find((one) => one.file.path === path)?.file.lines.text;
  }

  #created(path: string, text: string): readonly Message[] | undefined {
    return attempt(
      () => {
        const folder = dirname(path);
        if (this.#host.files.kindOf(folder) === undefined) this.#host.files.makeFolder(folder);
        return writeNew(this.#host.files, path, text);
      },
      ({ said }) => said,
    );
  }
}
