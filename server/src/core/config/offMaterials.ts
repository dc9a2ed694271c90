import type { AskingSettings } from "../control/asked.ts";
import { type Argument, listOf, type Message, message, prose } from "../l10n/message.ts";
import type { RecogniserData } from "../recognise/data.ts";

/**
 * What there is to say of classes of materials about which settings have nothing asked; undefined where there are none. Silence about them
 * must not look like clear.
 *
 * @param config the name of what holds the settings
 */
export function offMaterialWords(
  config: Argument,
  asking: AskingSettings | undefined,
  { materialClasses }: Pick<RecogniserData, "materialClasses">,
): readonly Message[] | undefined {
  const off = materialClasses.filter(({ id }) => asking?.[id] === "off");
  if (off.length === 0) return undefined;
  const classes = listOf(off.map(({ names }) => prose(names.en)));
  return [message("config-materials-off", { config, classes }), message("config-materials-off-effect")];
}
