import { expect, it } from "vitest";
import { deepestAbove } from "../../server/src/lsp/uris.ts";

it("the deepest of some folders above a file does not depend on how they are written", () => {
  const folders = ["file:///w", "file:///w/%2B%2B%2B%2B", "file:///w/++++/a", "file:///w/++++/ab"];
  expect(deepestAbove("file:///w/%2B%2B%2B%2B/a/x.yaml", folders)).toBe("file:///w/++++/a");
  expect(deepestAbove("file:///w/++++/x.yaml", folders)).toBe("file:///w/%2B%2B%2B%2B");
  expect(deepestAbove("file:///wide/x.yaml", folders)).toBeUndefined();
});
