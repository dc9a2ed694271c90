import type { CancellationToken } from "vscode-languageserver";
import { suspicionOf } from "../../core/config/unclaimed.ts";
import { code } from "../../core/l10n/message.ts";
import { go } from "../../project/later.ts";
import { findUnread, type UnreadBom, type UnreadBoms, whyUnread } from "../../project/unread.ts";
import { throwIfCancelled } from "../guard.ts";
import type { Host } from "../host.ts";
import type { UnreadFile, UnreadResult } from "../protocol.ts";
import type { Session } from "../session.ts";
import { parentOf, plain } from "../uris.ts";
import type { Proposals } from "./proposals.ts";
import type { WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** The most files for which the reading by a mapping is determined. */
const mostRecognised = 100;

/** Answers `lodestone/unread`: the files that resemble bills of materials and are not claimed. */
export class UnreadFiles {
  readonly #host: Pick<Host, "startOf" | "nextTurn">;
  readonly #session: Session;
  readonly #snapshots: Pick<WorkspaceSnapshots, "pathOf">;
  readonly #proposals: Pick<Proposals, "recognise">;

  constructor(
    host: Pick<Host, "startOf" | "nextTurn">,
    session: Session,
    snapshots: Pick<WorkspaceSnapshots, "pathOf">,
    proposals: Pick<Proposals, "recognise">,
  ) {
    this.#host = host;
    this.#session = session;
    this.#snapshots = snapshots;
    this.#proposals = proposals;
  }

  /**
   * Answers the request.
   *
   * @throws ResponseError on cancellation, between two files
   */
  async find(only: string | undefined, token: CancellationToken): Promise<UnreadResult> {
    const { found, acknowledged, notLookedAt } = await this.search(only, token);
    const files: UnreadFile[] = [];
    for (const one of found) {
      files.push(await this.#told(one, files.length < mostRecognised));
      await this.#host.nextTurn();
      throwIfCancelled(token);
    }
    const { texts } = this.#session.checker;
    const summary = files.length === 0 ? "" : texts.say("unread-boms", { count: files.length });
    return { files, acknowledged, notLookedAt, gitignored: this.#session.listing.gitignored, summary };
  }

  /** The unread files among the regular files of the workspace, or a single file, sorted by path. */
  async search(only: string | undefined, token: CancellationToken): Promise<UnreadBoms & { readonly acknowledged: number }> {
    const uris = only === undefined ? await this.#regularFiles() : [only];
    const unclaimed = new Map<string, boolean>();
    for (const uri of uris) {
      if (suspicionOf(uri) === undefined) continue;
      const governed = await this.#session.govern(uri);
      const { reading } = await this.#session.configs.of(parentOf(uri));
      if (
        reading !== undefined &&
        [...reading.packs, reading.baseline].some((input) => input !== undefined && holds(plain(input), plain(uri)))
      )
        continue;
      if (governed.state === "not-ours" && governed.why === "name") unclaimed.set(uri, governed.isAcknowledged === true);
      throwIfCancelled(token);
    }
    const openText = (uri: string) => this.#session.documents.get(uri)?.text;
    const { found, notLookedAt } = await go(findUnread({ openText, startOf: this.#host.startOf }, unclaimed.keys()));
    const unread = found.filter(({ name }) => unclaimed.get(name) === false);
    const inOrder = unread.sort((a, b) => (this.#snapshots.pathOf(a.name) < this.#snapshots.pathOf(b.name) ? -1 : 1));
    return { found: inOrder, notLookedAt, acknowledged: found.length - unread.length };
  }

  async #regularFiles(): Promise<readonly string[]> {
    const files = await this.#session.files();
    const { links } = this.#session.listing;
    return files.filter((uri) => !links.has(uri));
  }

  async #told(unread: UnreadBom, isRecognised: boolean): Promise<UnreadFile> {
    const { name: uri, sign } = unread;
    const path = this.#snapshots.pathOf(uri);
    const { texts } = this.#session.checker;
    const told = { uri, path, why: sign, message: texts.sentences(whyUnread(unread)) };
    const found = isRecognised ? await this.#proposals.recognise(uri, path) : undefined;
    if (found === undefined) return told;
    const { mapping, items, asked } = found;
    const use = "use" in mapping ? mapping.use : undefined;
    const summary = texts.say("unread-recognised", { by: use === undefined ? "keys" : "headings", mapping: code(use ?? ""), items, asked });
    return { ...told, recognised: { ...(use === undefined ? {} : { use }), items, asked, summary } };
  }
}

/** True for a file that settings name, and for a file in such a folder. */
function holds(input: string, uri: string): boolean {
  return uri === input || uri.startsWith(`${input}/`);
}
