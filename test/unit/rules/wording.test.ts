// Rules on words: terms, vague and detailed texts, forms of titles, characters and spaces.
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../server/src/rules/fix.ts";
import { thirdPersonOf } from "../../../server/src/rules/shared/verbs.ts";
import { check, findingsOf, ruleOf } from "./check.ts";

const PROFILE = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"';
const FILE = 'soort: kwalificatiedossier\nid: kd.x\ntitel: X\nversie: "1"';

const found = (rule: string, lines: string, config?: string): string[] => {
  const text = `${PROFILE}\n${lines}`;
  return findingsOf({ text, ...(config ? { config } : {}) }, [ruleOf(rule)]).map(({ span }) => text.slice(span.start, span.end));
};
const fixed = (rule: string, lines: string): string => {
  const text = `${PROFILE}\n${lines}`;
  return applyFixes(text, findingsOf({ text }, [ruleOf(rule)]), true).text.slice(PROFILE.length + 1);
};

describe("terms", () => {
  test("that the sources advise against", () => check("wording/discouraged-term", `
${PROFILE}
context: Een Kritische situatie voor de sociaal-agogische professional; generieke competenties en de organisator blijven.
#            ^^^^^^^^^^^^^^^^^^ wording/discouraged-term
#                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wording/discouraged-term
bekwaamheden:
  - { id: kritische-situatie, titel: Zelfkritische situatieschets }
  - { id: a, titel: , tekst: "kritische" }
`));

  test("that hold in one framework only", () => {
    const text = "context: De organisator kent de generieke competenties.\n";
    expect(found("wording/discouraged-term", `gemeenschappelijkKader: { ordening: canmeds@bn2030 }\n${text}`)).toEqual(["organisator"]);
    expect(found("wording/discouraged-term", `gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }\n${text}`)).toEqual([]);
    expect(found("wording/discouraged-term", `kaders: [nphf@2015-herzien]\n${text}`)).toEqual(["generieke competenties"]);
  });

  test("are replaced with the capital that they had, also over the end of a line", () => {
    expect(fixed("wording/discouraged-term", "context: Kritische situaties en kritische situaties.\n")).toBe("context: Kenmerkende praktijksituaties en kenmerkende praktijksituaties.\n");
    expect(fixed("wording/discouraged-term", "context: >\n  Over een kritische\n  situatie praten.\n")).toBe("context: >\n  Over een kenmerkende praktijksituatie praten.\n");
  });

  test("for eigen regie, but never zelfmanagement and not the autonomy of professionals", () => {
    expect(found("wording/self-direction", "context: Zelfregie, zelfbeschikking en autonomie; zelfmanagement en de professionele autonomie niet.\n")).toEqual(["Zelfregie", "zelfbeschikking", "autonomie"]);
    expect(fixed("wording/self-direction", "context: Zelfregie\n")).toBe("context: Eigen regie\n");
  });

  test("that let a condition coincide with a person", () => {
    expect(found("wording/person-first", "context: \"Diabeten, COPD'ers en de gehandicaptenzorg; dementerende ouderen.\"\n")).toEqual(["Diabeten", "COPD'ers"]);
    expect(fixed("wording/person-first", "context: Helpt autisten\n")).toBe("context: Helpt mensen met autisme\n");
  });

  test("of a team's own list", () => {
    const config = "regels:\n  wording/own-terms:\n    termen:\n      cliënt: inwoner\n      casus:\n";
    expect(found("wording/own-terms", "context: De Cliënt in deze casus; cliënten niet.\n", config)).toEqual(["Cliënt", "casus"]);
    expect(found("wording/own-terms", "context: De cliënt.\n")).toEqual([]);
    expect(found("wording/own-terms", "context: De cliënt.\n", "regels:\n  wording/own-terms: { termen: [cliënt] }\n")).toEqual([]);
    const text = `${PROFILE}\ncontext: De Cliënt in deze casus.\n`;
    const findings = findingsOf({ text, config }, [ruleOf("wording/own-terms")]);
    expect(findings.map(({ message }) => message.nl)).toEqual(['Afgesproken is "Inwoner" in plaats van "Cliënt".', 'Afgesproken is om "casus" niet te gebruiken.']);
    expect(applyFixes(text, findings, true).text).toBe(`${PROFILE}\ncontext: De Inwoner in deze casus.\n`);
  });

  test("for one profession", () => {
    const titled = (titel: string, rest = ""): number => findingsOf({ text: `soort: beroepsprofiel\nid: bp.x\ntitel: ${titel}\nversie: "1"\n${rest}` }, [ruleOf("wording/profession-title")]).length;
    expect([titled("Welzijnswerker"), titled("Sociaal werker"), titled("Sociaal werker", "andereTitels: [welzijnswerker]\n"), titled("")]).toEqual([1, 0, 0, 0]);
  });

  test("patient or client only, told once", () => {
    expect(found("wording/citizen", "context: De cliënt en de patiënt.\nbekwaamheden: [{ id: a, titel: Helpt cliënten }]\n")).toEqual(["cliënt"]);
    expect(found("wording/citizen", "context: De cliënt is een mens.\n")).toEqual([]);
    expect(found("wording/citizen", "context: cliëntgericht\n")).toEqual([]);
  });

  test("competentie and bekwaamheid mixed", () => {
    expect(found("wording/competence-synonyms", "context: Een competentie. Twee bekwaamheden, en een bekwaamheid.\n")).toEqual(["competentie"]);
    expect(found("wording/competence-synonyms", "context: Een competentie en nog meer competenties.\n")).toEqual([]);
  });

  test("that need an explanation once", () => {
    const lines = (tekst: string): string[] => found("wording/ambiguous-term", `bekwaamheden:\n  - id: a\n    tekst: '${tekst}'\n`);
    expect(lines("Gaat uit van eigen kracht en van eigen kracht.")).toEqual(["eigen kracht"]);
    expect(lines("Met zelfzorg bedoelen we zorg door mensen zelf. Stimuleert zelfzorg.")).toEqual([]);
    expect(lines("Stimuleert [zelfzorg](begrippen.md).")).toEqual([]);
    expect(lines("Werkt aan maatwerk (passend bij deze burger).")).toEqual([]);
    expect(lines("Heeft de regie")).toEqual(["regie"]);
  });

  test("zorgen voor people, not for things", () => {
    expect(found("wording/caring-for", "context: Zorgt voor de cliënt en zorgen voor ouderen. Zorgt voor orde en zorgt voor het team.\n")).toEqual(["Zorgt voor", "zorgen voor"]);
  });
});

describe("texts", () => {
  test("about taking over without a condition", () => {
    const lines = (tekst: string): string[] => found("wording/taking-over", `bekwaamheden:\n  - id: a\n    tekst: ${tekst}\n`);
    expect(lines("Zij neemt de zorg van de mantelzorger over. Daarna belt zij.")).toEqual(["neemt de zorg van de mantelzorger over"]);
    expect(lines("Neemt de regie tijdelijk over.")).toEqual([]);
    expect(lines("Neemt de zorg over in overleg met de familie.")).toEqual([]);
    expect(lines("Kan beslissingen overnemen.")).toEqual(["overnemen"]);
    expect(lines("Neemt een formulier over.")).toEqual([]);
    expect(lines("Neemt de regie")).toEqual([]);
  });

  test("that prescribe numbers and ways", () => check("wording/too-detailed", `
${PROFILE}
context: Elke 24 uur.
bekwaamheden:
  - id: a
    titel: Rapporteert binnen 24 uur
#                             ^^^^^^ wording/too-detailed
    tekst: Doet dit te allen tijde, minstens 3 keer of 2,5 %, op niveau 4 in 2026 en met 2 collega's.
#                   ^^^^^^^^^^^^^^ wording/too-detailed
#                                            ^^^^^^ wording/too-detailed
#                                                      ^^^^^ wording/too-detailed
    toelichting: Duurt 10 minuten.
`));

  test("that praise without a measure", () => {
    expect(found("wording/abstract", "bekwaamheden: [{ id: a, tekst: Reageert adequaat en zo goed\n      mogelijk. }]\n")).toEqual(["adequaat", "zo goed\n      mogelijk"]);
    expect(found("wording/abstract", "bekwaamheden: [{ id: a, tekst: Reageert snel. }]\ncontext: adequaat\n")).toEqual([]);
    expect(found("wording/abstract", "bekwaamheden: [{ id: a, tekst: adequaat }]\n", "regels:\n  wording/abstract: { woorden: [] }\n")).toEqual([]);
  });

  test("that are still to be filled in", () => {
    expect(found("wording/placeholder", "context: (vul in)\nbekwaamheden: [{ id: a, titel: TODO, tekst: Nader in te vullen }]\n")).toEqual(["(vul in)", "TODO", "Nader in te vullen"]);
    expect(found("wording/placeholder", `context: "?"\nbekwaamheden: [{ id: a, titel: '-', tekst: ?? }, { id: b, titel: " – " }, { id: c, titel: "Hoe?" }]\n`)).toEqual(["?", "-", "??", "–"]);
    expect(found("wording/placeholder", 'context: n.v.t.\nbekwaamheden: [{ id: a, titel: "NVT", tekst: Niet van toepassing, houding: [n.v.t. voor wie al werkt] }]\n')).toEqual(["n.v.t.", "NVT", "Niet van toepassing"]);
    expect(found("wording/placeholder", "context: Vul in overleg een plan in. Een methodo.\n")).toEqual([]);
  });

  test("with he or she are told once, with the other places", () => {
    const text = `${PROFILE}\ncontext: Hij/zij helpt, en hij of zij luistert naar hem/haar. Zij zijn met zijn drieën.\n`;
    const findings = findingsOf({ text }, [ruleOf("wording/gendered")]);
    expect(findings.map(({ span, related }) => [text.slice(span.start, span.end), ...related.map((place) => text.slice(place.span.start, place.span.end))])).toEqual([["Hij/zij", "hij of zij", "hem/haar"]]);
    expect(findings[0]!.message.nl).toMatch(/3 keer/);
    expect(found("wording/gendered", "context: Laat iemand doen wat hij zelf kan.\n")).toEqual([]);
    expect(found("wording/gendered", "context: Laat iemand doen wat kan. Hij helpt.\n")).toEqual(["Hij"]);
    expect(found("wording/gendered", "context: De professional helpt. Zij helpen haar kind en zijn er.\n")).toEqual([]);
  });

  test("with leftovers of other programs", () => {
    expect(found("wording/markup", "context: 'Dit&nbsp;is <b>vet</b><br/> en a < b & c; 5 > 3 <x@y.nl>.'\n")).toEqual(["&nbsp;", "<b>", "</b>", "<br/>"]);
    expect(fixed("wording/markup", "context: 'Dit&nbsp;is een idee&euml;n\u00ADlijst.'\n")).toBe("context: 'Dit is een ideeënlijst.'\n");
    expect(fixed("wording/markup", "context: '&nbsp;Dit'\n")).toBe("context: '&nbsp;Dit'\n");
  });

  test("with broken letters", () => {
    expect(fixed("wording/broken-characters", "context: IdeeÃ«n over cliÃ«nten â€“ â€œzoâ€\u009d â‚¬ 5, e\uFB03ci\u00EBnt.\n")).toBe("context: Ideeën over cliënten – “zo” € 5, efficiënt.\n");
    expect(found("wording/broken-characters", "context: cli\uFFFDnt, hélène ã â Ã\n")).toEqual(["\uFFFD"]);
  });

  test("with a word given twice", () => {
    expect(found("wording/repeated-word", "context: Hij zegt dat dat kan bij de de burger, en-en, 10 10, van\n  van huis.\n")).toEqual(["de de", "van\n  van"]);
    expect(fixed("wording/repeated-word", "context: bij de de burger\n")).toBe("context: bij de burger\n");
  });

  test("with double spaces, but not where spaces have a meaning", () => {
    expect(fixed("wording/double-spaces", "context: |\n  Een  zin   hier.\n  -  punt\n  | a  | b |\n")).toBe("context: |\n  Een zin hier.\n  -  punt\n  | a  | b |\n");
    expect(found("wording/double-spaces", "context:  \"\"\nbekwaamheden:\n  - id: a\n    tekst: a\n      b  # uitleg  hier\n")).toEqual([]);
  });
});

describe("titles and results", () => {
  test("third persons of verbs", () => {
    const verbs = ["bieden", "stellen", "maken", "geven", "lezen", "zetten", "doen", "zien", "gaan", "begeleiden", "evalueren", "signaleren", "houden", "x"];
    expect(verbs.map((verb) => thirdPersonOf(verb).at(-1))).toEqual(["biedt", "stelt", "maakt", "geeft", "leest", "zet", "doet", "ziet", "gaat", "begeleidt", "evalueert", "signaleert", "houdt", undefined]);
    expect(thirdPersonOf("verbeteren")).toContain("verbetert");
  });

  test("the form of the fewest is told", () => check("wording/title-form", `
${FILE}
basisdeel:
  kerntaken:
    - code: B1-K1
      titel: Zorg bieden
      werkprocessen:
        - { code: B1-K1-W1, titel: Voert een gesprek }
        - { code: B1-K1-W2, titel: Evalueert de zorg }
        - { code: B1-K1-W3, titel: Opstellen van een plan }
#                                  ^^^^^^^^^^^^^^^^^^^^^^ wording/title-form
        - { code: B1-K1-W4, titel: Contact met de buurt }
        - { code: B1-K1-W5, titel: }
        - { code: B1-K1-W6, titel: Kuiert terug op het eigen handelen }
        - { code: B1-K1-W7, titel: Plezier in werken }
    - { code: B1-K2, titel: Organiseert de zorg }
`));

  test("a result that says no more than the title", () => check("wording/result-restates-title", `
${FILE}
basisdeel:
  kerntaken:
    - werkprocessen:
        - { code: B1-K1-W1, titel: Evalueert de zorg, resultaat: De zorg is geëvalueerd. }
#                                                                ^^^^^^^^^^^^^^^^^^^^^^^ wording/result-restates-title
        - { code: B1-K1-W2, titel: Evalueert de zorg, resultaat: Het team weet wat beter kan. }
        - { code: B1-K1-W3, titel: Voert een gesprek, perProfiel: { P1: { resultaat: Het gesprek is gevoerd. } } }
#                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^ wording/result-restates-title
        - { code: B1-K1-W4, titel: Voert een gesprek, resultaat: }
        - { code: B1-K1-W5, titel: "", resultaat: Het is goed. }
`));
});

test("every list of words is the choice of the team", () => {
  const count = (rule: string, text: string, options?: string): number =>
    findingsOf({ text: `${PROFILE}\nbekwaamheden: [{ id: a, tekst: "${text}" }]\n`, ...(options === undefined ? {} : { config: `regels:\n  ${rule}: { ${options} }\n` }) }, [ruleOf(rule)]).length;
  const cases: [rule: string, text: string, fewer: string, own: string, ownText: string][] = [
    ["wording/person-first", "Begeleidt diabeten.", "termen: {}", "termen: { junk: mensen met een verslaving }", "Begeleidt een junk."],
    ["wording/self-direction", "Bevordert zelfregie.", "termen: {}", "termen: { baas zijn: eigen regie }", "Laat mensen de baas zijn."],
    ["wording/vague", "Overlegt indien nodig.", "woorden: []", "woorden: [zo mogelijk ook]", "Belt zo mogelijk ook."],
    ["wording/abstract", "Reageert op adequate wijze.", "woorden: []", "woorden: [netjes]", "Reageert netjes."],
    ["wording/ambiguous-term", "Gaat uit van eigen kracht.", "woorden: []", "woorden: [samenredzaamheid]", "Werkt aan samenredzaamheid."],
    ["wording/placeholder", "(vul in)", "woorden: []", "woorden: [hier komt tekst]", "Hier komt tekst."],
  ];
  for (const [rule, text, fewer, own, ownText] of cases) {
    expect([count(rule, text), count(rule, text, fewer), count(rule, ownText), count(rule, ownText, own), count(rule, text, "termen: onzin, woorden: 5")], rule).toEqual([1, 0, 0, 1, expect.any(Number)]);
  }
  expect([count("wording/discouraged-term", "Een kritische situatie."), count("wording/discouraged-term", "Een kritische situatie.", "toegestaan: [Kritische situatie]")]).toEqual([1, 0]);
});
