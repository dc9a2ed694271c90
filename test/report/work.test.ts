import { describe, expect, it } from "vitest";
import { listOf, verbatim } from "../../server/src/core/l10n/message.ts";
import { inEnglish, locales, Texts } from "../../server/src/core/l10n/texts.ts";
import { catalogue } from "../support/catalogue.ts";
import { modelOf, reportPage } from "./support.ts";

const magnets = (kind: string, supplier: string, names: readonly string[]): string =>
  `kind: bom\nid: ${kind}\nitems:\n${names
    .map(
      (name) =>
        `  - partNumber: ${name}\n    description: NdFeB magnet N42SH\n    countryOfOrigin: CN\n    supplier: { name: ${supplier} }\n`,
    )
    .join("")}`;
const a = { path: "a.bom.yaml", text: magnets("A", "Example Magnets", ["M-1", "M-2"]) };
const b = { path: "b.bom.yaml", text: `${magnets("B", "EXAMPLE MAGNETS", ["M-3"])}    quantity: { }\n` };
const shipment = {
  path: "s.shipment.yaml",
  kind: "shipment" as const,
  text: "kind: shipment\nid: S-7\nexportDate: 2026-12-24\ncountryOfExport: CN\ncountryOfDestination: JP\nitems:\n  - partNumber: OX\n    description: Dysprosium oxide\n    countryOfOrigin: CN\n",
};
const model = modelOf([a, b, shipment]);
const rowsOf = (action: string) => model.work.filter((row) => row.action === action);

describe("the work list", () => {
  it("makes one letter to a supplier of all that is asked about its parts, in all files", () => {
    const [letter, ...more] = rowsOf("ask");
    expect(more).toEqual([]);
    expect(letter?.of).toBe("Example Magnets");
    expect(letter?.places.map(({ name }) => name)).toEqual(["M-1", "M-2", "M-3"]);
    expect(letter?.tasks).toEqual([{ words: "composition", elements: expect.arrayContaining(["Dy", "Tb"]), count: 3 }]);
  });

  it("makes one decision of the same question in a file, and says by when", () => {
    expect(rowsOf("declare").map(({ tasks, places }) => [tasks[0]?.words, places.length])).toContainEqual(["Declare the end use", 2]);
    const [licence] = rowsOf("apply");
    expect(licence?.due).toEqual({ date: "2026-12-24", why: "export" });
    expect(model.days).toContainEqual({ date: "2026-12-24", why: "export", name: "S-7" });
  });

  it("keeps mistakes of files apart, each at its own place", () => {
    expect(rowsOf("mend").map(({ places, tasks: [task] }) => [places[0]?.path, task?.words])).toContainEqual([
      "b.bom.yaml",
      "value of the wrong type",
    ]);
    for (const { places } of rowsOf("mend")) expect(new Set(places.map(({ path }) => path)).size).toBe(1);
  });

  it("demands the work of every finding that counts, hints aside", () => {
    const findings = model.files.flatMap(({ findings, documents }) => [
      ...findings,
      ...documents.flatMap(({ listed }) => listed.flatMap((item) => item.findings)),
    ]);
    const counting = findings.filter(({ severity, suppressed }) => suppressed === undefined && severity !== "hint");
    expect(model.work.flatMap(({ tasks }) => tasks).reduce((sum, { count }) => sum + count, 0)).toBe(counting.length);
  });

  it.each(locales)("stands on the page before the files, with room to sign: %s", (locale) => {
    const texts = locale === "en" ? inEnglish : new Texts(catalogue(locale));
    const page = reportPage(model, texts);
    expect(page).toContain(`M-1</bdi></a>${texts.list(listOf(["", ""].map(verbatim), "comma"))}<a`);
    expect(page.indexOf('id="work"')).toBeGreaterThan(0);
    expect(page.indexOf('id="work"')).toBeLessThan(page.indexOf('id="files"'));
    expect(page.match(/<td class="sign">/g)).toHaveLength(model.work.filter(({ action }) => action !== "mend").length);
  });
});
