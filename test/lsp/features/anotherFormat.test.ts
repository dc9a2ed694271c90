import { expect, it, vi } from "vitest";
import { editingOf } from "../../../server/src/core/formats/editing.ts";
import { formatOf } from "../../../server/src/core/formats/registry.ts";
import { codeActions } from "../../../server/src/lsp/features/codeAction.ts";
import { completion } from "../../../server/src/lsp/features/completion.ts";
import { foldingRanges } from "../../../server/src/lsp/features/foldingRange.ts";
import { prepareRename, rename } from "../../../server/src/lsp/features/rename.ts";
import { open, openAt } from "./support.ts";

/** The registry as it is where somebody has added a format that has no comments and is not written. */
vi.mock(import("../../../server/src/core/formats/registry.ts"), async (original) => {
  const { keyValue } = await import("../../formats/keyValue.ts");
  const registry = await original();
  return { ...registry, formatOf: (name) => (name.endsWith(".kv") ? keyValue : registry.formatOf(name)) };
});

const numbered = "#=1\n#=2\n#=3\n";

it("folds no lines as comments in a format without any, and those of YAML as before", () => {
  expect(foldingRanges(open(numbered, { ending: "kv" }))).toEqual([]);
  expect(foldingRanges(open(numbered)).map(({ startLine, endLine, kind }) => [startLine, endLine, kind])).toEqual([[0, 2, "comment"]]);
});

it("offers rules to waive only where a comment can stand", () => {
  const offered = (marked: string, ending: string): readonly string[] => {
    const { snapshot, position } = openAt(marked, { ending });
    return completion(snapshot, position, { snippets: false }).items.map(({ label }) => label);
  };
  const waiver = "# lodestone-waive end-use/m|";
  expect(offered(waiver, "kv")).toEqual([]);
  expect(offered(waiver, "yaml")).toContain("end-use/missing");
  expect(offered(`description: Rotor ${waiver}`, "yaml")).toContain("end-use/missing");
  expect(offered(`description: "No. # 1" ${waiver}`, "yaml")).toContain("end-use/missing");
  expect(offered(`description: "Rotor ${waiver}"`, "yaml")).not.toContain("end-use/missing");
});

it("has nothing to write with where a format is only read", () => {
  expect(editingOf(formatOf("motor.bom.kv"))).toBeUndefined();
  for (const name of ["motor.bom.yaml", "MOTOR.BOM.YML", "untitled"]) expect(editingOf(formatOf(name))).toBeDefined();
});

it("renames nothing in a text that is only read, and says so", () => {
  const { snapshot, position } = openAt("kind=bom\nid=A\n[items]\npartNumber=M|\ndescription=NdFeB magnet\nquantity=1\n", { ending: "kv" });
  expect(prepareRename(snapshot, position)?.placeholder).toBe("M");
  expect(() => rename(snapshot, position, "N")).toThrow(
    "Lodestone can read the format of motor.bom.kv, but not write it. Change it by hand.",
  );
  const range = { start: position, end: position };
  const actions = codeActions(
    snapshot,
    range,
    { diagnostics: [] },
    { snippetEdits: true, lazyEdits: false, isPreferred: true, commands: new Set() },
  );
  expect(actions).toEqual([]);
});
