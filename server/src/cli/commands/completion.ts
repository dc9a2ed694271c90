import { ruleFailed } from "../../core/ruleMeta.ts";
import { nearest } from "../../core/text/nearest.ts";
import { UsageError } from "../args/usageError.ts";
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
 * @param commands every command of the program, this one among them
 */
export function completion(commands: () => Readonly<Record<string, Command>>): Command {
  return {
    usage: shells.join(" | "),
    summary: "Print a script by which a shell completes commands, options and values.",
    details: [
      "bash: `source <(lodestone completion bash)` in ~/.bashrc. zsh: `source <(lodestone completion zsh)` in ~/.zshrc, after compinit. fish: `lodestone completion fish > ~/.config/fish/completions/lodestone.fish`.",
    ],
    options: {},
    words: shells,
    async run({ positionals }, context) {
      const [shell = "", ...more] = positionals;
      const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
      if (script === undefined || more.length > 0) {
        const near = more.length > 0 ? undefined : nearest(shell, shells);
        throw new UsageError(
          `\`completion\` takes the name of one shell. ${near === undefined ? "Write bash, zsh or fish." : `Did you mean \`${near}\`?`}`,
        );
      }
      const rules = [...context.checker().rules.map(({ id }) => id), ruleFailed];
      await context.host.stdout.write(script(completionModel(commands(), rules)), "exact");
      return 0;
    },
  };
}
