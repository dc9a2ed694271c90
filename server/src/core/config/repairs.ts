import { parseIsoDate } from "../date.ts";
import type { Fix } from "../finding.ts";
import { defaultEditing } from "../formats/editing.ts";
import { content, entryOf, type MapNode, type Node, type ScalarNode } from "../formats/tree.ts";
import { blank, type Form, plainBlanks } from "../formats/writer.ts";
import { type Message, message, verbatim } from "../l10n/message.ts";
import { keyMeaning, meaningsAt } from "../schema/meaning.ts";
import { replaceFix } from "../schema/rewrite.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import { stepsOf } from "../text/pointer.ts";
import { shortened } from "../text/shortened.ts";
import type { Span } from "../text/span.ts";
import type { ConfigFault } from "./types.ts";

/**
 * Editor fixes for a fault in settings, beyond those it already has: adds a missing key with a blank, corrects a date or pattern, removes a
 * setting without effect.
 *
 * @param root of the parsed settings
 */
export function repairsOf(lines: LineIndex, root: Node, fault: ConfigFault): readonly Fix<Message>[] {
  if (fault.ruleId === "schema/missing-key") return missingKey(lines, root, fault);
  const found = scalarAt(root, fault);
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

/** The key or value marked by a fault. */
interface At {
  readonly scalar: ScalarNode;
  readonly onKey: boolean;
  /** The map that contains it. */
  readonly map: MapNode | undefined;
}

function scalarAt(node: Node, span: Span, map?: MapNode): At | undefined {
  const isIt = (one: Span): boolean => one.start === span.start && one.end === span.end;
  if (node.kind === "scalar") return isIt(node) ? { scalar: node, onKey: false, map } : undefined;
  if (node.kind === "alias" || span.start < node.start || span.end > node.end) return undefined;
  if (node.kind === "seq") {
    for (const item of node.items) {
      const found = scalarAt(item, span);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  for (const { key, value, via } of node.entries) {
    if (via !== undefined) continue;
    const found = isIt(key) ? { scalar: key, onKey: true, map: node } : scalarAt(value, span, node);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Fixes for a date with other separators, and for a pattern that begins with a slash. */
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

function childOf(node: Node | undefined, step: string): Node | undefined {
  if (node?.kind === "seq") return node.items[Number(step)];
  const entry = entryOf(node, step);
  return entry === undefined || entry.via !== undefined ? undefined : content(entry.value);
}

function stepOf(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}
