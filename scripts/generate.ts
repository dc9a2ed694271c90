import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueModule } from "./catalogues.ts";
import { builtInMappingModule, mappingWordModule } from "./lib/builtInMappings.ts";
import { countryNameModule } from "./lib/countryNames.ts";
import { fieldModule } from "./lib/fields.ts";
import { filesWithPackValues } from "./lib/packValues.ts";
import { projectModule } from "./lib/project.ts";
import { registryFile, registrySource, ruleIds } from "./lib/registry.ts";
import { reportScriptModule } from "./lib/reportScript.ts";
import { atPointer, readSchemas } from "./lib/schemaFiles.ts";
import { keyModule, proseModule, schemaModule } from "./lib/schemaModules.ts";
import { typeModules } from "./lib/types.ts";
import { validatorModule } from "./lib/validators.ts";

const banner = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";
const projectBanner = "// Generated from package.json by `npm run generate`. Do not edit.\n";
const countryBanner = "// Generated from the packages cldr-core and cldr-localenames-full by `npm run generate`. Do not edit.\n";
const mappingsBanner = "// Generated from server/mappings/ by `npm run generate`. Do not edit.\n";
const catalogueBanner = "// Generated from server/l10n/en/ by `npm run generate`. Do not edit.\n";
const reportBanner = "// Generated from server/src/report/page/ by `npm run generate`. Do not edit.\n";
const registryBanner = "// Generated from the folders of the rules by `npm run generate`. Do not edit.\n";

/**
 * Generates code from `schemas/`, catalogues, the report script and the rule folders into `server/src/generated/` and the registry, and
 * writes values of packs into schemas. Returns the changed files as paths from the root of the project, which must be the current folder;
 * with `check` it writes nothing and returns the outdated ones.
 */
export async function generate({ check }: { readonly check: boolean }): Promise<string[]> {
  const root = process.cwd();
  const valued = filesWithPackValues(root);
  const schemas = readSchemas(root, valued);
  const validators = await validatorModule(schemas);
  const modules: Readonly<Record<string, string>> = {
    "fields.ts": fieldModule(schemas),
    "keys.ts": keyModule(schemas),
    ...Object.fromEntries(await typeModules(schemas)),
    "prose.ts": proseModule(schemas),
    "schemas.ts": schemaModule(schemas),
    "validators.d.ts": validators.declarations,
    "validators.js": validators.code,
  };
  const countryCodes = atPointer(schemas.get("codes.schema.json") ?? {}, "/$defs/country").enum as readonly string[]; // as that schema has them
  const outputs = [
    ...Object.entries(modules).map(([name, body]) => [`server/src/generated/${name}`, banner + body] as const),
    [
      "server/src/generated/project.ts",
      projectBanner + projectModule(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))),
    ] as const,
    ["server/src/generated/countryNames.ts", countryBanner + countryNameModule(root, countryCodes)] as const,
    ["server/src/generated/builtInMappings.ts", mappingsBanner + builtInMappingModule(root)] as const,
    ["server/src/generated/mappingWords.ts", mappingsBanner + mappingWordModule(root)] as const,
    ["server/src/generated/texts.ts", catalogueBanner + catalogueModule(root)] as const,
    ["server/src/generated/reportScript.ts", reportBanner + (await reportScriptModule(root))] as const,
    [registryFile, registryBanner + registrySource(ruleIds(root))] as const,
    ...valued,
  ];
  const changed: string[] = [];
  for (const [file, text] of outputs) {
    const path = join(root, file);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    changed.push(file);
    if (!check) writeFileSync(path, text);
  }
  return changed;
}
