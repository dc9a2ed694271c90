import { env, l10n, type Memento, ProgressLocation, type QuickPickItem, window } from "vscode";
import type { Letter, LettersParams, QuestionsOf } from "../../../server/src/lsp/protocol.ts";
import { readingInWords } from "../compliance/overview.ts";
import type { LanguageServer } from "../languageServer.ts";
import { languageAmong } from "../words.ts";

type Language = LettersParams["language"];

/** The languages of letters, each by its own name. */
const languages: Readonly<Record<Language, string>> = { en: "English", "zh-cn": "中文（简体）", ja: "日本語", de: "Deutsch" };

/** Workspace-state key of the language chosen last. */
const key = "letterLanguage";

/** Time that a message stays in the status bar, in milliseconds. */
const messageTime = 5000;

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
  window.setStatusBarMessage(done, messageTime);
}

/** The letters that ask these questions; undefined where the user cancels, and where nothing is to be asked, which is said. */
async function lettersAbout(server: LanguageServer, state: Memento, of: QuestionsOf): Promise<readonly Letter[] | undefined> {
  const language = await pickLanguage(state);
  if (language === undefined) return undefined;
  const options = { location: ProgressLocation.Notification, title: l10n.t("Writing the questions…"), cancellable: true };
  const letters = await window.withProgress(options, async (progress, token) => {
    const told = server.requestReading(
      "lodestone/letters",
      { of, language },
      (reading) => progress.report({ message: readingInWords(reading) }),
      token,
    );
    return told.then(
      ({ letters }) => letters,
      (error: unknown) => {
        if (token.isCancellationRequested) return undefined;
        throw error;
      },
    );
  });
  if (letters?.length !== 0) return letters;
  void window.showInformationMessage(
    l10n.t("Nothing is to be asked: the question is answered, or no answer would bring an act or anything to do."),
  );
  return undefined;
}

async function pickLanguage(state: Memento): Promise<Language | undefined> {
  const all = Object.entries(languages) as [Language, string][]; // its keys
  const last = state.get<string>(key) ?? languageAmong(Object.keys(languages));
  const picks = all.map(([language, label]): QuickPickItem & { readonly language: Language } => ({ label, language }));
  const chosen = await window.showQuickPick(
    picks.toSorted((a, b) => Number(b.language === last) - Number(a.language === last)),
    { title: l10n.t("Language of the Letter") },
  );
  if (chosen !== undefined) await state.update(key, chosen.language);
  return chosen?.language;
}
