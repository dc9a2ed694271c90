import { basename, resolve } from "node:path";
import { placeInWords, placesIn } from "../../core/describe/places.ts";
import { code, listOf, message, prose, verbatim } from "../../core/l10n/message.ts";
import { type Texts, textsByLocale } from "../../core/l10n/texts.ts";
import type { Item } from "../../core/model/types.ts";
import type { Draft, Wanted } from "../../core/papers/types.ts";
import { meantOr } from "../../core/text/nearest.ts";
import { visible } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { PackPaper } from "../../generated/pack.ts";
import { type Checker, type CheckInput, LineIndex } from "../../index.ts";
import { draftNames, draftsForOrder, type FileSetting, nothingDrafted, paperOfDraft } from "../../report/draft/drafts.ts";
import { titleOfPaper } from "../../report/draft/words.ts";
import { type PaperFormat, paperExtensions, paperFormats, paperIn } from "../../report/paper/formats.ts";
import { asOfOption, colorOptions, layoutOf, oneOf, type Parsed, UsageError } from "../args/parse.ts";
import { checkerHere } from "../check/here.ts";
import { itemIn, type NamedPlace, namedPlace, noItem } from "../explain/itemAtPlace.ts";
import { openFile } from "../explain/oneFile.ts";
import type { Host } from "../host.ts";
import { writePapers } from "../papers/write.ts";
import { elsewhereFrom } from "../report/judgedFile.ts";
import type { TextLayout } from "../terminal/layout.ts";
import type { Command, Context, ExitStatus } from "./command.ts";

/** `lodestone draft`. */
export const draft: Command = {
  usage: "[PAPER]",
  summary: "Fill an end-use certificate or another paper from a file, or list the papers.",
  details: [
    "Without a PAPER, the papers are listed, each with its purpose. PAPER is drafted for a shipment, for a part of a file (FILE#PART), or for the item at a place (FILE:LINE). Every value comes from the files and names its place, every gap is a blank and is listed on top, and nothing is invented. A draft is not the official form, and nothing is filed.",
    "One paper is made for each shipment, end user or order, as the paper demands. With --out, they are written into a folder as Markdown and HTML.",
    "Exit status: 0 drafted or listed; 2 something could not be read, or the part is not in the file.",
  ],
  options: {
    for: { type: "value", placeholder: "FILE", help: "Draft for this file, FILE#PART or FILE:LINE." },
    order: { type: "value", placeholder: "NUMBER", help: "Draft only for this contract or order." },
    out: { type: "value", placeholder: "FOLDER", help: "Write the papers into this folder of the repository." },
    format: { type: "value", placeholder: "NAME", values: paperFormats, help: "markdown (default) or html; with --out, default both." },
    replace: { type: "flag", help: "Overwrite papers that are in the folder." },
    "as-of": asOfOption,
    ...colorOptions,
  },
  miscounted: [message("usage-draft-one"), message("usage-draft-one-advice")],
  async run(parsed, context) {
    const [id] = parsed.positionals;
    return id === undefined ? list(parsed, context) : make(id, parsed, context);
  },
};

async function list(parsed: Parsed, context: Context): Promise<ExitStatus> {
  const { host, texts } = context;
  if (parsed.value("for") !== undefined) throw new UsageError(message("usage-draft-no-paper"), message("usage-draft-listed"));
  const { packs } = await checkerHere(context);
  const papers = packs.at(parsed.date("as-of") ?? host.today, {}).entries("papers");
  await host.stdout.write(papersText(papers, layoutOf(parsed, host), texts));
  return 0;
}

async function make(id: string, parsed: Parsed, context: Context): Promise<ExitStatus> {
  const { host } = context;
  const named = parsed.value("for");
  const format = parsed.value("format");
  const wantedFormats = format === undefined ? undefined : [oneOf("--format", format, paperFormats)];
  if (named === undefined)
    throw new UsageError(message("usage-draft-for"), message("usage-draft-for-advice", { paper: verbatim(visible(id)) }));
  const target = targetOf(named, host);
  const opened = await openFile(target.file, parsed.date("as-of"), context);
  if (!("checker" in opened)) {
    await context.tell(...("notOurs" in opened ? [opened.notOurs] : opened.problems));
    return 2;
  }
  const { checker, input, root } = opened;
  const found = checker.draft(input, id, wantedIn(target, checker, input));
  switch (found.kind) {
    case "no-paper":
      throw unknownPaper(id, checker, input.today);
    case "no-part":
      throw noPart(target);
    case "ambiguous":
      throw ambiguousPart(found.items, target, input);
    case "no-goods":
      await context.tell({ path: target.file, message: nothingDrafted(found.unchecked) });
      return found.unchecked === 0 ? 0 : 2;
    case "drafts": {
      const drafts = ofOrder(found.drafts, parsed.value("order"));
      const setting = settingOf(target.file, { text: input.text, root, checker }, context);
      const out = parsed.value("out");
      if (out === undefined) await print(drafts, wantedFormats?.[0] ?? "markdown", setting, context);
      else await write(drafts, wantedFormats ?? paperFormats, setting, context, { out, isReplacing: parsed.flag("replace") });
      return 0;
    }
  }
}

function unknownPaper(id: string, { packs }: Checker, today: Parameters<Checker["packs"]["at"]>[0]): UsageError {
  const ids = packs
    .at(today, {})
    .entries("papers")
    .map((paper) => paper.id);
  return new UsageError(message("usage-draft-unknown", { paper: code(visible(id)) }), meantOr(id, ids, message("usage-draft-listed")));
}

function ofOrder(drafts: readonly Draft[], order: string | undefined): readonly Draft[] {
  if (order === undefined) return drafts;
  const { found, orders } = draftsForOrder(drafts, order);
  if (found.length > 0) return found;
  const none = message(orders === undefined ? "usage-draft-not-by-order" : "usage-draft-no-orders");
  const named = (orders ?? []).map((one) => verbatim(visible(one)));
  const advice = named.length === 0 ? none : message("usage-draft-orders", { orders: listOf(named, "comma") });
  throw new UsageError(message("usage-draft-no-order", { order: code(visible(order)) }), advice);
}

function settingOf(
  path: string,
  { text, root, checker }: { readonly text: string; readonly root: string; readonly checker: Checker },
  { host, texts }: Context,
): FileSetting {
  return {
    path: visible(path),
    placeOf: placesIn(new LineIndex(text, { skipMark: true }), elsewhereFrom(host.cwd, root)),
    textsIn: textsByLocale((locale) => host.loadCatalogue(locale), texts),
    findingsIn: texts.locale,
    packs: checker.packs,
  };
}

function rendered(one: Draft, format: PaperFormat, setting: FileSetting): string {
  const { paper, texts } = paperOfDraft(one, setting);
  return paperIn(format, paper, texts);
}

async function print(drafts: readonly Draft[], format: PaperFormat, setting: FileSetting, { host }: Context): Promise<void> {
  if (format === "html" && drafts.length > 1)
    throw new UsageError(message("usage-draft-several", { count: drafts.length }), message("usage-draft-several-advice"));
  await host.stdout.write(drafts.map((one) => rendered(one, format, setting)).join("\n---\n\n"), "exact");
}

async function write(
  drafts: readonly Draft[],
  wanted: readonly PaperFormat[],
  setting: FileSetting,
  { host }: Context,
  where: { readonly out: string; readonly isReplacing: boolean },
): Promise<void> {
  const names = draftNames(drafts, basename(setting.path));
  const texts = new Map(
    drafts.flatMap((one, index) =>
      wanted.map((format) => [`${names[index]}.${paperExtensions[format]}`, rendered(one, format, setting)] as const),
    ),
  );
  writePapers(host, texts, where);
  await host.stdout.write([...texts.keys()].map((name) => `${visible(`${where.out.replace(/\/+$/, "")}/${name}`)}\n`).join(""));
}

/** The papers that can be drafted, each with its purpose and its official form. */
function papersText(papers: readonly PackPaper[], { colors, columns }: TextLayout, texts: Texts): string {
  return papers
    .map((paper) => {
      const { id, purpose, form, list } = paper;
      const lines = [texts.name(prose(purpose)), texts.of(message("draft-list-form", { form, list: prose(list) }))];
      const body = lines.flatMap((line) => wrap(line, columns - 2)).map((line) => `  ${line}\n`);
      return `${colors.bold(id)}  ${titleOfPaper(paper, texts)}\n${body.join("")}`;
    })
    .join("\n");
}

/** The goods named on the command line: a file, `FILE#PART`, or a place in a file. */
type Target =
  | { readonly file: string; readonly part: string | undefined; readonly place?: never }
  | { readonly file: string; readonly part?: never; readonly place: NamedPlace };

/** Reads the goods named on the command line. A `#` or `:` in the name of an existing file is part of the name. */
function targetOf(target: string, { cwd, files }: Pick<Host, "cwd" | "files">): Target {
  const isThere = (file: string): boolean => file !== "" && files.kindOf(resolve(cwd, file)) !== undefined;
  if (isThere(target)) return { file: target, part: undefined };
  for (let at = target.indexOf("#"); at >= 0; at = target.indexOf("#", at + 1))
    if (isThere(target.slice(0, at))) return { file: target.slice(0, at), part: target.slice(at + 1) };
  const place = namedPlace(target);
  if (place !== undefined && isThere(place.file)) return { file: place.file, place };
  const hash = target.indexOf("#");
  return hash < 0 ? { file: target, part: undefined } : { file: target.slice(0, hash), part: target.slice(hash + 1) };
}

/** The goods of a target in a file. @throws UsageError for a place without an item */
function wantedIn(target: Target, checker: Checker, input: CheckInput): Wanted {
  if (target.place === undefined) return target.part === undefined ? { kind: "file" } : { kind: "part", part: target.part };
  const result = checker.inspect(input);
  const lines = new LineIndex(input.text, { skipMark: true });
  const found = itemIn(result, lines, target.place);
  if (found === undefined) throw noItem(result, lines, target.place);
  return { kind: "item", document: found.document.document.index, path: found.item.item.path };
}

/** The error for a part that is not in a file. */
function noPart({ file, part }: Target): UsageError {
  return new UsageError(message("usage-draft-no-part", { part: code(visible(part ?? "")), file: verbatim(visible(file)) }));
}

/** The error for a part number that several items have, with their places. */
function ambiguousPart(items: readonly Item[], { file, part }: Target, { text }: Pick<CheckInput, "text">): UsageError {
  const at = placesIn(new LineIndex(text, { skipMark: true }));
  const places = items.map(({ place }) => placeInWords(at(place)));
  const shown = places.slice(0, mostPlaces).map((place) => verbatim(visible(`${file}:${place}`)));
  return new UsageError(
    message("usage-draft-ambiguous", { part: code(visible(part ?? "")), file: verbatim(visible(file)), count: items.length }),
    message("usage-draft-ambiguous-advice", { places: listOf(shown, "or") }),
  );
}

/** The most places to name in an error. */
const mostPlaces = 5;
