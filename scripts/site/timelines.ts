import { type Range, type TimelineWords, timelineChart, timelineKey } from "../../client/site/timeline.ts";
import { verbatim } from "../../server/src/core/l10n/message.ts";
import type { Texts } from "../../server/src/core/l10n/texts.ts";
import { type Timeline, timelinesOf } from "../../server/src/core/packs/timelines.ts";
import { html, type Markup } from "../../server/src/report/html/markup.ts";
import type { Law } from "../lib/docs/law.ts";

/** The years before the last change of the law that a chart shows. */
const yearsShown = 4;

/** Charts of the timelines of acts. */
export class Timelines {
  readonly #law: Law;
  readonly #texts: Texts;
  readonly #range: Range;
  readonly #words: TimelineWords;

  constructor(law: Law, texts: Texts) {
    this.#law = law;
    this.#texts = texts;
    const last =
      law.acts
        .flatMap(({ periods, clauses }) => [periods, ...clauses.map((clause) => clause.periods)])
        .flatMap((periods) => periods.flatMap(({ from }) => from ?? []))
        .sort()
        .at(-1) ?? "";
    const year = Number(last.slice(0, 4));
    this.#range = { from: `${year - yearsShown + 1}-01-01`, until: `${year}-12-31` };
    this.#words = timelineWords(texts);
  }

  /** The chart of an act and of its clauses with a fate of their own; undefined for an unknown act. */
  act(id: string): Markup | undefined {
    const history = this.#law.act(id);
    return history === undefined ? undefined : this.#chart(timelinesOf([history]), history.act.shortTitle);
  }

  /** The chart of the acts of an authority. */
  authority(authority: string): Markup {
    const acts = this.#law.acts.filter(({ act }) => act.authority === authority);
    return this.#chart(
      timelinesOf(acts).filter(({ clause }) => clause === undefined),
      authority,
    );
  }

  #chart(rows: readonly Timeline[], name: string): Markup {
    const chart = timelineChart(rows, this.#range, this.#words, this.#texts.say("site-timeline-of", { name: verbatim(name) }));
    return html`<figure class="chart">${chart}${timelineKey(this.#words)}</figure>\n`;
  }
}

/** The words of a chart in a language. */
export function timelineWords(texts: Pick<Texts, "say">): TimelineWords {
  return {
    state: (state) => texts.say("site-state", { state }),
    stretch: ({ state, from, until }) => {
      const days = until === undefined ? "open" : from === until ? "day" : "closed";
      return texts.say("site-stretch", { state, days, from: verbatim(from ?? ""), until: verbatim(until ?? "") });
    },
  };
}
