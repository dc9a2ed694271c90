import { describe, expect, it } from "vitest";
import { firstSentence } from "../../server/src/core/company/message.ts";
import { checkWith, packOf } from "./support.ts";

describe("the first sentence of a message", () => {
  it.each<readonly [string, string, string]>([
    ["{item.partNumber} breaks the rule.", "{item.partNumber} breaks the rule.", ""],
    ["{item.partNumber} breaks the rule", "{item.partNumber} breaks the rule", ""],
    ["{item.supplier} is not approved. Ask for another.", "{item.supplier} is not approved.", " Ask for another."],
    ["Is it approved? {item.supplier} may not be.", "Is it approved?", " {item.supplier} may not be."],
    ["Stop! 5 kg at most.", "Stop!", " 5 kg at most."],
    ["It says “no.” Ask (by letter.) Then wait.", "It says “no.”", " Ask (by letter.) Then wait."],
    ["At most 2.5 kg, e.g. of dysprosium, cf. policy No. 4. Ask.", "At most 2.5 kg, e.g. of dysprosium, cf. policy No. 4.", " Ask."],
    ["See No. 4, or ask J. Doe of Acme Co. Ltd. in Ulm. Then wait.", "See No. 4, or ask J. Doe of Acme Co. Ltd. in Ulm.", " Then wait."],
    ["One line.\nAnother.", "One line.", "\nAnother."],
    ["{{ is a brace. {{ too.", "{{ is a brace.", " {{ too."],
    ["", "", ""],
  ])("%j", (message, first, rest) => {
    expect(firstSentence(message)).toEqual([first, rest]);
  });
});

describe("the summary of a rule of a company", () => {
  const said = async (message: string, item = "partNumber: R-1"): Promise<readonly string[]> => {
    const { findings } = await checkWith(
      packOf("'true'", "", message),
      `kind: bom\nid: B\nitems:\n  - { ${item}, description: rotor, quantity: 1 }\n`,
    );
    return findings.flatMap((one) => (one.ruleId === "company/test" ? [one.summary, one.message] : []));
  };

  it("is its first sentence, with the full stop that it may lack", async () => {
    const source = "Source: Purchasing policy 4.2.";
    expect(await said("{item.partNumber} breaks the rule. Ask.")).toEqual(["R-1 breaks the rule.", `R-1 breaks the rule. Ask. ${source}`]);
    expect(await said("{item.partNumber} breaks the rule")).toEqual(["R-1 breaks the rule.", `R-1 breaks the rule. ${source}`]);
  });

  it("ends with no value, whatever dots are in it", async () => {
    const [summary] = await said("{item.partNumber} is not approved. Ask.", 'partNumber: "R. Is. It? X"');
    expect(summary).toBe("R. Is. It? X is not approved.");
  });
});
