import { Disposable, IndentAction, languages, window } from "vscode";
import { afterCursor, enterRules } from "./enterRules.ts";
import type { Statuses } from "./statuses.ts";

/**
 * Enables block-style indentation on Enter for our own documents only. VS Code has such rules per language, so they are active only while
 * one of our documents is in the active editor; other YAML, including files of mappings, is unaffected.
 */
export function indentAsTyped(statuses: Statuses): Disposable {
  let rules: Disposable | undefined;
  const setRules = (wanted: boolean): void => {
    if (wanted === (rules !== undefined)) return;
    rules?.dispose();
    rules = wanted ? languages.setLanguageConfiguration("yaml", { onEnterRules }) : undefined;
  };
  return Disposable.from(
    statuses.onDidChangeShown((status) => {
      const isOurs = status?.state === "judged" && status.why !== "mapping";
      setRules(isOurs && window.activeTextEditor?.document.languageId === "yaml");
    }),
    new Disposable(() => setRules(false)),
  );
}

const onEnterRules = enterRules.map(({ beforeText, deeper }) => ({
  beforeText,
  afterText: afterCursor,
  action: { indentAction: IndentAction.None, appendText: " ".repeat(deeper) },
}));
