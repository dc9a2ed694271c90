import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { clientOver, pulling } from "../lsp/client.ts";
import { root, run, temporaryFolder } from "./installed.ts";
import { type Addition, changed } from "./sources.ts";

/** The code of a format of `key=value` blocks: the format itself, and its line in the registry. */
const registry = "server/src/core/formats/registry.ts";
const files = {
  "server/src/core/formats/keyValue/index.ts": readFileSync(join(root, "test/formats/keyValue.ts"), "utf8").replaceAll(
    "../../server/src/core/formats/",
    "../",
  ),
  [registry]: `import { keyValue } from "./keyValue/index.ts";\n${changed(registry, "= [yaml];", "= [yaml, keyValue];")}`,
};

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly ruleId: string;
      readonly severity: string;
      readonly path: string;
      readonly range: { readonly start: { readonly line: number; readonly column: number } };
      readonly fixes?: readonly unknown[];
    }[];
  }[];
}

const bom = `kind=bom
id=SPINDLE

[items]
partNumber=MAG-042
description=Sintered NdFeB magnet N42SH
quantity=8
countryOfOrigin=CN

[items]
partNumber=BOLT-M8
description=Hex bolt, steel
quantity=4
`;

export const aFormat: Addition = { files, test };

function test(command: string): void {
  describe("a format of key=value blocks, added by a stranger", () => {
    const folder = temporaryFolder("kv");
    writeFileSync(join(folder, "spindle.bom.kv"), bom);
    writeFileSync(join(folder, "mistaken.bom.kv"), bom.replace("quantity=8", "quantity=many\nqantity=8\nnonsense"));
    writeFileSync(
      join(folder, "out.shipment.yaml"),
      `kind: shipment
id: S
exportDate: 2026-11-20
exporter: { name: Qilu Trading, country: CN }
consignee: { name: Beispiel GmbH, country: DE }
countryOfExport: CN
countryOfDestination: DE
endUse: { category: optics, statement: Focus drive of the microscope M3 }
items:
  - { partNumber: L-1, quantity: 1, ref: spindle.bom.kv#MAG-042 }
  - { partNumber: L-2, quantity: 1, ref: spindle.bom.kv#BOLT-M8 }
  - { partNumber: L-3, quantity: 1, ref: spindle.bom.kv#MAG-043 }
`,
    );
    const check = (...args: readonly string[]) =>
      run(process.execPath, [command, "check", ...args, "--as-of", "2026-11-20"], { cwd: folder });
    const found = (...args: readonly string[]): readonly string[] => {
      const { stdout, stderr } = check(...args, "--format", "json");
      expect(stderr).not.toContain("rule/failed");
      const report = JSON.parse(stdout) as Report;
      return report.files.flatMap(({ path, findings }) =>
        findings.map(({ ruleId, range: { start }, path: at }) => `${path}:${start.line}:${start.column} ${ruleId} ${at}`),
      );
    };

    it("takes three files of code at most", () => {
      expect(Object.keys(files).length).toBeLessThanOrEqual(3);
    });

    it("is read by the built command, which asks what its magnet is for, at its place", () => {
      const asked = found("spindle.bom.kv").filter((one) => one.includes("end-use/missing"));
      expect(asked).toEqual(["spindle.bom.kv:5:12 end-use/missing /items/0"]);
      const { stdout, status } = check("spindle.bom.kv");
      expect(stdout).toContain("spindle.bom.kv:5:12");
      expect(status).toBe(1);
    });

    it("is found in a folder by the ending of its files, and its mistakes are told", () => {
      expect(found(".")).toEqual(
        expect.arrayContaining([
          "spindle.bom.kv:5:12 end-use/missing /items/0",
          "mistaken.bom.kv:7:10 schema/type /items/0/quantity",
          "mistaken.bom.kv:8:1 schema/unknown-key /items/0/qantity",
          "mistaken.bom.kv:9:1 schema/unknown-key /items/0/nonsense",
        ]),
      );
    });

    it("is followed by the lines of a shipment in YAML", () => {
      const there = found("out.shipment.yaml");
      expect(there).toContain("out.shipment.yaml:10:19 composition/missing /items/0");
      expect(there.filter((one) => one.includes("/items/1"))).toEqual([]);
      expect(there).toContain("out.shipment.yaml:12:42 ref/unresolved /items/2/ref");
    });

    it("is not written into: no fix is offered, and none made", () => {
      const report = JSON.parse(check("mistaken.bom.kv", "--format", "json").stdout) as Report;
      expect(report.files.flatMap(({ findings }) => findings.flatMap(({ fixes = [] }) => fixes))).toEqual([]);
      const text = readFileSync(join(folder, "mistaken.bom.kv"), "utf8");
      check("mistaken.bom.kv", "--fix");
      expect(readFileSync(join(folder, "mistaken.bom.kv"), "utf8")).toBe(text);
    });

    it("is judged in an editor too, and again after an edit", async () => {
      const server = spawn(process.execPath, [command, "lsp", "--stdio"], { cwd: folder });
      const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
      const client = await clientOver(connection, { capabilities: pulling, folders: [pathToFileURL(folder).href] });
      const uri = pathToFileURL(join(folder, "spindle.bom.kv")).href;
      await client.open(uri, bom);
      const asked = async () =>
        (await client.findings(uri)).filter(({ code }) => code === "end-use/missing").map(({ range }) => range.start);
      expect(await asked()).toEqual([{ line: 4, character: 11 }]);
      await client.change(uri, 2, { text: bom.replace("Sintered NdFeB magnet N42SH", "Bracket, steel") });
      expect(await asked()).toEqual([]);
      server.kill();
    });
  });
}
