// Generator: the licences of the packages in our bundles, as their licences ask.
import { bundledPackages } from "../lib/notices.ts";

export async function outputs(): Promise<Map<string, string>> {
  const packages = await bundledPackages();
  const head = [
    "# Third-party notices",
    "",
    "bekwaam itself is under the MIT licence (see `LICENSE`). Its bundles contain code of the packages below, each under its own licence.",
    "This page is made from the bundles themselves: `npm run generate`.",
    "",
    "| package | version | licence |",
    "|---|---|---|",
    ...packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
  ];
  const texts = packages.flatMap(({ name, version, text }) => ["", `## ${name} ${version}`, "", "```text", text, "```"]);
  return new Map([["THIRD-PARTY-NOTICES.md", `${[...head, ...texts].join("\n")}\n`]]);
}
