import { expect, it } from "vitest";
import { deepestAbove, uriFrom } from "../../server/src/lsp/uris.ts";

it("the deepest of some folders above a file does not depend on how they are written", () => {
  const folders = ["file:///w", "file:///w/%2B%2B%2B%2B", "file:///w/++++/a", "file:///w/++++/ab"];
  expect(deepestAbove("file:///w/%2B%2B%2B%2B/a/x.yaml", folders)).toBe("file:///w/++++/a");
  expect(deepestAbove("file:///w/++++/x.yaml", folders)).toBe("file:///w/%2B%2B%2B%2B");
  expect(deepestAbove("file:///wide/x.yaml", folders)).toBeUndefined();
});

it.each([
  ["file:///w/a.bom.yaml", "b c.bom.yaml", "file:///w/b%20c.bom.yaml"],
  ["file:///w/a.bom.yaml", "../../../x/./b.bom.yaml", "file:///x/b.bom.yaml"],
  ["vscode-vfs://github/o/r/a.bom.yaml?x/y", "\ud800.yaml", "vscode-vfs://github/o/r/%EF%BF%BD.yaml"],
  ["untitled:Untitled-1", "b.bom.yaml", undefined],
  ["untitled:/w/a.bom.yaml", "b.bom.yaml", undefined],
])("beside %s, %s is %s", (file, path, uri) => {
  expect(uriFrom(file, path)).toBe(uri);
});
