import { describe, expect, it } from "vitest";
import { listOf, verbatim } from "../../server/src/core/l10n/message.ts";
import { inEnglish, locales, Texts } from "../../server/src/core/l10n/texts.ts";
import { WorkList, workInWords } from "../../server/src/report/workList.ts";
import { workReport } from "../../server/src/report/workReport.ts";
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
    const parts = ["M-1", "M-2", "M-3"];
    expect(letter?.tasks).toEqual([{ words: "composition", points: expect.arrayContaining(["Dy", "Tb"]), parts, count: 3 }]);
  });

  it("tells what was asked, and when, apart from what is open", () => {
    const asked = "{ asked: [{ on: 2026-10-27, of: J. Lee }] }";
    const beside = {
      "known.parts.yaml": `kind: parts\nparts:\n  M-1: { asked: [{ on: 2026-11-20 }] }\n  M-2: ${asked}\n  M-3: { asked: [{ on: 2026-11-01, about: origin }] }\n`,
    };
    const given = { path: "a.bom.yaml", text: magnets("A", "Example Magnets", ["M-1", "M-2", "M-3"]), beside };
    const model = modelOf([given]);
    const [letter, ...more] = model.work.filter(({ action }) => action === "ask");
    expect(more).toEqual([]);
    expect(letter && workInWords(letter, inEnglish).asked.map(({ parts, put }) => [parts, put?.on])).toEqual([
      [["M-3"], undefined],
      [["M-2"], "2026-10-27"],
      [["M-1"], "2026-11-20"],
    ]);
    expect(letter && workReport(letter, inEnglish).asked?.map(({ last }) => last)).toEqual([
      undefined,
      { on: "2026-10-27", of: "J. Lee", days: 29 },
      { on: "2026-11-20", days: 5 },
    ]);
    const page = reportPage(model).replace(/<[^>]*>/g, "");
    expect(page).toContain("asked on 2026-10-27 (J. Lee), 29 days ago: M-2");
    expect(page).not.toContain("asked on 2026-11-01");
  });

  it("lists the declarations without a dated source that lines use, each once", () => {
    const fact = "countryOfOrigin: CN";
    const parts = `kind: parts\nparts:\n  M-1: { ${fact} }\n  M-2: { ${fact}, source: { document: Letter } }\n  M-3: { ${fact}, source: { date: 2026-01-01 } }\n  M-4: { ${fact} }\n  M-5: { endUse: { category: rail, statement: Rotor of the T4 } }\nmatching:\n  - { supplier: Example*, hsCode: "8505.11" }\n`;
    const text = magnets("A", "Example Magnets", ["M-1", "M-2", "M-3", "M-5"]);
    const beside = { "known.parts.yaml": parts };
    const model = modelOf([
      { path: "a.bom.yaml", text, beside },
      { path: "b.bom.yaml", text, beside },
    ]);
    expect(model.unsourced.map(({ name, at }) => [name, at.file, at.line])).toEqual([
      ["M-1", "known.parts.yaml", 3],
      ["M-2", "known.parts.yaml", 4],
      [undefined, "known.parts.yaml", 9],
    ]);
    const page = reportPage(model).replace(/<[^>]*>/g, "");
    expect(page).toMatch(/Declarations without a dated source 3\s+known\.parts\.yaml: M-1, M-2, line 9/);
  });

  it("says in a letter which part is asked which question, and names a part once", () => {
    const line = (part: string, more: string) => `  - { partNumber: ${part}, ${more} }\n`;
    const text = `kind: bom\nid: A\nitems:\n${line("W", "description: Woofer")}${line("M", "description: NdFeB magnet N42SH, countryOfOrigin: CN")}${line("M", "description: NdFeB magnet N42SH")}`;
    const [letter] = modelOf([{ path: "a.bom.yaml", text }]).work.filter(({ action }) => action === "ask");
    expect(letter && workInWords(letter, inEnglish)).toEqual({
      head: "Ask the supplier for",
      of: undefined,
      asked: [
        { what: "composition (Nd, Pr)", parts: ["W"] },
        { what: "composition (Dy, Tb, Ho)", parts: ["M"] },
        { what: "country of origin", parts: ["M"] },
      ],
    });
    const page = reportPage(modelOf([{ path: "a.bom.yaml", text }]));
    const row = page.match(/<tr data-files.*Ask the supplier.*<\/tr>/)?.[0].replace(/<[^>]*>/g, "|") ?? "";
    expect(row).toMatch(/Composition \(Dy, Tb, Ho\): M\|/);
    expect(row.match(/\|M\|/g)).toHaveLength(1);
  });

  it("asks for no licence for what is prohibited, and names the delivery to hold", () => {
    const text = shipment.text
      .replace("Destination: JP", "Destination: US\nendUse: { category: military, statement: Radar of a frigate }")
      .replace("S-7", "S-8");
    const { work } = modelOf([{ ...shipment, text }]);
    expect(work[0]).toMatchObject({
      action: "decide",
      isBarred: true,
      of: undefined,
      tasks: [{ words: "Hold the delivery: the military end use or end user is prohibited", parts: ["OX"], count: 1 }],
      deliveries: ["S-8 to the United States of America (US)"],
    });
    expect(work.filter(({ action }) => action === "apply")).toEqual([]);
    // A row stays prohibited with the same row of another file, in either order.
    const [barred] = work;
    if (barred === undefined) throw new Error("no row");
    const open = { ...barred, isBarred: false };
    for (const rows of [
      [barred, open],
      [open, barred],
    ]) {
      const list = new WorkList();
      for (const row of rows) list.add(row);
      expect(list.rows.map(({ isBarred }) => isBarred)).toEqual([true]);
    }
  });

  it("keeps shipments apart in one file, and names each", () => {
    const other = shipment.text.replace("S-7", "S-9").replace("2026-12-24", "2026-12-28").replace("OX", "OX-2");
    const applied = (more: string) =>
      modelOf([{ ...shipment, text: `${shipment.text}---\n${more}` }])
        .work.filter(({ tasks: [task] }) => task?.words.startsWith("Name the licence"))
        .map(({ deliveries, places, due }) => [...deliveries, ...places.map(({ name }) => name), due?.date]);
    const first = ["S-7", "OX", "2026-12-24"];
    expect(applied(other)).toEqual([first, ["S-9", "OX-2", "2026-12-28"]]);
    expect(applied(other.replace("S-9", "S-7"))).toEqual([first, ["S-7", "OX-2", "2026-12-28"]]);
    const held = other.replace("Destination: JP", "Destination: US\nendUse: { category: military, statement: Radar of a frigate }");
    expect(applied(held)).toEqual([first]);
  });

  it("holds no delivery for a listed exporter who receives nothing, and judges each shipment of a party by itself", () => {
    const between = (id: string, day: string, from: string, to: string) =>
      `kind: shipment\nid: ${id}\nexportDate: ${day}\nexporter: { name: ${from} }\nconsignee: { name: ${to} }\n`;
    const steel = (from: string, to: string) =>
      `countryOfExport: ${from}\ncountryOfDestination: ${to}\nitems:\n  - { partNumber: SCR, description: Steel screw, countryOfOrigin: ${from} }\n`;
    const received = `${between("P-2", "2027-01-10", "Magnet Works", "MP Materials Corp.")}${steel("CN", "US")}`;
    const sent = `${between("P-3", "2027-01-20", "MP Materials Corp.", "Drehwerk GmbH")}${steel("US", "DE")}`;
    const work = modelOf([{ ...shipment, text: `${received}---\n${sent}` }]).work.filter(({ action }) => action === "decide");
    expect(work.map(({ severity, deliveries, due, tasks: [task] }) => [severity, task?.words, ...deliveries, due?.date])).toEqual([
      [
        "warning",
        "Hold the delivery until a party is compared with the name on the control list",
        "P-2 to the United States of America (US)",
        "2027-01-10",
      ],
      ["information", "Note a party on the control list, and check again when goods or roles change", "P-3 to Germany (DE)", "2027-01-20"],
    ]);
  });

  it("takes the end of a licence for a day only where the licence ends before the export or is to be renewed", () => {
    const dueWith = (licence: string) => {
      const text = `${shipment.text.replace("items:", `licences:\n  - { number: L-1, list: PRC, ${licence} }\nitems:`)}    licence: L-1\n`;
      return modelOf([{ ...shipment, text }]).work.flatMap(({ of, tasks: [task], due }) =>
        of === "L-1" ? [[task?.words.slice(0, 6), due?.date, due?.why]] : [],
      );
    };
    expect(dueWith("validUntil: 2026-12-20")).toEqual([["Obtain", "2026-12-20", "licence"]]);
    expect(dueWith("country: DE, validUntil: 2027-11-30")).toEqual([["Obtain", "2026-12-24", "export"]]);
    expect(dueWith("validUntil: 2027-01-20")).toEqual([["Renew ", "2027-01-20", "licence"]]);
  });

  it("lists the gravest first, then by day, and says what is overdue", () => {
    const on = (day: string) => ({ ...shipment, path: `${day}.shipment.yaml`, text: shipment.text.replace("2026-12-24", day) });
    const { work } = modelOf([on("2026-12-24"), on("2026-11-24"), a]);
    const rest = work.filter(({ action }) => action !== "mend");
    const ranks = rest.map(({ severity, due }) => `${severity === "error" ? 0 : severity === "warning" ? 1 : 2} ${due?.date ?? "~"}`);
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(rest.map(({ due }) => due && `${due.date} ${due.isOverdue}`))).toEqual(
      new Set(["2026-11-24 true", "2026-12-24 false", undefined]),
    );
    const page = reportPage(modelOf([on("2026-11-24")]));
    expect(page).toContain('<span class="date">2026-11-24</span><br><span class="muted">export, overdue</span>');
  });

  it("asks to apply for a licence only if it is needed where that is open", () => {
    const words = (element: string) =>
      modelOf([{ ...shipment, text: shipment.text.replace("Dysprosium", element) }])
        .work.filter(({ action, tasks: [task] }) => action === "apply" && task?.words.includes("licence"))
        .map(({ severity, tasks: [task] }) => [severity, task?.words.endsWith("if it is needed")]);
    expect(words("Dysprosium")).toEqual([["error", false]]);
    expect(words("Holmium")).toEqual([["warning", true]]);
  });

  it("makes one decision of the same question in a file, and says by when", () => {
    expect(rowsOf("declare").map(({ tasks, places }) => [tasks[0]?.words, places.length])).toContainEqual(["Declare the end use", 2]);
    const [licence] = rowsOf("apply");
    expect(licence?.due).toEqual({ date: "2026-12-24", why: "export", isOverdue: false });
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

it("names the limits that a supplier is asked about", () => {
  const text =
    'kind: bom\nid: B\nitems:\n  - { partNumber: SB, description: "Lithium-ion polymer cell 3.7 V, 120 mAh", quantity: 1, countryOfOrigin: CN }\n';
  const work = modelOf([{ path: "b.bom.yaml", text }]).work.filter(({ action }) => action === "ask");
  expect(work.flatMap(({ tasks }) => tasks)).toContainEqual(
    expect.objectContaining({ words: "technical parameters that decide", points: [expect.stringMatching(/^energy density ≥ 300/)] }),
  );
});
