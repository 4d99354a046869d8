// The guides: every page exists in both languages, every link leads somewhere, every command has the name it has in the palette.
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const PAGES = { nl: ["README.md", "opleidingen.md", "verenigingen.md", "dekking.md", "ci.md"], en: ["README.md", "education.md", "associations.md", "coverage.md", "ci.md"] } as const;
const read = (file: string): string => fs.readFileSync(file, "utf8");

test("no page is in one language only", () => {
  for (const language of ["nl", "en"] as const) expect(fs.readdirSync(`docs/${language}`).sort()).toEqual([...PAGES[language]].sort());
});

test.each((["nl", "en"] as const).flatMap((language) => PAGES[language].map((page) => [`docs/${language}/${page}`, language] as const)))("%s", (file, language) => {
  const text = read(file);
  for (const [, target] of text.matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
    if (target!.startsWith("https:")) continue;
    expect(fs.existsSync(path.join(path.dirname(file), target!)), `${file}: ${target}`).toBe(true);
  }
  const titles = Object.entries(JSON.parse(read(language === "nl" ? "package.nls.nl.json" : "package.nls.json")) as Record<string, string>).flatMap(([key, title]) => (key.startsWith("command.") ? [title] : []));
  for (const [, title] of text.matchAll(/\*bekwaam: ([^*]+)\*/g)) expect(titles.some((one) => one.startsWith(title!)), `${file}: ${title}`).toBe(true);
});
