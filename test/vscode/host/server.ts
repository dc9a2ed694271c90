import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { VsCode } from "./install.ts";

const startWithin = 60_000; // milliseconds

/** A running VS Code server that listens on this machine only. */
export interface RunningServer {
  /** Host and port, such as 127.0.0.1:40123. */
  readonly authority: string;
  /** Ends it and waits until it has ended. */
  stop(): Promise<void>;
}

/** Starts the server with all its data, its extensions and its log below `folder`. */
export async function startServer(vscode: VsCode, folder: string): Promise<RunningServer> {
  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  const args = ["--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--enable-smoke-test-driver"];
  const child = spawn(vscode.node, [vscode.serverMain, ...args, ...serverFolders(folder), "--disable-workspace-trust"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log = createWriteStream(join(folder, "server.log"));
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  try {
    await answers(`http://${authority}/version`, child);
  } catch (error) {
    child.kill();
    throw error;
  }
  return { authority, stop: () => stop(child) };
}

/** Installs a `.vsix` as a person does, for servers that are started on the same `folder`. */
export async function installExtension(vscode: VsCode, folder: string, vsix: string): Promise<void> {
  const args = [vscode.serverMain, "--install-extension", vsix, ...serverFolders(folder)];
  const child = spawn(vscode.node, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [status] = await once(child, "exit");
  if (status !== 0 || !said.includes("was successfully installed")) throw new Error(`VS Code did not install ${vsix}:\n${said}`);
}

function serverFolders(folder: string): string[] {
  const folders = ["--server-data-dir", join(folder, "data"), "--extensions-dir", join(folder, "extensions")];
  return [...folders, "--accept-server-license-terms", "--telemetry-level", "off"];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No free port was given.");
  return address.port;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + startWithin;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The VS Code server ended with ${child.exitCode}; see server.log.`);
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The VS Code server did not answer within ${startWithin / 1000} s; see server.log.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill();
  const forced = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await ended;
  clearTimeout(forced);
}
