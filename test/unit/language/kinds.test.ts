// Every kind of document in the editor: suggestions, hovers, definitions and outline on the examples.
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { completionAt, type Suggestion } from "../../../server/src/language/completion.ts";
import { definitionAt } from "../../../server/src/language/definition.ts";
import { hoverAt } from "../../../server/src/language/hover.ts";
import { findSymbols, outlineOf, type OutlineSymbol } from "../../../server/src/language/symbols.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";
import { SOORT_NAMES } from "../../../server/src/schema/keys/header.ts";
import { marked, type Marked } from "./project.ts";

const EXAMPLES: Record<string, string> = Object.fromEntries(
  fs.readdirSync("examples", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && !name.endsWith(".test.yaml"))
    .map((name) => [name.split(path.sep).join("/"), fs.readFileSync(path.join("examples", name), "utf8")]),
);
const OP = "opleidingen/wijkverpleging.opleidingsprofiel.yaml";
const NOORD = "opleidingen/wijkverpleging-noord.opleidingsprofiel.yaml";
const LT = "leertrajecten/samen-in-de-wijk.leertraject.yaml";
const KB = "kennis/wijkzorg.kennisbasis.yaml";
const BP = "beroepsprofielen/wijkverzorgende.beroepsprofiel.yaml";
const KADER = "kaders/krachten.kader.yaml";
const KOPPELING = "koppelingen/kracht-nphf.koppeling.yaml";

/** The example `name` with `from` replaced by `to`, which holds the cursor. */
function at(name: string, from: string, to: string): Marked {
  const text = EXAMPLES[name]!;
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  const { [name]: _, ...others } = EXAMPLES;
  return marked(text.replace(from, () => to), others, name);
}

function suggestions(name: string, from: string, to: string): Suggestion[] {
  const { project, document, offset } = at(name, from, to);
  return completionAt(project, document, offset, { language: "nl", today: "2026-03-05" });
}

const labels = (name: string, from: string, to: string): string[] => suggestions(name, from, to).map(({ label }) => label);

test("there is an example of every kind, without errors and warnings but for the one that has them on purpose", () => {
  const { project } = at(OP, "soort:", "<|>soort:");
  const documents = [...project.documents];
  expect(new Set(documents.map(({ soort }) => soort))).toEqual(new Set(SOORT_NAMES));
  for (const document of documents) {
    if (document.uri.includes("thuisbegeleiding")) continue;
    const found = checkDocument(project, document, RULES).findings.filter(({ severity }) => severity === "error" || severity === "warning");
    const expected = document.uri.includes("/wijkzorg.kwalificatiedossier") ? ["areas/without-translation", "areas/without-translation"] : [];
    expect([document.uri, found.map(({ rule }) => rule)]).toEqual([document.uri, expected]);
    if (document.soort !== "kader" && document.soort !== "koppeling") expect(document.tree.text).toMatch(/^# Verzonnen voorbeeld/);
  }
});

describe("suggestions", () => {
  test.each([
    [OP, "leidtOpVoor: [ek-4, ek-3]", "leidtOpVoor: [<|>]", ["ek-1", "ek-8"], ["t-gesprek", "jeugd"]],
    [OP, "toetst: ek-7", "toetst: <|>", ["ek-1", "ek-7"], ["e-vraag"]],
    [OP, "toetsen: [t-wijkscan]", "toetsen: [<|>]", ["t-wijkscan", "t-portfolio"], ["ek-1"]],
    [OP, "    uitstroomprofiel: jeugd", "    uitstroomprofiel: <|>", ["jeugd", "ouderen"], ["ek-1"]],
    [OP, "voorkennis: [e-wijkscan]", "voorkennis: [<|>]", ["e-bewijs"], ["ek-1"]],
    [OP, "steuntOp: kb.wijkzorg@2026#k-doorvragen", "steuntOp: <|>", ["kb.wijkzorg@2026#"], ["ek-1", "bp.wijkverzorgende@2025#"]],
    [OP, "steuntOp: kb.wijkzorg@2026#k-doorvragen", "steuntOp: kb.wijkzorg@2026#<|>", ["kb.wijkzorg@2026#k-mantelzorg", "kb.wijkzorg@2026#r-beeldzorg", "kb.wijkzorg@2026#i-oefenen"], []],
    [OP, "sluitAanOp: kd.wijkzorg@2026", "sluitAanOp: <|>", ["kd.wijkzorg@2026"], []],
    [OP, "vorm: vaardigheidstoets", "vorm: <|>", ["portfolio", "casus"], []],
    [NOORD, "uitbreiding: op.wijkverpleging@2030", "uitbreiding: <|>", ["op.wijkverpleging@2030"], ["ek-r1"]],
    [NOORD, "leidtOpVoor: [ek-r1, ", "leidtOpVoor: [<|>, ", ["ek-r1", "op.wijkverpleging@2030#"], ["bp.wijkverzorgende@2025#"]],
    [NOORD, "leidtOpVoor: [ek-r1, ", "leidtOpVoor: [samen<|>, ", ["op.wijkverpleging@2030#ek-2"], []],
    [NOORD, "reikwijdte: regionaal", "reikwijdte: <|>", ["landelijk", "instelling"], []],
    [LT, "    epas: [epa-huisbezoek]", "    epas: [<|>]", ["epa-huisbezoek", "bp.wijkverzorgende@2025#"], ["s-1"]],
    [LT, "toetst: epa-huisbezoek", "toetst: <|>", ["epa-huisbezoek", "s-1", "la-huisbezoek"], ["bo-feedback"]],
    [LT, "situaties: [s-1, s-2]", "situaties: [<|>]", ["s-1", "s-2"], ["epa-huisbezoek"]],
    [LT, "bekwaamheden: [op.wijkverpleging@2030#ek-1, op.wijkverpleging@2030#ek-2]", "bekwaamheden: <|>", ["op.wijkverpleging@2030#", "bp.wijkverzorgende@2025#"], ["s-1", "kb.wijkzorg@2026#"]],
    [LT, "werkplek: praktijk", "werkplek: <|>", ["onderwijs", "onderzoek"], []],
    [LT, "vorm: interprofessioneel", "vorm: <|>", ["monodisciplinair", "multidisciplinair"], []],
    [LT, "rollen: [communicator, samenwerkingspartner, leider]", "rollen: [<|>]", ["bachelor-verpleegkundige", "leider"], []],
    [KB, "richtlijnen: [r-eerste-gesprek]", "richtlijnen: [<|>]", ["r-eerste-gesprek", "r-beeldzorg"], ["k-doorvragen"]],
    [KB, "interventies: [i-oefenen]", "interventies: [<|>]", ["i-oefenen"], ["r-beeldzorg"]],
    [KB, "gebied: geneeskunde", "gebied: <|>", ["psychologie", "recht"], []],
    [KB, "status: in-ontwikkeling", "status: <|>", ["geautoriseerd"], []],
    [BP, "    bekwaamheden: [vraagverheldering, netwerk]", "    bekwaamheden: [<|>]", ["vraagverheldering", "digitaal"], ["ps-1"]],
    [BP, "regime: vrijwillig", "regime: <|>", ["big", "jeugd"], []],
    [KADER, "volledig: true", "breidtUit: <|>", ["canmeds@2015"], []],
    [KADER, "volledig: true", "centraal: <|>", ["kiezen", "zelf-doen.techniek"], []],
    [KOPPELING, "van: kracht@1", "van: <|>", ["kracht@1"], []],
    [KOPPELING, "{ van: meedoen", "{ van: <|>", ["meedoen", "zelf-doen.techniek"], ["5.2"]],
    [KOPPELING, 'naar: "2.3"', "naar: <|>", ["2.3", "6"], ["meedoen"]],
  ])("in %s at %s as %s", (name, from, to, offered, notOffered) => {
    const found = labels(name, from, to);
    expect(found).toEqual(expect.arrayContaining(offered));
    expect(found.filter((label) => notOffered.includes(label))).toEqual([]);
  });
  test("an element of a pair is found by a word of its label", () => {
    expect(labels(KOPPELING, "{ van: meedoen", "{ van: hulpmid<|>")).toEqual(["zelf-doen.techniek"]);
  });
  test("an item is offered with its title", () => {
    expect(suggestions(OP, "toetst: ek-7", "toetst: <|>").find(({ label }) => label === "ek-7")!.detail).toContain("Werkt met gezinnen");
    expect(suggestions(KB, "richtlijnen: [r-eerste-gesprek]", "richtlijnen: [<|>]")[0]!.detail).toContain("Richtlijn eerste gesprek");
  });
  test("what a document extends comes before other documents", () => {
    const found = labels(NOORD, "van: op.wijkverpleging@2030#e-wijkscan", "van: <|>");
    expect(found[0]).toBe("op.wijkverpleging@2030#");
  });
  test("keys, in the words of the kind", () => {
    expect(labels(OP, "    leerjaar: 1\n", "    <|>\n")).toEqual(expect.arrayContaining(["leerjaar", "werkvormen"]));
    expect(labels(LT, "evaluatie:", "<|>\nevaluatie:")).toEqual(expect.arrayContaining(["erkenning", "sluitAanOp"]));
    expect(labels(KB, "      metWelkeResultaten:", "      <|>\n      x-metWelkeResultaten:")).toContain("metWelkeResultaten");
  });
});

describe("hover", () => {
  test.each([
    [OP, "toetst: ek-7", "toetst: ek<|>-7", "Werkt met gezinnen"],
    [OP, "uitstroomprofiel: jeugd", "uitstroomprofiel: jeu<|>gd", "Wijkverpleging voor jeugd en gezin"],
    [OP, "#k-doorvragen", "#k-door<|>vragen", "Doorvragen voorkomt een verkeerd plan"],
    [OP, "dublin:oordeelsvorming", "dublin:oordeels<|>vorming", "Oordeelsvorming"],
    [OP, "leidtOpVoor: [ek-4", "leidt<|>OpVoor: [ek-4", "De eindkwalificaties waaraan deze eenheid werkt"],
    [NOORD, "uitbreiding: op.", "uitbreiding: o<|>p.", "Bachelor wijkverpleging"],
    [NOORD, "@2030#ek-3", "@2030#e<|>k-3", "Werkt samen in de wijk"],
    [LT, "    epas: [epa-huisbezoek]", "    epas: [epa-<|>huisbezoek]", "eerste huisbezoek"],
    [LT, "supervisie: 3", "super<|>visie: 3", "Hoeveel toezicht nog nodig is"],
    [LT, "rollen: [professional, begeleider", "rollen: [profess<|>ional, begeleider", "Is en blijft zelf vakman"],
    [LT, "#ps-1", "#ps<|>-1", "Mevrouw wil niet meer gewassen worden"],
    [KB, "interventies: [i-oefenen]", "interventies: [i-oe<|>fenen]", "Elke dag één handeling"],
    [KB, "gevalideerd: true", "gevali<|>deerd: true", "getoetst op kwaliteit"],
    [KB, "kracht:kiezen", "kracht:kie<|>zen", "Zelf kiezen"],
    [BP, "tuchtrecht: verenigingsrecht", "tuchtrecht: verenigings<|>recht", "verenig"],
    [KADER, "- id: kiezen", "- id: kie<|>zen", "[bp.wijkverzorgende@2025]("],
    [KOPPELING, "{ van: meedoen", "{ van: mee<|>doen", "Meedoen in de wijk"],
    [KOPPELING, 'naar: "2.3"', 'naar: "2<|>.3"', "Laat regie bij de cliënt"],
    [KOPPELING, "relatie: enger", "relatie: en<|>ger", "Het eerste valt binnen het tweede"],
  ])("in %s at %s", (name, from, to, expected) => {
    const { project, document, offset } = at(name, from, to);
    expect(hoverAt(project, document, offset, "nl")?.markdown ?? "").toContain(expected);
    expect(hoverAt(project, document, offset, "en")?.markdown ?? "").not.toBe("");
  });
});

describe("definition", () => {
  test.each([
    [OP, "#k-doorvragen", "#k-door<|>vragen", KB],
    [OP, "sluitAanOp: kd.", "sluitAanOp: k<|>d.", "dossiers/wijkzorg"],
    [NOORD, "uitbreiding: op.", "uitbreiding: o<|>p.", OP],
    [LT, "#ps-1", "#ps<|>-1", BP],
    [LT, "kracht:samen-doen", "kracht:sa<|>men-doen", KADER],
    [KB, "#vraagverheldering", "#vraag<|>verheldering", BP],
    [KOPPELING, "{ van: meedoen", "{ van: mee<|>doen", KADER],
    [KOPPELING, 'naar: "2.3"', 'naar: "2<|>.3"', "nphf/2015-herzien"],
  ])("in %s at %s", (name, from, to, expected) => {
    const { project, document, offset } = at(name, from, to);
    expect(definitionAt(project, document, offset).map(({ uri }) => uri)).toEqual([expect.stringContaining(expected)]);
  });
});

describe("outline", () => {
  const outline = (name: string): Map<string, string[]> => {
    const { document } = at(name, "soort:", "<|>soort:");
    return new Map(outlineOf(document, "nl").map((part: OutlineSymbol) => [part.name, part.children.map((child) => child.name)]));
  };
  test("of a programme profile: titles rather than whole texts", () => {
    const parts = outline(OP);
    expect([...parts.keys()]).toEqual(["uitstroomprofielen", "eindkwalificaties", "eenheden", "toetsen"]);
    expect(parts.get("eindkwalificaties")![1]).toBe("ek-2 Beslist samen");
    expect(parts.get("toetsen")).toContain("t-advies Advies aan een wijkteam");
  });
  test("of a learning track", () => expect([...outline(LT).keys()]).toEqual(["situaties", "epas", "beoordelingen", "leeractiviteiten"]));
  test("of a body of knowledge", () => {
    expect([...outline(KB).keys()]).toEqual(["kennis", "richtlijnen", "interventies"]);
    expect(outline(KB).get("kennis")![2]).toBe("k-niet-pluis Het gevoel dat iets niet klopt");
  });
  test("of a professional profile", () => expect([...outline(BP).keys()]).toEqual(["bekwaamheden", "praktijksituaties", "epas"]));
  test("of a framework", () => expect(outline(KADER).get("elementen")).toEqual(["zelf-doen Zelf doen", "samen-doen Samen doen", "meedoen Meedoen in de wijk", "kiezen Zelf kiezen"]));
  test("names across the workspace", () => {
    const { project } = at(OP, "soort:", "<|>soort:");
    expect(findSymbols(project, "huisbezoek").map(({ kind }) => kind).sort()).toEqual(["beoordeling", "beoordeling", "epa", "leeractiviteit", "toets"].sort());
    expect(findSymbols(project, "op.wijkverpleging").map(({ name }) => name)).toContain("op.wijkverpleging.noord@2030");
  });
});
