import { type Disposable, FileSystemError, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ClientRequests } from "../../server/src/lsp/protocol.ts";
import { reasonOf } from "./words.ts";

const passedOver = new Set(["node_modules", ".git"]);

type Read = ClientRequests["lodestone/readFile"];
type List = ClientRequests["lodestone/listFiles"];

/** Serves workspace files to a server without file access. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  const read: keyof ClientRequests = "lodestone/readFile";
  const list: keyof ClientRequests = "lodestone/listFiles";
  return [
    client.onRequest<Read["result"], void>(read, ({ uri }: Read["params"]) => readFile(Uri.parse(uri))),
    client.onRequest<List["result"], void>(list, async ({ folder }: List["params"]) => ({ files: await listFiles(Uri.parse(folder)) })),
  ];
}

async function readFile(uri: Uri): Promise<Read["result"]> {
  try {
    return { bytes: await workspace.fs.readFile(uri) };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return null;
    return { problem: `The file cannot be read (${reasonOf(error)}), so it was not checked.` };
  }
}

/** Lists files below a folder. Links are not followed, so cycles are impossible; unreadable folders are skipped. */
async function listFiles(folder: Uri): Promise<string[]> {
  const entries = await workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.File) return [uri.toString()];
      return type === FileType.Directory && !passedOver.has(name) ? listFiles(uri) : [];
    }),
  );
  return found.flat();
}
