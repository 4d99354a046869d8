// `bekwaam explain`: what a rule, a framework, an element, a key or a value means. Works offline.
import { explanations, knownNames, type Sources } from "../../report/explain.ts";
import { RULES } from "../../rules/registry.generated.ts";
import { nearestNames } from "../../text/nearest.ts";
import { defineCommand } from "../command.ts";
import { CliError, didYouMean, UsageError } from "../errors.ts";
import { CONFIG_OPTION, options } from "../options.ts";
import { frameworksAt } from "../workspace.ts";

export default defineCommand({
  name: "explain",
  also: ["verklaar", "betekenis", "describe"],
  summary: { nl: "leg een regel, kader, element, sleutel of soort uit", en: "explain a rule, framework, element, key or kind" },
  arguments: { nl: "<woord>", en: "<word>" },
  options: options({ ...CONFIG_OPTION }),
  examples: [
    { line: "bekwaam explain refs/unknown-element", what: { nl: "een regel: wat, waarom, hoe, met voorbeelden", en: "a rule: what, why, how, with examples" } },
    { line: "bekwaam explain nphf:2.2", what: { nl: "een element van een kader", en: "an element of a framework" } },
    { line: "bekwaam explain communicator", what: { nl: "elk element dat zo heet", en: "every element of that name" } },
    { line: "bekwaam explain werkprocessen", what: { nl: "een sleutel", en: "a key" } },
  ],
  run({ positionals, context, language, look, config }) {
    const wanted = positionals.join(" ").trim();
    if (wanted === "") throw new UsageError({ nl: "Zeg wat er uitgelegd moet worden.", en: "Say what is to be explained." });
    const { frameworks, pathOf } = frameworksAt(context.cwd, config());
    const sources: Sources = { rules: RULES, frameworks, pathOf };
    const found = explanations(wanted, sources, language, look);
    if (found.length === 0) {
      throw new CliError(
        { nl: `Er is geen regel, kader, element, sleutel of soort "${wanted}".`, en: `There is no rule, framework, element, key or kind "${wanted}".` },
        didYouMean(nearestNames(wanted, knownNames(sources))) ?? { nl: "`bekwaam rules` noemt alle regels, `bekwaam kaders` alle kaders.", en: "`bekwaam rules` lists all rules, `bekwaam kaders` all frameworks." },
      );
    }
    context.out.write(found.join("\n"));
    return 0;
  },
});
