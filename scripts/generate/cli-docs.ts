// The documentation of the command line, from the tables of its commands.
import { cliPage } from "../../server/src/cli/docs.ts";

export function outputs(): Map<string, string> {
  return new Map([["docs/cli.md", cliPage("en")], ["docs/cli.nl.md", cliPage("nl")]]);
}
