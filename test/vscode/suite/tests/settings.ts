import { ConfigurationTarget, commands, DiagnosticSeverity, workspace } from "vscode";
import { finding, openWith } from "../support.ts";
import type { Test } from "./test.ts";
import { magnetBom } from "./texts.ts";

const rule = "end-use/missing";

export const settingsTests: readonly Test[] = [
  {
    name: "judges anew when a setting changes",
    async run() {
      const { document } = await openWith("typing.bom.yaml", magnetBom);
      const settings = workspace.getConfiguration("lodestone");
      await settings.update("rules", { [rule]: "hint" }, ConfigurationTarget.Workspace);
      await finding(document.uri, rule, ({ severity }) => severity === DiagnosticSeverity.Hint);
      await settings.update("rules", undefined, ConfigurationTarget.Workspace);
      await finding(document.uri, rule, ({ severity }) => severity === DiagnosticSeverity.Error);
    },
  },
  {
    name: "judges anew while lodestone.yaml is typed, and shows what is wrong in it",
    async run() {
      const { document } = await openWith("typing.bom.yaml", magnetBom);
      const config = await openWith("lodestone.yaml", `rules: { ${rule}: information }\n`);
      await finding(document.uri, rule, ({ severity }) => severity === DiagnosticSeverity.Information);
      await openWith("lodestone.yaml", "rulez: {}\n");
      await finding(config.document.uri, "schema/unknown-key");
      await commands.executeCommand("workbench.action.files.revert");
      await finding(document.uri, rule, ({ severity }) => severity === DiagnosticSeverity.Error);
    },
  },
];
