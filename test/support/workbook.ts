import { strToU8, type Zippable, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet: its name, and the XML of what stands in its `sheetData` and behind it. */
export interface SheetSource {
  readonly name: string;
  readonly rows: string;
  readonly behind?: string;
  readonly state?: string;
}

/** The files of a workbook, by name. */
export function workbookFiles(sheets: readonly SheetSource[], more: Readonly<Record<string, string>> = {}): Record<string, Uint8Array> {
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const texts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships>${relation("r", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"${state === undefined ? "" : ` state="${state}"`}/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets
      .map((_, at) => relation(`s${at}`, "worksheet", `worksheets/sheet${at + 1}.xml`))
      .join("")}${relation("t", "sharedStrings", "sharedStrings.xml")}${relation("f", "styles", "/xl/styles.xml")}</Relationships>`,
    "xl/sharedStrings.xml": "<sst/>",
    "xl/styles.xml": "<styleSheet/>",
    ...Object.fromEntries(
      sheets.map(({ rows, behind = "" }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`,
      ]),
    ),
    ...more,
  };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}

/** A workbook as bytes. */
export function workbook(sheets: readonly SheetSource[], more?: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(workbookFiles(sheets, more) satisfies Zippable);
}

/** The rows of a sheet with texts and numbers in all cells, from the first row on. */
export function rowsOfCells(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number, column: number, row: number): string => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    return typeof value === "number" ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  return rows.map((cells, row) => `<row r="${row + 1}">${cells.map((one, column) => cell(one, column, row)).join("")}</row>`).join("");
}
