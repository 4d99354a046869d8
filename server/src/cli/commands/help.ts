// `bekwaam help`: what commands and options there are.
import { nearestNames } from "../../text/nearest.ts";
import { defineCommand, type Command } from "../command.ts";
import { didYouMean, UsageError } from "../errors.ts";
import { commandHelp, overview } from "../help.ts";

/** @param commands that it can explain; asked for late, because it is one of them */
export default function helpCommand(commands: () => readonly Command[]): Command {
  return defineCommand({
    name: "help",
    also: ["hulp", "uitleg"],
    summary: { nl: "uitleg over een opdracht", en: "help on a command" },
    arguments: { nl: "[opdracht]", en: "[command]" },
    options: {},
    examples: [{ line: "bekwaam help check", what: { nl: "alle opties van check", en: "all options of check" } }],
    run({ positionals: [name], context, language }) {
      if (name === undefined) {
        context.out.write(overview(commands(), language));
        return 0;
      }
      const command = commands().find((candidate) => candidate.name === name);
      if (!command) throw new UsageError({ nl: `De opdracht "${name}" bestaat niet.`, en: `The command "${name}" does not exist.` }, didYouMean(nearestNames(name, commands().map((candidate) => candidate.name), 2)));
      context.out.write(commandHelp(command, language));
      return 0;
    },
  });
}
