// Made-up SBB exports: the structure is FIELD §1.1, every text and number is invented.

/** Wraps dossiers in an export with short national lists. */
export function sbb(...dossiers: string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<sbb>
  <domeinen>
    <domein nr="11" titel="Techniek van morgen" crebo="79901" prijsfactor="1.0" OBK_ID="bk:1"/>
    <domein nr="12" titel="Zorg van morgen" crebo="79902" prijsfactor="1.0" OBK_ID="bk:2"/>
  </domeinen>
  <sectorkamers><sectorkamer nr="21" titel="Sectorkamer zorg"/><sectorkamer nr="22" titel="Sectorkamer techniek"/></sectorkamers>
  <competenties>
    <competentie nr="3087" titel="Aandacht en begrip tonen" code="D"/>
    <competentie nr="3088" titel="Samenwerken en overleggen" code="E"/>
    <competentie nr="9001" titel="Iets nieuws" code="Z1"/>
  </competenties>
  <dossiers>${dossiers.join("\n")}</dossiers>
</sbb>`;
}

/** A dossier with nothing but what is given. */
export function dossier(content = "", attributes = 'nr="1" titel="Buurtzorg" versie="2026"'): string {
  return `<dossier ${attributes}>${content}</dossier>`;
}

/** A dossier with one core task in the common part that holds `content`. */
export function withTask(content: string, rest = ""): string {
  return sbb(dossier(`<basis><basistaken><basiskerntaken><kerntaak nr="31" titel="Ondersteunt bewoners" hoofdstuk="1">${content}</kerntaak></basiskerntaken></basistaken></basis>${rest}`));
}

/** A dossier with one work process in one core task of the common part. */
export function withProcess(content: string, attributes = 'nr="41" titel="Luistert" hoofdstuk="1"', rest = ""): string {
  return withTask(`<basiswerkprocessen><werkproces ${attributes}>${content}</werkproces></basiswerkprocessen>`, rest);
}

export const TWO_PROFILES = '<profielen><profiel nr="51" titel="Buurthulp" hoofdstuk="1" niveau="3"/><profiel nr="52" titel="Buurtcoach" hoofdstuk="2" niveau="4"/></profielen>';

/** Everything a dossier can hold, once or more. */
export const RICH = sbb(`
<dossier nr="501" titel="Buurtzorg en welzijn" versie="" referentievorigeversie="498" status="Vastgesteld" referentiedomein="12" wettelijkeberoepsvereisten="Nee" positief_advies_toetsingskamer="Ja">
  <dossiercrebos><dossiercrebo ministerie="OCW" prijsfactor="1,20" Geldig_vanaf="01-08-2026" Datum_einde_instroom="31-07-2031" Datum_einde_opleiding="31-07-2034">23901</dossiercrebo></dossiercrebos>
  <kennisenvaardigheden>
    <kennisofvaardigheid nr="701" titel=" kent de wijk "/>
    <kennisofvaardigheid nr="702" titel="kan een gesprek voeren"/>
    <kennisofvaardigheid nr="703" titel="kan plannen"/>
    <kennisofvaardigheid nr="704" titel="kent de wet"/>
  </kennisenvaardigheden>
  <categoriekennisenvaardigheden><categorie nr="801" titel="Wetten en regels"/></categoriekennisenvaardigheden>
  <voorblad titel="Voorblad"><omschrijving>
    <penvoerder><sectorkamer referentie="21"/></penvoerder>
    <verantwoording><vaststellingsinformatie><vastgestelddoor>Sectorkamer zorg</vastgestelddoor><vastgesteldop>14-09-2025</vastgesteldop><vastgesteldte>Woerden</vastgesteldte></vaststellingsinformatie></verantwoording>
  </omschrijving></voorblad>
  <inleiding titel="Inleiding"><omschrijving><![CDATA[<labeltext>&lt;h1&gt;Leeswijzer&lt;/h1&gt;&lt;p&gt;Zo lees je dit.&lt;/p&gt;</labeltext>]]></omschrijving></inleiding>
  <basis titel="Basisdeel">
    <typeringberoepengroep titel="Typering van de beroepengroep">
      <context><omschrijving><![CDATA[In de buurt.]]></omschrijving></context>
      <beroepshouding><omschrijving><![CDATA[Met een open blik.]]></omschrijving></beroepshouding>
      <resultaatvanhetberoep><omschrijving><![CDATA[Bewoners redden zich.]]></omschrijving></resultaatvanhetberoep>
    </typeringberoepengroep>
    <basistaken titel="Beroepsspecifieke onderdelen">
      <basiskerntaken>
        <kerntaak nr="901" titel="Ondersteunt bewoners" hoofdstuk="1">
          <complexiteit><![CDATA[Elke dag is anders.]]><complexiteitperprofiel><aanvullend><profiel referentie="1002"/><complexiteit><![CDATA[De coach ziet het geheel.]]></complexiteit></aanvullend></complexiteitperprofiel></complexiteit>
          <verantwoordelijkheid><![CDATA[Legt uit wat zij doet.]]><verantwoordelijkheidperprofiel><aanvullend><profiel referentie="1001"/><verantwoordelijkheid>Werkt onder begeleiding.</verantwoordelijkheid></aanvullend></verantwoordelijkheidperprofiel></verantwoordelijkheid>
          <vakkennisenvaardigheden>
            <vakkennisenvaardigheden referentie="701"/><vakkennisenvaardigheden referentie="702"/>
            <vakkennisenvaardighedenperprofiel><aanvullend><profiel referentie="1002"/><vakkennisenvaardigheden><vakkennisenvaardigheden referentie="703"/></vakkennisenvaardigheden></aanvullend></vakkennisenvaardighedenperprofiel>
            <vakkennisenvaardigheden_met_categorie><categorie referentie="801"><vakkennisenvaardigheden referentie="704"/></categorie></vakkennisenvaardigheden_met_categorie>
          </vakkennisenvaardigheden>
          <basiswerkprocessen>
            <werkproces nr="911" titel="Luistert naar bewoners" hoofdstuk="1">
              <werkprocesomschrijving><![CDATA[De hulp gaat langs.]]><werkprocesomschrijvingperprofiel><aanvullend><profiel referentie="1002"/><werkprocesomschrijving>De coach belt ook.</werkprocesomschrijving></aanvullend></werkprocesomschrijvingperprofiel></werkprocesomschrijving>
              <werkprocesresultaat><![CDATA[De vraag is helder.]]><werkprocesresultaatperprofiel><aanvullend><profiel referentie="1001"/><werkprocesresultaat>De vraag is doorgegeven.</werkprocesresultaat></aanvullend></werkprocesresultaatperprofiel></werkprocesresultaat>
              <werkprocesgedrag><![CDATA[De hulp:
- luistert goed;
- vraagt door.
]]><werkprocesgedragperprofiel><aanvullend><profiel referentie="1002"/><werkprocesgedrag><![CDATA[- vat samen;
- stemt af.]]></werkprocesgedrag></aanvullend></werkprocesgedragperprofiel></werkprocesgedrag>
              <werkprocescompetenties><competentie referentie="3087"/><competentie referentie="3088"/><werkprocescompetentiesperprofiel><aanvullend><profiel referentie="1002"/><competentie referentie="9001"/></aanvullend></werkprocescompetentiesperprofiel></werkprocescompetenties>
            </werkproces>
          </basiswerkprocessen>
        </kerntaak>
      </basiskerntaken>
      <generieke_onderdelen titel="Generieke onderdelen"><omschrijving><![CDATA[<p>Nederlands, <b>rekenen</b></p>]]></omschrijving></generieke_onderdelen>
    </basistaken>
  </basis>
  <profielen titel="Profieldeel">
    <profiel nr="1001" titel="Buurthulp" hoofdstuk="1" niveau="3" beroepsgroep="Welzijn">
      <omschrijving>
        <typeringvanhetberoep><![CDATA[Helpt in huis.]]></typeringvanhetberoep>
        <wettelijkeberoepsvereisten>Ja</wettelijkeberoepsvereisten>
        <toelichtingwettelijkeberoepsvereisten><![CDATA[Een verklaring is nodig.]]></toelichtingwettelijkeberoepsvereisten>
        <bronwettelijkeberoepsvereisten>Wet op de buurt</bronwettelijkeberoepsvereisten>
        <certificaten><certificaat titel="Veilig tillen"/></certificaten>
        <sbu>4.800</sbu><soortopleiding>Vakopleiding</soortopleiding>
        <instellingendieaanmogenbieden>Alle scholen</instellingendieaanmogenbieden>
      </omschrijving>
      <creboinformatie><crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2026">25901</crebo></creboinformatie>
      <profielkerntaken>
        <kerntaak nr="921" titel="Helpt thuis" hoofdstuk="1">
          <complexiteit>Bekend werk.</complexiteit><verantwoordelijkheid>Eigen taken.</verantwoordelijkheid>
          <vakkennisenvaardigheden><vakkennisenvaardigheden referentie="702"/></vakkennisenvaardigheden>
          <profielwerkprocessen><werkproces nr="931" titel="Ruimt op" hoofdstuk="1"><werkprocesomschrijving>Zij ruimt op.</werkprocesomschrijving></werkproces></profielwerkprocessen>
        </kerntaak>
      </profielkerntaken>
    </profiel>
    <profiel nr="1002" titel="Buurtcoach" hoofdstuk="2" niveau="4" beroepsgroep="Welzijn">
      <omschrijving><sbu>6400</sbu><soortopleiding>middenkaderopleiding</soortopleiding></omschrijving>
      <creboinformatie><crebo>25902</crebo></creboinformatie>
    </profiel>
  </profielen>
  <keuzedelen>
    <keuzedeel nr="1101" code="K0991" titel="Muziek in de buurt" niveau="3">
      <omschrijving><studielast>240</studielast><aard>Verbredend</aard><branchevereisten>Nee</branchevereisten><herkomst>Buurtfonds</herkomst><relevantie>Muziek verbindt.</relevantie><beschrijving>Samen zingen.</beschrijving></omschrijving>
      <gekoppeldekwalificaties><kwalificatie crebo="25901"/></gekoppeldekwalificaties>
      <keuzedeelkerntaken><kerntaak nr="1102" titel="Maakt muziek" hoofdstuk="1"><keuzedeelwerkprocessen><werkproces nr="1103" titel="Zingt" hoofdstuk="1"/></keuzedeelwerkprocessen></kerntaak></keuzedeelkerntaken>
    </keuzedeel>
  </keuzedelen>
  <verantwoordingsinformatie titel="Verantwoordingsinformatie">
    <brondocumenten titel="Beroepscompetentieprofielen (BCP)" hoofdstuk="1">
      <brondocument naam="bcp-buurt.pdf" type="Beroepscompetentie profiel (BCP)" datum="01-02-2024" omschrijving="BCP Buurtwerk" link="https://example.org/bcp"/>
      <brondocument naam="Rapport" type="Onderzoek en advies" datum="voorjaar 2023" omschrijving="Rapport buurt"/>
    </brondocumenten>
    <arbeidsmarktinformatie titel="Arbeidsmarktinformatie" hoofdstuk="2"><![CDATA[Er is werk.]]></arbeidsmarktinformatie>
    <trendsenontwikkelingen titel="Trends en ontwikkelingen" hoofdstuk="3"><wetenregelgeving><![CDATA[Een nieuwe wet.]]></wetenregelgeving><ontwikkelingenindeberoepsuitoefening><![CDATA[Meer buurten.]]></ontwikkelingenindeberoepsuitoefening></trendsenontwikkelingen>
    <wettelijkeberoepsvereisten titel="Wettelijke beroepsvereisten" hoofdstuk="4"><![CDATA[Voor de hulp.]]></wettelijkeberoepsvereisten>
    <bijzonderevereisten titel="Bijzondere vereisten" hoofdstuk="5"><profiel referentie="1001"><eisen>Ja</eisen><toelichtingvereisten><![CDATA[Kan fietsen.]]></toelichtingvereisten></profiel></bijzonderevereisten>
    <taalbeheersingseisen titel="Beroepsspecifieke moderne vreemde talen" hoofdstuk="6">
      <toelichting><![CDATA[Alleen in grensbuurten.]]></toelichting>
      <taalbeheersingseis titel="Duits"><profiel referentie="1002"><taalvaardigheid titel="Lezen" niveau="B1"/><taalvaardigheid titel="Spreken" niveau="A2"/></profiel></taalbeheersingseis>
    </taalbeheersingseisen>
    <ontwikkelmogelijkheden titel="Ontwikkelmogelijkheden" hoofdstuk="7"><![CDATA[Naar het hbo.]]></ontwikkelmogelijkheden>
    <onderhoudsagenda titel="Onderhoudsagenda" hoofdstuk="8"><agenda><onderdeel><onderwerp>Fietsen</onderwerp><actie>Nagaan</actie><wie><![CDATA[Kamer
School]]></wie><wanneer>2028</wanneer></onderdeel></agenda><toelichting><![CDATA[Elk jaar.]]></toelichting></onderhoudsagenda>
    <wijzigingen titel="Wijzigingen ten opzichte van de voorgaande versie" hoofdstuk="9"><wijzigingscategorien><wijzigingscategorie titel="Categorie 2: Nieuwe elementen" categorie="2"/></wijzigingscategorien><omschrijving><![CDATA[De coach is nieuw.]]></omschrijving></wijzigingen>
    <betrokkenen titel="Betrokkenen" hoofdstuk="10"><![CDATA[Een werkgroep.]]></betrokkenen>
    <aanvullendeinfo titel="Aanvullende informatie" hoofdstuk="12"><![CDATA[Bel ons.]]></aanvullendeinfo>
    <examenprofielen titel="Examenprofielen" hoofdstuk="13"><![CDATA[https://example.org/examen]]></examenprofielen>
  </verantwoordingsinformatie>
</dossier>`);
