import { code, message, verbatim } from "../../core/l10n/message.ts";
import { UsageError } from "../args/parse.ts";
import type { Command } from "./command.ts";

/** `lodestone lsp`. */
export const lsp: Command = {
  usage: "",
  summary: "Start the language server for an editor.",
  details: ["Editors start it by themselves and end it; docs/editors.md says how to set up Neovim, Helix, Emacs and Kate."],
  options: {
    stdio: { type: "flag", help: "Communicate over standard input and output; required." },
    clientProcessId: { type: "value", placeholder: "ID", help: "End when this process ends; some editors pass it." },
  },
  async run(parsed, { host }) {
    if (!parsed.flag("stdio") || parsed.positionals.length > 0)
      throw new UsageError(
        message("usage-stdio", { command: code("lsp") }),
        message("usage-write-form", { form: verbatim("lodestone lsp --stdio") }),
      );
    return host.serveEditor();
  },
};
