import { type Command, refuseBesideStdio, stdioOption } from "./command.ts";

/** `lodestone lsp`. */
export const lsp: Command = {
  usage: "",
  summary: "Start the language server for an editor.",
  details: ["Editors start it by themselves and end it; docs/editors.md says how to set up Neovim, Helix, Emacs and Kate."],
  options: {
    stdio: stdioOption,
    clientProcessId: { type: "value", placeholder: "ID", help: "End when this process ends; some editors pass it." },
  },
  async run(parsed, { host }) {
    refuseBesideStdio("lsp", parsed);
    return host.serveEditor();
  },
};
