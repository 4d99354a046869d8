// Notes of what was read: complete, and no longer true as soon as an answer is another one.
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as disk from "../../../server/src/system/disk.ts";
import { temporaryFolder } from "../../support/temporary.ts";

describe("notes", () => {
  test.each<[what: string, ask: (file: string) => unknown, change: (file: string) => void]>([
    ["exists", disk.exists, (file) => rmSync(file)],
    ["stat", disk.stat, (file) => appendFileSync(file, "x")],
    ["read", disk.read, (file) => writeFileSync(file, "twee")],
    ["head", disk.head, (file) => writeFileSync(file, "twee")],
    ["isLink", disk.isLink, (file) => (rmSync(file), symlinkSync("elders", file))],
    ["realPath", disk.realPath, (file) => rmSync(file)],
    ["list", (file) => disk.list(join(file, "..")), (file) => writeFileSync(`${file}.ook`, "")],
    ["listYaml", (file) => disk.listYaml(join(file, "..")), (file) => writeFileSync(`${file}.YML`, "")],
    ["listYaml, a folder comes", (file) => disk.listYaml(join(file, "..")), (file) => mkdirSync(`${file}.d`)],
    ["list, a file becomes a folder", (file) => disk.list(join(file, "..")), (file) => (rmSync(file), mkdirSync(file))],
  ])("%s is still so until it changes", (_, ask, change) => {
    const file = join(temporaryFolder(), "bestand");
    writeFileSync(file, "een!");
    disk.takeNotes();
    ask(file);
    const [note, ...others] = disk.notesTaken();
    expect(others).toEqual([]);
    expect(disk.isStillSo(note!)).toBe(true);
    change(file);
    expect(disk.isStillSo(note!)).toBe(false);
  });

  test.each<[what: string, ask: (file: string) => unknown]>([["stat", disk.stat], ["read", disk.read], ["head", disk.head], ["realPath", disk.realPath], ["list", disk.list], ["listYaml", disk.listYaml]])("an error is an answer too: %s", (_, ask) => {
    const file = join(temporaryFolder(), "weg");
    disk.takeNotes();
    expect(() => ask(file)).toThrow("ENOENT");
    const [note] = disk.notesTaken();
    expect(disk.isStillSo(note!)).toBe(true);
    mkdirSync(file);
    expect(disk.isStillSo(note!)).toBe(false);
  });

  test("what was read whole settles the smaller questions", () => {
    const file = join(temporaryFolder(), "bestand");
    writeFileSync(file, "een");
    disk.takeNotes();
    disk.exists(file);
    disk.stat(file);
    disk.head(file);
    disk.read(file);
    expect(disk.notesTaken().map(([question]) => question)).toEqual(["read"]);
  });

  test("what changes while it is read is never the same again", () => {
    const file = join(temporaryFolder(), "bestand");
    writeFileSync(file, "een");
    disk.takeNotes();
    disk.read(file);
    writeFileSync(file, "twee");
    disk.read(file);
    expect(disk.notesTaken().map((note) => disk.isStillSo(note))).toEqual([false]);
  });

  test("a list of what is named as YAML does not depend on other files", () => {
    const here = temporaryFolder();
    writeFileSync(join(here, "a.yaml"), "");
    disk.takeNotes();
    expect(disk.listYaml(here).map(({ name }) => name)).toEqual(["a.yaml"]);
    writeFileSync(join(here, "rapport.html"), "");
    expect(disk.notesTaken().map((note) => disk.isStillSo(note))).toEqual([true]);
  });

  test("the cache itself is in no listing", () => {
    const here = temporaryFolder();
    disk.takeNotes();
    disk.list(here);
    mkdirSync(join(here, disk.CACHE_FOLDER));
    expect(disk.notesTaken().every((note) => disk.isStillSo(note))).toBe(true);
  });
});
