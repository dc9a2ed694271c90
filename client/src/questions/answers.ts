import { commands, type Disposable, l10n, TabInputTextDiff, type TextDocumentContentProvider, Uri, window, workspace } from "vscode";
import type { AnsweredPartsFile, TakeAnswersParams, TakeAnswersResult } from "../../../server/src/lsp/protocol.ts";
import { type LanguageServer, tellNotWritten } from "../languageServer.ts";
import { requestUnderNotice, showBriefly } from "../notices.ts";

/** Scheme of the proposed texts of parts files. */
const scheme = "lodestone-answers";

/** Context key for the button that writes the answers: some are shown. */
const shownKey = "lodestone.answersShown";

/** Answers of suppliers that are taken into parts files: shown as differences, and written when the user confirms. */
export class Answers implements TextDocumentContentProvider, Disposable {
  readonly #server: LanguageServer;
  readonly #provider: Disposable;
  /** Texts by path of their URI. */
  #texts = new Map<string, string>();
  #taken: TakeAnswersResult | undefined;
  /** Number of the last result. It keeps texts of earlier results from being shown for this one. */
  #round = 0;

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#provider = workspace.registerTextDocumentContentProvider(scheme, this);
  }

  provideTextDocumentContent({ path }: Uri): string {
    return this.#texts.get(path) ?? "";
  }

  /** Opens the answer file of a supplier and shows the resulting changes. */
  async takeIn(): Promise<void> {
    const [file] =
      (await window.showOpenDialog({
        title: l10n.t("Answers of a Supplier"),
        openLabel: l10n.t("Take In"),
        filters: { [l10n.t("Answers")]: ["csv", "tsv", "txt", "xlsx", "xlsm", "json"] },
      })) ?? [];
    if (file === undefined) return;
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    const bytes = inBase64(await workspace.fs.readFile(file));
    await this.#take({ name, bytes, replaces: false });
  }

  async #take(params: TakeAnswersParams): Promise<void> {
    const taken = await requestUnderNotice(this.#server, l10n.t("Reading the answers…"), "lodestone/takeAnswers", params);
    if (taken === undefined) return;
    if (taken.problem !== undefined) {
      void window.showErrorMessage(`${params.name}: ${taken.problem}`);
      return;
    }
    if (taken.parts === undefined) return this.#show(params, taken);
    const title = l10n.t("Part That {0} Is About", params.name);
    const part = await window.showQuickPick(taken.parts, { title });
    if (part !== undefined) await this.#take({ ...params, part });
  }

  async #show(params: TakeAnswersParams, taken: TakeAnswersResult): Promise<void> {
    await this.#close();
    this.#round++;
    this.#taken = taken.files.length === 0 ? undefined : taken;
    this.#texts = new Map();
    await commands.executeCommand("setContext", shownKey, this.#taken !== undefined);
    if (taken.notes.length > 0) {
      const notes = this.#add(l10n.t("Not taken from {0}", params.name), `${taken.notes.join("\n")}\n`);
      await window.showTextDocument(notes, { preview: false, preserveFocus: true });
    }
    for (const file of taken.files) await this.#compare(file, params.name);
    const write = l10n.t("Write");
    const writeOver = l10n.t("Write Over {0} Values…", taken.kept);
    const choices = [...(taken.files.length === 0 ? [] : [write]), ...(taken.kept === 0 ? [] : [writeOver])];
    const tell = taken.notes.length > 0 ? window.showWarningMessage : window.showInformationMessage;
    // Not awaited: a message may stay as long as the user reads.
    void tell(`${params.name}: ${taken.summary}`, ...choices).then((chosen) => {
      if (chosen === write && this.#taken === taken) return commands.executeCommand("lodestone.writeAnswers");
      return chosen === writeOver ? this.#take({ ...params, replaces: true }) : undefined;
    });
  }

  async #compare({ uri, path, text, isNew }: AnsweredPartsFile, name: string): Promise<void> {
    const proposed = this.#add(path, text);
    const before = isNew ? this.#add(`${path}.new`, "") : Uri.parse(uri);
    const title = l10n.t("{0}, with answers from {1}", path, name);
    await commands.executeCommand("vscode.diff", before, proposed, title, { preview: false });
  }

  #add(name: string, text: string): Uri {
    const uri = Uri.from({ scheme, path: `/${this.#round}/${name}` });
    this.#texts.set(uri.path, text);
    return uri;
  }

  /** Writes the answers that are shown into the parts files, in a single edit that one undo reverts. */
  async write(): Promise<void> {
    const taken = this.#taken;
    if (taken === undefined || tellNotWritten(await this.#server.apply(taken.edit))) return;
    await this.#close();
    const [first] = taken.files;
    if (first !== undefined) await window.showTextDocument(Uri.parse(first.uri), { preview: false });
    showBriefly(l10n.t("Answers written into {0}", taken.files.map(({ path }) => path).join(", ")));
  }

  /** Closes the differences that are shown. */
  async #close(): Promise<void> {
    this.#taken = undefined;
    await commands.executeCommand("setContext", shownKey, false);
    const tabs = window.tabGroups.all.flatMap(({ tabs }) => tabs);
    await window.tabGroups.close(
      tabs.filter(({ input }) => input instanceof TabInputTextDiff && input.modified.scheme === scheme),
      true,
    );
  }

  dispose(): void {
    this.#provider.dispose();
  }
}

/** The number of bytes converted to base64 at once. It limits the number of arguments of a call. */
const chunk = 0x6000;

function inBase64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += chunk) text += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return btoa(text);
}
