import type { CommentLines, Format, FoundComment, Seams } from "../formats/format.ts";
import type { Span } from "../text/span.ts";
import { beginsWaiver } from "../waivers/terms.ts";
import type { PlacedWaiver } from "../waivers/types.ts";
import { withWaivers } from "./blockQueries.ts";
import type { EnvelopeText } from "./documentContext.ts";
import type { JudgedText } from "./judgedText.ts";
import type { Section } from "./section.ts";

/** Separately parsed lines of a text: those before the sections, a section, or those after them. */
interface Lines {
  /** The offset of the lines in the whole text. */
  readonly by: number;
  readonly waivers: readonly FoundComment[];
  readonly isWellFormed: boolean;
  /** The first line, if a comment above can refer to it. */
  first(): readonly Span[];
}

/** The waivers of a text, with offsets in the text, each with the document of its line. */
export function waiversOf({ envelope, sections, documents, seams, conditions: { settings, today, format } }: JudgedText): PlacedWaiver[] {
  const { count } = sections;
  const { head, text, tree } = envelope;
  /** The lines at an index: 0 for those before the sections, the last index for those after them. */
  const blockAt = (index: number): Lines | undefined => {
    if (index > count + 1) return undefined;
    if (index === 0) return ofEnvelope(format, envelope, { start: 0, end: head }, 0);
    const section = sections.at(index - 1)?.section;
    if (section !== undefined) return ofSection(format, seams, section, sections.startOf(index - 1));
    return ofEnvelope(format, envelope, { start: head, end: text.length }, sections.end - head);
  };
  const inSkeleton = tree.scalars === undefined ? [] : [0, count + 1];
  const inSections = sections.indexes(withWaivers).map((index) => index + 1);
  const order = [...inSkeleton, ...inSections].sort((a, b) => a - b);
  return order
    .flatMap((index) => placed(blockAt(index), () => blockAt(index + 1)))
    .map((waiver) => {
      const at = waiver.covers[0]?.end ?? waiver.end;
      const document = Math.max(
        0,
        tree.documents.findLastIndex(({ start }) => start <= at),
      );
      const summary = documents.find(({ context }) => context.summary.index === document)?.context.summary;
      return { ...waiver, document, asOf: summary?.asOf ?? settings.asOf?.date ?? today };
    });
}

/** The waivers of some lines. A waiver at their end may concern the first line of the next ones. */
function placed(block: Lines | undefined, next: () => Lines | undefined): Omit<PlacedWaiver, "document" | "asOf">[] {
  if (block === undefined) return [];
  const { waivers, by, isWellFormed } = block;
  const below = waivers.some(({ covers }) => covers === "next") ? next() : undefined;
  const linesBelow = below?.first().map((line) => shifted(line, below.by)) ?? [];
  return waivers.map((waiver) => {
    const isBelow = waiver.covers === "next";
    return {
      ...waiver,
      ...shifted(waiver, by),
      covers: waiver.covers === "next" ? linesBelow : waiver.covers.map((line) => shifted(line, by)),
      removal: shifted(waiver.removal, by),
      isReadWhole: isWellFormed && !(isBelow && below?.isWellFormed === false),
    };
  });
}

function ofEnvelope(format: Format, { text, tree }: EnvelopeText, lines: Span, by: number): Lines {
  const region = (): CommentLines => ({ text, scalars: tree.scalars ?? format.read(text, { scalars: true }).scalars ?? [], ...lines });
  return {
    by,
    waivers: tree.scalars === undefined ? [] : (format.comments?.find(region(), beginsWaiver) ?? []),
    isWellFormed: tree.problems.length === 0,
    first: () => format.comments?.firstLines(region()) ?? [],
  };
}

function ofSection({ comments }: Format, seams: Seams | undefined, { text, waivers, isWellFormed }: Section, by: number): Lines {
  // Parsed again for scalars: only a waiver indented deeper than the next dash is at the end of one section and concerns the next.
  const scalars = (): readonly Span[] => seams?.readSection(text, { scalars: true }).tree.scalars ?? [];
  return { by, waivers, isWellFormed, first: () => comments?.firstLines({ text, scalars: scalars(), start: 0, end: text.length }) ?? [] };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
