import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import type { OverviewFile } from "../../../server/src/lsp/protocol.ts";
import type { Group, Grouping, PlacedItem } from "./grouping.ts";
import { openAt } from "./openAt.ts";

/** A row of the tree of items. */
export type ItemNode =
  | { readonly kind: "group"; readonly group: Group }
  /** `under`: the key of its group. */
  | { readonly kind: "item"; readonly placed: PlacedItem; readonly under: string | undefined }
  /** A file that could not be judged. */
  | { readonly kind: "unjudged"; readonly file: OverviewFile }
  /** A file with more items than are told. */
  | { readonly kind: "more"; readonly file: OverviewFile };

/** How a row is shown. */
export function itemRow(node: ItemNode, by: Grouping): TreeItem {
  switch (node.kind) {
    case "group":
      return groupItem(node.group, by);
    case "item":
      return leaf(node.placed, by, node.under);
    case "unjudged":
      return unjudgedItem(node.file);
    case "more":
      return moreItem(node.file);
  }
}

function groupItem({ key, items, undeclared }: Group, by: Grouping): TreeItem {
  const isOpen = undeclared > 0 || by === "file";
  const tree = new TreeItem(key ?? unsaid(by), isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  tree.id = `${by} ${key ?? ""}`;
  const count = items.length === 1 ? l10n.t("1 item") : l10n.t("{0} items", items.length);
  const counts = undeclared === 0 ? count : `${l10n.t("{0} undeclared", undeclared)} · ${count}`;
  tree.description = counts;
  tree.iconPath = undeclared === 0 ? new ThemeIcon(icons[by]) : new ThemeIcon(icons[by], new ThemeColor("list.errorForeground"));
  const uri = items[0]?.file.uri;
  if (by === "file" && key !== undefined && uri !== undefined) {
    const name = key.slice(key.lastIndexOf("/") + 1);
    const folder = key.slice(0, -name.length - 1);
    tree.label = name;
    tree.description = folder === "" ? counts : `${counts} · ${folder}`;
    tree.tooltip = key;
    tree.resourceUri = Uri.parse(uri);
    tree.iconPath = ThemeIcon.File;
  }
  tree.accessibilityInformation = {
    label: [key ?? unsaid(by), undeclared === 0 ? [] : l10n.t("{0} undeclared", undeclared), count].flat().join(", "),
  };
  tree.contextValue = undeclared > 0 ? "group undeclared" : "group";
  return tree;
}

const icons: Readonly<Record<Grouping, string>> = { file: "file", act: "law", endUse: "target", party: "organization" };

function unsaid(by: Grouping): string {
  switch (by) {
    case "file":
      return "";
    case "act":
      return l10n.t("Reached by no act");
    case "endUse":
      return l10n.t("No end use");
    case "party":
      return l10n.t("No party named");
  }
}

function leaf({ file, document, item }: PlacedItem, by: Grouping, under: string | undefined): TreeItem {
  const { endUse, acts, partNumber, range } = item;
  const name = partNumber ?? l10n.t("without part number");
  const tree = new TreeItem(name);
  tree.id = [by, under ?? "", file.uri, document.index, item.path].join(" "); // keeps focus and selection when the tree is made anew
  const where = by === "file" ? undefined : file.path;
  const refersTo = item.refersTo === undefined ? undefined : `→ ${item.refersTo}`;
  tree.description = [refersTo, inShort(item), where].filter((part) => part !== undefined).join(" · ");
  const reach = acts.map(({ shortTitle, codes, certainty }) =>
    certainty === "applies" ? `${shortTitle}: ${codes.join(", ")}` : l10n.t("{0}: perhaps {1}", shortTitle, codes.join(", ")),
  );
  tree.tooltip = [
    `${file.path}, ${document.kind} ${document.id ?? ""}`.trimEnd(),
    ...(item.isQuestion || item.classes.length === 0 ? [] : [item.classes.join(", ")]),
    l10n.t("judged as of {0}", document.asOf),
    ...(endUse.statement === undefined ? [] : [endUse.statement]),
    ...reach,
  ].join("\n");
  // The icon tells by its colour alone whether something is to be done; this says it.
  tree.accessibilityInformation = { label: [name, stateOf(item), ...reach, file.path].join(", ") };
  tree.contextValue = contextOf(item);
  tree.iconPath = iconOf(item);
  tree.command = openAt(file.uri, range);
  return tree;
}

function iconOf(item: PlacedItem["item"]): ThemeIcon {
  if (item.isUndeclared) return new ThemeIcon("error", new ThemeColor("list.errorForeground"));
  if (item.isQuestion) return new ThemeIcon("question");
  return new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
}

/** For `when` clauses in package.json: what can be done with an item. */
function contextOf({ takesEndUse, waivable, partNumber }: PlacedItem["item"]): string {
  return ["item", takesEndUse ? "undeclared" : [], waivable === undefined ? [] : "waivable", partNumber === undefined ? [] : "numbered"]
    .flat()
    .join(" ");
}

/** The state of an item to be heard, where `inShort` is seen beside an icon. */
function stateOf(item: PlacedItem["item"]): string {
  const { state, category } = item.endUse;
  return state === "declared" && category !== undefined ? l10n.t("end use declared: {0}", category) : inShort(item);
}

function inShort({ isQuestion, classes, endUse }: PlacedItem["item"]): string {
  if (endUse.state === "declared" && endUse.category !== undefined) return endUse.category;
  if (isQuestion) return l10n.t("perhaps {0}", classes.join(", "));
  switch (endUse.state) {
    case "missing":
      return l10n.t("no end use");
    case "declared":
    case "unfinished":
      return l10n.t("end use not filled in");
    case "undetermined":
      return l10n.t("end use undetermined");
    case "unreadable":
      return l10n.t("end use cannot be read");
  }
}

function unjudgedItem(file: OverviewFile): TreeItem {
  const tree = new TreeItem(file.path);
  tree.description = l10n.t("not judged");
  if (file.problem !== undefined) tree.tooltip = file.problem;
  tree.iconPath = new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
  tree.command = openAt(file.uri, undefined);
  return tree;
}

function moreItem({ path, uri, leftOut }: OverviewFile): TreeItem {
  const tree = new TreeItem(path);
  tree.description = l10n.t("{0} more items, which are not shown", leftOut);
  tree.iconPath = new ThemeIcon("ellipsis");
  tree.command = openAt(uri, undefined);
  return tree;
}
