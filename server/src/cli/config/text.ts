import { documentEndings } from "../../core/fileNames.ts";
import { code, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import { padded, textWidth } from "../../core/text/width.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { ConfigPlace, ConfiguredFile, EffectiveSettings } from "../../generated/configReport.ts";
import { disputed } from "../../project/classifyFile.ts";
import type { TextLayout } from "../terminal/layout.ts";

/** The settings in effect for files, as text: the reason why each file is checked or not, and every setting with its position. */
export function configText(files: readonly ConfiguredFile[], layout: TextLayout, texts: Texts): string {
  return files.map((file) => fileText(file, layout, texts)).join("\n");
}

function fileText(file: ConfiguredFile, { colors, columns }: TextLayout, texts: Texts): string {
  const { path, settings } = file;
  const rows = settings === undefined ? [] : rowsOf(settings, texts);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => textWidth(row[column] ?? ""))));
  const table = rows.map(([name = "", value = "", from = ""]) =>
    `  ${padded(name, widths[0] ?? 0)}  ${padded(value, widths[1] ?? 0)}  ${colors.dim(from)}`.trimEnd(),
  );
  const prose = [texts.sentences(why(file, texts)), texts.of(settingsFile(file, texts))].flatMap((text) =>
    wrap(visibleProse(text), columns - 2).map((line) => `  ${line}`),
  );
  return `${[colors.bold(visible(path)), ...prose, ...table].join("\n")}\n`;
}

function why(
  { state, kind: is, by, pattern = "", mappings = [], at, exists, passedOver }: ConfiguredFile,
  texts: Texts,
): readonly Message[] {
  const kind = is === "shipment" ? "shipment" : "bom";
  const claim = { pattern: code(pattern), place: verbatim(shown(at, texts)) };
  const absent = exists ? [] : [message("settings-absent")];
  const named = passedOver === undefined ? [] : [message("settings-passed-over", { folder: verbatim(passedOver) })];
  switch (state) {
    case "judged": {
      const mapping = verbatim(`\`${mappings.map(visible).join()}\``);
      const judged =
        by === "mappings"
          ? message("settings-judged-by-mapping", { ...claim, mapping, kind })
          : by === undefined || by === "name"
            ? message("settings-judged-by-name", { kind })
            : message("settings-judged-by-pattern", { ...claim, key: verbatim(by), kind });
      return [judged, ...absent, ...named];
    }
    case "disputed":
      return [...disputed(mappings.map(visible)), ...absent];
    case "excluded":
      return [message("settings-excluded", claim), ...absent, ...named];
    case "not-ours":
      return [message("settings-not-ours", { endings: listOf(documentEndings.map(verbatim), "comma") }), ...absent, ...named];
    case "settings":
      return [message("settings-is-settings"), ...absent];
    case "parts":
      return [
        by === "name" ? message("settings-parts-by-name") : message("settings-parts-by-pattern", { key: verbatim("files.parts") }),
        ...absent,
        ...named,
      ];
    case "not-judged": {
      const [mapping] = mappings;
      return [
        mapping === undefined
          ? message("settings-unusable")
          : message("settings-broken-mapping", { ...claim, mapping: verbatim(`\`${visible(mapping)}\``) }),
        ...absent,
      ];
    }
  }
}

function settingsFile({ config, root, extends: files }: ConfiguredFile, texts: Texts): Message {
  if (config === undefined) return message("settings-none", { root: code(visible(root)) });
  const path = verbatim(visible(config));
  if (files.length === 0) return message("settings-file", { config: path });
  const names = files.map((file) => verbatim(`${visible(file.path)} (${file.by.map((place) => shown(place, texts)).join(", ")})`));
  return message("settings-file-extends", { config: path, files: listOf(names, "comma") });
}

/** The name, value and position of each setting. */
function rowsOf(settings: EffectiveSettings, texts: Texts): readonly (readonly string[])[] {
  const { asOf, asOfPlace, regimes, regimesPlace, factsMaxAge, factsMaxAgePlace, traceRareEarths, traceRareEarthsPlace } = settings;
  const { materials, actStates, rules, packs, law, baseline } = settings;
  return [
    ["asOf", asOf ?? texts.say("settings-as-of-default"), shown(asOfPlace, texts)],
    ["regimes", regimes?.join(", ") ?? texts.say("settings-regimes-default"), shown(regimesPlace, texts)],
    ...(factsMaxAge === undefined ? [] : [["facts.maxAge", String(factsMaxAge), shown(factsMaxAgePlace, texts)]]),
    ["traceRareEarths", String(traceRareEarths), shown(traceRareEarthsPlace, texts)],
    ...materials.map(({ class: name, asking, place }) => [`materials ${visible(name)}`, asking, shown(place, texts)]),
    ...actStates.map(({ act, state, place }) => [`actStates ${visible(act)}`, state, shown(place, texts)]),
    ...rules.map(({ rule, level, pattern, place }) => [
      `rules ${visible(rule)}`,
      level,
      pattern === undefined
        ? shown(place, texts)
        : texts.say("settings-overrides", { place: verbatim(shown(place, texts)), pattern: verbatim(visible(pattern)) }),
    ]),
    [texts.say("settings-other-rules"), texts.say("settings-other-rules-level"), texts.say("settings-default")],
    ...packs.map(({ path, place }) => ["packs", visible(path), shown(place, texts)]),
    ...(law === undefined ? [] : [["law", visible(law.path), shown(law.place, texts)]]),
    baseline === undefined
      ? ["baseline", texts.say("settings-no-baseline"), texts.say("settings-default")]
      : ["baseline", visible(baseline.path), shown(baseline.place, texts)],
  ];
}

function shown(place: ConfigPlace | undefined, texts: Texts): string {
  return place === undefined ? texts.say("settings-default") : `${visible(place.path)}:${place.line}:${place.column}`;
}
