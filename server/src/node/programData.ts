import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";
import { nodeDisk } from "./files.ts";

/** The data files and further bundles of the program: files beside it, or assets of the single executable. */
export interface ProgramData {
  /** The path of a file, for messages. */
  pathOf(name: string): string;
  /** The text of a data file. @throws FileError where it cannot be read */
  text(name: string): string;
  /** The exports of a bundle. @throws Error where it cannot be loaded */
  module(name: string): unknown;
}

/** The part of `node:sea` in use, which Node has from 20.12 on. */
interface Sea {
  isSea(): boolean;
  getAsset(name: string, encoding: "utf8"): string;
}

/** The data of the program whose main bundle stands in a folder. */
export function programData(folder: string): ProgramData {
  const sea = executable();
  return sea === undefined ? inFolder(folder) : inExecutable(sea);
}

function inFolder(folder: string): ProgramData {
  const pathOf = (name: string): string => join(folder, name);
  return {
    pathOf,
    text: (name) => Buffer.from(nodeDisk.read(nodeDisk.realPath(pathOf(name)))).toString("utf8"),
    module: (name) => createRequire(pathOf("command.js"))(`./${name}`),
  };
}

function inExecutable(sea: Sea): ProgramData {
  const folder = dirname(process.execPath);
  const pathOf = (name: string): string => join(folder, name);
  return {
    pathOf,
    text: (name) => sea.getAsset(name, "utf8"),
    module(name) {
      const module: { exports: unknown } = { exports: {} };
      const parameters = ["exports", "require", "module", "__filename", "__dirname"];
      const run = compileFunction(sea.getAsset(name, "utf8"), parameters, { filename: pathOf(name) });
      run(module.exports, createRequire(process.execPath), module, pathOf(name), folder);
      return module.exports;
    },
  };
}

/** `node:sea` in a single executable; undefined elsewhere, and in a Node without it. */
function executable(): Sea | undefined {
  try {
    const sea = createRequire(process.execPath)("node:sea") as Sea; // Node's own module, by its documentation
    return sea.isSea() ? sea : undefined;
  } catch {
    return undefined;
  }
}
