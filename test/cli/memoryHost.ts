import { posix } from "node:path";
import type { ExitStatus } from "../../server/src/cli/commands/command.ts";
import type { Host } from "../../server/src/cli/host.ts";
import { main as runCommand } from "../../server/src/cli/main.ts";
import { message, prose } from "../../server/src/core/l10n/message.ts";
import { validation } from "../../server/src/core/mappings/foreign/validation/validation.ts";
import type { Disk } from "../../server/src/files/disk.ts";
import { FileError, type FolderEntry } from "../../server/src/files/fileSystem.ts";
import { RepositoryFiles } from "../../server/src/files/repositoryFiles.ts";
import { type IsoDate, type PackBundle, parseIsoDate } from "../../server/src/index.ts";
import { catalogue } from "../support/catalogue.ts";
import { keptChecker } from "../support/keptChecker.ts";

/** Runs the command, with a checker that the runs of a test share. */
export const main = (args: readonly string[], host: Host, makeChecker = keptChecker): Promise<ExitStatus> =>
  runCommand(args, host, makeChecker);

/** What stands at a path: text, bytes, a link to another path, a text that may not be written, something that cannot be read, or a pipe. */
export type Node = string | Uint8Array | { readonly link: string } | { readonly readOnly: string } | "«unreadable»" | "«pipe»";

/** A world in memory. */
export interface World {
  /** Absolute paths; folders are there when something is in them, or when the path ends in a slash. */
  readonly files: Readonly<Record<string, Node>>;
  /** Bytes of files by path; 0 for any other. */
  readonly sizes?: Readonly<Record<string, number>>;
  readonly cwd?: string;
  readonly today?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly tty?: boolean;
  readonly columns?: number;
  readonly build?: string;
  readonly packs?: () => PackBundle;
  readonly pages?: Readonly<Record<string, string>>;
  readonly clock?: () => number;
  /** No git where it is absent. */
  readonly git?: Host["git"];
}

/** A host in memory, and what was written to it. */
export interface MemoryHost extends Host {
  readonly out: () => string;
  readonly err: () => string;
  readonly written: ReadonlyMap<string, string>;
  /** The files that were read as a whole, in order. */
  readonly reads: readonly string[];
}

/** Makes a host of a world. */
export function memoryHost(world: World): MemoryHost {
  let out = "";
  let err = "";
  const written = new Map<string, string>();
  const reads: string[] = [];
  const tty = world.tty ?? false;
  const output = (add: (text: string) => void) => ({
    isTTY: tty,
    columns: world.columns,
    write: async (text: string) => add(text),
  });
  return {
    version: "1.2.3",
    build: () => world.build ?? "build",
    cwd: world.cwd ?? "/repo",
    env: world.env ?? {},
    today: date(world.today ?? "2026-11-25"),
    stdout: output((text) => {
      out += text;
    }),
    stderr: output((text) => {
      err += text;
    }),
    files: new RepositoryFiles(memoryDisk(world, written, reads), [world.cwd ?? "/repo"]),
    git: world.git ?? (() => undefined),
    readStdin: async () => Buffer.from(world.stdin ?? ""),
    now: world.clock ?? (() => 0),
    loadPacks:
      world.packs ??
      (() => {
        throw new Error("this test needs no packs");
      }),
    loadCatalogue: catalogue,
    loadValidation: () => validation,
    serveEditor: () => Promise.reject(new Error("no editor in memory")),
    serveAgent: () => Promise.reject(new Error("no agent in memory")),
    loadRulePages: () => world.pages ?? {},
    out: () => out,
    err: () => err,
    written,
    reads,
  };
}

/** A date that is certainly one. */
export function date(text: string): IsoDate {
  const found = parseIsoDate(text);
  if (found === undefined) throw new Error(`${text} is no date`);
  return found;
}

function memoryDisk({ files: given, sizes = {} }: World, written: Map<string, string>, reads: string[]): Disk {
  const nodes: Record<string, Node> = { ...given };
  const paths = Object.keys(nodes);
  const isFolder = (path: string) => path === "/" || paths.some((other) => other.startsWith(`${path}/`));
  const real = (path: string, depth = 0): string => {
    if (depth > 20) throw new FileError(message("file-link-loop"));
    for (let at = path; at !== "/"; at = posix.dirname(at)) {
      const node = nodes[at];
      if (typeof node === "object" && "link" in node)
        return real(posix.join(posix.resolve(posix.dirname(at), node.link), path.slice(at.length)), depth + 1);
    }
    return path;
  };
  const isLink = (node: Node | undefined): node is { readonly link: string } => typeof node === "object" && "link" in node;
  const plainKind = (path: string): "file" | "folder" | "other" | undefined =>
    nodes[path] === "«pipe»" ? "other" : isFolder(path) ? "folder" : nodes[path] === undefined ? undefined : "file";
  return {
    entryAt: (path) => (isLink(nodes[path]) ? "link" : plainKind(path)),
    readLink(path) {
      const node = nodes[path];
      if (!isLink(node)) throw new FileError(prose("It is no link."));
      return node.link;
    },
    leadsTo(path) {
      try {
        return plainKind(real(path));
      } catch {
        return undefined;
      }
    },
    realPath(path) {
      try {
        return real(path);
      } catch {
        return path;
      }
    },
    idOf: (path) => path,
    sizeOf: (path) => sizes[path] ?? 0,
    list(folder) {
      const target = real(folder);
      if (nodes[`${target}/`] === "«unreadable»") throw new FileError(message("file-denied"));
      const names = paths.flatMap((path) =>
        path.startsWith(target === "/" ? "/" : `${target}/`)
          ? [path.slice(target.length === 1 ? 1 : target.length + 1).split("/", 1)[0] ?? ""]
          : [],
      );
      return [...new Set(names)]
        .filter((name) => name !== "")
        .reverse()
        .map((name): FolderEntry => {
          const path = posix.join(target, name);
          return { name, kind: isLink(nodes[path]) ? "link" : (plainKind(path) ?? "other") };
        });
    },
    read(path, most, from = 0) {
      if (most === undefined) reads.push(path);
      const node = nodes[path];
      if (node === undefined) throw new FileError(message("file-absent"));
      if (node === "«unreadable»") throw new FileError(message("file-denied"));
      if (isLink(node)) throw new FileError(message("file-link-loop"));
      if (typeof node === "object" && "readOnly" in node) return Buffer.from(node.readOnly).subarray(from, most && from + most);
      return (typeof node === "string" ? Buffer.from(node) : node).subarray(from, most && from + most);
    },
    replace(path, before, after) {
      const node = nodes[real(path)];
      if (typeof node === "object" && "readOnly" in node) throw new FileError(message("file-read-only"));
      if (node === undefined || (typeof node === "object" && "link" in node) || !Buffer.from(node).equals(before))
        throw new FileError(message("file-changed-meanwhile"));
      nodes[real(path)] = Buffer.from(after);
      written.set(real(path), Buffer.from(after).toString());
    },
    put(path, text) {
      const whole = [...text].join("");
      nodes[path] = whole;
      written.set(path, whole);
    },
    draft(path) {
      const pieces: string[] = [];
      return { write: (text) => void pieces.push(text), close: () => this.put(path, pieces) };
    },
    makeFolder(path) {
      const above = posix.dirname(path);
      if (!isFolder(above)) this.makeFolder(above);
      paths.push(`${path}/`);
    },
    create(path) {
      const file = this.append(path);
      written.set(path, "");
      return file;
    },
    append(path) {
      if (!isFolder(posix.dirname(path))) throw new FileError(message("file-absent"));
      return {
        write: (text) => void written.set(path, (written.get(path) ?? "") + text),
        close: () => undefined,
      };
    },
  };
}
