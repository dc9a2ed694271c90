import type { CancellationToken } from "vscode-languageserver";
import { broughtTo } from "../../core/answers/brought.ts";
import type { AnswersText } from "../../core/answers/readFile.ts";
import { takeAnswers } from "../../core/answers/takeAnswers.ts";
import type { AnswerableLine, ChangedParts, TakenAnswers } from "../../core/answers/types.ts";
import { placesIn } from "../../core/describe/places.ts";
import { message } from "../../core/l10n/message.ts";
import { getOrInsert } from "../../core/maps.ts";
import { newPartsFile, type PartsText } from "../../core/parts/write.ts";
import type { AnswersFile } from "../../generated/answersReport.ts";
import { type CheckInput, LineIndex } from "../../index.ts";
import { wordsBeyondAscii } from "../../project/proposal/encodings.ts";
import { type AnswerableBom, answerableBom } from "../../report/answerable.ts";
import { answersFile, answersSummary, type Surroundings, valueDetails } from "../../report/answers.ts";
import type { Client } from "../client.ts";
import { rangeOf } from "../features/support/range.ts";
import { workspaceEdit } from "../features/support/workspaceEdit.ts";
import type { Host } from "../host.ts";
import type { Reading, TakeAnswersParams, TakeAnswersResult } from "../protocol.ts";
import type { Session } from "../session.ts";
import { inputOf, type Snapshot } from "../snapshot.ts";
import { plain, uriAt } from "../uris.ts";
import type { WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** The services for answers. */
interface Taking {
  readonly host: Pick<Host, "readAnswers" | "bytesOf">;
  readonly session: Session;
  readonly snapshots: WorkspaceSnapshots;
  readonly client: Pick<Client, "versionedEdits">;
}

/** The bills of materials and parts files of a root. */
interface Root {
  readonly uri: string;
  /** By path below the root. */
  readonly snapshots: Map<string, Snapshot>;
  readonly boms: AnswerableBom[];
  texts: readonly PartsText[];
}

/**
 * Answers `lodestone/takeAnswers`. Answers belong to one root: the first of those with the most rows whose parts it has.
 *
 * @throws ResponseError on cancellation, between two files
 */
export async function takeIn(
  taking: Taking,
  { name, bytes, replaces, part }: TakeAnswersParams,
  token: CancellationToken,
  tell: (reading: Reading) => void,
): Promise<TakeAnswersResult> {
  const { host, session } = taking;
  const { checker, today } = session;
  const { texts } = checker;
  const roots = await rootsIn(taking, token, tell);
  const { parameters } = checker.packs.at(session.asOf ?? today, {});
  const lines = roots.flatMap(linesOf);
  const known = { parameters, lines, words: () => wordsBeyondAscii(checker) };
  const readAbout = (about: string | undefined) => host.readAnswers(host.bytesOf(bytes), name, { ...known, part: about });
  const read = readAbout(part);
  const nothing = { files: [], edit: {}, summary: "", kept: 0, notes: [] };
  if ("message" in read) return { ...nothing, problem: texts.sentences(read.message) };
  if (part === undefined && read.read.parts.length === 0) {
    const numbers = [...new Set(lines.flatMap(({ item }) => item.partNumber?.value ?? []))].sort();
    const named = readAbout(numbers[0]);
    if (!("message" in named) && named.read.parts.length > 0) return { ...nothing, parts: numbers };
  }
  let best: { readonly root: Root; readonly taken: TakenAnswers } | undefined;
  for (const root of roots) {
    const taken = await takenInto(root, read, { name, replaces }, taking);
    if (best === undefined || reached(taken) > reached(best.taken)) best = { root, taken };
  }
  if (best === undefined) return { ...nothing, problem: texts.say("answers-part-unknown") };
  const { root, taken } = best;
  const index = new LineIndex(read.text, { skipMark: true });
  const shownParts = (path: string): string => taking.snapshots.pathOf(uriAt(root.uri, path));
  const around = { placesOf: placesOf(root, taking), shownParts, headingAt: read.read.headingAt };
  const told = answersFile(name, index, taken, around, texts);
  const { rowsRefused, ...values } = answersSummary([told]);
  return {
    ...changesOf(root, taken.files, taking),
    summary: texts.sentences([
      ...(read.guessed === undefined ? [] : [read.guessed]),
      message("answers-total", values),
      ...(told.others === 0 ? [] : [message("answers-others", { count: told.others })]),
      ...(rowsRefused === 0 ? [] : [message("answers-rows-refused", { count: rowsRefused })]),
    ]),
    kept: values.kept,
    notes: notesOn(told, taking),
  };
}

/** The number of answers whose part is known. */
function reached({ parts }: TakenAnswers): number {
  return parts.filter(({ fault }) => fault === undefined).length;
}

async function rootsIn(
  { session, snapshots }: Taking,
  token: CancellationToken,
  tell: (reading: Reading) => void,
): Promise<readonly Root[]> {
  const roots = new Map<string, Root>();
  for await (const { uri, path, snapshot } of snapshots.all(token, tell)) {
    if ("problem" in snapshot) continue;
    const place = await session.placeOf(uri);
    const root = getOrInsert(roots, plain(place.root), (): Root => ({ uri: place.root, snapshots: new Map(), boms: [], texts: [] }));
    root.snapshots.set(place.path, snapshot);
    root.texts = snapshot.seen?.parts ?? root.texts;
    if (snapshot.kind === "parts") continue;
    root.boms.push(answerableBom(snapshot.checker, inputOf(snapshot), place.path, path));
  }
  return [...roots.values()];
}

function linesOf({ boms }: Root): readonly AnswerableLine[] {
  return boms.flatMap(({ lines }) => lines);
}

async function takenInto(
  root: Root,
  { read }: AnswersText,
  { name, replaces }: Pick<TakeAnswersParams, "name" | "replaces">,
  { session }: Taking,
): Promise<TakenAnswers> {
  const checks = new Map<string, (input: Pick<CheckInput, "text" | "links">) => ReturnType<Snapshot["checker"]["check"]>>();
  for (const path of new Set([...root.texts.map(({ file }) => file.path), newPartsFile])) {
    const fileState = await session.fileState(uriAt(root.uri, path));
    if (fileState.state !== "judged") continue;
    const { kind, format, settings, company } = fileState;
    const checker = company?.checker ?? session.checker;
    checks.set(path, (given) => checker.check({ kind, format, settings, today: session.today, ...given }));
  }
  return takeAnswers({
    answers: read.parts,
    lines: linesOf(root),
    texts: root.texts,
    into: undefined,
    replaces,
    today: session.today,
    source: { document: name, date: undefined, by: undefined },
    check: (path, text, links) => checks.get(path)?.({ text, links }).findings ?? [],
    brought: (seen) => broughtTo(root.boms, seen),
  });
}

function changesOf(
  root: Root,
  changed: readonly ChangedParts[],
  { session, snapshots, client }: Taking,
): Pick<TakeAnswersResult, "files" | "edit"> {
  const all = changed.map(({ path, before, after, edits }) => {
    const uri = session.documents.asWritten(uriAt(root.uri, path));
    const lines = new LineIndex(before ?? "");
    return {
      file: { uri, path: snapshots.pathOf(uri), text: after, isNew: before === undefined },
      edits: edits.map(({ start, end, newText }) => ({ range: rangeOf(lines, { start, end }), newText })),
    };
  });
  const edits = all.map(({ file: { uri, isNew }, edits }) => ({
    file: { uri, isNew, version: session.documents.get(uri)?.version ?? null },
    edits,
  }));
  return { files: all.map(({ file }) => file), edit: workspaceEdit(edits, client.versionedEdits) };
}

function placesOf(root: Root, { snapshots }: Taking): Surroundings["placesOf"] {
  return ({ from }) => {
    const uri = uriAt(root.uri, from);
    const lines = root.snapshots.get(from)?.lines ?? new LineIndex("");
    return { shown: snapshots.pathOf(uri), placeOf: placesIn(lines, (file) => snapshots.pathOf(uriAt(root.uri, file))) };
  };
}

/** The values that need a person, and the rows of which nothing was taken. */
function notesOn({ path, rows }: AnswersFile, { session }: Taking): readonly string[] {
  const { texts } = session.checker;
  return rows.flatMap(({ at, id, partNumber, entry, fault, values }) => {
    const name = entry?.partNumber ?? partNumber ?? id ?? "";
    const where = (place: typeof at): string => `${path}:${place.cell ?? place.line}`;
    const ofRow = fault === undefined ? [] : [`${where(at)} ${name}: ${fault}`];
    const ofValues = values.flatMap((value) => {
      const details = valueDetails(value, "editor", texts);
      const isSettled = value.state !== "refused" && value.state !== "kept" && value.contradicts === undefined;
      return isSettled ? [] : [`${where(value.at)} ${name}, ${value.column ?? value.key}: ${value.text}. ${details.join(" ")}`];
    });
    return [...ofRow, ...ofValues];
  });
}
