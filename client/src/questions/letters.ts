import { env, l10n, type Memento, type QuickPickItem, Uri, window, workspace } from "vscode";
import type { Letter, LettersParams, QuestionsOf } from "../../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "../languageServer.ts";
import { requestUnderNotice, showBriefly } from "../notices.ts";

/** A language, or that of each supplier. */
type Language = NonNullable<LettersParams["language"]> | "own";

/** The languages of letters, each by its own name. */
const languages: Readonly<Record<Exclude<Language, "own">, string>> = {
  en: "English",
  "zh-cn": "中文（简体）",
  ja: "日本語",
  de: "Deutsch",
};

/** Workspace-state key of the language chosen last. */
const key = "letterLanguage";

/** Copies the letters that ask these questions, in a language that the user chooses. */
export async function copyLetters(server: LanguageServer, state: Memento, of: QuestionsOf): Promise<void> {
  const letters = await lettersAbout(server, state, of);
  if (letters === undefined) return;
  await env.clipboard.writeText(letters.map(({ markdown }) => markdown).join("\n"));
  const [first, ...others] = letters;
  const done =
    others.length > 0
      ? l10n.t("{0} letters were copied.", letters.length)
      : first?.supplier === undefined
        ? l10n.t("The letter was copied.")
        : l10n.t("The letter to {0} was copied.", first.supplier);
  showBriefly(done);
}

/** Writes the letters that ask these questions, and the tables to fill in, into a folder that the user chooses. */
export async function exportLetters(server: LanguageServer, state: Memento, of: QuestionsOf): Promise<void> {
  const letters = await lettersAbout(server, state, of);
  if (letters === undefined) return;
  const [folder] =
    (await window.showOpenDialog({
      title: l10n.t("Folder for the Letters"),
      openLabel: l10n.t("Write Here"),
      canSelectFolders: true,
      canSelectFiles: false,
      ...defaultFolder(),
    })) ?? [];
  if (folder === undefined) return;
  const files = letters.flatMap(({ files }) => files.map(({ name, text }) => ({ name, text, uri: Uri.joinPath(folder, name) })));
  const there: string[] = [];
  for (const { name, uri } of files) if (await isThere(uri)) there.push(name);
  if (there.length > 0 && !(await mayReplace(there))) return;
  for (const { uri, text } of files) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const open = l10n.t("Open to Print");
  const path = workspace.asRelativePath(folder);
  const written =
    letters.length === 1
      ? l10n.t("The letter was written into {0}.", path)
      : l10n.t("{0} letters were written into {1}.", letters.length, path);
  const page = files.find(({ name }) => name.endsWith(".html"));
  const chosen = await window.showInformationMessage(written, ...(page === undefined ? [] : [open]));
  if (chosen === open && page !== undefined) await env.openExternal(page.uri);
}

function defaultFolder(): { readonly defaultUri?: Uri } {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder === undefined ? {} : { defaultUri: folder };
}

function isThere(uri: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}

async function mayReplace(names: readonly string[]): Promise<boolean> {
  const replace = l10n.t("Replace");
  const asked = l10n.t("These files exist: {0}", names.join(", "));
  return (await window.showWarningMessage(asked, { modal: true }, replace)) === replace;
}

/** The letters that ask these questions; undefined where the user cancels, and where nothing is to be asked, which is said. */
async function lettersAbout(server: LanguageServer, state: Memento, of: QuestionsOf): Promise<readonly Letter[] | undefined> {
  const language = await pickLanguage(state);
  if (language === undefined) return undefined;
  const params = { of, ...(language === "own" ? {} : { language }) };
  const written = await requestUnderNotice(server, l10n.t("Writing the questions…"), "lodestone/letters", params);
  if (written?.letters.length !== 0) return written?.letters;
  void window.showInformationMessage(
    l10n.t("There is nothing to ask: the question is answered, or no answer would make an act apply or require action."),
  );
  return undefined;
}

async function pickLanguage(state: Memento): Promise<Language | undefined> {
  const last = state.get<string>(key) ?? "own";
  const own = {
    label: l10n.t("Language of each supplier"),
    detail: l10n.t("By the country that a file names; English where it names none"),
    language: "own" as const,
  };
  const entries = Object.entries(languages) as [Language, string][]; // its keys
  const picks: (QuickPickItem & { readonly language: Language })[] = [own, ...entries.map(([language, label]) => ({ label, language }))];
  const chosen = await window.showQuickPick(
    picks.toSorted((a, b) => Number(b.language === last) - Number(a.language === last)),
    { title: l10n.t("Language of the Letter") },
  );
  if (chosen !== undefined) await state.update(key, chosen.language);
  return chosen?.language;
}
