import type { CodeLens } from "vscode-languageserver";
import { offMaterials } from "../../core/config/offMaterials.ts";
import { levelOf } from "../../core/judge/runRules.ts";
import { type Argument, listOf, type Message, message, type Verbatim, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { stateWord } from "../../core/states/inWords.ts";
import { type StateKind, stateSigns } from "../../core/states/types.ts";
import { openPlace } from "../commandLinks.ts";
import type { Snapshot } from "../snapshot.ts";

/**
 * The client commands that ask for another check date, and that jump to the next item without an end use. Their argument is the URI of the
 * file.
 */
const changeAsOf = "lodestone.changeAsOf";
const nextUndeclared = "lodestone.nextUndeclared";

/**
 * `textDocument/codeLens`: above each document, a summary of the check with its date (a click changes it if the client can) and the number
 * of items without an end use (a click jumps to the next).
 *
 * @param broken the URI of a broken lodestone.yaml whose last valid version applies; a click opens it
 */
export function codeLenses(snapshot: Snapshot, commands: ReadonlySet<string>, broken?: string): CodeLens[] {
  const { digest, whole, lines, uri, checker, settings } = snapshot;
  const silenced = silencedBy(settings, checker);
  return digest.documents.flatMap(({ index, asOf, materialItems, undeclared, undeclaredWaived: waived = 0, notChecked }) => {
    const document = whole.documents.find((one) => one.index === index);
    if (document === undefined) return [];
    // In a document that is read in sections, the list of items never comes first.
    const position = lines.positionAt(document.root.start);
    const lens = (title: Message, command: string, ...given: readonly unknown[]): CodeLens => ({
      range: { start: position, end: position },
      command: { title: checker.texts.of(title), command: commands.has(command) ? command : "", arguments: [...given] },
    });
    const old = broken === undefined ? [] : [lens(message("editor-lens-earlier-settings"), openPlace, broken, 0, 0)];
    const aside = [
      ...(silenced.length === 0
        ? []
        : [lens(message("editor-lens-silenced", { sign: sign("not-asked"), what: listOf(silenced, "comma") }), changeAsOf, uri)]),
      ...(notChecked === 0
        ? []
        : [lens(message("editor-lens-not-checked", { sign: sign("not-checked"), count: notChecked }), changeAsOf, uri)]),
    ];
    const counted = { items: materialItems, date: asOf };
    const leadsToNext = undeclared > 0 && commands.has(nextUndeclared);
    const summary = leadsToNext
      ? message("editor-lens", counted)
      : message("editor-lens-with-undeclared", { ...counted, undeclared, waived });
    const next = leadsToNext ? [lens(message("editor-lens-undeclared", { undeclared, waived }), nextUndeclared, uri)] : [];
    return [...old, lens(summary, changeAsOf, uri), ...next, ...aside];
  });
}

/** The lens for a file that is not checked. */
export function notCheckedLens(texts: Texts): CodeLens {
  const start = { line: 0, character: 0 };
  const title = `${stateSigns["not-checked"]} ${texts.name(stateWord("not-checked"))}`;
  return { range: { start, end: start }, command: { title, command: "" } };
}

/** The checks that the settings disable: the names of materials, and the number of rules. */
function silencedBy(settings: Snapshot["settings"], { rules, packs }: Snapshot["checker"]): readonly Argument[] {
  const off = rules.filter((meta) => levelOf(meta, settings) === "off").length;
  const names = offMaterials(settings.materials, packs.recogniserData);
  return off === 0 ? names : [...names, message("editor-lens-rules-off", { count: off })];
}

function sign(state: StateKind): Verbatim {
  return verbatim(stateSigns[state]);
}
