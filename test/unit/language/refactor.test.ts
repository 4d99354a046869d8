// Changes of form: the texts of all files after choosing one.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { refactoringEdits, refactoringsAt } from "../../../server/src/language/refactor.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { resolve } from "../../../server/src/project/resolve.ts";
import type { TextEdit } from "../../../server/src/text/problem.ts";
import { marked } from "./project.ts";

const afterAll = (text: string, edits: readonly TextEdit[]): string =>
  [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end).reduce((current, { span, newText }) => current.slice(0, span.start) + newText + current.slice(span.end), text);

/** All texts after the refactoring `name` at the cursor; undefined when it is not offered or cannot be done. */
function after(text: string, name: string, others: Record<string, string> = {}): Record<string, string> | undefined {
  const { project, document, offset } = marked(text, others);
  const edits = refactoringEdits(project, document, { start: offset, end: offset }, name);
  return edits && Object.fromEntries([...project.documents].map(({ uri, tree }) => [uri.slice("file:///w/".length), afterAll(tree.text, edits.get(uri) ?? [])]));
}

const offered = (text: string, others: Record<string, string> = {}): string[] => {
  const { project, document, offset } = marked(text, others);
  return refactoringsAt(project, document, { start: offset, end: offset }, "nl").map(({ title }) => title);
};

const HEAD = 'soort: kwalificatiedossier\nid: kd\ntitel: K\nversie: "1"\n';
const DOSSIER = `${HEAD}basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Eerste
      werkprocessen:
        # over de eerste
        - code: B1-K1-W1
          titel: Een
          # binnenin
          uit: kd#B1-K1-W2
        - code: B1-K1-W2
          titel: Twee
    - code: B1-K2
      titel: Tweede
      werkprocessen:
        - code: B1-K2-W1
          titel: Drie
`;
const OTHER = { "lt.yaml": 'soort: leertraject\nid: lt\nsituaties:\n  - { id: s, uit: ["kd@1#B1-K1-W1", kd#B1-K1-W2, "kd@1#B1-K2-W1"] }\n' };

describe("move", () => {
  test("a werkproces down: with its comments, codes stay in order, references follow everywhere", () => {
    expect(after(DOSSIER.replace("titel: Een", "ti<|>tel: Een"), "refactor.move.down", OTHER)).toEqual({
      "test.yaml": DOSSIER.replace(/ {8}# over de eerste[^]*?titel: Twee/, `        - code: B1-K1-W1
          titel: Twee
        # over de eerste
        - code: B1-K1-W2
          titel: Een
          # binnenin
          uit: kd#B1-K1-W1`),
      "lt.yaml": OTHER["lt.yaml"].replace("B1-K1-W1", "X").replace("B1-K1-W2", "B1-K1-W1").replace("X", "B1-K1-W2"),
    });
  });
  test("a kerntaak up takes its werkprocessen along, with their codes", () => {
    const result = after(DOSSIER.replace("titel: Tweede", "ti<|>tel: Tweede"), "refactor.move.up", OTHER)!;
    expect(result["test.yaml"]).toBe(`${HEAD}basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Tweede
      werkprocessen:
        - code: B1-K1-W1
          titel: Drie
    - code: B1-K2
      titel: Eerste
      werkprocessen:
        # over de eerste
        - code: B1-K2-W1
          titel: Een
          # binnenin
          uit: kd#B1-K2-W2
        - code: B1-K2-W2
          titel: Twee
`);
    expect(result["lt.yaml"]).toContain('["kd@1#B1-K2-W1", kd#B1-K2-W2, "kd@1#B1-K1-W1"]');
  });
  test("an id moves with its item; in brackets too; the last line may lack its end", () => {
    expect(after("soort: beroepsprofiel\nbekwaamheden: [{ id: a<|> }, { id: b, titel: B }]", "refactor.move.down")).toEqual({ "test.yaml": "soort: beroepsprofiel\nbekwaamheden: [{ id: b, titel: B }, { id: a }]" });
    expect(after("soort: beroepsprofiel\r\nbekwaamheden:\r\n- id: a\r\n  titel: |\r\n    lang\r\n    lang\r\n\r\n- id: <|>b", "refactor.move.up")).toEqual({ "test.yaml": "soort: beroepsprofiel\r\nbekwaamheden:\r\n- id: b\r\n\r\n- id: a\r\n  titel: |\r\n    lang\r\n    lang" });
  });
  test("not past the ends, and not with anchors", () => {
    expect(after(DOSSIER.replace("titel: Een", "ti<|>tel: Een"), "refactor.move.up")).toBeUndefined();
    expect(after(DOSSIER.replace("titel: Een", "ti<|>tel: &x Een"), "refactor.move.down")).toBeUndefined();
  });
  test("titles", () => expect(offered(DOSSIER.replace("titel: Twee\n", "ti<|>tel: Twee\n")).slice(0, 1)).toEqual(["Verplaats B1-K1-W2 omhoog"]));

  test("down and up again restores every byte, here and elsewhere", () => {
    const titles = fc.array(fc.tuple(fc.constantFrom("Een", "'Tw ee'", '"Drie"', "|\n            lang\n            stuk"), fc.boolean()), { minLength: 2, maxLength: 5 });
    fc.assert(fc.property(titles, fc.nat(), (entries, pick) => {
      const text = `${HEAD}basisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      werkprocessen:\n${entries.map(([titel, commented], index) => `${commented ? "        # noot\n" : ""}        - code: B1-K1-W${index + 1}\n          titel: ${titel}\n`).join("")}`;
      const others = { "lt.yaml": `soort: leertraject\nsituaties:\n  - { id: s, uit: [${entries.map((_, index) => `kd#B1-K1-W${index + 1}`).join(", ")}] }\n` };
      const index = pick % (entries.length - 1);
      const at = (code: string, source: string): string => source.replace(`code: ${code}\n`, `code: ${code}<|>\n`);
      const there = after(at(`B1-K1-W${index + 1}`, text), "refactor.move.down", others)!;
      const back = after(at(`B1-K1-W${index + 2}`, there["test.yaml"]!), "refactor.move.up", { "lt.yaml": there["lt.yaml"]! })!;
      expect(back).toEqual({ "lt.yaml": others["lt.yaml"], "test.yaml": text });
    }), { numRuns: 60 });
  });
});

describe("renumber", () => {
  const GAPS = DOSSIER.replaceAll("B1-K2", "B1-K5").replaceAll("B1-K1-W2", "B1-K1-W4");
  test("codes in order and without gaps; references follow everywhere", () => {
    const result = after(GAPS.replace("titel: Tweede", "ti<|>tel: Tweede"), "renumber", { "lt.yaml": OTHER["lt.yaml"].replace("B1-K2", "B1-K5").replace("B1-K1-W2", "B1-K1-W4") });
    expect(result).toEqual({ "test.yaml": DOSSIER, ...OTHER });
    expect(offered(GAPS.replace("titel: Tweede", "ti<|>tel: Tweede"))).toContain("Nummer de codes opnieuw (3 veranderen)");
  });
  test("not when they are in order", () => expect(after(DOSSIER.replace("titel: Een", "ti<|>tel: Een"), "renumber")).toBeUndefined());
  test("in optional parts from D1", () => expect(after(`${HEAD}keuzedelen:\n  - code: K0001\n    kerntaken:\n      - code: D1-K2<|>\n        werkprocessen:\n          - code: D1-K2-W1\n`, "renumber")!["test.yaml"]).toBe(`${HEAD}keuzedelen:\n  - code: K0001\n    kerntaken:\n      - code: D1-K1\n        werkprocessen:\n          - code: D1-K1-W1\n`));
});

const PROCESSES = `${HEAD}basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      werkprocessen:
        - code: B1-K1-W1
          titel: Een
          omschrijving: Doet iets.
          rollen: [communicator]
          gedrag:
            - luistert
            - vraagt door
            - vat samen
          dekt: nphf:2
        - code: B1-K1-W2
          titel: Twee
          resultaat: "Klaar: alles"
          rollen: [communicator, zorgverlener]
          dekt: [nphf:3]
          # let op
          gedrag:
            - legt uit
        - code: B1-K1-W3
          titel: Drie
`;
const USES = { "lt.yaml": "soort: leertraject\nsituaties:\n  - { id: s, uit: [kd#B1-K1-W1, kd#B1-K1-W2, kd#B1-K1-W3] }\n" };

describe("split", () => {
  test("the behaviour from the cursor on goes to a new one; codes behind it shift, references follow", () => {
    expect(after(PROCESSES.replace("vraagt door", "vraagt<|> door"), "split", USES)).toEqual({
      "test.yaml": PROCESSES.replace("            - vraagt door\n            - vat samen\n", "").replace("B1-K1-W3", "B1-K1-W4").replace("B1-K1-W2", "B1-K1-W3").replace("          dekt: nphf:2\n", `          dekt: nphf:2
        - code: B1-K1-W2
          titel: Een (2)
          rollen: [communicator]
          dekt: nphf:2
          gedrag:
            - vraagt door
            - vat samen
`),
      "lt.yaml": "soort: leertraject\nsituaties:\n  - { id: s, uit: [kd#B1-K1-W1, kd#B1-K1-W3, kd#B1-K1-W4] }\n",
    });
  });
  test("behaviour at the very end, and elsewhere in the item", () => {
    expect(after("soort: kwalificatiedossier\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      werkprocessen:\n        - code: B1-K1-W1\n          gedrag:\n            - a\n            - b<|>", "split")!["test.yaml"]).toMatch(/- a\n {8}- code: B1-K1-W2\n {10}titel: "\(2\)"\n {10}gedrag:\n {12}- b$|- a\n {8}- code: B1-K1-W2\n {10}titel: \(2\)\n {10}gedrag:\n {12}- b$/);
    expect(after(PROCESSES.replace("titel: Drie", "titel: Dr<|>ie"), "split")!["test.yaml"]).toBe(`${PROCESSES}        - code: B1-K1-W4\n          titel: Drie (2)\n`);
  });
});

describe("merge", () => {
  test("nothing is lost, lists grow, codes behind it move up, references follow", () => {
    const result = after(PROCESSES.replace("titel: Een", "titel: E<|>en"), "merge", USES)!;
    expect(result["test.yaml"]).toBe(`${HEAD}basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      werkprocessen:
        - code: B1-K1-W1
          titel: Een / Twee
          omschrijving: Doet iets.
          rollen: [communicator, zorgverlener]
          gedrag:
            - luistert
            - vraagt door
            - vat samen
            - legt uit
          dekt: [nphf:2, nphf:3]
          resultaat: "Klaar: alles"
          # let op
        - code: B1-K1-W2
          titel: Drie
`);
    expect(result["lt.yaml"]).toContain("[kd#B1-K1-W1, kd#B1-K1-W1, kd#B1-K1-W2]");
  });
  test("texts one after the other, in lines of their own when one has lines", () => {
    const two = (a: string, b: string): string => `${HEAD}basisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      werkprocessen:\n        - code: B1-K1-W1<|>\n          omschrijving: ${a}\n        - code: B1-K1-W2\n          omschrijving: ${b}\n`;
    const text = (a: string, b: string): string | undefined => {
      const { document } = marked(`${after(two(a, b), "merge")!["test.yaml"]}<|>`);
      return document.items.at(-1)?.node.pairs.find(({ key }) => key.text === "omschrijving")?.value?.kind === "scalar" ? (document.items.at(-1)!.node.pairs.find(({ key }) => key.text === "omschrijving")!.value as { text: string }).text : undefined;
    };
    expect(text("Een.", "'Twee: b'")).toBe("Een. Twee: b");
    expect(text("|\n            Een\n            twee", "Drie")).toBe("Een\ntwee\n\nDrie");
  });
  test("not when they contradict each other", () => expect(after(`${HEAD}basisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      werkprocessen:\n        - code: B1-K1-W1<|>\n          bereik: generiek\n        - code: B1-K1-W2\n          bereik: specifiek\n`, "merge")).toBeUndefined());
});

describe("pool", () => {
  const withKnowledge = (knowledge: string, pool = ""): string => `${HEAD}${pool}basisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      vakkennis: [${knowledge}]\n`;
  const POOL = "vakkennis:\n  - id: vk-1\n    tekst: kent de wijk\n";
  test("a text becomes a line of the pool, which is made when it is not there", () => {
    expect(after(withKnowledge('"heeft kennis van de <|>sociale kaart: breed"'), "extract")!["test.yaml"]).toBe(withKnowledge("vk-sociale-kaart", 'vakkennis:\n  - id: vk-sociale-kaart\n    tekst: "heeft kennis van de sociale kaart: breed"\n'));
    expect(after(withKnowledge("heeft kennis van de <|>sociale kaart", POOL), "extract")!["test.yaml"]).toBe(withKnowledge("vk-sociale-kaart", `${POOL}  - id: vk-sociale-kaart\n    tekst: heeft kennis van de sociale kaart\n`));
  });
  test("a text that is there already becomes a reference", () => expect(after(withKnowledge("Kent de <|>wijk", POOL), "extract")!["test.yaml"]).toBe(withKnowledge("vk-1", POOL)));
  test("of two equal lines one is left, and all refer to it", () => {
    const double = `${POOL}  # dubbel\n  - id: vk-2\n    tekst: Kent de <|>wijk\n`;
    expect(after(withKnowledge("vk-2", double), "replace", { "o.yaml": "soort: leertraject\nsituaties:\n  - { id: s, uit: kd#vk-2 }\n" })).toEqual({
      "test.yaml": withKnowledge("vk-1", POOL),
      "o.yaml": "soort: leertraject\nsituaties:\n  - { id: s, uit: kd#vk-1 }\n",
    });
  });
  test("not for an id", () => expect(offered(withKnowledge("vk<|>-1", POOL)).filter((title) => title.includes("pool"))).toEqual([]));
});

describe("another version of a framework", () => {
  const KADER = (versie: string, ...elements: string[]): string => `soort: kader\nid: k\nversie: "${versie}"\nelementen:\n${elements.map((element) => `  - ${element}\n`).join("")}`;
  const OLD = KADER("1", "{ id: a, label: Aa }", "{ id: b, label: Bee }", "{ id: c, label: Cee }", "{ id: d, label: Dee, vervangenDoor: k@2:d2 }");
  const NEW = KADER("2", "{ id: a, label: Aa }", "{ id: bb, label: Bb }", "{ id: c1, label: C1 }", "{ id: c2, label: C2 }", "{ id: d2, label: D2 }");
  const WALK = 'soort: koppeling\nid: w\nversie: "1"\nvan: k@2\nnaar: k@1\nstatus: vastgesteld\nparen:\n  - { van: bb, naar: b, relatie: exact }\n  - { van: c1, naar: c, relatie: enger }\n  - { van: c2, naar: c, relatie: enger }\n';
  const text = (versie: string, rollen: string, dekt: string): string => `soort: beroepsprofiel\ngemeenschappelijkKader: { ordening: k@${versie} }\nkaders: ["k@${versie}"]\nbekwaamheden:\n  - id: x\n    rollen: [${rollen}]\n    dekt: [${dekt}]\n`;
  const others = { "1.yaml": OLD, "2.yaml": NEW, "w.yaml": WALK };
  test("roles and elements by crosswalk, successor and name; what is not sure stays and is counted", () => {
    const source = text("1", "a, b, c, d", "k:b, k@1:d").replace("ordening: k@1", "ordening: k<|>@1");
    expect(offered(source, others)).toContain("Zet om naar k@2 (verwijzingen: 5; zonder eenduidige opvolger blijft staan: c)");
    expect(after(source, "version k@2", others)!["test.yaml"]).toBe(text("2", "a, bb, c, d2", "k:bb, k@2:d2"));
  });
  test("what is not sure goes on meaning the old version, also when the new one has something by that id", () => {
    const split = { ...others, "2.yaml": NEW.replace("id: c1", "id: c"), "w.yaml": WALK.replace("van: c1", "van: c") };
    const source = text("1", "c", "k:c, k@1:c, k:a").replace("ordening: k@1", "ordening: k<|>@1");
    expect(offered(source, split)).toContain("Zet om naar k@2 (verwijzingen: 1; zonder eenduidige opvolger blijft staan: c)");
    expect(after(source, "version k@2", split)!["test.yaml"]).toBe(text("2", "c", "k@1:c, k@1:c, k:a"));
  });
  test("of many that are not sure it names a few", () => {
    const many = ["e", "f", "g", "h", "i"];
    const source = text("1", "a", many.map((id) => `k:${id}`).join(", ")).replace("ordening: k@1", "ordening: k<|>@1");
    const more = { ...others, "1.yaml": OLD + many.map((id) => `  - { id: ${id}, label: ${id}${id} }\n`).join("") };
    expect(offered(source, more)).toContain("Zet om naar k@2 (verwijzingen: 1; zonder eenduidige opvolger blijft staan: e, f, g en nog 2)");
  });
  test("not by a crosswalk that nobody adopted", () => {
    const source = text("1", "b", "").replace("ordening: k@1", "ordening: k<|>@1");
    expect(offered(source, { ...others, "w.yaml": WALK.replace("vastgesteld", "voorstel") })).toEqual([]);
  });
});

test("after any of them every reference that led somewhere still leads to what says the same", () => {
  const names = ["refactor.move.up", "refactor.move.down", "renumber", "split"];
  fc.assert(fc.property(fc.constantFrom(...names), fc.constantFrom("titel: Een", "titel: Twee", "titel: Drie"), (name, place) => {
    const texts = after(PROCESSES.replace(place, place.replace("titel: ", "titel: <|>")), name, USES);
    if (!texts) return;
    const project = new Project(bundled());
    for (const [file, text] of Object.entries(texts)) project.set(readDocument(`file:///w/${file}`, text));
    const document = project.document("file:///w/lt.yaml")!;
    const titles = document.references.map((reference) => {
      const found = resolve(project, document, reference);
      return found.found === "item" ? found.item.titel?.value : undefined;
    });
    expect(titles).toEqual(["Een", "Twee", "Drie"]);
  }));
});
