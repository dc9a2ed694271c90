import { ConfigurationTarget, commands, env, Selection, TabInputWebview, type TextEditor, window, workspace } from "vscode";
import { writeAsk } from "../ask.ts";
import { browsed, clickUntil, ensure, eventually, faults, finding, openWith, seen, texts, uriOf, write } from "../support.ts";
import type { Test } from "./test.ts";
import { magnetBom } from "./texts.ts";

/** Two items: a magnet without an end use, and an oxide with one. */
const two = `${magnetBom.trimEnd()}
  - partNumber: GD-OX
    description: Gadolinium oxide
    quantity: 1
    endUse: { category: medical, statement: Contrast agent of a scanner }
`;
const item = (name: string, state = ""): string => `details.item${state}:has(summary bdi:text-is("${name}"))`;

/** Default themes of VS Code. */
const themes = {
  light: "Light 2026",
  dark: "Dark 2026",
  "high contrast": "Default High Contrast",
  "light high contrast": "Default High Contrast Light",
};
/** What each theme sets on the window. */
const windows: Readonly<Record<keyof typeof themes, string>> = {
  light: ".monaco-workbench.vs",
  dark: ".monaco-workbench.vs-dark",
  "high contrast": ".monaco-workbench.hc-black",
  "light high contrast": ".monaco-workbench.hc-light",
};
/** What each theme sets on the body of a web view. */
const looks: Readonly<Record<keyof typeof themes, string>> = {
  light: "body.vscode-light",
  dark: "body.vscode-dark",
  "high contrast": "body.vscode-high-contrast:not(.vscode-high-contrast-light)",
  "light high contrast": "body.vscode-high-contrast-light",
};

/** Where the report is exported to, as the dialog offers. */
const exported = "lodestone-report.html";
/** What a report tells wherever it is shown: a panel of the editor has links beside it that a file has not. */
const told = "main > header, table.work, .item, #acts + .scroll";

let run = 0;

/** Opens the report on a text that no test had before, and waits until the report tells of it: no other report follows then. */
async function report(): Promise<void> {
  run++;
  const editor = await openWith("typing.bom.yaml", two.replace("Gadolinium oxide", `Gadolinium oxide, lot ${run}`));
  await finding(editor.document.uri, "end-use/missing");
  await commands.executeCommand("lodestone.showReport");
  await seen({ within: `body:has(:text("oxide, lot ${run}")) .bar:visible` });
}

/** Folds all items of the report, and waits until they are: a click still to come would take the focus. */
async function fold(): Promise<void> {
  console.log(writeAsk({ inside: ".bar button[name=fold]" }));
  await seen({ within: item("MAG-1", ":not([open])") });
}

/** Accepts the file that the dialog with a title offers, and waits for it. */
async function acceptFile(title: string): Promise<void> {
  await workspace.fs.delete(uriOf(exported)).then(undefined, () => undefined); // left by another test; else the dialog asks once more
  await seen({ find: `.quick-input-widget:has-text("${title}")` });
  await clickUntil('.quick-input-widget .quick-input-action :text-is("OK")', "the file", async () => {
    const { size } = await workspace.fs.stat(uriOf(exported)).then(undefined, () => ({ size: 0 }));
    return size > 0 || undefined;
  });
}

/** The editor that shows the text, wherever the focus is. */
function shownText(): Promise<TextEditor> {
  return eventually("the editor of the text", () =>
    window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith("/typing.bom.yaml")),
  );
}

/** Puts the cursor into a line of the text that holds some words, as by a key. */
async function goTo(words: string): Promise<void> {
  const editor = await shownText();
  const shown = await window.showTextDocument(editor.document, editor.viewColumn ?? 1);
  const position = shown.document.positionAt(shown.document.getText().indexOf(words));
  shown.selection = new Selection(position, position);
  console.log(writeAsk({ press: "ArrowRight" }));
}

export const reportTests: readonly Test[] = [
  {
    name: "filters the report by words and severity, and shows all again",
    async run() {
      await report();
      console.log(writeAsk({ fill: ".bar input[name=text]", text: "gadolinium" }));
      await seen({ within: `body:has(.bar output:text-matches("^1 of ")):not(:has(${item("MAG-1")})) ${item("GD-OX")}` });
      console.log(writeAsk({ inside: ".bar button[name=clear]" }));
      await seen({ within: item("MAG-1") });
      console.log(writeAsk({ inside: ".bar input[value=error]" }));
      await seen({ within: `body:not(:has(${item("MAG-1")})) ${item("GD-OX")}` });
      console.log(writeAsk({ inside: ".bar button[name=clear]" }));
      await seen({ within: item("MAG-1") });
    },
  },
  {
    name: "folds items, and keeps them folded when the report is made anew",
    async run() {
      await report();
      await fold();
      console.log(writeAsk({ inside: `${item("GD-OX")} summary` }));
      await seen({ within: item("GD-OX", "[open]") });
      const editor = await shownText(); // the report has the focus: opened anew, the text would cover it
      await write(editor, two.replace("Gadolinium oxide", "Gadolinium oxide, anew"));
      await seen({ within: `body:has(:text("oxide, anew")) ${item("MAG-1", ":not([open])")}` });
      await seen({ within: item("GD-OX", "[open]") });
    },
  },
  {
    name: "reveals the item at the cursor in the report, which follows the cursor",
    async run() {
      await report();
      await fold();
      await goTo("GD-OX");
      await seen({ within: item("GD-OX", "[aria-current]:not([open])") });
      await goTo("MAG-1");
      await commands.executeCommand("lodestone.revealInReport");
      await seen({ within: item("MAG-1", "[aria-current][open]") });
      ensure(window.activeTextEditor !== undefined, "The report took the focus from the text.");
    },
  },
  {
    name: "goes from a place in the report to the text, and copies what is shown",
    async run() {
      await report();
      await fold();
      console.log(writeAsk({ inside: ".bar button[name=unfold]" }));
      await seen({ within: item("GD-OX", "[open]") });
      console.log(writeAsk({ inside: `${item("GD-OX")} .meta a.place` }));
      await eventually("the cursor in the item", () => {
        const line = window.activeTextEditor?.selection.active.line;
        return line !== undefined && line === two.split("\n").findIndex((text) => text.includes("GD-OX")) ? line : undefined;
      });
      console.log(writeAsk({ inside: ".bar button[name=copy]" }));
      await eventually("Markdown on the clipboard", async () => {
        const text = await env.clipboard.readText();
        return text.includes("- **GD-OX**") && text.includes("`end-use/missing`") ? text : undefined;
      });
    },
  },
  {
    name: "opens all its pages in one column beside the text",
    async run() {
      await commands.executeCommand("workbench.action.closeAllEditors");
      await report();
      await goTo("MAG-1");
      for (const command of ["lodestone.explainItem", "lodestone.showActs", "lodestone.openRulePage", "lodestone.showReport"])
        await commands.executeCommand(command, "end-use/missing");
      await eventually("all pages", () => (window.tabGroups.all.flatMap(({ tabs }) => tabs).length >= 5 ? true : undefined));
      const columns = window.tabGroups.all.map(({ tabs }) => tabs.map(({ label }) => label).join(", "));
      ensure(columns.length === 2, `There are ${columns.length} columns: ${columns.join(" | ")}`);
    },
  },
  {
    name: "explains with places that are links",
    async run() {
      await goTo("MAG-1");
      await commands.executeCommand("lodestone.explainItem");
      await eventually("the explanation in front", () => window.activeTextEditor === undefined || undefined);
      console.log(writeAsk({ inside: "dl.trace a.place" }));
      await eventually("the text in front", () => window.activeTextEditor?.document.uri.path.endsWith("/typing.bom.yaml") || undefined);
    },
  },
  ...(Object.keys(themes) as (keyof typeof themes)[]).map((look) => ({
    name: `can be read by everyone, report and other pages: ${look}`,
    async run() {
      const settings = workspace.getConfiguration("workbench");
      await settings.update("colorTheme", themes[look], ConfigurationTarget.Workspace);
      await seen({ find: windows[look] });
      await goTo("MAG-1");
      const pages = [
        { command: "lodestone.showReport", shows: ".bar" },
        { command: "lodestone.explainItem", shows: "dl.trace" },
        { command: "lodestone.showActs", shows: "h1#acts" },
        { command: "lodestone.openRulePage", shows: 'h1:text-is("end-use/missing")' },
      ];
      for (const { command, shows } of pages) {
        await commands.executeCommand(command, "end-use/missing");
        const found = await faults(`${looks[look]} ${shows}`);
        ensure(found === "", `${command}: ${found}`);
        await goTo("MAG-1");
      }
      await settings.update("colorTheme", undefined, ConfigurationTarget.Workspace);
    },
  })),
  {
    name: "exports what the report shows, as a file that needs nothing else",
    async run() {
      await report();
      const shown = await texts(told);
      ensure(shown.length > 4, `The report says ${shown.length} things.`);
      console.log(writeAsk({ inside: ".bar button[name=export]" }));
      await acceptFile("Export the Compliance Report");
      const file = await browsed(exported, told);
      ensure(JSON.stringify(file.shown) === JSON.stringify(shown), `The file says ${file.shown.join("\n")}\nand not ${shown.join("\n")}`);
      ensure(file.loaded.length === 0, `The file loads ${file.loaded.join(", ")}`);
      ensure(file.faults.length === 0, file.faults.join("\n"));
    },
  },
  {
    name: "prints every item of the report, unfolded, and nothing to press",
    async run() {
      const count = 150; // so many are folded; more than 200 are not for paper
      const parts = Array.from(
        { length: count },
        (_, index) => `  - { partNumber: OX-${index}, description: Dysprosium oxide, quantity: 1 }`,
      );
      const editor = await openWith(
        "typing.bom.yaml",
        `kind: bom\nid: MANY\nendUse: { category: medical, statement: Scanner }\nitems:\n${parts.join("\n")}\n`,
      );
      await finding(editor.document.uri, "origin/missing");
      await commands.executeCommand("lodestone.showReport");
      await seen({ within: 'body:has(:text("OX-0")) .bar:visible' });
      void commands.executeCommand("lodestone.printReport");
      await acceptFile("Save the Compliance Report, to Print It in a Browser");
      await commands.executeCommand("notifications.showList");
      await seen({ find: '.notifications-center:has-text("print it there")' });
      await commands.executeCommand("notifications.clearAll");
      const { printed: all, controls, pages } = await browsed(exported, ".item");
      const printed = all.filter((text) => text.includes("OX-")); // other files of the folder are reported too
      ensure(printed.length === count, `${printed.length} items are printed.`);
      const folded = printed.filter((text) => !text.includes("origin/missing") || !text.includes("declares no country of origin"));
      ensure(folded.length === 0, `${folded.length} items are printed folded, such as ${folded[0]}`);
      ensure(controls === 0, `${controls} fields and buttons are printed.`);
      ensure(pages > 2 && pages < 20, `${pages} pages are printed.`);
    },
  },
  {
    name: "leaves one report open at most",
    async run() {
      const tabs = window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof TabInputWebview);
      ensure(tabs.length === 3, `There are ${tabs.length} panels.`); // report, explanation and acts
      await commands.executeCommand("workbench.action.closeAllEditors");
    },
  },
];
