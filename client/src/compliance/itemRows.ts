import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import type { OverviewFile, OverviewItem, UnreadFile } from "../../../server/src/lsp/protocol.ts";
import { type Group, type Grouping, type PlacedItem, uncheckedBeside } from "./grouping.ts";
import { openAt } from "./openAt.ts";

/** A row of the tree of items. */
export type ItemNode =
  | { readonly kind: "group"; readonly group: Group }
  /** `under`: key of its group. */
  | { readonly kind: "item"; readonly placed: PlacedItem; readonly under: string | undefined }
  /** A file that could not be judged. */
  | { readonly kind: "unjudged"; readonly file: OverviewFile }
  /** A file with items that were not checked. */
  | { readonly kind: "unchecked"; readonly file: OverviewFile }
  /** A file with more items than the overview lists. */
  | { readonly kind: "more"; readonly file: OverviewFile }
  /** An unclaimed file that looks like a bill of materials. */
  | { readonly kind: "unread"; readonly file: UnreadFile };

/** The tree item of a row. */
export function itemRow(node: ItemNode, by: Grouping): TreeItem {
  switch (node.kind) {
    case "group":
      return groupItem(node.group, by);
    case "item":
      return leaf(node.placed, by, node.under);
    case "unjudged":
      return unjudgedItem(node.file);
    case "unchecked":
      return uncheckedItem(node.file);
    case "more":
      return moreItem(node.file);
    case "unread":
      return unreadItem(node.file);
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
  const { uri, configInEdit } = items[0]?.file ?? {};
  if (by === "file" && key !== undefined && uri !== undefined) {
    const name = key.slice(key.lastIndexOf("/") + 1);
    const folder = key.slice(0, -name.length - 1);
    tree.label = name;
    const old = configInEdit === true ? l10n.t("judged by earlier settings") : "";
    tree.description = [old, counts, folder].filter((part) => part !== "").join(" · ");
    tree.tooltip = old === "" ? key : `${key}, ${old}`;
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
    `${item.stateInWords} (${l10n.t("judged as of {0}", document.asOf)})`,
    ...(endUse.statement === undefined ? [] : [endUse.statement]),
    ...reach,
  ].join("\n");
  // The icon tells the state to the eye alone; this says it.
  tree.accessibilityInformation = { label: [name, endUseOf(item), item.stateInWords, ...reach, file.path].flat().join(", ") };
  tree.contextValue = contextOf(item);
  tree.iconPath = iconOf(item);
  tree.command = openAt(file.uri, range);
  return tree;
}

/** Icon for a state; green means judged and complete. */
function iconOf({ state }: PlacedItem["item"]): ThemeIcon {
  switch (state.kind) {
    case "finding":
      return findingIcons[state.severity];
    case "nothing-found":
      return new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
    case "not-asked":
      return new ThemeIcon("dash");
    case "not-checked":
      return uncheckedIcon;
  }
}

const uncheckedIcon = new ThemeIcon("question", new ThemeColor("list.warningForeground"));

const findingIcons: Readonly<Record<Extract<OverviewItem["state"], { kind: "finding" }>["severity"], ThemeIcon>> = {
  error: new ThemeIcon("error", new ThemeColor("list.errorForeground")),
  warning: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
  information: new ThemeIcon("info"),
  hint: new ThemeIcon("info"),
};

/** Context value for `when` clauses in package.json, by the actions that an item allows. */
function contextOf({ takesEndUse, waivable, partNumber }: PlacedItem["item"]): string {
  return ["item", takesEndUse ? "undeclared" : [], waivable === undefined ? [] : "waivable", partNumber === undefined ? [] : "numbered"]
    .flat()
    .join(" ");
}

/** The end use in words for screen readers; `inShort` shows it next to an icon. */
function endUseOf(item: PlacedItem["item"]): readonly string[] {
  const { state, category } = item.endUse;
  return state === "declared" && category !== undefined ? [l10n.t("end use declared: {0}", category)] : lacking(item);
}

/** The end use of an item or the missing data, or its state and reason where it was not asked or not checked. */
function inShort(item: PlacedItem["item"]): string {
  const { endUse, state, stateInWords } = item;
  const declared = endUse.state === "declared" && endUse.category !== undefined ? [endUse.category] : [];
  const isSettled = state.kind === "not-asked" || state.kind === "not-checked";
  return [...declared, ...(isSettled ? [stateInWords] : declared.length > 0 ? [] : lacking(item))].join(" · ");
}

/** The end use, for an item whose findings concern it. */
function lacking({ isQuestion, classes, endUse, state }: PlacedItem["item"]): readonly string[] {
  if (state.kind !== "finding") return [];
  if (isQuestion) return [l10n.t("perhaps {0}", classes.join(", "))];
  switch (endUse.state) {
    case "missing":
      return [l10n.t("no end use")];
    case "declared":
    case "unfinished":
      return [l10n.t("end use not filled in")];
    case "undetermined":
      return [l10n.t("end use undetermined")];
    case "unreadable":
      return [l10n.t("end use cannot be read")];
  }
}

function unjudgedItem(file: OverviewFile): TreeItem {
  const tree = new TreeItem(file.path);
  tree.description = l10n.t("not checked");
  if (file.problem !== undefined) tree.tooltip = file.problem;
  tree.iconPath = new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
  tree.command = openAt(file.uri, undefined);
  return tree;
}

function uncheckedItem(file: OverviewFile): TreeItem {
  const tree = new TreeItem(file.path);
  const count = uncheckedBeside(file);
  tree.description = count === 1 ? l10n.t("1 item not checked") : l10n.t("{0} items not checked", count);
  tree.iconPath = uncheckedIcon;
  tree.command = openAt(file.uri, undefined);
  return tree;
}

function moreItem({ path, uri, leftOut }: OverviewFile): TreeItem {
  const tree = new TreeItem(path);
  tree.description = l10n.t("{0} more, not shown", leftOut);
  tree.iconPath = new ThemeIcon("ellipsis");
  tree.command = openAt(uri, undefined);
  return tree;
}

function unreadItem({ path, uri, message, recognised }: UnreadFile): TreeItem {
  const tree = new TreeItem(path);
  const notRead = l10n.t("not read");
  tree.description = recognised === undefined ? notRead : `${notRead}: ${l10n.t("{0} to ask about", recognised.asked)}`;
  tree.tooltip = [message, recognised?.summary].join("\n").trim();
  tree.iconPath = new ThemeIcon("circle-slash", new ThemeColor("list.warningForeground"));
  tree.command = openAt(uri, undefined);
  return tree;
}
