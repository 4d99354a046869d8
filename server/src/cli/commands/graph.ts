// `bekwaam graph`: draws which documents come from which, and which of them have fallen behind.
import path from "node:path";
import { derivationGraph, type Graph } from "../../project/graph.ts";
import { graphDot } from "../../report/graph-dot.ts";
import { graphJson } from "../../report/graph-json.ts";
import { graphMermaid } from "../../report/graph-mermaid.ts";
import { drawingOf } from "../../report/graph.ts";
import { visible } from "../../report/terminal.ts";
import type { Language } from "../../text/localized.ts";
import { defineCommand, type ExitCode, type Invocation } from "../command.ts";
import { CliError } from "../errors.ts";
import { CONFIG_OPTION, options } from "../options.ts";
import { refuseToWrite } from "../overwrite.ts";
import { openWorkspace, refuseUnread, type Workspace } from "../workspace.ts";
import { writeWhole } from "../write.ts";

const FORMATS = ["mermaid", "dot", "svg", "json"];

const OPTIONS = options({
  ...CONFIG_OPTION,
  format: { type: "string", short: "f", value: { nl: FORMATS.join("|"), en: FORMATS.join("|") }, choices: FORMATS, description: { nl: "vorm van de tekening: Mermaid (voor GitHub en veel editors), DOT (voor Graphviz), een plaatje, of gegevens voor andere programma's", en: "form of the drawing: Mermaid (for GitHub and many editors), DOT (for Graphviz), a picture, or data for other programs" }, default: { nl: "mermaid", en: "mermaid" } },
  out: { type: "string", short: "o", value: { nl: "bestand", en: "file" }, description: { nl: "schrijf naar dit bestand", en: "write to this file" }, default: { nl: "het scherm", en: "the screen" } },
  force: { type: "boolean", description: { nl: "overschrijf het bestand van --out", en: "overwrite the file of --out" } },
});

export default defineCommand({
  name: "graph",
  also: ["grafiek", "afleiding", "derivation", "tree"],
  summary: { nl: "teken welk document waarvan is afgeleid", en: "draw which document is derived from which" },
  arguments: { nl: "[paden, mappen of patronen…]", en: "[paths, folders or globs…]" },
  details: [
    {
      nl: "Een pijl gaat van de bron naar wat ervan is afgeleid. Rood is wat is afgeleid van een versie die een opvolger heeft: daar is iets bij te werken. Wat genoemd wordt maar niet in de map staat, krijgt een gestreept vak.",
      en: "An arrow goes from the source to what was derived from it. Red is what was derived from a version that has a successor: something has to be brought up to date there. What is named but not in the folder gets a dashed box.",
    },
    {
      nl: "Met een bestand of map komt erbij waar die documenten vandaan komen en wat ervan is afgeleid, ook als dat elders in de werkmap staat.",
      en: "With a file or folder, what those documents come from and what was derived from them is drawn too, also when it is elsewhere in the workspace.",
    },
  ],
  options: OPTIONS,
  examples: [
    { line: "bekwaam graph --format svg --out afleidingen.svg", what: { nl: "een plaatje van de hele map", en: "a picture of the whole folder" } },
    { line: "bekwaam graph mbo/wijkzorg.kwalificatiedossier.yaml", what: { nl: "waar één dossier vandaan komt en wat ervan is afgeleid", en: "where one file comes from and what was derived from it" } },
    { line: "bekwaam graph --format json", what: { nl: "voor andere programma's (schemas/output/graph.schema.json)", en: "for other programs (schemas/output/graph.schema.json)" } },
  ],
  run: graph,
});

type GraphCommand = Invocation<typeof OPTIONS>;

async function graph(invocation: GraphCommand): Promise<ExitCode> {
  const { values, positionals, context, language } = invocation;
  const workspace = openWorkspace({ words: positionals, cwd: context.cwd, config: invocation.config() });
  refuseUnread(workspace);
  const asked = workspace.asked.flatMap(({ uri }) => workspace.project.document(uri) ?? []);
  const text = await rendered(derivationGraph(workspace.project, asked), values.format ?? "mermaid", workspace, language);
  if (values.out === undefined) context.out.write(text);
  else {
    const target = path.resolve(context.cwd, values.out);
    refuseToWrite([target], { read: workspace.asked.flatMap(({ file }) => file ?? []), force: values.force, cwd: context.cwd });
    writeWhole(target, text, values.out);
  }
  for (const { path: shown, message } of workspace.failures) context.err.write(`bekwaam: ${visible(shown)} ${message[language]}\n`);
  for (const { uri, path: shown } of workspace.asked) {
    if (workspace.project.document(uri)?.soort !== undefined) continue;
    const text = { nl: `${visible(shown)} staat er niet bij: de soort is onbekend. Zie bekwaam check.`, en: `${visible(shown)} is left out: its kind is unknown. See bekwaam check.` };
    context.err.write(`bekwaam: ${text[language]}\n`);
  }
  return workspace.failures.length > 0 ? 2 : 0;
}

/** The layout of pictures is loaded only when somebody asks for one. */
async function rendered(graph: Graph, format: string, workspace: Workspace, language: Language): Promise<string> {
  if (format === "json") return graphJson(graph, workspace.pathOf);
  const drawing = drawingOf(graph, language);
  if (format === "dot") return graphDot(drawing);
  if (format === "svg") {
    refuseToDraw(drawing.boxes.length);
    return (await import("../../report/graph-svg.ts")).graphSvg(drawing);
  }
  return graphMermaid(drawing);
}

/** A picture of more would take minutes to lay out and be too wide for anyone to read. */
const MOST_BOXES = 2_000;

function refuseToDraw(boxes: number): void {
  if (boxes <= MOST_BOXES) return;
  throw new CliError(
    { nl: `${boxes} documenten en kaders passen niet in een leesbaar plaatje.`, en: `${boxes} documents and frameworks do not fit into a readable picture.` },
    { nl: "Noem een map of een bestand, of gebruik --format dot of --format json.", en: "Name a folder or a file, or use --format dot or --format json." },
  );
}
