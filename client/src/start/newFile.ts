import { commands, type ExtensionContext, l10n, Position, Selection, SnippetString, type TextEditor, Uri, window, workspace } from "vscode";
import type { Requests } from "../../../server/src/lsp/protocol.ts";
import { configName, isFile } from "../files.ts";
import { firstFinding } from "../findings.ts";
import type { LanguageServer } from "../languageServer.ts";
import { goTo } from "../places.ts";
import { pickFolder } from "./folder.ts";
import { sampleUri } from "./samples.ts";

type Kind = Requests["lodestone/skeleton"]["params"]["kind"];

/** Opens a new unsaved document with blanks. */
export async function newDocument(server: LanguageServer, kind: Kind): Promise<void> {
  const { snippet } = await server.request("lodestone/skeleton", { kind });
  const editor = await unsaved(`new.${kind}.yaml`);
  await editor.insertSnippet(new SnippetString(snippet));
}

/**
 * Opens a sample at its first finding.
 *
 * @param given file name of a sample, as a link may pass it; any other value asks the user
 */
export async function openSample(given: unknown): Promise<void> {
  const samples = [
    { label: l10n.t("Loudspeaker"), description: l10n.t("a bill of materials"), name: "loudspeaker.bom.yaml" },
    {
      label: l10n.t("Servo motor"),
      description: l10n.t("a bill of materials with a mistake of each kind"),
      name: "servo-motor.bom.yaml",
    },
    { label: l10n.t("Magnets and oxides to Japan"), description: l10n.t("a shipment"), name: "to-japan.shipment.yaml" },
  ];
  const sample = samples.find(({ name }) => name === given) ?? (await window.showQuickPick(samples, { title: l10n.t("Open a sample") }));
  if (sample === undefined) return;
  const uri = sampleUri(sample.name);
  // By this command and not by the API, which would keep the document open, and its items counted, for minutes after its tab is closed.
  await commands.executeCommand("vscode.open", uri);
  const editor = window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString()) return;
  const top = new Position(0, 0);
  editor.selection = new Selection(top, top);
  const range = await firstFinding(uri);
  // A user who has gone on by then keeps the cursor.
  if (range !== undefined && window.activeTextEditor === editor && editor.selection.active.isEqual(top)) goTo(editor, range.start);
}

/** Opens the lodestone.yaml of the folder; a new one has only commented settings. */
export async function createConfig({ extensionUri }: ExtensionContext): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined) return;
  const file = Uri.joinPath(folder.uri, configName);
  if (!(await isFile(file)))
    await workspace.fs.writeFile(file, await workspace.fs.readFile(Uri.joinPath(extensionUri, "client", "new", "settings.yaml")));
  await window.showTextDocument(file);
}

/** Opens an unsaved editor with the intended file name; without an open folder, the name is asked for on saving. */
async function unsaved(name: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (folder?.scheme !== "file") return window.showTextDocument(await workspace.openTextDocument({ language: "yaml" }));
  for (let count = 1; ; count++) {
    const file = Uri.joinPath(folder, count === 1 ? name : name.replace(".", `-${count}.`));
    const uri = file.with({ scheme: "untitled" });
    const isTaken = (await isFile(file)) || workspace.textDocuments.some((one) => one.uri.toString() === uri.toString());
    if (!isTaken) return window.showTextDocument(await workspace.openTextDocument(uri));
  }
}
