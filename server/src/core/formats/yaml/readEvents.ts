import {
  COLLECTION_STYLE,
  type DocumentDirective,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";
import { deepestParsed, wordingOf } from "../problems.ts";
import type { ScalarStyle } from "../tree.ts";
import { TreeBuilder } from "./builder.ts";
import type { PieceOptions } from "./pieceOptions.ts";
import { type Message, saidByParser } from "./syntaxFaults.ts";
import { fullTag } from "./tags.ts";

/** The error of js-yaml, with its offset. */
export interface Refusal extends Message {
  readonly offset: number;
}

/** The js-yaml events of a well-formed text, or the error. Never throws. */
export function eventsOf(text: string): readonly Event[] | Refusal {
  try {
    // js-yaml counts a scalar as one more level.
    return parseEvents(text, { maxDepth: deepestParsed + 1 });
  } catch (error) {
    if (!(error instanceof YAMLException)) return { ...saidByParser(String(error)), offset: 0 };
    // `mark` may be absent, though its type does not say so.
    return { ...saidByParser(error.reason), offset: Math.min(error.mark?.position ?? 0, text.length) };
  }
}

const styles: Readonly<Record<ScalarEvent["style"], ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: "plain",
  [SCALAR_STYLE.SINGLE_QUOTED]: "single",
  [SCALAR_STYLE.DOUBLE_QUOTED]: "double",
  [SCALAR_STYLE.LITERAL_BLOCK]: "literal",
  [SCALAR_STYLE.FOLDED_BLOCK]: "folded",
};

const noHandles: ReadonlyMap<string, string> = new Map();

function handlesOf(directives: readonly DocumentDirective[]): ReadonlyMap<string, string> {
  if (directives.length === 0) return noHandles;
  const handles = new Map<string, string>();
  for (const directive of directives) if (directive.kind === "tag") handles.set(directive.handle, directive.prefix);
  return handles;
}

/** The full tag of an event; undefined for none. */
function tagOf(
  builder: TreeBuilder,
  text: string,
  event: { tagStart: number; tagEnd: number },
  handles: ReadonlyMap<string, string>,
): string | undefined {
  if (event.tagStart < 0) return undefined;
  const raw = text.slice(event.tagStart, event.tagEnd);
  // js-yaml accepts a handle alone (`!!`) as a tag.
  if (raw.length > 1 && raw.endsWith("!")) builder.fault(event.tagStart, event.tagEnd, wordingOf("yaml", "tag"));
  return fullTag(raw, handles);
}

/** Reports a bracket without a blank after an anchor or tag, which js-yaml accepts. */
function checkProperties(builder: TreeBuilder, event: { start: number; anchorEnd: number; tagEnd: number }): void {
  if (event.start !== event.anchorEnd && event.start !== event.tagEnd) return;
  builder.fault(event.start, event.start + 1, wordingOf("yaml", "missing-space"));
}

function anchorOf(text: string, event: { anchorStart: number; anchorEnd: number }): string | undefined {
  return event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
}

/** Builds the tree of a text from its events. */
export function treeOfEvents(text: string, events: readonly Event[], options?: PieceOptions): TreeBuilder {
  const builder = new TreeBuilder(text, options);
  /** Number of open collections; a POP without one ends the document. */
  let open = 0;
  let handles = noHandles;
  for (let index = 0; index < events.length; index++) {
    const event = events[index];
    if (event === undefined) break;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        scalar(builder, text, event, handles);
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const kind = event.type === EVENT_ID.MAPPING ? "map" : "seq";
        const flow = event.style === COLLECTION_STYLE.FLOW;
        const pair = flow && kind === "map" && isPair(text, event.start, events[index + 1]);
        if (flow) checkProperties(builder, event);
        builder.open(kind, event.start, flow, pair, anchorOf(text, event), tagOf(builder, text, event, handles));
        open++;
        break;
      }
      case EVENT_ID.ALIAS:
        builder.alias(event.anchorStart - 1, event.anchorEnd, text.slice(event.anchorStart, event.anchorEnd));
        break;
      case EVENT_ID.POP:
        // A document ends at the next one, or with the text.
        if (open > 0) {
          builder.close(-1);
          open--;
        }
        break;
      case EVENT_ID.DOCUMENT:
        handles = handlesOf(event.directives);
        builder.openDocument(event.explicitStart, -1);
        break;
    }
  }
  builder.finish();
  return builder;
}

/**
 * True for a lone `key: value` in a flow sequence, which has no brace of its own. A brace at its start belongs to its first key, so that the
 * next event has the same start.
 */
function isPair(text: string, start: number, next: Event | undefined): boolean {
  if (text.charCodeAt(start) !== 123) return true;
  return next?.type === EVENT_ID.MAPPING && next.start === start;
}

function scalar(builder: TreeBuilder, text: string, event: ScalarEvent, handles: ReadonlyMap<string, string>): void {
  const { valueStart, valueEnd } = event;
  const anchor = anchorOf(text, event);
  const tag = tagOf(builder, text, event, handles);
  if (valueStart < 0) {
    builder.absent(anchor, tag);
    return;
  }
  const style = styles[event.style];
  const source = event.fast ? text.slice(valueStart, valueEnd) : getScalarValue(text, event);
  if (style === "plain") builder.scalar(valueStart, valueEnd, style, source, anchor, tag);
  else if (style === "single" || style === "double") builder.scalar(valueStart - 1, valueEnd + 1, style, source, anchor, tag);
  else builder.blockScalar(valueStart, valueEnd, Math.max(event.anchorEnd, event.tagEnd), style, source, anchor, tag);
}
