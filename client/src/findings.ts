import { type Diagnostic, languages, type Range, type Uri } from "vscode";

/** How long a file that has just become ours may take until it is judged, in milliseconds. */
const patience = 10_000;

/** The findings in a file as they are shown, in the order of the text; what other extensions say is left out. */
export function findingsIn(uri: Uri): Diagnostic[] {
  const all = languages.getDiagnostics(uri).filter(({ source }) => source === "lodestone");
  return all.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The rule of a finding. */
export function ruleOf({ code }: Diagnostic): unknown {
  return typeof code === "object" ? code.value : code;
}

/** Where the first finding in a file stands, as soon as there is one; undefined where none comes in time. */
export function firstFinding(uri: Uri): Promise<Range | undefined> {
  return new Promise((resolve) => {
    const end = (): void => {
      resolve(findingsIn(uri)[0]?.range);
      listening.dispose();
      clearTimeout(timer);
    };
    const listening = languages.onDidChangeDiagnostics(() => {
      if (findingsIn(uri).length > 0) end();
    });
    const timer = setTimeout(end, findingsIn(uri).length > 0 ? 0 : patience);
  });
}
