import type { OpenFinding } from "../finding.ts";
import type { Format, FoundComment, Seams } from "../formats/format.ts";
import type { Node } from "../formats/tree.ts";
import { guarded, textReportingOf } from "../judge/runRules.ts";
import type { CheckSettings, Engine } from "../judge/types.ts";
import type { DocumentKind } from "../model/types.ts";
import { checkEntry } from "../schema/checkDocument.ts";
import { type SectionId, topOfText } from "../text/place.ts";
import { beginsWaiver, mayHoldWaivers } from "../waivers/terms.ts";
import { type DedupedRemark, runOnLines } from "./dedupedRemarks.ts";

/**
 * One entry of the top-level `items` list with its lines. Offsets count from its beginning, paths count its own entries, and places name it:
 * all stay right wherever it moves in the text. The one section of a document that is not cut has all entries and no lines: its places are
 * those of the text.
 */
export interface Section {
  readonly text: string;
  /** What its places are in. */
  readonly in: SectionId | undefined;
  /** The entries of the list in it: in a text of ours one, unless the text is broken or not cut. */
  entries: readonly Node[];
  /** The findings on its syntax and schema. */
  readonly textFindings: readonly OpenFinding[];
  /** The findings on it that count only where no section above has the same. */
  readonly deduped: readonly DedupedRemark[];
  /** As `SectionTree`. */
  readonly isSilent: boolean;
  readonly isOpen: boolean;
  /** By offsets in its own text. */
  readonly waivers: readonly FoundComment[];
  /** Whether its syntax is right. */
  readonly isWellFormed: boolean;
}

/** The section of a document that is not cut: all its entries, and no lines. */
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

/** Reads a section and checks it against the schema; undefined where it uses anchors, so that it cannot be read by itself. Never throws. */
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
    const { findings, deduped } = isRight ? nothingFound : runOnLines(file, engine.rules, textReportingOf(engine, settings), id);
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
  // Should reading fail, it is an entry of which nothing is known.
  return usesAnchors ? undefined : (section ?? { ...wholeSection(unread), text, in: id, textFindings: crash, isWellFormed: false });
}

const nothingFound = { findings: [], deduped: [] };

/** An entry of which nothing is known. */
export const unread: readonly Node[] = [{ kind: "scalar", style: "plain", source: "", value: null, start: 0, end: 0 }];
