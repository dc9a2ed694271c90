import { Disposable, IndentAction, languages, window } from "vscode";
import { afterCursor, enterRules } from "./enterRules.ts";
import type { Statuses } from "./statuses.ts";

/**
 * Has Enter indent as block style goes on, in what is judged alone: VS Code knows such rules by the language only, so they hold while
 * one of our documents is in the active editor, and other YAML, that of mappings too, stays as it is.
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
