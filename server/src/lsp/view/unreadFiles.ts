import type { CancellationToken } from "vscode-languageserver";
import { suspicionOf } from "../../core/config/unclaimed.ts";
import { code } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { go } from "../../project/later.ts";
import type { MappedSurvey } from "../../project/proposal/survey.ts";
import { findUnread, type UnreadBoms, whyUnread } from "../../project/unread.ts";
import { throwIfCancelled } from "../guard.ts";
import type { Host } from "../host.ts";
import type { UnreadFile, UnreadResult } from "../protocol.ts";
import type { Session } from "../session.ts";
import { parentOf, plain } from "../uris.ts";
import type { Proposals } from "./proposals.ts";
import type { WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** The most files for which the reading by a mapping is determined. */
const mostRecognised = 100;

/** The services for the search. */
interface Searching {
  readonly host: Pick<Host, "startOf" | "nextTurn">;
  readonly session: Session;
  readonly snapshots: Pick<WorkspaceSnapshots, "pathOf">;
}

/**
 * Answers `lodestone/unread`: the files that resemble bills of materials and are not claimed.
 *
 * @param only the single file to test; undefined for the whole workspace
 * @throws ResponseError on cancellation, between two files
 */
export async function unreadFiles(
  searching: Searching,
  proposals: Pick<Proposals, "recognise">,
  only: string | undefined,
  token: CancellationToken,
): Promise<UnreadResult> {
  const { host, session, snapshots } = searching;
  const { texts } = session.checker;
  const { found, acknowledged, notLookedAt } = await searchUnread(searching, only, token);
  const files: UnreadFile[] = [];
  for (const unread of found) {
    const { name: uri, sign } = unread;
    const path = snapshots.pathOf(uri);
    const recognised = files.length < mostRecognised ? await proposals.recognise(uri, path) : undefined;
    const told = { uri, path, why: sign, message: texts.sentences(whyUnread(unread)) };
    files.push(recognised === undefined ? told : { ...told, recognised: inShort(recognised, texts) });
    await host.nextTurn();
    throwIfCancelled(token);
  }
  const summary = files.length === 0 ? "" : texts.say("unread-boms", { count: files.length });
  return { files, acknowledged, notLookedAt, gitignored: session.listing.gitignored, summary };
}

function inShort({ mapping, items, asked }: MappedSurvey, texts: Texts): NonNullable<UnreadFile["recognised"]> {
  const use = "use" in mapping ? mapping.use : undefined;
  const summary = texts.say("unread-recognised", { by: use === undefined ? "keys" : "headings", mapping: code(use ?? ""), items, asked });
  return { ...(use === undefined ? {} : { use }), items, asked, summary };
}

/** The unread files among the regular files of the workspace, or a single file, sorted by path. */
export async function searchUnread(
  { host, session, snapshots }: Searching,
  only: string | undefined,
  token: CancellationToken,
): Promise<UnreadBoms & { readonly acknowledged: number }> {
  const unclaimed = new Map<string, boolean>();
  const regular = async () => (await session.listing.files()).flatMap(({ entry: { at }, real }) => (plain(real) === plain(at) ? [at] : []));
  for (const uri of only === undefined ? await regular() : [only]) {
    if (suspicionOf(uri) === undefined) continue;
    const governed = await session.govern(uri);
    const { reading } = await session.configs.of(parentOf(uri));
    const named = reading === undefined ? [] : [...reading.packs, reading.baseline];
    if (named.some((input) => input !== undefined && holds(plain(input), plain(uri)))) continue;
    if (governed.state === "not-ours" && governed.why === "name") unclaimed.set(uri, governed.isAcknowledged === true);
    throwIfCancelled(token);
  }
  const openText = (uri: string) => session.documents.get(uri)?.text;
  const { found, notLookedAt } = await go(findUnread({ openText, startOf: host.startOf }, unclaimed.keys()));
  const unread = found.filter(({ name }) => unclaimed.get(name) === false);
  const inOrder = unread.sort((a, b) => (snapshots.pathOf(a.name) < snapshots.pathOf(b.name) ? -1 : 1));
  return { found: inOrder, notLookedAt, acknowledged: found.length - unread.length };
}

/** True for a file that settings name, and for a file in such a folder. */
function holds(input: string, uri: string): boolean {
  return uri === input || uri.startsWith(`${input}/`);
}
