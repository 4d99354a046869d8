// Rules on content: parts of items and profiles, and subjects that a document touches.
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../server/src/rules/fix.ts";
import { MAIN_SUBJECTS, MORE_SUBJECTS } from "../../../server/src/rules/shared/subjects.ts";
import { WORDS } from "../../../server/src/rules/words.ts";
import { check, findingsOf, ruleOf } from "./check.ts";

const PROFILE = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"';
const FILE = 'soort: kwalificatiedossier\nid: kd.x\ntitel: X\nversie: "1"';
const PROGRAMME = 'soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: "1"';

describe("dashes that make no list", () => {
  const profile = (rest: string): string => `${PROFILE}\nbekwaamheden:\n  - id: a\n    titel: A\n${rest}`;
  const RULE = [ruleOf("content/dash-in-text")];

  test.each([
    ["    gedrag:\n      - Vraagt door\n       - Vat samen\n         - Rondt af\n", "    gedrag:\n      - Vraagt door\n      - Vat samen\n      - Rondt af\n"],
    ["    kennis:\r\n      - Kent x\r\n        - Kent y\r\n", "    kennis:\r\n      - Kent x\r\n      - Kent y\r\n"],
    ["    gedrag:\n      • Vraagt door\n        en luistert\n      • Vat samen\n", "    gedrag:\n      - Vraagt door\n        en luistert\n      - Vat samen\n"],
    ["    gedrag:\n      -\u00a0Vraagt door\n      - Vat samen\n", "    gedrag:\n      - Vraagt door\n      - Vat samen\n"],
    ["    kennis: – x\n     – y\n", "    kennis:\n     - x\n     - y\n"],
    ["    kennis:\n     1. x\n     2. y\n", "    kennis:\n     - x\n     - y\n"],
    ["    kennis:\n     o  x\n     o  y\n", "    kennis:\n     - x\n     - y\n"],
    ['    gedrag: "- vraagt door; - vat samen: kort; - luistert;" # nu\n', '    gedrag:\n      - vraagt door\n      - "vat samen: kort"\n      - luistert # nu\n'],
    ["    kennis: • ziekteleer • wet- en regelgeving\n", "    kennis:\n      - ziekteleer\n      - wet- en regelgeving\n"],
    ["    tekst:\n      a) dit\n      b) dat\n", "    tekst: |\n      a) dit\n      b) dat\n"],
    ["    tekst: Doet dit\n      - en dat\n      - en zus\n", "    tekst: |\n      Doet dit\n      - en dat\n      - en zus\n"],
    ["    tekst: • dit\n      • dat\n", "    tekst: |\n      • dit\n      • dat\n"],
    ["    tekst:\r\n      → dit\r\n        en zo\r\n      → dat\r\n", "    tekst: |\r\n      → dit\r\n        en zo\r\n      → dat\r\n"],
    ["    gedrag:\n      \uf0b7 Vraagt door\n      \uf0b7 Vat samen\n", "    gedrag:\n      - Vraagt door\n      - Vat samen\n"],
  ])("%j", (written, wanted) => {
    const found = findingsOf({ text: profile(written) }, RULE);
    expect(found).toHaveLength(1);
    const { text } = applyFixes(profile(written), found, true);
    expect(text).toBe(profile(wanted));
    expect(findingsOf({ text }, RULE)).toEqual([]);
  });

  test("shows the first line with a dash", () => {
    const text = profile("    gedrag:\n      - Vraagt door\n        - Vat samen # kort\n");
    expect(findingsOf({ text }, RULE).map(({ span }) => text.slice(span.start, span.end))).toEqual(["- Vat samen"]);
  });

  test.each(["    gedrag:\n      • a\n      b\n      • c\n", "    tekst: • a\n      • b # kort\n", "    tekst:\n      • a\n     • b\n", "    gedrag:\n      • a\n        • b\n", '    gedrag:\n      • a\n      • "b" zegt iemand\n', "    gedrag:\n      - a\n        - **b**\n"])("has no fix where dashes or kept lines would make something else: %j", (written) => {
    expect(findingsOf({ text: profile(written) }, RULE).map(({ fixes }) => fixes)).toEqual([[]]);
  });

  test.each([
    "    gedrag:\n      • Vraagt door\n",
    '    gedrag: "- vraagt door, en wet- en regelgeving"\n',
    "    gedrag: Vraagt door - en vat samen\n",
    "    tekst: • dit • dat\n",
    "    kennis:\n      1. x\n      y 2. z\n",
    "    gedrag:\n      - Vraagt door\n      - Vat samen\n",
    "    gedrag:\n      - Vraagt door\n        en vat samen\n        -10 graden is koud\n",
    "    tekst: |\n      Doet dit\n      - en dat\n",
    "    tekst: >-\n      Doet dit\n      - en dat\n",
    "    tekst: Doet dit - en dat\n",
    '    tekst: "Doet dit\n      - en dat"\n',
  ])("is silent on %j", (written) => expect(findingsOf({ text: profile(written) }, RULE)).toEqual([]));
});

describe("knowledge, skills and attitude", () => {
  test("one of the three is missing", () => check("content/ksa-complete", `
${PROFILE}
bekwaamheden:
  - { id: a, kennis: [x], vaardigheden: [y] }
#         ^ content/ksa-complete
  - { id: b, kennis: [x], vaardigheden: [y], houding: [z] }
  - { id: c, inzicht: [x], vaardigheden: y, houding: z }
  - { id: d, titel: Beschreven in één zin }
  - { id: e, kennis: [], vaardigheden: [y], houding: [z] }
#         ^ content/ksa-complete
`));

  test("says what is missing, and a team may ask for less", () => {
    const text = `${PROFILE}\nbekwaamheden:\n  - { id: a, houding: [x] }\n`;
    const messages = (config?: string): string[] => findingsOf({ text, ...(config ? { config } : {}) }, [ruleOf("content/ksa-complete")]).map(({ message }) => message.nl);
    expect(messages()).toEqual(["Bij deze bekwaamheid ontbreekt nog: kennis en vaardigheden. Vul het aan; de rest staat er al."]);
    expect(messages("regels:\n  content/ksa-complete: { delen: [kennis, houding] }\n")).toEqual(["Bij deze bekwaamheid ontbreekt nog: kennis. Vul het aan; de rest staat er al."]);
    expect(messages("regels:\n  content/ksa-complete: { delen: onzin }\n")).toEqual([]);
  });

  test("half typed", () => check("content/ksa-complete", `${PROFILE}\nbekwaamheden:\n  - id: a\n    kennis:\n    vaardigheden: [\n`));
});

describe("parts of items", () => {
  test("a work process without description, result or behaviour", () => check("content/werkproces-incomplete", `
${FILE}
basisdeel:
  kerntaken:
    - werkprocessen:
        - { code: B1-K1-W1, omschrijving: a, resultaat: b }
#                 ^^^^^^^^ content/werkproces-incomplete
        - { code: B1-K1-W2, omschrijving: a, resultaat: b, gedrag: [c] }
        - { code: B1-K1-W3, omschrijving: a, gedrag: [c], perProfiel: { P1: { resultaat: b } } }
        - { code: B1-K1-W4, omschrijving: , resultaat: "", gedrag: [] }
#                 ^^^^^^^^ content/werkproces-incomplete
`));

  test("an EPA and a situation", () => check(["content/epa-incomplete", "content/situation-incomplete"], `
${PROFILE}
epas:
  - { id: epa-1, kennis: [a], vaardigheden: [b], gedrag: [c], rollen: [d] }
  - { id: epa-2, kennis: [a] }
#         ^^^^^ content/epa-incomplete
  - { id: epa-3, bekwaamheden: [a, b] }
  - id:
#   ^^ content/epa-incomplete
praktijksituaties:
  - { id: ps-1, dilemma: a, burger: b }
  - { id: ps-2, burger: b }
#         ^^^^ content/situation-incomplete
`));

  test("a competence that no situation asks", () => check("content/without-situation", `
${PROFILE}
bekwaamheden:
  - { id: a }
  - { id: b }
#         ^ content/without-situation
  - { id: }
epas:
  - { id: epa-1, bekwaamheden: [a] }
`));

  test("no situations at all, or situations that are still being written", () => {
    const found = (text: string): number => findingsOf({ text }, [ruleOf("content/without-situation")]).length;
    expect(found(`${PROFILE}\nbekwaamheden: [{ id: a }]\n`)).toBe(1);
    expect(found(`${PROFILE}\nbekwaamheden: [{ id: a }]\nepas: [{ id: epa-1, bekwaamheden: }]\n`)).toBe(0);
    expect(found(`${PROGRAMME}\nuitbreiding: op.y\neindkwalificaties: [{ id: a }]\n`)).toBe(0);
  });
});

describe("lists of lines", () => {
  test("headings and lines given twice", () => check(["content/heading-as-item", "content/duplicate-line"], `
${PROFILE}
bekwaamheden:
  - id: a
    tekst: "Een zin over twee dingen:"
    gedrag:
      - "In het gesprek:"
#       ^^^^^^^^^^^^^^^^^ content/heading-as-item
      - vraagt door
      - Vraagt door.
#       ^^^^^^^^^^^^ content/duplicate-line
      -
    houding: [vraagt door]
  - id: b
    gedrag: [vraagt door]
`));

  test("a line given twice goes with its line", () => {
    const text = `${PROFILE}\nbekwaamheden:\n  - id: a\n    kennis:\n      - weet iets\n      - weet iets\n      - weet meer\n`;
    expect(applyFixes(text, findingsOf({ text }, [ruleOf("content/duplicate-line")]), true).text).toBe(text.replace("      - weet iets\n", ""));
  });

  test("the same text of several work processes is not a line given twice", () => check("content/duplicate-line", `
${FILE}
basisdeel:
  kerntaken:
    - werkprocessen:
        - { code: B1-K1-W1, gedrag: [luistert, vraagt] }
        - { code: B1-K1-W2, gedrag: [luistert] }
`));
});

describe("a professional profile", () => {
  const KEYS = ["content/profile-incomplete", "content/identity", "content/other-disciplines"];

  test("that leaves out what readers look for", () => {
    const found = (text: string): string[] => findingsOf({ text }, KEYS.map(ruleOf)).map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`).sort();
    expect(found(`${PROFILE}\nbekwaamheden: [{ id: a }]\n`)).toEqual(KEYS.map((id) => `${id} titel`).sort());
    expect(found(`${PROFILE}\ncontext: a\nkennisgebieden: [b]\norientatie: specialist\ndoelgroepen: c\ndisciplines: [d]\nidentiteit: { watIkDoe: a, watIkKanEnMag: b, watNodigIs: c, watEenAnderNietDoet: d }\nbekwaamheden: [{ id: a }]\n`)).toEqual([]);
    expect(found(`${PROFILE}\nuitbreiding: bp.y\nbekwaamheden: [{ id: a }]\n`)).toEqual([]);
    expect(found(`${PROFILE}\ncontext:\ndoelgroepen: []\nidentiteit:\n`)).toEqual(["content/identity identiteit", "content/profile-incomplete titel"]);
  });

  test("names the questions of identity that are open", () => {
    const text = `${PROFILE}\nidentiteit: { watIkDoe: a, watNodigIs: b, watEenAnderNietDoet: c }\n`;
    expect(findingsOf({ text }, [ruleOf("content/identity")]).map(({ message }) => message.nl)).toEqual(['De identiteit van dit beroep is nog niet compleet. Beantwoord ook: "watIkKanEnMag".']);
  });

  const missing = (lines: string, config?: string) => findingsOf({ text: `${PROFILE}\n${lines}`, ...(config ? { config } : {}) }, [ruleOf("content/profile-incomplete")]);
  const FULL = "context: a\nkennisgebieden: [b]\ndoelgroepen: c\n";

  test("names in one message what it does not say", () => {
    expect(missing("orientatie: specialist\ncontext: a\n").map(({ message }) => message.nl)).toEqual(["Dit profiel zegt nog niet voor wie de professional werkt (`doelgroepen`; voor iedereen mag ook) en uit welke vakgebieden het beroep kennis haalt (`kennisgebieden`). Vul de sleutels tussen haakjes in."]);
    expect(missing("orientatie: specialist\ncontext: a\n", "regels:\n  content/profile-incomplete: { sleutels: [context] }\n")).toEqual([]);
    expect(missing("", "regels:\n  content/profile-incomplete: { sleutels: onzin }\n")).toEqual([]);
  });

  test("one key that is there and empty is the place", () => {
    const text = `${PROFILE}\n${FULL}orientatie:\n`;
    expect(findingsOf({ text }, [ruleOf("content/profile-incomplete")]).map(({ span }) => text.slice(span.start, span.end))).toEqual(["orientatie"]);
  });

  test("of a generalist needs domains, one of a specialist does not", () => {
    const found = (lines: string): number => missing(`${FULL}${lines}`).length;
    expect([found("orientatie: generalist\n"), found("orientatie: specialist\n"), found("orientatie: generalist\ndomeinen: []\n"), found("orientatie: generalist\ndomeinen: [wonen]\n")]).toEqual([1, 0, 1, 0]);
  });

  test("disciplines may stand at a situation or unit", () => {
    const found = (text: string): number => findingsOf({ text }, [ruleOf("content/other-disciplines")]).length;
    expect(found(`${PROFILE}\npraktijksituaties: [{ id: ps-1, disciplines: [huisarts] }]\n`)).toBe(0);
    expect(found(`${PROGRAMME}\neenheden: [{ id: e-1 }]\n`)).toBe(1);
    expect(found(`${PROGRAMME}\neenheden: [{ id: e-1, disciplines: [a] }]\n`)).toBe(0);
    expect(found(PROGRAMME)).toBe(0);
  });
});

describe("length", () => {
  test("only where a team has set a limit", () => {
    const text = `${PROFILE}\nbekwaamheden:\n  - { id: a, tekst: een twee drie vier }\n  - { id: b, tekst: vijf zes }\n`;
    const found = (options: string): string[] => findingsOf({ text, config: `regels:\n  content/too-long: ${options}\n` }, [ruleOf("content/too-long")]).map(({ message }) => message.en);
    expect(findingsOf({ text }, [ruleOf("content/too-long")])).toEqual([]);
    expect(found("{ maximumWoorden: 5 }")).toEqual(["This document has 6 words; at most 5 was agreed. Shorten or split it."]);
    expect(found("{ maximumWoorden: 6, maximumBekwaamheden: 1 }")).toEqual(["This document has 2 competences; at most 1 was agreed. Merge those that belong together."]);
    expect(found("{ maximumWoorden: veel, maximumBekwaamheden: -1 }")).toEqual([]);
  });
});

describe("sources and programmes", () => {
  test("a citation number without its source", () => check("content/dangling-citation", `
${PROFILE}
context: "Zie [1], [2] en [3](https://example.org) of [^4] en lijst[5]."
#                  ^^^ content/dangling-citation
#                                                                  ^^^ content/dangling-citation
brondocumenten:
  - naam: a
`));

  test("a programme that had ended", () => {
    const found = (lines: string): number => findingsOf({ text: `${PROFILE}\n${lines}` }, [ruleOf("content/ended-programme")]).length;
    expect(found("geldigVanaf: 2020-01-01\ncontext: De Wmo-werkplaatsen helpen.\n")).toBe(1);
    expect(found("geldigVanaf: 2014-01-01\ncontext: De Wmo-werkplaatsen helpen.\n")).toBe(0);
    expect(found("context: De Wmo-werkplaatsen helpen.\n")).toBe(0);
    expect(found("geldigVanaf: 20\ncontext: De Wmo-werkplaatsen helpen.\n")).toBe(0);
  });
});

describe("subjects", () => {
  const themes = ["content/subjects", "content/more-subjects"].map(ruleOf);
  const subjects = [...MAIN_SUBJECTS, ...MORE_SUBJECTS];
  /** What is missing of the subjects that a team asks for. */
  const missing = (text: string, asked: readonly string[], more = ""): string[] => {
    const id = MAIN_SUBJECTS.some(({ name }) => asked.includes(name)) ? "content/subjects" : "content/more-subjects";
    return findingsOf({ text, config: `regels:\n  ${id}: { onderwerpen: [${asked.join(", ")}]${more} }\n` }, [ruleOf(id)]).map(({ message }) => message.en);
  };

  test("each has words in two languages, a reason and a source, and a name of its own", () => {
    expect(new Set(subjects.map(({ name }) => name)).size).toBe(25);
    for (const { themes: names, sources } of subjects) {
      expect(Object.keys(names).filter((name) => !Object.hasOwn(WORDS.themes, name))).toEqual([]);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  test.each(subjects.map((subject) => [subject.name, subject] as const))("%s is missed where no text is about it, and only then", (name, { kinds, touching }) => {
    const text = (line: string): string => kinds?.includes("opleidingsprofiel") && !kinds.includes("beroepsprofiel") ? `${PROGRAMME}\neindkwalificaties: [{ id: a, tekst: "${line}" }]\n` : `${PROFILE}\nbekwaamheden: [{ id: a, tekst: "${line}" }]\n`;
    expect(missing(text("Wast iemand."), [name])).toHaveLength(1);
    expect(missing(text(touching), [name])).toEqual([]);
  });

  test("are named together, once a document", () => {
    const text = `${PROFILE}\nbekwaamheden: [{ id: a, tekst: Wast iemand. }]\n`;
    expect(missing(text, ["privacy", "diversiteit", "samen-beslissen"])).toEqual(["Nowhere in this document is it about diversity or differences between people, privacy or professional secrecy and deciding together. Describe what belongs to this profession at an item, or name it under `dekt`."]);
    expect(missing(text, [])).toEqual([]);
    expect(missing(text, ["onzin"])).toEqual([]);
  });

  test("are asked only of documents that have texts and extend no other", () => {
    for (const text of [PROFILE, `${PROFILE}\nbekwaamheden: [{ id: a, titel: Wast }]\n`, `${PROGRAMME}\nuitbreiding: op.y\neindkwalificaties: [{ id: a, tekst: Wast. }]\n`, `${PROFILE}\nbekwaamheden:\n  - id: a\n    tekst:\n`]) {
      expect(findingsOf({ text }, themes)).toEqual([]);
    }
  });

  test("may be touched by coverage alone, also of something within the element", () => {
    const found = (dekt: string): number => missing(`${PROFILE}\nkaders: [nphf@2015-herzien]\nbekwaamheden: [{ id: a, tekst: Wast iemand., dekt: [${dekt}] }]\n`, ["samen-beslissen"]).length;
    expect([found("nphf:2.3"), found("nphf:2.3.f"), found("nphf:2.1"), found('nphf:"'), found("vji-basiscompetenties:8")]).toEqual([0, 0, 1, 1, 0]);
  });

  test("may be touched by a role of the ordering", () => {
    const found = (rol: string): number => missing(`${PROGRAMME}\ngemeenschappelijkKader: { ordening: canmeds@2015 }\neindkwalificaties: [{ id: a, tekst: Wast iemand., rollen: [${rol}] }]\n`, ["onderzoek"]).length;
    expect([found("scholar"), found("leader")]).toEqual([0, 1]);
  });

  test("may go by words of the team", () => {
    const text = `${PROFILE}\nbekwaamheden: [{ id: a, tekst: Doet aan herstelgericht kiezen. }]\n`;
    expect(missing(text, ["samen-beslissen"], ", woorden: { samen-beslissen: meebeslissen }")).toHaveLength(1);
    expect(missing(text, ["samen-beslissen"], ', woorden: { samen-beslissen: "meebeslissen, herstelgericht kiezen" }')).toEqual([]);
    expect(missing(text, ["samen-beslissen"], ", woorden: [herstelgericht kiezen]")).toHaveLength(1);
  });

  test("of which one part is missing are named", () => {
    const text = `${PROFILE}\nbekwaamheden: [{ id: a, tekst: Versterkt veerkracht en eigen regie. }]\n`;
    expect(missing(text, ["functioneren-veerkracht-regie"])).toEqual(["Nowhere in this document is it about functioning. Describe what belongs to this profession at an item, or name it under `dekt`."]);
  });
});
