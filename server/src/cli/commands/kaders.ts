// `bekwaam kaders`: which frameworks there are, and what is in one.
import { kaderName } from "../../frameworks/kader.ts";
import { splitName } from "../../frameworks/names.ts";
import type { FrameworkRegistry, IndexedKader } from "../../frameworks/registry.ts";
import { kadersJson, kadersTable, kaderTree } from "../../report/kaders.ts";
import { nearestNames } from "../../text/nearest.ts";
import { defineCommand } from "../command.ts";
import { CliError, didYouMean, UsageError } from "../errors.ts";
import { CONFIG_OPTION, options } from "../options.ts";
import { frameworksAt } from "../workspace.ts";

const OPTIONS = options({
  ...CONFIG_OPTION,
  format: { type: "string", short: "f", value: { nl: "table|json", en: "table|json" }, choices: ["table", "json"], description: { nl: "vorm van de uitvoer", en: "form of the output" }, default: { nl: "table", en: "table" } },
});

export default defineCommand({
  name: "kaders",
  also: ["kader", "frameworks", "framework"],
  summary: { nl: "toon de kaders, of de elementen van één kader", en: "list the frameworks, or the elements of one" },
  arguments: { nl: "[kader[@versie]]", en: "[framework[@version]]" },
  details: [{ nl: "De meegeleverde kaders en die van je eigen werkmap.", en: "The bundled frameworks and those of your own workspace." }],
  options: OPTIONS,
  examples: [
    { line: "bekwaam kaders", what: { nl: "alle kaders met hun versies", en: "all frameworks with their versions" } },
    { line: "bekwaam kaders canmeds@2015", what: { nl: "de rollen van CanMEDS 2015", en: "the roles of CanMEDS 2015" } },
  ],
  run({ values, positionals, context, language, look, config }) {
    if (positionals.length > 1) throw new UsageError({ nl: "Noem één kader tegelijk.", en: "Name one framework at a time." });
    const { frameworks, pathOf } = frameworksAt(context.cwd, config());
    const [name] = positionals;
    const chosen = name === undefined ? frameworks.all() : kadersNamed(frameworks, name);
    if (values.format === "json") context.out.write(kadersJson(chosen, pathOf));
    else if (name === undefined) context.out.write(kadersTable(chosen, language, look));
    else context.out.write(chosen.map((kader) => kaderTree(kader, pathOf, language, look)).join("\n"));
    return 0;
  },
});

/** One version, or every version of a framework that is named without. @throws CliError */
export function kadersNamed(frameworks: FrameworkRegistry, name: string): IndexedKader[] {
  const [id, versie] = splitName(name);
  const versions = frameworks.versions(id);
  if (versions.length === 0) throw new CliError({ nl: `Het kader "${id}" bestaat niet.`, en: `The framework "${id}" does not exist.` }, didYouMean(nearestNames(id, frameworks.ids())) ?? { nl: "`bekwaam kaders` noemt ze allemaal.", en: "`bekwaam kaders` lists them all." });
  if (versie === undefined) return [...versions];
  const found = versions.filter(({ kader }) => kader.versie === versie);
  if (found.length > 0) return found;
  const names = versions.map(({ kader }) => kaderName(kader)).join(", ");
  throw new CliError({ nl: `Het kader "${id}" heeft geen versie "${versie}".`, en: `The framework "${id}" has no version "${versie}".` }, { nl: `Er is: ${names}.`, en: `There is: ${names}.` });
}
