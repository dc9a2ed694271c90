import { defaultFormat } from "../formats/registry.ts";
import { perKey } from "../perKey.ts";
import type { CheckInput, Engine, SettledInput } from "./types.ts";

/** Resolves the format of a text and the engine for it. Fixes are offered only for formats that can be written. Every check starts here. */
export function settled(engine: Engine, input: CheckInput): { readonly engine: Engine; readonly input: SettledInput } {
  const { format = defaultFormat } = input;
  return { engine: format.isWritten ? engine : withoutFixes(engine), input: { ...input, format } };
}

const withoutFixes = perKey((engine: Engine): Engine => ({ ...engine, withoutFixes: true }));
