import {
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
import type { ComingDay, ComingEvent, EffectFinding, EffectOnFile } from "../../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "../languageServer.ts";
import { stateInWords } from "../words.ts";
import { openAt } from "./openAt.ts";

type Effect = "appears" | "changed" | "vanishes";

type Node =
  | { readonly kind: "day"; readonly day: ComingDay }
  | { readonly kind: "law"; readonly change: ComingDay["law"][number] }
  | { readonly kind: "event"; readonly event: ComingEvent }
  | { readonly kind: "file"; readonly effect: EffectOnFile }
  | { readonly kind: "finding"; readonly uri: string; readonly finding: EffectFinding; readonly effect: Effect }
  | { readonly kind: "none" };

/** What changes for the workspace, by the day on which it does. */
export class ComingView implements TreeDataProvider<Node>, Disposable {
  readonly #server: LanguageServer;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: Disposable;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#view = window.createTreeView<Node>("lodestone.coming", { treeDataProvider: this });
  }

  /** Asks anew when the view is next seen. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) {
      const { days } = await this.#server.request("lodestone/comingDays", {});
      return days.map((day) => ({ kind: "day", day }));
    }
    if (node.kind === "day") return this.#childrenOf(node.day);
    if (node.kind !== "file") return [];
    const { uri } = node.effect;
    return (["appears", "changed", "vanishes"] as const).flatMap((effect) =>
      node.effect[effect].map((finding): Node => ({ kind: "finding", uri, finding, effect })),
    );
  }

  /** What the day brings is reckoned when somebody looks. */
  async #childrenOf({ date, law, events }: ComingDay): Promise<Node[]> {
    const { files } = await this.#server.request("lodestone/effectsOf", { date });
    return [
      ...law.map((change): Node => ({ kind: "law", change })),
      ...events.map((event): Node => ({ kind: "event", event })),
      ...(files.length === 0 ? [{ kind: "none" } as const] : files.map((effect): Node => ({ kind: "file", effect }))),
    ];
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.kind) {
      case "day":
        return dayItem(node.day);
      case "law":
        return lawItem(node.change);
      case "event":
        return eventItem(node.event);
      case "file":
        return fileItem(node.effect);
      case "finding":
        return findingItem(node);
      case "none":
        return new TreeItem(l10n.t("No finding of today changes by it"));
    }
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }
}

function dayItem({ date, law, events }: ComingDay): TreeItem {
  const tree = new TreeItem(date, TreeItemCollapsibleState.Collapsed);
  tree.id = date;
  tree.description = [...new Set([...law.map(({ shortTitle }) => shortTitle), ...events.map(eventLabel)])].join(", ");
  tree.tooltip = tree.description;
  tree.iconPath = new ThemeIcon(law.length > 0 ? "law" : "calendar");
  return tree;
}

function lawItem({ shortTitle, clause, from, to }: ComingDay["law"][number]): TreeItem {
  const tree = new TreeItem(clause === undefined ? shortTitle : `${shortTitle} (${clause})`);
  tree.description = `${stateInWords(from)} → ${stateInWords(to)}`;
  tree.iconPath = new ThemeIcon("law");
  return tree;
}

function eventItem(event: ComingEvent): TreeItem {
  const tree = new TreeItem(eventLabel(event));
  tree.description = event.path;
  tree.iconPath = new ThemeIcon(event.kind === "export" ? "package" : "watch");
  tree.command = openAt(event.uri, event.range);
  return tree;
}

function eventLabel({ kind, name }: ComingEvent): string {
  switch (kind) {
    case "licence":
      return l10n.t("licence {0} has run out", name);
    case "waiver":
      return l10n.t("a waiver of {0} has ended", name);
    case "export":
      return l10n.t("shipment {0} leaves", name);
  }
}

function fileItem({ path, uri, appears, vanishes, changed }: EffectOnFile): TreeItem {
  const tree = new TreeItem(path, TreeItemCollapsibleState.Collapsed);
  tree.description = l10n.t("{0} appear, {1} change, {2} vanish", appears.length, changed.length, vanishes.length);
  tree.iconPath = new ThemeIcon("file");
  tree.command = openAt(uri, undefined);
  return tree;
}

const signs: Readonly<Record<Effect, string>> = { appears: "add", changed: "edit", vanishes: "remove" };

function findingItem({ uri, finding, effect }: Extract<Node, { kind: "finding" }>): TreeItem {
  const { ruleId, severity, message, range } = finding;
  const tree = new TreeItem(ruleId);
  tree.description = message;
  tree.tooltip = message;
  const isGrave = severity === "error" && effect !== "vanishes";
  tree.iconPath = new ThemeIcon(signs[effect], isGrave ? new ThemeColor("list.errorForeground") : undefined);
  tree.command = openAt(uri, range);
  return tree;
}
