import { compile } from "json-schema-to-typescript";
import { atPointer, isObject, type JsonSchema, mapSchema, reportSchemas, splitRef } from "./schemaFiles.ts";

/** The module for the types of a schema file. */
function moduleOf(file: string): string {
  const name = file.slice(0, -".schema.json".length);
  if (name === "codes") return "common.ts";
  return reportSchemas.has(file) && name !== "report" ? `${name}Report.ts` : `${name}.ts`;
}

/** TypeScript types of all schemas by module. Each titled definition is declared once, in the module of its schema. */
export async function typeModules(schemas: ReadonlyMap<string, JsonSchema>): Promise<Map<string, string>> {
  const definitions: Record<string, JsonSchema> = {};
  const moduleOfType = new Map<string, string>();
  const add = (file: string, schema: JsonSchema): void => {
    const title = schema.title;
    const module = moduleOf(file);
    if (typeof title !== "string") throw new Error(`A definition in ${file} has no title.`);
    if (definitions[title] !== undefined) throw new Error(`Two definitions have the title ${title}; the second is in ${file}.`);
    definitions[title] = forTypes(schema, file, schemas);
    collectTitles(schema, (name) => moduleOfType.set(name, module));
  };
  for (const [file, schema] of schemas) {
    const { $defs, $schema: _dialect, ...body } = schema;
    if (body.type !== undefined) add(file, body);
    if (isObject($defs)) for (const inner of Object.values($defs)) if (isObject(inner)) add(file, inner);
  }
  const root = { title: "AllSchemas", type: "object" as const, additionalProperties: false, $defs: definitions };
  const code = await compile(root, "AllSchemas", {
    bannerComment: "",
    additionalProperties: false,
    unreachableDefinitions: true,
    format: true,
    style: { printWidth: 140, singleQuote: false },
  });
  return splitByModule(withoutRoot(code), moduleOfType);
}

/** Calls `found` with every title in a schema; each becomes a type name. */
function collectTitles(schema: JsonSchema, found: (title: string) => void): void {
  mapSchema(schema, (inner) => {
    if (typeof inner.title === "string") found(inner.title);
    return inner;
  });
}

/** Splits the declarations of one module over the modules they belong to, and adds imports. */
function splitByModule(code: string, moduleOfType: ReadonlyMap<string, string>): Map<string, string> {
  const bodies = new Map<string, string[]>();
  for (const declaration of code.split(/\n(?=\/\*\*\n)/)) {
    const name = /^export (?:interface|type) (\w+)/m.exec(declaration)?.[1];
    if (name === undefined) continue;
    const module = moduleOfType.get(name);
    if (module === undefined) throw new Error(`The type ${name} has no schema: two definitions inside may share a title.`);
    bodies.set(module, [...(bodies.get(module) ?? []), declaration.trim()]);
  }
  const modules = new Map<string, string>();
  for (const [module, declarations] of bodies) {
    const used = new Set(declarations.flatMap((declaration) => withoutComments(declaration).match(/\b[A-Z]\w*\b/g) ?? []));
    const imports = new Map<string, string[]>();
    for (const name of [...used].sort()) {
      const from = moduleOfType.get(name);
      if (from !== undefined && from !== module) imports.set(from, [...(imports.get(from) ?? []), name]);
    }
    const lines = [...imports].map(([from, names]) => `import type { ${names.join(", ")} } from "./${from}";`);
    modules.set(module, [...lines, ...(lines.length > 0 ? [""] : []), ...declarations, ""].join("\n"));
  }
  return modules;
}

function withoutComments(code: string): string {
  return code.replace(/\/\*\*[\s\S]*?\*\//g, "").replace(/"[^"]*"/g, "");
}

/**
 * Prepares a schema for the type generator: drops rules that types cannot express (alternative required keys, `x-` keys), refers by title,
 * and inlines references to properties of other objects.
 */
function forTypes(schema: JsonSchema, file: string, schemas: ReadonlyMap<string, JsonSchema>): JsonSchema {
  return mapSchema(schema, (inner) => {
    const { patternProperties: _mine, ...copy } = inner;
    if (
      Array.isArray(copy.anyOf) &&
      copy.anyOf.every((branch) => isObject(branch) && branch.required !== undefined && branch.type === undefined)
    ) {
      const { anyOf: _alternatives, ...rest } = copy;
      return rest;
    }
    // A long list of codes is text to the program: nothing is decided by naming all of them in a type.
    if (Array.isArray(copy.enum) && copy.enum.length > 64) {
      const { enum: _codes, ...rest } = copy;
      return rest;
    }
    if (typeof copy.$ref !== "string") return copy;
    const { $ref, title: _title, ...beside } = copy;
    const target = splitRef($ref, file);
    const schemaOfTarget = schemas.get(target.file);
    if (schemaOfTarget === undefined) throw new Error(`${file} refers to ${target.file}, which is not there.`);
    const meant = atPointer(schemaOfTarget, target.pointer);
    if (target.pointer === "" || /^\/\$defs\/[^/]+$/.test(target.pointer)) {
      // A description beside a reference would make the generator declare the type once more: it goes around it.
      const reference = { $ref: `#/$defs/${String(meant.title)}` };
      return Object.keys(beside).length === 0 ? reference : { ...beside, allOf: [reference] };
    }
    return forTypes(meant, target.file, schemas);
  });
}

/** Removes the empty type of the wrapper and the generator's notes on references. */
function withoutRoot(code: string): string {
  return code
    .replace(/export interface AllSchemas \{\}\n/, "")
    .replace(/\n \*\n \* This interface was referenced by `AllSchemas`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n/g, "\n")
    .replace(/\/\*\*\n \* This interface was referenced by `AllSchemas`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n \*\/\n/g, "");
}
