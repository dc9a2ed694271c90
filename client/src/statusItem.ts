import { type Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from "vscode";
import type { DateOrigin, StatusParams } from "../../server/src/lsp/protocol.ts";
import { isDateChosen, undeclaredIn } from "./menu.ts";
import type { Statuses } from "./statuses.ts";

/**
 * Shows in the status bar by which date the file in front is judged, with a menu behind it, and beside it how many of its items lack
 * an end use, to which a click leads.
 */
export function showStatusItem(statuses: Statuses): Disposable[] {
  const item = window.createStatusBarItem("lodestone.status", StatusBarAlignment.Right, 90);
  item.name = "Lodestone";
  item.command = "lodestone.showMenu";
  const count = window.createStatusBarItem("lodestone.undeclared", StatusBarAlignment.Right, 89);
  count.name = l10n.t("Lodestone: items without an end use");
  count.command = "lodestone.nextUndeclared";
  count.tooltip = l10n.t("Go to the next item without an end use");
  const update = (status: StatusParams | undefined): void => {
    updateItem(item, status);
    const undeclared = undeclaredIn(status);
    count.text = l10n.t("{0} undeclared", undeclared);
    if (undeclared > 0) count.show();
    else count.hide();
  };
  return [item, count, statuses.onDidChangeShown(update)];
}

function updateItem(item: StatusBarItem, status: StatusParams | undefined): void {
  if (status === undefined || status.state === "not-ours" || status.state === "config") {
    item.hide();
    return;
  }
  const notJudged = status.state === "not-judged";
  const dates = [...new Set(status.documents.map(({ asOf }) => asOf))].join(", ");
  item.text = notJudged ? `$(warning) ${l10n.t("Lodestone: not judged")}` : `$(law) ${l10n.t("As of {0}", dates)}`;
  item.tooltip = notJudged ? whyNotJudged(status) : details(status);
  const warns = notJudged || status.stalePacks.length > 0 || isDateChosen(status);
  item.backgroundColor = warns ? new ThemeColor("statusBarItem.warningBackground") : undefined;
  item.show();
}

function whyNotJudged({ shapes }: StatusParams): string {
  return shapes === undefined
    ? l10n.t("lodestone.yaml or a pack that it names is broken, so this file is not judged. Mend it first.")
    : l10n.t("Several shapes in lodestone.yaml claim this file ({0}), so it is not judged.", shapes.join(", "));
}

function details({ documents, stalePacks, loweredRules, offMaterials, findings }: StatusParams): MarkdownString {
  const lines = documents.map(({ kind, asOf, asOfFrom, items, materialItems, undeclared }) =>
    [
      `**${kind}**, ${l10n.t("judged as of {0}", asOf)} (${origin(asOfFrom)})`,
      l10n.t("{0} items, {1} with controlled material, {2} without a declared end use", items, materialItems, undeclared),
    ].join("\n\n"),
  );
  lines.push(l10n.t("{0} errors, {1} warnings", findings.error, findings.warning));
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
