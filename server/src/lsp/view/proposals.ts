import type { CancellationToken } from "vscode-languageserver";
import { addMappings, mappingsText } from "../../core/config/addMappings.ts";
import { configName, kindByName, tableSyntaxOf } from "../../core/fileNames.ts";
import { message } from "../../core/l10n/message.ts";
import { LineIndex } from "../../index.ts";
import { type Covered, coveredBy, type NamedMapping } from "../../project/proposal/mappings.ts";
import { type Proposal, propose, proposedContent } from "../../project/proposal/proposal.ts";
import { readingSaid } from "../../project/proposal/reading.ts";
import { type MappedSurvey, type Survey, Surveyor } from "../../project/proposal/survey.ts";
import type { Unread } from "../../project/proposal/unread.ts";
import type { FileText } from "../../project/workspace.ts";
import { rangeOf } from "../features/support/range.ts";
import { workspaceEdit } from "../features/support/workspaceEdit.ts";
import { throwIfCancelled } from "../guard.ts";
import type { Host } from "../host.ts";
import type { OpenDocument } from "../openDocument.ts";
import type { ProposeMappingsResult, WriteMappingsResult } from "../protocol.ts";
import type { Session } from "../session.ts";
import { nameOf, parentOf, pathBelow, plain, uriAt } from "../uris.ts";

/** The limit, in characters, above which a file is surveyed by name alone. */
const largest = 20_000_000;

/** The proposal for a folder, kept until the user has chosen. */
interface Proposed {
  readonly folder: string;
  readonly proposal: Proposal;
}

/** Proposes the settings that `lodestone init` would write for a workspace folder, and the edit for them. */
export class Proposals {
  readonly #host: Pick<Host, "listFiles" | "readFile" | "otherReadings" | "nextTurn">;
  readonly #session: Session;
  #last: Proposed | undefined;

  constructor(host: Pick<Host, "listFiles" | "readFile" | "otherReadings" | "nextTurn">, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  /** The mappings for the unchecked files of a workspace folder. */
  async propose(folder: string, token: CancellationToken): Promise<ProposeMappingsResult> {
    const problems: string[] = [];
    const { checker } = this.#session;
    const { file, set } = await this.#session.configs.of(folder);
    const found = await this.#survey(folder, file !== undefined, problems, token);
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
      problems: [...problems, ...found.unread.map((one) => this.#told(one))],
    };
  }

  /** The result of reading a file with a mapping; undefined if none fits. */
  async recognise(uri: string, path: string): Promise<MappedSurvey | undefined> {
    const { checker, today } = this.#session;
    const surveyor = new Surveyor(() => checker, today);
    if (surveyor.reads(path)) await this.#look(surveyor, uri, path, []);
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
      const text = proposedContent(some, undefined, { checker, texts: checker.texts, today });
      return { state: "create", uri: uriAt(folder, configName), text, open, summary };
    }
    const aside = { state: "aside", uri: file, text: mappingsText(chosen), open, summary } as const;
    const isOwn = plain(parentOf(file) ?? "") === plain(folder);
    if (!isOwn || config === undefined || inEdit) return aside;
    const known = new Set([...config.mappings, ...config.brokenMappings].map(({ name }) => name));
    const read = await this.#read(file);
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

  /** @param isGoverned true when settings apply in the folder: files that they claim or exclude need no proposal */
  async #survey(folder: string, isGoverned: boolean, problems: string[], token: CancellationToken): Promise<Survey> {
    const { checker, today } = this.#session;
    const listing = await this.#host.listFiles(folder, undefined, false);
    problems.push(...(listing?.problems ?? []).map((said) => checker.texts.sentences(said)));
    const files = (listing?.files ?? [])
      .flatMap((uri) => {
        const path = pathBelow(folder, uri);
        return path === undefined ? [] : [{ uri, path }];
      })
      .sort((a, b) => byWalk(a.path, b.path));
    const configs = files.filter(({ path }) => nameOf(path) === configName && path !== configName);
    const governed = configs.map(({ path }) => path.slice(0, path.length - configName.length));
    const surveyor = new Surveyor(() => checker, today);
    const read: typeof files = [];
    for (const one of files) {
      const { uri, path } = one;
      if (nameOf(path) === configName || governed.some((above) => path.startsWith(above))) continue;
      if (!surveyor.reads(path) || (isGoverned && !(await this.#isNobodys(uri)))) surveyor.pass(path);
      else read.push(one);
    }
    for (const { uri, path } of read) {
      if (!surveyor.mayBeSchema(path)) continue;
      const found = await this.#read(uri);
      if (found !== undefined && "text" in found) surveyor.lookForSchema(path, found.text);
      throwIfCancelled(token);
    }
    for (const { uri, path } of read) {
      await this.#look(surveyor, uri, path, problems);
      await this.#host.nextTurn();
      throwIfCancelled(token);
    }
    return surveyor;
  }

  /** A file as typed, else as saved. */
  async #read(uri: string): Promise<Pick<OpenDocument, "text"> | FileText> {
    return this.#session.documents.get(uri) ?? this.#host.readFile(uri, undefined, { isWorkbook: tableSyntaxOf(uri) === "workbook" });
  }

  async #isNobodys(uri: string): Promise<boolean> {
    const governed = await this.#session.govern(uri);
    return governed.state === "not-ours" && governed.why === "name";
  }

  /** Surveys a file with its typed text, else its saved one. A file that is too large counts as empty. */
  async #look(surveyor: Surveyor, uri: string, path: string, problems: string[]): Promise<void> {
    const read = await this.#read(uri);
    if (read === undefined || "text" in read) {
      surveyor.look(path, read === undefined || read.text.length > largest ? "" : read.text);
      return;
    }
    const { position, problem, why, isBinary, isOutside } = read;
    if (isOutside === true) {
      if (kindByName(path) !== undefined)
        problems.push(this.#told({ path, message: [message("file-leads-outside"), message("file-leads-outside-advice")] }));
    } else if (why !== undefined) {
      surveyor.look(path, "");
      problems.push(this.#told({ path, message: [message("file-unreadable"), ...why] }));
    } else if (isBinary) {
      surveyor.pass(path, problem);
    } else {
      surveyor.lookAtUnread({ path, ...(position === undefined ? {} : { position }) }, await this.#host.otherReadings(uri));
    }
  }

  #told({ path, position, message }: Unread): string {
    const place = position === undefined ? path : `${path}:${position.line}:${position.column}`;
    return `${place}: ${this.#session.checker.texts.sentences(message)}`;
  }
}

/** Orders paths as a walk visits them: the files of a folder before its subfolders. */
function byWalk(a: string, b: string): number {
  const [one, other] = [a.split("/"), b.split("/")];
  for (let depth = 0; ; depth++) {
    const [isFile, isOtherFile] = [depth === one.length - 1, depth === other.length - 1];
    if (isFile !== isOtherFile) return isFile ? -1 : 1;
    const [name = "", otherName = ""] = [one[depth], other[depth]];
    if (name !== otherName) return name < otherName ? -1 : 1;
    if (isFile) return 0;
  }
}
