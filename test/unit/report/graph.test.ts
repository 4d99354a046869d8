// The derivation graph in every form, of a workspace with everything in it and of hostile ones.
import { describe, expect, test } from "vitest";
import { SaxesParser } from "saxes";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { derivationGraph } from "../../../server/src/project/graph.ts";
import { Project } from "../../../server/src/project/project.ts";
import { graphDot } from "../../../server/src/report/graph-dot.ts";
import { graphJson } from "../../../server/src/report/graph-json.ts";
import { graphMermaid } from "../../../server/src/report/graph-mermaid.ts";
import { graphSvg } from "../../../server/src/report/graph-svg.ts";
import { drawingOf } from "../../../server/src/report/graph.ts";
import { schemaErrors } from "../../cli/json-schemas.ts";
import { linkedWorkspace } from "../../support/workspace.ts";

function projectOf(files: Readonly<Record<string, string>>): Project {
  const project = new Project(bundled());
  for (const [name, text] of Object.entries(files)) project.set(readDocument(`file:///w/${name}`, text));
  return project;
}

const drawn = (files: Readonly<Record<string, string>>, language: "nl" | "en" = "nl") => drawingOf(derivationGraph(projectOf(files)), language);

/** Names of the ends and the words on each arrow. */
function arrows(files: Readonly<Record<string, string>>, language: "nl" | "en" = "nl"): string[] {
  const name = ({ lines }: { lines: readonly string[] }): string => lines.find((line) => line.includes("@")) ?? lines[0]!;
  return drawn(files, language).arrows.map(({ from, to, kind, label, stale }) => `${name(from)} → ${name(to)}: ${kind} ${label}${stale ? " !" : ""}`);
}

/** Well-formed, or it throws. */
function parsed(svg: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => void (text.trim() !== "" && texts.push(text.trim())));
  parser.write(svg).close();
  return texts;
}

describe("the drawing", () => {
  test("every kind of link, from what was first to what came of it, stale ones marked", () => {
    expect(arrows(linkedWorkspace()).sort()).toEqual([
      "bp.wijk@2020 → bp.wijk@2025: version vervangen door",
      "bp.wijk@2020 → kd.thuiszorg@2026: origin afgeleid, 2 onderdelen; verouderd: nu bp.wijk@2025 !",
      "bp.wijk@2025 → kb.wijk@1: origin 1 onderdeel",
      "bp.wijk@2025 → kd.wijkzorg@2026: origin afgeleid, 2 onderdelen",
      "bp.wijk@2025 → lt.samen@1: origin 1 onderdeel",
      "bp.wijk@2025 → op.wijk@2030: origin afgeleid, 2 onderdelen",
      "kd.wijkzorg@2026 → op.wijk@2030: beside sluit aan",
      "kracht@1 → kracht-nphf@1: beside gekoppeld",
      "nphf@2015-herzien → kracht-nphf@1: beside gekoppeld",
      "op.wijk.noord@2030 → op.wijk.hogeschool@2030: origin uitgebreid",
      "op.wijk@2030 → lt.samen@1: origin afgeleid",
      "op.wijk@2030 → op.master@2031: beside stroomt door, sluit aan",
      "op.wijk@2030 → op.wijk.hogeschool@2030: origin 1 onderdeel, 1 afwijking",
      "op.wijk@2030 → op.wijk.noord@2030: origin uitgebreid, 1 onderdeel, 1 afwijking",
    ]);
  });
  test("in English, with a legend of what occurs only", () => {
    const files = { "a.yaml": 'soort: beroepsprofiel\nid: a\ntitel: A\nversie: "2"\n', "b.yaml": 'soort: opleidingsprofiel\nid: b\ntitel: B\nafgeleidVan: a@1\n' };
    expect(arrows(files, "en")).toEqual(["a@1 → B: origin derived; outdated: now a@2 !"]);
    expect(drawn(files, "en").legend.map(({ kind }) => kind)).toEqual(["document", "missing", "origin", "stale"]);
  });
  test("of one document: all it comes from and all that comes from it, elsewhere too", () => {
    const project = projectOf(linkedWorkspace());
    const graph = derivationGraph(project, project.withId("op.wijk"));
    expect(graph.nodes.map(({ key }) => key)).toEqual(["bp.wijk@2020", "bp.wijk@2025", "kd.wijkzorg@2026", "lt.samen@1", "op.master@2031", "op.wijk.hogeschool@2030", "op.wijk.noord@2030", "op.wijk@2030"]);
  });
  test("circles, references to oneself and two files with one name", () => {
    const text = 'soort: beroepsprofiel\nid: a\ntitel: A\nversie: "1"\nafgeleidVan: [a@1, b]\n';
    expect(arrows({ "1.yaml": text, "2.yaml": text, "b.yaml": "soort: beroepsprofiel\nid: b\ntitel: B\nafgeleidVan: a@1\n" })).toEqual(["B → a@1: origin afgeleid", "a@1 → a@1: origin afgeleid", "B → a@1: origin afgeleid", "a@1 → B: origin afgeleid"]);
  });
  test("nothing to draw", () => {
    const drawing = drawn({ "x.yaml": "a: 1\n" });
    expect([graphDot(drawing), graphMermaid(drawing)]).toEqual(['digraph "Afleidingen" {\n  rankdir=TB;\n  node [fontname="Helvetica, Arial, sans-serif", fontsize=11];\n  edge [fontname="Helvetica, Arial, sans-serif", fontsize=10];\n}\n', "flowchart TB\n  accTitle: Afleidingen\n"]);
    expect(parsed(graphSvg(drawing))).toEqual(["Afleidingen"]);
  });
});

describe("formats", () => {
  const nasty = { "a.yaml": "soort: beroepsprofiel\nid: a\ntitel: '\"; rm \\ <script>&amp; | end \u001b[31m`x` #quot;'\nversie: \"1\"\n", "b.yaml": "soort: opleidingsprofiel\nid: b\ntitel: B\nafgeleidVan: 'a@\"1\\'\n" };

  test("DOT: quotes and backslashes stay within their text", () => {
    const dot = graphDot(drawn(nasty));
    expect(dot).toContain('label="\\"; rm \\\\ <script>&amp; | end \ufffd[31m`x` #quot;\\na@1"');
    // What is left without texts in quotes has nothing of the titles in it.
    expect(dot.replace(/"(?:\\.|[^"\\])*"/g, "")).not.toMatch(/script|rm /);
  });
  test("Mermaid: signs of its own become numbers", () => {
    const mermaid = graphMermaid(drawn(nasty));
    expect(mermaid).toContain("#34;#59; rm #92; #60;script#62;#38;amp#59; #124; end");
    expect(mermaid.split("\n").filter((line) => line.includes("script"))).toHaveLength(1);
  });
  test("Mermaid: stale arrows by their number", () => {
    const mermaid = graphMermaid(drawn(linkedWorkspace())).split("\n");
    const stale = mermaid.filter((line) => / (-->|-\.->)/.test(line)).findIndex((line) => line.includes("verouderd"));
    expect(mermaid).toContain(`  linkStyle ${stale} stroke:#b00020,stroke-width:2px,color:#b00020`);
  });
  test("SVG: well-formed, with every title, word and legend", () => {
    const texts = parsed(graphSvg(drawn(linkedWorkspace())));
    for (const text of ["Wijkverzorgende", "bp.wijk@2025", "afgeleid, 2 onderdelen; verouderd: nu bp.wijk@2025", "rode pijl: afgeleid van een versie die een opvolger heeft"]) expect(texts).toContain(text);
    expect(() => parsed(graphSvg(drawn(nasty)))).not.toThrow();
  });
  test("SVG: a large workspace", () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`${index}.yaml`, `soort: beroepsprofiel\nid: p${index}\ntitel: P\nafgeleidVan: p${index >> 1}\n`]));
    expect(parsed(graphSvg(drawn(many))).filter((text) => text === "afgeleid")).toHaveLength(149);
  });
  test("JSON as its schema says, with places and successors", () => {
    const text = graphJson(derivationGraph(projectOf(linkedWorkspace())), (uri) => uri.replace("file:///w/", ""));
    expect(schemaErrors("graph", text)).toEqual([]);
    const { nodes, edges } = JSON.parse(text) as { nodes: { key: string }[]; edges: { kind: string; from: string; to: string; count: number; stale: boolean; successors?: string[] }[] };
    expect(edges.filter(({ stale }) => stale).map(({ kind, from, to, count, successors }) => [kind, from, to, count, successors])).toEqual([
      ["afgeleidVan", "kd.thuiszorg@2026", "bp.wijk@2020", 1, ["bp.wijk@2025"]],
      ["uit", "kd.thuiszorg@2026", "bp.wijk@2020", 2, ["bp.wijk@2025"]],
    ]);
    const keys = new Set(nodes.map(({ key }) => key));
    for (const { from, to, successors = [] } of edges) for (const key of [from, to, ...successors]) expect(keys).toContain(key);
  });
});
