// What an editor draws around a text: lenses, hints, links, folds and growing selections.
import { describe, expect, test } from "vitest";
import { foldsOf } from "../../../server/src/language/folding.ts";
import { inlayHintsIn } from "../../../server/src/language/inlayHints.ts";
import { lensesOf } from "../../../server/src/language/lenses.ts";
import { linksIn } from "../../../server/src/language/links.ts";
import { referencesTo } from "../../../server/src/language/references.ts";
import { selectionsAt } from "../../../server/src/language/selection.ts";
import { marked } from "./project.ts";

const EIGEN = 'soort: kader\nid: eigen\nversie: "1"\nelementen:\n  - id: "1"\n    label: Luistert goed naar wat de ander eigenlijk wil zeggen\n  - id: "2"\n    label: Twee\n';
const BP = 'soort: beroepsprofiel\nid: bp.y\ntitel: Y\nversie: "2025"\ngemeenschappelijkKader: { ordening: eigen@1 }\nkaders: [eigen@1]\nbekwaamheden:\n  - id: samen\n    titel: Beslist samen\n    bereik: generiek\n    rollen: ["1"]\n    dekt: [eigen:1, "eigen:2"]\n  - id: alleen\n    bereik: specifiek\n';
const OP = 'soort: opleidingsprofiel\nid: op.x\nafgeleidVan: bp.y@2025\neindkwalificaties:\n  - id: ek-1\n    tekst: Kan luisteren\n    uit: bp.y@2025#samen\ntoetsen:\n  - id: t\n    toetst: [ek-1]\n';
const KOPPELING = 'soort: koppeling\nid: k\nversie: "1"\nvan: eigen@1\nnaar: nphf@2015-herzien\nparen:\n  - { van: "2", naar: "2", relatie: exact }\n';
const OTHERS = { "eigen.yaml": EIGEN, "bp.yaml": BP, "op.yaml": OP, "k.yaml": KOPPELING };

function workspace(name: keyof typeof OTHERS) {
  const { [name]: text, ...others } = OTHERS;
  return marked(`${text}<|>`, others, name);
}

describe("lenses", () => {
  const lenses = (name: keyof typeof OTHERS, language: "nl" | "en" = "nl"): string[] => {
    const { project, document, text } = workspace(name);
    return lensesOf(project, document, language).map(({ span, title }) => `${text.slice(span.start, span.end)}: ${title}`);
  };
  test("of a profile: coverage, who derives from it, who uses an item", () => {
    expect(lenses("bp.yaml")).toEqual(["soort: gebruikt in andere documenten: 1", "soort: afgeleide documenten: 1", "titel: eigen 2/2 · T 1 generiek/1 specifiek", "samen: gebruikt door 1"]);
    expect(lenses("bp.yaml", "en")).toEqual(["soort: used in other documents: 1", "soort: derived documents: 1", "titel: eigen 2/2 · T 1 generic/1 specific", "samen: used by 1"]);
  });
  test("of an own framework, crosswalks too", () => expect(lenses("eigen.yaml")).toEqual(["soort: gebruikt in andere documenten: 2", "1: gebruikt door 2 (dekt 1 · rollen 1)", "2: gebruikt door 2 (dekt 1 · paren 1)"]));
  test("within one document", () => expect(lenses("op.yaml")).toEqual(["ek-1: gebruikt door 1"]));
  test("of a new version: who is still on an earlier one, unless it is a draft or they are themselves replaced", () => {
    const behind = (text: string, others: Record<string, string> = {}): string[] => {
      const { project, document } = marked(`${text}<|>`, { ...OTHERS, ...others }, "nieuw.yaml");
      return lensesOf(project, document, "nl").flatMap(({ title, uses }) => (title.startsWith("documenten op") ? [title, ...uses!.map(({ uri, span }) => project.document(uri)!.tree.text.slice(span.start, span.end))] : []));
    };
    const profile = BP.replace('"2025"', '"2026"').replace("kaders: [eigen@1]\n", "");
    expect(behind(profile)).toEqual(["documenten op een eerdere versie: 1", "bp.y@2025"]);
    expect(behind(profile.replace("titel", "status: concept\ntitel"))).toEqual([]);
    expect(behind(profile, { "op.yaml": OP.replace("id: op.x", 'id: op.x\nversie: "1"'), "op2.yaml": OP.replace("id: op.x", 'id: op.x\nversie: "2"\nvorigeVersie: op.x@1').replaceAll("2025", "2026") })).toEqual([]);
    const kader = EIGEN.replace('"1"', '"2"\nvorigeVersie: eigen@1');
    expect(behind(kader)).toEqual(["documenten op een eerdere versie: 1", "eigen@1"]);
    expect(behind(kader, { "bp.yaml": BP.replace("titel", "status: vervallen\ntitel") })).toEqual([]);
    expect(behind(kader, { "bp2.yaml": profile.replace("gemeenschappelijkKader: { ordening: eigen@1 }\n", "") })).toEqual([]);
    expect(behind(kader.replace("vorigeVersie: eigen@1\n", ""))).toEqual([]);
  });
  test("they lead to the places", () => {
    const { project, document } = workspace("bp.yaml");
    const lens = lensesOf(project, document, "nl").find(({ title }) => title.startsWith("gebruikt door"))!;
    expect(lens.uses!.map(({ uri, span }) => project.document(uri)!.tree.text.slice(span.start, span.end))).toEqual(["bp.y@2025#samen"]);
  });
  test("a dossier per profile, with the common part", () => {
    const { project, document } = marked("soort: kwalificatiedossier\nid: kd\ntitel: K\nkaders: [nphf@2015-herzien]\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      dekt: [nphf:1]\nprofielen:\n  - code: P1\n    kerntaken:\n      - code: P1-K1\n        dekt: [nphf:2]\n        werkprocessen:\n          - code: P1-K1-W1\n  - code: P2\n<|>");
    expect(lensesOf(project, document, "nl").map(({ title }) => title)).toEqual(["NPHF 2/6 · T 0 generiek/1 specifiek", "NPHF 2/6 · T 0 generiek/1 specifiek", "NPHF 1/6"]);
  });
  test("none for what is not ours", () => expect(lensesOf(workspace("bp.yaml").project, marked("a: 1\n<|>").document, "nl")).toEqual([]));
});

describe("hints", () => {
  const hints = (name: keyof typeof OTHERS): string[] => {
    const { project, document, text } = workspace(name);
    return inlayHintsIn(project, document, { start: 0, end: text.length }, "nl").map(({ offset, label }) => `${text.slice(offset - 3, offset)} ${label}`);
  };
  test("behind codes, and behind their quotes", () => expect(hints("bp.yaml")).toEqual(["n@1 · 2/2", "n:1 · Luistert goed naar wat de ander…", ':2" · Twee']));
  test("behind references to items", () => expect(hints("op.yaml")).toEqual(["men · Beslist samen", "k-1 · Kan luisteren"]));
  test("only in the part that is shown, with the whole text at hand", () => {
    const { project, document, text } = workspace("bp.yaml");
    const start = text.indexOf("eigen:1");
    expect(inlayHintsIn(project, document, { start, end: start + 3 }, "nl")).toEqual([expect.objectContaining({ full: "Luistert goed naar wat de ander eigenlijk wil zeggen" })]);
  });
  test("not behind ids that are words", () => {
    const { project, document, text } = marked("soort: beroepsprofiel\nbekwaamheden:\n  - id: b\n    rollen: [communicator]\n    dekt: [canmeds@2015:communicator]\n<|>");
    expect(inlayHintsIn(project, document, { start: 0, end: text.length }, "nl")).toEqual([]);
  });
});

test("references to an element tell crosswalks too", () => {
  const { project, document, offset } = marked(EIGEN.replace('id: "2"', 'id: "<|>2"'), { "k.yaml": KOPPELING }, "eigen.yaml");
  expect(referencesTo(project, document, offset).map(({ uri }) => uri.slice(-10))).toEqual(["eigen.yaml", "w/k.yaml"].map((name) => expect.stringContaining(name)));
});

test("links: web addresses and frameworks, nothing else", () => {
  const { project, document, text } = marked("soort: beroepsprofiel\nkaders: [nphf@2015, onzin@1]\nbrondocumenten:\n  - titel: X\n    link: \"https://example.org/x?a=1\"\n  - titel: Y\n    link: javascript:alert(1)\n<|>");
  expect(linksIn(project, document).map(({ span, target }) => [text.slice(span.start, span.end), target])).toEqual([["nphf@2015", "bekwaam-kader:/nphf/2015.kader.yaml"], ["https://example.org/x?a=1", "https://example.org/x?a=1"]]);
});

describe("folds", () => {
  const folds = (text: string) => foldsOf(marked(`${text}<|>`).document)?.map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ""}`);
  test("keys, items and comments; empty lines stay outside", () => {
    expect(folds("# een\n# twee\nsoort: opleidingsprofiel\nvisie: |\n  a\n  b\n\neindkwalificaties:\n  - id: a\n    tekst: x\n\n  - id: b\n    rollen: [\n      x]\n\n# los\ntoetsen: []\n")).toEqual(["0-1 comment", "3-5", "7-13", "8-9", "11-13", "12-13"]);
  });
  test("left to the editor for what is not ours", () => expect(folds("a:\n  b: 1\n")).toBeUndefined());
});

test("a selection grows from word to document", () => {
  const { document, offset, text } = marked("soort: opleidingsprofiel\neindkwalificaties:\n  - id: ek-1\n    tekst: \"Kan lui<|>steren\"\n");
  // The last two differ in the line end of the text.
  expect([...new Set(selectionsAt(document, offset).map(({ start, end }) => text.slice(start, end).trim()))]).toEqual([
    "luisteren", "Kan luisteren", '"Kan luisteren"', 'tekst: "Kan luisteren"', 'id: ek-1\n    tekst: "Kan luisteren"', '- id: ek-1\n    tekst: "Kan luisteren"', text.slice(text.indexOf("eind")).trim(), text.trim(),
  ]);
});
