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

/** Why the text was not accepted: what js-yaml says, and where. */
export interface Refusal extends Message {
  readonly offset: number;
}

/** The events of a well-formed text, or why the parser refused it. Never throws. */
export function eventsOf(text: string): readonly Event[] | Refusal {
  try {
    // js-yaml counts the scalar inside the innermost collection as a level too.
    return parseEvents(text, { maxDepth: deepestParsed + 1 });
  } catch (error) {
    if (!(error instanceof YAMLException)) return { ...saidByParser(String(error)), offset: 0 };
    // Its types leave the thrown class's fields as they are in JavaScript: `mark` may be absent.
    return { ...saidByParser(error.reason), offset: Math.min(error.mark?.position ?? 0, text.length) };
  }
}

/** Whether the parser refused a text because collections lie too deep for it. */
export function isTooDeep(refusal: Refusal): boolean {
  return refusal.fault === "tooDeep";
}

/** Whether it refused a line of brackets for its indentation, which js-yaml also does where a tab stands between tokens, as YAML allows. */
export function mayBeTab(refusal: Refusal): boolean {
  return refusal.fault === "shallowBrackets";
}

/** Whether it refused a text because of a character that YAML does not allow. */
export function isUnprintable(refusal: Refusal): boolean {
  return refusal.fault === "unprintable";
}

const noHandles: ReadonlyMap<string, string> = new Map();

function handlesOf(directives: readonly DocumentDirective[]): ReadonlyMap<string, string> {
  if (directives.length === 0) return noHandles;
  const handles = new Map<string, string>();
  for (const directive of directives) if (directive.kind === "tag") handles.set(directive.handle, directive.prefix);
  return handles;
}

function styleOf(style: ScalarEvent["style"]): ScalarStyle {
  switch (style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return "single";
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return "double";
    case SCALAR_STYLE.LITERAL_BLOCK:
      return "literal";
    case SCALAR_STYLE.FOLDED_BLOCK:
      return "folded";
    default:
      return "plain";
  }
}

/** The full tag of an event, undefined where none is written. */
function tagOf(
  builder: TreeBuilder,
  text: string,
  event: { tagStart: number; tagEnd: number },
  handles: ReadonlyMap<string, string>,
): string | undefined {
  if (event.tagStart < 0) return undefined;
  const raw = text.slice(event.tagStart, event.tagEnd);
  // js-yaml takes `!!` and `!handle!` for tags, though a handle alone is none.
  if (raw.length > 1 && raw.endsWith("!")) builder.fault(event.tagStart, event.tagEnd, wordingOf("yaml", "tag"));
  return fullTag(raw, handles);
}

/** js-yaml lets a bracket follow an anchor or tag without the blank that YAML asks for. */
function checkProperties(builder: TreeBuilder, event: { start: number; anchorEnd: number; tagEnd: number }): void {
  if (event.start !== event.anchorEnd && event.start !== event.tagEnd) return;
  builder.fault(event.start, event.start + 1, wordingOf("yaml", "missing-space"));
}

function anchorOf(text: string, event: { anchorStart: number; anchorEnd: number }): string | undefined {
  return event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
}

/** The tree that a text's events describe. */
export function treeOfEvents(text: string, events: readonly Event[], options?: PieceOptions): TreeBuilder {
  const builder = new TreeBuilder(text, options);
  /** Open collections; a POP with none open ends the document. */
  let open = 0;
  let handles = noHandles;
  for (let index = 0; index < events.length; index++) {
    const event = events[index];
    if (event === undefined) break;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        scalar(builder, text, event, handles);
        break;
      case EVENT_ID.MAPPING: {
        const flow = event.style === COLLECTION_STYLE.FLOW;
        const pair = flow && isPair(text, event.start, events[index + 1]);
        if (flow) checkProperties(builder, event);
        builder.openMap(event.start, flow, pair, anchorOf(text, event), tagOf(builder, text, event, handles));
        open++;
        break;
      }
      case EVENT_ID.SEQUENCE:
        if (event.style === COLLECTION_STYLE.FLOW) checkProperties(builder, event);
        builder.openSeq(event.start, event.style === COLLECTION_STYLE.FLOW, anchorOf(text, event), tagOf(builder, text, event, handles));
        open++;
        break;
      case EVENT_ID.ALIAS:
        builder.alias(event.anchorStart - 1, event.anchorEnd, text.slice(event.anchorStart, event.anchorEnd));
        break;
      case EVENT_ID.POP:
        // A document needs no ending here: the next one, or the end of the text, is it.
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
 * Whether a flow map is a lone `key: value` in a flow sequence. Such a map has no brace of its own; where one
 * stands at its start, it belongs to the first key, which then begins at the same place.
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
  const style = styleOf(event.style);
  const source = event.fast ? text.slice(valueStart, valueEnd) : getScalarValue(text, event);
  if (style === "plain") builder.scalar(valueStart, valueEnd, style, source, anchor, tag);
  else if (style === "single" || style === "double") builder.scalar(valueStart - 1, valueEnd + 1, style, source, anchor, tag);
  else builder.blockScalar(valueStart, valueEnd, Math.max(event.anchorEnd, event.tagEnd), style, source, anchor, tag);
}
