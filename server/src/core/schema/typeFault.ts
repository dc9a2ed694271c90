import type { Fix } from "../finding.ts";
import type { ContentNode, Node } from "../formats/tree.ts";
import { type Message, message, verbatim } from "../l10n/message.ts";
import type { Wording } from "../text/wording.ts";
import { found, quoted, wanted } from "./describe.ts";
import type { JsonSchema } from "./jsonSchema.ts";
import { quoteFix, truthFix, unquoteFix, withoutLeadingZeros } from "./rewrite.ts";
import type { ValuePath } from "./valuePath.ts";

/** Advice on correcting a mistake, with a fix where possible. */
interface Mending {
  readonly advice: Message;
  readonly fix: Fix<Message> | undefined;
}

/**
 * The wording for a value of the wrong type.
 *
 * @param branches allowed alternatives
 * @param accepts tells if the value would be valid when written as the given node
 */
export function typeFault(
  whole: JsonSchema,
  branches: readonly JsonSchema[],
  node: Node,
  meant: ContentNode,
  place: ValuePath,
  accepts: (rewritten: Node) => boolean,
): Wording & { readonly fixes?: readonly Fix<Message>[] } {
  const { advice, fix } = mending(whole, branches, node, meant, accepts);
  const summary = message("schema-type", {
    where: place.path === "" ? "document" : place.key === undefined ? "entry" : "key",
    key: quoted(place.name),
    wanted: wanted(whole),
    found: found(meant),
    value: meant.kind === "scalar" ? quoted(meant.source) : verbatim(""),
  });
  const said = { summary, details: advice };
  return fix === undefined ? said : { ...said, fixes: [fix] };
}

function mending(
  whole: JsonSchema,
  branches: readonly JsonSchema[],
  node: Node,
  meant: ContentNode,
  accepts: (rewritten: Node) => boolean,
): Mending {
  const other: Mending = { advice: message("schema-type-advice", { wanted: wanted(whole) }), fix: undefined };
  if (meant.kind !== "scalar") return other;
  const { source, style, value, tag } = meant;
  if (value === null) return { advice: message("schema-type-advice-or-delete", { wanted: wanted(whole) }), fix: undefined };
  if (typeof value !== "string") {
    if (style !== "plain" || !accepts({ ...meant, value: source })) return other;
    const fix = writtenHere(node) && tag === undefined ? quoteFix(meant) : undefined;
    return { advice: message(tag === undefined ? "schema-quote" : "schema-untag-and-quote"), fix };
  }
  if (style !== "plain" && /^-?\d+(?:\.\d+)?$/.test(value) && accepts({ ...meant, value: Number(value) })) {
    const fix = writtenHere(node) && tag === undefined ? unquoteFix(meant, value) : undefined;
    const zeros = withoutLeadingZeros(value) === value ? "none" : "leading";
    return { advice: message(tag === undefined ? "schema-unquote" : "schema-untag-and-unquote", { zeros }), fix };
  }
  const truth = truthOf(value);
  if (truth === undefined || !branches.some(({ type }) => type === "boolean")) return other;
  // Not a safe fix: what it promises is for a person to confirm.
  return { advice: message("schema-truth-advice", { truth: quoted(truth) }), fix: truthFix(node, truth) };
}

/** False for an alias: an edit of its anchor would change other places too. */
function writtenHere(node: Node): boolean {
  return node.kind === "scalar";
}

function truthOf(word: string): "true" | "false" | undefined {
  if (/^(?:y|yes|on|true)$/i.test(word)) return "true";
  return /^(?:n|no|off|false)$/i.test(word) ? "false" : undefined;
}
