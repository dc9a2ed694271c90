import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible } from "../../core/text/visible.ts";
import { charactersOf } from "../../core/text/width.ts";
import type { Host } from "../host.ts";

/** The delay before the first display, and the interval between updates, in milliseconds. */
const delay = 500;
const interval = 100;

/** The progress display on a terminal for runs of more than half a second. */
export interface Progress {
  /** Called before each file. */
  step(done: number, total: number, path: string): Promise<void>;
  /** Clears the line before other output. */
  clear(): Promise<void>;
}

/** The progress of a run; silent if standard error is no terminal or the display is off. */
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
