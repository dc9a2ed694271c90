import { type CancellationToken, ErrorCodes, ProgressType, ResponseError } from "vscode-languageserver";
import { inEnglish, type Locale, locales, Texts } from "../core/l10n/texts.ts";
import { getOrInsert } from "../core/maps.ts";
import { changeDaysIn } from "../core/packs/stateChanges.ts";
import { type IsoDate, parseIsoDate } from "../index.ts";
import { actsOn } from "./acts.ts";
import { explain } from "./explain.ts";
import { documentSkeleton } from "./features/support/skeletons.ts";
import type { Guard } from "./guard.ts";
import { isPosition } from "./paramsFault.ts";
import type { EndUseSaid, ItemName, QuestionsOf, QuestionsOfPart, Reading, Requests } from "./protocol.ts";
import type { Service } from "./service.ts";
import type { Session } from "./session.ts";
import { plain } from "./uris.ts";
import { takeIn } from "./view/answers.ts";
import { comingDays, effectsOf } from "./view/coming.ts";
import { declareEndUse, endUseChoices } from "./view/declarations.ts";
import { draftsFor, papersFor } from "./view/drafts.ts";
import { lettersAbout } from "./view/letters.ts";
import { markAsked } from "./view/markAsked.ts";
import { nextUndeclared } from "./view/nextUndeclared.ts";
import { overview } from "./view/overview.ts";
import { Proposals } from "./view/proposals.ts";
import { WorkspaceQuestions } from "./view/questions.ts";
import { unreadFiles } from "./view/unreadFiles.ts";
import { reportView, WorkspaceReports } from "./view/workspaceReport.ts";
import type { WorkspaceSnapshots } from "./view/workspaceSnapshots.ts";

/** The most progress notifications of a request, about. */
const mostSteps = 100;

/** Answers Lodestone's own requests. */
export function answerRequests(
  { connection, client, host, session, judgedOtherwise, failed }: Service,
  snapshots: WorkspaceSnapshots,
  guard: Guard,
): void {
  const declaring = { snapshots, session, client };
  const proposals = new Proposals(host, session);
  const reports = new WorkspaceReports(host, snapshots, session);
  const questions = new WorkspaceQuestions(host, snapshots, session);
  const tellTo =
    (progress: unknown) =>
    (reading: Reading): void => {
      if (typeof progress !== "string" || reading.read % Math.ceil(reading.files / mostSteps) !== 0) return;
      connection.sendProgress(new ProgressType<Reading>(), progress, reading).catch(failed);
    };
  const on = <M extends keyof Requests>(
    method: M,
    answer: (params: Requests[M]["params"], token: CancellationToken) => Promise<Requests[M]["result"]>,
  ): void => {
    const handle = guard(method, answer);
    connection.onRequest(method, (params: Requests[M]["params"], token): Promise<unknown> => handle(params, token));
  };
  on("lodestone/explain", async (params) => {
    const { textDocument, position } = params;
    const nonce = nonceOf(params);
    const snapshot = await snapshots.checked(textDocument.uri);
    return snapshot === undefined ? null : explain(snapshot, position, { nonce, commands: client.commands });
  });
  on("lodestone/nextUndeclared", (params, token) => nextUndeclared(snapshots, params, token));
  on("lodestone/acts", async (params) => {
    const { asOf: given, textDocument, act } = params;
    const nonce = nonceOf(params);
    const asOf = given === undefined ? (session.asOf ?? session.today) : dateOf(given);
    return actsOn(await session.checkerFor(textDocument?.uri), asOf, nonce, act);
  });
  on("lodestone/boundaries", async ({ textDocument }) => {
    const { packs, texts } = await session.checkerFor(textDocument?.uri);
    const { today } = session;
    const days = changeDaysIn(packs.changeDays(), texts);
    return { today, boundaries: days.filter(({ date }) => date > today), past: days.filter(({ date }) => date <= today) };
  });
  on("lodestone/timelines", async ({ textDocument }) => {
    const { packs, texts } = await session.checkerFor(textDocument?.uri);
    return { timelines: packs.timelines().map((one) => ({ ...one, shortTitle: texts.prose(one.shortTitle) })) };
  });
  on("lodestone/endUseChoices", ({ items }) => endUseChoices(declaring, namesOf(items)));
  on("lodestone/declareEndUse", ({ items, choice, said }) => declareEndUse(declaring, namesOf(items), choice, saidOf(said)));
  on("lodestone/overview", ({ anew, progress }, token) => {
    if (anew === true) {
      session.discovery.filesChanged();
      session.graph.forgetAll();
      session.closed.forgetAll();
    }
    return overview(snapshots, token, tellTo(progress));
  });
  on("lodestone/comingDays", (_, token) => comingDays(snapshots, session, token));
  on("lodestone/effectsOf", ({ date }, token) => effectsOf(dateOf(date), snapshots, session, token));
  on("lodestone/report", async (params, token) => {
    const nonce = nonceOf(params);
    const view = await reportView(await reports.make(token), nonce, client.commands, session.checker.texts, host.pack);
    host.tidy?.();
    return view;
  });
  on("lodestone/questions", ({ progress }, token) => questions.list(token, tellTo(progress)));
  on("lodestone/letters", async ({ of, language, progress }, token) => {
    const { parts } = await questions.of(questionsOf(of), token, tellTo(progress));
    const { packs } = session.checker;
    if (language !== undefined && !locales.includes(language))
      throw new ResponseError(ErrorCodes.InvalidParams, `\`language\` is to be one of ${locales.join(", ")}.`);
    const law = packs.at(session.asOf ?? session.today, {});
    return { letters: await lettersAbout(parts, law, language, textsOf(host)) };
  });
  on("lodestone/markAsked", async ({ of, progress }, token) =>
    markAsked(declaring, await questions.of(questionsOf(of), token, tellTo(progress))),
  );
  on("lodestone/takeAnswers", (params, token) => takeIn({ host, session, snapshots, client }, params, token, tellTo(params.progress)));
  on("lodestone/papers", async ({ textDocument }) => ({ papers: await papersFor(session, textDocument?.uri) }));
  on("lodestone/draft", (params) => draftsFor(snapshots, textsOf(host), params));
  on("lodestone/skeleton", async ({ kind }) => {
    const snippet = documentSkeleton(kind);
    if (snippet === undefined) throw new ResponseError(ErrorCodes.InvalidParams, "`kind` is to be `bom` or `shipment`.");
    return { snippet };
  });
  on("lodestone/proposeMappings", async ({ folder }, token) => proposals.propose(folderOf(session, folder), token));
  on("lodestone/writeMappings", async ({ folder, mappings }, token) => proposals.write(folderOf(session, folder), mappings, token));
  on("lodestone/unread", ({ textDocument }, token) => unreadFiles({ host, session, snapshots }, proposals, textDocument?.uri, token));
  on("lodestone/setAsOf", async ({ asOf }) => {
    session.asOf = asOf === null ? undefined : dateOf(asOf);
    judgedOtherwise();
    return null;
  });
}

/** The workspace folder that a client names. Folders outside the workspace are refused. */
function folderOf({ folders }: Pick<Session, "folders">, given: string): string {
  const folder = folders.find((one) => plain(one) === plain(given));
  if (folder === undefined) throw new ResponseError(ErrorCodes.InvalidParams, "`folder` is to be a folder of the workspace.");
  return folder;
}

function questionsOf(of: QuestionsOf): QuestionsOf {
  const isPart = (part: QuestionsOfPart | null): boolean => typeof part?.id === "string" && Array.isArray(part.facts ?? []);
  const isOf =
    "parts" in of
      ? Array.isArray(of.parts) && of.parts.every(isPart)
      : isPosition(of.at?.position) && typeof of.at.textDocument?.uri === "string";
  if (isOf) return of;
  throw new ResponseError(
    ErrorCodes.InvalidParams,
    "`of` is to hold `parts`, a list of parts with an `id`, or `at`, a position in a file.",
  );
}

/** The texts in the languages of papers. A catalogue is loaded once for each request. */
function textsOf(host: Service["host"]): (language: Locale) => Promise<Texts> {
  const known = new Map<Locale, Promise<Texts>>([["en", Promise.resolve(inEnglish)]]);
  return (language) => getOrInsert(known, language, async () => new Texts(await host.loadCatalogue(language)));
}

function namesOf(items: readonly ItemName[]): readonly ItemName[] {
  const isName = ({ uri, document, path }: ItemName): boolean =>
    typeof uri === "string" && typeof document === "number" && typeof path === "string";
  if (!Array.isArray(items) || !items.every((item: ItemName | null) => item !== null && isName(item)))
    throw new ResponseError(ErrorCodes.InvalidParams, "`items` is to be a list of items, each with `uri`, `document` and `path`.");
  return items;
}

function saidOf(said: EndUseSaid | null = {}): EndUseSaid {
  if (said === null || typeof said !== "object" || Object.values(said).some((text) => typeof text !== "string"))
    throw new ResponseError(ErrorCodes.InvalidParams, "`said` is to be a map of texts.");
  return said;
}

/** The nonce, validated: it becomes part of the content security policy of a page and must not break out of it. */
function nonceOf(params: { readonly nonce?: string } | undefined): string | undefined {
  const nonce = params?.nonce;
  if (nonce !== undefined && (typeof nonce !== "string" || !/^[\w+/=-]+$/.test(nonce)))
    throw new ResponseError(ErrorCodes.InvalidParams, "`nonce` is to be a text of letters, digits, +, /, -, _ and =.");
  return nonce;
}

function dateOf(text: string): IsoDate {
  const date = typeof text === "string" ? parseIsoDate(text) : undefined;
  if (date === undefined)
    throw new ResponseError(ErrorCodes.InvalidParams, `\`${text}\` is no day of the calendar. Write year-month-day, such as 2026-11-24.`);
  return date;
}
