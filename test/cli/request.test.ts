import { describe, expect, it } from "vitest";
import { keyOfHeading } from "../../server/src/core/answers/sheet.ts";
import { locales } from "../../server/src/core/l10n/texts.ts";
import { csvText } from "../../server/src/report/csvText.ts";
import { builtIn } from "../company/support.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const bom = (items: string) => `kind: bom\nid: A\nitems:\n${items}`;
const magnet = (number: string, more = "") =>
  `  - partNumber: ${JSON.stringify(number)}\n    description: Ring magnet, sintered NdFeB, N42SH\n    form: magnet\n${more}`;
const supplied = (name: string, country?: string) =>
  `    supplier: { name: ${JSON.stringify(name)}${country === undefined ? "" : `, country: ${country}`} }\n`;

async function lodestone(files: Readonly<Record<string, Node>>, ...args: readonly string[]) {
  const host = memoryHost({ files: { "/repo/.git/": "", ...files }, packs: () => builtIn, columns: 100 });
  const status = await main(["request", "--as-of", "2026-11-30", ...args], host);
  return { status, out: host.out(), err: host.err(), written: host.written };
}

/** The letters that are written about a BOM, by the name of their files. */
async function letters(items: string, ...args: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { written, err } = await lodestone({ "/repo/a.bom.yaml": bom(items) }, "--out", "letters", ...args);
  expect(err).toBe("");
  return new Map([...written].map(([path, text]) => [path.replace("/repo/letters/", ""), text]));
}

/** The cells of a sheet by row id and key. */
function cellsOf(sheet = ""): readonly ReadonlyMap<string, string>[] {
  const [head = [], ...rows] = sheet
    .replace("\ufeff", "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ""),
    );
  return rows.map((row) => new Map(head.map((heading, index) => [keyOfHeading(heading) ?? "", row[index] ?? ""])));
}

describe("request", () => {
  it("lists the letters and writes nothing without a folder", async () => {
    const { out, status, written } = await lodestone({
      "/repo/a.bom.yaml": bom(`${magnet("M-1", supplied("Example Magnets GmbH", "DE"))}${magnet("M-2")}`),
    });
    expect(out).toBe(`Example Magnets GmbH (de)
  2 questions about 1 part.
Supplier not named (en)
  2 questions about 1 part.

2 letters.
Nothing was written. \`--out DIR\` writes the letters.
`);
    expect(status).toBe(0);
    expect([...written]).toEqual([]);
  });

  it("writes a letter as Markdown and HTML, and a sheet, for each supplier", async () => {
    const found = await letters(
      `${magnet("M-2", supplied("B Ltd."))}${magnet("M-1", supplied("B Ltd."))}${magnet("M-3", supplied("A Ltd."))}`,
    );
    expect([...found.keys()].sort()).toEqual(["a-ltd.csv", "a-ltd.html", "a-ltd.md", "b-ltd.csv", "b-ltd.html", "b-ltd.md"]);
    const rows = cellsOf(found.get("b-ltd.csv"));
    expect(rows.map((row) => [row.get("partNumber"), row.get("supplier")])).toEqual([
      ["M-1", "B Ltd."],
      ["M-2", "B Ltd."],
    ]);
    for (const row of rows) {
      expect(found.get("b-ltd.md")).toContain(row.get("id"));
      expect(found.get("b-ltd.html")).toContain(row.get("id"));
    }
    expect(found.get("b-ltd.md")).toContain("MOFCOM/GAC announcement 18/2025");
    expect(found.get("b-ltd.md")).toContain("b-ltd.csv");
  });

  it("keeps row ids and names of files, whatever else is asked", async () => {
    const own = magnet("M-1", supplied("A & B"));
    const alone = await letters(own);
    const among = await letters(`${magnet("X", supplied("C"))}${own}`);
    expect(among.get("a-b.csv")).toBe(alone.get("a-b.csv"));
  });

  it("says nothing of the files, end uses and duties of the sender", async () => {
    const endUse = `endUse: { category: military, statement: Actuator of the fin XM-1, country: US }\n`;
    const { written } = await lodestone({ "/repo/a.bom.yaml": `${bom(magnet("M-1")).replace("items:", `${endUse}items:`)}` }, "--out", "x");
    const all = [...written.values()].join("\n");
    expect(all).toContain("M-1");
    expect(all).not.toMatch(/a\.bom|XM-1|military|prohibited|licence|error|warning|waive/i);
  });

  it("names no act that tells the end use, even where the question rests on it alone", async () => {
    const endUse = `endUse: { category: military, statement: Actuator of the fin XM-1, country: US }\n`;
    const bare = "    composition: [{ element: Nd, massPercent: 31 }, { element: Fe, massPercent: 68 }, { element: B, massPercent: 1 }]\n";
    const text = bom(`${magnet("M-1", `${bare}    compositionStatus: complete\n`)}${magnet("M-2")}`).replace("items:", `${endUse}items:`);
    const { written } = await lodestone({ "/repo/a.bom.yaml": text }, "--out", "x");
    const letter = written.get("/repo/x/open-addressee.md") ?? "";
    expect(letter).toMatch(/\| M-1 \|.*In which country/);
    expect(letter).toContain("MOFCOM/GAC announcement 18/2025");
    expect([...written.values()].join("\n")).not.toMatch(/DFARS|252\.225|defen[cs]e/i);
  });

  it("asks to confirm what is declared already and too old, and does not call it missing", async () => {
    const old = "    source: { date: 2024-11-29 }\n    countryOfOrigin: CN\n";
    const shares = "    composition: [{ element: Dy, massPercent: 0 }, { element: Tb, massPercent: 0 }, { element: Ho, massPercent: 0 }]\n";
    const letter = async (items: string, facts: string) => {
      const files = {
        "/repo/a.bom.yaml": bom(items),
        "/repo/lodestone.yaml": "facts: { maxAge: 12 }\n",
        "/repo/lodestone.parts.yaml": `kind: parts\nparts:\n  M-1:\n${facts}`,
      };
      return (await lodestone(files, "--out", "x")).written.get("/repo/x/open-addressee.md") ?? "";
    };
    const missing = /documents do not give/;
    const confirm = /2024-11-29\. Please confirm/g;
    const all = await letter(magnet("M-1"), old + shares);
    expect(all).not.toMatch(missing);
    expect(all.match(confirm)).toHaveLength(2);
    const some = await letter(`${magnet("M-1")}${magnet("M-2")}`, old);
    expect(some).toMatch(missing);
    expect(some.match(confirm)).toHaveLength(1);
    expect(await letter(magnet("M-2"), old)).not.toMatch(/confirm it/);
  });

  it("writes in the language of the supplier's country, or in the one that is named", async () => {
    const items = ["CN", "JP", "AT", "FR"].map((country) => magnet(`M-${country}`, supplied(`Maker ${country}`, country))).join("");
    const found = await letters(items);
    const titles = (of: ReadonlyMap<string, string>) =>
      ["cn", "jp", "at", "fr"].map((one) => of.get(`maker-${one}.html`)?.match(/lang="([^"]+)"/)?.[1]);
    expect(titles(found)).toEqual(["zh-cn", "ja", "de", "en"]);
    expect(titles(await letters(items, "--language", "ja"))).toEqual(["ja", "ja", "ja", "ja"]);
    const [row] = cellsOf(found.get("maker-cn.csv"));
    expect([...(row?.keys() ?? [])]).toContain("composition/Dy");
  });

  it("takes the country from another line about the part, and the manufacturer where no supplier is named", async () => {
    const made = (country: string) => `    manufacturer: { name: Maker${country} }\n`;
    const found = await letters(`${magnet("M-1", made(""))}${magnet("M-1", made(", country: JP"))}`);
    expect(found.get("maker.html")).toContain('lang="ja"');
    expect(found.get("maker.html")).toContain("Maker　御中");
  });

  it("writes only what is asked for", async () => {
    const items = `${magnet("M-1", supplied("A Ltd."))}${magnet("M-2", supplied("A Ltd."))}${magnet("M-2", supplied("B Ltd."))}`;
    expect([...(await letters(items, "--supplier", "a  LTD.", "--format", "csv")).keys()]).toEqual(["a-ltd.csv"]);
    const part = await letters(items, "--part", "M-2", "--format", "csv", "--format", "markdown");
    expect([...part.keys()].sort()).toEqual(["a-ltd.csv", "a-ltd.md", "b-ltd.csv", "b-ltd.md"]);
    expect(part.get("a-ltd.md")).not.toContain("M-1");
    expect((await letters(items, "--format", "markdown")).get("a-ltd.md")).not.toMatch(/a-ltd\.csv|Enclosure|Free of/);
  });

  it("says that nothing is asked, and names the supplier that may be meant", async () => {
    const files = { "/repo/a.bom.yaml": bom(magnet("M-1", supplied("Example Magnets"))) };
    expect((await lodestone(files, "--supplier", "Exmaple Magnets", "--out", "x")).out).toBe(
      "No open question is about such parts. Did you mean `Example Magnets`?\n",
    );
    expect((await lodestone({ "/repo/a.bom.yaml": bom("  - partNumber: R-1\n    description: Resistor\n") })).out).toBe(
      "No open questions to suppliers.\n",
    );
  });

  it("tells on the terminal what was not asked about, and exits with 2 for what it could not read", async () => {
    const files = {
      "/repo/a.bom.yaml": bom(magnet("M-1")),
      "/repo/b.bom.yaml": "«unreadable»" as const,
      "/repo/parts list.csv": "Part,Qty\nX,1\n",
    };
    const { status, out, err, written } = await lodestone(files, "--out", "x");
    expect(status).toBe(2);
    expect(out).toContain("parts list.csv");
    expect(err).toContain("b.bom.yaml");
    expect(written.size).toBe(3);
    expect([...written.values()].join("")).not.toContain("parts list.csv");
  });

  it("overwrites only on demand, and then all or nothing", async () => {
    const files = { "/repo/a.bom.yaml": bom(`${magnet("M-1", supplied("A"))}${magnet("M-2", supplied("B"))}`), "/repo/x/b.md": "mine" };
    const refused = await lodestone(files, "--out", "x");
    expect(refused).toMatchObject({ status: 2, err: "lodestone: b.md exists, so nothing was written. `--replace` overwrites.\n" });
    expect(refused.written.size).toBe(0);
    const replaced = await lodestone(files, "--out", "x", "--replace");
    expect([replaced.status, replaced.written.size]).toEqual([0, 6]);
  });

  it("writes nowhere outside the repository", async () => {
    const files = { "/repo/a.bom.yaml": bom(magnet("M-1")), "/tmp/": "" };
    for (const out of ["/tmp", "../elsewhere"]) {
      const { status, err, written } = await lodestone(files, "--out", out, "--replace");
      expect([status, written.size]).toEqual([2, 0]);
      expect(err).toContain("outside the repository");
    }
  });

  it.each(locales)("leaves blanks for what nobody knows: %s", async (locale) => {
    const found = await letters(magnet("M-1"), "--language", locale);
    const blanks = found.get("open-addressee.html")?.match(/class="blank"/g);
    expect(blanks).toHaveLength(8);
    expect(found.get("open-addressee.md")).not.toMatch(/undefined|null|\{|\bNaN\b/);
  });
});

describe.each(locales)("the letter in %s", (locale) => {
  it("invites only formats that answers reads", async () => {
    const letter = (await letters(magnet("M-1"), "--language", locale)).get("open-addressee.md");
    expect(letter).toContain("CycloneDX");
    expect(letter).not.toMatch(/62474|1752|XML/);
  });
});

describe("request about hostile files", () => {
  const hostile = `<img src=x onerror=alert(1)> [x](http://evil.example) | \` ../../etc \u202e 🧲 磁石`;

  it("neither formats nor runs what stands in them", async () => {
    const item = `  - partNumber: ${JSON.stringify('=HYPERLINK("http://evil.example")')}\n    description: ${JSON.stringify(`+NdFeB magnet ${hostile}`)}\n    form: magnet\n${supplied(hostile)}`;
    const found = await letters(item);
    const [slug = ""] = [...found.keys()].map((name) => name.replace(/\.\w+$/, ""));
    expect(slug).toMatch(/^[\p{L}\p{N}-]+$/u);
    expect(found.get(`${slug}.html`)).not.toMatch(/<img|href=/);
    expect(found.get(`${slug}.md`)).not.toMatch(/<img|:\/\/|[^\\]\[x\]/);
    const [row] = cellsOf(found.get(`${slug}.csv`));
    expect(row?.get("partNumber")).toMatch(/^'=/);
    expect(row?.get("description")).toMatch(/^'\+/);
  });

  it.each(["=1+1", "＝1+1", "＋1", "－1", "＠SUM(1)", "\n=1+1", "\r=1", "\t=1"])(
    "guards a cell that a spreadsheet could run: %j",
    (cell) => {
      expect(csvText([[cell]])).toMatch(/^\ufeff"?'/);
      expect(csvText([["1 = 1"]])).toBe("\ufeff1 = 1\r\n");
    },
  );

  it("gives suppliers whose names differ in signs alone letters of their own", async () => {
    const names = ["A+B", "A & B", "A/B", "🧲", "🔩", "CON", "x".repeat(5000)];
    const found = await letters(names.map((name, index) => magnet(`M-${index}`, supplied(name))).join(""), "--format", "csv");
    expect(found.size).toBe(names.length);
    for (const [name, text] of found) {
      expect(name).toMatch(/^[\p{L}\p{N}-]+\.csv$/u);
      expect(name.length).toBeLessThan(80);
      expect(cellsOf(text)).toHaveLength(1);
    }
  });

  it("writes one letter for names that differ in case, blanks and width", async () => {
    const found = await letters(`${magnet("M-1", supplied("ABC Ltd."))}${magnet("M-2", supplied("ＡＢＣ  ltd."))}`, "--format", "csv");
    expect(cellsOf(found.get("abc-ltd.csv"))).toHaveLength(2);
  });

  it("asks about parts without a number and about files with CRLF", async () => {
    const text = bom(`  - description: NdFeB ring magnet N42SH\n    form: magnet\n${magnet("M-1")}`).replaceAll("\n", "\r\n");
    const { written } = await lodestone({ "/repo/a.bom.yaml": text }, "--out", "x");
    expect(cellsOf(written.get("/repo/x/open-addressee.csv")).map((row) => row.get("partNumber"))).toEqual(["", "M-1"]);
  });

  it("writes to a thousand suppliers", async () => {
    const items = Array.from({ length: 1000 }, (_, index) => magnet(`M-${index}`, supplied(`Supplier ${index}`))).join("");
    expect((await letters(items)).size).toBe(3000);
  }, 60_000);
});
