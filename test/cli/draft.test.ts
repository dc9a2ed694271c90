import { describe, expect, it } from "vitest";
import { builtIn } from "../company/support.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const shipment = ({ line = "", endUses = "", head = "" } = {}) => `kind: shipment
id: EXP-1
exportDate: 2026-12-01
exporter: { name: Example Magnets Co., country: CN }
consignee: buyer
endUser: buyer
countryOfExport: CN
countryOfDestination: DE
${head}parties:
  buyer: { name: Drehwerk GmbH, country: DE, address: "Werkstraße 1, 00000 Neustadt" }
endUses:
  lathe:
    category: industrial-automation
    statement: Rotor magnets of the feed drive in lathe L20
    country: DE
    order: PO-1
    product: { name: Lathe, model: L20 }
    commitments: { noOtherUse: true, noTransfer: false }
${endUses}items:
  - partNumber: SMCO-1
    description: { en: "Ring magnet, Sm2Co17", zh: 钐钴磁环 }
    quantity: 1500
    form: magnet
    countryOfOrigin: CN
    magnet: { type: SmCo, grade: YXG-30 }
    endUse: lathe
${line}`;

const file = { "/repo/.git/": "", "/repo/a.shipment.yaml": shipment() };

async function lodestone(files: Readonly<Record<string, Node>>, ...args: readonly string[]) {
  const host = memoryHost({ files, packs: () => builtIn, columns: 120 });
  const status = await main(["draft", ...args], host);
  return { status, out: host.out(), err: host.err(), written: host.written };
}

const certificate = (files: Readonly<Record<string, Node>>, ...more: readonly string[]) =>
  lodestone(files, "end-use-certificate", "--for", "a.shipment.yaml", ...more);

/** The cells of the row that begins with a text. */
function row(out: string, start: string): string {
  return out.split("\n").find((line) => line.startsWith(`| ${start}`)) ?? "";
}

describe("the list of papers", () => {
  it("names each with its purpose and what was read of a form", async () => {
    const { status, out } = await lodestone(file);
    expect(status).toBe(0);
    for (const id of ["end-use-certificate", "introduction", "licence-data", "customs-sheet", "notice"]) expect(out).toContain(`${id}  `);
    expect(out).toContain("Official form not read.");
  });
});

describe("a certificate", () => {
  it("holds what the file says, each with its line, and lists the rest on top", async () => {
    const { status, out } = await certificate(file);
    expect(status).toBe(0);
    expect(out).toContain("> **Draft, not filed · Official form not read / 草稿，未提交 · 未查阅官方格式文本**");
    expect(row(out, "Full legal name")).toContain("Drehwerk GmbH (\\[10\\])");
    expect(row(out, "Street address")).toContain("Werkstraße 1, 00000 Neustadt (\\[10\\])");
    expect(row(out, "Contract or purchase order no.")).toContain("PO-1 (\\[16\\])");
    expect(row(out, "Ring magnet, Sm2Co17")).toContain(
      "Ring magnet, Sm2Co17 \\[21\\]<br>钐钴磁环 \\[21\\] | SMCO-1 \\[20\\]<br>YXG-30 \\[25\\] | 1500 \\[22\\]",
    );
    const [gaps = ""] = out.split("## To be filled in / 待填写\n")[1]?.split("\n## ") ?? [];
    expect(gaps).toContain("End use: Maker of the product / 最终用途：最终产品制造商");
    expect(gaps).not.toContain("Model of the product");
  });

  it("states a promise as given only where the file says true", async () => {
    const { out } = await certificate(file);
    expect(row(out, "We will not change the end use")).toContain("| Given<br>已承诺<br>\\[18\\] |");
    expect(row(out, "We will not transfer")).toContain("| Not given<br>未承诺<br>\\[18\\] |");
    expect(row(out, "We will not use the items")).toMatch(/\| [\\_]+ \|$/);
    expect(out).toContain("- Undertakings of the end user: No transfer: Not given /");
  });

  it("names the goods for which a promise was given and those for which it was not", async () => {
    const second =
      "  mill: { category: industrial-automation, statement: Magnets of the mill M5, order: PO-1, commitments: { noOtherUse: true, noTransfer: true } }\n";
    const line =
      "  - { partNumber: DY2, description: Dysprosium oxide, form: oxide, casNumber: 1308-87-8, quantity: 5, unit: kg, countryOfOrigin: CN, endUse: mill }\n";
    const { out } = await certificate({ "/repo/a.shipment.yaml": shipment({ endUses: second, line }) });
    expect(row(out, "We will not transfer")).toContain(
      "| Given<br>已承诺<br>(for DY2)<br>（仅DY2）<br>\\[19\\]<br>Not given<br>未承诺<br>(for SMCO-1)<br>（仅SMCO-1）<br>\\[18\\] |",
    );
    expect(row(out, "We will not change the end use")).toContain("| Given<br>已承诺<br>\\[18, 19\\] |");
    expect(out).toContain("- Undertakings of the end user: No transfer: Not given for SMCO-1 /");
  });

  it("says that today stands in for a day of export that is no day", async () => {
    const of = (day: string) => certificate({ "/repo/a.shipment.yaml": shipment().replace("2026-12-01", day) });
    const said = "The file gives no valid day of export. The day is that of the run, today in Beijing.";
    expect((await of("2026-13-01")).out).toContain(said);
    expect((await of("2026-12-01")).out).not.toContain(said);
    expect((await lodestone(file, "notice", "--for", "a.shipment.yaml", "--as-of", "2026-01-01")).out).not.toContain(said);
  });

  it("gives a value once that two end uses of one order declare alike", async () => {
    const second = "  mill: { category: industrial-automation, statement: Magnets of the mill M5, country: DE, order: PO-1 }\n";
    const line =
      "  - { partNumber: DY2, description: Dysprosium oxide, form: oxide, quantity: 5, unit: kg, countryOfOrigin: CN, endUse: mill }\n";
    const { out } = await certificate({ "/repo/a.shipment.yaml": shipment({ endUses: second, line }) });
    expect(row(out, "Contract or purchase order no.")).toContain("| PO-1 (\\[16, 19\\]) |");
    expect(row(out, "Country or region of use")).toContain("| Germany (DE)<br>德国（DE） (\\[15, 19\\]) |");
    expect(row(out, "Specific use of the items")).toContain(
      "lathe L20<br>(for SMCO-1)<br>（仅SMCO-1）<br>Magnets of the mill M5<br>(for DY2)",
    );
  });

  it("is made once for each order", async () => {
    const second = "  mill: { category: industrial-automation, statement: Magnets of the mill M5, order: PO-2 }\n";
    const line =
      "  - { partNumber: DY2, description: Dysprosium oxide, form: oxide, casNumber: 1308-87-8, quantity: 5, unit: kg, countryOfOrigin: CN, endUse: mill }\n";
    const files = { "/repo/.git/": "", "/repo/a.shipment.yaml": shipment({ endUses: second, line }) };
    const { written, out } = await certificate(files, "--out", "papers");
    expect([...written.keys()]).toEqual(
      ["po-1.md", "po-1.html", "po-2.md", "po-2.html"].map((end) => `/repo/papers/end-use-certificate-exp-1-${end}`),
    );
    expect(out.trim().split("\n")).toHaveLength(4);
    expect(written.get("/repo/papers/end-use-certificate-exp-1-po-2.md")).not.toContain("SMCO-1");
    const one = await certificate(files, "--order", "PO-2", "--format", "html");
    expect(one.out).toContain('<html lang="en"');
    expect(one.out).not.toContain("SMCO-1");
    expect((await certificate(files, "--format", "html")).err).toContain("It takes 2 papers");
    expect((await certificate(files, "--order", "PO-3")).err).toContain("The orders of these items: PO-1, PO-2.");
  });

  it("says of an act with an unconfirmed state that it would apply", async () => {
    const line =
      "  - { partNumber: HO2, description: Holmium oxide, form: oxide, casNumber: 12055-62-8, quantity: 5, unit: kg, countryOfOrigin: CN, endUse: lathe }\n";
    const { out } = await certificate({ "/repo/.git/": "", "/repo/a.shipment.yaml": shipment({ line }) });
    expect(out).toContain("MOFCOM/GAC announcement 18/2025 (in force since 2025-04-04) applies to SMCO-1.");
    expect(out).toMatch(/MOFCOM\/GAC announcement 57\/2025 \(status unconfirmed since [\d-]+\) would apply to HO2\./);
    expect(out).toMatch(/- .*若商务部.*有效，则适用于HO2。/);
  });

  it("is not drafted for a prohibited delivery", async () => {
    const text = shipment().replaceAll("DE", "US").replace("industrial-automation", "military").replaceAll("GmbH", "Inc.");
    const { out, status } = await certificate({ "/repo/a.shipment.yaml": text });
    expect(status).toBe(0);
    expect(out).toContain("Prohibited delivery: do not file");
    expect(out).toContain("which is prohibited");
    expect(out).not.toContain("To be filled in");
    expect(out).not.toContain("We will not");
    expect(out).not.toContain("Acts that ask for this paper");
  });

  it("keeps what prohibits a delivery apart from what has to be decided besides", async () => {
    const line =
      "  - { partNumber: ND-1, description: Sintered NdFeB magnet, quantity: 1, form: magnet, countryOfOrigin: CN, magnet: { type: NdFeB }, endUse: lathe }\n";
    const text = shipment({ line }).replaceAll("DE", "US").replace("industrial-automation", "military").replaceAll("GmbH", "Inc.");
    const { out } = await certificate({ "/repo/a.shipment.yaml": text });
    const [prohibited = "", rest = ""] = out.split("To be decided before anything is filed:");
    expect(prohibited).toContain("which is prohibited");
    expect(prohibited).not.toContain("restricted for its end use");
    expect(rest).toContain("restricted for its end use");
  });

  it("names an act about other destinations nowhere", async () => {
    const { out } = await certificate(file);
    expect(row(out, "No military use")).toContain("| – | medium");
    const text = shipment().replaceAll("DE", "JP");
    const toJapan = await certificate({ "/repo/a.shipment.yaml": text });
    expect(row(toJapan.out, "No military use")).toContain("MOFCOM announcement 1/2026");
    expect(toJapan.out).not.toContain("46/2024");
    const used = shipment().replace("    country: DE\n    order", "    country: JP\n    order");
    const usedThere = await certificate({ "/repo/a.shipment.yaml": used });
    expect(row(usedThere.out, "No military use")).toContain("MOFCOM announcement 1/2026");
  });

  it("says so where no act controls the part", async () => {
    const line =
      "  - { partNumber: FER, description: Ferrite segment magnet Y30H-1, quantity: 9, countryOfOrigin: CN, magnet: { type: ferrite } }\n";
    const files = { "/repo/a.shipment.yaml": shipment({ line }) };
    expect((await certificate(files)).out).not.toContain("Ferrite");
    const { out } = await lodestone(files, "end-use-certificate", "--for", "a.shipment.yaml#FER");
    expect(out).toContain("no act in the packs that is in force is known to control FER on 2026-12-01.");
    expect(out).toMatch(/art\. 12\(3\): a licence may be needed for unlisted items too/);
    expect(out).not.toContain("Acts that ask for this paper");
    expect(out).toContain("art. 14(3)");
    // Decree 792 was in force from 2024-12-01.
    const before = { "/repo/a.shipment.yaml": shipment({ line }).replace("2026-12-01", "2024-11-30") };
    const earlier = (await lodestone(before, "end-use-certificate", "--for", "a.shipment.yaml#FER")).out;
    expect([earlier.includes("art. 12(3)"), earlier.includes("art. 14(3)")]).toEqual([true, false]);
    const bom = { "/repo/b.bom.yaml": `kind: bom\nid: B\nitems:\n${line}` };
    const none = await lodestone(bom, "end-use-certificate", "--for", "b.bom.yaml");
    expect(none).toMatchObject({ status: 0, out: "" });
    expect(none.err).toContain("Nothing in the file needs this paper");
    // Goods that are common, of which only figures would make controlled ones.
    const block = "  - { partNumber: GR-1, description: Artificial graphite block, quantity: 2, countryOfOrigin: CN }\n";
    const common = await lodestone(
      { "/repo/b.bom.yaml": `kind: bom\nid: B\nitems:\n${block}` },
      "end-use-certificate",
      "--for",
      "b.bom.yaml",
    );
    expect(common.err).toContain("Nothing in the file needs this paper");
  });

  it("names the acts that guidance keeps away, or that are suspended, where none controls the part", async () => {
    const line =
      "  - { partNumber: HO2, description: Holmium oxide, form: oxide, quantity: 5, unit: kg, countryOfOrigin: CN }\n  - { partNumber: MOT, description: Servo motor with NdFeB magnets, quantity: 1, countryOfOrigin: CN, level: finished-good }\n";
    const files = { "/repo/a.shipment.yaml": shipment({ line }) };
    const of = (part: string) => lodestone(files, "end-use-certificate", "--for", `a.shipment.yaml#${part}`, "--as-of", "2026-10-01");
    expect((await of("HO2")).out).toMatch(/announcement 57\/2025 \(suspended [^)]*\) lists such items\./);
    expect((await of("MOT")).out).toMatch(
      /announcement 18\/2025 \([^)]*\) may apply, but the authority calls such items generally not controlled\./,
    );
  });

  it("tells that places were not checked, where nothing else was found", async () => {
    const { status, err } = await lodestone(
      { "/repo/b.bom.yaml": "kind: bom\nid: B\nitems:\n  - { partNumber: X }\n" },
      "introduction",
      "--for",
      "b.bom.yaml",
    );
    expect(status).toBe(2);
    expect(err).toContain("1 place of the file was not read or not checked");
  });
});

describe("the data sheet for an application", () => {
  const data = (files: Readonly<Record<string, Node>>) => lodestone(files, "licence-data", "--for", "a.shipment.yaml");

  it("has a list of its own for a general licence, unless the line has another", async () => {
    expect((await data(file)).out).toContain("For a general licence, in addition");
    const licences = 'licences: [{ number: "1", list: PRC, type: single }]\n';
    const text = shipment({ head: licences }).replace("    endUse: lathe\n", '    endUse: lathe\n    licence: "1"\n');
    expect((await data({ "/repo/a.shipment.yaml": text })).out).not.toContain("For a general licence");
  });

  it("has one for a party on the watch list, and none for a general licence then", async () => {
    const text = shipment().replaceAll("Drehwerk GmbH", "Subaru Corporation").replaceAll("DE", "JP");
    const { out } = await data({ "/repo/a.shipment.yaml": text });
    expect(out).toContain("Risk assessment report on the party");
    expect(out).toContain("For a party in Japan: undertaking");
    expect(out).not.toContain("For a general licence");
    // A list does not reach the exporter.
    const exporting = shipment().replace("Example Magnets Co.", "Subaru Corporation");
    const own = (await data({ "/repo/a.shipment.yaml": exporting })).out;
    expect(own).not.toContain("Risk assessment report on the party");
    expect(own).toContain("For a general licence");
  });

  it("gives a price in the currency of the line before that of the file", async () => {
    const priced = (of: string) => ({
      "/repo/a.shipment.yaml": shipment({ head: "currency: EUR\n", line: `    value: { amount: 7${of} }\n` }),
    });
    expect((await data(priced(", currency: USD"))).out).toContain("7 USD");
    expect((await data(priced(""))).out).toContain("7 EUR");
  });

  it("keeps the key elements apart from what an amendment changes", async () => {
    const [keys = "", others = ""] = (await data(file)).out.split("## Parties and contract");
    expect(keys.split("## Key elements")[1]).toContain("| End use");
    expect(keys.split("## Key elements")[1]).not.toContain("Applicant");
    expect(others).toContain("| Applicant (exporter)");
  });

  it("names the documents that the files name", async () => {
    const text = shipment().replace("    order: PO-1\n", "    order: PO-1\n    certificate: { id: EUC-9 }\n");
    const { out } = await data({ "/repo/a.shipment.yaml": text });
    expect(row(out, "End-user and end-use certificate")).toContain("Named in the files: EUC-9");
    expect(row(out, "Application form")).toContain("Missing");
  });

  it("names the goods that a document is about, where it is not about all", async () => {
    const endUses = "  mill: { category: industrial-automation, statement: Rotor magnets of mill M2, country: DE }\n";
    const line = "  - { partNumber: SMCO-2, description: SmCo magnet, quantity: 1, form: magnet, countryOfOrigin: CN, endUse: mill }\n";
    const { out } = await data({ "/repo/a.shipment.yaml": shipment({ endUses, line }) });
    expect(row(out, "Copy of the contract")).toContain("Named in the files: PO-1<br>文件中已注明：PO-1<br>(for SMCO-1)");
  });

  it("calls a certificate expired that has expired on the day, and takes neither signer nor date from it", async () => {
    const certified = (until: string) => ({
      "/repo/a.shipment.yaml": shipment().replace(
        "    order: PO-1\n",
        `    order: PO-1\n    certificate: { id: EUC-9, issued: 2026-01-01, validUntil: ${until}, signedBy: "J. Doe, CEO" }\n`,
      ),
    });
    const { out } = await data(certified("2026-11-30"));
    expect(row(out, "End-user and end-use certificate")).toContain("Named in the files, but expired: EUC-9");
    expect(out).toContain("- Papers for every application: End-user and end-use certificate");
    expect((await certificate(certified("2026-11-30"))).out).not.toContain("J. Doe");
    expect((await certificate(certified("2026-12-01"))).out).toContain("J. Doe");
  });
});

it("a compliance notice says that no act in force asks for it", async () => {
  const oxide =
    "kind: bom\nid: B\nitems:\n  - { partNumber: DY, description: Dysprosium oxide, form: oxide, casNumber: 1308-87-8, countryOfOrigin: CN }\n";
  const notice = (day: string) => lodestone({ "/repo/b.bom.yaml": oxide }, "notice", "--for", "b.bom.yaml", "--as-of", day);
  expect((await notice("2026-01-15")).out).toContain("No act in force asks for this paper for these items.");
  expect((await notice("2026-01-15")).out).toContain("MOFCOM announcement 61/2025, clause 7: suspended since 2025-11-07");
  expect((await notice("2026-01-15")).out).not.toContain("- Undertaking with a report on exports for emergencies: Undertaking");
  expect((await notice("2026-01-15")).out).toContain(
    "Nothing has to be filled in. Sections for which no act can ask on this day have blanks.",
  );
  expect((await notice("2025-10-20")).out).toContain("- Compliance notice to the next recipient: Exporter who issues the notice");
  expect((await notice("2025-10-20")).out).not.toContain("No act");
});

it.each([
  ["Subaru Corporation", "12/2026", "28/2026"],
  ["Howa Machinery, Ltd.", "28/2026", "12/2026"],
])("a compliance notice for %s rests on Decree 792 and on announcement %s that lists it", async (party, own, other) => {
  const text = shipment().replaceAll("Drehwerk GmbH", party.replace(/,.*/, "")).replaceAll("DE", "JP");
  const { out } = await lodestone({ "/repo/a.shipment.yaml": text }, "notice", "--for", "a.shipment.yaml");
  expect(out.split("## Acts that ask for this paper")[1]).toContain("- State Council Decree 792, art. 26(2): in force");
  expect(out).toMatch(new RegExp(`\\| Additional undertaking [^|]*\\| MOFCOM announcement ${own}<br>`));
  expect(out).not.toContain(`MOFCOM announcement ${other}`);
  const free = await lodestone(file, "notice", "--for", "a.shipment.yaml");
  expect(free.out).not.toContain("art. 26");
});

it("a compliance notice leaves out the emergencies for goods that the announcement does not list, and asks for nothing there", async () => {
  const line = "  - { partNumber: FER, description: Ferrite magnet, quantity: 9, countryOfOrigin: CN, magnet: { type: ferrite } }\n";
  const files = { "/repo/a.shipment.yaml": shipment({ line }) };
  const { out: free } = await lodestone(files, "notice", "--for", "a.shipment.yaml#FER");
  expect(free).not.toMatch(/61\/2025|emergenc|Sources of the fields/);
  const { out: listed } = await lodestone(files, "notice", "--for", "a.shipment.yaml#SMCO-1");
  expect(listed).toContain("## Undertaking with a report on exports for emergencies");
  expect(listed).toContain("Nothing has to be filled in.");
});

it("an introduction asks for a picture of the magnet for magnets alone", async () => {
  const oxide =
    "kind: bom\nid: B\nitems:\n  - { partNumber: DY, description: Dysprosium oxide, form: oxide, casNumber: 1308-87-8, countryOfOrigin: CN }\n";
  expect((await lodestone(file, "introduction", "--for", "a.shipment.yaml")).out).toContain("picture of the magnet in its place");
  const { out } = await lodestone({ "/repo/b.bom.yaml": oxide }, "introduction", "--for", "b.bom.yaml");
  expect(out).toContain("picture of the finished product");
  expect(out).not.toContain("magnet in its place");
});

it("a paper cites paragraphs and points as the law of each language does", async () => {
  const { out } = await certificate(file);
  expect(out).toContain("State Council Decree 792, art. 16(1)(4), 24: in force");
  expect(out).toContain("国务院令第792号第十六条第一款第（四）项、第二十四条：有效");
  const ferrite =
    "  - { partNumber: FER, description: Ferrite segment magnet Y30H-1, quantity: 9, countryOfOrigin: CN, magnet: { type: ferrite } }\n";
  const free = { "/repo/a.shipment.yaml": shipment({ line: ferrite }) };
  expect((await lodestone(free, "notice", "--for", "a.shipment.yaml#FER")).out).toContain("《出口管制法》第十二条第三款");
  const graphite =
    "  - { partNumber: GR, description: Spherical graphite powder for batteries, quantity: 5, unit: kg, countryOfOrigin: CN }\n";
  const introduction = await lodestone(
    { "/repo/a.shipment.yaml": shipment({ line: graphite }) },
    "introduction",
    "--for",
    "a.shipment.yaml",
  );
  expect(introduction.out).toContain("announcement 39/2023, clause 3: in force");
  expect(introduction.out).toContain("公告2023年第39号第三条：有效");
});

it("a direction stands among the sources with its own reliability, and a field that only identifies with none", async () => {
  const { out } = await certificate(file);
  expect(row(out, "Sign by hand, and send the original by post; a scan is not accepted.")).toMatch(/\| – \| medium<br>中 \| \d+, \d+ \|/);
  expect(row(out, "The end user issues the certificate.")).toContain("| high<br>高 |");
  expect(out).toContain("One certificate for each order.<br>一份证明对应一个订单。<br>(source reliability: low)");
  const sheet = (await lodestone(file, "customs-sheet", "--for", "a.shipment.yaml")).out.split("## Sources of the fields")[1] ?? "";
  expect(row(sheet, "Shipment number")).toContain("| – | – | – |");
  expect(row(sheet, "Valid until")).toContain("art. 18(1)");
});

it("the customs sheet gives the literal remark of the acts, and leaves open what is not decided", async () => {
  const line =
    "  - { partNumber: FER, description: Ferrite magnet, quantity: 9, countryOfOrigin: CN, magnet: { type: ferrite }, customsRemark: not-controlled }\n";
  const { out } = await lodestone({ "/repo/a.shipment.yaml": shipment({ line }) }, "customs-sheet", "--for", "a.shipment.yaml");
  expect(row(out, "SMCO-1")).toContain("属于两用物项 (source reliability: low)");
  expect(row(out, "FER")).toContain("不属于管制物项");
  expect(row(out, "FER")).toContain("| – | – | – |");
  expect(out).toContain("- Practice. No act is known to ask for it.");
});

it("the customs sheet gives a remark of two acts with the reliability of the better source", async () => {
  const line = "  - { partNumber: FER, description: Ferrite magnet, quantity: 9, countryOfOrigin: CN, customsRemark: not-controlled }\n";
  const of = (settings: string) => {
    const files = { "/repo/a.shipment.yaml": shipment({ line }), "/repo/lodestone.yaml": settings };
    return lodestone(files, "customs-sheet", "--for", "a.shipment.yaml");
  };
  expect(row((await of("{}\n")).out, "FER")).toContain("不属于管制物项 (source reliability: low)");
  expect(row((await of("actStates: { mofcom-2025-55: in-force }\n")).out, "FER")).toMatch(/不属于管制物项 \\\[/);
});

it("the customs sheet marks a licence that the check objects to, on every line that names it", async () => {
  const of = (until: string) => {
    const head = `licences: [{ number: L-1, list: PRC, type: single, validUntil: ${until}, country: DE, endUser: buyer }]\n`;
    const line =
      "  - { partNumber: SMCO-2, description: SmCo magnet, quantity: 1, form: magnet, countryOfOrigin: CN, licence: L-1, endUse: lathe }\n";
    const text = shipment({ head, line }).replace("    endUse: lathe\n", "    endUse: lathe\n    licence: L-1\n");
    return lodestone({ "/repo/a.shipment.yaml": text }, "customs-sheet", "--for", "a.shipment.yaml");
  };
  const { out } = await of("2026-11-30");
  for (const part of ["SMCO-1", "SMCO-2"]) expect(row(out, part)).toContain("L-1 (the check objects to this licence)");
  expect(out).toContain("- Lines: Licence: SMCO-1, SMCO-2 /");
  expect((await of("2026-12-31")).out).not.toContain("the check objects");
});

it.each(["customs-sheet", "end-use-certificate"])("%s shows a declared code beside that of the check where they differ", async (paper) => {
  const of = async (codes: string, facts = "") => {
    const line = `  - { partNumber: DY, description: Dysprosium oxide, form: oxide, quantity: 1, unit: kg, countryOfOrigin: CN, endUse: lathe${facts} }\n`;
    const parts = `kind: parts\nparts:\n  DY: { controlCodes: [{ list: PRC, code: ${codes} }] }\n`;
    const files = { "/repo/a.shipment.yaml": shipment({ line }), ...(codes === "" ? {} : { "/repo/p.parts.yaml": parts }) };
    const { out } = await lodestone(files, paper, "--for", "a.shipment.yaml");
    return out.split("\n").find((text) => text.startsWith("|") && text.includes("Dysprosium oxide")) ?? "";
  };
  const denied = "(declared; the check finds otherwise) / （申报内容，与检查结果不一致）";
  const judged = "1C905.b \\[by the check / 检查判定\\]";
  expect(await of("", ", controlCodes: [{ list: PRC, code: 3C001.a }]")).toContain(`| 3C001.a ${denied} \\[27\\]<br>${judged} |`);
  expect(await of("3C001.a")).toContain(`| 3C001.a ${denied} \\[p.parts.yaml:3\\]<br>${judged} |`);
  expect(await of("1C905")).toContain(`| 1C905 \\[p.parts.yaml:3\\]<br>${judged} |`);
  expect(await of("1c905.B")).toContain("| 1c905.B \\[p.parts.yaml:3\\] |");
});

it("the customs sheet names a line without a part number by its description", async () => {
  const line = "  - { description: Dysprosium metal, form: metal, quantity: 1, unit: kg, countryOfOrigin: CN }\n";
  const { out } = await lodestone({ "/repo/a.shipment.yaml": shipment({ line }) }, "customs-sheet", "--for", "a.shipment.yaml");
  expect(row(out, "Dysprosium metal \\[")).toContain("1C905.a.1");
  expect(out).not.toContain("/items/");
});

it("the customs sheet marks a tariff code that does not fit", async () => {
  const line =
    '  - { partNumber: DY, description: Dysprosium oxide, form: oxide, quantity: 1, unit: kg, countryOfOrigin: CN, hsCode: "8505111000" }\n';
  const { out } = await lodestone({ "/repo/a.shipment.yaml": shipment({ line }) }, "customs-sheet", "--for", "a.shipment.yaml");
  expect(row(out, "DY")).toContain("| 8505111000 (declared; the check finds otherwise)");
});

it("the customs sheet shows a declared remark beside that of the acts where they differ", async () => {
  const of = (facts: string) =>
    lodestone(
      {
        "/repo/a.shipment.yaml": shipment({
          line: `  - { partNumber: DY, description: Dysprosium oxide, form: oxide, quantity: 1, unit: kg, countryOfOrigin: CN, ${facts} }\n`,
        }),
      },
      "customs-sheet",
      "--for",
      "a.shipment.yaml",
    );
  const differs = row((await of("customsRemark: not-controlled")).out, "DY");
  expect(differs).toMatch(/属于两用物项 [^<]*\\\[by the check/);
  expect(differs).toContain("不属于管制物项 (declared; the check finds otherwise)");
  const agrees = row((await of("customsRemark: controlled")).out, "DY");
  expect(agrees).not.toContain("otherwise");
  expect(agrees).toMatch(/属于两用物项 [^<]*\\\[27\\\] \|$/);
});

it("the customs sheet gives no id of a bill of materials as a shipment number", async () => {
  const bom = "kind: bom\nid: B-77\nitems:\n  - { partNumber: DY, description: Dysprosium oxide, form: oxide, countryOfOrigin: CN }\n";
  const { out } = await lodestone({ "/repo/b.bom.yaml": bom }, "customs-sheet", "--for", "b.bom.yaml");
  expect(row(out, "Shipment number")).not.toContain("B-77");
});

it("a paper that is not made by order says so", async () => {
  const { status, err } = await lodestone(file, "licence-data", "--for", "a.shipment.yaml", "--order", "PO-1");
  expect(status).toBe(2);
  expect(err.replace(/\s+/g, " ")).toContain("This paper is not made by order. Leave `--order` out.");
});

it("the customs sheet has a row for each controlled part of a line that stands for its parts", async () => {
  const line = `  - partNumber: KIT-2
    description: Kit
    quantity: 1
    items:
      - { partNumber: DY-M, description: Dysprosium metal, form: metal, quantity: 1, unit: kg, countryOfOrigin: CN }
`;
  const { out } = await lodestone({ "/repo/a.shipment.yaml": shipment({ line }) }, "customs-sheet", "--for", "a.shipment.yaml");
  expect(row(out, "KIT-2")).toMatch(/Dysprosium metal.*1C905\.a\.1/);
  expect(out).toMatch(/^- Lines: Licence: .*DY-M/m);
});

it("the customs sheet asks for the remark of the line that the check asks about, and of no other", async () => {
  const plain = (index: number) => `  - { partNumber: C-${index}, description: Steel bracket, quantity: 1, countryOfOrigin: CN }\n`;
  const oxide =
    "  - { partNumber: SM, description: Samarium powder, form: powder, quantity: 1, unit: kg, countryOfOrigin: CN, composition: [{ element: Sm, massPercent: 5 }] }\n";
  const line = oxide + Array.from({ length: 12 }, (_, index) => plain(index)).join("");
  const { out } = await lodestone({ "/repo/a.shipment.yaml": shipment({ line }) }, "customs-sheet", "--for", "a.shipment.yaml");
  expect(row(out, "C-9")).toMatch(/\| – \|$/);
});

describe("the goods of a draft", () => {
  const twice = shipment({
    line: "  - { partNumber: SMCO-1, description: SmCo magnet, quantity: 1, form: magnet, countryOfOrigin: CN }\n",
  });

  it.each([
    ["a.shipment.yaml#NONE", "No item of a.shipment.yaml has the part number `NONE`."],
    [
      "a.shipment.yaml#SMCO-1",
      "2 items of a.shipment.yaml have the part number `SMCO-1`. Name one by its place: a.shipment.yaml:20:17 or a.shipment.yaml:27:19.",
    ],
    ["b.shipment.yaml", "b.shipment.yaml"],
    ["a.shipment.yaml:2000", "a.shipment.yaml"],
  ])("%s are refused in words", async (target, said) => {
    const { status, err, out } = await lodestone({ "/repo/a.shipment.yaml": twice }, "end-use-certificate", "--for", target);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err.replace(/\s+/g, " ")).toContain(said);
  });

  it("can be named by their line", async () => {
    const { out } = await lodestone({ "/repo/a.shipment.yaml": twice }, "end-use-certificate", "--for", "a.shipment.yaml:27");
    expect(row(out, "SmCo magnet")).toContain("SMCO-1");
    expect(out).not.toContain("钐钴磁环");
  });

  it("may be a part of an assembly, with its own quantity", async () => {
    const part = "{ partNumber: DY, description: Dysprosium metal, form: metal, quantity: 2, unit: kg, countryOfOrigin: CN }";
    const bom = `kind: bom\nid: B\nitems:\n  - partNumber: TOP\n    description: Drive\n    quantity: 1\n    items:\n      - ${part}\n`;
    const { out } = await lodestone({ "/repo/b.bom.yaml": bom }, "licence-data", "--for", "b.bom.yaml#DY", "--as-of", "2026-12-01");
    expect(out).toContain("2 kg");
    expect(out).not.toContain("TOP");
  });

  it("may be a row of a table, in a file with signs in its name", async () => {
    const files = {
      "/repo/lodestone.yaml": 'mappings: { t: { use: table, files: ["*.csv"] } }\n',
      "/repo/bom#1.csv": "Part Number,Description,Quantity,Country of Origin\nM-1,NdFeB magnet N42SH,4,CN\n",
    };
    const { out, err } = await lodestone(files, "introduction", "--for", "bom#1.csv#M-1", "--as-of", "2026-12-01");
    expect(err).toBe("");
    expect(out).toContain("may apply to M-1");
  });
});

it("hostile names are text in every format", async () => {
  const name = '=cmd|"<script>alert(1)</script>](javascript:x)|`';
  const text = shipment().replace(
    "Drehwerk GmbH",
    JSON.stringify(name).slice(1, -1).replaceAll('\\"', "''").replace(/^/, "'").replace(/$/, "'"),
  );
  const files = { "/repo/.git/": "", "/repo/a.shipment.yaml": text };
  const { written } = await certificate(files, "--out", "papers");
  const [markdown = "", page = ""] = [...written.values()];
  expect(markdown).not.toContain("<script>");
  expect(markdown).toContain("=cmd\\|");
  expect(page).not.toContain("<script>");
  expect(page).toContain("&lt;script&gt;");
});

describe("papers in a folder", () => {
  it("stay inside the repository, and stay as they are without --replace", async () => {
    expect((await certificate(file, "--out", "../out")).err).toContain("outside the repository");
    const there = { ...file, "/repo/papers/end-use-certificate-exp-1.md": "mine" };
    expect(await certificate(there, "--out", "papers")).toMatchObject({ status: 2, written: new Map() });
    expect((await certificate(there, "--out", "papers", "--replace")).written.size).toBe(2);
  });
});

it.each([
  [["nothing", "--for", "a.shipment.yaml"], "No paper is called `nothing`."],
  [["introductoin", "--for", "a.shipment.yaml"], "introduction"],
  [["introduction"], "The paper needs a file."],
  [["--for", "a.shipment.yaml"], "--for needs a paper."],
])("%j is refused with advice", async (args, said) => {
  const { status, err } = await lodestone(file, ...args);
  expect(status).toBe(2);
  expect(err).toContain(said);
});

it("a company adds a paper of another authority as a file", async () => {
  const house = `pack: { id: acme, title: House, version: "1", reviewedOn: "2026-11-20", authority: house }
sources: { form: A form that was read }
papers:
  - id: acme-statement
    list: EU
    title: { en: Statement, de: Erklärung }
    purpose: It says what the goods are.
    languages: [de]
    per: shipment
    goods: all
    form: read
    confidence: high
    citations: [form]
    sections:
      - id: goods
        title: { en: Goods, de: Waren }
        fields:
          - { id: buyer, label: { en: Buyer, de: Käufer }, kind: value, from: importer/name, confidence: high, citations: [form] }
          - id: goods
            label: { en: Goods, de: Waren }
            kind: goods
            confidence: high
            citations: [form]
            columns:
              - { id: number, label: { en: Number, de: Nummer }, from: goods/partNumber, confidence: high, citations: [form] }
              - { id: origin, label: { en: Origin, de: Ursprung }, from: goods/origin, confidence: high, citations: [form] }
`;
  const files = { ...file, "/repo/lodestone.yaml": "packs: [house]\n", "/repo/house/pack.yaml": house };
  expect((await lodestone(files)).out).toContain("acme-statement  Statement");
  const { out } = await lodestone(files, "acme-statement", "--for", "a.shipment.yaml");
  expect(out).toContain("# Erklärung");
  expect(out).toContain("- Waren: Käufer");
  expect(out).toContain("| SMCO-1 \\[20\\] | China (CN) \\[24\\] |");
});
