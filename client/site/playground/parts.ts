import { scriptAt } from "../scriptAt.ts";

/** Data and code that scripts of the page bring with them once it was painted. */
export interface Loaded {
  /** The engine as a function, which is never called here: its text is the script of a worker. */
  readonly engine: () => void;
  /** The catalogue of the language of the page; absent for English. */
  readonly catalogue?: object;
  /** By the file to show first, the files of a sample by name. */
  readonly samples: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

declare global {
  var lodestone: Partial<Loaded> | undefined;
}

/** The script of the worker, with the texts of the language of the page and no others. */
export async function loadEngine(document: Document): Promise<Blob> {
  const { lang } = document.documentElement;
  await Promise.all([scriptAt(document, "engine.js"), ...(lang === "en" ? [] : [scriptAt(document, `catalogue-${lang}.js`)])]);
  const { engine, catalogue } = globalThis.lodestone ?? {};
  if (engine === undefined) throw new Error("the engine was not loaded");
  const catalogues = JSON.stringify(catalogue === undefined ? {} : { [lang]: JSON.stringify(catalogue) });
  const source = new Blob([`self.lodestoneCatalogues = ${catalogues};\n(${engine})();\n`], { type: "text/javascript" });
  globalThis.lodestone = { ...globalThis.lodestone, engine: () => undefined }; // its text is long
  return source;
}

/** The samples. */
export async function loadSamples(document: Document): Promise<Loaded["samples"]> {
  await scriptAt(document, "samples.js");
  return globalThis.lodestone?.samples ?? {};
}
