import { editingOf, writerOf } from "../../core/formats/editing.ts";
import type { Form, Insertion } from "../../core/formats/writer.ts";
import { addTo, getOrInsert } from "../../core/maps.ts";
import { formsInParts, type ItemIn } from "../../core/parts/write.ts";
import { LineIndex } from "../../index.ts";
import type { Client } from "../client.ts";
import { plainEdits } from "../features/support/actions/draft.ts";
import { foreignWays } from "../features/support/actions/foreignWays.ts";
import { type Chosen, type Way, waysToDeclare } from "../features/support/actions/together.ts";
import type { EditsOfFile } from "../features/support/renameParts.ts";
import { workspaceEdit } from "../features/support/workspaceEdit.ts";
import type { SeenFiles } from "../graph.ts";
import type { DeclareResult, EndUseChoice, ItemName } from "../protocol.ts";
import type { Session } from "../session.ts";
import { inputOf, type Snapshot } from "../snapshot.ts";
import { plain } from "../uris.ts";
import type { WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** A way to declare items of one file. */
interface WayInFile {
  readonly uri: string;
  readonly snapshot: Snapshot;
  readonly way: Way;
  /** What goes into parts files, because the file has no key for it. */
  readonly inParts?: InParts;
}

/** What parts files say of some items. */
interface InParts {
  readonly seen: SeenFiles;
  readonly items: readonly ItemIn[];
  readonly form: Form;
}

/** Declares what items of several files are for, all at once; it writes nothing itself, it gives the edit. */
export class Declarations {
  readonly #snapshots: WorkspaceSnapshots;
  readonly #session: Pick<Session, "documents">;
  readonly #client: Pick<Client, "versionedEdits" | "creates">;

  constructor(snapshots: WorkspaceSnapshots, session: Pick<Session, "documents">, client: Pick<Client, "versionedEdits" | "creates">) {
    this.#snapshots = snapshots;
    this.#session = session;
    this.#client = client;
  }

  /** Answers `lodestone/endUseChoices`. */
  async choices(items: readonly ItemName[]): Promise<{ readonly choices: readonly EndUseChoice[] }> {
    const ways = await this.#ways(items);
    return { choices: [...ways].flatMap(([id, [first, ...others]]) => (first === undefined ? [] : choice(id, [first, ...others]))) };
  }

  /** Answers `lodestone/declareEndUse`. */
  async declare(items: readonly ItemName[], choiceId: string): Promise<DeclareResult | null> {
    const ways = (await this.#ways(items)).get(choiceId);
    if (ways === undefined) return null;
    const own = ways
      .map(({ uri, snapshot, way }) => this.#editsOf(uri, snapshot, way.insertions()))
      .filter(({ edits }) => edits.length > 0);
    const { edits, made } = this.#editsInParts(ways.flatMap(({ inParts }) => inParts ?? []));
    const edit = workspaceEdit([...own, ...edits], this.#client.versionedEdits);
    const creations = made.map((uri) => ({ kind: "create" as const, uri }));
    return {
      edit: creations.length === 0 ? edit : { documentChanges: [...creations, ...(edit.documentChanges ?? [])] },
      items: countOf(ways),
    };
  }

  /** By the ids of the choices: a key means the same wherever it is declared, an end use without a key is that of its file. */
  async #ways(items: readonly ItemName[]): Promise<ReadonlyMap<string, readonly WayInFile[]>> {
    const ways = new Map<string, WayInFile[]>();
    for (const [uri, names] of byFile(items)) {
      const snapshot = await this.#snapshots.of(uri);
      if (snapshot === undefined || "problem" in snapshot) continue;
      if (snapshot.format.documents !== undefined) {
        for (const one of this.#foreignWays(uri, snapshot, names)) addTo(ways, one.way.id, one);
        continue;
      }
      const writer = editingOf(snapshot.format)?.writer;
      if (writer === undefined) continue;
      for (const way of waysToDeclare(writer, snapshot.lines, chosenIn(snapshot, names)))
        addTo(ways, way.of === undefined ? way.id : `${uri} ${way.id}`, { uri, snapshot, way });
    }
    return ways;
  }

  #foreignWays(uri: string, snapshot: Snapshot, names: readonly ItemName[]): readonly WayInFile[] {
    const { seen } = snapshot;
    const ways = foreignWays(snapshot, writerOf(snapshot.format), chosenIn(snapshot, names), this.#client.creates);
    return ways.map(({ form, inParts, insertions, ...way }): WayInFile => {
      const one = { uri, snapshot, way: { ...way, insertions: () => insertions } };
      if (seen === undefined || inParts.length === 0) return one;
      return { ...one, inParts: { seen, form, items: inParts.map((item) => ({ from: seen.links.path, item })) } };
    });
  }

  /** The edits of parts files, each root by itself, and the URIs of those that are to be made. */
  #editsInParts(all: readonly InParts[]): { readonly edits: readonly EditsOfFile[]; readonly made: readonly string[] } {
    const edits: EditsOfFile[] = [];
    const made: string[] = [];
    const byRoot = new Map<string, InParts[]>();
    for (const one of all) addTo(byRoot, plain(one.seen.root), one);
    for (const [first, ...others] of byRoot.values()) {
      if (first === undefined) continue;
      const { seen, form } = first;
      const items = [first, ...others].flatMap((one) => one.items);
      for (const { path, lines, insertions } of formsInParts(seen.parts, items, "endUse", form)) {
        const uri = seen.uriOf(path);
        if (lines === undefined) made.push(uri);
        const version = this.#session.documents.get(uri)?.version ?? null;
        edits.push({ file: { uri, version }, edits: plainEdits(insertions, lines ?? new LineIndex("")) });
      }
    }
    return { edits, made };
  }

  #editsOf(uri: string, { lines, version }: Snapshot, insertions: readonly Insertion[]): EditsOfFile {
    const isOpen = this.#session.documents.get(uri) !== undefined;
    return { file: { uri, version: isOpen ? version : null }, edits: plainEdits(insertions, lines) };
  }
}

function choice(id: string, ways: readonly [WayInFile, ...WayInFile[]]): EndUseChoice {
  const { name, of, endUse } = ways[0].way;
  const { category, statement } = endUse ?? {};
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(of === undefined ? {} : { of }),
    ...(category === undefined ? {} : { category: category.value }),
    ...(statement === undefined ? {} : { statement: statement.value }),
    items: countOf(ways),
  };
}

function countOf(ways: readonly WayInFile[]): number {
  return ways.reduce((sum, { way }) => sum + way.count, 0);
}

function byFile(items: readonly ItemName[]): ReadonlyMap<string, readonly ItemName[]> {
  const files = new Map<string, { readonly uri: string; readonly names: ItemName[] }>();
  for (const item of items) getOrInsert(files, plain(item.uri), () => ({ uri: item.uri, names: [] })).names.push(item);
  return new Map([...files.values()].map(({ uri, names }) => [uri, names]));
}

/** The facts are let go again: a closed file is seldom asked about twice. */
function chosenIn(snapshot: Snapshot, names: readonly ItemName[]): readonly Chosen[] {
  const wanted = new Map(names.map(({ document, path, partNumber }) => [`${document}${path}`, partNumber]));
  return snapshot.checker.inspect(inputOf(snapshot)).judged.map((document) => ({
    document,
    near: document.items,
    items: document.items.filter(({ item }) => {
      const key = `${document.document.index}${item.path}`;
      return wanted.has(key) && wanted.get(key) === item.partNumber?.value;
    }),
  }));
}
