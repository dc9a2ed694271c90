import {
  type CodeAction,
  commands,
  type Diagnostic,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from "vscode";
import { type Browsed, type Look, type Question, seenFile, sought, writeAsk } from "./ask.ts";

const patience = 20_000; // milliseconds
const work = 60_000; // milliseconds for what a browser has to look through or to print
const pause = 50;
const clickAgain = 5000; // milliseconds

/** Fails with `what` unless `condition` holds. */
export function ensure(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Waits until `look` gives something, and gives that; fails with `what` when it does not in time. */
export async function eventually<T>(what: string, look: () => T | undefined | Promise<T | undefined>, within = patience): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`Not seen within ${within / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Waits until the harness has seen something on the screen. */
export async function seen(ask: Look): Promise<void> {
  await answerTo(ask);
}

/** Presses keys until the harness has seen something on the screen. */
export async function pressUntil(keys: readonly string[], until: string): Promise<void> {
  await answerTo({ until, keys });
}

/**
 * Clicks what a selector finds until `look` gives something: a toolbar that is drawn anew at that moment takes no click, nor does a
 * dialog that is still reading its folder.
 */
export function clickUntil<T>(selector: string, what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  let clicked = 0;
  return eventually(what, async () => {
    const found = await look();
    if (found === undefined && Date.now() - clicked > clickAgain) {
      clicked = Date.now();
      console.log(writeAsk({ click: selector }));
    }
    return found;
  });
}

/** What axe-core has against the web view in which a selector finds something; nothing where all is well. */
export function faults(selector: string): Promise<string> {
  return answerTo({ judge: selector }, work);
}

/** The texts that a selector finds in a web view, as they are seen. */
export async function texts(selector: string): Promise<readonly string[]> {
  return JSON.parse(await answerTo({ read: selector })); // written by the harness
}

/** How a browser shows and prints a file of the workspace; `selector` says which texts are told. */
export async function browsed(file: string, selector: string): Promise<Browsed> {
  return JSON.parse(await answerTo({ browse: file, texts: selector }, work)); // written by the harness
}

/** Waits until the harness has left what it was asked for, and gives what it says of it. */
async function answerTo(ask: Question, within = patience): Promise<string> {
  console.log(writeAsk(ask));
  const wanted = sought(ask);
  const read = async (): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uriOf(seenFile)));
  const left = (): Promise<string | undefined> =>
    read().then(
      (found) => (found.startsWith(`${wanted}\n`) ? found : undefined),
      () => undefined,
    );
  const found = await eventually(`${wanted} on the screen`, left, within);
  await workspace.fs.delete(uriOf(seenFile));
  return found.slice(wanted.length + 1);
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(uriOf(name)), { preview: false });
}

/** Opens a file of the workspace and puts a text in place of its own, as by typing. */
export async function openWith(name: string, text: string): Promise<TextEditor> {
  const editor = await open(name);
  await write(editor, text);
  return editor;
}

/** Puts a text in place of that in the editor. */
export async function write(editor: TextEditor, text: string): Promise<void> {
  const done = await editor.edit((edit) => edit.replace(wholeOf(editor.document), text));
  ensure(done, "The editor took no edit.");
}

/** A text without its mark `|`, and the offset where it stood. */
export function marked(text: string): { readonly text: string; readonly offset: number } {
  const offset = text.indexOf("|");
  ensure(offset >= 0, "No | marks a place in the text.");
  return { text: text.slice(0, offset) + text.slice(offset + 1), offset };
}

/** The findings in a document: what other extensions say is left out. */
export function findings(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === "lodestone");
}

/** The rule of a finding. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Waits until a finding of `rule` stands in the document that `fits`, and gives it. */
export function finding(uri: Uri, rule: string, fits: (finding: Diagnostic) => boolean = () => true): Promise<Diagnostic> {
  return eventually(`a finding of ${rule} in ${uri.path}`, () => findings(uri).find((each) => ruleOf(each) === rule && fits(each)));
}

/** Waits until no finding of `rule` stands in the document any more. */
export async function noFinding(uri: Uri, rule: string): Promise<void> {
  await eventually(`no finding of ${rule} in ${uri.path}`, () => findings(uri).every((each) => ruleOf(each) !== rule) || undefined);
}

/** So many of the actions are asked for their edits, as an editor does when one is taken. */
const resolved = 50;

/**
 * The quick fixes at a finding that change the text. VS Code gives up a request for actions, and leaves out what had not
 * been answered yet, when anything registers some meanwhile; at every finding the server offers at least the page of its rule.
 */
export function quickFixes(document: TextDocument, at: Diagnostic): Promise<CodeAction[]> {
  const page = `Open the page of ${ruleOf(at)}`;
  return eventually(`the action \`${page}\``, async () => {
    const all = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      at.range,
      undefined, // the page is no quick fix
      resolved,
    );
    if (!all.some(({ title }) => title === page)) return undefined;
    return all.filter(({ kind, edit }) => kind?.value === "quickfix" && edit !== undefined);
  });
}

export function uriOf(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  ensure(folder !== undefined, "No workspace folder is open.");
  return folder.uri.with({ path: `${folder.uri.path}/${name}` });
}

function wholeOf(document: TextDocument): Range {
  return new Range(0, 0, document.lineCount, 0);
}
