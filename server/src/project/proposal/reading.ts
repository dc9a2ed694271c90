import { code, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import { visible } from "../../core/text/visible.ts";
import type { NamedMapping } from "./mappings.ts";

/** So many columns or keys are named. */
const mostNames = 24;

/** How a proposed mapping reads the columns or keys of its files, and which it does not read. */
export function readingSaid({ name, reading: { read, unmapped } }: Pick<NamedMapping, "name" | "reading">): Message {
  const names = read.slice(0, mostNames).map(({ name: one, fields }) => verbatim(`${visible(one)} → ${fields.join(" + ")}`));
  const left = unmapped.slice(0, mostNames).map((one) => verbatim(visible(one)));
  return message("init-reading", {
    mapping: code(name),
    read: listOf(names, "comma"),
    left: left.length === 0 ? "none" : unmapped.length > left.length ? "more" : "some",
    names: listOf(left, "comma"),
  });
}
