import { mostOutput } from "../../agents/bounds.ts";
import type { CaughtRun } from "../../agents/tools.ts";
import type { Host, Output } from "../host.ts";
import { type Command, type ExitStatus, refuseBesideStdio, stdioOption } from "./command.ts";

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
    options: { stdio: stdioOption },
    async run(parsed, { host }) {
      refuseBesideStdio("mcp", parsed);
      return host.serveAgent((fresh) => (argv) => runCaught(main, fresh, argv));
    },
  };
}

/** Runs the program with its output caught. Text beyond `mostOutput` is lost, so that its JSON does not parse. */
async function runCaught(
  main: (argv: readonly string[], host: Host) => Promise<CaughtRun["status"]>,
  host: Host,
  argv: readonly string[],
): Promise<CaughtRun> {
  const [out, err] = [new Caught(), new Caught()];
  const status = await main(argv, { ...host, env: {}, stdout: out, stderr: err });
  return { status, out: out.text, err: err.text };
}

class Caught implements Output {
  readonly isTTY = false;
  readonly columns = undefined;
  text = "";

  async write(text: string): Promise<void> {
    if (this.text.length + text.length <= mostOutput) this.text += text;
  }
}
