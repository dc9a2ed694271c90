import { bundledPackages } from "./notices.ts";

/** A bill of materials of software, as CycloneDX 1.6 JSON. It holds no day and no random number: the same build gives the same text. */
export function sbom(root: string, { name, version, license }: Artifact, inputs: Iterable<string>): string {
  const components = bundledPackages(root, inputs).map((one) => ({
    type: "library",
    "bom-ref": purlOf(one.name, one.version),
    name: one.name,
    version: one.version,
    purl: purlOf(one.name, one.version),
    ...(one.license === undefined ? {} : { licenses: [{ expression: one.license }] }),
  }));
  const own = { type: "application", "bom-ref": name, name, version, licenses: [{ expression: license }] };
  const dependencies = [{ ref: name, dependsOn: components.map((one) => one["bom-ref"]) }];
  return `${JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, metadata: { component: own }, components, dependencies }, null, 2)}\n`;
}

/** An artifact of a release. */
export interface Artifact {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
}
