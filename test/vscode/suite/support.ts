import { type Diagnostic, languages, type TextEditor, type Uri, window, workspace } from "vscode";

const patience = 20_000; // milliseconds
const pause = 50;

/** Fails with `what` unless `condition` holds. */
export function ensure(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Waits until `look` gives something, and gives that; fails with `what` when it does not in time. */
export async function eventually<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`Not seen within ${patience / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0];
  ensure(folder !== undefined, "No workspace folder is open.");
  const uri = folder.uri.with({ path: `${folder.uri.path}/${name}` });
  return window.showTextDocument(await workspace.openTextDocument(uri));
}

/** The rule of a finding of ours, `undefined` for what other extensions say. */
export function ruleOf(diagnostic: Diagnostic): string | undefined {
  if (diagnostic.source !== "lodestone") return undefined;
  return typeof diagnostic.code === "object" ? String(diagnostic.code.value) : String(diagnostic.code);
}

/** Waits until a finding of `rule` stands in the document, and gives it. */
export function finding(uri: Uri, rule: string): Promise<Diagnostic> {
  return eventually(`a finding of ${rule} in ${uri.path}`, () => languages.getDiagnostics(uri).find((each) => ruleOf(each) === rule));
}

/** Waits until no finding of `rule` stands in the document any more. */
export async function noFinding(uri: Uri, rule: string): Promise<void> {
  await eventually(
    `no finding of ${rule} in ${uri.path}`,
    () => languages.getDiagnostics(uri).every((each) => ruleOf(each) !== rule) || undefined,
  );
}
