// The manifest and the client's texts: every name leads somewhere and every text exists in Dutch.
import fs from "node:fs";
import { expect, test } from "vitest";

const json = <T>(path: string): T => JSON.parse(fs.readFileSync(path, "utf8"));
const manifest = json<{
  main: string;
  icon: string;
  contributes: { commands: { command: string }[]; yamlValidation: { url: string }[]; grammars: { path: string }[]; snippets: { path: string }[] };
}>("package.json");
const client = fs.readdirSync("client/src").map((name) => fs.readFileSync(`client/src/${name}`, "utf8")).join("\n");

test("every text of the client is in the Dutch bundle, and no other", () => {
  const texts = [...client.matchAll(/l10n\.t\("((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]!);
  expect(Object.keys(json<object>("l10n/bundle.l10n.nl.json")).sort()).toEqual([...new Set(texts)].sort());
  expect(Object.keys(json<object>("l10n/bundle.l10n.json")).sort()).toEqual([...new Set(texts)].sort());
});

test("every text of the manifest is there in both languages, and no other", () => {
  const used = [...new Set([...fs.readFileSync("package.json", "utf8").matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!))].sort();
  expect(Object.keys(json<object>("package.nls.json")).sort()).toEqual(used);
  expect(Object.keys(json<object>("package.nls.nl.json")).sort()).toEqual(used);
});

test("every command is registered", () => {
  for (const { command } of manifest.contributes.commands) expect(client).toContain(`register("${command}"`);
});

test("every file that is named exists", () => {
  const { yamlValidation, grammars, snippets } = manifest.contributes;
  for (const path of [manifest.icon, ...yamlValidation.map(({ url }) => url), ...grammars.map(({ path }) => path), ...snippets.map(({ path }) => path)]) expect(fs.existsSync(path), path).toBe(true);
});
