import { type Command, l10n, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import type { PlaceRange } from "../../../server/src/lsp/protocol.ts";

/** Properties of a tree row that may be left out. */
type RowOf = Partial<Pick<TreeItem, "id" | "description" | "tooltip" | "iconPath" | "command" | "contextValue" | "resourceUri">> & {
  /** Text for screen readers. */
  readonly spoken?: readonly string[];
  /** True for a row with children that is open at first. */
  readonly isOpen?: boolean;
};

/** A row of a tree. */
export function row(label: string, { spoken, isOpen, ...rest }: RowOf): TreeItem {
  const { None, Collapsed, Expanded } = TreeItemCollapsibleState;
  const tree = new TreeItem(label, isOpen === undefined ? None : isOpen ? Expanded : Collapsed);
  return Object.assign(tree, rest, spoken === undefined ? {} : { accessibilityInformation: { label: spoken.join(", ") } });
}

/** An icon, in a theme colour if given. */
export function icon(name: string, color?: string): ThemeIcon {
  return new ThemeIcon(name, color === undefined ? undefined : new ThemeColor(color));
}

/** A command that opens a file, at a position if given. */
export function openAt(uri: string, place?: PlaceRange): Command {
  const target = Uri.parse(uri);
  const selection = place && new Range(place.start.line, place.start.character, place.end.line, place.end.character);
  return { command: "vscode.open", title: l10n.t("Open"), arguments: selection === undefined ? [target] : [target, { selection }] };
}
