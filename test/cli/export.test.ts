// `bekwaam export` on the command line: formats by name and by file name, nothing overwritten, an account of what stays behind.
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { bekwaam, contentsOf, folderWith, profile } from "./bekwaam.ts";

const FILES = { "a.beroepsprofiel.yaml": profile() };

test.each(["markdown", "html", "csv", "case", "oeapi", "skos"])("--to %s on the screen", (format) => {
  const { code, out, err } = bekwaam(folderWith(FILES), ["export", "a.beroepsprofiel.yaml", "--to", format]);
  expect(code).toBe(0);
  expect(out).toContain("Beslist samen met de zorgvrager");
  expect(err).toContain("Overgenomen: 1\u00a0×\u00a0bekwaamheid.");
});

test.each(["x.docx", "x.xlsx", "x.html", "x.md", "x.csv", "x.ttl"])("--out %s tells the format", (name) => {
  const folder = folderWith(FILES);
  const { code, err } = bekwaam(folder, ["export", "a.beroepsprofiel.yaml", "--out", name]);
  expect(err).toContain(`Geschreven: ${name}`);
  expect(code).toBe(0);
  expect(fs.statSync(path.join(folder, name)).size).toBeGreaterThan(100);
});

test("in a folder the document keeps its name, and the report is as its schema says", () => {
  const folder = folderWith({ ...FILES, "uit/.keep": "" });
  expect(bekwaam(folder, ["export", "a.beroepsprofiel.yaml", "--to", "case", "--out", "uit", "--report", "verslag.json"]).code).toBe(0);
  expect(Object.keys(contentsOf(folder))).toContain("uit/a.beroepsprofiel.json");
  expect(JSON.parse(fs.readFileSync(path.join(folder, "verslag.json"), "utf8"))).toEqual({ version: 1, imported: { bekwaamheid: 1 }, notCarried: [] });
});

describe("what is refused leaves everything as it is", () => {
  test.each([
    [["export"], "Noem één document"],
    [["export", "a.beroepsprofiel.yaml"], "met --to"],
    [["export", "a.beroepsprofiel.yaml", "--out", "x.json"], "case, oeapi"],
    [["export", "a.beroepsprofiel.yaml", "--to", "docx"], "--out"],
    [["export", "a.beroepsprofiel.yaml", "--to", "pdf"], "pdf"],
    [["export", "weg.yaml", "--to", "csv"], "weg.yaml"],
    [["export", ".", "--to", "csv"], "niet één document"],
    [["export", "vreemd.yaml", "--to", "csv"], "geen document dat bekwaam kent"],
    [["export", "a.beroepsprofiel.yaml", "--to", "csv", "--out", "er-al.csv"], "--force"],
  ])("%j", (args, expected) => {
    const folder = folderWith({ ...FILES, "b.beroepsprofiel.yaml": profile("dekt: []", "bp.b"), "vreemd.yaml": "a: 1\n", "er-al.csv": "van mij" });
    const before = contentsOf(folder);
    const { code, err, out } = bekwaam(folder, args);
    expect(err).toContain(expected);
    expect([code, out]).toEqual([2, ""]);
    expect(contentsOf(folder)).toEqual(before);
  });
});
