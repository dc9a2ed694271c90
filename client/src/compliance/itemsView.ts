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
  window,
} from "vscode";
import type { OverviewFile, OverviewResult } from "../../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "../languageServer.ts";
import { type Group, type Grouping, grouped, groupings, isUndeclared, type PlacedItem } from "./grouping.ts";
import { openAt } from "./openAt.ts";

/** Context key for the buttons of the view: by what it is grouped. */
const groupedByKey = "lodestone.groupedBy";

type Node = { readonly kind: "group"; readonly group: Group } | { readonly kind: "item"; readonly placed: PlacedItem } | Unjudged;
type Unjudged = { readonly kind: "unjudged"; readonly file: OverviewFile };

/** The tree of all items in the workspace that hold rare earth, or may. */
export class ItemsView implements TreeDataProvider<Node>, Disposable {
  readonly #server: LanguageServer;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view = window.createTreeView<Node>("lodestone.items", { treeDataProvider: this, showCollapseAll: true });
  #overview: Promise<OverviewResult> | undefined;
  #grouping: Grouping = "file";
  readonly onDidChangeTreeData = this.#changed.event;

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

  /** Asks anew when the view is next seen. */
  refresh(): void {
    this.#overview = undefined;
    this.#changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.kind === "group") return node.group.items.map((placed) => ({ kind: "item", placed }));
    if (node !== undefined) return [];
    this.#overview ??= this.#server.request("lodestone/overview", {});
    const { files } = await this.#overview;
    const groups = grouped(files, this.#grouping);
    const undeclared = new Set(groups.flatMap(({ items }) => items.filter(({ item }) => isUndeclared(item)).map(({ item }) => item))).size;
    this.#view.badge = undeclared === 0 ? undefined : { value: undeclared, tooltip: l10n.t("{0} undeclared", undeclared) };
    return [
      ...files.filter(({ problem }) => problem !== undefined).map((file): Node => ({ kind: "unjudged", file })),
      ...groups.map((group): Node => ({ kind: "group", group })),
    ];
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.kind) {
      case "group":
        return groupItem(node.group, this.#grouping);
      case "item":
        return leaf(node.placed, this.#grouping);
      case "unjudged":
        return unjudgedItem(node);
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
  const tree = new TreeItem(key ?? unsaid(by), undeclared > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  tree.id = `${by} ${key ?? ""}`;
  const count = l10n.t("{0} items", items.length);
  tree.description = undeclared === 0 ? count : `${count}, ${l10n.t("{0} undeclared", undeclared)}`;
  tree.iconPath = undeclared === 0 ? new ThemeIcon("law") : new ThemeIcon("law", new ThemeColor("list.errorForeground"));
  return tree;
}

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
  const { endUse, acts, partNumber, isQuestion, range } = item;
  const tree = new TreeItem(partNumber ?? l10n.t("without part number"));
  const forWhat = inShort(item);
  const where = by === "file" ? undefined : file.path;
  tree.description = [forWhat, where].filter((part) => part !== undefined).join(" · ");
  tree.tooltip = [
    `${file.path}, ${document.kind} ${document.id ?? ""}`.trimEnd(),
    l10n.t("judged as of {0}", document.asOf),
    ...(endUse.statement === undefined ? [] : [endUse.statement]),
    ...acts.map(({ shortTitle, codes, certainty }) =>
      certainty === "applies" ? `${shortTitle}: ${codes.join(", ")}` : l10n.t("{0}: perhaps {1}", shortTitle, codes.join(", ")),
    ),
  ].join("\n");
  tree.iconPath = isUndeclared(item)
    ? new ThemeIcon("error", new ThemeColor("list.errorForeground"))
    : new ThemeIcon(isQuestion ? "question" : "pass");
  tree.command = openAt(file.uri, range);
  return tree;
}

function inShort({ isQuestion, endUse }: PlacedItem["item"]): string {
  if (endUse.state === "declared") return endUse.category ?? "";
  if (isQuestion) return l10n.t("perhaps rare earth");
  switch (endUse.state) {
    case "missing":
      return l10n.t("no end use");
    case "undetermined":
      return l10n.t("end use undetermined");
    case "unreadable":
      return l10n.t("end use cannot be read");
  }
}

function unjudgedItem({ file }: Unjudged): TreeItem {
  const tree = new TreeItem(file.path);
  tree.description = l10n.t("not judged");
  if (file.problem !== undefined) tree.tooltip = file.problem;
  tree.iconPath = new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
  tree.command = openAt(file.uri, undefined);
  return tree;
}
