import type { ContentTypeEncoder, Message } from "vscode-languageserver/node";
import { perKey } from "../core/perKey.ts";

/** What a message may hold a list of diagnostics in. */
type Body = Readonly<Record<string, unknown>>;

/** Diagnostics as they were written, each after a comma. They stay the same objects while they say the same. */
const writtenOf = perKey((diagnostic: object) => Buffer.from(`,${JSON.stringify(diagnostic)}`));

/** Writes messages as JSON, of the diagnostics only those that it has not written before: an edit leaves nearly all of a thousand as they were. */
export const jsonEncoder: ContentTypeEncoder = {
  name: "application/json",
  encode: async (message) => encode(message),
};

function encode(
  message: Message & { readonly method?: string; readonly params?: Body; readonly result?: Body & { readonly kind?: unknown } },
): Buffer {
  const { params, result, ...rest } = message;
  if (message.method === "textDocument/publishDiagnostics" && params !== undefined) return withList(rest, "params", "diagnostics", params);
  if (result?.kind === "full") return withList(rest, "result", "items", result);
  return Buffer.from(JSON.stringify(message));
}

/** A message whose last member ends with a list. */
function withList(rest: Message, member: string, name: string, { [name]: list, ...body }: Body): Buffer {
  const before = JSON.stringify({ ...rest, [member]: body }).slice(0, -"}}".length);
  const [first, ...more] = (list as readonly object[]).map(writtenOf); // the protocol has a list there
  const items = first === undefined ? [] : [first.subarray(1), ...more];
  return Buffer.concat([Buffer.from(`${before},"${name}":[`), ...items, Buffer.from("]}}")]);
}
