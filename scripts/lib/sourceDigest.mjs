import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The sources of the program: code, law, mappings, words, and the versions of the packages in it. */
const sources = ["server/src", "server/packs", "server/mappings", "server/l10n", "package-lock.json"];

/**
 * The digest of everything that the command is built from: SHA-256, in hexadecimal. Two builds of one version differ in it.
 *
 * @param {string} root the folder of the project
 */
export function sourceDigest(root) {
  const hash = createHash("sha256");
  for (const source of sources) {
    const below = statSync(join(root, source)).isDirectory()
      ? readdirSync(join(root, source), { recursive: true, encoding: "utf8" })
      : [""];
    for (const name of below.map((one) => one.replaceAll("\\", "/")).sort()) {
      const path = join(root, source, name);
      if (!statSync(path).isFile()) continue;
      hash.update(JSON.stringify([source, name, createHash("sha256").update(readFileSync(path)).digest("hex")]));
    }
  }
  return hash.digest("hex");
}
