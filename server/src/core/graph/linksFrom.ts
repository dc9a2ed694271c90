import type { LicenceUse, Links, LinkTarget, UnreadShipment } from "../model/links.ts";
import type { Item, PartFacts } from "../model/types.ts";

/** The graph queries about one file and its references. */
export interface Answers {
  isOwn(path: string, file: string): boolean;
  resolve(path: string, file: string, part: string | undefined, document: number): LinkTarget;
  isCircular(path: string, document: number, item: string): boolean;
  isOnCircle(path: string): boolean;
  stampOf(path: string): string;
  partsFor(path: string): PartFacts | undefined;
  lengthOf(item: Item): number;
  unreadShipments(): readonly UnreadShipment[];
  otherUses(path: string, number: string, document: number): readonly LicenceUse[];
}

/** The other files as seen from one. The object is small, because a workspace holds one for each file. */
export class LinksFrom implements Links {
  readonly path: string;
  readonly #answers: Answers;

  constructor(answers: Answers, path: string) {
    this.#answers = answers;
    this.path = path;
  }

  get stamp(): string {
    return this.#answers.stampOf(this.path);
  }

  get parts(): PartFacts | undefined {
    return this.#answers.partsFor(this.path);
  }

  get isOnCircle(): boolean {
    return this.#answers.isOnCircle(this.path);
  }

  isOwn(file: string): boolean {
    return this.#answers.isOwn(this.path, file);
  }

  resolve(file: string, part: string | undefined, document: number): LinkTarget {
    return this.#answers.resolve(this.path, file, part, document);
  }

  isCircular(document: number, path: string): boolean {
    return this.#answers.isCircular(this.path, document, path);
  }

  lengthOf(item: Item): number {
    return this.#answers.lengthOf(item);
  }

  otherUses(number: string, document: number): readonly LicenceUse[] {
    return this.#answers.otherUses(this.path, number, document);
  }

  unreadShipments(): readonly UnreadShipment[] {
    return this.#answers.unreadShipments();
  }
}
