import type { CodeAction, Diagnostic, Position } from "vscode-languageserver";
import type { DiagnosticData } from "../../../server/src/lsp/diagnostics.ts";
import { messageOf } from "./engine.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Say } from "./words.ts";

/** Requests of the list to the page. */
interface ListHost {
  readonly reveal: (diagnostic: Diagnostic) => void;
  readonly fixes: (diagnostic: Diagnostic) => Promise<readonly CodeAction[]>;
  readonly fix: (action: CodeAction) => void;
}

/** Effects of a step in time on a finding. */
type Step = "came" | "gone" | "changed" | "";

/** The most findings that are listed. */
const most = 200;

/** The names of the severities of the protocol, by number. */
const severities = ["error", "error", "warning", "information", "hint"] as const;

/** The findings of a file, in its order. After a step in time it shows which have come and which have gone. */
export class FindingsList {
  readonly #element: HTMLElement;
  readonly #say: Say;
  readonly #host: ListHost;
  readonly #entries = new Map<Diagnostic, HTMLElement>();
  #shown: readonly Diagnostic[] = [];
  #isReady = false;

  constructor(element: HTMLElement, say: Say, host: ListHost) {
    this.#element = element;
    this.#say = say;
    this.#host = host;
  }

  /** Forgets the findings of another file. */
  clear(): void {
    this.#isReady = false;
    this.#shown = [];
  }

  /** Hears that the file was judged, so that a list without findings says so. */
  ready(isJudged: boolean): void {
    this.#isReady = isJudged;
    if (this.#shown.length === 0) this.show([]);
  }

  /** Shows the findings. `earlier`: those before the reader chose another date, since when nothing else has changed. */
  show(diagnostics: readonly Diagnostic[], earlier?: readonly Diagnostic[]): void {
    const isIn = (some: readonly Diagnostic[], one: Diagnostic): boolean => some.some((each) => keyOf(each) === keyOf(one));
    const came = earlier === undefined ? [] : diagnostics.filter((one) => !isIn(earlier, one));
    const gone = earlier === undefined ? [] : earlier.filter((one) => !isIn(diagnostics, one));
    const changed = (earlier ?? []).flatMap((one) => diagnostics.filter((other) => keyOf(one) === keyOf(other) && !areSame(one, other)));
    const stepOf = (one: Diagnostic): Step => (came.includes(one) ? "came" : changed.includes(one) ? "changed" : "");
    this.#shown = diagnostics;
    this.#entries.clear();
    const list = make("ol", "findings");
    for (const one of diagnostics.slice(0, most)) {
      const entry = this.#entryOf(one, stepOf(one));
      this.#entries.set(one, entry);
      list.append(entry);
    }
    for (const one of gone.slice(0, most)) list.append(this.#entryOf(one, "gone"));
    const counts = { came: came.length, gone: gone.length, changed: changed.length };
    const step = Object.values(counts).some((count) => count > 0) ? this.#say("site-try-step", counts) : "";
    this.#element.replaceChildren(make("p", "count", this.#countOf(diagnostics)), make("p", "step", step), list);
  }

  /** Marks the findings on a line. */
  mark(line: number): void {
    for (const [{ range }, entry] of this.#entries) entry.classList.toggle("here", range.start.line <= line && line <= range.end.line);
  }

  /** Opens the fixes of the finding at a place. */
  openAt({ line, character }: Position): void {
    const onLine = [...this.#entries].filter(([{ range }]) => range.start.line <= line && line <= range.end.line);
    const [, entry] = onLine.find(([{ range }]) => range.start.line < line || range.start.character <= character) ?? onLine[0] ?? [];
    const button = entry?.querySelector<HTMLElement>("button.fixes");
    button?.click();
    button?.focus();
  }

  #countOf(diagnostics: readonly Diagnostic[]): string {
    if (diagnostics.length === 0) return this.#say(this.#isReady ? "site-try-no-findings" : "site-try-waiting");
    const count = (severity: number): number => diagnostics.filter((one) => (one.severity ?? 1) === severity).length;
    return this.#say("site-try-count", { errors: count(1), warnings: count(2), others: count(3) + count(4) });
  }

  #entryOf(diagnostic: Diagnostic, step: Step): HTMLElement {
    const severity = severities[diagnostic.severity ?? 1] ?? "error";
    const entry = make("li", `finding ${severity} ${step}`);
    const head = make("p", "head");
    head.append(make("strong", "", this.#say("site-try-severity", { severity })), " ");
    const line = make("button", "line", this.#say("site-try-line", { line: diagnostic.range.start.line + 1 }));
    line.addEventListener("click", () => this.#host.reveal(diagnostic));
    if (step !== "gone") head.append(line, " ");
    if (step !== "") head.append(make("em", "", this.#say("site-try-since-step", { step })), " ");
    head.append(this.#ruleOf(diagnostic));
    entry.append(head, ...paragraphsOf(messageOf(diagnostic)));
    if (step !== "gone") entry.append(this.#fixesOf(diagnostic));
    return entry;
  }

  /** The rule with a link to its page. */
  #ruleOf({ code }: Diagnostic): HTMLElement {
    const rule = String(code ?? "");
    if (!/^[a-z-]+\/[a-z-]+$/.test(rule)) return make("code", "", rule);
    const link = make("a", "", rule) as HTMLAnchorElement;
    link.href = `../docs/rules/${rule}.html`;
    return link;
  }

  #fixesOf(diagnostic: Diagnostic): HTMLElement {
    const frame = make("div", "fix");
    const button = make("button", "fixes", this.#say("site-try-fixes"));
    button.setAttribute("aria-expanded", "false");
    const list = make("ul", "");
    list.hidden = true;
    button.addEventListener("click", async () => {
      const opens = list.hidden;
      if (opens && list.childElementCount === 0) list.append(...(await this.#actionsOf(diagnostic)));
      list.hidden = !opens;
      button.setAttribute("aria-expanded", String(opens));
    });
    frame.append(button, list);
    return frame;
  }

  async #actionsOf(diagnostic: Diagnostic): Promise<readonly HTMLElement[]> {
    const actions = await this.#host.fixes(diagnostic);
    if (actions.length === 0) return [make("li", "", this.#say("site-try-no-fixes"))];
    return actions.map((action) => {
      const entry = make("li", "");
      const button = make("button", "", action.title);
      button.addEventListener("click", () => this.#host.fix(action));
      entry.append(button);
      return entry;
    });
  }
}

/** A key that is equal for the same finding on two days. */
function keyOf(diagnostic: Diagnostic): string {
  const { code, range, data } = diagnostic;
  return (data as Partial<DiagnosticData> | undefined)?.fingerprint ?? `${code} ${messageOf(diagnostic)} ${JSON.stringify(range)}`;
}

/** True for a finding that is told on two days with the same words. */
function areSame(one: Diagnostic, other: Diagnostic): boolean {
  return one.severity === other.severity && messageOf(one) === messageOf(other);
}

function make(name: string, className: string, text?: string): HTMLElement {
  const element = document.createElement(name);
  if (className !== "") element.className = className.trim();
  if (text !== undefined) element.textContent = text;
  if (element instanceof HTMLButtonElement) element.type = "button";
  return element;
}
