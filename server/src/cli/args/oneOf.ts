import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import { meantOr } from "../../core/text/nearest.ts";
import { UsageError } from "./usageError.ts";

/** The value, which must be one of the names. @throws UsageError for any other value */
export function oneOf<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw new UsageError(
    message("usage-value-unknown", { option: verbatim(option), value: verbatim(value) }),
    meantOr(value, names, message("usage-write-one-of", { names: listOf(names.map(verbatim), "or") })),
  );
}
