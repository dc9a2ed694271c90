import type { CancellationToken } from "vscode-languageserver";
import { placesIn } from "../../core/describe/places.ts";
import type { FileQuestions, FindReferring } from "../../core/questions/types.ts";
import type { AskedPart } from "../../generated/questionsReport.ts";
import { unreadWords, whyUnread } from "../../project/unread.ts";
import { askedParts, type ToldQuestion, toldQuestions } from "../../report/questions.ts";
import {
  answerInWords,
  grouped,
  questionTotals,
  stateInWords,
  tellingAnswers,
  untriedInWords,
  useInWords,
} from "../../report/questionWords.ts";
import { throwIfCancelled } from "../guard.ts";
import type { Host } from "../host.ts";
import type { FileRange, NotAsked, QuestionsOf, QuestionsResult, Reading } from "../protocol.ts";
import type { Session } from "../session.ts";
import { inputOf, type Snapshot } from "../snapshot.ts";
import { plain, uriAt } from "../uris.ts";
import { searchUnread } from "./unreadFiles.ts";
import type { WorkspaceFile, WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** The questions of a file in words. */
interface ToldOfFile extends Pick<FileQuestions, "unchecked" | "together" | "untried"> {
  readonly path: string;
  readonly questions: readonly ToldQuestion[];
  /** The URIs of other files that it names, by path. */
  readonly named: ReadonlyMap<string, string>;
  /** The files that refer to it, in which the answers were tried. */
  readonly referring: readonly Snapshot[];
}

/** A file of the workspace, with the URIs of the files that it refers to. */
interface AskedFile {
  readonly uri: string;
  readonly path: string;
  readonly snapshot: Snapshot;
  readonly targets: ReadonlySet<string>;
}

/** The questions about parts of files. */
export interface AskedOfFiles {
  readonly parts: readonly AskedPart[];
  /** URIs by path. */
  readonly uris: ReadonlyMap<string, string>;
}

/** The questions about the parts of the workspace. */
interface AskedInWorkspace extends AskedOfFiles {
  readonly notAsked: readonly NotAsked[];
  readonly problems: readonly string[];
}

/** The place of a line that uses a part. */
export function placeOfUse({ path, at }: AskedPart["uses"][number], uris: AskedOfFiles["uris"]): FileRange {
  const position = { line: at.line - 1, character: at.column - 1 };
  return { uri: uris.get(path) ?? path, range: { start: position, end: position } };
}

/**
 * Finds the questions of `lodestone questions` for the files of the workspace, with the typed text of open files. Those of a file are kept
 * in words while it is unchanged.
 */
export class WorkspaceQuestions {
  readonly #host: Pick<Host, "nextTurn">;
  readonly #snapshots: WorkspaceSnapshots;
  readonly #session: Session;
  readonly #told = new WeakMap<Snapshot, ToldOfFile>();

  constructor(host: Pick<Host, "nextTurn">, snapshots: WorkspaceSnapshots, session: Session) {
    this.#host = host;
    this.#snapshots = snapshots;
    this.#session = session;
  }

  /**
   * Answers `lodestone/questions`.
   *
   * @throws ResponseError on cancellation, between two checks
   */
  async list(token: CancellationToken, told: (reading: Reading) => void): Promise<QuestionsResult> {
    const { texts } = this.#session.checker;
    const { parts, notAsked, problems, uris } = await this.#ask(token, told);
    const suppliers = grouped(parts, "supplier", texts).map(({ heading = "", parts }) => ({
      name: heading,
      parts: parts.map(({ questions, uses, ...part }) => ({
        ...part,
        questions: questions.map((question) => ({
          fact: question.fact,
          what: question.what,
          ...(question.asked === undefined && question.declaredOn === undefined ? {} : { state: stateInWords(question, texts) }),
          isAsked: question.asked !== undefined,
          answers: tellingAnswers(question).map((answer) => answerInWords(answer, texts)),
        })),
        uses: uses.map((use) => ({ ...placeOfUse(use, uris), at: useInWords(use) })),
      })),
    }));
    return { suppliers, summary: questionTotals(parts, texts), notAsked, problems };
  }

  /**
   * Parts with open questions: those with given ids, or those of the item at a position, as far as its own file asks about it.
   *
   * @throws ResponseError on cancellation, between two checks
   */
  async of(which: QuestionsOf, token: CancellationToken, tell: (reading: Reading) => void): Promise<AskedOfFiles> {
    if ("parts" in which) {
      const { parts, uris } = await this.#ask(token, tell);
      const wanted = new Map(which.parts.map(({ id, facts }) => [id, facts]));
      const chosen = parts.flatMap((part) => {
        const facts = wanted.get(part.id);
        const questions = facts === undefined ? part.questions : part.questions.filter(({ fact }) => facts.includes(fact));
        return wanted.has(part.id) && questions.length > 0 ? [{ ...part, questions }] : [];
      });
      return { parts: chosen, uris };
    }
    const { textDocument, position } = which.at;
    const snapshot = await this.#snapshots.checked(textDocument.uri);
    if (snapshot === undefined) return { parts: [], uris: new Map() };
    const path = this.#snapshots.pathOf(textDocument.uri);
    const { questions, named } = await this.#toldOf(path, snapshot, token);
    const here = questions.filter(({ use: { at } }) => at.line === position.line + 1 && at.column === position.character + 1);
    return { parts: askedParts(here), uris: new Map([...named, [path, textDocument.uri]]) };
  }

  async #ask(token: CancellationToken, tell: (reading: Reading) => void): Promise<AskedInWorkspace> {
    const session = this.#session;
    const { texts } = session.checker;
    const uris = new Map<string, string>();
    const told: ToldQuestion[] = [];
    const notAsked: NotAsked[] = [];
    const elsewhere = new Set<string>();
    const untried = new Set<string>();
    let together = 0;
    const all: WorkspaceFile[] = [];
    const files: AskedFile[] = [];
    for await (const file of this.#snapshots.all(token)) {
      const { uri, path, snapshot } = file;
      all.push(file);
      uris.set(path, uri);
      if ("problem" in snapshot) continue;
      const place = await session.placeOf(uri);
      const targets = session.graph.targetsOf(place).map((target) => uriAt(place.root, target.path));
      for (const target of targets) elsewhere.add(target);
      files.push({ uri, path, snapshot, targets: new Set(targets.map(plain)) });
    }
    for (const [read, { uri, path, snapshot }] of all.entries()) {
      tell({ read, files: all.length });
      await this.#host.nextTurn();
      throwIfCancelled(token);
      if ("problem" in snapshot) {
        notAsked.push({ why: "not-checked", uri, path, message: snapshot.problem });
        continue;
      }
      const { questions, unchecked, named, ...more } = await this.#toldOf(path, snapshot, token, { uri, files });
      told.push(...questions);
      for (const name of more.untried) untried.add(name);
      together += more.together;
      for (const [other, where] of named) uris.set(other, session.documents.asWritten(where));
      if (unchecked > 0)
        notAsked.push({ why: "places", uri, path, message: texts.say("questions-unchecked", { count: unchecked }), places: unchecked });
    }
    const read = new Set([...uris.values()].map(plain));
    const { found, notLookedAt } = await searchUnread({ session, snapshots: this.#snapshots }, undefined, token);
    for (const unread of found) {
      const [uri, path] = [unread.name, this.#snapshots.pathOf(unread.name)];
      notAsked.push({ why: "unread", uri, path, message: texts.sentences(whyUnread(unread)) });
    }
    for (const uri of elsewhere) {
      const path = this.#snapshots.pathOf(uri);
      if (!read.has(plain(uri))) notAsked.push({ why: "elsewhere", uri, path, message: texts.say("questions-outside") });
    }
    const problems = [
      ...session.listing.problems,
      ...(notLookedAt === 0 ? [] : [texts.sentences(unreadWords([], notLookedAt))]),
      ...untriedInWords({ untried: [...untried], together }, texts),
    ];
    return { parts: askedParts(told), notAsked, problems, uris };
  }

  /** @param among the files of the workspace, where answers are to be tried in those that refer to this one */
  async #toldOf(
    path: string,
    snapshot: Snapshot,
    token: CancellationToken,
    among?: { readonly uri: string; readonly files: readonly AskedFile[] },
  ): Promise<ToldOfFile> {
    const leading = among?.files.filter(({ targets, uri }) => uri !== among.uri && targets.has(plain(among.uri))) ?? [];
    const referring = leading.map((file) => file.snapshot);
    const before = this.#told.get(snapshot);
    const isSame = among === undefined || sameList(before?.referring, referring);
    if (before?.path === path && isSame) return before;
    const { checker, lines } = snapshot;
    const named = new Map<string, string>();
    const shown = this.#snapshots.shownFrom(snapshot, named);
    const place = among === undefined || leading.length === 0 ? undefined : await this.#session.placeOf(among.uri);
    const others = leading.map((file) => ({ name: file.path, input: inputOf(file.snapshot) }));
    const find = place && (() => ({ path: place.path, files: others, unreadable: [] }));
    const { questions, ...counts } = await this.#questionsOf(snapshot, token, find);
    const inWords = toldQuestions(path, questions, placesIn(lines, shown), checker.texts);
    const told: ToldOfFile = { path, questions: inWords, ...counts, named, referring };
    this.#told.set(snapshot, told);
    return told;
  }

  /** The questions of a file. Other requests run between two of its checks. */
  async #questionsOf(snapshot: Snapshot, token: CancellationToken, find: FindReferring | undefined): Promise<FileQuestions> {
    const steps = snapshot.checker.questionSteps(inputOf(snapshot), find);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      await this.#host.nextTurn();
      throwIfCancelled(token);
    }
  }
}

function sameList<T>(one: readonly T[] | undefined, other: readonly T[]): boolean {
  return one?.length === other.length && one.every((each, index) => each === other[index]);
}
