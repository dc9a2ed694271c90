import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  Hover,
  PublishDiagnosticsParams,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { ClientRequests, Requests, StatusParams } from "../../../server/src/lsp/protocol.ts";

/** A message of the language server protocol. A worker sends objects, no text. */
interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The requests of the protocol that are sent, with their results. */
interface StandardRequests {
  "textDocument/hover": { readonly result: Hover | null };
  "textDocument/codeAction": { readonly result: readonly CodeAction[] | null };
  "codeAction/resolve": { readonly result: CodeAction };
  "textDocument/completion": { readonly result: CompletionList | readonly CompletionItem[] | null };
}

/** The page, as the engine sees it. */
export interface EngineHost {
  /** The texts of the files, by URI. */
  readonly files: () => ReadonlyMap<string, string>;
  readonly diagnosed: (uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]) => void;
  readonly judged: (status: StatusParams) => void;
  readonly failed: (reason: string) => void;
}

/** The folder in which the engine sees the files. */
export const folder = "file:///playground";

/** The language server in a worker. It sees only the files that the page gives it, and sends nothing anywhere else. */
export class Engine {
  readonly #worker: Worker;
  readonly #host: EngineHost;
  readonly #waiting = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (reason: Error) => void }>();
  #last = 0;

  /** @param source the script of the worker */
  constructor(source: Blob, host: EngineHost) {
    this.#host = host;
    const address = URL.createObjectURL(source);
    this.#worker = new Worker(address, { name: "lodestone" });
    this.#worker.onmessage = ({ data }: MessageEvent<Message>) => this.#hear(data);
    this.#worker.onerror = ({ message }) => host.failed(message);
  }

  /** Starts the server in a language. */
  async start(locale: string): Promise<void> {
    await this.#request("initialize", {
      processId: null,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: "playground" }],
      locale,
      capabilities: {
        workspace: {
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
        },
        textDocument: {
          publishDiagnostics: { dataSupport: true, relatedInformation: true, versionSupport: true, tagSupport: { valueSet: [1, 2] } },
          codeAction: { isPreferredSupport: true, resolveSupport: { properties: ["edit"] } },
          hover: { contentFormat: ["markdown"] },
          completion: {},
        },
      },
      initializationOptions: { status: true },
    });
    this.notify("initialized", {});
  }

  request<Method extends keyof Requests>(method: Method, params: Requests[Method]["params"]): Promise<Requests[Method]["result"]> {
    return this.#request(method, params) as Promise<Requests[Method]["result"]>; // the server answers as the protocol says
  }

  ask<Method extends keyof StandardRequests>(method: Method, params: object): Promise<StandardRequests[Method]["result"]> {
    return this.#request(method, params) as Promise<StandardRequests[Method]["result"]>; // likewise
  }

  notify(method: string, params: unknown): void {
    this.#worker.postMessage({ jsonrpc: "2.0", method, params });
  }

  /** The edit of a code action, made now where it was not made with it. */
  async editOf(action: CodeAction): Promise<WorkspaceEdit | undefined> {
    return action.edit ?? (await this.ask("codeAction/resolve", action)).edit;
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#last;
    this.#worker.postMessage({ jsonrpc: "2.0", id, method, params });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #hear({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      const waiting = this.#waiting.get(Number(id));
      this.#waiting.delete(Number(id));
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(new Error(error.message));
    } else if (id !== undefined) {
      this.#worker.postMessage({ jsonrpc: "2.0", id, result: this.#answer(method, params) });
    } else if (method === "textDocument/publishDiagnostics") {
      const { uri, version, diagnostics } = params as PublishDiagnosticsParams;
      this.#host.diagnosed(uri, version, diagnostics);
    } else if (method === "lodestone/status") this.#host.judged(params as StatusParams);
  }

  /** Answers the server, which reads the files of the page through it. */
  #answer(method: string, params: unknown): unknown {
    const files = this.#host.files();
    switch (method) {
      case "lodestone/readFile": {
        const { uri } = params as ClientRequests["lodestone/readFile"]["params"];
        const text = files.get(decodeURI(uri)) ?? files.get(uri);
        return text === undefined ? null : { bytes: new TextEncoder().encode(text) };
      }
      case "lodestone/listFiles": {
        const { folder: wanted } = params as ClientRequests["lodestone/listFiles"]["params"];
        return { files: [...files.keys()].filter((uri) => uri.startsWith(`${wanted.replace(/\/$/, "")}/`)) };
      }
      default:
        return null;
    }
  }
}

/** The message of a diagnostic, which the server writes as text. */
export function messageOf({ message }: Diagnostic): string {
  return typeof message === "string" ? message : message.value;
}
