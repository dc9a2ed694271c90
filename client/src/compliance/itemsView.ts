import { commands, type Disposable, EventEmitter, l10n, type TreeDataProvider, type TreeItem, window } from "vscode";
import type { LanguageServer } from "../languageServer.ts";
import type { Pages } from "../pages.ts";
import { declareItems } from "./declareItems.ts";
import { type Filter, filtered, filters, type Grouping, grouped, groupings, type PlacedItem, uncheckedBeside } from "./grouping.ts";
import { copyPartNumbers, explainPlaced, waiveFinding } from "./itemActions.ts";
import { type ItemNode, itemRow } from "./itemRows.ts";
import { type Files, type Known, type Overview, progressInWords, resultOf, undeclaredIn } from "./overview.ts";

/** Context key for the buttons of the view: the current grouping. */
const groupedByKey = "lodestone.groupedBy";

/** Context key for the buttons of the view: the current filter. */
const filteredByKey = "lodestone.filteredBy";

/** Context key for the text of the empty view: files look like bills of materials and were not read. */
const unreadKey = "lodestone.unread";

/** Time in which VS Code draws the rows that it was given, in milliseconds. */
const drawn = 200;

/** Tree of all items in the workspace that hold or may hold a monitored material. */
export class ItemsView implements TreeDataProvider<ItemNode>, Disposable {
  readonly #server: LanguageServer;
  readonly #changed = new EventEmitter<undefined>();
  /** Declared before the view, which subscribes to it on creation. */
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view = window.createTreeView<ItemNode>("lodestone.items", {
    treeDataProvider: this,
    showCollapseAll: true,
    canSelectMany: true,
  });
  readonly #overview: Overview;
  readonly #listening: readonly Disposable[];
  /** True until the view has been opened and has had rows. */
  #isNew = true;
  #hasRows = false;
  #grouping: Grouping = "file";
  #filter: Filter = "all";
  #shown: Files | undefined;
  readonly #pages: Pages;

  constructor(server: LanguageServer, overview: Overview, pages: Pages) {
    this.#server = server;
    this.#overview = overview;
    this.#pages = pages;
    this.#listening = [overview.onDidChange((known) => this.#show(known)), this.#view.onDidChangeVisibility(() => this.#takeFocus())];
    this.group("file");
    this.filter("all");
  }

  /** Sets the grouping. */
  group(by: Grouping): void {
    this.#grouping = by;
    void commands.executeCommand("setContext", groupedByKey, by);
    this.#changed.fire(undefined);
  }

  /** Sets the filter. */
  filter(by: Filter): void {
    this.#filter = by;
    void commands.executeCommand("setContext", filteredByKey, by);
    this.#changed.fire(undefined);
    this.#show(this.#overview.known);
  }

  #show(known: Known): void {
    const result = resultOf(known);
    void commands.executeCommand("setContext", unreadKey, (result?.unread.files.length ?? 0) > 0);
    const undeclared = undeclaredIn(result);
    this.#view.badge = undeclared === 0 ? undefined : { value: undeclared, tooltip: l10n.t("{0} undeclared", undeclared) };
    this.#view.message = this.#messageFor(known);
    if (result === this.#shown) return;
    this.#shown = result;
    this.#changed.fire(undefined);
  }

  /**
   * The message of the view. Without it, a tree that is still loading or emptied by the filter would look like a workspace without
   * monitored materials.
   */
  #messageFor(known: Known): string {
    if (known.state === "reading") return progressInWords(known);
    if (known.state !== "read") return "";
    const passed = filtered(known.result.files, this.#filter).some(({ documents }) => documents.some(({ items }) => items.length > 0));
    const none = this.#filter === "all" || passed ? [] : [noItem[this.#filter]()];
    // A message above an empty tree would take the place of its words and buttons.
    const unread = known.result.files.length === 0 ? [] : [known.result.unread.summary];
    return [...none, ...unread].join("\n").trim();
  }

  getChildren(node?: ItemNode): ItemNode[] {
    if (node?.kind === "group") return node.group.items.map((placed) => ({ kind: "item", placed, under: node.group.key }));
    if (node !== undefined) return [];
    if (this.#overview.known.state === "not-read") this.#overview.read();
    if (this.#shown === undefined) return [];
    const { files, unread } = this.#shown;
    const groups = grouped(filtered(files, this.#filter), this.#grouping);
    const rows = [
      ...files.filter(({ problem }) => problem !== undefined).map((file): ItemNode => ({ kind: "unjudged", file })),
      ...files.filter((file) => uncheckedBeside(file) > 0).map((file): ItemNode => ({ kind: "unchecked", file })),
      ...groups.map((group): ItemNode => ({ kind: "group", group })),
      ...files.filter(({ leftOut }) => leftOut > 0).map((file): ItemNode => ({ kind: "more", file })),
      // An empty tree leaves room for the buttons that lead to having them read.
      ...(files.length === 0 ? [] : unread.files.map((file): ItemNode => ({ kind: "unread", file }))),
    ];
    this.#hasRows = rows.length > 0;
    this.#takeFocus();
    return rows;
  }

  /**
   * Moves the focus to the first rows of a view that was just opened, unless it is in a text: VS Code focuses the view before it has rows,
   * and loses the focus with the words that stand in their place.
   */
  #takeFocus(): void {
    if (!this.#isNew || !this.#hasRows || !this.#view.visible) return;
    this.#isNew = false;
    if (window.activeTextEditor === undefined) setTimeout(() => void commands.executeCommand("lodestone.items.focus"), drawn);
  }

  getTreeItem(node: ItemNode): TreeItem {
    return itemRow(node, this.#grouping);
  }

  /** Handlers of the buttons and menus of the view, by command. */
  get commands(): Readonly<Record<string, (...given: readonly unknown[]) => Promise<void> | void>> {
    return {
      ...Object.fromEntries(groupings.map((by) => [`lodestone.groupBy.${by}`, () => this.group(by)])),
      ...Object.fromEntries(filters.map((by) => [`lodestone.filter.${by}`, () => this.filter(by)])),
      "lodestone.items.declare": (...given) => declareItems(this.#server, this.#chosen(given)),
      "lodestone.items.explain": (...given) => explainPlaced(this.#pages, this.#chosen(given.slice(0, 1))),
      "lodestone.items.waive": (...given) => waiveFinding(this.#chosen(given.slice(0, 1))),
      "lodestone.items.copyPartNumber": (...given) => copyPartNumbers(this.#chosen(given)),
    };
  }

  /** The items for a menu command. VS Code passes the row and, for a multiple selection, all selected rows; a key binding passes none. */
  #chosen([row, rows]: readonly unknown[]): readonly PlacedItem[] {
    const given = Array.isArray(rows) ? rows : row === undefined ? this.#view.selection : [row];
    const items = (given as readonly ItemNode[]).flatMap((node) => {
      if (node.kind === "group") return node.group.items;
      return node.kind === "item" ? [node.placed] : [];
    });
    // Grouped by act or party, an item may stand under several.
    return [...new Map(items.map((placed) => [placed.item, placed])).values()];
  }

  dispose(): void {
    for (const each of this.#listening) each.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }
}

/** The words for a tree that a filter has emptied. */
const noItem: Readonly<Record<Exclude<Filter, "all">, () => string>> = {
  undeclared: () => l10n.t("No item lacks an end use."),
  errors: () => l10n.t("No item has an error."),
  controlled: () => l10n.t("No act in force controls an item, as declared."),
  aside: () => l10n.t("No finding is waived or in the baseline."),
};
