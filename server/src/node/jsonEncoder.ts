import type { ContentTypeEncoder, Message } from "vscode-languageserver/node";
import { perKey } from "../core/perKey.ts";

/** Parameters or result of a message. */
type Body = Readonly<Record<string, unknown>>;

/** JSON of each diagnostic after a comma, cached. Unchanged diagnostics stay the same objects. */
const writtenOf = perKey((diagnostic: object) => Buffer.from(`,${JSON.stringify(diagnostic)}`));

/** Encodes messages as JSON and reuses the JSON of known diagnostics: an edit leaves nearly all of a thousand unchanged. */
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

/** Encodes a message with a list as the last entry of its last member. */
function withList(rest: Message, member: string, name: string, { [name]: list, ...body }: Body): Buffer {
  const before = JSON.stringify({ ...rest, [member]: body }).slice(0, -"}}".length);
  const [first, ...more] = (list as readonly object[]).map(writtenOf); // the protocol has a list there
  const items = first === undefined ? [] : [first.subarray(1), ...more];
  return Buffer.concat([Buffer.from(`${before},"${name}":[`), ...items, Buffer.from("]}}")]);
}
