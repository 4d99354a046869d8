// `bekwaam init`: a configuration to start from.
import path from "node:path";
import { newConfig } from "../../language/newDocument.ts";
import { CONFIG_NAME } from "../../project/config.ts";
import * as disk from "../../system/disk.ts";
import { defineCommand } from "../command.ts";
import { CliError } from "../errors.ts";
import { options } from "../options.ts";
import { writeAndTell } from "../write.ts";

const OPTIONS = options({
  force: { type: "boolean", description: { nl: "overschrijf de configuratie die er al is", en: "overwrite the configuration that is there already" } },
});

export default defineCommand({
  name: "init",
  also: ["begin", "config"],
  summary: { nl: "schrijf een configuratie om mee te beginnen", en: "write a configuration to start from" },
  details: [{ nl: `Schrijft ${CONFIG_NAME} in deze map, met uitleg bij elke keuze. Zonder configuratie werkt bekwaam ook.`, en: `Writes ${CONFIG_NAME} in this folder, with an explanation of each choice. bekwaam also works without one.` }],
  options: OPTIONS,
  examples: [{ line: "bekwaam init", what: { nl: "in de bovenste map van je documenten", en: "in the top folder of your documents" } }],
  run({ values, context, language }) {
    const target = path.join(context.cwd, CONFIG_NAME);
    if (!values.force && disk.exists(target)) throw new CliError({ nl: `${CONFIG_NAME} is er al. Er is niets geschreven.`, en: `${CONFIG_NAME} is there already. Nothing was written.` }, { nl: "Met --force wordt het overschreven.", en: "With --force it is overwritten." });
    writeAndTell(target, newConfig(language), { context, language });
    return 0;
  },
});
