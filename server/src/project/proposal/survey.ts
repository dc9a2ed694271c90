import { bearsOut } from "../../core/config/bearsOut.ts";
import { isNamedLikeBom, isNamedLikeParts } from "../../core/config/bomNames.ts";
import { type KnownSchema, knownSchema, mayBeSchema } from "../../core/config/knownSchema.ts";
import { type ProposedMapping, recogniseMapping } from "../../core/config/recogniseMapping.ts";
import { isOwnerFile, isPartsName, isReadable, isWorkbook, kindByName, nameIn, tableSyntaxOf } from "../../core/fileNames.ts";
import type { Encoding, Reading } from "../../core/formats/encoding.ts";
import { code, listOf, message } from "../../core/l10n/message.ts";
import type { MappedFormat } from "../../core/mappings/foreign/format.ts";
import { type NamesRead, readoutOf } from "../../core/mappings/foreign/readout.ts";
import { countriesIn, kindIn } from "../../core/mappings/own/survey.ts";
import type { DocumentKind } from "../../core/model/types.ts";
import type { Checker, IsoDate } from "../../index.ts";
import { fittingEncodings } from "./encodings.ts";
import { type Unread, unreadSpreadsheet } from "./unread.ts";

/** A readable file below a folder. */
export interface SurveyedFile {
  /** Relative to the folder, with slashes. */
  readonly path: string;
  /** The kind that its file name gives. */
  readonly byName: DocumentKind | undefined;
  /** The kind that its content declares: `kind` with `items`. */
  readonly byContent: DocumentKind | undefined;
  /** The mapping that reads it, recognized by its headings or keys, when it has no kind. */
  readonly mapped: MappedSurvey | undefined;
}

/** The result of reading a file with a mapping. */
export interface MappedSurvey extends Asked {
  readonly mapping: ProposedMapping;
  readonly items: number;
  readonly reading: NamesRead;
}

/** Counts from the check of a text. */
export interface Asked {
  /** The number of items with a finding that asks for data. */
  readonly asked: number;
  /** The number of all findings. */
  readonly findings: number;
}

/** The surveyed files of a folder for which settings are proposed. */
export interface Survey {
  readonly files: readonly SurveyedFile[];
  /** Every other file of any type; relative to the folder, with slashes. */
  readonly others: readonly string[];
  /** By country code, its number of occurrences in bills of materials and shipments. */
  readonly countries: ReadonlyMap<string, number>;
  /** The unread files to report: tables in encodings other than UTF-8 and, when nothing else is found, workbooks. */
  readonly unread: readonly Unread[];
}

/** True when no file of a folder would be checked. */
export function findsNothing({ files }: Pick<Survey, "files">): boolean {
  return files.every(({ byName, byContent, mapped }) => (byName ?? byContent ?? mapped) === undefined);
}

/** The tables without a proposed mapping and without a message of their own; those named like parts lists come first. */
export function unrecognisedTables({ files, unread }: Pick<Survey, "files" | "unread">): readonly string[] {
  const told = new Set(unread.map(({ path }) => path));
  const tables = files.flatMap(({ path, mapped }) => (mapped === undefined && tableEnding.test(path) && !told.has(path) ? [path] : []));
  const isNamedSo = (path: string): boolean => isNamedLikeParts(nameIn(path));
  return [...tables.filter(isNamedSo), ...tables.filter((path) => !isNamedSo(path))];
}

const tableEnding = /\.(?:[ct]sv|xls[xm])$/i;

/** The file extensions of files that a mapping may read. */
const mappedEnding = /\.(?:csv|tsv|txt|json|ya?ml|xls[xm])$/i;

/** Surveys files one by one. The host reads them. */
export class Surveyor implements Survey {
  readonly files: SurveyedFile[] = [];
  readonly others: string[] = [];
  readonly countries = new Map<string, number>();
  readonly #untold: Unread[] = [];
  readonly #workbooks: Unread[] = [];
  readonly #schemas: KnownSchema[] = [];
  /** The paths of all schemas, including broken ones, which are no parts lists. */
  readonly #schemaPaths = new Set<string>();
  readonly #checker: () => Checker;
  readonly #today: IsoDate;

  /** @param checker checks the text that a mapping reads; made for the first such file */
  constructor(checker: () => Checker, today: IsoDate) {
    this.#checker = checker;
    this.#today = today;
  }

  /** True when the text of a file with this name is worth reading. */
  reads(name: string): boolean {
    // Markdown may be about anything.
    if (isOwnerFile(nameIn(name))) return false;
    return isReadable(name) || mappedEnding.test(name) || (tableSyntaxOf(name) === "markdown" && isNamedLikeBom(nameIn(name)));
  }

  /** True when a file may be a schema of other files. Schemas are collected before any other file is surveyed. */
  mayBeSchema(name: string): boolean {
    return mayBeSchema(name);
  }

  /** Adds a file to the schemas if it is one. */
  lookForSchema(path: string, text: string): void {
    const found = knownSchema(path, text);
    if (found === undefined) return;
    this.#schemaPaths.add(path);
    if ("schema" in found) this.#schemas.push(found);
    else this.#untold.push(found);
  }

  /**
   * Adds a file without reading its text. A workbook that should be readable and is not gets a message.
   *
   * @param why the reason, if the file has no text
   */
  pass(path: string, why = isWorkbook(path) ? unreadSpreadsheet("workbook") : undefined): void {
    this.others.push(path);
    if (why !== undefined) (tableSyntaxOf(path) === "workbook" ? this.#untold : this.#workbooks).push({ path, message: why });
  }

  /**
   * Adds a file that is not UTF-8.
   *
   * @param readings its text in each encoding that decodes all of it
   */
  lookAtUnread({ path, position }: Pick<Unread, "path" | "position">, readings: Iterable<Reading>): void {
    const { all, sure } = fittingEncodings(path, readings, this.#checker());
    this.look(path, sure?.text ?? "", sure?.encoding);
    if (sure !== undefined || all.length === 0) return;
    const fitting = listOf(all.map(code), "or");
    const said = [message("init-encodings", { encodings: fitting }), message("init-encodings-advice", { encoding: code("encoding") })];
    this.#untold.push({ path, message: said, ...(position && { position }) });
  }

  get unread(): readonly Unread[] {
    return findsNothing(this) ? [...this.#untold, ...this.#workbooks] : this.#untold;
  }

  /**
   * Adds a file with its text; empty for an unreadable text.
   *
   * @param encoding its encoding, if not UTF-8: only a mapping can read it then
   */
  look(path: string, text: string, encoding?: Encoding): void {
    const byName = kindByName(path);
    const byContent = isReadable(path) && encoding === undefined ? kindIn(text, path) : undefined;
    const isOther = (byName ?? byContent) === undefined && !isPartsName(path) && !this.#schemaPaths.has(path);
    const mapped = isOther ? this.#mappedAs(path, text, encoding) : undefined;
    this.files.push({ path, byName, byContent, mapped });
    if (byName ?? byContent) for (const country of countriesIn(text)) this.countries.set(country, (this.countries.get(country) ?? 0) + 1);
  }

  #mappedAs(path: string, text: string, encoding: Encoding | undefined): MappedSurvey | undefined {
    // A text may be of any kind: one heading alone can stand in it by chance.
    if (/\.txt$/i.test(path) && !bearsOut("headings", text, path)) return undefined;
    const found = recogniseMapping(path, text, this.#schemas);
    if (found === undefined) return undefined;
    const mapping = encoding === undefined ? found.mapping : { ...found.mapping, encoding };
    const { read, unmapped } = readoutOf(found.format, text);
    return { mapping, items: found.items, reading: { read, unmapped }, ...askedOf(text, found.format, this.#checker(), this.#today) };
  }
}

/** The rules whose findings ask for data about an item. */
const asking: ReadonlySet<string> = new Set(["end-use/missing", "composition/missing", "origin/missing", "parameter/missing"]);

function askedOf(text: string, format: MappedFormat, checker: Checker, today: IsoDate): Asked {
  const settings = { actStates: {}, severities: {}, traceRareEarths: false };
  const { findings } = checker.check({ text, kind: format.documents ?? "bom", format, today, settings });
  const items = findings.flatMap(({ ruleId, document, path }) =>
    asking.has(ruleId) ? [`${document}${/^(?:\/items\/\d+)*/.exec(path)?.[0]}`] : [],
  );
  return { asked: new Set(items).size, findings: findings.length };
}
