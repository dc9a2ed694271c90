import { defaultFormat } from "../formats/registry.ts";
import { perKey } from "../perKey.ts";
import type { CheckInput, Engine, SettledInput } from "./types.ts";

/**
 * Settles what a text is written in, with the engine for such texts: fixes write, so that they are offered only where the format
 * is written. Everything that judges begins here.
 */
export function settled(engine: Engine, input: CheckInput): { readonly engine: Engine; readonly input: SettledInput } {
  const { format = defaultFormat } = input;
  return { engine: format.isWritten ? engine : withoutFixes(engine), input: { ...input, format } };
}

const withoutFixes = perKey((engine: Engine): Engine => ({ ...engine, withoutFixes: true }));
