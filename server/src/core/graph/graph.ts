import { isReadable } from "../fileNames.ts";
import type { OpenDocument } from "../mappings/own/read.ts";
import { componentsOf } from "../model/components.ts";
import { endUseInEffect } from "../model/endUseInEffect.ts";
import type { LicenceUse, Links, LinkTarget, UnreadShipment } from "../model/links.ts";
import { cutCircles, cutLongChains, lookUpReferences } from "../model/resolve.ts";
import type { Document, Item, PartFacts, Supposed } from "../model/types.ts";
import type { PartsBook } from "../parts/book.ts";
import { pathFrom } from "../paths.ts";
import { type FileContent, formatIn, longestText, sameContent, tooLarge } from "./content.ts";
import { Edges, type Leading } from "./edges.ts";
import { LicenceUses } from "./licenceUses.ts";
import { LinkedFile, mayBeSeveral, openDocuments, pathFollowed } from "./linkedFile.ts";
import { PartsFiles } from "./partsFiles.ts";
import { readAsChecked } from "./readPieces.ts";
import { missing, type Target, targetIn, targetInside, targetOf } from "./targets.ts";

/** A path that the graph has been told or asked about. */
interface Entry extends Leading {
  /** A counter over all files, incremented with every change of content. */
  stamp: number;
  /** The file as others see it, built from its text and all files that it depends on. */
  model: Model | undefined;
}

/** A file whose references are resolved. */
interface Model extends Target {
  /** The items whose `ref` is part of a cycle, by document and path. */
  readonly circular: ReadonlySet<string>;
}

/**
 * The files below one root and the references (`ref`) between them. Paths are relative to the root, with slashes, and never empty.
 *
 * The graph does no I/O. Before the host checks or queries a file, it provides the contents that `wanted` lists until the list is empty:
 *
 * ```ts
 * graph.set(path, { kind: "text", text });
 * for (let wanted = graph.wanted(path); wanted.length > 0; wanted = graph.wanted(path))
 *   for (const one of wanted) graph.set(one, find(one));
 * checker.check({ …, text, links: graph.linksOf(path) });
 * ```
 *
 * The results depend on the contents alone, never on the order in which they arrived. A text is parsed once, when it is first needed. A
 * change discards only the models of files that depend on it.
 */
export class Graph {
  readonly #entries = new Map<string, Entry>();
  readonly #edges = new Edges(this.#entries);
  readonly #lengths = new WeakMap<Item, number>();
  /** The licences that shipments draw on. The host provides their contents through `licences.wanted`. */
  readonly licences = new LicenceUses({
    contentOf: (path) => this.#contentOf(path),
    reach: (path) => this.#edges.reach(path),
    documentsOf: (path) => this.documentsOf(path),
  });
  /** The parts files of the root. The host provides their contents through `parts.wanted`, before any query. */
  readonly parts = new PartsFiles({
    contentOf: (path) => this.#contentOf(path),
    real: (path) => this.#edges.real(path),
  });
  /** The parts book that the current models were built with. */
  #book: PartsBook | undefined;
  #clock = 0;
  readonly #supposed: Supposed | undefined;

  /** @param base a graph whose contents and licence uses are shared while none of them changes, with facts supposed of the items */
  constructor(base?: { readonly of: Graph; readonly supposed: Supposed }) {
    this.#supposed = base?.supposed;
    if (base === undefined) return;
    for (const [path, entry] of base.of.#entries) this.#entries.set(path, { ...entry, model: undefined });
    this.licences = base.of.licences;
    this.parts = base.of.parts;
  }

  /** Every path of the graph, in no order. */
  get paths(): Iterable<string> {
    return this.#entries.keys();
  }

  /** Sets the content of a path. Returns true when the content is new. */
  set(path: string, content: FileContent): boolean {
    const entry = this.#entry(path);
    entry.stale = false;
    if (sameContent(entry.content, content)) return false;
    this.#drop(path);
    entry.content = content;
    entry.stamp = ++this.#clock;
    entry.tree = undefined;
    this.#edges.unscan(entry);
    if (content.kind === "link") this.#edges.targets(path);
    return true;
  }

  /** Marks the content of a path as outdated. It is wanted again before anything uses it. */
  forget(path: string): void {
    const entry = this.#entries.get(path);
    if (entry !== undefined) entry.stale = true;
  }

  /**
   * Sets the files that the current text of a path names, as written there. The text itself is then wanted only when another file refers
   * to the path. Holds until the next call; undefined removes it. Returns true when the list is new.
   */
  refer(path: string, named: readonly string[] | undefined): boolean {
    const entry = this.#entry(path);
    if (JSON.stringify(entry.referred) === JSON.stringify(named)) return false;
    this.#edges.refer(entry, named);
    return true;
  }

  /** The current content of a path; undefined when it was never set or may be outdated. */
  contentOf(path: string): FileContent | undefined {
    const entry = this.#entries.get(path);
    return entry?.stale === true ? undefined : entry?.content;
  }

  /** The paths whose content the host must provide before a file can be checked or queried. */
  wanted(path: string): readonly string[] {
    return this.#edges.reach(path).unknown;
  }

  /**
   * The files that a file depends on, directly or through others, as far as they are known. The file itself is included only when it is
   * part of a cycle.
   */
  targetsOf(path: string): ReadonlySet<string> {
    return this.#edges.reach(path).reached;
  }

  /** The files that depend on a file, directly or through others. Only files whose content was set count. */
  dependentsOf(path: string): ReadonlySet<string> {
    // An entry may be about an item of any file, and two parts files may hold entries for one part.
    if (this.parts.holds(path)) return new Set([...this.#entries.keys()].filter((one) => one !== path));
    this.#edges.scanAll();
    const leaning = this.#edges.leaningOn(path);
    return new Set([...leaning, ...this.licences.asking(path, leaning)]);
  }

  /** The other files as seen from one, both now and after later changes. */
  linksOf(path: string): Links {
    return new LinksFrom(this, path);
  }

  /**
   * The documents of a file with references and end uses resolved; undefined for a path without text. The result is valid until a
   * dependency of the file changes.
   */
  documentsOf(path: string): readonly Document[] | undefined {
    return this.#modelOf(path)?.documents;
  }

  #entry(path: string): Entry {
    let entry = this.#entries.get(path);
    if (entry === undefined) {
      entry = {
        path,
        content: undefined,
        stale: false,
        stamp: 0,
        referred: undefined,
        targets: undefined,
        tree: undefined,
        model: undefined,
      };
      this.#entries.set(path, entry);
      this.#edges.unscan(entry);
    }
    return entry;
  }

  /** Discards the model of a file and of its dependents. A model is built only from scanned references, so scanned paths suffice. */
  #drop(path: string): void {
    for (const one of [path, ...this.#edges.leaningOn(path)]) {
      const entry = this.#entries.get(one);
      if (entry !== undefined) entry.model = undefined;
    }
  }

  /** As in `Links`, for the file at a path; so are the methods below. */
  stampOf(path: string): string {
    this.#partsBook();
    const citing = this.licences.citing(path);
    const leads = [path, ...(citing?.shipments ?? [])];
    const reached = new Set([...(citing?.shipments ?? []), ...leads.flatMap((one) => [...this.#edges.reach(one).reached])]);
    let latest = 0;
    for (const one of reached) latest = Math.max(latest, this.#entries.get(one)?.stamp ?? 0);
    const parts = this.parts.lastChange([path, ...reached]);
    // The stamp of the licence uses covers shipments that stop citing a licence, or become readable again.
    return `${latest}${citing === undefined ? "" : ` ${citing.stamp}`}${parts === undefined ? "" : ` parts ${parts}`}`;
  }

  /** Discards every model when the parts book has changed. */
  #partsBook(): void {
    const { book } = this.parts;
    if (book !== this.#book) for (const entry of this.#entries.values()) entry.model = undefined;
    this.#book = book;
  }

  partsFor(path: string): PartFacts | undefined {
    this.#partsBook();
    return this.parts.seenFrom(path);
  }

  /** False for a path with outdated content: such content is kept only for a file outside every cycle. */
  isCircular(path: string, document: number, item: string): boolean {
    return this.#entries.get(path)?.stale === false && this.#modelOf(path)?.circular.has(itemKey(document, item)) === true;
  }

  isOnCircle(path: string): boolean {
    return this.#edges.reach(path).reached.has(path);
  }

  lengthOf(item: Item): number {
    return this.#lengths.get(item) ?? 0;
  }

  isOwn(from: string, file: string): boolean {
    const path = pathFollowed(from, file);
    return path !== undefined && this.#edges.real(path) === from;
  }

  resolve(from: string, file: string, part: string | undefined, document: number): LinkTarget {
    if (file.includes("\\")) {
      const instead = file.replaceAll("\\", "/");
      return { kind: "fault", fault: { kind: "backslash", instead: (pathFrom(from, instead) ?? from) === from ? undefined : instead } };
    }
    const named = pathFrom(from, file);
    if (named === undefined) return { kind: "fault", fault: { kind: "outside", where: "workspace" } };
    const path = this.#edges.real(named);
    if (path === from) return this.#resolveOwn(from, part, document);
    if (path === undefined) return { kind: "fault", fault: { kind: "unreadable", why: { reason: "link-circle" } } };
    const content = this.#entries.get(path)?.content;
    switch (content?.kind) {
      case undefined:
      case "link":
        return { kind: "unknown" };
      case "absent":
        return { kind: "fault", fault: missing(from, path, content) };
      case "outside":
      case "unreadable":
        return { kind: "fault", fault: content };
      case "text": {
        if (content.format === undefined && !isReadable(path)) return { kind: "fault", fault: { kind: "not-bom", isShipment: false } };
        const model = this.#modelOf(path);
        return model === undefined ? { kind: "fault", fault: { kind: "unreadable", why: tooLarge } } : targetIn(model, part);
      }
    }
  }

  /** Resolves a reference of a file to itself. In a file with several documents, the target may be another of its documents. */
  #resolveOwn(path: string, part: string | undefined, document: number): LinkTarget {
    const { content, stale = true } = this.#entries.get(path) ?? {};
    const model =
      !stale && content?.kind === "text" && mayBeSeveral(content.text, formatIn(content, path)) ? this.#modelOf(path) : undefined;
    return model === undefined ? { kind: "own" } : targetInside(model, part, document);
  }

  /** The file as others see it; undefined for a path without usable text. */
  #modelOf(path: string): Model | undefined {
    this.#partsBook();
    const entry = this.#entries.get(path);
    if (entry?.model !== undefined) return entry.model;
    if (entry?.content?.kind !== "text") return undefined;
    const leads = (from: string): readonly string[] => {
      return this.#edges.targets(from).flatMap((target) => {
        const to = this.#edges.real(target);
        const found = to === undefined || to === from ? undefined : this.#entries.get(to);
        return to !== undefined && found?.content?.kind === "text" && found.model === undefined ? [to] : [];
      });
    };
    for (const component of componentsOf([path], leads)) this.#build(component);
    return entry.model;
  }

  #contentOf(path: string): { readonly content: FileContent | undefined; readonly isStale: boolean } {
    const { content, stale = true } = this.#entries.get(path) ?? {};
    return { content, isStale: stale };
  }

  /** Builds the models of one file, or of the files of one cycle. The models of their other dependencies exist already. */
  #build(paths: readonly string[]): void {
    const isOnCircle = paths.length > 1 || paths.some((path) => this.#edges.leadsInside(path));
    const built = paths.flatMap((path) => {
      const entry = this.#entries.get(path);
      if (entry?.content?.kind !== "text") return [];
      const { text, format } = entry.content;
      if (text.length > longestText) return [];
      entry.tree ??= readAsChecked(text, formatIn(entry.content, path));
      const documents = openDocuments(entry.tree, new LinkedFile(path, text), this.parts.seenFrom(path), format?.documents, this.#supposed);
      const circular = new Set<string>();
      entry.model = { ...targetOf(text, entry.tree, documents, format === undefined ? path : undefined), circular };
      return [{ path, documents, circular }];
    });
    const items = built.flatMap(({ documents }) => documents.flatMap((document) => document.items));
    for (const { path, documents } of built) this.#lookUp(path, documents, isOnCircle);
    if (isOnCircle) cutCircles(items);
    for (const { documents, circular } of built) {
      for (const document of documents)
        for (const item of document.items) if (item.reference?.kind === "cycle") circular.add(itemKey(document.index, item.path));
    }
    for (const [item, length] of cutLongChains(items, this)) this.#lengths.set(item, length);
    for (const item of items) item.endUse = endUseInEffect(item);
  }

  #lookUp(path: string, documents: readonly OpenDocument[], isOnCircle: boolean): void {
    const links = {
      isOnCircle,
      isOwn: (file: string) => this.isOwn(path, file),
      resolve: (file: string, part: string | undefined, document: number) => this.resolve(path, file, part, document),
    };
    for (const { items } of documents) if (lookUpReferences(items, links) && !isOnCircle) cutCircles(items);
  }
}

function itemKey(document: number, path: string): string {
  return `${document} ${path}`;
}

/** The other files as seen from one. The object is small, because a workspace holds one for each file. */
class LinksFrom implements Links {
  readonly path: string;
  readonly #graph: Graph;

  constructor(graph: Graph, path: string) {
    this.#graph = graph;
    this.path = path;
  }

  get stamp(): string {
    return this.#graph.stampOf(this.path);
  }

  get parts(): PartFacts | undefined {
    return this.#graph.partsFor(this.path);
  }

  get isOnCircle(): boolean {
    return this.#graph.isOnCircle(this.path);
  }

  isOwn(file: string): boolean {
    return this.#graph.isOwn(this.path, file);
  }

  resolve(file: string, part: string | undefined, document: number): LinkTarget {
    return this.#graph.resolve(this.path, file, part, document);
  }

  isCircular(document: number, path: string): boolean {
    return this.#graph.isCircular(this.path, document, path);
  }

  lengthOf(item: Item): number {
    return this.#graph.lengthOf(item);
  }

  otherUses(number: string, document: number): readonly LicenceUse[] {
    return this.#graph.licences.others(this.path, number, document);
  }

  supposing(supposed: Supposed): Links {
    return new LinksFrom(new Graph({ of: this.#graph, supposed }), this.path);
  }

  unreadShipments(): readonly UnreadShipment[] {
    return this.#graph.licences.unread();
  }
}
