import { setFlagsFromString } from "node:v8";

/**
 * Makes V8 inline less from here on. A long run spends much of its time on compilation, and functions with less inlined code compile sooner
 * (decisions/0016). This is for short-lived programs; the language server keeps the default.
 * Unknown flags print an error, so it applies only to V8 versions that know the flag and gain by it: 11 and 12, of Node 20 and 22.
 */
export function compileLess(): void {
  const major = Number.parseInt(process.versions.v8, 10);
  if (major !== 11 && major !== 12) return;
  // Only a flag that V8 reads once while it compiles a function may be changed here: one that it reads twice, such as
  // `max-inlined-bytecode-size`, ends the process (decisions/0032).
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
}
