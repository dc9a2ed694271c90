type Shape = "text" | "object" | "list" | "document" | "position" | "range";

const ofDocument = { textDocument: "document" } as const;
const atPosition = { ...ofDocument, position: "position" } as const;

/** The required params by method, as every conforming client sends them; of a document alone for any other `textDocument` method. */
const needs: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  "callHierarchy/incomingCalls": { item: "document" },
  "callHierarchy/outgoingCalls": { item: "document" },
  "lodestone/draft": { ...ofDocument, paper: "text" },
  "lodestone/explain": atPosition,
  "lodestone/letters": { of: "object" },
  "lodestone/markAsked": { of: "object" },
  "lodestone/proposeMappings": { folder: "text" },
  "lodestone/takeAnswers": { name: "text", bytes: "text" },
  "lodestone/writeMappings": { folder: "text", mappings: "list" },
  "textDocument/codeAction": { ...ofDocument, range: "range", context: "object" },
  "textDocument/completion": atPosition,
  "textDocument/definition": atPosition,
  "textDocument/hover": atPosition,
  "textDocument/inlayHint": { ...ofDocument, range: "range" },
  "textDocument/prepareCallHierarchy": atPosition,
  "textDocument/prepareRename": atPosition,
  "textDocument/references": atPosition,
  "textDocument/rename": { ...atPosition, newName: "text" },
  "textDocument/selectionRange": { ...ofDocument, positions: "list" },
  "workspace/diagnostic": { previousResultIds: "list" },
  "workspace/symbol": { query: "text" },
  "workspace/willRenameFiles": { files: "list" },
};

/**
 * The error in the params of a request, as a clause that follows the method name; undefined for valid params. It helps authors of clients
 * more than a crash in a handler would.
 */
export function paramsFault(method: string, params: unknown): string | undefined {
  if (!isObject(params)) return "asks for params, an object";
  for (const [key, shape] of Object.entries(needs[method] ?? (method.startsWith("textDocument/") ? ofDocument : {})))
    if (!has[shape](params[key])) return `asks for \`${key}\`, ${words[shape]}`;
  return undefined;
}

/** As `paramsFault`, for `initialize`, which the server cannot recover from halfway. */
export function initializeFault(params: unknown): string | undefined {
  if (!isObject(params)) return "asks for params, an object";
  const { capabilities, workspaceFolders, rootUri } = params;
  if (!isObject(capabilities)) return "asks for `capabilities`, an object";
  const folders: unknown = workspaceFolders ?? [];
  if (!Array.isArray(folders) || !folders.every(has.document))
    return "asks for `workspaceFolders`, a list of folders with a `uri` each, or null";
  return typeof (rootUri ?? "") === "string" ? undefined : "asks for `rootUri`, a text or null";
}

const words: Readonly<Record<Shape, string>> = {
  text: "a text",
  object: "an object",
  list: "a list",
  document: "an object with a `uri`",
  position: "an object with `line` and `character`, whole numbers from 0",
  range: "an object with `start` and `end`",
};

const has: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  object: isObject,
  list: Array.isArray,
  document: (value) => isObject(value) && typeof value.uri === "string",
  position: isPosition,
  range: (value) => isObject(value) && isPosition(value.start) && isPosition(value.end),
};

/** True for a position, as a client is to send it. */
export function isPosition(value: unknown): boolean {
  return isObject(value) && isCount(value.line) && isCount(value.character);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
