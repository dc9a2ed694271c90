import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Milliseconds without a message of the client before a collection. */
const rest = 3000;

let timer: NodeJS.Timeout | undefined;

/** Collects the garbage of the whole heap once the client is silent for some seconds. Does not keep the process alive. */
export function collectSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(collect, rest).unref();
}

/** Puts off a collection that is due. Called for each message, since a collection stops the server. */
export function putOff(): void {
  timer?.refresh();
}

/**
 * Collects garbage and compacts the heap, because half-empty pages stay with the process. V8 gives its collector only to contexts created
 * while the flag is set.
 */
function collect(): void {
  timer = undefined;
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  if (typeof gc !== "function") return;
  setFlagsFromString("--compact-on-every-full-gc");
  gc();
  setFlagsFromString("--no-compact-on-every-full-gc");
}
