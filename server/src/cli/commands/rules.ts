// `bekwaam rules`: which rules there are.
import { rulesJson, rulesTable } from "../../report/rules.ts";
import { RULES } from "../../rules/registry.generated.ts";
import { defineCommand } from "../command.ts";
import { options } from "../options.ts";

const OPTIONS = options({
  format: { type: "string", short: "f", value: { nl: "table|json", en: "table|json" }, choices: ["table", "json"], description: { nl: "vorm van de uitvoer", en: "form of the output" }, default: { nl: "table", en: "table" } },
});

export default defineCommand({
  name: "rules",
  also: ["regels", "rule"],
  summary: { nl: "toon alle regels", en: "list all rules" },
  options: OPTIONS,
  examples: [{ line: "bekwaam rules --format json", what: { nl: "voor andere programma's (schemas/output/rules.schema.json)", en: "for other programs (schemas/output/rules.schema.json)" } }],
  run({ values, context, language, look }) {
    context.out.write(values.format === "json" ? rulesJson(RULES) : rulesTable(RULES, language, look));
    return 0;
  },
});
