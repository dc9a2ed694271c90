import { LspClient } from "./lspClient.mjs";

const uri = "file:///bench/measured.bom.yaml";

/** One server with one open file, edited as by a person, each edit when the diagnostics of the one before are there. */
export class Editing {
  #client;
  #pulls;
  #version = 1;
  #resultId;
  #lines;
  /** Milliseconds from the opening sent to the first diagnostics. */
  opened = 0;

  /**
   * Starts a server and opens a text in it.
   *
   * @param {{ args: string[], settings?: Record<string, unknown> }} server
   * @param {string} text
   * @param {{ pull?: boolean }} options whether diagnostics are asked for, or awaited
   */
  static async open(server, text, { pull = false } = {}) {
    const editing = new Editing(new LspClient(server.args, server), text, pull);
    await editing.#start(server, text);
    return editing;
  }

  constructor(client, text, pull) {
    this.#client = client;
    this.#pulls = pull;
    this.#lines = text.split("\n");
  }

  async #start({ settings }, text) {
    const textDocument = {
      publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      foldingRange: { rangeLimit: 5000 },
      ...(this.#pulls ? { diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true } } : {}),
    };
    const workspace = { configuration: true, diagnostics: { refreshSupport: true } };
    await this.#client.request("initialize", { processId: process.pid, rootUri: null, capabilities: { textDocument, workspace } });
    this.#client.notify("initialized", {});
    if (settings !== undefined) this.#client.notify("workspace/didChangeConfiguration", { settings });
    this.opened = await this.#timed("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  }

  /** The line, counted from zero, of the nth entry that fits, from some line on. */
  lineOf(pattern, from = 0) {
    for (let line = from; line < this.#lines.length; line++) if (pattern.test(this.#lines[line])) return line;
    throw new Error(`No line like ${pattern} from line ${from} on.`);
  }

  get lineCount() {
    return this.#lines.length;
  }

  /** Puts a text at the end of a line; resolves to the milliseconds until the diagnostics are there. */
  append(line, text) {
    const at = { line, character: this.#lines[line].length };
    const [first, ...more] = (this.#lines[line] + text).split("\n");
    this.#lines[line] = first;
    if (more.length > 0) this.#lines = [...this.#lines.slice(0, line + 1), ...more, ...this.#lines.slice(line + 1)];
    return this.#change({ start: at, end: at }, text);
  }

  /** Takes away some lines below a line, as an undo does. */
  removeBelow(line, count) {
    this.#lines = [...this.#lines.slice(0, line + 1), ...this.#lines.slice(line + 1 + count)];
    const position = (below) => ({ line: line + 1 + below, character: 0 });
    return this.#change({ start: position(0), end: position(count) }, "");
  }

  /**
   * The same as `append`, while the requests are in flight that VS Code sends after an edit; gives the time until the
   * diagnostics and until everything is there.
   */
  async appendWithRequests(line, text) {
    const diagnostics = this.append(line, text);
    const start = performance.now();
    const textDocument = { uri };
    const range = { start: { line: Math.max(0, line - 25), character: 0 }, end: { line: line + 25, character: 0 } };
    const answers = await Promise.all([
      this.#client.request("textDocument/codeLens", { textDocument }),
      this.#client.request("textDocument/documentSymbol", { textDocument }),
      this.#client.request("textDocument/inlayHint", { textDocument, range }),
      this.#client.request("textDocument/foldingRange", { textDocument }),
    ]);
    const toDiagnostics = await diagnostics;
    return { diagnostics: toDiagnostics, all: Math.max(toDiagnostics, ...answers.map(({ at }) => at - start)) };
  }

  /** Bytes; undefined where the system does not say. */
  peakMemory() {
    return this.#client.peakMemory();
  }

  end() {
    return this.#client.end();
  }

  #change(range, text) {
    this.#version++;
    return this.#timed("textDocument/didChange", { textDocument: { uri, version: this.#version }, contentChanges: [{ range, text }] });
  }

  async #timed(method, params) {
    if (this.#pulls) {
      const sent = this.#client.notify(method, params);
      const { result, at } = await this.#client.request("textDocument/diagnostic", {
        textDocument: { uri },
        previousResultId: this.#resultId,
      });
      this.#resultId = result.resultId;
      return at - sent;
    }
    const version = this.#version;
    const shown = this.#client.next(
      (message) =>
        message.method === "textDocument/publishDiagnostics" &&
        message.params.uri === uri &&
        (message.params.version === undefined || message.params.version === version),
    );
    const sent = this.#client.notify(method, params);
    return (await shown).at - sent;
  }
}
