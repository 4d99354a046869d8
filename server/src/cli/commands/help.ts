// `bekwaam help`: what commands and options there are.
import { nearestNames } from "../../text/nearest.ts";
import { defineCommand } from "../command.ts";
import { COMMANDS } from "../commands.ts";
import { didYouMean, UsageError } from "../errors.ts";
import { commandHelp, overview } from "../help.ts";

export default defineCommand({
  name: "help",
  also: ["hulp", "uitleg"],
  summary: { nl: "uitleg over een opdracht", en: "help on a command" },
  arguments: { nl: "[opdracht]", en: "[command]" },
  options: {},
  examples: [{ line: "bekwaam help check", what: { nl: "alle opties van check", en: "all options of check" } }],
  run({ positionals: [name], context, language }) {
    if (name === undefined) {
      context.out.write(overview(language));
      return 0;
    }
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (!command) throw new UsageError({ nl: `De opdracht "${name}" bestaat niet.`, en: `The command "${name}" does not exist.` }, didYouMean(nearestNames(name, COMMANDS.map((candidate) => candidate.name), 2)));
    context.out.write(commandHelp(command, language));
    return 0;
  },
});
