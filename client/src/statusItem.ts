import { type Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from "vscode";
import type { DateOrigin, DocumentStatus, StatusParams } from "../../server/src/lsp/protocol.ts";
import type { Statuses } from "./statuses.ts";

/** Shows in the status bar by which date the active file is judged and how many of its items lack an end use. */
export function showStatusItem(statuses: Statuses): Disposable[] {
  const item = window.createStatusBarItem("lodestone.status", StatusBarAlignment.Right, 90);
  item.name = "Lodestone";
  item.command = "lodestone.changeAsOf";
  return [item, statuses.onDidChangeActive((status) => update(item, status))];
}

function update(item: StatusBarItem, status: StatusParams | undefined): void {
  if (status === undefined || status.state === "not-ours" || status.state === "config") {
    item.hide();
    return;
  }
  const notJudged = status.state === "not-judged";
  item.text = notJudged ? `$(warning) ${l10n.t("Lodestone: not judged")}` : `$(law) ${summary(status.documents)}`;
  item.tooltip = notJudged
    ? l10n.t("lodestone.yaml or a pack that it names is broken, so this file is not judged. Mend it first.")
    : details(status);
  item.backgroundColor = notJudged || status.stalePacks.length > 0 ? new ThemeColor("statusBarItem.warningBackground") : undefined;
  item.show();
}

function summary(documents: readonly DocumentStatus[]): string {
  const dates = [...new Set(documents.map(({ asOf }) => asOf))].join(", ");
  const undeclared = documents.reduce((sum, each) => sum + each.undeclared, 0);
  const asOf = l10n.t("As of {0}", dates);
  return undeclared === 0 ? asOf : `${asOf} · ${l10n.t("{0} undeclared", undeclared)}`;
}

function details({ documents, stalePacks, loweredRules, findings }: StatusParams): MarkdownString {
  const lines = documents.map(({ kind, asOf, asOfFrom, items, rareEarthItems, undeclared }) =>
    [
      `**${kind}**, ${l10n.t("judged as of {0}", asOf)} (${origin(asOfFrom)})`,
      l10n.t("{0} items, {1} with rare earth, {2} without a declared end use", items, rareEarthItems, undeclared),
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
