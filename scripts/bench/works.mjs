import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateBom, ordinary, sorts } from "./bom.mjs";
import { generateTable, mappingsConfig } from "./foreign.mjs";

const named = { distinct: ", none alike", undeclared: ", full of findings", classes: ", of all classes", alike: "" };

/** Items per file where a workload has many files. */
const itemsEach = 50;

/**
 * Writes the workloads for the command and its peers.
 *
 * @param {string} folder an empty one
 * @param {{ quick: boolean, sizes: number[] }} plan
 * @returns {{ name: string, files: string[], bytes: number, isTable?: boolean }[]} files are relative to the folder, since v8r accepts no
 * other paths; the first workload has no files and is the start alone
 */
export function writeWorks(folder, { quick, sizes }) {
  const write = (name, text) => {
    writeFileSync(path.join(folder, name), text);
    return name;
  };
  const one = (items, sort) => ({
    name: `one file, ${items.toLocaleString("en")} items${named[sort]}`,
    files: [write(`${sort}-${items}.bom.yaml`, generateBom(items, 0, sort))],
  });
  const many = (count, sort) => ({
    name: `${count.toLocaleString("en")} files of ${itemsEach} items${named[sort]}`,
    files: Array.from({ length: count }, (_, index) => write(`${sort}-part-${index}.bom.yaml`, generateBom(itemsEach, index, sort))),
  });
  const counts = quick ? [Math.min(50, Math.max(...sizes))] : [200, 1000];
  const largest = Math.max(...ordinary(sizes));
  /** Tables, and BOMs of the same size where these are not measured already. */
  const tables = () => {
    write("lodestone.yaml", mappingsConfig);
    const rows = Math.max(...sizes);
    const own = rows === largest ? [] : [one(rows, "distinct")];
    const big = {
      name: `one table, ${rows.toLocaleString("en")} rows`,
      files: [write(`table-${rows}.csv`, generateTable(rows))],
      isTable: true,
    };
    const some = Array.from({ length: counts[0] }, (_, index) => write(`table-part-${index}.csv`, generateTable(itemsEach, index)));
    return [...own, big, { name: `${counts[0].toLocaleString("en")} tables of ${itemsEach} rows`, files: some, isTable: true }];
  };
  const works = sorts.flatMap((sort) =>
    sort === "alike"
      ? [...sizes.map((items) => one(items, sort)), ...counts.map((count) => many(count, sort))]
      : [many(counts[0], sort), one(largest, sort)],
  );
  return [{ name: "start alone", files: [] }, ...works, ...tables()].map(({ name, files, isTable = false }) => ({
    name,
    files,
    isTable,
    bytes: files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0),
  }));
}

/** Writes the schema and the rule for peers. */
export function writePeerInputs(folder, plainSchema) {
  const inputs = { schema: "plain.schema.json", ruleset: "ruleset.yaml" };
  writeFileSync(path.join(folder, inputs.schema), readFileSync(plainSchema));
  writeFileSync(
    path.join(folder, inputs.ruleset),
    "rules:\n  kind:\n    given: $\n    severity: error\n    then: { field: kind, function: truthy }\n",
  );
  return inputs;
}
