import { CancellationError, type CancellationToken, commands, Disposable, type ExtensionContext, workspace } from "vscode";
import { Refused } from "../../../../server/src/agents/bounds.ts";
import { checkedInput } from "../../../../server/src/agents/checkInput.ts";
import { type AgentTool, agentTools, editorSchemaOf, type ToolArguments } from "../../../../server/src/agents/input.ts";
import { textOf } from "../../../../server/src/agents/notice.ts";
import { type Answered, answer } from "../../../../server/src/agents/tools.ts";
import { concernsUs } from "../../files.ts";
import { languageModelApi } from "./languageModel.ts";
import { runCommand } from "./runCommand.ts";

/** Context key that the manifest shows the tools by. */
const registered = "lodestone.agentTools";

/**
 * Registers the tools for agents, if VS Code supports such tools, once the workspace is trusted: the command runs git in the folder, and an
 * agent reads its files.
 */
export function registerAgentTools(context: ExtensionContext): void {
  const register = (): void => void context.subscriptions.push(registeredTools(context.asAbsolutePath("dist/cli.js")));
  if (workspace.isTrusted) register();
  else context.subscriptions.push(workspace.onDidGrantWorkspaceTrust(register));
}

function registeredTools(script: string): Disposable {
  const api = languageModelApi();
  if (api === undefined) return Disposable.from();
  const made = agentTools.map((tool) =>
    api.lm.registerTool(`lodestone_${tool}`, {
      async invoke({ input }, token) {
        const answered = await answeredOrRefused(tool, input, script, token);
        return new api.LanguageModelToolResult([new api.LanguageModelTextPart(textOf(answered))]);
      },
    }),
  );
  void commands.executeCommand("setContext", registered, true);
  return Disposable.from(...made);
}

async function answeredOrRefused(tool: AgentTool, input: unknown, script: string, token: CancellationToken): Promise<Answered> {
  const aborting = new AbortController();
  const listening = token.onCancellationRequested(() => aborting.abort());
  if (token.isCancellationRequested) aborting.abort();
  const { signal } = aborting;
  try {
    const { folder: wanted, ...given } = checkedInput(input ?? {}, editorSchemaOf(tool)) as ToolArguments & { readonly folder?: string };
    const folder = folderNamed(wanted);
    const known = { folder: folder.name, ...(await unsaved()) };
    const answered = await answer(tool, given, (argv) => runCommand(argv, { script, cwd: folder.uri.fsPath, signal }));
    return { ...known, ...answered };
  } catch (error) {
    if (signal.aborted) throw new CancellationError();
    if (error instanceof Refused) return { refused: error.message.trim() };
    throw error;
  } finally {
    listening.dispose();
  }
}

/** A workspace folder on this machine, by its name; the first by default. */
function folderNamed(wanted: string | undefined) {
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file");
  const found = wanted === undefined ? folders[0] : folders.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const names = folders.map(({ name }) => JSON.stringify(name)).join(", ");
  throw new Refused(folders.length === 0 ? "No folder of this machine is open." : `Open are the folders ${names} and no other.`);
}

/** Unsaved documents that affect the check, which reads files from disk: judged files and those that control how files are judged. */
async function unsaved(): Promise<Answered> {
  const dirty = workspace.textDocuments.filter(({ isDirty }) => isDirty);
  const concern = await Promise.all(dirty.map(concernsUs));
  const files = dirty.filter((_, at) => concern[at]).map(({ uri }) => workspace.asRelativePath(uri));
  const meaning =
    "These files have unsaved changes in the editor. This answer is about their text on the disk. Have them saved and ask again.";
  return files.length === 0 ? {} : { unsaved: { files, meaning } };
}
