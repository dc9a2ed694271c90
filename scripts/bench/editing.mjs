import { LspClient } from "./lspClient.mjs";

/** A BOM in Lodestone's format, without an open folder. */
const bom = { uri: "file:///bench/measured.bom.yaml", languageId: "yaml" };

/** A server with one open file. Each edit waits for the diagnostics of the one before. */
export class Editing {
  #client;
  #document;
  #pulls;
  #version = 1;
  #resultId;
  #lines;
  #capabilities = {};
  /** Milliseconds from opening to the first diagnostics. */
  opened = 0;

  /**
   * Starts a server; `openText` must be called next.
   *
   * @param {{ args: string[], settings?: Record<string, unknown> }} server
   * @param {{ pull?: boolean, document?: { uri: string, languageId: string, folder?: string } }} options `pull`: request diagnostics
   * instead of waiting for them; `folder`: URI of the open folder, if any
   */
  static async start(server, { pull = false, document = bom } = {}) {
    const editing = new Editing(new LspClient(server.args, server), pull, document);
    try {
      await editing.#start(server);
      return editing;
    } catch (error) {
      await editing.end();
      throw error;
    }
  }

  constructor(client, pull, document) {
    this.#client = client;
    this.#document = document;
    this.#pulls = pull;
  }

  async #start({ settings }) {
    const textDocument = {
      publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      foldingRange: { rangeLimit: 5000 },
      ...(this.#pulls ? { diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true } } : {}),
    };
    const workspace = { configuration: true, diagnostics: { refreshSupport: true } };
    const capabilities = { textDocument, workspace };
    const { folder } = this.#document;
    const { result } = await this.#client.request("initialize", {
      processId: process.pid,
      rootUri: folder ?? null,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: "bench" }],
      capabilities,
    });
    this.#capabilities = result.capabilities;
    if (this.#pulls && this.#capabilities.diagnosticProvider === undefined) throw new Error("The server cannot be asked for diagnostics.");
    this.#client.notify("initialized", {});
    if (settings !== undefined) this.#client.notify("workspace/didChangeConfiguration", { settings });
  }

  async openText(text) {
    this.#lines = text.split("\n");
    const { uri, languageId } = this.#document;
    this.opened = await this.#timed("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Zero-based line of the nth matching entry, from a given line on. */
  lineOf(pattern, from = 0) {
    for (let line = from; line < this.#lines.length; line++) if (pattern.test(this.#lines[line])) return line;
    throw new Error(`No line like ${pattern} from line ${from} on.`);
  }

  get lineCount() {
    return this.#lines.length;
  }

  /** Appends a text to a line; resolves to the milliseconds until its diagnostics. */
  append(line, text) {
    const at = { line, character: this.#lines[line].length };
    const [first, ...more] = (this.#lines[line] + text).split("\n");
    this.#lines[line] = first;
    if (more.length > 0) this.#lines = [...this.#lines.slice(0, line + 1), ...more, ...this.#lines.slice(line + 1)];
    return this.#change({ start: at, end: at }, text);
  }

  /** Types characters without waiting; resolves to the milliseconds from the last one to its diagnostics. */
  burst(line, text) {
    for (const letter of text.slice(0, -1)) this.#send(line, letter);
    return this.append(line, text.slice(-1));
  }

  /** Appends a character to each line without waiting; resolves to the milliseconds from the last one to its diagnostics. */
  appendToEach(lines, letter) {
    for (const line of lines.slice(0, -1)) this.#send(line, letter);
    return this.append(lines.at(-1), letter);
  }

  #send(line, letter) {
    const at = { line, character: this.#lines[line].length };
    this.#lines[line] += letter;
    this.#client.notify("textDocument/didChange", this.#nextVersion({ start: at, end: at }, letter));
  }

  /** Removes the last characters of a line, as an undo does. */
  takeBack(line, count) {
    const end = this.#lines[line].length;
    this.#lines[line] = this.#lines[line].slice(0, end - count);
    return this.#change({ start: { line, character: end - count }, end: { line, character: end } }, "");
  }

  /** Removes lines below a line, as an undo does. */
  removeBelow(line, count) {
    this.#lines = [...this.#lines.slice(0, line + 1), ...this.#lines.slice(line + 1 + count)];
    const position = (below) => ({ line: line + 1 + below, character: 0 });
    return this.#change({ start: position(0), end: position(count) }, "");
  }

  /**
   * The same as `append` with the requests that VS Code sends after an edit in flight, as far as the server supports them. Resolves to the
   * times until the diagnostics and until all answers.
   */
  async appendWithRequests(line, text) {
    const start = performance.now();
    const [toDiagnostics, ...answers] = await Promise.all([
      this.append(line, text),
      ...this.#requestsAt(line).map(([method, params]) => this.#client.request(method, params)),
    ]);
    return { diagnostics: toDiagnostics, all: Math.max(toDiagnostics, ...answers.map(({ at }) => at - start)) };
  }

  /** Requests of an editor that shows some 50 lines: lenses, outline, folds, links, hints and code actions. */
  #requestsAt(line) {
    const textDocument = { uri: this.#document.uri };
    const cursor = { line, character: this.#lines[line].length };
    const shown = { start: { line: Math.max(0, line - 25), character: 0 }, end: { line: line + 25, character: 0 } };
    const asked = [
      ["codeLensProvider", "textDocument/codeLens", { textDocument }],
      ["documentSymbolProvider", "textDocument/documentSymbol", { textDocument }],
      ["foldingRangeProvider", "textDocument/foldingRange", { textDocument }],
      ["documentLinkProvider", "textDocument/documentLink", { textDocument }],
      ["inlayHintProvider", "textDocument/inlayHint", { textDocument, range: shown }],
      [
        "codeActionProvider",
        "textDocument/codeAction",
        { textDocument, range: { start: cursor, end: cursor }, context: { diagnostics: [], triggerKind: 2 } },
      ],
    ];
    return asked.flatMap(([capability, method, params]) => (this.#capabilities[capability] ? [[method, params]] : []));
  }

  /** Peak memory in bytes; undefined where the system does not report it. */
  peakMemory() {
    return this.#client.peakMemory();
  }

  /** Bytes of live objects in the server after a garbage collection. */
  heap() {
    return this.#client.probe("heap");
  }

  /** Profiles the server during some work; resolves to the V8 profile. */
  async profiled(work) {
    await this.#client.probe("startProfile");
    await work();
    return this.#client.probe("stopProfile");
  }

  end() {
    return this.#client.end();
  }

  #change(range, text) {
    return this.#timed("textDocument/didChange", this.#nextVersion(range, text));
  }

  #nextVersion(range, text) {
    this.#version++;
    return { textDocument: { uri: this.#document.uri, version: this.#version }, contentChanges: [{ range, text }] };
  }

  async #timed(method, params) {
    if (this.#pulls) {
      const sent = this.#client.notify(method, params);
      const { result, at } = await this.#client.request("textDocument/diagnostic", {
        textDocument: { uri: this.#document.uri },
        previousResultId: this.#resultId,
      });
      this.#resultId = result.resultId;
      return at - sent;
    }
    const version = this.#version;
    const shown = this.#client.next(
      (message) =>
        message.method === "textDocument/publishDiagnostics" &&
        message.params.uri === this.#document.uri &&
        (message.params.version === undefined || message.params.version === version),
    );
    const sent = this.#client.notify(method, params);
    return (await shown).at - sent;
  }
}
