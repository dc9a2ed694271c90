import type { OpenFinding } from "../finding.ts";
import type { Format, FoundComment, Seams } from "../formats/format.ts";
import type { Node } from "../formats/tree.ts";
import { guarded, reportingOf } from "../judge/runRules.ts";
import type { CheckSettings, Engine } from "../judge/types.ts";
import type { DocumentKind } from "../model/types.ts";
import { checkEntry } from "../schema/checkDocument.ts";
import { type SectionId, topOfText } from "../text/place.ts";
import { beginsWaiver, mayHoldWaivers } from "../waivers/terms.ts";
import { type DedupedRemark, runOnLines } from "./dedupedRemarks.ts";

/**
 * A top-level entry of the `items` list with its lines. Offsets and paths are relative to it, and places refer to its id, so that all
 * remain valid when it moves. In an undivided document, a single section has all entries and no lines, and its places are those of the
 * text.
 */
export interface Section {
  readonly text: string;
  /** The id used in its places. */
  readonly in: SectionId | undefined;
  /** The list entries in it: exactly one in a Lodestone file, unless the text is broken or not divided. */
  entries: readonly Node[];
  /** The syntax and schema findings. */
  readonly textFindings: readonly OpenFinding[];
  /** The findings that count only when no earlier section has an equal one. */
  readonly deduped: readonly DedupedRemark[];
  /** As `SectionTree`. */
  readonly isSilent: boolean;
  readonly isOpen: boolean;
  /** With offsets relative to the section. */
  readonly waivers: readonly FoundComment[];
  /** True when the syntax is valid. */
  readonly isWellFormed: boolean;
}

/** The section of an undivided document: all entries and no lines. */
export function wholeSection(entries: readonly Node[]): Section {
  return {
    text: "",
    in: undefined,
    entries,
    textFindings: [],
    deduped: [],
    isSilent: false,
    isOpen: false,
    waivers: [],
    isWellFormed: true,
  };
}

/** Parses a section and validates it against the schema. Undefined when it uses anchors and cannot be parsed alone. Never throws. */
export function readSection(
  format: Format,
  seams: Seams,
  text: string,
  id: SectionId,
  kind: DocumentKind,
  engine: Pick<Engine, "rules" | "texts" | "recogniser" | "withoutFixes">,
  settings: CheckSettings,
): Section | undefined {
  const crash: OpenFinding[] = [];
  const into = { findings: crash, texts: engine.texts };
  const where = { document: 0, path: "/items/0" };
  let usesAnchors = false;
  const section = guarded("lodestone", { ...topOfText, in: id }, where, into, (): Section | undefined => {
    const { tree, entries, isSilent, isOpen } = seams.readSection(text, {
      scalars: settings.ignoreWaivers !== true && mayHoldWaivers(text, format),
    });
    ({ usesAnchors } = tree);
    if (usesAnchors) return undefined;
    const { scalars } = tree;
    const schemaFindings =
      format.documents === undefined ? entries.flatMap((entry, index) => checkEntry(entry, kind, `/items/${index}`, text, tree)) : [];
    const isRight = schemaFindings.length === 0 && tree.problems.length === 0 && (tree.remarks ?? []).length === 0;
    const file = { text, tree, documents: [{ index: 0, kind, schemaFindings }] };
    const { findings, deduped } = isRight ? nothingFound : runOnLines(file, engine.rules, reportingOf(engine, settings), id);
    return {
      text,
      in: id,
      entries,
      textFindings: findings,
      deduped,
      isSilent: isSilent === true,
      isOpen: isOpen === true,
      waivers: scalars === undefined ? [] : (format.comments?.find({ text, scalars, start: 0, end: text.length }, beginsWaiver) ?? []),
      isWellFormed: tree.problems.length === 0,
    };
  });
  // If parsing crashes, the section is an entry without content.
  return usesAnchors ? undefined : (section ?? { ...wholeSection(unread), text, in: id, textFindings: crash, isWellFormed: false });
}

const nothingFound = { findings: [], deduped: [] };

/** An entry without content. */
export const unread: readonly Node[] = [{ kind: "scalar", style: "plain", source: "", value: null, start: 0, end: 0 }];
