import { isYaml } from "../fileNames.ts";
import { shortened } from "../text/shortened.ts";

/** What an entry of `extends` leads to. */
export type ExtendsTarget =
  /** A path with slashes, relative to the folder of the file that says it. */
  | { readonly kind: "file"; readonly path: string }
  /** A file of a package in a folder `node_modules` of that folder, or of one above it. */
  | { readonly kind: "package"; readonly name: string; readonly path: string };

/**
 * Reads an entry of `extends`. What begins with `./` or `../`, or is a file name alone, is a path; anything else begins with
 * the name of an npm package. A message where it can be neither.
 */
export function extendsTarget(text: string): ExtendsTarget | { readonly message: string } {
  const shown = `\`${shortened(text)}\``;
  if (/^(?:[/\\~]|[A-Za-z]:|[a-z+]+:)/i.test(text))
    return {
      message: `${shown} is an absolute path or an address, which others could not read. Write a path relative to this file, or that of a file in an npm package.`,
    };
  if (text.includes("\\"))
    return { message: `${shown} has a backslash. Write paths with slashes, so that they lead to the file on every machine.` };
  const isPath = /^\.\.?\//.test(text) || !text.includes("/");
  if (!isYaml(text))
    return {
      message: `${shown} names no YAML file. Write ${isPath ? "the path of one, such as `./strict.yaml`" : `the file too, such as \`${shortened(text.replace(/\/$/, ""))}/lodestone.yaml\``}.`,
    };
  if (isPath) return { kind: "file", path: text };
  const [, name = "", path = ""] = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(text) ?? [];
  if (name === "" || text.startsWith("@/"))
    return { message: `${shown} names a scope of npm and no package. Write \`@scope/package/file.yaml\`, or begin a path with \`./\`.` };
  if (text.split("/").some((part) => part === ".." || part === "." || part === "" || part === "node_modules"))
    return { message: `${shown} leads out of the package \`${shortened(name)}\`, or round about. Write the plain path of a file in it.` };
  return { kind: "package", name, path };
}

/** No file stands where an entry of `extends` leads. */
export function absentExtended(target: ExtendsTarget): string {
  if (target.kind === "file")
    return `There is no file \`${shortened(target.path)}\` to extend. Look at the path, which is relative to the folder of this file.`;
  const { name, path } = target;
  return `There is no file \`${shortened(path)}\` of a package \`${shortened(name)}\` in a node_modules folder beside this file or above, inside of the repository. Install the package, or look at the path; if a folder beside this file is meant, begin with \`./\`.`;
}

/** A file that is to be extended cannot be read. */
export function unreadableExtended(shown: string, reason: string): string {
  return `\`${shown}\`, which is to be extended, cannot be read: ${reason}`;
}
