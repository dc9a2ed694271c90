import type { ChangeDay } from "../../../server/src/core/packs/stateChanges.ts";
import type { Timeline } from "../../../server/src/core/packs/timelines.ts";
import type { EffectOnFile } from "../../../server/src/lsp/protocol.ts";
import { dayNumber, dayOf, type Range, share, timelineChart, timelineKey } from "../timeline.ts";
import { chartWords, type Say } from "./words.ts";

/** Requests of the bar to the page. */
interface DateHost {
  readonly chosen: (date: string) => void;
  /** The findings that a date adds or removes. */
  readonly effects: (date: string) => Promise<readonly EffectOnFile[]>;
}

/** The years before the last change of the law that are shown, as on the pages of acts. */
const yearsShown = 4;

/** The wait after a move of the slider, in milliseconds. */
const pause = 60;

/** The date of the check as a slider over the timelines of the acts that concern the file. */
export class DateBar {
  readonly #say: Say;
  readonly #host: DateHost;
  readonly #slider: HTMLInputElement;
  readonly #field: HTMLInputElement;
  readonly #chart: HTMLElement;
  readonly #marks: HTMLElement;
  readonly #steps: readonly HTMLButtonElement[];
  #days: readonly ChangeDay[] = [];
  #timelines: readonly Timeline[] = [];
  #range: Range = { from: "", until: "" };
  #date = "";
  #acts: ReadonlySet<string> = new Set();
  #drawn = "";
  /** The dates on which the findings of the file change, once they are known. */
  #turns: readonly string[] = [];
  #looked = "";
  #looking = 0;
  #timer: number | undefined;
  #isMoving = false;

  constructor(element: HTMLElement, say: Say, host: DateHost) {
    this.#say = say;
    this.#host = host;
    this.#slider = element.querySelector<HTMLInputElement>("input[type=range]") ?? missing("slider");
    this.#field = element.querySelector<HTMLInputElement>("input[type=date]") ?? missing("field");
    this.#chart = element.querySelector<HTMLElement>(".chart") ?? missing("chart");
    this.#marks = element.querySelector<HTMLElement>(".marks") ?? missing("marks");
    this.#steps = [...element.querySelectorAll<HTMLButtonElement>("button")];
    this.#slider.addEventListener("input", () => this.#move(dayOf(Number(this.#slider.value)), pause));
    this.#field.addEventListener("change", () => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(this.#field.value)) this.#move(this.#field.value, 0);
    });
    for (const [index, button] of this.#steps.entries()) button.addEventListener("click", () => this.#step(index === 0 ? -1 : 1));
  }

  /** Receives the days on which the law changes, and the timelines of all acts. */
  take(days: readonly ChangeDay[], timelines: readonly Timeline[]): void {
    this.#days = days;
    this.#timelines = timelines;
    const year = Number(days.at(-1)?.date.slice(0, 4));
    this.#range = { from: `${year - yearsShown + 1}-01-01`, until: `${year}-12-31` };
    this.#slider.min = String(dayNumber(this.#range.from));
    this.#slider.max = String(dayNumber(this.#range.until));
    for (const control of [this.#slider, this.#field, ...this.#steps]) control.disabled = false;
    if (this.#date !== "") this.show(this.#date);
  }

  /** Shows the date at which the file was judged. */
  show(date: string): void {
    if (this.#isMoving && date !== this.#date) return; // the reader has moved on
    this.#isMoving = false;
    this.#date = date;
    this.#place();
  }

  /** Adds acts that findings of the file cite. */
  concern(acts: readonly string[]): void {
    this.#acts = new Set([...this.#acts, ...acts]);
    this.#draw();
  }

  /** Looks for the days on which the findings of the file change. `of`: names the file and its version. */
  async look(of: string): Promise<void> {
    if (this.#days.length === 0 || of === this.#looked) return;
    const looking = ++this.#looking;
    const found: { readonly date: string; readonly effect: string }[] = [];
    const acts = new Set<string>();
    const dates = [this.#range.from, ...this.#days.map(({ date }) => date).filter((date) => date > this.#range.from)];
    for (const date of dates) {
      const files = await this.#host.effects(date);
      if (looking !== this.#looking) return; // the file has changed meanwhile
      const effect = files.flatMap(({ uri, appears, vanishes, changed }) =>
        [...appears, ...changed]
          .map(({ ruleId, range, severity }) => `${uri} ${severity} ${ruleId} ${range.start.line}`)
          .concat(vanishes.map(({ ruleId, range }) => `${uri} - ${ruleId} ${range.start.line}`)),
      );
      for (const act of files.flatMap(({ appears, changed }) => [...appears, ...changed].flatMap((one) => one.acts))) acts.add(act);
      found.push({ date, effect: effect.sort().join("\n") });
    }
    this.#looked = of;
    this.#turns = found.filter(({ effect }, index) => index > 0 && effect !== found[index - 1]?.effect).map(({ date }) => date);
    this.#marks.replaceChildren(
      ...this.#turns.map((date) => {
        const mark = document.createElement("span");
        mark.style.left = `${share(date, this.#range)}%`;
        mark.title = this.#say("site-try-turn", { date });
        return mark;
      }),
    );
    this.concern([...acts]);
  }

  /** Forgets the acts of another file. */
  forget(): void {
    this.#acts = new Set();
    this.#turns = [];
    this.#looked = "";
    this.#marks.replaceChildren();
  }

  #move(date: string, wait: number): void {
    this.#isMoving = true;
    this.#date = date;
    this.#place();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#host.chosen(date), wait);
  }

  /** Goes over the next day on which findings change; of the law, where none is known. Backwards that is to the day before. */
  #step(direction: 1 | -1): void {
    const dates = this.#turns.length > 0 ? this.#turns : this.#days.map(({ date }) => date);
    const next = direction > 0 ? dates.find((date) => date > this.#date) : dates.findLast((date) => date <= this.#date);
    if (next !== undefined) this.#move(direction > 0 ? next : dayOf(dayNumber(next) - 1), 0);
  }

  #place(): void {
    this.#field.value = this.#date;
    if (this.#range.from === "") return;
    this.#slider.value = String(dayNumber(this.#date));
    this.#slider.setAttribute("aria-valuetext", this.#date);
    this.#chart.parentElement?.style.setProperty("--at", `${share(this.#date, this.#range)}%`);
  }

  #draw(): void {
    const rows = this.#timelines.filter(({ act }) => this.#acts.has(act));
    const key = rows.map(({ shortTitle }) => shortTitle).join("\n");
    if (key === this.#drawn) return;
    this.#drawn = key;
    const words = chartWords(this.#say);
    const chart = timelineChart(rows, this.#range, words, this.#say("site-try-timelines"));
    // Markup of our own, in which every name is escaped.
    this.#chart.innerHTML = rows.length === 0 ? "" : `<div class="drawn">${chart.source}</div>${timelineKey(words).source}`;
  }
}

function missing(name: string): never {
  throw new Error(`the page has no ${name}`);
}
