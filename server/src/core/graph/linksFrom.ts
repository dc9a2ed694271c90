import type { LicenceUse, Links, LinkTarget, UnreadShipment } from "../model/links.ts";
import type { Item, PartFacts } from "../model/types.ts";
import type { Graph } from "./graph.ts";

/** The other files as seen from one. The object is small, because a workspace holds one for each file. */
export class LinksFrom implements Links {
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

  unreadShipments(): readonly UnreadShipment[] {
    return this.#graph.licences.unread();
  }
}
