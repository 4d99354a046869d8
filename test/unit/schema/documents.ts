// One complete document of each kind, with every key that the format shows.
import type { Soort } from "../../../server/src/schema/keys/header.ts";

export const DOCUMENTS: Readonly<Record<Soort, string>> = {
  kwalificatiedossier: `
soort: kwalificatiedossier
id: kd.thuiszorg
titel: Thuiszorg
versie: "2026"
status: concept
taal: nl
crebo: "23998"
domein: Zorg en welzijn
sectorkamer: Zorg, welzijn en sport
vastgesteld: { door: Minister van OCW, op: 2025-09-26 }
geldigVanaf: 2026-08-01
geldigTot: 2031-07-31
vorigeVersie: kd.thuiszorg@2020
wettelijkeBeroepsvereisten: true
afgeleidVan:
  - { document: bp.thuiszorger, versie: "2025" }
gemeenschappelijkKader:
  model: biopsychosociaal
  taal: [icf, positieve-gezondheid]
  ordening: canmeds@nl-mbo-2026
kaders: [canmeds@nl-mbo-2026, nphf@2015-herzien, sbb, nlqf]
typering:
  context: Werkt bij mensen thuis, vaak alleen.
  beroepshouding: Is rustig en nieuwsgierig.
  resultaat: Mensen wonen prettig thuis.
vakkennis:
  - id: vk-buurt
    tekst: heeft brede kennis van de sociale kaart
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Ondersteunt thuis
      complexiteit: |
        Elke woning is anders.

        Vragen wisselen per dag.
      verantwoordelijkheid: Werkt zelfstandig binnen afspraken.
      vakkennis: [vk-buurt]
      perProfiel:
        P2: { complexiteit: Werkt ook met complexe vragen., vakkennis: [vk-buurt] }
      werkprocessen:
        - code: B1-K1-W1
          titel: Verkent de vraag
          omschrijving: Vraagt naar wat iemand nodig heeft.
          resultaat: De vraag is duidelijk voor beiden.
          gedrag:
            - vraagt door
            - "vat samen: wat is er gezegd"
          rollen: [zorgverlener, communicator]
          dekt: [sbb:D, nphf:2.2]
          uit: bp.thuiszorger@2025#vraag-verkennen
profielen:
  - code: P1
    titel: Thuiszorger
    crebo: "27998"
    niveau: mbo-3
    soortOpleiding: vakopleiding
    sbu: 4800
    beroepsgroep: Zorg
    typering: Werkt in de wijk.
    kerntaken: []
keuzedelen:
  - code: K0998
    titel: Beeldzorg
    sbu: 480
    aard: verdiepend
    kerntaken: []
brondocumenten:
  - { naam: Beroepscompetentieprofiel, soort: bcp, datum: 2025-01-15, link: "https://example.org" }
wijzigingen:
  - { categorie: 2, tekst: Beeldzorg toegevoegd. }
`,
  opleidingsprofiel: `
soort: opleidingsprofiel
id: op.zorgkunde
titel: Bachelor zorgkunde
versie: "2030"
niveau: hbo-bachelor
nlqf: 6
reikwijdte: landelijk
uitbreiding: op.zorg@2030
studiepunten: { waarde: 240, eenheid: EC }
afgeleidVan: [{ document: bp.zorgkundige, versie: "2023" }]
gemeenschappelijkKader: { ordening: canmeds@bn2030 }
kern: { aandeel: 50 }
uitstroomprofielen:
  - { id: jeugd, titel: Jeugd }
eindkwalificaties:
  - id: ek-1
    tekst: De afgestudeerde beslist samen met de zorgvrager.
    bereik: generiek
    uitstroomprofiel: jeugd
    fase: startbekwaam
    rollen: [communicator]
    dekt: [dublin:communicatie, nphf:5]
    uit: bp.zorgkundige@2023#samen-beslissen
    kennis: [gespreksmodellen]
    vaardigheden: [luisteren]
    houding: [open]
    uitgesteld: false
eenheden:
  - id: e-1
    titel: Gesprek en besluit
    studiepunten: { waarde: 15, eenheid: EC }
    leidtOpVoor: [ek-1]
    disciplines: [verpleegkunde, sociaal-werk]
    leeromgeving: [werkplek, simulatie]
toetsen:
  - id: t-1
    doel: summatief
    toetst: [ek-1]
    norm: Alle criteria voldoende.
    vorm: portfolio
`,
  beroepsprofiel: `
soort: beroepsprofiel
id: bp.thuiszorger
titel: Thuiszorger
versie: "2025"
vereniging: Beroepsvereniging Voorbeeld
niveau: mbo-3
orientatie: generalist
identiteit:
  watIkDoe: Ik help mensen thuis.
  watIkKanEnMag: Ik werk binnen mijn bekwaamheid.
  watNodigIs: Mensen willen thuis blijven wonen.
  watEenAnderNietDoet: Ik kom elke dag bij mensen thuis.
registratie:
  regime: big
  register: Voorbeeldregister
  beroepscode: { naam: Code thuiszorg, eigenaar: Beroepsvereniging Voorbeeld, versie: "2022" }
  tuchtrecht: wettelijk
  herregistratie: { jaren: 5, eisen: Genoeg uren en scholing. }
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
kaders: [canmeds@nl-verpleegkunde-2012, nphf@2015-herzien, vji-basiscompetenties]
bekwaamheden:
  - id: vraag-verkennen
    titel: Verkent de vraag
    tekst: Zoekt samen uit wat er speelt.
    bereik: generiek
    fase: vakbekwaam
    rollen: [communicator]
    dekt: [nphf:2.2, vji-basiscompetenties:1]
    kennis: [gesprekstechniek]
    vaardigheden: [doorvragen]
    houding: [geduld]
praktijksituaties:
  - { id: ps-1, titel: Deur blijft dicht, dilemma: Gaan of blijven?, burger: Wil met rust gelaten worden., disciplines: [huisarts], bekwaamheden: [vraag-verkennen] }
epas:
  - { id: epa-1, titel: Huisbezoek, supervisie: 4, bekwaamheden: [vraag-verkennen] }
`,
  leertraject: `
soort: leertraject
id: lt.wijkstage
titel: Wijkstage
versie: "1"
gemeenschappelijkKader: { ordening: canmeds@bn2030 }
situaties:
  - id: s-1
    titel: Eerste huisbezoek
    dilemma: Zelf doen of laten doen?
    burger: Wil de regie houden.
    disciplines: [verpleegkunde, sociaal-werk]
rollen: [communicator]
epas:
  - { id: epa-1, titel: Intake, supervisie: 3 }
beoordelingen:
  - doel: summatief
    norm: Twee beoordelaars vinden het voldoende.
    overeenstemmingMet: [opleiders, professionals, burgers]
leeromgevingen: [werkplek, simulatie]
leeractiviteiten:
  - vorm: interprofessioneel
    disciplines: [verpleegkunde, sociaal-werk]
begeleiders: [praktijkopleider, { naam: docent, rollen: beoordelaar }]
materiaal: Handboek wijkstage
evaluatie:
  proces: Gesprek met studenten.
  resultaat: Oordeel van burgers.
`,
  kennisbasis: `
soort: kennisbasis
id: kb.thuiszorg
titel: Kennisbasis thuiszorg
versie: "1"
kennis:
  - id: k-1
    tekst: Vallen is vaak te voorkomen.
    gebied: geneeskunde
    aard: expliciet
    bron: wetenschap
    status: { verzameld: true, gevalideerd: true, verrijkt: false, verspreid: false }
    watWerkt: { wat: Oefenen, inHandenVan: fysiotherapeut, bijWelkeProblemen: vallen, bijWelkeMensen: ouderen, onderWelkeCondities: wekelijks, metWelkeResultaten: minder vallen }
richtlijnen:
  - { id: r-1, titel: Valpreventie, status: in-ontwikkeling }
interventies: [Beweeggroep]
`,
  kader: `
soort: kader
id: kracht
versie: "1"
titel: { nl: Krachtenkader, en: Strengths framework }
volledig: true
ordening: nominaal
centraal: "1"
breidtUit: canmeds@2015
bron: { document: Voorbeeld, plaats: "blz. 3" }
elementen:
  - id: "1"
    label: { nl: Kracht, en: Strength }
    omschrijving: { nl: Wat iemand kan., en: What someone can do. }
    aliassen: [sterk]
    vervangenDoor: "2"
    elementen:
      - { id: "1.1", label: Volhouden }
`,
  koppeling: `
soort: koppeling
id: kracht-canmeds
versie: "1"
titel: Kracht naar CanMEDS
van: kracht@1
naar: canmeds@2015
status: voorstel
paren:
  - { van: "1", naar: professional, relatie: verwant }
`,
};

/** The same with a text of its own per kind, ready to read. */
export function documentOf(soort: Soort): string {
  return DOCUMENTS[soort].replace(/^\n/, "");
}
