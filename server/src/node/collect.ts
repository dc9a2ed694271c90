import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Milliseconds between the last request for a collection and the collection. */
const rest = 3000;

let timer: NodeJS.Timeout | undefined;

/** Collects the garbage of the whole heap once nothing has asked for it for some seconds. Does not keep the process alive. */
export function collectSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(collect, rest).unref();
}

/** V8 hands its collector only to contexts that are made while the flag is set. */
function collect(): void {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  if (typeof gc === "function") gc();
}
