import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible } from "../../core/text/visible.ts";
import { charactersOf } from "../../core/text/width.ts";
import type { Host } from "../host.ts";

/** Milliseconds before anything is shown, and between two updates. */
const delay = 500;
const interval = 100;

/** Shows how far a run has come, on a terminal, once it takes longer than half a second. */
export interface Progress {
  /** Before each file. */
  step(done: number, total: number, path: string): Promise<void>;
  /** Takes the line away, so that something else can be written. */
  clear(): Promise<void>;
}

/** The progress of a run; silent where standard error is no terminal or nothing is wanted. */
export function progress(host: Host, wanted: boolean, texts: Texts): Progress {
  const { stderr } = host;
  const silent = !wanted || !stderr.isTTY || host.env.TERM === "dumb";
  const begun = host.now();
  let shownAt = begun + delay - interval;
  let shown = false;
  return {
    async step(done, total, path) {
      const now = host.now();
      if (silent || now - begun < delay || now - shownAt < interval) return;
      shownAt = now;
      shown = true;
      const said = texts.say("check-progress", { number: done + 1, total, path: verbatim(path) });
      const line = charactersOf(visible(said)).slice(0, Math.floor((stderr.columns ?? 80) / 2));
      await stderr.write(`\r\x1b[2K${line.join("")}`);
    },
    async clear() {
      if (!shown) return;
      shown = false;
      await stderr.write("\r\x1b[2K");
    },
  };
}
