import type { Form } from "../../core/formats/writer.ts";
import { getOrInsert } from "../../core/maps.ts";
import type { Item } from "../../core/model/types.ts";
import { entryNumber, partKey } from "../../core/parts/keys.ts";
import { formInParts, formsInParts, type ItemIn } from "../../core/parts/write.ts";
import { isForeign } from "../../core/text/place.ts";
import type { AskedPart } from "../../generated/questionsReport.ts";
import type { SeenFiles } from "../../project/graphs.ts";
import { addresseeOf } from "../../report/questionWords.ts";
import { list, short, text } from "../features/support/form.ts";
import { rangeOf } from "../features/support/range.ts";
import { insertedInto, workspaceEdit } from "../features/support/workspaceEdit.ts";
import type { MarkAskedResult } from "../protocol.ts";
import type { Session } from "../session.ts";
import { inputOf } from "../snapshot.ts";
import { plain } from "../uris.ts";
import type { Declaring } from "./declarations.ts";
import { type AskedOfFiles, placeOfUse } from "./questions.ts";
import type { WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** The items of a root that parts are asked about, with the lists for their entries. */
interface AskedBelow {
  readonly seen: SeenFiles;
  /** By entry: the first item that it describes, and the forms to add, by part id. */
  readonly entries: Map<Item | string, ItemIn & { readonly asked: Map<string, Form> }>;
}

/** Answers `lodestone/markAsked`. */
export async function markAsked(
  { snapshots, session, client }: Omit<Declaring, "session"> & { readonly session: Pick<Session, "documents" | "today"> },
  { parts, uris }: AskedOfFiles,
): Promise<MarkAskedResult> {
  const roots = new Map<string, AskedBelow>();
  const marked = new Set<AskedPart>();
  const itemsIn = itemsOfFiles(snapshots);
  for (const part of parts) {
    const form = askedForm(part, session.today);
    for (const use of part.uses) {
      const { uri, range } = placeOfUse(use, uris);
      const { seen, items } = await itemsIn(uri);
      const item = items.get(`${range.start.line}:${range.start.character}`);
      const written = item && seen && formInParts(seen.parts, seen.links.path, item, "asked", list(form));
      if (item === undefined || seen === undefined || written === undefined) continue;
      if (written.lines === undefined && !client.creates) continue;
      const { entries } = getOrInsert(roots, plain(seen.root), () => ({ seen, entries: new Map() }));
      const entry = getOrInsert(entries, entryKey(item), () => ({ from: seen.links.path, item, asked: new Map() }));
      entry.asked.set(part.id, form);
      marked.add(part);
    }
  }
  const edits = [...roots.values()].flatMap(({ seen, entries }) => {
    const lists = new Map([...entries.values()].map(({ item, asked }) => [item, list(...asked.values())]));
    const written = formsInParts(seen.parts, [...entries.values()], "asked", (item) => lists.get(item) ?? list());
    return written.map(({ path, lines, insertions }) => {
      const uri = seen.fileAt(path);
      return insertedInto({ uri, version: session.documents.get(uri)?.version ?? null, lines }, insertions);
    });
  });
  const leftOut = parts.filter((part) => !marked.has(part)).map(({ partNumber, description, id }) => partNumber ?? description ?? id);
  return { edit: workspaceEdit(edits, client.versionedEdits), parts: marked.size, leftOut };
}

/** The items of files by line and column of their place, zero-based, and the other files as seen from there. Each file is judged once. */
function itemsOfFiles(snapshots: Pick<WorkspaceSnapshots, "checked">) {
  const known = new Map<string, { readonly seen: SeenFiles | undefined; readonly items: ReadonlyMap<string, Item> }>();
  return async (uri: string) => {
    const before = known.get(plain(uri));
    if (before !== undefined) return before;
    const snapshot = await snapshots.checked(uri);
    const judged = snapshot?.checker.inspect(inputOf(snapshot)).judged ?? [];
    const items = new Map<string, Item>();
    for (const { item } of judged.flatMap((document) => document.items)) {
      if (snapshot === undefined || isForeign(item.place)) continue;
      const { line, character } = rangeOf(snapshot.lines, item.place).start;
      items.set(`${line}:${character}`, item);
    }
    const found = { seen: snapshot?.seen, items };
    known.set(plain(uri), found);
    return found;
  };
}

/** The entry of an item or, for one to be made, its part number and manufacturer. */
function entryKey(item: Item): Item | string {
  return typeof item.entry === "object" ? item.entry : partKey(entryNumber(item) ?? "", item.manufacturer?.name?.value);
}

function askedForm(part: AskedPart, today: string): Form {
  const of = addresseeOf(part);
  const facts = [...new Set(part.questions.map(({ fact }) => fact))].map(text);
  const [first = text(""), ...others] = facts;
  return short({
    on: text(today),
    ...(of === undefined ? {} : { of: text(of) }),
    about: others.length === 0 ? first : { kind: "list", short: true, entries: facts },
  });
}
