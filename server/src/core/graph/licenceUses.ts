import { elsewhereOf } from "../finding.ts";
import { licencesUsed } from "../model/licencesUsed.ts";
import type { LicenceUse, UnreadShipment } from "../model/links.ts";
import type { Document } from "../model/types.ts";
import { hash } from "../text/hash.ts";
import { isForeign } from "../text/place.ts";
import { type FileContent, formatIn, tooLarge } from "./content.ts";
import { mayBeSeveral } from "./linkedFile.ts";
import { citesLicences, mayCite } from "./shipments.ts";

/** What has to be known of the files of a root. */
interface Files {
  /** The content that was told last; `isStale` when it may have changed since. */
  contentOf(path: string): { readonly content: FileContent | undefined; readonly isStale: boolean };
  /** The paths that a file leads to, and those of them whose content has to be told. */
  reach(path: string): { readonly reached: ReadonlySet<string>; readonly unknown: readonly string[] };
  documentsOf(path: string): readonly Document[] | undefined;
}

/** What the shipments below one root take of licences: that counts for every shipment that cites one of them. */
export class LicenceUses {
  readonly #files: Files;
  /** Paths of shipments, in order. */
  #shipments: readonly string[] = [];
  /** Paths of shipments that are not judged, because settings above them are broken; in order. */
  #unjudged: readonly string[] = [];
  /** By path, the numbers of the licences of which a file has asked what others take. */
  readonly #asked = new Map<string, Set<string>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /**
   * Tells which paths hold shipments. Their contents are wanted by `wanted`.
   *
   * @param unjudged the paths of those that are not judged, because settings above them are broken: nobody can tell whether they count
   */
  setShipments(paths: readonly string[], unjudged: readonly string[] = []): void {
    this.#shipments = [...paths].sort();
    this.#unjudged = [...unjudged].sort();
  }

  /** The paths whose content has to be told before it is known what shipments take. */
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

  /** The files that have asked about a licence that a file, or one of those that lean on it, may cite. */
  asking(path: string, leaning: ReadonlySet<string>): readonly string[] {
    // A shipment that changes may cite now what it did not; one that leans on what changes cites what it did.
    const citing = this.#shipments.filter((one) => one === path || leaning.has(one));
    if (citing.length === 0) return [];
    return [...this.#asked].flatMap(([one, numbers]) =>
      one !== path && citing.some((shipment) => shipment === path || this.#mayCite(shipment, numbers)) ? [one] : [],
    );
  }

  /**
   * The other shipments that may cite what a file has asked about, and a text that is another one when they are others, or
   * others of them can be read; undefined for a file that has asked about nothing.
   */
  citing(path: string): { readonly shipments: readonly string[]; readonly stamp: string } | undefined {
    const numbers = this.#asked.get(path);
    if (numbers === undefined) return undefined;
    const shipments = this.#shipments.filter((shipment) => shipment !== path && this.#mayCite(shipment, numbers));
    return { shipments, stamp: hash(JSON.stringify([shipments, this.unread()])) };
  }

  /** The uses of a licence in other shipments than the document at hand; those in another document of the same file count too. */
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
