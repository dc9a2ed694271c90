import { type Diagnostic, languages, type Range, type Uri } from "vscode";

/** Longest wait for findings in a file that has just been claimed, in milliseconds. */
const patience = 10_000;

/** Our diagnostics in a file, in the order of the text. */
export function findingsIn(uri: Uri): Diagnostic[] {
  const all = languages.getDiagnostics(uri).filter(({ source }) => source === "lodestone");
  return all.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The rule of a finding. */
export function ruleOf({ code }: Diagnostic): unknown {
  return typeof code === "object" ? code.value : code;
}

/** Range of the first finding in a file, as soon as there is one; undefined after the longest wait. */
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
