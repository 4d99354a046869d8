// The end-to-end suites name every command, view, setting and kind of action that people can meet.
import fs from "node:fs";
import { expect, test } from "vitest";

const json = <T>(file: string): T => JSON.parse(fs.readFileSync(file, "utf8"));
const { contributes } = json<{ contributes: { commands: { command: string; title: string }[]; views: Record<string, { id: string }[]>; configuration: { properties: object }; walkthroughs: { id: string }[]; keybindings: { command: string }[] } }>("package.json");
const titles = json<Record<string, string>>("package.nls.json");
const suites = fs
  .readdirSync("test/e2e", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:e2e\.ts|ui\.mjs)$/.test(name))
  .map((name) => fs.readFileSync(`test/e2e/${name}`, "utf8"))
  .join("\n");

/** By its id, or as a person runs it: by its title in the palette. */
const isCommandNamed = ({ command, title }: { command: string; title: string }): boolean =>
  new RegExp(`["'\`]${command}["'\`]`).test(suites) || suites.includes(`bekwaam: ${titles[title.slice(1, -1)]}`);

test("every command", () => expect(contributes.commands.filter((command) => !isCommandNamed(command)).map(({ command }) => command)).toEqual([]));
test("every view", () => expect(Object.values(contributes.views).flat().map(({ id }) => id).filter((id) => !suites.includes(id) && !suites.includes(id.replace("bekwaam.", "")))).toEqual([]));
test("every setting", () => expect(Object.keys(contributes.configuration.properties).filter((id) => !suites.includes(`"${id.replace("bekwaam.", "")}"`))).toEqual([]));
test("every walkthrough", () => expect(contributes.walkthroughs.map(({ id }) => id).filter((id) => !suites.includes(id))).toEqual([]));

test("every kind of action", () => {
  const refactorings = /RefactorKind = ([^;]+);/.exec(fs.readFileSync("server/src/language/refactor/refactoring.ts", "utf8"))![1]!;
  const kinds = [...[...refactorings.matchAll(/"([^"]+)"/g)].map((match) => match[1]!), "source.fixAll.bekwaam"];
  expect(kinds.length).toBeGreaterThan(4);
  expect(kinds.filter((kind) => !suites.includes(`"${kind}"`) && !suites.includes(`${kind}"`))).toEqual([]);
  expect(suites).toContain("CodeActionKind.QuickFix");
});
