import {
  CancellationTokenSource,
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from "vscode";
import type { QuestionsOf, QuestionsResult, Reading } from "../../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "../languageServer.ts";
import { copyLetters, exportLetters } from "../questions/letters.ts";
import { markAsked } from "../questions/markAsked.ts";
import { pickQuestions } from "../questions/pickQuestions.ts";
import { reasonOf } from "../words.ts";
import { type Known, type Overview, progressInWords, readingInWords } from "./overview.ts";
import { type QuestionNode, questionRow, questionsOfAll, rowsBelow } from "./questionRows.ts";
import { WhenQuiet } from "./whenQuiet.ts";

/** Context key for the text of the empty view: all files were asked about, and no question is open. */
const noneKey = "lodestone.noQuestions";

const viewId = "lodestone.questions";

/** Tree of the open questions to suppliers. They are looked for while the view is visible, after the overview has been read. */
export class QuestionsView implements TreeDataProvider<QuestionNode>, Disposable {
  readonly #state: Memento;
  readonly #server: LanguageServer;
  readonly #overview: Overview;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<QuestionNode>;
  readonly #soon = new WhenQuiet(() => void this.#ask());
  readonly #subscriptions: readonly Disposable[];
  #shown: QuestionsResult | undefined;
  /** True where the files may have changed since the last answer. */
  #isStale = true;
  #asking: CancellationTokenSource | undefined;

  constructor({ workspaceState }: ExtensionContext, server: LanguageServer, overview: Overview) {
    this.#state = workspaceState;
    this.#server = server;
    this.#overview = overview;
    this.#view = window.createTreeView<QuestionNode>(viewId, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#subscriptions = [
      this.#view,
      this.#changed,
      this.#soon,
      overview.onDidChange((known) => this.#follow(known)),
      this.#view.onDidChangeVisibility(({ visible }) => (visible ? this.#see() : this.#stop())),
    ];
  }

  #follow(known: Known): void {
    if (known.state === "reading") {
      if (this.#shown === undefined) this.#view.message = progressInWords(known);
      return;
    }
    this.#isStale = true;
    this.#stop();
    if (known.state !== "read") this.#show(undefined, "");
    else if (this.#view.visible) this.#soon.call();
  }

  /** Asks as soon as the view is seen. */
  #see(): void {
    const { state } = this.#overview.known;
    if (state === "not-read") this.#overview.read();
    if (state === "read" && this.#isStale) void this.#ask();
  }

  #stop(): void {
    if (this.#asking === undefined) return;
    this.#isStale = true;
    this.#asking.cancel();
    this.#asking = undefined;
  }

  async #ask(): Promise<void> {
    if (!this.#view.visible || this.#overview.known.state !== "read") return;
    this.#stop();
    const asking = new CancellationTokenSource();
    this.#asking = asking;
    this.#isStale = false;
    const began = Date.now();
    const isCurrent = (): boolean => this.#asking === asking;
    const tell = (reading?: Reading): void => {
      // A result stays readable while it is looked for anew.
      if (isCurrent() && this.#shown === undefined) this.#view.message = readingInWords(reading);
    };
    tell();
    const request = this.#server.requestReading("lodestone/questions", {}, tell, asking.token);
    void window.withProgress({ location: { viewId } }, () => request.then(undefined, () => {}));
    try {
      const result = await request;
      if (isCurrent()) this.#show(result, [result.summary, ...result.problems].join("\n"));
    } catch (error) {
      if (isCurrent()) this.#show(undefined, reasonOf(error));
    } finally {
      this.#soon.restAfter(Date.now() - began);
      if (isCurrent()) this.#asking = undefined;
      asking.dispose();
    }
  }

  /** Shows a result. An equal result leaves the rows alone, because refilling the tree would close the menu of a row. */
  #show(result: QuestionsResult | undefined, message: string): void {
    const isNone = result !== undefined && rowsBelow(undefined, result).length === 0 && result.problems.length === 0;
    void commands.executeCommand("setContext", noneKey, isNone);
    // A message above an empty tree would take the place of its words.
    this.#view.message = isNone ? "" : message;
    if (JSON.stringify(result) === JSON.stringify(this.#shown)) return;
    this.#shown = result;
    this.#changed.fire(undefined);
  }

  getChildren(node?: QuestionNode): QuestionNode[] {
    if (node === undefined && this.#overview.known.state === "not-read") this.#overview.read();
    return this.#shown === undefined ? [] : [...rowsBelow(node, this.#shown)];
  }

  getTreeItem(node: QuestionNode): TreeItem {
    return questionRow(node);
  }

  /** Handlers of the menus of the view, by command. */
  get commands(): Readonly<Record<string, (...given: readonly unknown[]) => Promise<void>>> {
    return {
      "lodestone.questions.copy": this.#withQuestions((of) => copyLetters(this.#server, this.#state, of)),
      "lodestone.questions.export": this.#withQuestions((of) => exportLetters(this.#server, this.#state, of)),
      "lodestone.questions.markAsked": this.#withQuestions((of) => markAsked(this.#server, of)),
    };
  }

  /**
   * A handler for the questions of a menu command: VS Code passes the row and, for a multiple selection, all selected rows. Without a row, as
   * from the command palette, the user chooses parts.
   */
  #withQuestions(handle: (of: QuestionsOf) => Promise<void>): (...given: readonly unknown[]) => Promise<void> {
    return async (row, rows) => {
      const given = Array.isArray(rows) ? rows : row === undefined ? undefined : [row];
      const parts = given === undefined ? await pickQuestions(this.#server) : questionsOfAll(given as readonly QuestionNode[]);
      if (parts !== undefined) await handle({ parts });
    };
  }

  dispose(): void {
    this.#stop();
    for (const each of this.#subscriptions) each.dispose();
  }
}
