import { type Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, ThemeColor, Uri, window } from "vscode";
import type { DateOrigin, StatusParams, UnreadFile } from "../../server/src/lsp/protocol.ts";
import { type Files, type Known, type Overview, progressInWords, resultOf, undeclaredIn } from "./compliance/overview.ts";
import { isDateChosen, undeclaredIn as undeclaredOf } from "./menu.ts";
import type { Statuses } from "./statuses.ts";

/** Content of the status bar item. */
interface Shown extends Pick<StatusBarItem, "text" | "tooltip" | "command"> {
  readonly grave?: "error" | "warning";
}

/**
 * Creates the status bar items: the date by which the active file is judged, with a menu, and its number of items without an end use, which
 * leads to the next one. Without an active file of ours, they show the state of the workspace.
 */
export function showStatusItem(statuses: Statuses, overview: Overview): Disposable[] {
  const item = window.createStatusBarItem("lodestone.status", StatusBarAlignment.Right, 90);
  item.name = "Lodestone";
  const count = window.createStatusBarItem("lodestone.undeclared", StatusBarAlignment.Right, 89);
  count.name = l10n.t("Lodestone: items without an end use");
  count.command = "lodestone.nextUndeclared";
  count.tooltip = l10n.t("Go to the next item without an end use");
  const update = (): void => {
    const status = statuses.shown;
    show(item, inStatusBar(overview.known, status));
    const undeclared = undeclaredOf(status);
    count.text = l10n.t("{0} undeclared", undeclared);
    if (undeclared > 0) count.show();
    else count.hide();
  };
  return [item, count, statuses.onDidChangeShown(update), overview.onDidChange(update)];
}

function show(item: StatusBarItem, shown: Shown | undefined): void {
  if (shown === undefined) {
    item.hide();
    return;
  }
  const { text, tooltip, command, grave } = shown;
  item.text = text;
  item.tooltip = tooltip;
  // Read aloud as it stands, Markdown and signs would be noise.
  item.accessibilityInformation = {
    label: [text, tooltip instanceof MarkdownString ? tooltip.value : (tooltip ?? "")].map(spoken).join(", "),
  };
  item.command = command;
  item.backgroundColor = grave && new ThemeColor(`statusBarItem.${grave}Background`);
  item.show();
}

/** A text without its icons and the marks of Markdown, on one line. */
function spoken(text: string): string {
  return text
    .replace(/\$\([\w~-]+\) ?|[*`]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Content for the active file or the workspace; undefined where no file of ours is known. */
function inStatusBar(known: Known, status: StatusParams | undefined): Shown | undefined {
  if (known.state === "not-checked") return notChecked(known.why);
  if (known.state === "reading" && known.result === undefined)
    return { text: `$(loading~spin) Lodestone: ${progressInWords(known)}`, tooltip: undefined, command: "lodestone.items.focus" };
  if (status?.state === "not-judged")
    return {
      text: `$(warning) ${l10n.t("Lodestone: not checked")}`,
      tooltip: status.problem,
      command: "lodestone.showMenu",
      grave: "warning",
    };
  if (status?.state === "judged" && status.documents.length > 0) return judged(status);
  const result = resultOf(known);
  if (result === undefined) return undefined;
  const inFront = window.activeTextEditor?.document.uri.toString();
  const unread = result.unread.files.find(({ uri }) => Uri.parse(uri).toString() === inFront);
  if (unread !== undefined) return notRead(unread);
  return result.judged === 0 && result.unread.files.length === 0 ? undefined : ofWorkspace(result);
}

function notRead({ message, recognised }: UnreadFile): Shown {
  return {
    text: `$(circle-slash) ${
      recognised === undefined ? l10n.t("Lodestone: not read") : l10n.t("Lodestone: not read, {0} to ask about. Check", recognised.asked)
    }`,
    tooltip: [message, recognised?.summary].join("\n").trim(),
    command: "lodestone.checkOwnBom",
    grave: "warning",
  };
}

function notChecked(why: string | undefined): Shown {
  const said = l10n.t("The language server of Lodestone has ended, so no file is checked. A click starts it again.");
  return {
    text: `$(error) ${l10n.t("Lodestone: not checked. Restart")}`,
    tooltip: why === undefined ? said : `${said}\n${why}`,
    command: "lodestone.restartServer",
    grave: "error",
  };
}

/** Materials and rules that settings switch off, with an icon: silence about them must not look like clearance. */
function silenced({ offMaterials, loweredRules }: StatusParams): readonly string[] {
  const off = loweredRules.filter(({ level, authorities }) => level === "off" && authorities === undefined).length;
  const rules = off === 0 ? [] : [off === 1 ? l10n.t("1 rule") : l10n.t("{0} rules", off)];
  const what = [...offMaterials, ...rules];
  return what.length === 0 ? [] : [`$(dash) ${l10n.t("not asked, by settings: {0}", what.join(", "))}`];
}

function judged(status: StatusParams): Shown {
  const { documents, stalePacks, configInEdit, settingFaults = [] } = status;
  const dates = [...new Set(documents.map(({ asOf }) => asOf))].join(", ");
  const isOld = configInEdit === true;
  const warns = isOld || silenced(status).length > 0 || stalePacks.length > 0 || settingFaults.length > 0 || isDateChosen(status);
  return {
    text: [
      isOld ? `$(warning) ${l10n.t("Lodestone: judged by earlier settings")}` : `$(law) ${l10n.t("Lodestone: as of {0}", dates)}`,
      ...(settingFaults.length === 0 ? [] : [`$(warning) ${l10n.t("settings with mistakes")}`]),
      ...silenced(status),
    ].join("  "),
    tooltip: details(status),
    command: "lodestone.showMenu",
    ...(warns ? { grave: "warning" } : {}),
  };
}

function ofWorkspace(result: Files): Shown {
  const unjudged = result.files.filter(({ problem }) => problem !== undefined).length;
  const unread = result.unread.files.length;
  const counts = [
    result.judged === 0 ? [] : l10n.t("{0} undeclared", undeclaredIn(result)),
    unjudged === 0 ? [] : unjudged === 1 ? l10n.t("1 file not checked") : l10n.t("{0} files not checked", unjudged),
    unread === 0 ? [] : unread === 1 ? l10n.t("1 file not read") : l10n.t("{0} files not read", unread),
  ].flat();
  const isWhole = unjudged + unread === 0;
  return {
    text: `$(${isWhole ? "law" : "warning"}) Lodestone: ${counts.join(", ")}`,
    tooltip: [l10n.t("Files checked: {0}. Files not checked: {1}.", result.judged - unjudged, unjudged), result.unread.summary]
      .join("\n")
      .trim(),
    command: result.judged === 0 ? "lodestone.checkOwnBom" : "lodestone.items.focus",
    ...(isWhole ? {} : { grave: "warning" }),
  };
}

function details({
  documents,
  configInEdit,
  stalePacks,
  loweredRules,
  offMaterials,
  findings,
  settingFaults = [],
}: StatusParams): MarkdownString {
  const lines = documents.map(({ kind, asOf, asOfFrom, items, materialItems, undeclared, notChecked }) =>
    [
      `**${kind}**, ${l10n.t("judged as of {0}", asOf)} (${origin(asOfFrom)})`,
      l10n.t(
        "Items: {0}. With monitored material: {1}. Without a declared end use: {2}. Not checked: {3}.",
        items,
        materialItems,
        undeclared,
        notChecked,
      ),
    ].join("\n\n"),
  );
  if (configInEdit === true)
    lines.push(
      `$(warning) ${l10n.t("lodestone.yaml, or a file that it names, is broken. Its last whole version holds until it is mended; the command judges nothing by it.")}`,
    );
  lines.push(l10n.t("Errors: {0}. Warnings: {1}.", findings.error, findings.warning));
  for (const { id, reviewedOn, days } of stalePacks)
    lines.push(`$(warning) ${l10n.t("The law in pack {0} was reviewed on {1}, {2} days before that date.", id, reviewedOn, days)}`);
  if (loweredRules.length > 0) {
    const rules = loweredRules.map(
      ({ rule, severity, level, authorities }) =>
        `\`${rule}\`: ${severity} → ${level}${authorities === undefined ? "" : ` (${authorities.join(", ")})`}`,
    );
    lines.push(`$(warning) ${l10n.t("Settings silence rules for this file or make them milder: {0}", rules.join(", "))}`);
  }
  if (offMaterials.length > 0)
    lines.push(`$(warning) ${l10n.t("Settings have nothing asked about these materials: {0}", offMaterials.join(", "))}`);
  lines.push(...settingFaults.map((fault) => `$(warning) ${fault}`));
  return new MarkdownString(lines.join("\n\n"), true);
}

function origin(from: DateOrigin): string {
  switch (from) {
    case "session":
      return l10n.t("chosen in this window");
    case "config":
      return l10n.t("from lodestone.yaml");
    case "client":
      return l10n.t("from the settings");
    case "export-date":
      return l10n.t("the export date of the shipment");
    case "today":
      return l10n.t("today in Beijing");
  }
}
