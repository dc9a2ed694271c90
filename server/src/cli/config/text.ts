import { documentEndings } from "../../core/fileNames.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import type { ConfigPlace, ConfiguredFile, EffectiveSettings } from "../../generated/configReport.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { padded, textWidth } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";

/** What is in effect for files, for people: of each why it is ours or not, and every setting with where it stands. */
export function configText(files: readonly ConfiguredFile[], layout: TextLayout): string {
  return files.map((file) => fileText(file, layout)).join("\n");
}

function fileText(file: ConfiguredFile, { colors, columns }: TextLayout): string {
  const { path, config, root, settings } = file;
  const above =
    config === undefined ? `No lodestone.yaml stands above it; patterns would be relative to ${root}.` : `Settings: ${visible(config)}`;
  const rows = settings === undefined ? [] : rowsOf(settings);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => textWidth(row[column] ?? ""))));
  const table = rows.map(([name = "", value = "", from = ""]) =>
    `  ${padded(name, widths[0] ?? 0)}  ${padded(value, widths[1] ?? 0)}  ${colors.dim(from)}`.trimEnd(),
  );
  const prose = [why(file), above + extended(file)].flatMap((text) => wrap(visibleProse(text), columns - 2).map((line) => `  ${line}`));
  return `${[colors.bold(visible(path)), ...prose, ...table].join("\n")}\n`;
}

function why({ state, kind, by, pattern = "", at, exists, passedOver }: ConfiguredFile): string {
  const place = at === undefined ? "" : ` (${shown(at)})`;
  const noun = kind === "shipment" ? "a shipment" : "a bill of materials";
  const absent = exists ? "" : " There is no such file; this is what would hold for it.";
  const named = passedOver === undefined ? "" : ` It lies in a folder ${passedOver}, which is looked into only where it is named.`;
  switch (state) {
    case "judged":
      return `Judged, ${by === "name" ? "by the end of its name" : `by \`${pattern}\` of ${by}${place}`}; as ${noun} where it does not say its \`kind\`.${absent}${named}`;
    case "excluded":
      return `Not judged: excluded by \`${pattern}\` of files.exclude${place}.${absent}${named}`;
    case "not-ours":
      return `Not judged: its name ends in none of ${documentEndings.join(", ")}, and no pattern of files.bom or files.shipment matches it.${absent}${named}`;
    case "settings":
      return `Not judged: it holds settings, as a lodestone.yaml, a file that one extends, or a pack that one names.${absent}`;
    case "not-judged":
      return `Not judged: its settings cannot be used; what is wrong with them is on standard error.${absent}`;
  }
}

function extended({ extends: files }: ConfiguredFile): string {
  const names = files.map(({ path, by }) => `${visible(path)} (${by.map(shown).join(", ")})`);
  return names.length === 0 ? "" : `, which extends ${names.join(", then ")}`;
}

/** Name, value and place of each setting. */
function rowsOf(settings: EffectiveSettings): readonly (readonly string[])[] {
  const { asOf, asOfPlace, regimes, regimesPlace, traceRareEarths, traceRareEarthsPlace, actStates, rules, packs, baseline } = settings;
  return [
    ["asOf", asOf ?? "export date of a shipment, else today in Beijing", shown(asOfPlace)],
    ["regimes", regimes?.join(", ") ?? "all", shown(regimesPlace)],
    ["traceRareEarths", String(traceRareEarths), shown(traceRareEarthsPlace)],
    ...actStates.map(({ act, state, place }) => [`actStates ${visible(act)}`, state, shown(place)]),
    ...rules.map(({ rule, level, pattern, place }) => [
      `rules ${visible(rule)}`,
      level,
      `${shown(place)}${pattern === undefined ? "" : `, overrides of ${visible(pattern)}`}`,
    ]),
    ["rules, all others", "as in `lodestone rules`", "default"],
    ...packs.map(({ path, place }) => ["packs", visible(path), shown(place)]),
    baseline === undefined ? ["baseline", "none", "default"] : ["baseline", visible(baseline.path), shown(baseline.place)],
  ];
}

function shown(place: ConfigPlace | undefined): string {
  return place === undefined ? "default" : `${visible(place.path)}:${place.line}:${place.column}`;
}
