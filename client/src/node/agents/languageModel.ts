import * as vscode from "vscode";

/** A tool for language models. */
export interface LanguageModelTool {
  invoke(options: { readonly input: unknown }, token: vscode.CancellationToken): Promise<unknown>;
}

/** The part of `vscode` about tools for language models that is in use. VS Code has it from 1.95 on, later than our types. */
interface LanguageModelApi {
  readonly lm: { registerTool(name: string, tool: LanguageModelTool): vscode.Disposable };
  readonly LanguageModelToolResult: new (content: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart: new (value: string) => unknown;
}

/** The tools for language models of this VS Code; undefined where it has none. */
export function languageModelApi(): LanguageModelApi | undefined {
  const api = vscode as unknown as LanguageModelApi; // if it has them
  const { lm }: { readonly lm?: Partial<LanguageModelApi["lm"]> } = api;
  return lm?.registerTool === undefined ? undefined : api;
}
