import { commands, extensions } from "vscode";
import { ensure, eventually } from "../support.ts";
import type { Test } from "./test.ts";

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
];
