import { isYaml } from "../fileNames.ts";
import { type Message, message, verbatim } from "../l10n/message.ts";
import { shortened } from "../text/shortened.ts";
import { isElsewhere } from "./nodes.ts";

/** The target of an entry of `extends`, or of `law`. */
export type ExtendsTarget =
  /** A path with slashes, relative to the folder of the naming file. */
  | { readonly kind: "file"; readonly path: string }
  /** A file of a package, in `node_modules` of that folder or of one above. */
  | { readonly kind: "package"; readonly name: string; readonly path: string };

/**
 * Parses an entry of `extends`. A text that begins with `./` or `../`, or that is a bare file name, is a path; any other begins with the
 * name of an npm package. Returns a message where it can be neither.
 */
export function extendsTarget(text: string): ExtendsTarget | { readonly message: readonly Message[] } {
  const entry = verbatim(shortened(text));
  if (/^(?:[/\\~]|[A-Za-z]:|[a-z+]+:)/i.test(text))
    return { message: [message("config-extends-elsewhere", { entry }), message("config-extends-elsewhere-advice")] };
  if (text.includes("\\")) return { message: [message("config-extends-backslash", { entry }), message("config-extends-backslash-advice")] };
  const isPath = /^\.\.?\//.test(text) || !text.includes("/");
  if (!isYaml(text)) {
    const example = verbatim(`${shortened(text.replace(/\/$/, ""))}/lodestone.yaml`);
    const advice = isPath ? message("config-extends-not-yaml-path") : message("config-extends-not-yaml-package", { example });
    return { message: [message("config-extends-not-yaml", { entry }), advice] };
  }
  if (isPath) return { kind: "file", path: text };
  return packageTarget(text);
}

/** Parses the path of a file in an npm package. Returns a message where it can be none. */
function packageTarget(text: string): ExtendsTarget | { readonly message: readonly Message[] } {
  const entry = verbatim(shortened(text));
  const [, name = "", path = ""] = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(text) ?? [];
  if (name === "" || text.startsWith("@/"))
    return { message: [message("config-extends-scope", { entry }), message("config-extends-scope-advice")] };
  if (text.split("/").some((part) => part === ".." || part === "." || part === "" || part === "node_modules"))
    return {
      message: [
        message("config-extends-leaves-package", { entry, package: verbatim(shortened(name)) }),
        message("config-extends-leaves-package-advice"),
      ],
    };
  return { kind: "package", name, path };
}

/** Parses a path under `law`, by the rules of `extends`; the file is one of JSON. */
export function lawTarget(text: string): ExtendsTarget | { readonly message: readonly Message[] } {
  const path = verbatim(shortened(text));
  if (isElsewhere(text)) return { message: [message("law-path-elsewhere", { path }), message("law-path-advice")] };
  if (text.includes("\\") || !/\.json$/i.test(text)) return { message: [message("law-path-unfit", { path }), message("law-path-advice")] };
  return /^\.\.?\//.test(text) || !text.includes("/") ? { kind: "file", path: text } : packageTarget(text);
}

/** Message for a target that does not exist. */
export function absentExtended(target: ExtendsTarget): readonly Message[] {
  const path = verbatim(shortened(target.path));
  return target.kind === "file"
    ? [message("config-extends-absent-file", { path }), message("config-extends-absent-file-advice")]
    : [
        message("config-extends-absent-package", { path, package: verbatim(shortened(target.name)) }),
        message("config-extends-absent-package-advice"),
      ];
}

/** Message for a file that cannot be read. */
export function unreadableExtended(shown: string, reason: readonly Message[]): readonly Message[] {
  return [message("config-extends-unreadable", { path: verbatim(shown) }), ...reason];
}
