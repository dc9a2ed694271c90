import { type BuiltRulePages, pagesWith } from "../cli/explain/builtPages.ts";
import { message, verbatim } from "../core/l10n/message.ts";
import type { Catalogue, Locale } from "../core/l10n/texts.ts";
import type { Validation } from "../core/mappings/foreign/validation/validation.ts";
import { attempt, FileError } from "../files/fileSystem.ts";
import type { PackBundle } from "../index.ts";
import type { ProgramData } from "./programData.ts";

/** Reads the built-in packs, which the build puts next to the program. */
export function loadPacks(data: ProgramData): PackBundle {
  return readJson(data, "packs.json") as PackBundle; // written by our own build, in this form
}

/** Reads the pages of the rules in a language, which the build puts next to the program. */
export function loadRulePages(data: ProgramData, locale: Locale): Readonly<Record<string, string>> {
  const { pages, texts } = readJson(data, "rule-pages.json") as BuiltRulePages; // written by our own build, in this form
  return pagesWith(locale === "en" ? texts : (readJson(data, `rule-pages.${locale}.json`) as readonly string[]), pages); // likewise
}

/** Reads the catalogue of a language other than English, which the build puts next to the program. */
export function loadCatalogue(data: ProgramData, locale: Locale): Catalogue {
  return readJson(data, `l10n/${locale}.json`) as Catalogue; // written by our own build, in this form
}

/** Loads the validator of foreign files against their schemas, a separate bundle that few runs need. */
export function loadValidation(data: ProgramData): Validation {
  return unlessBroken(data, "validation.js", (name) => data.module(name) as { readonly validation: Validation }).validation; // written by our own build, in this form
}

function readJson(data: ProgramData, name: string): unknown {
  const text = attempt(
    () => data.text(name),
    ({ said }): never => {
      throw new FileError(message("file-data-unreadable", { path: verbatim(data.pathOf(name)) }), ...said, message("file-reinstall"));
    },
  );
  return unlessBroken(data, name, () => JSON.parse(text));
}

/** The content of a file. @throws FileError where it is broken */
function unlessBroken<T>(data: ProgramData, name: string, read: (name: string) => T): T {
  try {
    return read(name);
  } catch (error) {
    const reason = verbatim(error instanceof Error ? error.message : String(error));
    const path = verbatim(data.pathOf(name));
    throw new FileError(message("file-data-broken", { path, error: reason }), message("file-reinstall"));
  }
}
