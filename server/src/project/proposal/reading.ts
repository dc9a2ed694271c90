import { code, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import { visible } from "../../core/text/visible.ts";
import type { NamedMapping } from "./mappings.ts";

/** The most columns or keys to list. */
const mostNames = 24;

/** The columns or keys that a proposed mapping reads, and those that it does not. */
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
