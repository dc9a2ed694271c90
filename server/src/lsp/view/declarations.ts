import { writerOf } from "../../core/formats/editing.ts";
import type { Form, Insertion } from "../../core/formats/writer.ts";
import { takesEndUse } from "../../core/judge/summary.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { addTo, getOrInsert } from "../../core/maps.ts";
import type { Document } from "../../core/model/types.ts";
import { formsInParts } from "../../core/parts/write.ts";
import type { CheckResult, JudgedDocument } from "../../index.ts";
import type { SeenFiles } from "../../project/graphs.ts";
import type { Client } from "../client.ts";
import { declareKey } from "../features/support/actions/endUse.ts";
import { askedFor, type Chosen, formFor, formId, freeKey, type Way, waysToDeclare } from "../features/support/actions/ways.ts";
import { categoryWords } from "../features/support/displayNames.ts";
import { text } from "../features/support/form.ts";
import { proseOf } from "../features/support/prose.ts";
import { fillArguments, insertedInto, type TextOfFile, workspaceEdit } from "../features/support/workspaceEdit.ts";
import type { DeclareResult, EndUseChoice, EndUseSaid, ItemName } from "../protocol.ts";
import type { Session } from "../session.ts";
import { inputOf, type Snapshot } from "../snapshot.ts";
import { plain } from "../uris.ts";
import type { WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** The selected items of one file that accept an end use. */
interface ChosenInFile {
  readonly uri: string;
  readonly snapshot: Snapshot;
  readonly chosen: readonly Chosen[];
  readonly file: CheckResult["file"];
}

/** A way to declare the selected items of one file. */
interface WayInFile extends ChosenInFile {
  readonly way: Way;
}

/** The insertions of a way into one file. */
interface WrittenInFile extends TextOfFile {
  readonly insertions: readonly Insertion[];
  /** The insertion that has blanks, or may have. */
  readonly form: Insertion | undefined;
}

/** The services for declarations in files. */
export interface Declaring {
  readonly snapshots: WorkspaceSnapshots;
  readonly session: Pick<Session, "documents">;
  readonly client: Pick<Client, "versionedEdits" | "creates" | "commands">;
}

/** The selected items, with the values for their end use. */
interface Asked extends Declaring {
  readonly files: readonly ChosenInFile[];
  readonly said: EndUseSaid;
  /** The key that several items name instead of a form each; undefined for one item. */
  readonly key: string | undefined;
}

/** Answers `lodestone/endUseChoices`. */
export async function endUseChoices(
  declaring: Declaring,
  items: readonly ItemName[],
): Promise<{ readonly choices: readonly EndUseChoice[] }> {
  const ways = waysIn(await asked(declaring, items, {}));
  return { choices: [...ways].flatMap(([id, [first, ...others]]) => (first === undefined ? [] : choice(id, [first, ...others]))) };
}

/** Answers `lodestone/declareEndUse`. */
export async function declareEndUse(
  declaring: Declaring,
  items: readonly ItemName[],
  choiceId: string,
  said: EndUseSaid,
): Promise<DeclareResult | null> {
  const of = await asked(declaring, items, said);
  const ways = waysIn(of).get(choiceId);
  if (ways === undefined) return null;
  const texts = written(of, ways, choiceId);
  const edits = texts.map((one) => insertedInto(one, one.insertions));
  const documents = of.files.flatMap(({ chosen }) => chosen.map(({ document }) => document.document));
  const isWhole = documents.every((document) => askedFor(document).every((key) => (said[key] ?? "").trim() !== ""));
  const forms = isWhole ? [] : texts.filter(({ form }) => form !== undefined);
  const [first] = forms;
  return {
    edit: workspaceEdit(edits, declaring.client.versionedEdits),
    items: countOf(ways),
    forms: forms.length,
    ...(first?.form === undefined ? {} : { fill: fillArguments(first, first.form, declaring.client.commands, first.insertions) }),
  };
}

async function asked(declaring: Declaring, items: readonly ItemName[], said: EndUseSaid): Promise<Asked> {
  const byUri = new Map<string, ItemName[]>();
  for (const item of items) addTo(byUri, plain(item.uri), item);
  const files: ChosenInFile[] = [];
  for (const names of byUri.values()) {
    const uri = names[0]?.uri ?? "";
    const snapshot = await declaring.snapshots.checked(uri);
    if (snapshot === undefined) continue;
    const { judged, file } = snapshot.checker.inspect(inputOf(snapshot));
    const chosen = chosenOf(judged, names);
    if (chosen.length > 0) files.push({ uri, snapshot, chosen, file });
  }
  const all = files.flatMap(({ chosen }) => chosen);
  const taking = new Set(all.flatMap((one) => one.items.filter(takesEndUse).map(({ item }) => item.identity)));
  const documents = all.map(({ document }) => document.document);
  return { ...declaring, files, said, key: taking.size < 2 ? undefined : freeKey(documents, said.statement) };
}

/** The ways by choice id. A key has the same meaning wherever it is declared; an end use without a key belongs to its file. */
function waysIn(of: Asked): ReadonlyMap<string, readonly WayInFile[]> {
  const { files, said, key, client } = of;
  const formOf = (document: Document): Form => (key === undefined ? formFor(document, said) : text(key));
  const ways = new Map<string, WayInFile[]>();
  for (const one of files) {
    const { uri, snapshot, chosen } = one;
    const parts = snapshot.format.documents === undefined ? undefined : client;
    for (const way of waysToDeclare(snapshot, chosen, formOf, parts))
      addTo(ways, way.of === undefined ? way.id : `${uri} ${way.id}`, { ...one, way });
  }
  const forms = ways.get(formId);
  if (forms !== undefined && written(of, forms, formId).length === 0) ways.delete(formId);
  return ways;
}

/** The insertions of the ways with one id, by file; none if a declaration has no place. */
function written(of: Asked, ways: readonly WayInFile[], id: string): readonly WrittenInFile[] {
  const { said, session } = of;
  const key = id === formId ? of.key : undefined;
  const inFile = ({ uri, snapshot }: WayInFile, insertions: readonly Insertion[], hasForm: boolean): WrittenInFile => {
    const { lines, format } = snapshot;
    const version = session.documents.get(uri) === undefined ? null : snapshot.version;
    const form = hasForm ? insertions[0] : undefined;
    return { uri, version, lines, insertions, form, isForeign: format.documents !== undefined };
  };
  const [only, ...others] = ways;
  const isOwn = only !== undefined && others.length === 0 && only.snapshot.format.documents === undefined && only.chosen.length === 1;
  if (key !== undefined && isOwn) {
    const { snapshot, file, chosen, way } = only;
    const writer = writerOf(snapshot.format);
    const declaration = writer && chosen[0] && declareKey(writer, snapshot.lines, file, chosen[0].document, key, said);
    return declaration === undefined ? [] : [inFile(only, [declaration, ...way.insertions()], true)];
  }
  const own = ways.flatMap((one): WrittenInFile[] => {
    const insertions = one.way.insertions();
    return insertions.length === 0 ? [] : [inFile(one, insertions, id === formId && key === undefined)];
  });
  const beside = inParts(of, ways, key, id === formId);
  return beside === undefined ? [] : [...own, ...beside];
}

/** The insertions into parts files, separately for each root; undefined if one has no place. */
function inParts(
  { client, session, said }: Asked,
  ways: readonly WayInFile[],
  key: string | undefined,
  isForm: boolean,
): readonly WrittenInFile[] | undefined {
  const byRoot = new Map<string, { readonly seen: SeenFiles; readonly ways: WayInFile[] }>();
  for (const way of ways) {
    const { seen } = way.snapshot;
    if (key !== undefined && seen === undefined) return undefined;
    if (seen !== undefined && (key !== undefined || way.way.inParts.length > 0))
      getOrInsert(byRoot, plain(seen.root), () => ({ seen, ways: [] })).ways.push(way);
  }
  const all: WrittenInFile[] = [];
  for (const { seen, ways } of byRoot.values()) {
    const [first] = ways;
    const document = first?.chosen[0]?.document.document;
    if (first === undefined || document === undefined) continue;
    const items = ways.flatMap(({ snapshot, way }) => way.inParts.map((item) => ({ from: snapshot.seen?.links.path ?? "", item })));
    const declared = key === undefined ? undefined : { from: seen.links.path, name: key, endUse: formFor(document, said) };
    const { form } = first.way;
    const written = formsInParts(seen.parts, items, "endUse", () => form, declared);
    if (written.length === 0 || written.some(({ lines }) => lines === undefined && !client.creates)) return undefined;
    for (const [index, { path, lines, insertions }] of written.entries()) {
      const uri = seen.fileAt(path);
      const version = session.documents.get(uri)?.version ?? null;
      all.push({ uri, version, lines, insertions, form: isForm && index === 0 ? insertions[0] : undefined });
    }
  }
  return all;
}

function choice(id: string, ways: readonly [WayInFile, ...WayInFile[]]): EndUseChoice {
  const { name, of, endUse } = ways[0].way;
  const { category, statement } = endUse ?? {};
  const document = ways[0].chosen[0]?.document.document;
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(of === undefined ? {} : { of }),
    ...(category === undefined ? {} : { category: category.value }),
    ...(statement === undefined ? {} : { statement: statement.value }),
    ...(id !== formId || document === undefined
      ? {}
      : { asks: askedFor(document), categories: categoriesIn(ways[0].snapshot.checker.texts) }),
    items: countOf(ways),
  };
}

function categoriesIn(texts: Texts): NonNullable<EndUseChoice["categories"]> {
  return Object.entries(categoryWords).map(([name, words]) => ({ name, words: proseOf(words, texts) ?? "" }));
}

function countOf(ways: readonly WayInFile[]): number {
  return ways.reduce((sum, { way }) => sum + way.count, 0);
}

/** The named items that accept an end use, by document. */
function chosenOf(judged: readonly JudgedDocument[], names: readonly ItemName[]): readonly Chosen[] {
  const wanted = new Map(names.map(({ document, path, partNumber }) => [`${document}${path}`, partNumber]));
  return judged.flatMap((document) => {
    const items = document.items.filter((judged) => {
      const key = `${document.document.index}${judged.item.path}`;
      return wanted.has(key) && wanted.get(key) === judged.item.partNumber?.value && takesEndUse(judged);
    });
    return items.length === 0 ? [] : [{ document, near: document.items, items }];
  });
}
