import { setFlagsFromString } from "node:v8";

/**
 * Has V8 inline less from here on: a run that judges much spends much of its time on compiling, and where less is inlined,
 * functions are compiled sooner (decisions/0016). It is for programs that end soon; the language server lives long and keeps V8's
 * own measure.
 *
 * A version of V8 that does not know the flag would complain on standard error, so only those are told that do, and that
 * gain by it: 11 and 12, of Node 20 and 22.
 */
export function compileLess(): void {
  const major = Number.parseInt(process.versions.v8, 10);
  if (major !== 11 && major !== 12) return;
  // Only a flag that V8 reads once while it compiles a function may be changed here: one that it reads twice, such as
  // `max-inlined-bytecode-size`, ends the process (decisions/0032).
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
}
