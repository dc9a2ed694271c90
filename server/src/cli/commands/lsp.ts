import { UsageError } from "../args/usageError.ts";
import type { Command } from "./command.ts";

/** `lodestone lsp`. */
export const lsp: Command = {
  usage: "",
  summary: "Serve an editor by the Language Server Protocol.",
  details: [
    "Editors start it by themselves; docs/editors.md says how to set up Neovim, Helix, Emacs and Kate. It runs until the editor ends it.",
  ],
  options: {
    stdio: { type: "flag", help: "Talk over standard input and output; required." },
    clientProcessId: { type: "value", placeholder: "ID", help: "End with this process; some editors give it." },
  },
  async run(parsed, { host }) {
    if (!parsed.flag("stdio") || parsed.positionals.length > 0)
      throw new UsageError("`lsp` talks over standard input and output, and takes no paths. Write `lodestone lsp --stdio`.");
    return host.serveEditor();
  },
};
