import { elsewhereOf } from "../finding.ts";
import { licencesUsed } from "../model/licencesUsed.ts";
import type { LicenceUse, UnreadShipment } from "../model/links.ts";
import type { Document } from "../model/types.ts";
import { hash } from "../text/hash.ts";
import { isForeign } from "../text/place.ts";
import { type FileContent, formatIn, tooLarge } from "./content.ts";
import { mayBeSeveral } from "./linkedFile.ts";
import { citesLicences, mayCite } from "./shipments.ts";

/** The file access that licence uses need. */
interface Files {
  /** The content that was set last. `isStale`: it may be outdated. */
  contentOf(path: string): { readonly content: FileContent | undefined; readonly isStale: boolean };
  /** The paths that a file refers to, and those of them whose content the host must still provide. */
  reach(path: string): { readonly reached: ReadonlySet<string>; readonly unknown: readonly string[] };
  documentsOf(path: string): readonly Document[] | undefined;
}

/** The licence amounts that the shipments below one root draw. Every shipment that cites the same licence needs them. */
export class LicenceUses {
  readonly #files: Files;
  /** The paths of the shipments, sorted. */
  #shipments: readonly string[] = [];
  /** The paths of shipments that are not checked because their settings are broken, sorted. */
  #unjudged: readonly string[] = [];
  /** By path, the licence numbers whose other uses the file has queried. */
  readonly #asked = new Map<string, Set<string>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /**
   * Sets the paths of the shipments. The host provides their contents through `wanted`.
   *
   * @param unjudged the shipments that are not checked because their settings are broken: their licence uses are unknown
   */
  setShipments(paths: readonly string[], unjudged: readonly string[] = []): void {
    this.#shipments = [...paths].sort();
    this.#unjudged = [...unjudged].sort();
  }

  /** The paths whose content the host must provide before the licence uses are known. */
  get wanted(): readonly string[] {
    const wanted = new Set<string>();
    for (const path of this.#shipments) {
      const { content, isStale } = this.#files.contentOf(path);
      if (content === undefined || isStale) wanted.add(path);
      else if (content.kind === "text" && citesLicences(content.text, formatIn(content, path)))
        for (const one of this.#files.reach(path).unknown) wanted.add(one);
    }
    return [...wanted];
  }

  /** The files that have queried a licence which a changed file, or a dependent of that file, may cite. */
  asking(path: string, leaning: ReadonlySet<string>): readonly string[] {
    // A changed shipment may cite other licences than before. A shipment that depends on a changed file cites the same.
    const citing = this.#shipments.filter((one) => one === path || leaning.has(one));
    if (citing.length === 0) return [];
    return [...this.#asked].flatMap(([one, numbers]) =>
      one !== path && citing.some((shipment) => shipment === path || this.#mayCite(shipment, numbers)) ? [one] : [],
    );
  }

  /**
   * The other shipments that may cite the licences which a file has queried; undefined for a file without such a query. `stamp` changes
   * when these shipments change, and when an unreadable one becomes readable or the reverse.
   */
  citing(path: string): { readonly shipments: readonly string[]; readonly stamp: string } | undefined {
    const numbers = this.#asked.get(path);
    if (numbers === undefined) return undefined;
    const shipments = this.#shipments.filter((shipment) => shipment !== path && this.#mayCite(shipment, numbers));
    return { shipments, stamp: hash(JSON.stringify([shipments, this.unread()])) };
  }

  /** The uses of a licence outside the given document. Other documents of the same file count too. */
  others(from: string, number: string, own: number): readonly LicenceUse[] {
    const asked = this.#asked.get(from);
    if (asked === undefined) this.#asked.set(from, new Set([number]));
    else asked.add(number);
    return this.#shipments.flatMap((path) => {
      const content = this.#textAt(path);
      if (content === undefined) return [];
      const format = formatIn(content, path);
      if (!citesLicences(content.text, format) || (path === from && !mayBeSeveral(content.text, format))) return [];
      return (this.#files.documentsOf(path) ?? []).flatMap((document): LicenceUse[] => {
        const lines = path === from && document.index === own ? undefined : licencesUsed(document).get(number);
        const [first] = lines ?? [];
        return lines === undefined || first === undefined || !isForeign(first.at)
          ? []
          : [{ at: elsewhereOf(first.at), items: lines.map(({ item }) => item) }];
      });
    });
  }

  /** The shipments that may cite a licence and cannot be read. */
  unread(): readonly UnreadShipment[] {
    const unjudged = this.#unjudged.map((file): UnreadShipment => ({ file, why: { reason: "settings" } }));
    return [...this.#unreadable(), ...unjudged];
  }

  #unreadable(): readonly UnreadShipment[] {
    return this.#shipments.flatMap((file): UnreadShipment[] => {
      const { content } = this.#files.contentOf(file);
      if (content?.kind === "unreadable") return [{ file, why: content.why }];
      if (content?.kind !== "text" || !citesLicences(content.text, formatIn(content, file)) || this.#files.documentsOf(file) !== undefined)
        return [];
      return [{ file, why: tooLarge }];
    });
  }

  #mayCite(shipment: string, numbers: ReadonlySet<string>): boolean {
    const content = this.#textAt(shipment);
    return content !== undefined && mayCite(content.text, formatIn(content, shipment), numbers);
  }

  #textAt(path: string): Extract<FileContent, { readonly kind: "text" }> | undefined {
    const { content } = this.#files.contentOf(path);
    return content?.kind === "text" ? content : undefined;
  }
}
