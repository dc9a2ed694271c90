import { DiagnosticSeverity, Position } from "vscode";
import { ensure, eventually, finding, findings, noFinding, open, openWith, ruleOf, write } from "../support.ts";
import type { Test } from "./test.ts";
import { magnetBom } from "./texts.ts";

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
      const { range, severity } = await finding(editor.document.uri, "end-use/missing");
      const underlined = editor.document.getText(range);
      ensure(underlined === "MAG-1", `The finding marks \`${underlined}\`.`);
      ensure(severity === DiagnosticSeverity.Error, `Its severity is ${severity}.`);
    },
  },
  {
    name: "takes the finding back when the end use is declared",
    async run() {
      const editor = await openWith("typing.bom.yaml", magnetBom);
      await finding(editor.document.uri, "end-use/missing");
      await write(editor, `${magnetBom}    endUse: { category: medical, statement: Gradient coil of scanner M1, rotor magnets }\n`);
      await noFinding(editor.document.uri, "end-use/missing");
    },
  },
  {
    name: "hands VS Code a new mistake among the 500 findings that it draws",
    async run() {
      const editor = await openWith("typing.bom.yaml", `kind: bom\nid: MANY\nitems:${magnet.trimEnd().repeat(600)}\n`);
      const { uri, lineCount } = editor.document;
      await eventually("600 findings", () => (findings(uri).length >= 600 ? true : undefined));
      await editor.edit((edit) => edit.insert(new Position(lineCount - 1, 0), "    quantitty: 1\n"));
      await finding(uri, "schema/unknown-key");
      const place = findings(uri).findIndex((each) => ruleOf(each) === "schema/unknown-key");
      ensure(place < 500, `It comes as number ${place + 1}.`);
    },
  },
  {
    name: "shows a new mistake in a file with more findings than the server sends",
    async run() {
      const editor = await openWith("typing.bom.yaml", `kind: bom\nid: MORE\nitems:${magnet.trimEnd().repeat(1500)}\n`);
      const { uri, lineCount } = editor.document;
      await eventually("as many findings as are sent", () => (findings(uri).length >= 1000 ? true : undefined));
      await editor.edit((edit) => edit.insert(new Position(lineCount - 1, 0), "    quantitty: 1\n"));
      await finding(uri, "schema/unknown-key");
      const place = findings(uri).findIndex((each) => ruleOf(each) === "schema/unknown-key");
      ensure(place < 500, `It comes as number ${place + 1}.`);
      ensure(findings(uri).length === 1000, `${findings(uri).length} are sent.`);
    },
  },
  {
    name: "says nothing of a YAML file that is not ours",
    async run() {
      const other = await openWith("values.yaml", magnetBom);
      const ours = await openWith("typing.bom.yaml", magnetBom.replace("MAG-1", "MAG-OURS"));
      // Findings of the text before may still be there.
      await finding(ours.document.uri, "end-use/missing", ({ range }) => ours.document.getText(range) === "MAG-OURS");
      const said = findings(other.document.uri).map(({ message }) => message);
      ensure(said.length === 0, `It says: ${said.join(" | ")}`);
    },
  },
  {
    name: "judges a file that lodestone.yaml claims",
    async run() {
      const editor = await openWith("claimed/parts.yaml", magnetBom);
      await finding(editor.document.uri, "end-use/missing");
    },
  },
];
