import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { message } from "../../server/src/core/l10n/message.ts";
import { FileError } from "../../server/src/files/fileSystem.ts";
import { nodeFiles } from "../../server/src/node/files.ts";

const folder = mkdtempSync(join(tmpdir(), "lodestone-replace-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe("replace", () => {
  it("puts one text in the place of the other and leaves nothing beside it", () => {
    const path = file("plain/a.bom.yaml", "before\r\n🧲");
    nodeFiles(folder).replace(path, Buffer.from("before\r\n🧲"), Buffer.from("\ufeffafter\r\n"));
    expect(readFileSync(path, "utf8")).toBe("\ufeffafter\r\n");
    expect(readdirSync(join(folder, "plain"))).toEqual(["a.bom.yaml"]);
  });

  it("removes the drafts of runs that were killed, and nothing else", () => {
    const path = file("drafts/a.bom.yaml", "before");
    const old = new Date(Date.now() - 2 * 3_600_000);
    const names = [".lodestone-0123456789ab.tmp", ".lodestone-ba9876543210.tmp", ".lodestone-0123.tmp", "b.tmp"];
    for (const name of names) utimesSync(file(`drafts/${name}`, ""), old, old);
    utimesSync(join(folder, "drafts", names[1] ?? ""), new Date(), new Date()); // of a run that goes on
    nodeFiles(folder).replace(path, Buffer.from("before"), Buffer.from("after"));
    expect(readdirSync(join(folder, "drafts")).sort()).toEqual([...names.slice(1), "a.bom.yaml"].sort());
  });

  it.each([0o644, 0o640, 0o755, 0o600])("keeps the mode %o", (mode) => {
    const path = file("mode.bom.yaml", "a");
    chmodSync(path, mode);
    nodeFiles(folder).replace(path, Buffer.from("a"), Buffer.from("b"));
    expect(statSync(path).mode & 0o7777).toBe(mode);
  });

  it.runIf(process.getuid?.() === 0)("keeps the owner where it may give files away", async () => {
    const { chownSync } = await import("node:fs");
    const path = file("owner.bom.yaml", "a");
    chownSync(path, 12345, 54321);
    nodeFiles(folder).replace(path, Buffer.from("a"), Buffer.from("b"));
    expect(statSync(path)).toMatchObject({ uid: 12345, gid: 54321 });
  });

  it("follows links, and leaves them links", () => {
    const path = file("links/real.bom.yaml", "a");
    symlinkSync("real.bom.yaml", join(folder, "links/one"));
    symlinkSync("links/one", join(folder, "two"));
    nodeFiles(folder).replace(join(folder, "two"), Buffer.from("a"), Buffer.from("b"));
    expect(readFileSync(path, "utf8")).toBe("b");
    expect(readlinkSync(join(folder, "two"))).toBe("links/one");
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
  });

  it("does not write over what has changed meanwhile", () => {
    const path = file("changed/a.bom.yaml", "changed");
    expect(() => nodeFiles(folder).replace(path, Buffer.from("before"), Buffer.from("after"))).toThrow(
      new FileError(message("file-changed-meanwhile")),
    );
    expect(readFileSync(path, "utf8")).toBe("changed");
    expect(readdirSync(join(folder, "changed"))).toEqual(["a.bom.yaml"]);
  });

  it("does not write what is read-only", () => {
    const path = file("read-only.bom.yaml", "a");
    chmodSync(path, 0o444);
    expect(() => nodeFiles(folder).replace(path, Buffer.from("a"), Buffer.from("b"))).toThrow(new FileError(message("file-read-only")));
    expect(readFileSync(path, "utf8")).toBe("a");
  });

  it("says what is the matter with a path", () => {
    expect(() => nodeFiles(folder).replace(join(folder, "none"), Buffer.from("a"), Buffer.from("b"))).toThrow(
      new FileError(message("file-absent")),
    );
    expect(existsSync(join(folder, "none"))).toBe(false);
  });
});

describe("put", () => {
  const put = (path: string, text: Iterable<string>) => nodeFiles(folder).put(path, text);

  it("writes a file anew, piece by piece, and keeps its mode and its links", () => {
    const path = file("put/real.json", "old");
    chmodSync(path, 0o640);
    symlinkSync("real.json", join(folder, "put/link.json"));
    put(join(folder, "put/link.json"), ["n", "e", "w"]);
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readlinkSync(join(folder, "put/link.json"))).toBe("real.json");
    put(join(folder, "put/more.json"), ["x"]);
    expect(readdirSync(join(folder, "put")).sort()).toEqual(["link.json", "more.json", "real.json"]);
  });

  it("leaves what was there where it fails on the way, and nothing beside it", () => {
    const path = file("half/b.json", "old");
    function* failing(): Iterable<string> {
      yield "half of what is ";
      throw new FileError(message("file-disk-full"));
    }
    expect(() => put(path, failing())).toThrow(new FileError(message("file-disk-full")));
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(join(folder, "half"))).toEqual(["b.json"]);
  });
});

describe("draft", () => {
  it("leaves the file as it is until it is closed, and nothing beside it then", () => {
    const path = file("draft/kept", "before");
    const draft = nodeFiles(folder).draft(path);
    draft.write("af");
    expect([readFileSync(path, "utf8"), readdirSync(join(folder, "draft")).length]).toEqual(["before", 2]);
    draft.write("ter");
    draft.close();
    expect([readFileSync(path, "utf8"), readdirSync(join(folder, "draft"))]).toEqual(["after", ["kept"]]);
  });

  it("makes a file that is not there, and refuses a folder and a file that may not be written", () => {
    const path = join(folder, "draft", "new");
    const draft = nodeFiles(folder).draft(path);
    draft.write("text");
    draft.close();
    expect(readFileSync(path, "utf8")).toBe("text");
    expect(() => nodeFiles(folder).draft(join(folder, "draft"))).toThrow(FileError);
    chmodSync(path, 0o444);
    expect(() => nodeFiles(folder).draft(path)).toThrow(FileError);
  });
});
