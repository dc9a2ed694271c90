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

/** The services for declarations. */
interface Declaring {
  readonly snapshots: WorkspaceSnapshots;
  readonly session: Pick<Session, "documents">;
  readonly client: Pick<Client, "versionedEdits" | "creates">;
}

/** Answers `lodestone/endUseChoices`. */
export async function endUseChoices(
  declaring: Declaring,
  items: readonly ItemName[],
): Promise<{ readonly choices: readonly EndUseChoice[] }> {
  const ways = waysIn(declaring, await chosenIn(declaring, items), {});
  return { choices: [...ways].flatMap(([id, [first, ...others]]) => (first === undefined ? [] : choice(id, [first, ...others]))) };
}

/** Answers `lodestone/declareEndUse`. */
export async function declareEndUse(
  declaring: Declaring,
  items: readonly ItemName[],
  choiceId: string,
  said: EndUseSaid,
): Promise<DeclareResult | null> {
  const files = await chosenIn(declaring, items);
  const ways = waysIn(declaring, files, said).get(choiceId);
  if (ways === undefined) return null;
  const texts = written(declaring, files, ways, choiceId, said);
  const edit = workspaceEdit(
    texts.map((one) => insertedInto(one, one.insertions)),
    declaring.client.versionedEdits,
  );
  const isWhole = files.every(({ chosen }) =>
    chosen.every(({ document }) => askedFor(document.document).every((key) => (said[key] ?? "").trim() !== "")),
  );
  const forms = isWhole ? [] : texts.filter(({ form }) => form !== undefined);
  const [first] = forms;
  return {
    edit,
    items: countOf(ways),
    forms: forms.length,
    ...(first?.form === undefined ? {} : { fill: fillArguments(first, first.form, first.insertions) }),
  };
}

async function chosenIn({ snapshots }: Declaring, items: readonly ItemName[]): Promise<readonly ChosenInFile[]> {
  const files: ChosenInFile[] = [];
  for (const [uri, names] of byFile(items)) {
    const snapshot = await snapshots.checked(uri);
    if (snapshot === undefined) continue;
    const { judged, file } = snapshot.checker.inspect(inputOf(snapshot));
    const chosen = chosenOf(judged, names);
    if (chosen.length > 0) files.push({ uri, snapshot, chosen, file });
  }
  return files;
}

/** The ways by choice id. A key has the same meaning wherever it is declared; an end use without a key belongs to its file. */
function waysIn(declaring: Declaring, files: readonly ChosenInFile[], said: EndUseSaid): ReadonlyMap<string, readonly WayInFile[]> {
  const key = keyFor(files, said);
  const formOf = (document: Document): Form => (key === undefined ? formFor(document, said) : text(key));
  const ways = new Map<string, WayInFile[]>();
  for (const one of files) {
    const { uri, snapshot, chosen } = one;
    const parts = snapshot.format.documents === undefined ? undefined : declaring.client;
    for (const way of waysToDeclare(snapshot, chosen, formOf, parts))
      addTo(ways, way.of === undefined ? way.id : `${uri} ${way.id}`, { ...one, way });
  }
  const forms = ways.get(formId);
  if (forms !== undefined && written(declaring, files, forms, formId, said).length === 0) ways.delete(formId);
  return ways;
}

/** The insertions of the ways with one id, by file; none if a declaration has no place. */
function written(
  declaring: Declaring,
  files: readonly ChosenInFile[],
  ways: readonly WayInFile[],
  id: string,
  said: EndUseSaid,
): readonly WrittenInFile[] {
  const key = id === formId ? keyFor(files, said) : undefined;
  const [only, ...others] = ways;
  const isOwn = only !== undefined && others.length === 0 && only.snapshot.format.documents === undefined && only.chosen.length === 1;
  if (key !== undefined && isOwn) {
    const { uri, snapshot, file, chosen, way } = only;
    const writer = writerOf(snapshot.format);
    const declaration = writer && chosen[0] && declareKey(writer, snapshot.lines, file, chosen[0].document, key, said);
    return declaration === undefined ? [] : [inFile(declaring, uri, snapshot, [declaration, ...way.insertions()], declaration)];
  }
  const own = ways.flatMap(({ uri, snapshot, way }): WrittenInFile[] => {
    const insertions = way.insertions();
    return insertions.length === 0
      ? []
      : [inFile(declaring, uri, snapshot, insertions, id === formId && key === undefined ? insertions[0] : undefined)];
  });
  const beside = inParts(declaring, ways, key, said, id === formId);
  return beside === undefined ? [] : [...own, ...beside];
}

function inFile(
  { session }: Declaring,
  uri: string,
  { lines, version }: Snapshot,
  insertions: readonly Insertion[],
  form: Insertion | undefined,
): WrittenInFile {
  return { uri, version: session.documents.get(uri) === undefined ? null : version, lines, insertions, form };
}

/** The insertions into parts files, separately for each root; undefined if one has no place. */
function inParts(
  { client, session }: Declaring,
  ways: readonly WayInFile[],
  key: string | undefined,
  said: EndUseSaid,
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
    const written = formsInParts(seen.parts, items, "endUse", first.way.form, declared);
    if (written.length === 0 || written.some(({ lines }) => lines === undefined && !client.creates)) return undefined;
    for (const [index, { path, lines, insertions }] of written.entries()) {
      const uri = seen.fileAt(path);
      const version = session.documents.get(uri)?.version ?? null;
      all.push({ uri, version, lines, insertions, form: isForm && index === 0 ? insertions[0] : undefined });
    }
  }
  return all;
}

/** The key that several items name instead of a form each; undefined for one item. */
function keyFor(files: readonly ChosenInFile[], { statement }: EndUseSaid): string | undefined {
  const chosen = files.flatMap((one) => one.chosen);
  const items = new Set(chosen.flatMap((one) => one.items.filter(takesEndUse).map(({ item }) => item.identity)));
  return items.size < 2
    ? undefined
    : freeKey(
        chosen.map(({ document }) => document.document),
        statement,
      );
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

function byFile(items: readonly ItemName[]): ReadonlyMap<string, readonly ItemName[]> {
  const files = new Map<string, { readonly uri: string; readonly names: ItemName[] }>();
  for (const item of items) getOrInsert(files, plain(item.uri), () => ({ uri: item.uri, names: [] })).names.push(item);
  return new Map([...files.values()].map(({ uri, names }) => [uri, names]));
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
