import { expect, it } from "vitest";
import type { CompletionList } from "vscode-languageserver";
import type { Host } from "../../server/src/lsp/host.ts";
import { connect, pulling } from "./client.ts";
import { memoryHost } from "./memory.ts";
import { magnet } from "./texts.ts";

const bom = "file:///w/a.bom.yaml";

/** A host whose first request fails, as it may where the host asks the client. `fails` says which, and calls its second argument in it. */
function failing(fails: (host: Host, fail: () => void) => Partial<Host>): Host {
  const host = memoryHost({ [bom]: magnet });
  let failures = 1;
  return {
    ...host,
    ...fails(host, () => {
      if (failures-- > 0) throw new Error("the client is busy");
    }),
  };
}

it.each([
  [
    "the folders",
    failing((host, fail) => ({
      foldersBelow: async (folder) => {
        fail();
        return host.foldersBelow(folder);
      },
    })),
  ],
  [
    "the entries of a folder",
    failing((host, fail) => ({
      foldersBelow: async (folder) => {
        const { entriesOf, ...folders } = await host.foldersBelow(folder);
        const failingOnce = async (one: string) => {
          fail();
          return entriesOf(one);
        };
        return { ...folders, entriesOf: failingOnce };
      },
    })),
  ],
  [
    "the settings",
    failing((host, fail) => ({
      readFile: async (uri, ...more) => {
        if (uri.endsWith("/lodestone.yaml")) fail();
        return host.readFile(uri, ...more);
      },
    })),
  ],
])("a file is checked after a request for %s has failed", async (_what, host) => {
  const client = await connect(host, { folders: ["file:///w"], capabilities: pulling });
  await client.open(bom, magnet);
  const findings = () => client.findings(bom).catch(() => []);
  await findings();
  expect((await findings()).map(({ code }) => code)).toContain("end-use/missing");
});

it("the files beside a lodestone.yaml are offered after a request for them has failed", async () => {
  const host = memoryHost({ "file:///w/strict.yaml": "" });
  let isBusy = false;
  const busy: Partial<Host> = {
    foldersBelow: async (folder) => {
      const { entriesOf, ...folders } = await host.foldersBelow(folder);
      return {
        ...folders,
        entriesOf: async (one) => {
          if (isBusy) throw new Error("the client is busy");
          return entriesOf(one);
        },
      };
    },
  };
  const client = await connect({ ...host, ...busy }, { folders: ["file:///w"] });
  const uri = "file:///w/lodestone.yaml";
  await client.open(uri, "extends: \n");
  const offered = () =>
    client.connection.sendRequest<CompletionList>("textDocument/completion", {
      textDocument: { uri },
      position: { line: 0, character: 9 },
    });
  isBusy = true;
  await expect(offered()).rejects.toThrow();
  isBusy = false;
  expect((await offered()).items.map(({ label }) => label)).toContain("./strict.yaml");
});
