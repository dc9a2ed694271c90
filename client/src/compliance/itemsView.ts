import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from "vscode";
import type { OverviewFile, OverviewResult } from "../../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "../languageServer.ts";
import { type Group, type Grouping, grouped, groupings, type PlacedItem } from "./grouping.ts";
import { openAt } from "./openAt.ts";

/** Context key for the buttons of the view: by what it is grouped. */
const groupedByKey = "lodestone.groupedBy";

type Node =
  | { readonly kind: "group"; readonly group: Group }
  | { readonly kind: "item"; readonly placed: PlacedItem }
  /** A file that could not be judged. */
  | { readonly kind: "unjudged"; readonly file: OverviewFile }
  /** A file with more items than are told. */
  | { readonly kind: "more"; readonly file: OverviewFile };

/** The tree of all items in the workspace that hold rare earth, or may. */
export class ItemsView implements TreeDataProvider<Node>, Disposable {
  readonly #server: LanguageServer;
  readonly #changed = new EventEmitter<undefined>();
  /** Before the view, which listens to it from its beginning. */
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view = window.createTreeView<Node>("lodestone.items", { treeDataProvider: this, showCollapseAll: true });
  #overview: Promise<OverviewResult> | undefined;
  #grouping: Grouping = "file";

  constructor(server: LanguageServer) {
    this.#server = server;
    this.group("file");
  }

  /** Groups by something else. */
  group(by: Grouping): void {
    this.#grouping = by;
    void commands.executeCommand("setContext", groupedByKey, by);
    this.#changed.fire(undefined);
  }

  /** Asks again when the view is next seen; `anew`: which files there are, too. */
  refresh(anew = false): void {
    this.#overview = anew ? this.#server.request("lodestone/overview", { anew }) : undefined;
    this.#changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.kind === "group") return node.group.items.map((placed) => ({ kind: "item", placed }));
    if (node !== undefined) return [];
    this.#overview ??= this.#server.request("lodestone/overview", {});
    const { files } = await this.#overview;
    const groups = grouped(files, this.#grouping);
    const undeclared = new Set(groups.flatMap(({ items }) => items.filter(({ item }) => item.isUndeclared).map(({ item }) => item))).size;
    this.#view.badge = undeclared === 0 ? undefined : { value: undeclared, tooltip: l10n.t("{0} undeclared", undeclared) };
    return [
      ...files.filter(({ problem }) => problem !== undefined).map((file): Node => ({ kind: "unjudged", file })),
      ...groups.map((group): Node => ({ kind: "group", group })),
      ...files.filter(({ leftOut }) => leftOut > 0).map((file): Node => ({ kind: "more", file })),
    ];
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.kind) {
      case "group":
        return groupItem(node.group, this.#grouping);
      case "item":
        return leaf(node.placed, this.#grouping);
      case "unjudged":
        return unjudgedItem(node.file);
      case "more":
        return moreItem(node.file);
    }
  }

  /** What the buttons of the view do, by command. */
  get commands(): Readonly<Record<string, () => void>> {
    return Object.fromEntries(groupings.map((by) => [`lodestone.groupBy.${by}`, () => this.group(by)]));
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
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

function leaf({ file, document, item }: PlacedItem, by: Grouping): TreeItem {
  const { endUse, acts, partNumber, range } = item;
  const tree = new TreeItem(partNumber ?? l10n.t("without part number"));
  const where = by === "file" ? undefined : file.path;
  const refersTo = item.refersTo === undefined ? undefined : `→ ${item.refersTo}`;
  tree.description = [refersTo, inShort(item), where].filter((part) => part !== undefined).join(" · ");
  tree.tooltip = [
    `${file.path}, ${document.kind} ${document.id ?? ""}`.trimEnd(),
    l10n.t("judged as of {0}", document.asOf),
    ...(endUse.statement === undefined ? [] : [endUse.statement]),
    ...acts.map(({ shortTitle, codes, certainty }) =>
      certainty === "applies" ? `${shortTitle}: ${codes.join(", ")}` : l10n.t("{0}: perhaps {1}", shortTitle, codes.join(", ")),
    ),
  ].join("\n");
  tree.iconPath = iconOf(item);
  tree.command = openAt(file.uri, range);
  return tree;
}

function iconOf(item: PlacedItem["item"]): ThemeIcon {
  if (item.isUndeclared) return new ThemeIcon("error", new ThemeColor("list.errorForeground"));
  if (item.isQuestion) return new ThemeIcon("question");
  return new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
}

function inShort({ isQuestion, endUse }: PlacedItem["item"]): string {
  if (endUse.state === "declared" && endUse.category !== undefined) return endUse.category;
  if (isQuestion) return l10n.t("perhaps rare earth");
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
