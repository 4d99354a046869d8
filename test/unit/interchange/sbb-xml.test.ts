// What an SBB export becomes, key by key, on made-up exports.
import { expect, test } from "vitest";
import { parse } from "yaml";
import { importSbbXml } from "../../../server/src/interchange/sbb-xml.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { dossier, RICH, sbb, TWO_PROFILES, withProcess, withTask } from "./fixtures.ts";
import { firstProcess, firstTask, imported, parsed, report, type Parsed } from "./helpers.ts";

test("the header says what the dossier is, in the order of the format", () => {
  const { "x-sbb": x, ...document } = imported(RICH);
  const header = Object.entries(document).slice(0, 20);
  expect(header).toEqual([
    ["soort", "kwalificatiedossier"],
    ["id", "kd.buurtzorg-en-welzijn"],
    ["titel", "Buurtzorg en welzijn"],
    ["versie", "2026"],
    ["status", "vastgesteld"],
    ["taal", "nl"],
    ["crebo", "23901"],
    ["domein", "Zorg van morgen"],
    ["sectorkamer", "Sectorkamer zorg"],
    ["ministerie", "OCW"],
    ["prijsfactor", "1,20"],
    ["penvoerder", "Sectorkamer zorg"],
    ["vastgesteld", { door: "Sectorkamer zorg", op: "2025-09-14", te: "Woerden" }],
    ["geldigVanaf", "2026-08-01"],
    ["datumEindeInstroom", "2031-07-31"],
    ["datumEindeOpleiding", "2034-07-31"],
    ["wettelijkeBeroepsvereisten", false],
    ["positiefAdviesToetsingskamer", true],
    ["kaders", ["sbb"]],
    ["leeswijzer", "# Leeswijzer\n\nZo lees je dit."],
  ]);
  expect(x).toEqual({ nr: "501" });
});

test("the common part has codes, texts, references and what each profile adds", () => {
  expect(imported(RICH).basisdeel).toEqual({
    code: "B1",
    kerntaken: [{
      code: "B1-K1",
      titel: "Ondersteunt bewoners",
      complexiteit: "Elke dag is anders.",
      verantwoordelijkheid: "Legt uit wat zij doet.",
      vakkennis: ["vk-701", "vk-702", "vk-704"],
      perProfiel: {
        P1: { verantwoordelijkheid: "Werkt onder begeleiding." },
        P2: { complexiteit: "De coach ziet het geheel.", vakkennis: ["vk-703"] },
      },
      "x-sbb": { nr: "901" },
      werkprocessen: [{
        code: "B1-K1-W1",
        titel: "Luistert naar bewoners",
        omschrijving: "De hulp gaat langs.",
        resultaat: "De vraag is helder.",
        gedrag: ["luistert goed", "vraagt door"],
        dekt: ["sbb:D", "sbb:E"],
        perProfiel: {
          P1: { resultaat: "De vraag is doorgegeven." },
          P2: { omschrijving: "De coach belt ook.", gedrag: ["vat samen", "stemt af"], dekt: ["sbb:Z1"] },
        },
        "x-sbb": { nr: "911" },
      }],
    }],
    generiekeOnderdelen: "Nederlands, **rekenen**",
  });
});

test("the pool keeps its numbers as ids, and its categories", () => {
  expect(imported(RICH).vakkennis).toEqual([
    { id: "vk-701", tekst: "kent de wijk" },
    { id: "vk-702", tekst: "kan een gesprek voeren" },
    { id: "vk-703", tekst: "kan plannen" },
    { id: "vk-704", tekst: "kent de wet", categorie: "Wetten en regels" },
  ]);
});

test("profiles have level, size, requirements and tasks of their own", () => {
  const [help, coach] = imported(RICH).profielen;
  expect(help).toEqual({
    code: "P1", titel: "Buurthulp", crebo: "25901", niveau: "mbo-3", soortOpleiding: "vakopleiding", sbu: 4800, beroepsgroep: "Welzijn",
    typering: "Helpt in huis.", wettelijkeBeroepsvereisten: "Ja", toelichting: "Een verklaring is nodig.", bron: "Wet op de buurt",
    certificaten: "- Veilig tillen", instellingen: "Alle scholen", bijzondereVereisten: "Ja\n\nKan fietsen.",
    "x-sbb": { nr: "1001", prijsfactor: "1,30" },
    kerntaken: [{
      code: "P1-K1", titel: "Helpt thuis", complexiteit: "Bekend werk.", verantwoordelijkheid: "Eigen taken.", vakkennis: ["vk-702"], "x-sbb": { nr: "921" },
      werkprocessen: [{ code: "P1-K1-W1", titel: "Ruimt op", omschrijving: "Zij ruimt op.", "x-sbb": { nr: "931" } }],
    }],
  });
  expect(coach).toMatchObject({ code: "P2", niveau: "mbo-4", soortOpleiding: "middenkaderopleiding", sbu: 6400 });
});

test("optional parts have their fields and D codes", () => {
  expect(imported(RICH).keuzedelen).toEqual([{
    code: "K0991", titel: "Muziek in de buurt", sbu: 240, aard: "verbredend", niveau: "mbo-3", branchevereisten: false, herkomst: "Buurtfonds",
    relevantie: "Muziek verbindt.", omschrijving: "Samen zingen.", gekoppeldeKwalificaties: ["25901"], "x-sbb": { nr: "1101" },
    kerntaken: [{ code: "D1-K1", titel: "Maakt muziek", "x-sbb": { nr: "1102" }, werkprocessen: [{ code: "D1-K1-W1", titel: "Zingt", "x-sbb": { nr: "1103" } }] }],
  }]);
});

test("the account keeps sources, changes and everything a committee wrote down", () => {
  const { brondocumenten, wijzigingen, verantwoording } = imported(RICH);
  expect(brondocumenten).toEqual([
    { naam: "bcp-buurt.pdf", soort: "bcp", datum: "2024-02-01", omschrijving: "BCP Buurtwerk", link: "https://example.org/bcp" },
    { naam: "Rapport", soort: "onderzoek-en-advies", datum: "voorjaar 2023", omschrijving: "Rapport buurt" },
  ]);
  expect(wijzigingen).toEqual([{ categorie: 2, tekst: "De coach is nieuw." }]);
  expect(verantwoording).toEqual({
    arbeidsmarktinformatie: "Er is werk.", wetEnRegelgeving: "Een nieuwe wet.", ontwikkelingen: "Meer buurten.", beroepsvereisten: "Voor de hulp.",
    taalbeheersing: [
      { toelichting: "Alleen in grensbuurten." },
      { taal: "Duits", vaardigheid: "Lezen", niveau: "B1", profiel: "P2" },
      { taal: "Duits", vaardigheid: "Spreken", niveau: "A2", profiel: "P2" },
    ],
    ontwikkelmogelijkheden: "Naar het hbo.",
    onderhoudsagenda: [{ onderwerp: "Fietsen", actie: "Nagaan", wie: "Kamer\nSchool", wanneer: "2028" }],
    betrokkenen: "Een werkgroep.", examenprofielen: "https://example.org/examen",
    "x-sbb": { toelichtingOnderhoudsagenda: "Elk jaar.", aanvullendeInformatie: "Bel ons." },
  });
});

test("the counts are those of the files", () => {
  expect(importSbbXml(RICH).imported).toEqual({
    dossiers: 1, profielen: 2, kerntaken: 3, werkprocessen: 3, gedragsregels: 4, competenties: 3, rollen: 0, vakkennis: 4,
    vakkennisverwijzingen: 5, aanvullingenPerProfiel: 7, brondocumenten: 2, wijzigingen: 1, keuzedelen: 1, taaleisen: 3, onderhoudspunten: 1,
  });
});

test("the product's own reader has nothing to say about the form of the file", () => {
  const [only] = importSbbXml(RICH).documents;
  const { soort, problems } = readDocument(`file:///${only!.fileName}`, only!.yaml);
  expect({ soort, problems }).toEqual({ soort: "kwalificatiedossier", problems: [] });
});

test("the file opens with where it comes from and writes long texts as blocks, short references on a line", () => {
  const long = "woord ".repeat(40).trim();
  const { yaml } = importSbbXml(withProcess(`<werkprocesomschrijving>${long}</werkprocesomschrijving><werkprocesresultaat>Eén regel: kort.</werkprocesresultaat><werkprocescompetenties><competentie referentie="3087"/><competentie referentie="3088"/></werkprocescompetenties>`)).documents[0]!;
  expect(yaml.split("\n").slice(0, 3)).toEqual(["# Ingelezen uit SBB-XML, dossier 1; controleer met: bekwaam check", "", "soort: kwalificatiedossier"]);
  expect(yaml).toContain('versie: "2026"');
  expect(yaml).toContain(`omschrijving: |-\n            ${long}\n`);
  expect(yaml).toContain('resultaat: "Eén regel: kort."');
  expect(yaml).toContain("dekt: [sbb:D, sbb:E]");
});

test("additions for several profiles in one are given to each, several additions to one part are put together", () => {
  const addition = (profiles: string, text: string): string => `<aanvullend>${profiles}<complexiteit>${text}</complexiteit></aanvullend>`;
  const both = '<profiel referentie="51"/><profiel referentie="52"/>';
  const xml = withTask(`<complexiteit>Basis.<complexiteitperprofiel>${addition(both, "Samen.")}${addition('<profiel referentie="52"/>', "Alleen.")}</complexiteitperprofiel></complexiteit>`, TWO_PROFILES);
  expect(firstTask(xml).perProfiel).toEqual({ P1: { complexiteit: "Samen." }, P2: { complexiteit: "Samen.\n\nAlleen." } });
  expect(importSbbXml(xml).documents[0]!.yaml).not.toMatch(/[&*]a1/);
});

test("an addition may name its profile on itself and have its words in itself", () => {
  const xml = withProcess('<werkprocesresultaat>Klaar.<werkprocesresultaatperprofiel><aanvullend referentie="51">Ook klaar.</aanvullend></werkprocesresultaatperprofiel></werkprocesresultaat>', undefined, TWO_PROFILES);
  expect(firstProcess(xml).perProfiel).toEqual({ P1: { resultaat: "Ook klaar." } });
});

test("an addition for a profile that is not there is reported with its words", () => {
  const xml = withTask('<complexiteit>Basis.<complexiteitperprofiel><aanvullend><profiel referentie="99"/><complexiteit>Verloren tekst.</complexiteit></aanvullend></complexiteitperprofiel></complexiteit>');
  expect(firstTask(xml).perProfiel).toBeUndefined();
  expect(report(xml)).toMatch(/profiel dat er niet is: 99 “.*Verloren tekst\.”\s\| B1-K1 complexiteit\/complexiteitperprofiel\/aanvullend \(XML:\d+\)/);
});

test("an addition per profile to a part that has none is named as such", () => {
  const xml = sbb(dossier(`<basis><typeringberoepengroep><context>Buurt.<contextperprofiel><aanvullend><profiel referentie="51"/>Meer buurt.</aanvullend></contextperprofiel></context></typeringberoepengroep></basis>${TWO_PROFILES}`));
  expect(report(xml)).toContain("Een aanvulling per profiel op een onderdeel dat die in YAML niet heeft: <contextperprofiel> “Meer buurt.”");
});

test("roles in the title of a work process become roles", () => {
  const roles = (title: string): Parsed => firstProcess(withProcess("", `nr="41" titel="${title}" hoofdstuk="1"`));
  expect(roles("B1-K1-W1 Luistert (zorgverlener, communicator)")).toMatchObject({ titel: "Luistert", rollen: ["zorgverlener", "communicator"] });
  expect(roles("Plant (Organisator, Professional en kwaliteitsbevorderaar)").rollen).toEqual(["organisator", "professional-en-kwaliteitsbevorderaar"]);
  // One role that transcriptions split in two (FIELD §2).
  expect(roles("Leert (professional, kwaliteitsbevorderaar, reflectieve professional)").rollen).toEqual(["professional-en-kwaliteitsbevorderaar", "reflectieve-ebp-professional"]);
  expect(roles("Helpt (oudere) bewoners (thuis)")).toMatchObject({ titel: "Helpt (oudere) bewoners (thuis)" });
  expect(roles("Helpt (zorgverlener, tovenaar)").rollen).toBeUndefined();
});

test("roles bring the framework in which they are looked up", () => {
  const xml = withProcess('<werkprocescompetenties><competentie referentie="3087"/></werkprocescompetenties>', 'nr="41" titel="Luistert (communicator)" hoofdstuk="1"');
  expect(imported(xml)).toMatchObject({ gemeenschappelijkKader: { ordening: "canmeds@nl-mbo-2026" }, kaders: ["canmeds@nl-mbo-2026", "sbb"] });
  expect(imported(sbb(dossier())).kaders).toBeUndefined();
});

test("competencies without an entry go by their national number, others are reported", () => {
  const xml = withProcess('<werkprocescompetenties><competentie referentie="3084"/><competentie referentie="3108"/><competentie referentie="3109"/></werkprocescompetenties>');
  expect(firstProcess(xml).dekt).toEqual(["sbb:A", "sbb:Y"]);
  expect(report(xml)).toContain("Een competentie zonder letter: 3109 | B1-K1-W1 werkprocescompetenties/competentie");
});

test("references to knowledge that is not there are reported, double ones are kept for the check", () => {
  const xml = sbb(dossier('<kennisenvaardigheden><kennisofvaardigheid nr="7" titel="kent"/></kennisenvaardigheden><basis><basistaken><basiskerntaken><kerntaak titel="T" hoofdstuk="1"><vakkennisenvaardigheden><vakkennisenvaardigheden referentie="7"/><vakkennisenvaardigheden referentie="7"/><vakkennisenvaardigheden referentie="8"/></vakkennisenvaardigheden></kerntaak></basiskerntaken></basistaken></basis>'));
  expect(firstTask(xml).vakkennis).toEqual(["vk-7", "vk-7"]);
  expect(report(xml)).toContain("Een verwijzing naar vakkennis die er niet is: 8 | B1-K1 vakkennisenvaardigheden/vakkennisenvaardigheden");
});

test("knowledge items with an equal or missing number get ids of their own", () => {
  const xml = sbb(dossier('<kennisenvaardigheden><kennisofvaardigheid nr="7" titel="a"/><kennisofvaardigheid nr="7" titel="b"/><kennisofvaardigheid titel="c"/><kennisofvaardigheid titel="d"/><kennisofvaardigheid nr="7-2" titel="e"/></kennisenvaardigheden>'));
  const ids = imported(xml).vakkennis.map(({ id }: Parsed) => id);
  expect(new Set(ids).size).toBe(5);
  expect(ids.slice(0, 3)).toEqual(["vk-7", "vk-7-2", "vk-zonder-nummer"]);
  expect(report(xml)).toContain("kregen een eigen id");
});

test("chapter numbers make codes; missing, double and long ones are told", () => {
  const tasks = ['hoofdstuk="2"', 'hoofdstuk="2"', "", 'hoofdstuk="x"', 'hoofdstuk="3.1"'].map((chapter, index) => `<kerntaak titel="T${index}" ${chapter}/>`).join("");
  const xml = sbb(dossier(`<basis><basistaken><basiskerntaken>${tasks}</basiskerntaken></basistaken></basis>`));
  expect(imported(xml).basisdeel.kerntaken.map(({ code }: Parsed) => code)).toEqual(["B1-K2", "B1-K3", "B1-K4", "B1-K5", "B1-K1"]);
  expect(report(xml)).toContain("“2” → B1-K3, B1-K4, “x” → B1-K5");
  expect(report(xml)).toContain("“3.1” → B1-K1");
});

test("several dossiers become several files with ids and names of their own", () => {
  const result = importSbbXml(sbb(
    dossier("", 'nr="1" titel="Zorg" versie="2025"'),
    dossier("", 'nr="2" titel="Zorg" versie="2026" referentievorigeversie="1"'),
    dossier("", 'nr="3" titel="Zorg" versie="2026"'),
    dossier("", 'nr="4" titel="Één &amp; ander" versie="2026"'),
  ));
  expect(result.documents.map(({ id, fileName }) => [id, fileName])).toEqual([
    ["kd.zorg", "zorg.kwalificatiedossier.yaml"],
    ["kd.zorg", "zorg-2026.kwalificatiedossier.yaml"],
    ["kd.zorg-3", "zorg-3.kwalificatiedossier.yaml"],
    ["kd.een-en-ander", "een-en-ander.kwalificatiedossier.yaml"],
  ]);
  expect(parsed(result, 1).vorigeVersie).toBe("kd.zorg@2025");
  expect(result.imported["dossiers"]).toBe(4);
});

test("places in a file with several dossiers name the dossier", () => {
  const xml = sbb(dossier("", 'nr="1" titel="A" versie="1"'), dossier("", 'nr="2" titel="B" versie="1" status="misschien"'));
  expect(report(xml)).toContain("dossier “misschien” | kd.b (XML:");
});

test("a prefix of one's own replaces kd.", () => {
  expect(importSbbXml(sbb(dossier()), { idPrefix: "school.kd." }).documents[0]!.id).toBe("school.kd.buurtzorg");
});

test("versions: the year of the start when there is none, no spaces in one that others refer to", () => {
  const crebo = '<dossiercrebos><dossiercrebo Geldig_vanaf="2027-08-01">23902</dossiercrebo></dossiercrebos>';
  expect(imported(sbb(dossier(crebo, 'nr="1" titel="T" versie=""'))).versie).toBe("2027");
  expect(report(sbb(dossier(crebo, 'nr="1" titel="T" versie=""')))).toContain("geen versie; als versie is 2027 genomen | dossier (XML:");
  expect(imported(sbb(dossier("", 'nr="1" titel="T" versie="Gewijzigd 2016"'))).versie).toBe("Gewijzigd-2016");
  expect(report(sbb(dossier("", 'nr="1" titel="T" versie="Gewijzigd 2016"')))).toContain("“Gewijzigd 2016” → Gewijzigd-2016");
  expect(imported(sbb(dossier("", 'titel="T"'))).versie).toBe("0");
});

test("values that cannot be read are left out and quoted in the report", () => {
  const xml = sbb(dossier('<profielen><profiel nr="1" titel="P" hoofdstuk="1" niveau="5"><omschrijving><sbu>veel</sbu><soortopleiding>cursus</soortopleiding></omschrijving></profiel></profielen>', 'nr="1" titel="T" versie="1" status="bijna" wettelijkeberoepsvereisten="misschien"'));
  expect(imported(xml).profielen[0]).toEqual({ code: "P1", titel: "P", "x-sbb": { nr: "1" } });
  for (const quoted of ["profiel “5”", "sbu “veel”", "soortopleiding “cursus”", "dossier “bijna”", "dossier “misschien”"]) expect(report(xml)).toContain(quoted);
});

test("a second crebo number is told, the first one counts", () => {
  const xml = sbb(dossier('<dossiercrebos><dossiercrebo ministerie="OCW">23901</dossiercrebo><dossiercrebo ministerie="EZ">23902</dossiercrebo></dossiercrebos>'));
  expect(imported(xml).crebo).toBe("23901");
  expect(report(xml)).toContain("Nog een crebonummer: 23902 EZ");
});

test("several categories of change leave the common text on its own", () => {
  const xml = sbb(dossier('<verantwoordingsinformatie><wijzigingen><wijzigingscategorien><wijzigingscategorie categorie="2"/><wijzigingscategorie titel="Categorie 3: Wijzigingen"/></wijzigingscategorien><omschrijving>Van alles.</omschrijving></wijzigingen></verantwoordingsinformatie>'));
  expect(imported(xml).wijzigingen).toEqual([{ categorie: 2 }, { categorie: 3 }, { tekst: "Van alles." }]);
});

test("a language without skills is still a language, a heading is none", () => {
  const language = (title: string): Parsed => imported(sbb(dossier(`<verantwoordingsinformatie><taalbeheersingseisen><taalbeheersingseis titel="${title}"/></taalbeheersingseisen></verantwoordingsinformatie>`))).verantwoording;
  expect(language("Fries").taalbeheersing).toEqual([{ taal: "Fries" }]);
  expect(language("Beroepsspecifieke moderne vreemde talen")).toBeUndefined();
});

test("categories: the first one counts, and one without items is told", () => {
  const group = (title: string, ...numbers: number[]): string => `<categorie titel="${title}">${numbers.map((number) => `<vakkennisenvaardigheden referentie="${number}"/>`).join("")}</categorie>`;
  const xml = sbb(dossier(`<kennisenvaardigheden><kennisofvaardigheid nr="7" titel="kent"/></kennisenvaardigheden><basis><basistaken><basiskerntaken><kerntaak titel="T" hoofdstuk="1"><vakkennisenvaardigheden><vakkennisenvaardigheden_met_categorie>${group("Een", 7)}${group("Twee", 7)}${group("Leeg")}</vakkennisenvaardigheden_met_categorie></vakkennisenvaardigheden></kerntaak></basiskerntaken></basistaken></basis>`));
  expect(imported(xml).vakkennis).toEqual([{ id: "vk-7", tekst: "kent", categorie: "Een" }]);
  expect(report(xml)).toContain("de eerste telt: vk-7: Een / Twee");
  expect(report(xml)).toContain("Een categorie waar geen vakkennis onder staat: Leeg");
});

test("names of elements and attributes may have prefixes and capitals", () => {
  const xml = '<s:SBB xmlns:s="urn:x"><s:Dossiers><s:Dossier NR="9" Titel="Zorg" VERSIE="1"><s:Profielen><s:Profiel Titel="P" Hoofdstuk="1" NIVEAU="2"/></s:Profielen></s:Dossier></s:Dossiers></s:SBB>';
  expect(imported(xml)).toMatchObject({ titel: "Zorg", versie: "1", profielen: [{ code: "P1", niveau: "mbo-2" }] });
  expect(report(xml)).toContain("1 technische aanduiding");
});

test("HTML written as elements counts as HTML", () => {
  const xml = withProcess("<werkprocesomschrijving><p>Eerst <b>dit</b> &amp; dat.</p><ul><li>a &lt; b</li></ul></werkprocesomschrijving>");
  expect(firstProcess(xml).omschrijving).toBe("Eerst **dit** & dat.\n\n- a < b");
});

test("a byte order mark and CRLF change nothing", () => {
  const { documents } = importSbbXml(`\uFEFF${RICH.replaceAll("\n", "\r\n")}`);
  expect(documents).toEqual(importSbbXml(RICH).documents);
});

test("missing parts are missing keys", () => {
  expect(imported(sbb(dossier("", "")))).toEqual({ soort: "kwalificatiedossier", id: "kd.dossier", versie: "0", taal: "nl" });
  expect(firstTask(withTask(""))).toEqual({ code: "B1-K1", titel: "Ondersteunt bewoners", "x-sbb": { nr: "31" } });
});

test("what each report line says, in both languages", () => {
  for (const { what, where, why } of importSbbXml(RICH).notCarried) {
    for (const text of [what.nl, what.en, why.nl, why.en]) expect(text).toMatch(/^\S.*\S$/);
    expect(`${what.nl}${what.en}${why.nl}${why.en}`).not.toMatch(/\{\w+\}|undefined/);
    expect(where).toMatch(/XML:\d+/);
  }
});

test("files parse back to what they were written from, also with awkward texts", () => {
  const texts = ["- begint als lijst", "# hekje", "null", "1.0", "ja: nee", "'aan' \"gehaald\"", "a\n\n  - b\n\n\nc", "| tabel |", "%", "@x", "*ster*", "&anker", "{ a }", "tab\there", "eindigt met dubbele punt:", "2026-01-01"];
  for (const text of texts) {
    const [only] = importSbbXml(withProcess(`<werkprocesresultaat><![CDATA[${text}]]></werkprocesresultaat>`)).documents;
    const { resultaat } = parse(only!.yaml).basisdeel.kerntaken[0].werkprocessen[0];
    expect(typeof resultaat).toBe("string");
    expect(words(resultaat)).toEqual(words(text));
  }
});

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
