// `bekwaam graph`: what it draws, where it writes, and what it leaves alone.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { linkedWorkspace } from "../support/workspace.ts";
import { bekwaam, contentsOf, folderWith } from "./bekwaam.ts";
import { schemaErrors } from "./json-schemas.ts";

describe("graph", () => {
  test("four formats of a whole folder", () => {
    const folder = folderWith(linkedWorkspace());
    const [mermaid, dot, svg, json] = ["mermaid", "dot", "svg", "json"].map((format) => bekwaam(folder, ["graph", "--format", format]));
    expect([mermaid, dot, svg, json].map((ran) => ran!.code)).toEqual([0, 0, 0, 0]);
    expect(mermaid!.out).toMatch(/^flowchart TB/);
    expect(dot!.out).toMatch(/^digraph "Afleidingen"/);
    expect(svg!.out).toContain("verouderd: nu bp.wijk@2025");
    expect(schemaErrors("graph", json!.out)).toEqual([]);
    expect(bekwaam(folder, ["graph"]).out).toBe(mermaid!.out);
  });
  test("one file draws its relatives from the rest of the workspace", () => {
    const folder = folderWith({ ...linkedWorkspace(), "bekwaam.config.yaml": "" });
    const { nodes } = JSON.parse(bekwaam(folder, ["graph", "mbo/thuiszorg.kwalificatiedossier.yaml", "--format", "json"]).out) as { nodes: { key: string; path: string }[] };
    expect(nodes.map(({ key, path }) => [key, path])).toEqual([
      ["bp.wijk@2020", "profielen/wijk-2020.beroepsprofiel.yaml"],
      ["bp.wijk@2025", "profielen/wijk-2025.beroepsprofiel.yaml"],
      ["kd.thuiszorg@2026", "mbo/thuiszorg.kwalificatiedossier.yaml"],
    ]);
  });
  test("writes a file, and overwrites only when asked", () => {
    const folder = folderWith(linkedWorkspace());
    expect(bekwaam(folder, ["graph", "--format", "svg", "--out", "beeld/a.svg"]).code).toBe(0);
    expect(readFileSync(join(folder, "beeld/a.svg"), "utf8")).toContain("<svg");
    const before = contentsOf(folder);
    const again = bekwaam(folder, ["graph", "--out", "beeld/a.svg"]);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining("Er staat al iets: beeld/a.svg")]);
    expect(contentsOf(folder)).toEqual(before);
    expect(bekwaam(folder, ["graph", "--out", "beeld/a.svg", "--force"]).code).toBe(0);
    const document = "hbo/master.opleidingsprofiel.yaml";
    expect(bekwaam(folder, ["graph", "--out", document, "--force"])).toMatchObject({ code: 2, err: expect.stringContaining("wordt zelf gelezen") });
  });
  test("a file whose kind is unknown is named, and the others are drawn", () => {
    const { code, out, err } = bekwaam(folderWith({ "a.yaml": "titel: x\n", "b.beroepsprofiel.yaml": "soort: beroepsprofiel\nid: b\n" }), ["graph", "a.yaml", "b.beroepsprofiel.yaml"]);
    expect([code, out.includes('["b"]'), err]).toEqual([0, true, expect.stringContaining("a.yaml staat er niet bij")]);
  });
  test("a picture that nobody could read is refused; the other formats are not", () => {
    const folder = folderWith(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}.beroepsprofiel.yaml`, `soort: beroepsprofiel\nid: p${index}\n`])));
    expect(bekwaam(folder, ["graph", "--format", "svg", "--out", "x.svg"])).toMatchObject({ code: 2, err: expect.stringContaining("2001 documenten en kaders") });
    expect(existsSync(join(folder, "x.svg"))).toBe(false);
    expect(bekwaam(folder, ["graph", "--format", "dot"])).toMatchObject({ code: 0, err: "" });
  }, 60_000);
  test("wrong usage writes nothing", () => {
    const folder = folderWith(linkedWorkspace());
    expect(bekwaam(folder, ["graph", "--format", "png", "--out", "x.png"]).code).toBe(2);
    expect(existsSync(join(folder, "x.png"))).toBe(false);
  });
});
