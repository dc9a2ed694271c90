import type { CancellationToken } from "vscode-languageserver";
import { addMappings, mappingsText } from "../../core/config/addMappings.ts";
import { configName } from "../../core/fileNames.ts";
import { message } from "../../core/l10n/message.ts";
import { LineIndex } from "../../index.ts";
import { run } from "../../project/maybeAsync.ts";
import { proposedContent } from "../../project/proposal/content.ts";
import { type Covered, coveredBy, type NamedMapping } from "../../project/proposal/mappings.ts";
import { type Proposal, propose } from "../../project/proposal/proposal.ts";
import { readingSaid } from "../../project/proposal/reading.ts";
import { type MappedSurvey, Surveyor } from "../../project/proposal/survey.ts";
import { surveyFile, surveyFolder } from "../../project/proposal/surveyFolder.ts";
import type { Unread } from "../../project/proposal/unread.ts";
import { textOf } from "../../project/workspace.ts";
import { rangeOf } from "../features/support/range.ts";
import { workspaceEdit } from "../features/support/workspaceEdit.ts";
import { throwIfCancelled } from "../guard.ts";
import type { Host } from "../host.ts";
import type { ProposeMappingsResult, WriteMappingsResult } from "../protocol.ts";
import type { Session } from "../session.ts";
import { parentOf, plain, uriAt } from "../uris.ts";

/** The proposal for a folder, kept until the user has chosen. */
interface Proposed {
  readonly folder: string;
  readonly proposal: Proposal;
}

/** Proposes the settings that `lodestone init` would write for a workspace folder, and the edit for them. */
export class Proposals {
  readonly #host: Pick<Host, "nextTurn">;
  readonly #session: Session;
  #last: Proposed | undefined;

  constructor(host: Pick<Host, "nextTurn">, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  /** The mappings for the unchecked files of a workspace folder. */
  async propose(folder: string, token: CancellationToken): Promise<ProposeMappingsResult> {
    const { checker, today, workspace } = this.#session;
    const { file, set } = await this.#session.configs.of(folder);
    const surveyor = new Surveyor(() => checker, today);
    // Files that the settings claim or exclude need no proposal.
    const isClaimed = async (uri: string) => file !== undefined && !(await this.#isNobodys(uri));
    const pause = async (): Promise<void> => {
      await this.#host.nextTurn();
      throwIfCancelled(token);
    };
    const found = await run(surveyFolder(workspace, folder, surveyor, ({ at }) => isClaimed(at), pause));
    const taken = [...(set?.mappings ?? []), ...(set?.brokenMappings ?? [])].map(({ name }) => name);
    const proposal = propose(found, taken);
    this.#last = { folder, proposal };
    const { mappings } = proposal;
    return {
      summary: this.#inWords(mappings),
      mappings: mappings.mappings.map((mapping) => ({
        name: mapping.name,
        files: mapping.globs,
        summary: this.#inWords(coveredBy([mapping])),
        reading: checker.texts.of(readingSaid(mapping)),
      })),
      problems: [...found.problems, ...found.unread].map((one) => this.#told(one)),
    };
  }

  /** The result of reading a file with a mapping; undefined if none fits. */
  async recognise(uri: string, path: string): Promise<MappedSurvey | undefined> {
    const { checker, today, workspace } = this.#session;
    const surveyor = new Surveyor(() => checker, today);
    if (surveyor.reads(path)) await run(surveyFile(workspace, { at: uri, path }, surveyor));
    return surveyor.files[0]?.mapped;
  }

  /** The text or edit for the mappings that the user has chosen. */
  async write(folder: string, names: readonly string[], token: CancellationToken): Promise<WriteMappingsResult | null> {
    if (this.#last?.folder !== folder) await this.propose(folder, token);
    const proposal = this.#last?.proposal;
    const chosen = proposal?.mappings.mappings.filter(({ name }) => names.includes(name)) ?? [];
    const open = this.#toOpen(folder, chosen);
    if (proposal === undefined || open === undefined) return null;
    const summary = this.#inWords(coveredBy(chosen));
    const { checker, today } = this.#session;
    const { file, config, inEdit } = await this.#session.configs.of(folder);
    if (file === undefined) {
      const some = { ...proposal, mappings: { ...proposal.mappings, mappings: chosen } };
      const text = proposedContent(some, undefined, { packs: checker.packs, texts: checker.texts, today });
      return { state: "create", uri: uriAt(folder, configName), text, open, summary };
    }
    const aside = { state: "aside", uri: file, text: mappingsText(chosen), open, summary } as const;
    const isOwn = plain(parentOf(file) ?? "") === plain(folder);
    if (!isOwn || config === undefined || inEdit) return aside;
    const known = new Set([...config.mappings, ...config.brokenMappings].map(({ name }) => name));
    const read = await textOf(this.#session.workspace, file);
    const text = read !== undefined && "text" in read ? read.text : "";
    const insertion = chosen.some(({ name }) => known.has(name)) ? undefined : addMappings(text, chosen);
    if (insertion === undefined) return aside;
    const range = rangeOf(new LineIndex(text, { skipMark: true }), { start: insertion.offset, end: insertion.offset });
    const version = this.#session.documents.get(file)?.version ?? null;
    const edit = workspaceEdit([{ file: { uri: file, version }, edits: [{ range, newText: insertion.newText }] }], true);
    return { state: "add", uri: file, edit, open, summary };
  }

  #inWords({ files, items, asked }: Covered): string {
    return this.#session.checker.texts.of(message("init-mappings", { files, items, asked }));
  }

  /** The first file with an item to ask about, else with a finding, else the first file. */
  #toOpen(folder: string, mappings: readonly NamedMapping[]): string | undefined {
    const files = mappings.flatMap(({ members }) => members);
    const first =
      files.find(({ mapped }) => (mapped?.asked ?? 0) > 0) ?? files.find(({ mapped }) => (mapped?.findings ?? 0) > 0) ?? files[0];
    return first && uriAt(folder, first.path);
  }

  async #isNobodys(uri: string): Promise<boolean> {
    const fileState = await this.#session.fileState(uri);
    return fileState.state === "not-ours" && fileState.why === "name";
  }

  #told({ path, position, message }: Unread): string {
    const place = position === undefined ? path : `${path}:${position.line}:${position.column}`;
    return `${place}: ${this.#session.checker.texts.sentences(message)}`;
  }
}
