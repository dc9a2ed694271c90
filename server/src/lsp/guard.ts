import { type CancellationToken, type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { inEnglish } from "../core/l10n/texts.ts";
import { reportRequest } from "../core/links.ts";
import { paramsFault } from "./paramsFault.ts";

/** Wraps a request handler, so that a crash fails only this request and is logged. */
export type Guard = <P, R>(
  method: string,
  handle: (params: P, token: CancellationToken) => Promise<R> | R,
) => (params: P, token: CancellationToken) => Promise<R>;

/** A guard that logs to the client. */
export function guardFor(connection: Connection): Guard {
  return (method, handle) => async (params, token) => {
    throwIfCancelled(token);
    const fault = paramsFault(method, params);
    if (fault !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, `${method} ${fault}.`);
    try {
      return await handle(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${method} failed: ${traceOf(error)}`);
      throw new ResponseError(ErrorCodes.InternalError, `${method} failed (${reasonOf(error)}). ${inEnglish.of(reportRequest)}`);
    }
  };
}

/** @throws ResponseError when the client has cancelled the request */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}

/** The stack trace or message of an error, for the log. */
export function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
