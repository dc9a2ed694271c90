import { autocompletion, type Completion, type CompletionContext, type CompletionResult, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, type Diagnostic as Mark, setDiagnostics } from "@codemirror/lint";
import { EditorState, type Text } from "@codemirror/state";
import { EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers, type Tooltip } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import type { CompletionItem, Diagnostic, Hover, Position, Range, TextDocumentContentChangeEvent, TextEdit } from "vscode-languageserver";
import { messageOf } from "./engine.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Say } from "./words.ts";

/** Requests and messages of the editor to the page. */
export interface EditorHost {
  readonly say: Say;
  readonly changed: (text: string, changes: readonly TextDocumentContentChangeEvent[]) => void;
  /** A text was pasted over everything. True when the page takes it as a file of its own. */
  readonly replaced: (text: string) => boolean;
  readonly moved: (line: number) => void;
  readonly fixesAt: (position: Position) => void;
  readonly hover: (position: Position) => Promise<Hover | null>;
  readonly complete: (position: Position) => Promise<readonly CompletionItem[]>;
  /** The markup of Markdown, in which nothing of a file is markup. */
  readonly marked: (markdown: string) => HTMLElement;
}

/** The severities of the protocol, by number. */
const severities = ["error", "error", "warning", "info", "hint"] as const;

/** The editor of the page. */
export class Editor {
  readonly #host: EditorHost;
  readonly #view: EditorView;
  /** True while the page changes the text itself. */
  #isSetting = false;

  constructor(parent: HTMLElement, host: EditorHost) {
    this.#host = host;
    this.#view = new EditorView({ parent, state: this.#stateOf("") });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Shows another text, without the history of the last one. */
  show(text: string): void {
    this.#isSetting = true;
    this.#view.setState(this.#stateOf(text));
    this.#isSetting = false;
  }

  /** Applies edits of the text that is shown. They can be undone. */
  apply(edits: readonly TextEdit[]): void {
    const { doc } = this.#view.state;
    const changes = edits.map(({ range, newText }) => ({
      from: offsetOf(doc, range.start),
      to: offsetOf(doc, range.end),
      insert: newText,
    }));
    this.#view.dispatch({ changes, scrollIntoView: true });
    this.#view.focus();
  }

  /** Marks the findings. */
  mark(diagnostics: readonly Diagnostic[]): void {
    const { doc } = this.#view.state;
    const marks = diagnostics.map((one): Mark => {
      const [from, to] = spanOf(doc, one.range);
      return {
        from,
        to,
        severity: severities[one.severity ?? 1] ?? "error",
        message: messageOf(one),
        renderMessage: () => {
          const told = document.createElement("div");
          told.append(...paragraphsOf(messageOf(one)));
          return told;
        },
        ...(one.code === undefined ? {} : { source: String(one.code) }),
        actions: [{ name: this.#host.say("site-try-fixes"), apply: () => this.#host.fixesAt(one.range.start) }],
      };
    });
    this.#view.dispatch(setDiagnostics(this.#view.state, marks));
  }

  /** Moves the cursor to a place and shows it. */
  reveal(range: Range): void {
    const [from] = spanOf(this.#view.state.doc, range);
    this.#view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
    this.#view.focus();
  }

  #stateOf(text: string): EditorState {
    const { say } = this.#host;
    return EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        indentUnit.of("  "),
        yaml(),
        syntaxHighlighting(classHighlighter),
        lintGutter(),
        hoverTooltip((view, offset) => this.#hover(view, offset)),
        autocompletion({ override: [(context) => this.#complete(context)], icons: false }),
        keymap.of([
          { key: "Mod-.", run: (view) => this.#askFixes(view) },
          ...completionKeymap,
          ...lintKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.contentAttributes.of({ "aria-label": say("site-try-editor"), spellcheck: "false", tabindex: "0" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !this.#isSetting) {
            const changes: TextDocumentContentChangeEvent[] = [];
            update.changes.iterChanges((from, to, _from, _to, inserted) => {
              const range = { start: positionOf(update.startState.doc, from), end: positionOf(update.startState.doc, to) };
              changes.unshift({ range, text: inserted.toString() }); // from the last to the first, so that places hold
            });
            this.#host.changed(update.state.doc.toString(), changes);
          }
          if (update.selectionSet) this.#host.moved(update.state.doc.lineAt(update.state.selection.main.head).number - 1);
        }),
        EditorView.domEventHandlers({
          paste: (event, view) => {
            const { main } = view.state.selection;
            const isWhole = main.from === 0 && main.to === view.state.doc.length;
            const pasted = event.clipboardData?.getData("text/plain") ?? "";
            const isTaken = isWhole && pasted !== "" && this.#host.replaced(pasted);
            if (isTaken) event.preventDefault();
            return isTaken;
          },
        }),
      ],
    });
  }

  #askFixes(view: EditorView): boolean {
    this.#host.fixesAt(positionOf(view.state.doc, view.state.selection.main.head));
    return true;
  }

  async #hover(view: EditorView, offset: number): Promise<Tooltip | null> {
    const { doc } = view.state;
    const told = await this.#host.hover(positionOf(doc, offset));
    const markdown = told === null ? "" : markdownOf(told.contents);
    if (told === null || markdown === "" || doc !== view.state.doc) return null;
    const [from, to] = told.range === undefined ? [offset, offset] : spanOf(doc, told.range);
    return { pos: from, end: to, above: true, create: () => ({ dom: this.#host.marked(markdown) }) };
  }

  async #complete({ state, pos, explicit }: CompletionContext): Promise<CompletionResult | null> {
    const line = state.doc.lineAt(pos);
    const [word = ""] = /[\w./-]*$/.exec(line.text.slice(0, pos - line.from)) ?? [];
    if (!explicit && word === "") return null;
    const items = await this.#host.complete(positionOf(state.doc, pos));
    const options = items.map((item): Completion => {
      const { label, detail, textEdit, insertText } = item;
      const [from, to] = textEdit !== undefined && "range" in textEdit ? spanOf(state.doc, textEdit.range) : [pos - word.length, pos];
      const insert = textEdit?.newText ?? insertText ?? label;
      return {
        label,
        ...(detail === undefined ? {} : { detail }),
        apply: (view, _completion, _from, until) =>
          view.dispatch({ changes: { from, to: Math.max(to, until), insert }, selection: { anchor: from + insert.length } }),
      };
    });
    return options.length === 0 ? null : { from: pos - word.length, options };
  }
}

function markdownOf(contents: Hover["contents"]): string {
  if (typeof contents === "string") return contents;
  return "value" in contents ? contents.value : contents.map((one) => (typeof one === "string" ? one : one.value)).join("\n\n");
}

function positionOf(doc: Text, offset: number): Position {
  const line = doc.lineAt(offset);
  return { line: line.number - 1, character: offset - line.from };
}

function offsetOf(doc: Text, { line, character }: Position): number {
  if (line >= doc.lines) return doc.length;
  const { from, length } = doc.line(line + 1);
  return from + Math.min(character, length);
}

/** The offsets of a range. */
function spanOf(doc: Text, { start, end }: Range): [number, number] {
  const [from, to] = [offsetOf(doc, start), offsetOf(doc, end)];
  return [from, Math.max(from, to)];
}
