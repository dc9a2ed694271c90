import type { AskingSettings } from "../control/endUseRequired.ts";
import { type Argument, listOf, type Message, message, type Prose, prose } from "../l10n/message.ts";
import type { RecogniserData } from "../recognise/data.ts";

/** What messages call the classes of materials about which settings have nothing asked, in the order of the data. */
export function offMaterials(
  asking: AskingSettings | undefined,
  { materialClasses }: Pick<RecogniserData, "materialClasses">,
): readonly Prose[] {
  return materialClasses.flatMap(({ id, names }) => (asking?.[id] === "off" ? [prose(names.en)] : []));
}

/**
 * What there is to say of classes of materials about which settings have nothing asked; undefined where there are none. Silence about them
 * must not look like clear.
 *
 * @param config the name of what holds the settings
 */
export function offMaterialWords(
  config: Argument,
  asking: AskingSettings | undefined,
  data: Pick<RecogniserData, "materialClasses">,
): readonly Message[] | undefined {
  const off = offMaterials(asking, data);
  if (off.length === 0) return undefined;
  return [message("config-materials-off", { config, classes: listOf(off) }), message("config-materials-off-effect")];
}
