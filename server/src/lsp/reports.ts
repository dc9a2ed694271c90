import { type Diagnostic, DiagnosticSeverity, type Range } from "vscode-languageserver";
import { configName } from "../core/fileNames.ts";
import { type Message, message, prose, verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { areSame } from "../core/sections/block.ts";
import { hash } from "../core/text/hash.ts";
import { disputed } from "../project/classifyFile.ts";
import type { Client } from "./client.ts";
import { atTop, configDiagnostics, DiagnosticsOfFile, type FileDiagnostics, inParagraphs } from "./diagnostics.ts";
import type { FileState, NotJudged } from "./fileState.ts";
import { mayHaveMoved } from "./moved.ts";
import type { OpenDocument } from "./openDocument.ts";
import type { Covered } from "./partsUses.ts";
import type { StatusParams } from "./protocol.ts";
import type { Session } from "./session.ts";
import { coveredIn, type Snapshot } from "./snapshot.ts";
import { judgedStatus, unjudgedStatus } from "./status.ts";

/** The diagnostics and status of one version of a file. */
export interface Report {
  /** Equal for equal content and different for any other, even after a restart of the server. */
  readonly id: string;
  readonly version: number;
  readonly items: readonly Diagnostic[];
  readonly status: StatusParams;
  /** Its uses of parts files, if there are any parts files. */
  readonly covered: Covered | "unjudged" | undefined;
}

/** A version of a text that can be checked. */
export type Judgeable = Pick<OpenDocument, "uri" | "version" | "lines" | "snapshot"> &
  Partial<Pick<OpenDocument, "namedFiles" | "takeMoved">>;

/** The last report content of a file. */
interface Shown extends FileDiagnostics {
  readonly snapshot: Snapshot;
  readonly id: string;
  readonly made: DiagnosticsOfFile;
}

/** Makes the reports of files, once for each snapshot. */
export class Reports {
  readonly #session: Session;
  readonly #client: Client;
  readonly #run = Math.random().toString(36).slice(2);
  readonly #shown = new WeakMap<Judgeable, Shown>();
  #count = 0;

  constructor(session: Session, client: Client) {
    this.#session = session;
    this.#client = client;
  }

  /** The report of a file, after its configuration is read. */
  async of(file: Judgeable): Promise<Report> {
    return this.as(file, await this.#session.fileState(file.uri));
  }

  /** The report of a file with a known status. */
  async as(file: Judgeable, fileState: FileState): Promise<Report> {
    switch (fileState.state) {
      case "judged": {
        const judging = await this.#session.judging(fileState, file);
        const { version } = file;
        const snapshot = file.snapshot(judging);
        const { id, items, shown } = this.#diagnostics(file, snapshot);
        const status = { ...judgedStatus(snapshot, fileState, shown), settingFaults: await this.#session.settingFaults(file.uri) };
        return { id, version, items, status, covered: coveredIn(snapshot) };
      }
      case "config": {
        const { length } = fileState.faults;
        const items = configDiagnostics(fileState.faults, file.lines, this.#client, this.#session.checker.texts);
        return unjudged(file, items, unjudgedStatus(file, fileState, length), length === 0 ? undefined : "unjudged");
      }
      case "not-judged": {
        const problem = problemOf(fileState, this.#session.checker.texts);
        return unjudged(file, [this.#notJudged(fileState)], { ...unjudgedStatus(file, fileState, 0), problem }, "unjudged");
      }
      case "not-ours":
        return { ...unjudged(file, [], unjudgedStatus(file, fileState, 0), undefined), id: `${this.#run}.not-ours` };
    }
  }

  /** A unique id for content without an id of its own. */
  newId(): string {
    this.#count++;
    return `${this.#run}.${this.#count}`;
  }

  #diagnostics(file: Judgeable, snapshot: Snapshot): Shown {
    const before = this.#shown.get(file);
    if (before?.snapshot === snapshot) return before;
    const made = before?.made ?? new DiagnosticsOfFile(this.#client);
    const now = made.of(snapshot);
    const moved = file.takeMoved?.();
    const isShown = areSame(before?.items ?? [], now.items) && !(moved && now.items.some(({ range }) => mayHaveMoved(range, moved)));
    const id = before !== undefined && isShown ? before.id : this.newId();
    const shown = { ...now, snapshot, id, made };
    this.#shown.set(file, shown);
    return shown;
  }

  #notJudged(fileState: NotJudged): Diagnostic {
    const { config, elsewhere, misread } = fileState;
    const { texts } = this.#session.checker;
    const diagnostic = atTop(inParagraphs(whyNotJudged(fileState, texts)), DiagnosticSeverity.Error);
    if (!this.#client.relatedInformation) return diagnostic;
    const related = (uri: string, range: Range, said: Message): Diagnostic => ({
      ...diagnostic,
      relatedInformation: [{ location: { uri, range }, message: texts.of(said) }],
    });
    if (elsewhere !== undefined)
      return related(elsewhere.file, { start: elsewhere.start, end: elsewhere.end }, message("editor-mistake-there"));
    return config === undefined || misread !== undefined
      ? diagnostic
      : related(config, diagnostic.range, message("editor-mistake-in-settings"));
  }
}

/** The reason why a Lodestone file is not checked, with advice, in sentences. */
function whyNotJudged({ elsewhere, mappings, misread }: NotJudged, texts: Texts): readonly string[] {
  const why = mappings === undefined ? misread : disputed(mappings);
  if (why !== undefined) return why.map((said) => texts.of(said));
  const of = { because: elsewhere?.of ?? "config", config: verbatim(configName) } as const;
  const said = [texts.say("editor-not-judged", of), texts.say("editor-not-judged-advice", of)];
  if (elsewhere === undefined) return said;
  const { path, start } = elsewhere;
  return [...said, `${path}:${start.line + 1}:${start.character + 1}: ${texts.sentences(elsewhere.message)}`];
}

/** The reason and the advice as one text. */
export function problemOf(fileState: NotJudged, texts: Texts): string {
  return texts.sentences(whyNotJudged(fileState, texts).map(prose));
}

/** The report of a file that is not checked, with an id derived from its diagnostics. */
function unjudged({ version }: Judgeable, items: readonly Diagnostic[], status: StatusParams, covered: Report["covered"]): Report {
  return { id: `${version}.${hash(JSON.stringify(items))}`, version, items, status, covered };
}
