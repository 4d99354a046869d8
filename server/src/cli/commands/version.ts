// `bekwaam version`: which version this is.
import { defineCommand } from "../command.ts";
import { TOOL } from "../tool.ts";

export default defineCommand({
  name: "version",
  also: ["versie"],
  summary: { nl: "de versie", en: "the version" },
  options: {},
  examples: [],
  run({ context }) {
    context.out.write(`${TOOL.version}\n`);
    return 0;
  },
});
