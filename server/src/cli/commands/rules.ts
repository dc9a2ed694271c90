import { message } from "../../core/l10n/message.ts";
import { withRuleFailed } from "../../report/run.ts";
import { checkerHere } from "../check/here.ts";
import { table } from "../terminal/table.ts";
import { listingCommand } from "./listing.ts";

/** `lodestone rules`. */
export const rules = listingCommand({
  usage: "",
  summary: "List every rule with its severity.",
  details: [],
  miscounted: [message("usage-rules-paths"), message("usage-rules-paths-advice")],
  async list(_parsed, context) {
    const report = withRuleFailed((await checkerHere(context)).rules);
    const { texts } = context;
    return {
      report,
      text(layout) {
        const { red, yellow, blue, dim, cyan } = layout.colors;
        const paints = { error: red, warning: yellow, information: blue, hint: dim };
        const rows = report.map(({ id, severity, title }) => [
          { text: id, paint: cyan },
          { text: texts.say("explain-label", { label: severity }), paint: paints[severity] },
          { text: texts.prose(title) },
        ]);
        return table([texts.say("rules-rule"), texts.say("rules-severity"), texts.say("rules-allows")], rows, layout);
      },
    };
  },
});
