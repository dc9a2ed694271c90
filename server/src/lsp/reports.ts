import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { areSame } from "../core/sections/block.ts";
import { hash } from "../core/text/hash.ts";
import type { Mistake } from "../workspace/configs.ts";
import type { Client } from "./client.ts";
import { atTop, configDiagnostics, DiagnosticsOfFile, type FileDiagnostics } from "./diagnostics.ts";
import type { Governed, NotJudged } from "./governance.ts";
import type { OpenDocument } from "./openDocument.ts";
import type { StatusParams } from "./protocol.ts";
import type { Session } from "./session.ts";
import type { Snapshot } from "./snapshot.ts";
import { judgedStatus, unjudgedStatus } from "./status.ts";

/** What is to be shown of one version of a file. */
export interface Report {
  /** The same as long as the same is shown, another one for anything else, also over restarts of the server. */
  readonly id: string;
  readonly version: number;
  readonly items: readonly Diagnostic[];
  readonly status: StatusParams;
}

/** A version of a text, with a way to have it judged. */
export type Judgeable = Pick<OpenDocument, "uri" | "version" | "lines" | "snapshot"> & Partial<Pick<OpenDocument, "namedFiles">>;

/** What was shown last of a file. */
interface Shown extends FileDiagnostics {
  readonly snapshot: Snapshot;
  readonly id: string;
  readonly made: DiagnosticsOfFile;
}

/** Makes the reports of files; those of the same snapshot are made once. */
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

  /** The report of a file as it stands once its configuration is known. */
  async of(file: Judgeable): Promise<Report> {
    return this.as(file, await this.#session.govern(file.uri));
  }

  /** The report of a file of which it is known what it is. */
  async as(file: Judgeable, governed: Governed): Promise<Report> {
    switch (governed.state) {
      case "judged": {
        const judging = await this.#session.judging(governed, file);
        const { version } = file;
        const snapshot = file.snapshot(judging);
        const { id, items, shown } = this.#diagnostics(file, snapshot);
        return { id, version, items, status: judgedStatus(snapshot, governed, shown) };
      }
      case "config": {
        const { version } = file;
        const items = configDiagnostics(governed.faults, file.lines, this.#client, this.#session.checker.texts);
        return { id: `${version}.${idOf(items)}`, version, items, status: unjudgedStatus(file, governed, governed.faults.length) };
      }
      case "not-judged": {
        const items = [this.#notJudged(governed)];
        return { id: idOf(items), version: file.version, items, status: unjudgedStatus(file, governed, 0) };
      }
      case "not-ours":
        return { id: `${this.#run}.not-ours`, version: file.version, items: [], status: unjudgedStatus(file, governed, 0) };
    }
  }

  /** An id for something that has no other. */
  newId(): string {
    this.#count++;
    return `${this.#run}.${this.#count}`;
  }

  #diagnostics(file: Judgeable, snapshot: Snapshot): Shown {
    const before = this.#shown.get(file);
    if (before?.snapshot === snapshot) return before;
    const made = before?.made ?? new DiagnosticsOfFile(this.#client);
    const now = made.of(snapshot);
    const id = before !== undefined && areSame(before.items, now.items) ? before.id : this.newId();
    const shown = { ...now, snapshot, id, made };
    this.#shown.set(file, shown);
    return shown;
  }

  #notJudged({ config, elsewhere }: NotJudged): Diagnostic {
    if (elsewhere !== undefined) return this.#notJudgedFor(elsewhere);
    const message =
      "The lodestone.yaml above this file cannot be used, so the file was not checked, and nothing in it may be taken for clear. Mend lodestone.yaml first.";
    const diagnostic = atTop(message, DiagnosticSeverity.Error);
    if (config === undefined || !this.#client.relatedInformation) return diagnostic;
    const { range } = diagnostic;
    return { ...diagnostic, relatedInformation: [{ location: { uri: config, range }, message: "The settings." }] };
  }

  #notJudgedFor({ of, file, path, start, end, message }: Mistake): Diagnostic {
    const place = `${path}:${start.line + 1}:${start.character + 1}`;
    const [what, verb, noun] = of === "pack" ? ["A pack that", "names", "the pack"] : ["A file that", "extends", "that file"];
    const diagnostic = atTop(
      `${what} the lodestone.yaml above this file ${verb} cannot be used, so the file was not checked, and nothing in it may be taken for clear. Mend ${noun} first. ${place}: ${this.#session.checker.texts.sentences(message)}`,
      DiagnosticSeverity.Error,
    );
    if (!this.#client.relatedInformation) return diagnostic;
    return { ...diagnostic, relatedInformation: [{ location: { uri: file, range: { start, end } }, message: `The mistake in ${noun}.` }] };
  }
}

/** The id of a report that costs little to make: the same for the same diagnostics. */
function idOf(items: readonly Diagnostic[]): string {
  return hash(JSON.stringify(items));
}
