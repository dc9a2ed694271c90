import { describe, expect, it } from "vitest";
import { CancellationTokenSource } from "vscode-languageserver/node";
import { memoryHost as commandHost, main } from "../cli/memoryHost.ts";
import { unpacked } from "../report/support.ts";
import { connect, pulling, type TestClient } from "./client.ts";
import { everything } from "./everything.ts";
import { memoryHost } from "./memory.ts";
import { bolt, magnet } from "./texts.ts";

const today = "2026-11-24";
const options = { commands: ["lodestone.openPlace", "lodestone.openRulePage"] };

const inFolder = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`file://${path}`, text]));

async function page(client: TestClient): Promise<string> {
  return (await client.request("lodestone/report", { nonce: "n0" })).html;
}

/** A page with its packed items in place of the data. */
function unfolded(html: string): string {
  return html.replace(/(id="packed">)[^<]*/, (_, start: string) => start + unpacked(html).join(""));
}

/** The page without what an editor adds: nonce, policy, links to places and commands; and with its words for where a date comes from. */
function bare(html: string): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replaceAll(' nonce="n0"', "")
    .replace(/<p class="small"><a class="place" [^>]*>Open the file<\/a><\/p>\n/g, "")
    .replace(/<a class="place" href="[^"]*">(.*?)<\/a>/g, "$1")
    .replace(/ data-uri="\d+"/g, "")
    .replace(/<button type="button" name="export">[^<]*<\/button> /, "")
    .replace(/ <a class="screen" href="[^"]*" data-rule="[^"]*">More<\/a>/g, "")
    .replaceAll("by &#96;asOf&#96; in lodestone.yaml", "by the setting &#96;asOf&#96;");
}

async function byCommand(files: Readonly<Record<string, string>>): Promise<string> {
  const packs = await memoryHost({}).loadPacks();
  const command = commandHost({ files, today, packs: () => packs });
  await main(["check", "--format", "html", "--fail-on", "never", "--quiet"], command);
  expect(command.err()).toBe("");
  return command.out();
}

describe("lodestone/report", () => {
  it("is the report of the command: the same items, findings, sums and numbers, over all samples and cases", async () => {
    const client = await connect(memoryHost(inFolder(everything), today), { folders: ["file:///repo"], capabilities: pulling, options });
    const html = await page(client);
    const shown = unfolded(html);
    expect(shown.match(/<details class="item box"/g)?.length).toBeGreaterThan(200);
    expect(bare(shown).split("\n")).toEqual(bare(unfolded(await byCommand(everything))).split("\n"));
  });

  it("follows what is typed, and says the same again while nothing has changed", async () => {
    const files = { "/w/a.bom.yaml": magnet, "/w/b.bom.yaml": bolt };
    const client = await connect(memoryHost(inFolder(files), today), { folders: ["file:///w"], options });
    const first = await page(client);
    expect(first).toContain("MAG-042");
    expect(await page(client)).toBe(first);
    await client.open("file:///w/a.bom.yaml", magnet.replace("MAG-042", "MAG-043"));
    const second = await page(client);
    expect(second).toContain("MAG-043");
    expect(second).not.toContain("MAG-042");
  });

  it("is the page of the command where no nonce is given", async () => {
    const files = { "/w/a.bom.yaml": magnet };
    const client = await connect(memoryHost(inFolder(files), today), { folders: ["file:///w"], options });
    const { html } = await client.request("lodestone/report", {});
    expect(html).toContain("script-src &#39;sha256-");
    expect(html).not.toMatch(/class="place"|data-rule/);
  });

  it("lets nothing through but its style and its script, and names the files and rules that the client opens", async () => {
    const host = memoryHost(inFolder({ "/w/a b.bom.yaml": magnet }), today);
    const client = await connect(host, { folders: ["file:///w"], options });
    const { html, files } = await client.request("lodestone/report", { nonce: "n0" });
    expect(html).toContain(`content="default-src &#39;none&#39;; style-src &#39;nonce-n0&#39;; script-src &#39;nonce-n0&#39;; form-action`);
    expect(files).toEqual(["file:///w/a b.bom.yaml"]);
    expect(html).toContain('<a class="place" href="#at-0-4-17">');
    expect(html).toContain('href="#rule-end-use-missing" data-rule="end-use/missing"');
    expect(html).toContain('data-file="1" data-uri="0"');
    expect(await page(await connect(host, { folders: ["file:///w"] }))).not.toMatch(/class="place"|data-rule|data-uri/);
  });

  it("names what could not be judged, and files of several folders apart", async () => {
    const files = { "/v/a.bom.yaml": magnet, "/w/a.bom.yaml": magnet, "/w/x/lodestone.yaml": "rules: 3\n", "/w/x/b.bom.yaml": bolt };
    const client = await connect(memoryHost(inFolder(files), today), { folders: ["file:///v", "file:///w", "file:///u"], options });
    const html = bare(await page(client));
    expect(html).toContain("2 places could not be checked.");
    expect(html).toContain("<code>w/x/b.bom.yaml</code>: The lodestone.yaml above this file cannot be used");
    expect(html).toContain("file:///u is not a folder that can be read here");
    for (const path of ["v/a.bom.yaml", "w/a.bom.yaml"]) expect(html).toContain(`<bdi>${path}</bdi></h2>`);
  });

  it("tells of a file that is open without a folder", async () => {
    const client = await connect(memoryHost({}, today), { options });
    await client.open("file:///w/a.bom.yaml", magnet);
    expect(bare(await page(client))).toContain("1 error, 1 warning</strong>");
  });

  it("ends between two files when it is cancelled", async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`/w/${n}.bom.yaml`, magnet]));
    const host = memoryHost(inFolder(files), today);
    const client = await connect(host, { folders: ["file:///w"], capabilities: pulling });
    const cancelling = new CancellationTokenSource();
    const asked = client.connection.sendRequest("lodestone/report", { nonce: "n0" }, cancelling.token);
    cancelling.cancel();
    await expect(asked).rejects.toThrow("cancelled");
    expect(host.reads.filter((uri) => uri.endsWith(".bom.yaml")).length).toBeLessThan(40);
  });

  it("takes no nonce that is more than one", async () => {
    const client = await connect(memoryHost({}, today));
    for (const nonce of ["", "x' 'unsafe-inline", 3 as unknown as string])
      await expect(client.request("lodestone/report", { nonce })).rejects.toThrow("`nonce`");
  });
});
