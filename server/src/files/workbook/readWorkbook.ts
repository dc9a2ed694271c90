import { type NumberFormat, numberFormat } from "./numberFormat.ts";
import { Rendering } from "./render.ts";
import { readSheet, type Shared, unescaped } from "./sheet.ts";
import { readXml } from "./xml.ts";
import { Budget, WorkbookError, type WorkbookFault, Zip } from "./zip.ts";

/** The limit on the XML read from a workbook, in bytes. */
const mostBytes = 1 << 26;

/**
 * Renders a workbook (Office Open XML, ECMA-376) as text: all its sheets, with hidden sheets and rows. A formula has its stored value.
 * Macros, links and external data are never read.
 */
export function readWorkbook(bytes: Uint8Array): { readonly text: string } | { readonly why: WorkbookFault } {
  try {
    return { text: render(new Zip(bytes, new Budget(mostBytes))) };
  } catch (error) {
    if (error instanceof WorkbookError) return { why: error.why };
    throw error;
  }
}

function render(zip: Zip): string {
  if (!zip.has("_rels/.rels")) throw new WorkbookError("none");
  const main = relationsOf(zip, "").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined || !/\.(?:xml|bin)$/i.test(main)) throw new WorkbookError("none");
  if (/\.bin$/i.test(main)) throw new WorkbookError("binary");
  const relations = relationsOf(zip, main);
  const sheets: { readonly name: string; readonly id: string }[] = [];
  let system: Shared["system"] = 1900;
  let root: string | undefined;
  readXml(zip, main, {
    open(name, { name: sheet = "", id = "", date1904 = "0" }) {
      root ??= name;
      if (name === "sheet") sheets.push({ name: unescaped(sheet), id });
      if (name === "workbookPr" && /^(?:1|true)$/.test(date1904)) system = 1904;
    },
  });
  if (root !== "workbook") throw new WorkbookError("none");
  const targetOf = (type: string) => relations.find((one) => one.type === type)?.target;
  const shared: Shared = { texts: sharedTexts(zip, targetOf("sharedStrings")), formats: formatsIn(zip, targetOf("styles")), system };
  const rendering = new Rendering();
  for (const { name, id } of sheets) {
    const sheet = relations.find((one) => one.id === id);
    if (sheet === undefined) throw new WorkbookError("broken");
    // Chart, dialog and macro sheets have no cells.
    if (sheet.type !== "worksheet") continue;
    const { rows, merged } = readSheet(zip, sheet.target, shared);
    rendering.sheet(name, rows, merged);
  }
  return rendering.text;
}

interface Relation {
  readonly id: string;
  /** The last path segment of its type. */
  readonly type: string;
  /** The name of the file in the archive. */
  readonly target: string;
}

/** The relationships of a file in the archive to other files in it. */
function relationsOf(zip: Zip, of: string): readonly Relation[] {
  const relations: Relation[] = [];
  const folder = of.slice(0, of.lastIndexOf("/") + 1);
  const path = `${folder}_rels/${of.slice(folder.length)}.rels`;
  if (!zip.has(path)) return [];
  readXml(zip, path, {
    open(name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) {
      if (name !== "Relationship" || mode === "External") return;
      relations.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolved(folder, target) });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}

/** The shared strings by index, without formatting and without Japanese phonetic guides. */
function sharedTexts(zip: Zip, path: string | undefined): readonly string[] {
  const texts: string[] = [];
  if (path === undefined) return texts;
  let text: string | undefined;
  let isPhonetic = false;
  let isText = false;
  readXml(zip, path, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") isPhonetic = true;
      else if (name === "t") isText = !isPhonetic;
    },
    text(part) {
      if (isText && text !== undefined) text += part;
    },
    close(name) {
      if (name === "si") texts.push(unescaped(text ?? ""));
      else if (name === "rPh") isPhonetic = false;
      else if (name === "t") isText = false;
    },
  });
  return texts;
}

/** The number formats by cell style. */
function formatsIn(zip: Zip, path: string | undefined): readonly NumberFormat[] {
  const codes = new Map<string, string>();
  const formats: NumberFormat[] = [];
  if (path === undefined) return formats;
  let isOfCells = false;
  readXml(zip, path, {
    open(name, { numFmtId: id = "0", formatCode }) {
      if (name === "numFmt" && formatCode !== undefined) codes.set(id, formatCode);
      else if (name === "cellXfs") isOfCells = true;
      else if (name === "xf" && isOfCells) formats.push(numberFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  return formats;
}
