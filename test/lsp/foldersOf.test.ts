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
