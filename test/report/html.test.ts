import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { Texts } from "../../server/src/core/l10n/texts.ts";
import type { ReportFinding } from "../../server/src/generated/report.ts";
import { reportScript } from "../../server/src/generated/reportScript.ts";
import type { ReportModel } from "../../server/src/report/model.ts";
import { packs } from "../rules/lodestone.ts";
import { allSamples } from "../samples/samples.ts";
import { catalogue } from "../support/catalogue.ts";
import { editorPage, modelOf, reportPage, unpacked } from "./support.ts";

const waived = `kind: bom
id: W
items:
  # lodestone-waive end-use/missing until 2027-03-31 by J. Doe: sample lot, declaration under way
  - partNumber: GD-OX
    description: Gadolinium oxide
    quantity: 1
    countryOfOrigin: CN
`;
const samples = allSamples().map(({ file, kind, text }) => ({ path: file, kind, text }));
const model = modelOf([...samples, { path: "waived.bom.yaml", text: waived }], {
  problems: [
    { path: "bad.bom.yaml", position: { line: 2, column: 3 }, message: "Byte 4 is not UTF-8." },
    { message: "2 files were not checked." },
  ],
  notices: [{ id: "pack-stale", message: "The facts of `prc` are old." }],
});

interface Seen {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** The elements of a page in order, and its text, as a browser reads them that runs no script. */
function read(page: string): { readonly elements: Seen[]; readonly text: string; readonly comments: number } {
  const elements: Seen[] = [];
  let text = "";
  let comments = 0;
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === "#comment") comments++;
    if ("value" in node && node.parentNode?.nodeName !== "script") text += node.value;
    if ("tagName" in node) elements.push({ name: node.tagName, attributes: node.attrs });
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(page, { scriptingEnabled: false }));
  return { elements, text, comments };
}

/** Keys whose values decide what is shown and come from us alone. */
const ours = new Set([
  "severity",
  "kind",
  "verdict",
  "holds",
  "state",
  "origin",
  "presence",
  "strength",
  "url",
  "asOf",
  "category",
  "tone",
  "key",
  "level",
  "joined",
  "action",
  "why",
  "standing",
]);

/** The model with every text that may come from a file, a pack or a person replaced. */
function withTexts(value: unknown, change: (text: string) => string, key = ""): unknown {
  if (typeof value === "string") return ours.has(key) ? value : change(value);
  if (Array.isArray(value)) return value.map((each) => withTexts(each, change, key));
  if (typeof value !== "object" || value === null) return value;
  if (isFinding(value)) {
    const { summary, message, reasonsAt, notesAt, ...rest } = value;
    const longer = change(summary).length - summary.length;
    const told = { summary: change(summary), message: change(change(summary) + message.slice(summary.length)) };
    const places = { reasonsAt: reasonsAt?.map((at) => at + longer), notesAt: notesAt === undefined ? undefined : notesAt + longer };
    return { ...(withTexts(rest, change) as object), ...told, ...places };
  }
  // The id of a message comes from us, and what it is filled in with may not.
  if ("id" in value && Object.keys(value).every((name) => name === "id" || name === "args"))
    return ours.has(key) ? value : { ...value, ...("args" in value && { args: withTexts(value.args, change) }) };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withTexts(each, change, name)]));
}

/** True for a finding: its message begins with its summary, and has its parts at offsets. */
function isFinding(value: object): value is Pick<ReportFinding, "summary" | "message" | "reasonsAt" | "notesAt"> {
  return "ruleId" in value && "summary" in value && "message" in value;
}

const poisons = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onclick='x",
  "</style></title><!--",
  "-->",
  "]]>",
  "&lt;b&gt;",
  "&#60;",
  "javascript:alert(1)",
  "\u202e",
  "\ud800",
  "\0",
  "\x1b[31m",
  "</code></bdi></td>",
  "\r\n",
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...poisons), fc.string({ unit: "binary", maxLength: 8 })), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join("").replaceAll("`", "'"));

describe("a page", () => {
  // Each text has an end of its own here, so that no text quotes another.
  const benign = read(reportPage(withTexts(model, (text) => `${text}!`) as ReportModel));

  it("is made of elements that need no network and no style of their own, and runs one script, which is ours", () => {
    const names = new Set(benign.elements.map(({ name }) => name));
    const allowed =
      "html head meta title style body main header footer section h1 h2 h3 h4 p div span dl dt dd ul li table thead tbody tr th td a code bdi strong br details summary form label input select option fieldset legend button output script";
    expect([...names].filter((name) => !allowed.split(" ").includes(name))).toEqual([]);
    const attributes = new Set(benign.elements.flatMap((element) => element.attributes.map(({ name }) => name)));
    expect([...attributes].sort()).toEqual(
      [
        ...[
          "aria-label",
          "aria-labelledby",
          "autocomplete",
          "charset",
          "checked",
          "class",
          "content",
          "data-copied",
          "data-file",
          "data-files",
        ],
        ...["data-grade", "data-grades", "data-lines", "data-loading", "data-not-copied", "data-shown", "hidden", "href", "http-equiv"],
        ...["id", "lang", "name", "open", "role", "scope", "spellcheck", "tabindex", "type", "value"],
      ].sort(),
    );
    expect(reportPage(model).match(/<script.*?<\/script>/gs)).toEqual([`<script>${reportScript}</script>`]);
    const policy = benign.elements.flatMap(({ attributes }) => attributes).find(({ value }) => value.startsWith("default-src"))?.value;
    const hash = createHash("sha256").update(reportScript).digest("base64");
    expect(policy).toBe(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; form-action 'none'; base-uri 'none'`);
    expect(benign.comments).toBe(0);
    expect(reportPage(model)).not.toMatch(/url\(|@import|\bsrc=/);
  });

  it("takes no element, attribute or address from what it reports on", () => {
    fc.assert(
      fc.property(hostile, (poison) => {
        const page = read(reportPage(withTexts(model, (text) => text + poison) as ReportModel));
        expect(page.elements.map(({ name }) => name)).toEqual(benign.elements.map(({ name }) => name));
        expect(page.elements.map(({ attributes }) => attributes.map(({ name }) => name).join())).toEqual(
          benign.elements.map(({ attributes }) => attributes.map(({ name }) => name).join()),
        );
        expect(page.comments).toBe(0);
        for (const { attributes } of page.elements) {
          for (const { name, value } of attributes) {
            if (name === "href") expect(value).toMatch(/^#[\w-]+$/);
            if (name === "class") expect(value).toMatch(/^[a-z ]*$/);
            if (name === "id") expect(value).toMatch(/^[\w-]+$/);
          }
        }
        expect(page.text.replaceAll("\n", "")).not.toMatch(/[\p{Control}\p{Bidi_Control}\p{Surrogate}]/u);
      }),
      { numRuns: 40 },
    );
  });

  it("packs many items, every one of them, and whatever they say ends no element", () => {
    const parts = Array.from({ length: 201 }, (_, index) => `  - { partNumber: "</script>${index}<!--", description: Dysprosium oxide }\n`);
    const page = reportPage(modelOf([{ path: "m.bom.yaml", text: `kind: bom\nid: M\nitems:\n${parts.join("")}` }]));
    expect(read(page).comments).toBe(0);
    const { elements, comments, text } = read(unpacked(page).join(""));
    expect(elements.filter(({ attributes }) => attributes.some(({ value }) => value === "item box"))).toHaveLength(201);
    expect(comments).toBe(0);
    expect(text).toContain("</script>200<!--");
  });

  it("shows what stands in the file as it stands there", () => {
    const text = waived.replace("GD-OX", "'<b>&amp;\"'").replace("sample lot", "<i>sample</i> lot");
    const page = read(reportPage(modelOf([{ path: "<u>.bom.yaml", text }]))).text;
    for (const part of ['<b>&amp;"', "<i>sample</i> lot", "<u>.bom.yaml"]) expect(page).toContain(part);
  });

  it("says what a reader must not miss", () => {
    const { text } = read(reportPage(model));
    for (const words of [
      "Not legal advice.",
      "2026-11-25 (today)",
      `prc ${packs.headers.find(({ id }) => id === "prc")?.version}`,
      "2 places could not be checked.",
      "Byte 4 is not UTF-8.",
      "The facts of prc are old.",
      "Waived until 2027-03-31 by J. Doe: sample lot, declaration under way",
      "Declared on the assembly above it",
      "What this report does not say",
    ])
      expect(text).toContain(words);
  });

  it("has a row and a note for a clause that is unconfirmed under an act in force, and for no other of the act", () => {
    const path = "server/src/rules/destination/barred/cases/fires-unverified.yaml";
    const text = readFileSync(path, "utf8");
    const page = reportPage(modelOf([{ path: "exp.shipment.yaml", kind: "shipment", text }]));
    expect(page).toMatch(/<a class="muted" href="#act-mofcom-2024-46-2">MOFCOM announcement 46\/2024, clause 2<\/a>/);
    const rows = page.match(/<tr><td id="act-mofcom-2024-46.*<\/tr>/g)?.map((row) => row.replace(/<[^>]*>/g, ""));
    expect(rows).toEqual([expect.stringMatching(/46\/2024, clause 2a policy.*status unconfirmed since 2026-11-28/)]);
    expect(read(page).text.match(/MOFCOM announcement 46\/2024[^.]*: status unconfirmed; last known/g)).toEqual([
      "MOFCOM announcement 46/2024, clause 2: status unconfirmed; last known",
    ]);
  });

  it("has one row for an act on days of one state, and one for each other state", () => {
    const on = (asOf: string) => ({
      path: `${asOf}.bom.yaml`,
      text: "kind: bom\nid: B\nitems:\n  - { partNumber: D, description: Dysprosium oxide, countryOfOrigin: CN }\n",
      asOf,
    });
    const page = reportPage(modelOf(["2025-04-03", "2025-04-04", "2025-05-06", "2026-11-25"].map(on)));
    const table = page.slice(page.indexOf('<table class="acts'));
    const rows = table.match(/<tr>.*<\/tr>/g)?.map((row) => row.replace(/<[^>]*>/g, "")) ?? [];
    expect(rows.filter((row) => row.includes("in force since 2025-04-04"))).toEqual([
      expect.stringMatching(/^2025-04-04 to 2026-11-25in force/),
    ]);
  });

  it("joins what it says by the signs of its language", () => {
    const texts = new Texts(catalogue("ja"));
    const { text } = read(reportPage(modelOf(samples, {}, undefined, texts), texts));
    for (const words of ["（32、35行目）", "、6行目", "87行目：", "Nd（根拠あり）；"]) expect(text).toContain(words);
    expect(text).not.toMatch(/行目[,:;)]|可能性あり\)/);
  });

  it("writes the reasons for a control with code, without raw backticks", () => {
    const text = 'kind: bom\nid: B\nitems:\n  - { partNumber: C, description: "Lithium-ion pouch cell, 320 Wh/kg" }\n';
    const page = reportPage(modelOf([{ path: "c.bom.yaml", text }]));
    expect(page).toContain("<code>320 Wh/kg</code> meets energy density");
  });

  it("names the element of a composition once in its line", () => {
    const text =
      "kind: bom\nid: B\nitems:\n  - { partNumber: M, description: NdFeB magnet, countryOfOrigin: CN, composition: [{ element: Nd, massPercent: 28 }] }\n";
    const page = reportPage(modelOf([{ path: "m.bom.yaml", text }]));
    expect(page).toMatch(/<li>Nd 28\s%\sdeclared/);
  });

  it("says of no item that no list has it below a finding that rests on an act", () => {
    const magnet = (endUse: string) => ({
      path: `${endUse}.bom.yaml`,
      text: `kind: bom
id: B
endUse: { category: ${endUse}, statement: Actuator of the fin XM-1, country: US }
items:
  - { partNumber: MG, description: NdFeB magnet N35, quantity: 2, countryOfOrigin: CN, composition: [{ element: Dy, massPercent: 0 }, { element: Tb, massPercent: 0 }, { element: Ho, massPercent: 0 }, { element: Sm, massPercent: 0 }] }
`,
    });
    const said = "On no list of controlled goods in force, in this form.";
    expect(reportPage(modelOf([magnet("automotive")]))).toContain(said);
    const restricted = reportPage(modelOf([magnet("military")]));
    expect(restricted).toContain("DFARS 252.225-7052");
    expect(restricted).not.toContain(said);
  });

  it("tells a file that was read in part, and one without a document, from files that were judged", () => {
    const broken = `kind: shipment
id: BR-1
exportDate: 2026-12-03
exporter: Qinghexi
consignee: MP Materials Corp.
countryOfExport: CN
countryOfDestination: US
items:
  - { partNumber: DY, description: Dysprosium oxide, quantity: 3, unit: kg, countryOfOrigin: CN
`;
    const page = reportPage(
      modelOf([
        { path: "broken.shipment.yaml", kind: "shipment", text: broken },
        { path: "empty.bom.yaml", text: "" },
        { path: "waived.bom.yaml", text: waived },
      ]),
    );
    expect(page).toContain("2 files judged (1 in part), 1 not judged");
    expect(page).toContain(
      '<br>in part</td><td class="number">0</td><td class="number">0</td><td class="number warning"><strong>?</strong>',
    );
    expect(page).toContain("but none that was read is recognised as controlled");
  });

  it("writes a command in the sentence about rows that were passed over as code", () => {
    const passedOver = { acknowledged: 0, notLookedAt: 0, gitignored: 0, rows: 3 };
    expect(reportPage(modelOf([{ path: "waived.bom.yaml", text: waived }], { passedOver }))).toContain(
      "<code>lodestone mapping FILE</code> names them",
    );
  });

  it("says how many items it does not list, and why", () => {
    const parts = Array.from(
      { length: 5 },
      (_, index) => `  - partNumber: M-${index}\n    description: Dysprosium oxide\n    quantity: 1\n`,
    );
    const many = `kind: bom\nid: M\nitems:\n${parts.join("")}  - partNumber: B\n    description: Bolt\n    quantity: 1\n`;
    const { text } = read(reportPage(modelOf([{ path: "m.bom.yaml", text: many }], {}, 3)));
    expect(text).toContain("Not listed: 1 item without findings or signs of monitored materials.");
    expect(text).toContain("2 items with a monitored material or findings did not fit on this page.");
    expect(text).toContain("Too much for one page.");
  });

  it("leads every link within itself to something that is there, each name standing once", () => {
    const ids = benign.elements.flatMap(({ attributes }) => attributes.flatMap(({ name, value }) => (name === "id" ? [value] : [])));
    expect(new Set(ids).size).toBe(ids.length);
    const links = benign.elements.flatMap(({ attributes }) =>
      attributes.flatMap(({ name, value }) =>
        name === "href" && value.startsWith("#") ? [value.slice(1)] : name === "aria-labelledby" ? [value] : [],
      ),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  it("passes in an editor under a policy that lets a style and a script through by their nonce alone", () => {
    const { elements } = read(editorPage(model, { nonce: 'n0"nce', links: {} }));
    for (const name of ["style", "script"])
      expect(elements.filter((element) => element.name === name).map(({ attributes }) => attributes)).toEqual([
        [{ name: "nonce", value: 'n0"nce' }],
      ]);
    const policies = elements.filter(({ attributes }) => attributes.some(({ name }) => name === "http-equiv"));
    expect(policies.flatMap(({ attributes }) => attributes.map(({ value }) => value))).toEqual([
      "Content-Security-Policy",
      `default-src 'none'; style-src 'nonce-n0"nce'; script-src 'nonce-n0"nce'; form-action 'none'; base-uri 'none'`,
    ]);
  });
});
