import type { CancellationToken } from "vscode-languageserver";
import { code } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { run } from "../../project/maybeAsync.ts";
import type { MappedSurvey } from "../../project/proposal/survey.ts";
import { findUnread, type UnreadBoms, whyUnread } from "../../project/unread.ts";
import { throwIfCancelled } from "../guard.ts";
import type { Host } from "../host.ts";
import type { UnreadFile, UnreadResult } from "../protocol.ts";
import type { Session } from "../session.ts";
import type { Proposals } from "./proposals.ts";
import type { WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** The most files for which the reading by a mapping is determined. */
const mostRecognised = 100;

/** The services for the search. */
interface Searching {
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
  { host, ...searching }: Searching & { readonly host: Pick<Host, "nextTurn"> },
  proposals: Pick<Proposals, "recognise">,
  only: string | undefined,
  token: CancellationToken,
): Promise<UnreadResult> {
  const { session, snapshots } = searching;
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
  { session, snapshots }: Searching,
  only: string | undefined,
  token: CancellationToken,
): Promise<UnreadBoms & { readonly acknowledged: number }> {
  const { discovery, folders, workspace } = session;
  if (only === undefined) await session.listing.files();
  const unclaimed = await run(only === undefined ? discovery.unclaimedIn(folders) : discovery.unclaimedAt(only));
  throwIfCancelled(token);
  const isAcknowledged = new Map(unclaimed.map((file) => [file.at, file.isAcknowledged]));
  const { found, notLookedAt } = await run(findUnread(workspace, isAcknowledged.keys(), () => session.checker.recogniser));
  const unread = found.filter(({ name }) => isAcknowledged.get(name) === false);
  const inOrder = unread.sort((a, b) => (snapshots.pathOf(a.name) < snapshots.pathOf(b.name) ? -1 : 1));
  return { found: inOrder, notLookedAt, acknowledged: found.length - unread.length };
}
