// The manifest and the client's texts: every name leads somewhere and every text exists in Dutch.
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { WORDS } from "../../client/src/coverage/words.ts";

const json = <T>(file: string): T => JSON.parse(fs.readFileSync(file, "utf8"));
const manifest = json<{
  type: string;
  main: string;
  browser: string;
  icon: string;
  contributes: { walkthroughs: { steps: { media: { svg: string; altText: string } }[] }[]; commands: { command: string }[]; yamlValidation: { url: string }[]; grammars: { path: string }[]; snippets: { path: string }[] };
}>("package.json");
const client = fs
  .readdirSync("client/src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.includes("generated"))
  .map((name) => fs.readFileSync(`client/src/${name}`, "utf8"))
  .join("\n");

test("every text of the client is in the Dutch bundle, and no other", () => {
  const texts = [...[...client.matchAll(/(?<![\w])t\(\s*("(?:[^"\\]|\\.)*")/g)].map((match) => JSON.parse(match[1]!) as string), ...Object.values(WORDS)];
  expect(Object.keys(json<object>("l10n/bundle.l10n.nl.json")).sort()).toEqual([...new Set(texts)].sort());
  expect(Object.keys(json<object>("l10n/bundle.l10n.json")).sort()).toEqual([...new Set(texts)].sort());
});

test("no text for people is written in the client itself", () => {
  const shown = [...client.matchAll(/(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*(["`])/g)];
  expect(shown.map((match) => client.slice(match.index, match.index + 80))).toEqual([]);
});

test("no text for people is written in the pages of panels or in what they save", () => {
  const folders = ["client/src/webview", "client/src/coverage/export", "client/src/coverage/matrix"];
  const files = folders.flatMap((folder) => fs.readdirSync(folder).filter((name) => name.endsWith(".ts")).map((name) => `${folder}/${name}`));
  const written = files.flatMap((file) => textsIn(fs.readFileSync(file, "utf8")).map((text) => `${file}: ${text}`));
  expect(written).toEqual([]);
});

test("what finds texts for people finds them", () => {
  expect(textsIn('make("p", { class: "hint wide" }, "Niets te zien")')).toEqual(["Niets te zien"]);
  expect(textsIn('element.textContent = "Leeg"; element.title = "Sluit"; make("button", { "aria-label": "Sluit" });')).toEqual(["Leeg", "Sluit", "Sluit"]);
  expect(textsIn('make("p", {}, `${count} dingen`); const html = `<p>Tot ziens</p><td>${cell}</td>`;')).toEqual(["dingen", "Tot ziens"]);
});

/** Written texts that a page shows: what stands behind the attributes of `make`, in texts and labels of elements, and between tags. */
function textsIn(source: string): string[] {
  const code = source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  const shown = [
    ...code.matchAll(/(?:textContent|innerText|title|ariaLabel|placeholder|alt) = "([^"]+)"/g), ...code.matchAll(/"?(?:aria-label|aria-description|title|placeholder|alt)"?: "([^"]+)"/g),
    ...code.matchAll(/make\("\w+", \{[^{}]*\}, (?:"([^"]+)"|`([^`]+)`)/g), ...code.matchAll(/<(?!style|script)\w+[^<>]*>([^<>]*)<\//g),
  ].map(([, text, template]) => text ?? template!);
  return shown.map((text) => text.replace(/\$\{[^}]*\}|&\w+;/g, "").trim()).filter((text) => /\p{L}{2,}/u.test(text));
}

test("the texts have the same places for values in both languages", () => {
  const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  for (const [english, dutch] of Object.entries(json<Record<string, string>>("l10n/bundle.l10n.nl.json"))) expect(places(dutch), english).toEqual(places(english));
});

test("every text of the manifest is there in both languages, and no other", () => {
  const used = [...new Set([...fs.readFileSync("package.json", "utf8").matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!))].sort();
  expect(Object.keys(json<object>("package.nls.json")).sort()).toEqual(used);
  expect(Object.keys(json<object>("package.nls.nl.json")).sort()).toEqual(used);
});

test("every command is registered", () => {
  for (const { command } of manifest.contributes.commands) expect(client).toMatch(new RegExp(`register(?:Command)?\\("${command.replace(".", "\\.")}"`));
});

test("every file that is named exists", () => {
  const { yamlValidation, grammars, snippets, walkthroughs } = manifest.contributes;
  const pictures = walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg));
  for (const file of [manifest.icon, ...pictures, ...yamlValidation.map(({ url }) => url), ...grammars.map(({ path }) => path), ...snippets.map(({ path }) => path)]) expect(fs.existsSync(file), file).toBe(true);
});

test("the entries are named so that VS Code does not take them for ES modules, which it does not load in a worker", () => {
  expect(manifest.type).toBe("module");
  expect([path.extname(manifest.main), path.extname(manifest.browser)]).toEqual([".cjs", ".cjs"]);
});

test("pictures of the first steps say in both languages what they show", () => {
  const [dutch, english] = [json<Record<string, string>>("package.nls.nl.json"), json<Record<string, string>>("package.nls.json")];
  for (const { media } of manifest.contributes.walkthroughs.flatMap(({ steps }) => steps)) {
    const key = media.altText.replaceAll("%", "");
    const [, label] = /<svg[^>]* aria-label="([^"]+)"/.exec(fs.readFileSync(media.svg, "utf8")) ?? [];
    expect(label, media.svg).toBe(`${dutch[key]} · ${english[key]}`);
  }
});
