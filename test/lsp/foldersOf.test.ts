import { expect, it } from "vitest";
import { foldersOf } from "../../server/src/lsp/foldersOf.ts";

it.each([
  ["a workspace folder without files is empty", true, []],
  ["any other folder without files does not exist", false, undefined],
])("%s", async (_what, isOpened, entries) => {
  const folders = foldersOf(
    "file:///w",
    isOpened,
    async () => [],
    async () => undefined,
  );
  expect(await folders.entriesOf("file:///w/")).toEqual(entries);
  expect(await folders.entriesOf("file:///w/below")).toBeUndefined();
});

it("asks again for the files when a request for them has failed", async () => {
  let failures = 1;
  const folders = foldersOf(
    "file:///w",
    true,
    async () => {
      if (failures-- > 0) throw new Error("the client is busy");
      return ["file:///w/a.bom.yaml"];
    },
    async () => undefined,
  );
  await expect(folders.entriesOf("file:///w")).rejects.toThrow("busy");
  expect(await folders.entriesOf("file:///w")).toMatchObject([{ name: "a.bom.yaml" }]);
});
