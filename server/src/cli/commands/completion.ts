import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import { ownValue } from "../../core/maps.ts";
import { ruleFailed } from "../../core/ruleMeta.ts";
import { meantOr } from "../../core/text/nearest.ts";
import { UsageError } from "../args/parse.ts";
import { bashScript } from "../completion/bash.ts";
import { fishScript } from "../completion/fish.ts";
import { type CompletionModel, completionModel } from "../completion/model.ts";
import { zshScript } from "../completion/zsh.ts";
import type { Command } from "./command.ts";

const scripts: Readonly<Record<string, (model: CompletionModel) => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };
const shells = Object.keys(scripts);

/**
 * `lodestone completion`.
 *
 * @param commands every command of the program, including this one
 */
export function completion(commands: () => Readonly<Record<string, Command>>): Command {
  return {
    usage: shells.join(" | "),
    summary: "Print a script that lets a shell complete commands, options and values.",
    details: [
      "bash: `source <(lodestone completion bash)` in ~/.bashrc. zsh: `source <(lodestone completion zsh)` in ~/.zshrc, after compinit. fish: `lodestone completion fish > ~/.config/fish/completions/lodestone.fish`.",
    ],
    options: {},
    words: shells,
    async run({ positionals }, context) {
      const [shell = "", ...more] = positionals;
      const script = ownValue(scripts, shell);
      if (script === undefined || more.length > 0) {
        const names = message("usage-write-one-of", { names: listOf(shells.map(verbatim), "or") });
        throw new UsageError(message("usage-completion"), meantOr(shell, more.length > 0 ? [] : shells, names));
      }
      const rules = [...context.checker().rules.map(({ id }) => id), ruleFailed];
      await context.host.stdout.write(script(completionModel(commands(), rules, context.texts)), "exact");
      return 0;
    },
  };
}
