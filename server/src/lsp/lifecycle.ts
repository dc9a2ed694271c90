import { type Connection, type ConnectionOptions, ErrorCodes, Message, type RequestMessage, ResponseError } from "vscode-languageserver";
import type { Host } from "./host.ts";
import { initializeFault } from "./paramsFault.ts";

/** The internal method that answers refused requests. Its params are a `Refusal`. */
const refusing = "lodestone/refused";

/** The reason why a request is refused. */
interface Refusal {
  readonly code: number;
  readonly message: string;
}

/**
 * Enforces the message order of the Language Server Protocol: no answer before `initialize`, a single `initialize`, no answer after
 * `shutdown`. A failed `initialize` may be repeated. It sees every message before the connection does, and so knows when no change is
 * pending.
 */
export class Lifecycle {
  #state: "new" | "initializing" | "running" | "shut down" = "new";
  #changes = 0;
  readonly #host: Pick<Host, "nextTurn" | "stirred">;

  /** The options for creating the connection. */
  readonly options: ConnectionOptions = {
    messageStrategy: { handleMessage: (message, next) => this.#admit(message, next) },
  };

  constructor(host: Pick<Host, "nextTurn" | "stirred">) {
    this.#host = host;
  }

  /** Registers the handler for refused requests. */
  attach(connection: Connection): void {
    connection.onRequest(refusing, ({ code, message }: Refusal) => {
      throw new ResponseError(code, message);
    });
  }

  /** Called before `initialize` is answered: requests are accepted from now on. */
  initialized(): void {
    if (this.#state === "initializing") this.#state = "running";
  }

  /** Called when `initialize` fails: the client may repeat it. */
  failed(): void {
    if (this.#state === "initializing") this.#state = "new";
  }

  /**
   * Resolves when no message is pending that changes or requests a check. A message is handled in one turn of the event loop, so two turns
   * without one mean that none is pending.
   */
  async quiet(): Promise<void> {
    for (let changes = -1; changes !== this.#changes; ) {
      changes = this.#changes;
      await this.#host.nextTurn();
      await this.#host.nextTurn();
    }
  }

  #admit(message: Message, next: (message: Message) => void): void {
    this.#host.stirred?.();
    if ("method" in message && /\/(?:did|diagnostic)/.test(String(message.method))) this.#changes++;
    if (Message.isRequest(message)) {
      const refusal = this.#refusalOf(message);
      next(refusal === undefined ? withParams(message) : { ...message, method: refusing, params: refusal });
    } else if (!Message.isNotification(message) || message.method === "exit" || this.#listens()) next(message);
  }

  #listens(): boolean {
    return this.#state === "initializing" || this.#state === "running";
  }

  #refusalOf({ method, params }: RequestMessage): Refusal | undefined {
    if (this.#state === "shut down")
      return { code: ErrorCodes.InvalidRequest, message: `The server was told to shut down and answers nothing more, so not ${method}.` };
    if (method === "initialize") {
      if (this.#state !== "new")
        return { code: ErrorCodes.InvalidRequest, message: "The server was initialized before, and that is done once." };
      const fault = initializeFault(params);
      if (fault !== undefined) return { code: ErrorCodes.InvalidParams, message: `initialize ${fault}.` };
      this.#state = "initializing";
      return undefined;
    }
    if (this.#state !== "running")
      return { code: ErrorCodes.ServerNotInitialized, message: `The server is not initialized yet, so ${method} is not answered.` };
    if (method === refusing) return { code: ErrorCodes.MethodNotFound, message: `There is no method ${method}.` };
    if (method === "shutdown") this.#state = "shut down";
    return undefined;
  }
}

/**
 * A request in the form that handlers expect. For absent params, a handler would receive the token instead, and handlers do not test for
 * null.
 */
function withParams(message: RequestMessage): RequestMessage {
  const isEmpty = message.params === undefined || message.params === null;
  return isEmpty && message.method !== "shutdown" ? { ...message, params: {} } : message;
}
