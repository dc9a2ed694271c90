import type { CodeAction, Diagnostic, Position, TextDocumentContentChangeEvent, WorkspaceEdit } from "vscode-languageserver";
import type { DiagnosticData } from "../../../server/src/lsp/diagnostics.ts";
import type { StatusParams } from "../../../server/src/lsp/protocol.ts";
import { DateBar } from "./dateBar.ts";
import { Editor } from "./editor.ts";
import { Engine, folder } from "./engine.ts";
import { nameOfPasted } from "./fileNames.ts";
import { FindingsList } from "./findingsList.ts";
import { fragmentOf, longestLink, readFragment, type Shared } from "./link.ts";
import { marked } from "./marked.ts";
import { type Loaded, loadEngine, loadSamples } from "./parts.ts";
import { type Say, wordsOf } from "./words.ts";

/** The longest file that the page takes, in characters. The command takes longer ones. */
const longestFile = 2_000_000;

/** The longest file for which the days are looked for on which its findings change: each day is a check. */
const longestLookedAt = 200_000;

/** The most files that are dropped at once. */
const mostFiles = 20;

/** The wait after the last change before the report and the days are made anew, in milliseconds. */
const quiet = 400;

/** A file of the page. */
interface PlaygroundFile {
  readonly name: string;
  text: string;
  version: number;
  diagnostics: readonly Diagnostic[];
}

/** A name and a text. */
type Named = Shared["files"][number];

/** The page on which Lodestone is tried. It keeps the files; the engine judges them. */
export class Playground {
  readonly #document: Document;
  readonly #say: Say;
  readonly #editor: Editor;
  readonly #findings: FindingsList;
  readonly #dates: DateBar;
  readonly #files = new Map<string, PlaygroundFile>();
  #active = "";
  #engine: Engine | undefined;
  #samples: Loaded["samples"] = {};
  /** The date that the reader chose; undefined for that of the file, or today. */
  #asOf: string | undefined;
  /** The findings before the reader chose another date; undefined once a text has changed. */
  #earlier: readonly Diagnostic[] | undefined;
  #timer: number | undefined;
  #isReportStale = true;

  constructor(document: Document) {
    this.#document = document;
    this.#say = wordsOf(document);
    const shown = this.#element("editor");
    const text = shown.textContent ?? "";
    shown.replaceChildren();
    this.#editor = new Editor(shown, {
      say: this.#say,
      changed: (after, changes) => this.#changed(after, changes),
      replaced: (pasted) => this.#pasted(pasted),
      moved: (line) => this.#findings.mark(line),
      fixesAt: (position) => this.#findings.openAt(position),
      hover: async (position) => (await this.#engine?.ask("textDocument/hover", this.#at(position))) ?? null,
      complete: async (position) => {
        const answer = (await this.#engine?.ask("textDocument/completion", this.#at(position))) ?? [];
        return "items" in answer ? answer.items : answer;
      },
      marked,
    });
    this.#findings = new FindingsList(this.#element("findings"), this.#say, {
      reveal: ({ range }) => this.#editor.reveal(range),
      fixes: (diagnostic) => this.#fixesOf(diagnostic),
      fix: (action) => void this.#fix(action),
    });
    this.#dates = new DateBar(this.#element("dates"), this.#say, {
      chosen: (date) => void this.#choose(date),
      effects: async (date) => (await this.#engine?.request("lodestone/effectsOf", { date }))?.files ?? [],
    });
    this.#take([{ name: shown.dataset.name ?? "", text }]);
  }

  /** Begins: what the page shows is there already, so the engine is loaded after it was painted. */
  begin(): void {
    this.#listen();
    // A page from a disk needs no network anyway, and may have no such worker.
    if (this.#document.location.protocol.startsWith("http"))
      window.addEventListener(
        "load",
        () => void navigator.serviceWorker?.register(`offline.js?lang=${this.#document.documentElement.lang}`).catch(() => undefined),
      );
    requestAnimationFrame(() => setTimeout(() => void this.#load()));
  }

  async #load(): Promise<void> {
    const { hash } = this.#document.location;
    const shared = await readFragment(hash);
    if (shared === "broken") this.#tell("site-try-broken-link");
    else if (shared !== "none") this.#open(shared);
    try {
      const [source, samples] = await Promise.all([loadEngine(this.#document), loadSamples(this.#document)]);
      this.#samples = samples;
      const engine = new Engine(source, {
        files: () => new Map([...this.#files].map(([uri, { text }]) => [uri, text])),
        diagnosed: (uri, version, diagnostics) => this.#diagnosed(uri, version, diagnostics),
        judged: (status) => this.#judged(status),
        failed: () => this.#tell("site-try-failed"),
      });
      await engine.start(this.#document.documentElement.lang);
      this.#engine = engine;
      const { boundaries, past } = await engine.request("lodestone/boundaries", {});
      const { timelines } = await engine.request("lodestone/timelines", {});
      this.#dates.take([...past, ...boundaries], timelines);
      if (this.#asOf !== undefined) await engine.request("lodestone/setAsOf", { asOf: this.#asOf });
      for (const uri of this.#files.keys()) this.#openInEngine(uri);
      await this.#readForeign();
    } catch {
      this.#tell("site-try-failed");
    }
  }

  #element(id: string): HTMLElement {
    const found = this.#document.getElementById(id);
    if (found === null) throw new Error(`the page has no ${id}`);
    return found;
  }

  #listen(): void {
    const choice = this.#element("sample") as HTMLSelectElement; // as the page is written
    choice.selectedIndex = 0; // a browser keeps the choice of the last visit
    choice.addEventListener("change", () => this.#openSample(choice.value));
    const input = this.#element("file") as HTMLInputElement; // likewise
    input.addEventListener("change", () => {
      void this.#openFiles([...(input.files ?? [])]);
      input.value = "";
    });
    this.#element("link").addEventListener("click", () => void this.#copyLink());
    for (const name of ["findings", "report"]) this.#element(`show-${name}`).addEventListener("click", () => this.#show(name));
    for (const link of this.#document.querySelectorAll<HTMLAnchorElement>(".languages a"))
      link.addEventListener("click", (event) => {
        event.preventDefault();
        void this.#fragment().then(({ fragment, fits }) => this.#document.location.assign(link.href + (fits ? fragment : "")));
      });
    const { body } = this.#document;
    body.addEventListener("dragover", (event) => {
      event.preventDefault();
      body.classList.add("dropping");
    });
    body.addEventListener("dragleave", () => body.classList.remove("dropping"));
    body.addEventListener("drop", (event) => {
      event.preventDefault();
      body.classList.remove("dropping");
      void this.#openFiles([...(event.dataTransfer?.files ?? [])]);
    });
  }

  #openSample(name: string): void {
    const group = name === "" ? { "pasted.bom.yaml": "" } : (this.#samples[name] ?? {});
    const files = Object.entries(group).map(([path, text]) => ({ name: path, text }));
    if (files.length > 0) this.#open({ files, active: name === "" ? "pasted.bom.yaml" : name });
  }

  async #openFiles(given: readonly File[]): Promise<void> {
    const [first] = given;
    if (first === undefined) return;
    if (given.length > mostFiles) return this.#tell("site-try-too-many", { most: mostFiles });
    const long = given.find(({ size }) => size > longestFile);
    if (long !== undefined) return this.#tell("site-try-too-long", { name: long.name, most: longestFile / 1_000_000 });
    const files = await Promise.all(given.map(async (file) => ({ name: file.name, text: await file.text() })));
    const binary = files.find(({ text }) => text.includes("\0"));
    if (binary === undefined) this.#open({ files, active: first.name });
    else this.#tell("site-try-no-text", { name: binary.name });
  }

  #pasted(text: string): boolean {
    const name = nameOfPasted(text);
    if (text.length > longestFile) {
      this.#tell("site-try-too-long", { name, most: longestFile / 1_000_000 });
      return true;
    }
    this.#open({ files: [{ name, text }], active: name });
    return true;
  }

  /** Replaces the files of the page. */
  #open({ files, active, asOf }: Shared): void {
    for (const uri of this.#files.keys()) this.#closeInEngine(uri);
    this.#tell(undefined);
    this.#asOf = asOf;
    void this.#engine?.request("lodestone/setAsOf", { asOf: asOf ?? null });
    this.#take(files, active);
    for (const uri of this.#files.keys()) this.#openInEngine(uri);
    void this.#readForeign();
  }

  #take(files: readonly Named[], active: string = files[0]?.name ?? ""): void {
    this.#files.clear();
    for (const { name, text } of files)
      this.#files.set(uriOf(name), { name, text: text.replace(/\r\n?/g, "\n"), version: 1, diagnostics: [] });
    this.#show("findings");
    this.#findings.clear();
    this.#dates.forget();
    this.#activate(uriOf(active));
  }

  #activate(uri: string): void {
    const file = this.#files.get(uri);
    if (file === undefined) return;
    this.#earlier = undefined;
    const isOther = this.#active !== uri || this.#editor.text !== file.text;
    this.#active = uri;
    if (isOther) this.#editor.show(file.text);
    this.#editor.mark(file.diagnostics);
    this.#findings.show(file.diagnostics);
    this.#drawTabs();
    this.#soon();
  }

  #drawTabs(): void {
    const tabs = [...this.#files].map(([uri, { name, diagnostics }]) => {
      const tab = this.#document.createElement("button");
      tab.type = "button";
      tab.textContent = diagnostics.length === 0 ? name : `${name} (${diagnostics.length})`;
      tab.setAttribute("aria-pressed", String(uri === this.#active));
      tab.addEventListener("click", () => this.#activate(uri));
      return tab;
    });
    this.#element("files").replaceChildren(...tabs);
  }

  #openInEngine(uri: string): void {
    const file = this.#files.get(uri);
    if (this.#engine === undefined || file === undefined) return;
    this.#engine.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: encodeURI(uri), type: 1 }] });
    const textDocument = { uri: encodeURI(uri), languageId: "yaml", version: file.version, text: file.text };
    this.#engine.notify("textDocument/didOpen", { textDocument });
  }

  #closeInEngine(uri: string): void {
    const textDocument = { uri: encodeURI(uri) };
    this.#engine?.notify("textDocument/didClose", { textDocument });
    this.#engine?.notify("workspace/didChangeWatchedFiles", { changes: [{ ...textDocument, type: 3 }] });
  }

  /** Gives files of others the mappings that `lodestone init` would write for them. */
  async #readForeign(): Promise<void> {
    const engine = this.#engine;
    if (engine === undefined || this.#files.has(uriOf("lodestone.yaml"))) return;
    const { mappings } = await engine.request("lodestone/proposeMappings", { folder });
    const names = mappings.map(({ name }) => name);
    if (names.length > 0) {
      const written = await engine.request("lodestone/writeMappings", { folder, mappings: names });
      if (written?.state !== "create") return;
      this.#add("lodestone.yaml", written.text);
      this.#tell("site-try-read-as", { summary: written.summary });
    } else if ([...this.#files.values()].every(({ name }) => !/\.(?:bom|shipment|parts)\.ya?ml$|lodestone\.ya?ml$/.test(name)))
      this.#tell("site-try-not-read");
  }

  #add(name: string, text: string): void {
    const uri = uriOf(name);
    this.#files.set(uri, { name, text, version: 1, diagnostics: [] });
    this.#openInEngine(uri);
    this.#drawTabs();
  }

  #changed(text: string, changes: readonly TextDocumentContentChangeEvent[]): void {
    const file = this.#files.get(this.#active);
    if (file === undefined) return;
    this.#earlier = undefined;
    file.text = text;
    file.version++;
    const textDocument = { uri: encodeURI(this.#active), version: file.version };
    this.#engine?.notify("textDocument/didChange", { textDocument, contentChanges: changes });
    this.#soon();
  }

  #diagnosed(uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]): void {
    const of = decodeURI(uri);
    const file = this.#files.get(of);
    if (file === undefined || (version !== undefined && version !== file.version)) return;
    file.diagnostics = diagnostics;
    this.#drawTabs();
    if (of !== this.#active) return;
    this.#editor.mark(diagnostics);
    this.#findings.show(diagnostics, this.#earlier);
    this.#dates.concern(diagnostics.flatMap(({ data }) => (data as Partial<DiagnosticData> | undefined)?.acts ?? []));
  }

  #judged({ uri, state, documents }: StatusParams): void {
    if (decodeURI(uri) !== this.#active) return;
    this.#findings.ready(state === "judged" || state === "config");
    const [document] = documents;
    if (document !== undefined) this.#dates.show(document.asOf);
    this.#soon();
  }

  async #choose(date: string): Promise<void> {
    this.#asOf = date;
    this.#earlier = this.#files.get(this.#active)?.diagnostics;
    await this.#engine?.request("lodestone/setAsOf", { asOf: date });
    this.#soon();
  }

  /** Makes what takes longer once nothing has changed for a while. */
  #soon(): void {
    clearTimeout(this.#timer);
    this.#isReportStale = true;
    this.#timer = window.setTimeout(() => {
      void this.#makeReport();
      const file = this.#files.get(this.#active);
      // A document with a date of its own follows that, until the reader has chosen one.
      if (file !== undefined && file.text.length <= longestLookedAt)
        void this.#dates.look(`${this.#active} ${file.version} ${this.#asOf === undefined}`);
    }, quiet);
  }

  /** Shows the findings or the report. */
  #show(name: string): void {
    for (const each of ["findings", "report"]) {
      this.#element(`${each}-panel`).hidden = each !== name;
      this.#element(`show-${each}`).setAttribute("aria-pressed", String(each === name));
    }
    void this.#makeReport();
  }

  /** Makes the report where it is shown. It is a page of its own in a frame without any rights but its own script. */
  async #makeReport(): Promise<void> {
    if (!this.#isReportStale || this.#element("report-panel").hidden || this.#engine === undefined) return;
    this.#isReportStale = false;
    const { html } = await this.#engine.request("lodestone/report", {});
    (this.#element("report") as HTMLIFrameElement).srcdoc = html; // as the page is written
  }

  #at(position: Position): object {
    return { textDocument: { uri: encodeURI(this.#active) }, position };
  }

  async #fixesOf(diagnostic: Diagnostic): Promise<readonly CodeAction[]> {
    const textDocument = { uri: encodeURI(this.#active) };
    const context = { diagnostics: [diagnostic] };
    const actions = (await this.#engine?.ask("textDocument/codeAction", { textDocument, range: diagnostic.range, context })) ?? [];
    return actions.filter(({ command, edit, data }) => command === undefined && (edit !== undefined || data !== undefined));
  }

  async #fix(action: CodeAction): Promise<void> {
    const edit = await this.#engine?.editOf(action);
    if (edit !== undefined) this.#apply(edit);
  }

  #apply({ changes = {}, documentChanges = [] }: WorkspaceEdit): void {
    const edits = [
      ...Object.entries(changes).map(([uri, list]) => ({ uri, list })),
      ...documentChanges.flatMap((one) => {
        if ("textDocument" in one) return [{ uri: one.textDocument.uri, list: one.edits.filter((edit) => "newText" in edit) }];
        if (one.kind === "create") this.#add(decodeURI(one.uri).slice(folder.length + 1), "");
        return [];
      }),
    ];
    for (const { uri, list } of edits) {
      this.#activate(decodeURI(uri));
      this.#editor.apply(list);
    }
  }

  #fragment(): ReturnType<typeof fragmentOf> {
    const files = [...this.#files.values()].map(({ name, text }) => ({ name, text }));
    const active = this.#files.get(this.#active)?.name ?? "";
    return fragmentOf({ files, active, ...(this.#asOf === undefined ? {} : { asOf: this.#asOf }) });
  }

  async #copyLink(): Promise<void> {
    const { fragment, fits } = await this.#fragment();
    if (!fits) {
      this.#tell("site-try-link-too-long", { length: fragment.length, most: longestLink });
      return;
    }
    history.replaceState(null, "", fragment);
    const copied = await navigator.clipboard?.writeText(this.#document.location.href).then(
      () => true,
      () => false,
    );
    this.#tell(copied === true ? "site-try-link-copied" : "site-try-link-above");
  }

  /** Tells the reader something; undefined for nothing. */
  #tell(id: string | undefined, args: Readonly<Record<string, string | number>> = {}): void {
    this.#element("told").textContent = id === undefined ? "" : this.#say(id, args);
  }
}

/** The URI of a file, readable; it is encoded where the engine hears it. */
function uriOf(name: string): string {
  return `${folder}/${name}`;
}
