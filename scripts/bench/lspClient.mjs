import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import os from "node:os";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { reasonOf } from "./reason.mjs";

/** A probe preloaded into every server, so that all have the same overhead. */
const probe = fileURLToPath(new URL("probe.cjs", import.meta.url));

/** Milliseconds after which a server counts as hanging. */
const patience = 300_000;

/** Characters kept from the end of a server's standard error. */
const keptErrors = 4000;

/** A minimal LSP client over stdio that records the time at which each message was complete, before parsing it. */
export class LspClient {
  #process;
  #chunks = [];
  #length = 0;
  #wanted = 0;
  #next = 1;
  #waiting = new Map();
  #listeners = new Set();
  #settings;
  #errors = "";
  #ended = false;

  /**
   * @param {string[]} args arguments of `node`
   *
   * @param {{ settings?: Record<string, unknown> }} options answers to `workspace/configuration`
   */
  constructor(args, { settings = {} } = {}) {
    this.#settings = settings;
    this.#process = spawn(process.execPath, ["--require", probe, ...args], { stdio: ["pipe", "pipe", "pipe", "ipc"] });
    this.#process.stderr.setEncoding("utf8").on("data", (text) => {
      this.#errors = (this.#errors + text).slice(-keptErrors);
    });
    this.#process.stdout.on("data", (chunk) => this.#take(chunk));
    this.#process.on("exit", () => {
      this.#ended = true;
      for (const { reject } of this.#waiting.values()) reject(this.#endedError());
      for (const listener of this.#listeners) listener({ method: "exit" }, performance.now());
    });
    this.#process.stdin.on("error", () => {});
  }

  /** Sends a notification; returns the time of sending. */
  notify(method, params) {
    return this.#send({ jsonrpc: "2.0", method, params });
  }

  /** Sends a request; resolves to its result and time of arrival. */
  request(method, params) {
    const id = this.#next++;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    if (this.#ended) return Promise.reject(this.#endedError());
    const sent = this.#send({ jsonrpc: "2.0", id, method, params });
    return inTime(answer, method).then(({ result, error, at }) => {
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return { result, at, sent };
    });
  }

  /** Resolves to the next matching notification and its time of arrival; rejects where the server ends. */
  next(fits) {
    const found = new Promise((resolve, reject) => {
      const listener = (message, at) => {
        if (message.method === "exit") reject(this.#endedError());
        else if (fits(message)) resolve({ message, at });
        else return;
        this.#listeners.delete(listener);
      };
      if (this.#ended) reject(this.#endedError());
      else this.#listeners.add(listener);
    });
    return inTime(found, "a notification");
  }

  /**
   * Sends a request to the probe in the server.
   *
   * @param {"heap" | "startProfile" | "stopProfile"} what
   */
  probe(what) {
    const answer = new Promise((resolve, reject) => {
      const listener = (message) => {
        if (message.probe !== what) return;
        this.#process.off("message", listener);
        resolve(message.result);
      };
      this.#process.on("message", listener);
      this.#process.send({ probe: what }, (error) => error && reject(error));
    });
    return inTime(answer, what);
  }

  /** Peak memory of the server in bytes; undefined where the system does not report it. */
  peakMemory() {
    if (os.platform() !== "linux") return undefined;
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${this.#process.pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  }

  /** Ends the server as an editor does. */
  async end() {
    if (this.#ended) return;
    const exit = new Promise((resolve) => this.#process.once("exit", resolve));
    const timer = setTimeout(() => this.#process.kill("SIGKILL"), 20_000);
    await this.request("shutdown", null).catch(() => {});
    this.notify("exit", null);
    await exit;
    clearTimeout(timer);
  }

  #endedError() {
    return new Error(`The server has ended: ${reasonOf(this.#errors)}`);
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify(message));
    const sent = performance.now();
    this.#process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
    return sent;
  }

  #take(chunk) {
    const at = performance.now();
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#length > 0 && this.#length >= this.#wanted) {
      const all = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
      const body = all.indexOf("\r\n\r\n") + 4;
      if (body < 4) return;
      const end = body + Number(/Content-Length: (\d+)/i.exec(all.toString("latin1", 0, body))?.[1]);
      this.#chunks = [all];
      this.#wanted = end;
      if (all.length < end) return;
      const rest = all.subarray(end);
      this.#chunks = rest.length === 0 ? [] : [rest];
      this.#length = rest.length;
      this.#wanted = 0;
      this.#handle(JSON.parse(all.toString("utf8", body, end)), at);
    }
  }

  #handle(message, at) {
    if (message.method === undefined) {
      this.#waiting.get(message.id)?.resolve({ result: message.result, error: message.error, at });
      this.#waiting.delete(message.id);
    } else if (message.id !== undefined) {
      const items = message.method === "workspace/configuration" ? message.params.items : undefined;
      const result = items === undefined ? null : items.map(({ section }) => this.#settings[section] ?? null);
      this.#send({ jsonrpc: "2.0", id: message.id, result });
    } else for (const listener of [...this.#listeners]) listener(message, at);
  }
}

/** Rejects where a promise takes too long. */
function inTime(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer to ${what} within ${patience / 1000} s.`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
