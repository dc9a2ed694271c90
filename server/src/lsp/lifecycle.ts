import { type Connection, type ConnectionOptions, ErrorCodes, Message, type RequestMessage, ResponseError } from "vscode-languageserver";
import type { Host } from "./host.ts";
import { initializeFault } from "./paramsFault.ts";

/** Where a request is sent on to that must not be answered now; its params are a `Refusal`. */
const refusing = "lodestone/refused";

/** Why a request is not answered. */
interface Refusal {
  readonly code: number;
  readonly message: string;
}

/**
 * Keeps to the order that the Language Server Protocol asks for: nothing is answered before `initialize`, which comes once, and
 * nothing after `shutdown`. An `initialize` that is wrong changes nothing, so that a right one may follow. It sees every message before the connection does, and so knows when no change waits.
 */
export class Lifecycle {
  #state: "new" | "initializing" | "running" | "shut down" = "new";
  #changes = 0;

  /** What the connection is to be made with. */
  readonly options: ConnectionOptions = {
    messageStrategy: { handleMessage: (message, next) => this.#admit(message, next) },
  };

  /** Lets the connection answer what is refused. */
  attach(connection: Connection): void {
    connection.onRequest(refusing, ({ code, message }: Refusal) => {
      throw new ResponseError(code, message);
    });
  }

  /** `initialize` is about to be answered: from now on requests are. */
  initialized(): void {
    if (this.#state === "initializing") this.#state = "running";
  }

  /** `initialize` cannot be answered: the client may ask again. */
  failed(): void {
    if (this.#state === "initializing") this.#state = "new";
  }

  /**
   * Resolves when nothing waits that changes what is to be judged, or asks for it: a message is handled in one turn of the event
   * loop, so two turns without one mean that none waits.
   */
  async quiet({ nextTurn }: Pick<Host, "nextTurn">): Promise<void> {
    for (let changes = -1; changes !== this.#changes; ) {
      changes = this.#changes;
      await nextTurn();
      await nextTurn();
    }
  }

  #admit(message: Message, next: (message: Message) => void): void {
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

/** A request as handlers take it: they are handed the token in the place of params that are absent, and do not look whether they are null. */
function withParams(message: RequestMessage): RequestMessage {
  const isEmpty = message.params === undefined || message.params === null;
  return isEmpty && message.method !== "shutdown" ? { ...message, params: {} } : message;
}
