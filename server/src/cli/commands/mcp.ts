import { code, message, verbatim } from "../../core/l10n/message.ts";
import { runCaught } from "../agents/run.ts";
import { UsageError } from "../args/usageError.ts";
import type { Host } from "../host.ts";
import type { Command, ExitStatus } from "./command.ts";

/**
 * `lodestone mcp`.
 *
 * @param main runs the other commands, which answer the tools
 */
export function mcp(main: (argv: readonly string[], host: Host) => Promise<ExitStatus>): Command {
  return {
    usage: "",
    summary: "Serve the tools check, explain, acts, changes and questions to an agent, by the Model Context Protocol.",
    details: [
      "The tools read files below the current folder and write nothing. Texts of files stand in the answers as data. docs/agents.md says how to set up a client.",
    ],
    options: { stdio: { type: "flag", help: "Communicate over standard input and output; required." } },
    async run(parsed, { host }) {
      if (!parsed.flag("stdio") || parsed.positionals.length > 0)
        throw new UsageError(
          message("usage-stdio", { command: code("mcp") }),
          message("usage-write-form", { form: verbatim("lodestone mcp --stdio") }),
        );
      return host.serveAgent((fresh) => (argv) => runCaught(main, fresh, argv));
    },
  };
}
