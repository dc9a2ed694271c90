import { resolve } from "node:path";
import { broughtTo } from "../../core/answers/brought.ts";
import type { SeenWith } from "../../core/answers/partsLinks.ts";
import { partsText } from "../../core/answers/partsText.ts";
import type { AnswerableLine } from "../../core/answers/types.ts";
import { type PlaceOf, placesIn } from "../../core/describe/places.ts";
import type { Finding } from "../../core/finding.ts";
import { message, verbatim } from "../../core/l10n/message.ts";
import type { Links } from "../../core/model/links.ts";
import type { PartsText } from "../../core/parts/write.ts";
import type { BroughtFinding } from "../../generated/answersReport.ts";
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
import { elsewhereFrom } from "../report/judgedFile.ts";
import type { ProblemLog } from "../report/problems.ts";

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
  /** The questions and mistakes that bills of materials get only with changed parts files. */
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
