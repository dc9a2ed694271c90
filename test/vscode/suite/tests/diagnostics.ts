import { Position } from "vscode";
import { ensure, finding, open } from "../support.ts";
import type { Test } from "./test.ts";

const magnet = `
  - partNumber: MAG-1
    description: Sintered NdFeB magnet N42SH
    quantity: 1
    countryOfOrigin: CN
`;

export const diagnosticsTests: readonly Test[] = [
  {
    name: "shows a finding where a magnet is typed in",
    async run() {
      const editor = await open("typing.bom.yaml");
      await editor.edit((edit) => edit.insert(new Position(editor.document.lineCount, 0), magnet));
      const { range } = await finding(editor.document.uri, "end-use/missing");
      const marked = editor.document.getText(range);
      ensure(marked === "MAG-1", `The finding marks \`${marked}\`.`);
    },
  },
];
