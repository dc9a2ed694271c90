import { commands, extensions, languages, workspace } from "vscode";
import { writeAsk } from "../ask.ts";
import { ensure, eventually, finding, open, seen, uriOf } from "../support.ts";
import type { Test } from "./test.ts";
import { magnetBom } from "./texts.ts";

const statusItem = ".statusbar-item";
const badge = ".activitybar .badge-content";
/** So often is the server started anew after it was killed. */
const restarts = 4;

const id = "lodestone.lodestone";

export const startTests: readonly Test[] = [
  {
    name: "starts by itself in a folder that holds a bill of materials",
    async run() {
      const extension = extensions.getExtension(id);
      ensure(extension !== undefined, `${id} is not installed.`);
      await eventually("the extension is active", () => extension.isActive || undefined);
    },
  },
  {
    name: "registers every command of its manifest",
    async run() {
      const manifest: { contributes: { commands: { command: string }[] } } = extensions.getExtension(id)?.packageJSON;
      const registered = new Set(await commands.getCommands(true));
      const missing = manifest.contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command));
      ensure(missing.length === 0, `Not registered: ${missing.join(", ")}`);
    },
  },
  {
    name: "judges the files of the workspace before one of them is open",
    async run() {
      await seen({ find: `${statusItem}:has-text("Lodestone: 0 undeclared")` });
      await withUnopened(async (uri) => {
        await finding(uri, "end-use/missing");
        await seen({ find: `${statusItem}:has-text("Lodestone: 1 undeclared")` });
        await seen({ find: `${badge}:text-is("1")` });
        ensure(!workspace.textDocuments.some((document) => document.uri.path === uri.path), "The file is open.");
      });
      await seen({ find: `${statusItem}:has-text("Lodestone: 0 undeclared")` });
    },
  },
  {
    name: "says that nothing is checked when the server has ended for good, and checks again once it is started by a click",
    needsProcess: true,
    async run() {
      await withUnopened(async (uri) => {
        await open("typing.bom.yaml");
        const seenFinding = (): boolean => languages.getDiagnostics(uri).length > 0;
        for (let times = 0; times <= restarts; times++) {
          await seen({ find: `${statusItem}:has-text("Lodestone: as of")` });
          console.log(writeAsk({ kill: "server.node.js" }));
          await eventually("no finding of the server that was killed", () => !seenFinding() || undefined);
          if (times < restarts) await eventually("the findings of the next", () => seenFinding() || undefined);
        }
        await seen({ find: `${statusItem}.error-kind:has-text("Lodestone: not checked. Restart")` });
        await seen({ find: `body:not(:has(${badge}:text-is("1")))` });
        await commands.executeCommand("lodestone.items.focus");
        await seen({ find: `.pane-body .welcome-view-content:has-text("No file is checked")` });
        console.log(writeAsk({ click: `${statusItem}:has-text("Lodestone: not checked") a` }));
        await finding(uri, "end-use/missing");
        await seen({ find: `${statusItem}:has-text("Lodestone: as of")` });
        await seen({ find: `${badge}:text-is("1")` });
      });
      await commands.executeCommand("workbench.action.closeAllEditors");
    },
  },
];

/** Works beside a file that holds a finding and is in no editor. */
async function withUnopened(work: (uri: ReturnType<typeof uriOf>) => Promise<void>): Promise<void> {
  const uri = uriOf("unopened.bom.yaml");
  await workspace.fs.writeFile(uri, new TextEncoder().encode(magnetBom));
  try {
    await work(uri);
  } finally {
    await workspace.fs.delete(uri);
  }
}
