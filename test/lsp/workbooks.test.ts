import { expect, it } from "vitest";
import { validation } from "../../server/src/core/mappings/foreign/validation/validation.ts";
import { pathWorkspace } from "../../server/src/files/pathWorkspace.ts";
import { memoryHost as commandHost } from "../cli/memoryHost.ts";
import { builtIn } from "../company/support.ts";
import { rowsOfCells, workbook } from "../support/workbook.ts";
import { connect } from "./client.ts";
import { memoryHost } from "./memory.ts";

it("a closed workbook has its findings at its rows, with the cell in the message and in no position", async () => {
  const rows = rowsOfCells([["Drive"], ["Part Number", "Description", "Qty"], ["MAG-1", "NdFeB magnet", 4]]);
  const files = {
    "/w/lodestone.yaml": 'mappings: { t: { use: table, files: ["*.xlsx"] } }\n',
    "/w/bom.xlsx": workbook([{ name: "Parts list", rows }]),
  };
  const { files: disk } = commandHost({ files, cwd: "/w", packs: () => builtIn });
  const paths = pathWorkspace(
    () => disk,
    "/w",
    () => validation,
  );
  const pathOf = (uri: string): string => uri.slice("file://".length);
  const host = {
    ...memoryHost({ "file:///w/lodestone.yaml": files["/w/lodestone.yaml"], "file:///w/bom.xlsx": "" }),
    readFile: async (...[uri, namedIn, format]: Parameters<typeof paths.readFile>) => paths.readFile(pathOf(uri), namedIn, format),
  };
  const client = await connect(host, { folders: ["file:///w"] });
  const { items } = await client.pullWorkspace();
  const report = items.find(({ uri }) => uri === "file:///w/bom.xlsx");
  const found = report?.kind === "full" ? report.items : [];
  expect(found.map(({ code }) => code)).toContain("end-use/missing");
  for (const { message, range } of found) {
    expect(message).toMatch(/^'Parts list'!A3: /);
    expect(range).toEqual({ start: { line: 2, character: 0 }, end: { line: 2, character: 0 } });
  }
});
