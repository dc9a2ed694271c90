import type { AskingSettings } from "../control/endUseRequired.ts";
import { type Argument, listOf, type Message, message, type Prose, prose } from "../l10n/message.ts";
import type { RecogniserData } from "../recognise/data.ts";

/** Names of the material classes that are switched off, in the order of the packs. */
export function offMaterials(
  asking: AskingSettings | undefined,
  { materialClasses }: Pick<RecogniserData, "materialClasses">,
): readonly Prose[] {
  return materialClasses.flatMap(({ id, names }) => (asking?.[id] === "off" ? [prose(names.en)] : []));
}

/**
 * Sentences about material classes that are switched off, since silence about them must not look like clearance; undefined for none.
 *
 * @param config name of the file or setting that switches them off
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
