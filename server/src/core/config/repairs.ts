import { parseIsoDate } from "../date.ts";
import type { Fix } from "../finding.ts";
import { defaultEditing } from "../formats/editing.ts";
import { content, entryOf, type MapNode, type Node, type ScalarNode } from "../formats/tree.ts";
import { type Blanks, blank, type Form } from "../formats/writer.ts";
import { type Message, message, verbatim } from "../l10n/message.ts";
import { keyMeaning, meaningsAt } from "../schema/meaning.ts";
import { replaceFix } from "../schema/rewrite.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import { stepsOf } from "../text/pointer.ts";
import { shortened } from "../text/shortened.ts";
import type { Span } from "../text/span.ts";
import type { ConfigFault } from "./types.ts";

/**
 * What mends a mistake in settings for whoever edits them, beside the fixes that come with it: a key that must stand there is added with
 * a blank, a day or a pattern is written as it is read, and what does nothing is taken away.
 *
 * @param root of the settings as read
 */
export function repairsOf(lines: LineIndex, root: Node, fault: ConfigFault): readonly Fix<Message>[] {
  if (fault.ruleId === "schema/missing-key") return missingKey(lines, root, fault);
  const found = standingAt(root, fault);
  if (found === undefined) return [];
  const { map, scalar, onKey } = found;
  if (!onKey) return rewritten(scalar);
  const entry = map?.entries.find(({ key }) => key === scalar);
  const edit = map && entry && defaultEditing.writer.remove(lines, map, entry);
  if (edit === undefined) return [];
  const { start, end, text } = edit;
  return [
    {
      title: message("config-fix-remove", { key: verbatim(shortened(scalar.source)) }),
      safe: false,
      edits: [{ start, end, newText: text }],
    },
  ];
}

/** A key or value of which a mistake speaks. */
interface At {
  readonly scalar: ScalarNode;
  readonly onKey: boolean;
  /** The map that the key belongs to. */
  readonly map: MapNode | undefined;
}

function standingAt(node: Node, span: Span, map?: MapNode): At | undefined {
  const isIt = (one: Span): boolean => one.start === span.start && one.end === span.end;
  if (node.kind === "scalar") return isIt(node) ? { scalar: node, onKey: false, map } : undefined;
  if (node.kind === "alias" || span.start < node.start || span.end > node.end) return undefined;
  if (node.kind === "seq") {
    for (const item of node.items) {
      const found = standingAt(item, span);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  for (const { key, value, via } of node.entries) {
    if (via !== undefined) continue;
    const found = isIt(key) ? { scalar: key, onKey: true, map: node } : standingAt(value, span, node);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a value seems to mean: a day with other marks between its numbers, a pattern that begins at the root. */
function rewritten(scalar: ScalarNode): readonly Fix<Message>[] {
  const source = String(scalar.value);
  const [, year = "", month = "", day = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(source) ?? [];
  const date = parseIsoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  const pattern = /^(?:\.?\/)+(.+\*.*|.+\.ya?ml)$/.exec(source)?.[1];
  return [date, pattern].flatMap((meant) => (meant === undefined ? [] : (replaceFix(scalar, meant, false) ?? [])));
}

function missingKey(lines: LineIndex, root: Node, { path = "", subject = "" }: ConfigFault): readonly Fix<Message>[] {
  const steps = stepsOf(path);
  const map = steps.reduce<Node | undefined>(childOf, root);
  if (map?.kind !== "map" || subject.includes("|")) return [];
  const meaning = keyMeaning(meaningsAt("lodestone", steps.map(stepOf)), subject);
  const insertion = defaultEditing.writer.insert(lines, map, subject, formOf(meaning?.type), "");
  if (insertion === undefined) return [];
  const { at, end = at, write } = insertion;
  return [
    { title: message("config-fix-add", { key: verbatim(subject) }), safe: false, edits: [{ start: at, end, newText: write(plainBlanks) }] },
  ];
}

function formOf(type: string | undefined): Form {
  if (type === "array") return { kind: "list", short: false, entries: [blank] };
  return type === "object" ? { kind: "map", short: false, entries: [] } : blank;
}

/** Blanks that hold nothing. */
const plainBlanks: Blanks = { next: () => "", oneOf: () => "", named: () => "", literal: (text) => text };

function childOf(node: Node | undefined, step: string): Node | undefined {
  if (node?.kind === "seq") return node.items[Number(step)];
  const entry = entryOf(node, step);
  return entry === undefined || entry.via !== undefined ? undefined : content(entry.value);
}

function stepOf(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}
