import { lawTarget } from "../core/config/extendsTarget.ts";
import type { NamedLaw } from "../core/config/parseConfig.ts";
import type { NamedPack } from "../core/config/types.ts";
import { code, type Message, message, verbatim } from "../core/l10n/message.ts";
import { type LawRead, readLaw } from "../core/law/read.ts";
import { shortened } from "../core/text/shortened.ts";
import type { BuiltIn, Law } from "./companySets.ts";
import { findNamed, type Looked } from "./extended.ts";
import type { Task } from "./maybeAsync.ts";
import { reasonOf, type Workspace } from "./workspace.ts";

/** The greatest number of bundles that are kept, since nearly all settings of a workspace name the same one. */
const mostKept = 4;

/** The bundles of law that settings name. Each text is read once as long as it is kept. */
export class Laws {
  readonly #builtIn: BuiltIn;
  #kept: readonly { readonly path: string; readonly text: string; readonly read: LawRead }[] = [];

  constructor(builtIn: BuiltIn) {
    this.#builtIn = builtIn;
  }

  /**
   * Reads the bundle that settings name. Undefined in place of the bundle where it is the built-in one.
   *
   * @param root the folder of the lodestone.yaml
   */
  *of(
    { folder, value, digest }: NamedPack & Pick<NamedLaw, "digest">,
    workspace: Workspace,
    looked: Pick<Looked, "named">,
    root: string,
  ): Task<{ readonly law: Law | undefined } | { readonly message: readonly Message[] }> {
    const target = lawTarget(value);
    if ("message" in target) return target;
    const found = yield* findNamed({ folder, target }, workspace, looked, root);
    const path = verbatim(shortened(value));
    if (found === undefined) {
      const advice = message(target.kind === "package" ? "config-extends-absent-package-advice" : "law-absent-advice");
      return { message: [message("law-absent", { path }), advice, notInUse] };
    }
    const { name, read } = found;
    if (!("text" in read)) return { message: [message("law-unreadable", { path }), ...reasonOf(read), notInUse] };
    const law = this.#read(read.text, workspace.shown(name));
    if ("message" in law) return { message: [...law.message, notInUse] };
    const { bundle } = law;
    const own = bundle.law?.digest ?? "";
    if (digest !== undefined && digest.value !== own) {
      const said = message("law-file-other", { path: code(workspace.shown(name)), found: code(own), named: code(digest.value) });
      return { message: [said, message("law-file-other-advice"), notInUse] };
    }
    return { law: own === this.#builtIn.bundle().law?.digest ? undefined : { file: name, bundle } };
  }

  #read(text: string, path: string): LawRead {
    const known = this.#kept.find((one) => one.path === path && one.text === text);
    if (known !== undefined) return known.read;
    const read = readLaw(text, path, this.#builtIn.bundle());
    if ("bundle" in read) this.#builtIn.checker().texts.learn(read.translations);
    this.#kept = [{ path, text, read }, ...this.#kept].slice(0, mostKept);
    return read;
  }
}

const notInUse = message("law-not-in-use");
