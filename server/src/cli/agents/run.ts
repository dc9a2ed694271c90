import type { CaughtRun, Host, Output } from "../host.ts";

/** Largest output of a command that is read, in UTF-16 units. */
const mostOutput = 64_000_000;

/** Runs the program with its output caught. Text beyond `mostOutput` is lost, so that its JSON does not parse. */
export async function runCaught(
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
