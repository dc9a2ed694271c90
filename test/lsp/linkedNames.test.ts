import { expect, it } from "vitest";
import type { Host } from "../../server/src/lsp/host.ts";
import type { Entry } from "../../server/src/project/workspace.ts";
import { connect, pulling } from "./client.ts";
import { memoryHost } from "./memory.ts";
import { bolt } from "./texts.ts";

const file = "file:///w/a.bom.yaml";
const other = "file:///w/b.bom.yaml";

/** A host on which `b.bom.yaml` leads to the place that `placeOf` gives; no link for undefined. */
function linking(placeOf: () => string | undefined): Host {
  const host = memoryHost({ [file]: bolt, [other]: bolt });
  const asLinked = (entry: Entry): Entry => {
    const real = entry.at === other ? placeOf() : undefined;
    return real === undefined ? entry : { ...entry, isLink: true, real };
  };
  return {
    ...host,
    realOf: (uri) => (uri === other ? (placeOf() ?? uri) : uri),
    foldersBelow: async (folder) => {
      const { entriesOf, ...folders } = await host.foldersBelow(folder);
      return {
        ...folders,
        entriesOf: async (one) => {
          const entries = await entriesOf(one);
          return entries === undefined || "why" in entries ? entries : entries.map(asLinked);
        },
      };
    },
  };
}

it("a second name of a file is a file of its own while its link leads elsewhere, or it is no link", async () => {
  let place: string | undefined = file;
  const client = await connect(
    linking(() => place),
    { folders: ["file:///w"], capabilities: pulling },
  );
  const names = async () => (await client.pullWorkspace()).items.map(({ uri }) => uri).sort();
  expect(await names()).toEqual([file]);
  for (const [to, found] of [
    ["file:///w/store/motor", [file, other]],
    [file, [file]],
    [undefined, [file, other]],
    [file, [file]],
  ] as const) {
    place = to;
    await client.watched(other, 2);
    expect(await names()).toEqual(found);
  }
});
