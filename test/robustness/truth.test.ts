// One engine, several faces: all find the same in the examples and in the hostile corpus.
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { corpus } from "./corpus.ts";
import { corpusFolder, remove } from "./drive.ts";
import { FACES, inWords, shownToReaders, textsIn, type Truth } from "./truth.ts";

const PATIENCE = 300_000;

/** Hostile texts that an editor can hold too: files in another encoding come to it decoded. */
const HOSTILE = corpus().filter(({ content }) => typeof content === "string" && content.length < 60_000 && !content.includes("\uFEFF") && content.isWellFormed());

const folder = corpusFolder(HOSTILE);
cpSync("examples", join(folder, "voorbeelden"), { recursive: true });
writeFileSync(join(folder, ".gitignore"), ".bekwaam-cache\n");
afterAll(() => remove(folder));

let truth: Truth;
let files: Record<string, string>;
beforeAll(async () => {
  truth = await FACES[0]!.find({}, folder);
  files = textsIn(folder, [...truth.keys()]);
}, PATIENCE);

describe("the same findings", () => {
  test("there is something to find, in every file of the corpus and the examples", () => {
    const paths = [...truth.keys()];
    expect(paths.filter((path) => path.startsWith("voorbeelden/")).length).toBeGreaterThan(5);
    for (const { name } of HOSTILE) expect(paths).toContain(name);
    expect([...truth.values()].flat().length).toBeGreaterThan(100);
  });

  test.each(FACES.slice(1))("$name", async ({ find, isForReaders }) => {
    const found = await find(files, folder);
    for (const [path, all] of truth) expect([path, inWords(found.get(path) ?? [])]).toEqual([path, inWords(isForReaders ? shownToReaders(all) : all)]);
    expect([...found.keys()].sort()).toEqual([...truth.keys()].sort());
  }, PATIENCE);
});
