import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { ActState } from "../../../server/src/core/packs/timeline.ts";
import type { Stretch, TimelineWords } from "../timeline.ts";

/** A message of the page with its variables. */
export type Say = (id: string, args?: Readonly<Record<string, string | number>>) => string;

/** The words that the page brings with it, in its language. */
export function wordsOf(document: Document): Say {
  const bundle = new FluentBundle(document.documentElement.lang, { useIsolating: false });
  const source = document.getElementById("words")?.textContent ?? "{}";
  for (const [id, value] of Object.entries(JSON.parse(source) as Readonly<Record<string, string>>))
    bundle.addResource(new FluentResource(`${id} = ${value}`));
  return (id, args = {}) => {
    const value = bundle.getMessage(id)?.value;
    return value === undefined || value === null ? id : bundle.formatPattern(value, args);
  };
}

/** The words of charts. */
export function chartWords(say: Say): TimelineWords {
  return {
    state: (state: ActState) => say("site-state", { state }),
    stretch: ({ state, from, until }: Stretch) => {
      const days = until === undefined ? "open" : from === until ? "day" : "closed";
      return say("site-stretch", { state, days, from: from ?? "", until: until ?? "" });
    },
  };
}
