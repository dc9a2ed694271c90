import {
  type CancellationToken,
  CancellationTokenSource,
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  Uri,
  window,
} from "vscode";
import type { ComingDay, ComingEvent, EffectFinding, EffectOnFile } from "../../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "../languageServer.ts";
import { daysAway, stateInWords } from "../words.ts";
import { type Effect, effectsInWords, lookAhead } from "./effects.ts";
import { type Overview, progressInWords, resultOf } from "./overview.ts";
import { icon, openAt, row } from "./row.ts";

/** Context key for the text of the empty view: the coming days are known. */
const askedKey = "lodestone.comingKnown";

interface DayNode {
  readonly kind: "day";
  readonly day: ComingDay;
  readonly today: string;
}

type Node =
  | DayNode
  | { readonly kind: "law"; readonly change: ComingDay["law"][number] }
  | { readonly kind: "event"; readonly event: ComingEvent }
  | { readonly kind: "file"; readonly effect: EffectOnFile }
  | { readonly kind: "finding"; readonly uri: string; readonly finding: EffectFinding; readonly effect: Effect }
  | { readonly kind: "none" };

/** Tree of coming changes for the workspace, by day. */
export class ComingView implements TreeDataProvider<Node>, Disposable {
  readonly #server: LanguageServer;
  readonly #changed = new EventEmitter<Node | undefined>();
  readonly #overview: Overview;
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<Node>;
  readonly #listening: Disposable;
  /** The known effects of days since the last change of files, by date. */
  #effects = new Map<string, readonly EffectOnFile[]>();
  /** Cancels the pending requests for effects. */
  #looking = new CancellationTokenSource();

  constructor(server: LanguageServer, overview: Overview) {
    this.#server = server;
    this.#overview = overview;
    this.#view = window.createTreeView<Node>("lodestone.coming", { treeDataProvider: this });
    this.#listening = overview.onDidChange((known) => {
      if (resultOf(known) === undefined) this.#mayBeEmpty(known.state === "not-checked" ? "" : progressInWords(known));
      if (known.state === "reading") return;
      this.#effects = new Map();
      this.#looking.cancel();
      // Asks anew when the view is next seen.
      this.#changed.fire(undefined);
    });
  }

  /** Sets the message of the view, and the key for its empty text. An empty tree means "nothing is coming" only once the days are known. */
  #mayBeEmpty(message: string, isKnown = false): void {
    this.#view.message = message;
    void commands.executeCommand("setContext", askedKey, isKnown);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) {
      if (this.#overview.known.state === "not-read") this.#overview.read();
      if (resultOf(this.#overview.known) === undefined) return [];
      const { today, days } = await this.#server.request("lodestone/comingDays", {});
      this.#mayBeEmpty("", true);
      const nodes = days.map((day): DayNode => ({ kind: "day", day, today }));
      this.#lookAhead(nodes);
      return nodes;
    }
    if (node.kind === "day") return this.#childrenOf(node.day);
    if (node.kind !== "file") return [];
    const { uri } = node.effect;
    return (["appears", "changed", "vanishes"] as const).flatMap((effect) =>
      node.effect[effect].map((finding): Node => ({ kind: "finding", uri, finding, effect })),
    );
  }

  /** Requests the effects of the days while the view is visible and no file changes, and shows them in the rows. */
  #lookAhead(nodes: readonly DayNode[]): void {
    this.#looking.cancel();
    this.#looking.dispose();
    const looking = new CancellationTokenSource();
    this.#looking = looking;
    const byDate = new Map(nodes.map((node) => [node.day.date, node]));
    const effectsOf = (date: string): Promise<readonly EffectOnFile[]> => this.#effectsOf(date, looking.token);
    lookAhead([...byDate.keys()], looking.token, effectsOf, (date) => {
      if (this.#view.visible) this.#changed.fire(byDate.get(date));
      else looking.cancel();
    }).catch(() => {}); // the rows stay without their effects
  }

  async #effectsOf(date: string, token?: CancellationToken): Promise<readonly EffectOnFile[]> {
    const effects = this.#effects;
    const files = effects.get(date) ?? (await this.#server.request("lodestone/effectsOf", { date }, token)).files;
    effects.set(date, files);
    return files;
  }

  async #childrenOf({ date, law, events }: ComingDay): Promise<Node[]> {
    const files = await this.#effectsOf(date);
    return [
      ...law.map((change): Node => ({ kind: "law", change })),
      ...events.map((event): Node => ({ kind: "event", event })),
      ...(files.length === 0 ? [{ kind: "none" } as const] : files.map((effect): Node => ({ kind: "file", effect }))),
    ];
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.kind) {
      case "day":
        return dayRow(node.day, node.today, this.#effects.get(node.day.date));
      case "law":
        return lawRow(node.change);
      case "event": {
        const { event } = node;
        const { uri, range, path, kind } = event;
        return row(eventLabel(event), {
          description: path,
          iconPath: icon(kind === "export" ? "package" : "history"),
          command: openAt(uri, range),
        });
      }
      case "file":
        return fileRow(node.effect);
      case "finding":
        return findingRow(node);
      case "none":
        return row(l10n.t("No finding in these files changes by it"), { iconPath: icon("dash") });
    }
  }

  dispose(): void {
    this.#looking.cancel();
    this.#looking.dispose();
    this.#listening.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }
}

/** @param effects undefined where they are not known yet */
function dayRow({ date, law, events }: ComingDay, today: string, effects: readonly EffectOnFile[] | undefined): TreeItem {
  const away = daysAway(today, date);
  const change = effects === undefined ? [] : [effectsInWords(effects)];
  const what = [...new Set([...law.map(({ shortTitle }) => shortTitle), ...events.map(eventLabel)])];
  return row(date, {
    id: date,
    description: [...change, what.join(", "), away].join(" · "), // a narrow side bar cuts the end off
    tooltip: [`${date}, ${away}`, ...change, ...what].join("\n"),
    spoken: [date, away, ...change, ...what],
    iconPath: icon(law.length > 0 ? "law" : "calendar", effects?.length === 0 ? "disabledForeground" : undefined),
    isOpen: false,
  });
}

function lawRow({ act: id, shortTitle: act, from, to }: ComingDay["law"][number]): TreeItem {
  const description = `${stateInWords(from)} → ${stateInWords(to)}`;
  return row(act, {
    description,
    tooltip: `${act}: ${description}`,
    spoken: [l10n.t("{0}: {1}, then {2}", act, stateInWords(from), stateInWords(to))],
    iconPath: icon("law"),
    command: { command: "lodestone.showActs", title: act, arguments: [id] },
  });
}

function eventLabel({ kind, name }: ComingEvent): string {
  switch (kind) {
    case "licence":
      return l10n.t("licence {0} no longer valid", name);
    case "waiver":
      return l10n.t("waiver of {0} no longer valid", name);
    case "export":
      return l10n.t("shipment {0} leaves", name);
  }
}

function fileRow(effect: EffectOnFile): TreeItem {
  const { path, uri } = effect;
  return row(path, {
    description: effectsInWords([effect]),
    resourceUri: Uri.parse(uri),
    iconPath: ThemeIcon.File,
    command: openAt(uri),
    isOpen: true,
  });
}

const signs: Readonly<Record<Effect, string>> = { appears: "add", changed: "edit", vanishes: "remove" };

/** The effect in words, for screen readers, which cannot see the icon. */
function effectInWords(effect: Effect): string {
  switch (effect) {
    case "appears":
      return l10n.t("new finding");
    case "changed":
      return l10n.t("changed finding");
    case "vanishes":
      return l10n.t("finding gone");
  }
}

function findingRow({ uri, finding, effect }: Extract<Node, { kind: "finding" }>): TreeItem {
  const { ruleId, severity, message, range } = finding;
  const words = message.replaceAll("`", "");
  return row(ruleId, {
    description: words,
    tooltip: words,
    spoken: [effectInWords(effect), ruleId, words],
    iconPath: icon(signs[effect], severity === "error" && effect !== "vanishes" ? "list.errorForeground" : undefined),
    command: openAt(uri, range),
  });
}
