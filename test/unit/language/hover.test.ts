// Hovers: what a reader is told at a place.
import { describe, expect, test } from "vitest";
import { hoverAt } from "../../../server/src/language/hover.ts";
import type { Language } from "../../../server/src/text/localized.ts";
import { marked } from "./project.ts";

/** The hover at the cursor holds every one of `parts`. */
function check(text: string, parts: readonly (string | RegExp)[], language: Language = "nl", others: Record<string, string> = {}): void {
  const { project, document, offset } = marked(text, others);
  const markdown = hoverAt(project, document, offset, language)?.markdown.replaceAll("\u00a0", " ") ?? "";
  for (const part of parts) expect(markdown).toMatch(typeof part === "string" ? new RegExp(part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")) : part);
}

const nothing = (text: string): void => {
  const { project, document, offset } = marked(text);
  expect(hoverAt(project, document, offset, "nl")).toBeUndefined();
};

const HEAD = "soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: \"1\"\ngemeenschappelijkKader: { ordening: canmeds@bn2030 }\nkaders: [canmeds@bn2030, nphf@2015-herzien]\n";
const BP = "soort: beroepsprofiel\nid: bp.y\ntitel: Profiel Y\nversie: \"2025\"\nbekwaamheden:\n  - id: samen\n    titel: Beslist samen\n    tekst: Neemt besluiten met de burger.\n";

describe("keys", () => {
  test("title and explanation", () => check("soort: kader\nvol<|>ledig: true\n", ["**Volledig**", "`true` of `false`"]));
  test("in English", () => check("soort: kader\nvol<|>ledig: true\n", ["**Complete**"], "en"));
  test("allowed values", () => check("soort: kader\nord<|>ening: nominaal\n", ["Mogelijke waarden", "`ordinaal`"]));
  test("nothing on a key that does not exist", () => nothing("soort: kader\nonzin<|>: 1\n"));
  test("of elements in elements", () => check('soort: kader\nelementen:\n  - id: "1"\n    elementen:\n      - id: "2"\n        vervang<|>enDoor: "1"\n', ["**Vervangen door**"]));
});

describe("values", () => {
  test("of an enumeration", () => check(`${HEAD}status: con<|>cept\n`, ["**Concept**", "Er wordt nog aan gewerkt."]));
  test("usual values", () => check(`${HEAD}toetsen:\n  - id: t\n    vorm: [port<|>folio]\n`, ["**Portfolio**"]));
  test("the kind also tells the document and its coverage", () => check(`${HEAD}`.replace("opleidings", "oplei<|>dings"), ["**Opleidingsprofiel**", "op.x@1", "Dekking", "0 van 7"]));
});

describe("coverage", () => {
  test("on the title, gaps by name", () => check(`${HEAD.replace("titel", "ti<|>tel")}eindkwalificaties:\n  - id: ek-1\n    rollen: [communicator]\n`, ["Dekking", "1 van 7", "Leider", "0 van 6", /\*\*canmeds@bn2030\*\* 1 van 7 █+░+ – ontbreekt: .*Leider/]));
  test("what is covered whole comes last, on one line", () => {
    const head = HEAD.replace("titel", "ti<|>tel").replace("[canmeds", "[k@1, l@1, canmeds");
    const kader = (id: string): string => `soort: kader\nid: ${id}\nversie: "1"\nelementen:\n  - { id: a, label: A }\n`;
    check(`${head}eindkwalificaties:\n  - id: ek-1\n    dekt: [k:a, l:a]\n`, [/ontbreekt.*\n\n\*\*k@1\*\* 1 van 1 · \*\*l@1\*\* 1 van 1\n/], "nl", { "k.yaml": kader("k"), "l.yaml": kader("l") });
  });
  test("in English", () => check(HEAD.replace("titel", "ti<|>tel"), ["Coverage", "0 of 7", "missing:"], "en"));
  test("fits in a hover with three frameworks, and tells all gaps of one", () => {
    const head = HEAD.replace("nphf@2015-herzien", "nphf@2015-herzien, sbb@2016");
    const told = (text: string): string => {
      const { project, document, offset } = marked(text);
      return hoverAt(project, document, offset, "nl", "command:x")!.markdown;
    };
    const together = told(head.replace("titel", "ti<|>tel")).split("\n\n---")[0]!;
    expect(together).toMatch(/^\*\*Dekking\*\* · \[open de dekkingsmatrix\]\(command:x\)\n/);
    expect(together.length).toBeLessThan(760);
    expect(together).toMatch(/sbb@2016.*A Beslissen.*, en nog \d+$/m);
    expect(told(head.replace("sbb@", "sb<|>b@"))).toMatch(/Nog niet gedekt: A Beslissen.*, Y /);
  });
  test("on the key rollen", () => check(`${HEAD}eindkwalificaties:\n  - id: ek-1\n    rol<|>len: [communicator]\n`, ["1 van 7"]));
  test("per profile", () => check(
    "soort: kwalificatiedossier\nid: kd.x\nkaders: [nphf@2015-herzien]\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      dekt: [nphf:1]\nprofielen:\n  - code: P1\n    ti<|>tel: Een\n    kerntaken:\n      - code: P1-K1\n        dekt: [nphf:2]\n  - code: P2\n",
    ["Dekking voor Een", "2 van 6"]));
  test("without frameworks it says what to do", () => check("soort: beroepsprofiel\nid: bp.x\nti<|>tel: X\n", ["noemt nog geen kader"]));
});

describe("references", () => {
  test("a role", () => check(`${HEAD}eindkwalificaties:\n  - id: ek-1\n    rollen: [lei<|>der]\n`, ["**Leider** `leider`", "canmeds@bn2030", "Gedekt door: [`ek-1`](file:///w/test.yaml#L8)"]));
  test("an element, its place and who covers it", () => check(`${HEAD}eindkwalificaties:\n  - id: ek-1\n    dekt: [nphf:2<|>.2]\n`, ["`2.2`", "Onderdeel van `2`", "`ek-1`", "Bron: NPHF, Actieagenda Beroepen en Opleidingen (2015), "]));
  test("what covers it is marked when it is assessed", () => check(`${HEAD}eindkwalificaties:\n  - id: ek-1\n    rollen: [lei<|>der]\ntoetsen:\n  - { id: t, toetst: [ek-1] }\n`, ["[`ek-1`](file:///w/test.yaml#L8) ✓", "✓ wordt ook getoetst"]));
  test("who covers it elsewhere", () => check(`${HEAD}eindkwalificaties:\n  - id: ek-1\n    dekt: [nphf:2<|>.2]\n`, ["In andere documenten: [bp.y@2025](file:///w/y.yaml#L6) (1)"], "nl", { "y.yaml": `${BP}    dekt: [nphf:2.2.a]\n` }));
  test("what replaces it", () => check("soort: beroepsprofiel\nbekwaamheden:\n  - id: b\n    dekt: [oud:<|>a]\n", ["Vervangen door", "`b` Bee"], "nl", { "oud.yaml": "soort: kader\nid: oud\nversie: \"1\"\nelementen:\n  - id: a\n    label: Aa\n    vervangenDoor: b\n  - id: b\n    label: Bee\n" }));
  test("an ordinal element says which step", () => check("soort: beroepsprofiel\nbekwaamheden:\n  - id: b\n    dekt: [miller:<|>does]\n", [/Stap \d van \d/]));
  test("an item", () => check(`${HEAD}eindkwalificaties:\n  - id: ek-1\n    tekst: Kan luisteren.\ntoetsen:\n  - id: t-1\n    toetst: [ek<|>-1]\n`, ["Kan luisteren", "*Eindkwalificatie*"]));
  test("an item of another document", () => check(`${HEAD}eindkwalificaties:\n  - id: ek-1\n    uit: bp.y@2025#sa<|>men\n`, ["Beslist samen", "Neemt besluiten met de burger.", "Profiel Y"], "nl", { "y.yaml": BP }));
  test("a document", () => check(`${HEAD}afgeleidVan: [{ document: bp<|>.y }]\n`, ["Profiel Y", "Beroepsprofiel"], "nl", { "y.yaml": BP }));
  test("a framework with its coverage", () => check(`${HEAD}`.replace("[canmeds@bn", "[can<|>meds@bn"), ["CanMEDS-rollen Bachelor Nursing 2030", "0 van 7"]));
  test("nothing on a reference that is unknown", () => nothing(`${HEAD}eindkwalificaties:\n  - id: ek-1\n    dekt: [nphf:9<|>9]\n`));
});

describe("what fell behind", () => {
  const OLD = 'soort: beroepsprofiel\nid: bp.y\ntitel: Y\nversie: "2020"\nbekwaamheden:\n  - { id: samen, titel: Beslist mee, dekt: [nphf:1] }\n  - { id: weg, titel: Verdwijnt }\n  - { id: blijft, titel: Blijft }\n';
  const NEW = 'soort: beroepsprofiel\nid: bp.y\ntitel: Y\nversie: "2025"\nbekwaamheden:\n  - { id: samen, titel: Beslist samen, dekt: [nphf:2] }\n  - { id: blijft, titel: Blijft }\n  - { id: erbij, titel: Komt erbij }\n';
  const others = { "oud.yaml": OLD, "nieuw.yaml": NEW };
  const uit = (reference: string): string => `${HEAD}eindkwalificaties:\n  - id: ek\n    uit: ${reference}\n`;
  test("the whole document: the successor and all that changed", () => check(`${HEAD}afgeleidVan: { document: bp<|>.y, versie: "2020" }\n`, ["**Verouderd.** `bp.y@2020` is vervangen door `bp.y@2025` (Y).", "anders verwoord, andere verwijzingen: `samen` Beslist samen", "vervallen: `weg` Verdwijnt", "nieuw: `erbij` Komt erbij", "versie 2020"], "nl", others));
  test("on the version beside it", () => check(`${HEAD}afgeleidVan: { document: bp.y, versie: "20<|>20" }\n`, ["was replaced by `bp.y@2025`"], "en", others));
  test("one item: its old and new words and references", () => check(uit("bp.y@2020#sa<|>men"), ["titel: was “Beslist mee”", "titel: is nu “Beslist samen”", "dekt: zonder `nphf:1`, met `nphf:2`"], "nl", others));
  test("one item that is gone, and one that stayed", () => {
    check(uit("bp.y@2020#we<|>g"), ["staat niet meer in `bp.y@2025`"], "nl", others);
    check(uit("bp.y@2020#blijf<|>t"), ["is in `bp.y@2025` hetzelfde gebleven"], "nl", others);
  });
  test("without the old version only the successor is told", () => check(uit("bp.y@2020#sa<|>men"), [/^\*\*Verouderd\.\*\* `bp\.y@2020` is vervangen door `bp\.y@2025` \(Y\)\.$/], "nl", { "nieuw.yaml": NEW }));
  test("nothing while it is up to date", () => {
    const { project, document, offset } = marked(uit("bp.y@2025#sa<|>men"), others);
    expect(hoverAt(project, document, offset, "nl")?.markdown).not.toContain("Verouderd");
  });
});

test("an element of an own framework says who covers it", () => check(
  'soort: kader\nid: eigen\nversie: "1"\nelementen:\n  - id: a<|>\n    label: Aa\n', ["**Aa**", "[bp.y@2025](file:///w/y.yaml#L6) (1)"], "nl", { "y.yaml": `${BP}    dekt: [eigen:a]\n` }));

test("text of authors cannot draw a table or a link", () => check(
  `${HEAD}eindkwalificaties:\n  - id: ek-1\n    tekst: "Kan [klik](http://x) | en <b>"\ntoetsen:\n  - id: t\n    toetst: [ek<|>-1]\n`, ["\\[klik\\]", "\\|", "\\<b\\>"]));
