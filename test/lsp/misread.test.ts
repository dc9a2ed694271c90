import { describe, expect, it } from "vitest";
import type { Encoding } from "../../server/src/core/formats/encoding.ts";
import { decode, fileTextOf } from "../../server/src/files/decode.ts";
import { encode } from "../../server/src/files/encode.ts";
import { connect } from "./client.ts";
import { memoryHost } from "./memory.ts";

const uri = "file:///w/bom.csv";
const rows = {
  "windows-1252": "Reference,Value,Qty\nM1,Ringmagnet NdFeB N42SH für Kühlung,1\nR1,10k,1\n",
  gb18030: "Reference,Value,Qty\nM1,烧结钕铁硼磁体 N42SH,1\nR1,10k,1\n",
  "utf-8": "Reference,Value,Qty\nM1,磁石 NdFeB N42SH,1\nR1,10k,1\n",
} as const;

/** An editor on a folder with a table in an encoding that the mapping names, or does not. */
async function on(encoding: keyof typeof rows, isNamed = true) {
  const disk = { bytes: encode(rows[encoding], encoding) ?? new Uint8Array() };
  const named = isNamed && encoding !== "utf-8" ? `, encoding: ${encoding}` : "";
  const config = `mappings: { boards: { use: kicad-csv, files: ["*.csv"]${named} } }\n`;
  const memory = memoryHost({ [uri]: "", "file:///w/lodestone.yaml": config });
  const readFile: typeof memory.readFile = async (name, namedIn, format) =>
    name === uri ? fileTextOf(decode(disk.bytes, format)) : memory.readFile(name, namedIn, format);
  const client = await connect({ ...memory, readFile }, { folders: ["file:///w"], options: { status: true } });
  return {
    client,
    save: (text: string, as: Encoding | "utf-8") => {
      disk.bytes = encode(text, as) ?? new Uint8Array();
      return client.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
    },
    codes: async () => (await client.findings(uri)).map(({ code }) => code),
    says: async () => (await client.findings(uri)).map(({ range, severity, message }) => `${range.start.line} ${severity} ${message}`),
  };
}

const misread = (encoding: string) =>
  `0 1 The editor did not read this file in the encoding ${encoding}, so nothing in it was checked. Reopen it with the encoding ${encoding}.`;

describe("a text that the editor has decoded", () => {
  it.each(["windows-1252", "gb18030"] as const)("in UTF-8, of a file in %s, is not checked until it is reopened", async (encoding) => {
    const { client, codes, says } = await on(encoding);
    const shown = new TextDecoder().decode(encode(rows[encoding], encoding));
    await client.open(uri, shown);
    expect((await says()).map((said) => said.replace(/\s+/g, " "))).toEqual([misread(encoding)]);
    expect(client.statuses.at(-1)).toMatchObject({ state: "not-judged", documents: [] });
    const { files } = await client.request("lodestone/overview", {});
    expect(files).toMatchObject([{ path: "bom.csv", problem: expect.stringContaining(encoding), documents: [] }]);
    const [lens] = (await client.connection.sendRequest("textDocument/codeLens", { textDocument: { uri } })) as { command: object }[];
    expect(lens?.command).toMatchObject({ title: "? not checked" });
    // What is typed does not make it right.
    await client.change(uri, 2, { text: `${shown}R2,22k,1\n` });
    expect((await says()).length).toBe(1);
    await client.change(uri, 3, { text: rows[encoding] });
    expect(await codes()).toContain("end-use/missing");
  });

  it.each(["windows-1252", "shift_jis", "gb18030"] as const)("in %s, of a file in UTF-8, is not checked", async (other) => {
    const { client, says } = await on("utf-8");
    await client.open(uri, new TextDecoder(other).decode(encode(rows["utf-8"], "utf-8")));
    expect((await says()).map((said) => said.replace(/\s+/g, " "))).toEqual([misread("UTF-8")]);
  });

  it.each(Object.keys(rows) as (keyof typeof rows)[])("as %s, of a file in that, is checked", async (encoding) => {
    const { client, codes } = await on(encoding);
    await client.open(uri, rows[encoding].replaceAll("\n", "\r\n"));
    expect(await codes()).toContain("end-use/missing");
  });

  it("and edited before it was opened, as after a restart, is checked", async () => {
    const { client, codes } = await on("gb18030");
    for (const text of [rows.gb18030.replace("10k", "22k"), rows.gb18030.replace(",1", ",2"), `${rows.gb18030}M2,磁体,1\n`]) {
      await client.open(uri, text);
      expect(await codes()).toContain("end-use/missing");
      await client.close(uri);
    }
  });

  it("is not checked where the file is in no encoding that Lodestone was told of, until it is saved in one", async () => {
    const { client, codes, says, save } = await on("gb18030", false);
    await client.open(uri, rows.gb18030);
    expect(await says()).toEqual([expect.stringMatching(/^0 1 Byte \d+ \(0x..\) is not UTF-8/)]);
    await save(rows.gb18030, "utf-8");
    expect(await codes()).toContain("end-use/missing");
  });

  it("of a workbook or a PDF is not checked, with what the file is", async () => {
    for (const text of ["PK\u0003\u0004\u0014\u0000", "%PDF-1.7\n1 0 obj\n"]) {
      const { client, says, save } = await on("utf-8");
      await save(text, "utf-8");
      await client.open(uri, text);
      expect(await says()).toEqual([expect.stringMatching(/^0 1 The file was not checked, because it is a (?:PDF|workbook \(XLSX\))/)]);
      expect(client.statuses.at(-1)).toMatchObject({ state: "not-judged", documents: [] });
    }
  });

  it("is not checked any more once it is saved in another encoding", async () => {
    const { client, codes, says, save } = await on("gb18030");
    await client.open(uri, rows.gb18030);
    expect(await codes()).toContain("end-use/missing");
    await save(rows.gb18030, "utf-8");
    expect((await says()).length).toBe(1);
    expect(await codes()).not.toContain("end-use/missing");
  });
});
