import { createHash } from "node:crypto";
import * as esbuild from "esbuild";

/** Source of a module with the bundled script of the report, and its hash for a content security policy. */
export async function reportScriptModule(root: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["server/src/report/page/main.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
  });
  const script = outputFiles[0]?.text.trim() ?? "";
  if (script === "" || /<\/script|<!--/i.test(script)) throw new Error("The script of the report cannot stand in a page.");
  const hash = createHash("sha256").update(script).digest("base64");
  return `/** Filters and folds the report. */
export const reportScript = ${JSON.stringify(script)};

/** Lets the script through in a content security policy. */
export const reportScriptHash = "sha256-${hash}";
`;
}
