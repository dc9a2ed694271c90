import { type BuiltRulePages, pagesWith } from "../cli/explain/builtPages.ts";
import { message, verbatim } from "../core/l10n/message.ts";
import type { Catalogue, Locale } from "../core/l10n/texts.ts";
import type { Validation } from "../core/mappings/foreign/validation/validation.ts";
import { FileError } from "../files/fileSystem.ts";
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
  try {
    return (data.module("validation.js") as { readonly validation: Validation }).validation; // written by our own build, in this form
  } catch (error) {
    const reason = verbatim(error instanceof Error ? error.message : String(error));
    throw new FileError(
      message("file-data-broken", { path: verbatim(data.pathOf("validation.js")), error: reason }),
      message("file-reinstall"),
    );
  }
}

function readJson(data: ProgramData, name: string): unknown {
  const repair = message("file-reinstall");
  const path = data.pathOf(name);
  let text: string;
  try {
    text = data.text(name);
  } catch (error) {
    if (error instanceof FileError) throw new FileError(message("file-data-unreadable", { path: verbatim(path) }), ...error.said, repair);
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = verbatim(error instanceof Error ? error.message : String(error));
    throw new FileError(message("file-data-broken", { path: verbatim(path), error: reason }), repair);
  }
}
