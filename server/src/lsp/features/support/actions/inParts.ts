import { type CodeActionKind, CodeActionKind as Kinds, type WorkspaceEdit } from "vscode-languageserver";
import { counts } from "../../../../core/finding.ts";
import { blank, type Form, type Insertion } from "../../../../core/formats/writer.ts";
import { type Message, message, verbatim } from "../../../../core/l10n/message.ts";
import { endUseInParts, formInParts, type WrittenInParts } from "../../../../core/parts/write.ts";
import { mayBePutAside } from "../../../../core/ruleMeta.ts";
import { LineIndex } from "../../../../index.ts";
import type { SeenFiles } from "../../../../project/graphs.ts";
import type { FillArguments } from "../../../protocol.ts";
import { Blanks } from "../form.ts";
import { draftId, type FindingAt, nameOf, plainEdits, waiveKind } from "./draft.ts";
import { compositionAsked, endUseUncategorised } from "./facts.ts";
import { offersInParts, told } from "./offers.ts";
import { categoryBlank, formFor } from "./together.ts";

/** The data that a form in a parts file needs from a finding. The text with the finding itself is not changed. */
export type AskedAt = Omit<FindingAt, "writer">;

/** A form that an action inserts into a parts file, which may have to be created. */
export interface PartsDraft {
  readonly id: string;
  readonly title: Message;
  readonly kind: CodeActionKind;
  readonly file: {
    readonly uri: string;
    /** Undefined for a file to create. */
    readonly lines: LineIndex | undefined;
  };
  readonly insertion: Insertion;
}

/** By rule id, the parts file forms that resolve its findings. */
export const partsForms: Readonly<Record<string, (at: AskedAt) => readonly PartsDraft[]>> = {
  "end-use/missing": declareInParts,
  "end-use/category-missing": categoriseInParts,
  "composition/missing": askCompositionInParts,
  "origin/missing": (at) => drafted(at, "countryOfOrigin", blank, keyTitle("countryOfOrigin")),
};

function declareInParts(at: AskedAt): readonly PartsDraft[] {
  const { document, snapshot, item } = at;
  if (document === undefined || item === undefined) return [];
  return [
    ...offersInParts(snapshot, document, [item]).flatMap((offer) =>
      drafted(
        at,
        "endUse",
        { kind: "text", text: offer.name },
        (part, file) => message("editor-use-declared-in-parts", { use: told(offer), part, file }),
        offer.name,
      ),
    ),
    ...drafted(at, "endUse", formFor(document.document), (part, file) => message("editor-declare-in-parts", { part, file })),
  ];
}

/** For an end use that a mapped file gives as plain text: declares the text as a key in a parts file, which can hold more data. */
function categoriseInParts(at: AskedAt): readonly PartsDraft[] {
  const { seen } = at.snapshot;
  const { isText = false, statement, path = "" } = endUseUncategorised(at) ?? {};
  if (seen === undefined || statement === undefined || !isText) return [];
  const endUse: Form = {
    kind: "map",
    short: false,
    entries: [
      ["category", categoryBlank],
      ["statement", { kind: "text", text: statement.value }],
    ],
  };
  const written = endUseInParts(seen.parts, seen.links.path, statement.value, endUse);
  if (written === undefined) return [];
  return [draftOf(seen, `${path} category`, written, message("editor-declare-category-in-parts", { file: verbatim(written.path) }))];
}

function askCompositionInParts(at: AskedAt): readonly PartsDraft[] {
  if (at.item === undefined) return [];
  const { item } = at.item;
  const { by } = item.composition ?? {};
  // Data on the line itself takes precedence, so an entry would have no effect.
  if (item.writes("composition") || by === item) return [];
  return drafted(at, "composition", { kind: "list", short: false, entries: compositionAsked(at.item).entries }, keyTitle("composition"));
}

/** For every finding on an item that counts and may be waived: a waiver in the entry of the part, with blanks for all but the rule. */
export function waiveInParts(at: AskedAt): readonly PartsDraft[] {
  const { finding, snapshot } = at;
  const rule = snapshot.checker.rules.find(({ id }) => id === finding.ruleId);
  if (rule === undefined || !mayBePutAside(rule, finding) || !counts(finding)) return [];
  const waiver: Form = {
    kind: "map",
    short: true,
    entries: [
      ["rule", { kind: "text", text: finding.ruleId }],
      ["until", blank],
      ["by", blank],
      ["reason", blank],
    ],
  };
  const title: Title = (part, file) => message("editor-waive-in-parts", { rule: verbatim(finding.ruleId), part, file });
  return drafted(at, "waive", { kind: "list", short: false, entries: [waiver] }, title, finding.ruleId).map((one) => ({
    ...one,
    kind: waiveKind,
  }));
}

type Title = (part: ReturnType<typeof nameOf>, file: ReturnType<typeof verbatim>) => Message;

function keyTitle(key: string): Title {
  return (part, file) => message("editor-add-key-in-parts", { key: verbatim(key), part, file });
}

/**
 * A key for the entry of an item: in the parts file with that entry, else in the nearest one in a parent folder, else in a new one at the
 * root.
 */
function drafted({ item: judged, snapshot: { seen } }: AskedAt, key: string, value: Form, title: Title, name = ""): readonly PartsDraft[] {
  if (judged === undefined || seen === undefined) return [];
  const { item } = judged;
  const written = formInParts(seen.parts, seen.links.path, item, key, value);
  return written === undefined ? [] : [draftOf(seen, `${item.path} ${key} ${name}`, written, title(nameOf(item), verbatim(written.path)))];
}

/** @param id distinguishes the form from others in the same text */
function draftOf(seen: SeenFiles, id: string, { path, lines, insertion }: WrittenInParts, title: Message): PartsDraft {
  return { id: draftId("parts", id), title, kind: Kinds.QuickFix, file: { uri: seen.fileAt(path), lines }, insertion };
}

/** The edit of a draft, which creates a missing file; undefined when the client cannot create files. */
export function partsEdit({ file, insertion }: PartsDraft, versioned: boolean, creates: boolean): WorkspaceEdit | undefined {
  const { uri, lines } = file;
  const edits = plainEdits([insertion], lines ?? new LineIndex(""));
  if (lines !== undefined)
    return versioned ? { documentChanges: [{ textDocument: { uri, version: null }, edits }] } : { changes: { [uri]: edits } };
  return creates
    ? {
        documentChanges: [
          { kind: "create", uri },
          { textDocument: { uri, version: null }, edits },
        ],
      }
    : undefined;
}

/**
 * The arguments of the command that moves the cursor to the first blank after the edit: the location, the inserted text, and the text as a
 * snippet. Both texts start at the beginning of a line, because editors indent further lines of a snippet like its first.
 *
 * @param all all insertions of the edit in the file
 */
export function fillArguments(
  { file, insertion }: Pick<PartsDraft, "file" | "insertion">,
  all: readonly Insertion[] = [insertion],
): FillArguments {
  const lines = file.lines ?? new LineIndex("");
  const [edit] = plainEdits([insertion], lines);
  const above = plainEdits(
    all.filter(({ at }) => at < insertion.at),
    lines,
  );
  const { line: at, character } = edit?.range.start ?? { line: 0, character: 0 };
  const line = above.reduce((sum, { newText }) => sum + newText.split("\n").length - 1, at);
  if (!insertion.asSnippet) return [file.uri, { line, character }, "", ""];
  const text = edit?.newText ?? "";
  const snippet = insertion.write(new Blanks(true));
  const [lineBreak] = /^\r?\n/.exec(text) ?? [""];
  if (lineBreak !== "") return [file.uri, { line: line + 1, character: 0 }, text.slice(lineBreak.length), snippet.slice(lineBreak.length)];
  const before = lines.lineText(at).slice(0, character);
  const indent = /^ *$/.test(before) ? before : "";
  return [file.uri, { line, character: character - indent.length }, `${indent}${text}`, `${indent}${snippet}`];
}
