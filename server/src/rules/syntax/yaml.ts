// Rule: a line that cannot be read; the variant says why (see yaml/syntax.ts), in capitals the code of the parser.
import { colonBehind } from "../../yaml/syntax/lines.ts";
import { defineRule } from "../rule.ts";
import { keyWithoutColon } from "../shared/colon.ts";

export default defineRule({
  id: "syntax/yaml",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Deze regel is niet te lezen", en: "This line cannot be read" },
  messages: {
    default: {
      nl: "Deze regel is niet te lezen. Wat het leesprogramma meldt: {detail}.",
      en: "This line cannot be read. What the reading program says: {detail}.",
    },
    "no-space-after-colon": {
      nl: 'Achter "{key}:" ontbreekt een spatie. Schrijf bijvoorbeeld "{key}: Wijkzorg".',
      en: 'A space is missing behind "{key}:". Write for example "{key}: Wijkzorg".',
    },
    "no-space-after-dash": {
      nl: "Achter het streepje ontbreekt een spatie. Elk punt van een lijst begint met een streepje en een spatie.",
      en: "A space is missing behind the dash. Each point of a list starts with a dash and a space.",
    },
    "list-among-keys": {
      nl: "Hier staat een streepje van een lijst, maar op deze plaats hoort een sleutel. Laat de regel even ver inspringen als de andere streepjes van de lijst.",
      en: "Here is the dash of a list, but a key belongs in this place. Indent the line as far as the other dashes of the list.",
    },
    "not-aligned": {
      nl: "Deze sleutel springt niet even ver in als de sleutels waar hij bij hoort. Zet hem er precies onder; telt hij als nieuw onderdeel van een lijst, zet er dan een streepje voor.",
      en: "This key is not indented as far as the keys it belongs with. Put it exactly below them; if it starts a new item of a list, put a dash before it.",
    },
    "no-colon": {
      nl: 'Achter "{key}" ontbreekt de dubbele punt. Hoort het bij de tekst erboven, laat de regel dan verder inspringen.',
      en: 'The colon is missing behind "{key}". If it belongs to the text above, indent the line further.',
    },
    "not-a-key": {
      nl: "Op deze regel staat geen sleutel met een dubbele punt. Hoort de regel bij de tekst erboven, laat hem dan verder inspringen.",
      en: "There is no key with a colon on this line. If the line belongs to the text above, indent it further.",
    },
    "colon-in-text": {
      nl: "In deze tekst staat een dubbele punt met een spatie. Zet de hele tekst tussen aanhalingstekens.",
      en: "There is a colon with a space in this text. Put the whole text in quotes.",
    },
    "value-and-keys": {
      nl: "Deze regel springt in, maar de regel erboven heeft al een waarde. Zet deze sleutel recht onder de vorige.",
      en: "This line is indented, but the line above already has a value. Put this key straight below the previous one.",
    },
    apostrophe: {
      nl: "Een tekst die met een apostrof begint, zoals 's of 't, moet tussen dubbele aanhalingstekens (\").",
      en: 'A text that starts with an apostrophe has to be in double quotes (").',
    },
    "apostrophe-inside": {
      nl: "Door de apostrof in deze tekst sluit het aanhalingsteken te vroeg. Zet de tekst tussen dubbele aanhalingstekens (\").",
      en: 'The apostrophe in this text closes the quote too early. Put the text in double quotes (").',
    },
    "unclosed-quote": {
      nl: "Dit aanhalingsteken wordt nergens gesloten, waardoor de rest van het bestand bij deze tekst hoort. Zet er achter de tekst nog een.",
      en: "This quote is closed nowhere, so that the rest of the file belongs to this text. Put another one behind the text.",
    },
    "text-after-quote": {
      nl: "Achter het aanhalingsteken of de haak staat nog tekst. Zet het aanhalingsteken achter de hele tekst.",
      en: "There is more text behind the quote or bracket. Put the quote behind the whole text.",
    },
    "unclosed-list": {
      nl: "Deze haak [ wordt nergens gesloten. Zet ] achter het laatste punt van de lijst.",
      en: "This bracket [ is closed nowhere. Put ] behind the last point of the list.",
    },
    "unclosed-group": {
      nl: "Deze accolade wordt nergens gesloten. Zet } achter de laatste waarde van de groep.",
      en: "This brace is closed nowhere. Put } behind the last value of the group.",
    },
    "missing-comma": {
      nl: "Tussen twee onderdelen ontbreekt hier een komma. Een tekst met een komma of dubbele punt moet tussen aanhalingstekens.",
      en: "A comma is missing here between two parts. A text with a comma or colon has to be in quotes.",
    },
    "extra-comma": {
      nl: "Hier staat een komma te veel.",
      en: "There is a comma too many here.",
    },
    "extra-bracket": {
      nl: "Deze haak sluit iets wat niet open was. Haal hem weg; anders is de rest van het bestand niet te lezen.",
      en: "This bracket closes something that was not open. Remove it; otherwise the rest of the file cannot be read.",
    },
    "decorated-key": {
      nl: 'Om een sleutel hoort geen opmaak, zoals sterretjes. Schrijf "{key}:".',
      en: 'A key has no markup around it, such as asterisks. Write "{key}:".',
    },
    "code-fence": {
      nl: "Deze regel hoort bij de chat of bladzijde waar de tekst vandaan komt, niet bij het document. Haal hem weg.",
      en: "This line belongs to the chat or page that the text comes from, not to the document. Remove it.",
    },
    "star-bullet": {
      nl: "In een lijst begint elke regel met een streepje en een spatie, niet met een sterretje.",
      en: "In a list each line starts with a dash and a space, not with an asterisk.",
    },
    "lone-sign": {
      nl: "{sign} alleen is geen waarde. Zet het tussen aanhalingstekens, of haal het weg: achter een sleutel mag niets staan zolang het nog niet bekend is.",
      en: "{sign} alone is no value. Put it in quotes, or remove it: nothing need stand behind a key as long as it is not known yet.",
    },
    "dash-after-key": {
      nl: "Een lijst begint op een nieuwe regel. Zet het streepje onder de sleutel.",
      en: "A list starts on a new line. Put the dash below the key.",
    },
    "text-after-pipe": {
      nl: "Achter | of > begint de tekst op de volgende regel. Begint je tekst zelf met dit teken, zet hem dan tussen aanhalingstekens.",
      en: "Behind | or > the text starts on the next line. If your text itself starts with this character, put it in quotes.",
    },
    "block-text-indent": {
      nl: "De eerste regels van deze tekst springen niet goed in. Laat alle regels van de tekst even ver inspringen.",
      en: "The first lines of this text are not indented well. Indent all lines of the text equally far.",
    },
    "comment-space": {
      nl: "Voor een opmerking met # hoort een spatie. Hoort het # bij de tekst, zet die dan tussen aanhalingstekens.",
      en: "A comment with # has a space before it. If the # belongs to the text, put the text in quotes.",
    },
    percent: {
      nl: "Een regel mag niet met % beginnen. Zet de tekst achter een sleutel, tussen aanhalingstekens.",
      en: "A line may not start with %. Put the text behind a key, in quotes.",
    },
    ALIAS_PROPS: {
      nl: "Voor een verwijzing met * mag niets anders staan. Haal weg wat ervoor staat, of zet de tekst tussen aanhalingstekens.",
      en: "Nothing else may stand before a reference with *. Remove what is before it, or put the text in quotes.",
    },
    BAD_ALIAS: {
      nl: "Een tekst die met * of & begint, moet tussen aanhalingstekens.",
      en: "A text that starts with * or & has to be in quotes.",
    },
    BAD_DIRECTIVE: {
      nl: "Een regel die met % begint, is een opdracht aan het leesprogramma. Haal hem weg, of zet de tekst achter een sleutel.",
      en: "A line that starts with % is an instruction to the reading program. Remove it, or put the text behind a key.",
    },
    BAD_DQ_ESCAPE: {
      nl: "Tussen dubbele aanhalingstekens heeft een schuine streep \\ een eigen betekenis. Schrijf \\\\, of gebruik enkele aanhalingstekens.",
      en: "Between double quotes a backslash \\ has a meaning of its own. Write \\\\, or use single quotes.",
    },
    BAD_INDENT: {
      nl: "Deze regel springt niet goed in. Laat hem even ver inspringen als de regels waar hij bij hoort.",
      en: "This line is not indented well. Indent it as far as the lines it belongs with.",
    },
    BAD_PROP_ORDER: {
      nl: "Een & of ! hoort achter het streepje of de dubbele punt. Hoort het teken bij de tekst, zet die dan tussen aanhalingstekens.",
      en: "An & or ! belongs behind the dash or colon. If the character belongs to the text, put the text in quotes.",
    },
    BAD_SCALAR_START: {
      nl: "Een tekst kan niet met {character} beginnen. Zet de hele tekst tussen aanhalingstekens.",
      en: "A text cannot start with {character}. Put the whole text in quotes.",
    },
    BLOCK_AS_IMPLICIT_KEY: {
      nl: "Hier begint iets nieuws achter een waarde. Zet het op een eigen regel, of zet de tekst tussen aanhalingstekens.",
      en: "Something new starts here behind a value. Put it on a line of its own, or put the text in quotes.",
    },
    BLOCK_IN_FLOW: {
      nl: "Tussen haken of accolades kan dit niet staan. Scheid de onderdelen met komma’s, of schrijf de lijst uit met streepjes.",
      en: "This cannot stand between brackets or braces. Separate the parts by commas, or write the list out with dashes.",
    },
    DUPLICATE_KEY: {
      nl: "Deze sleutel staat er al.",
      en: "This key is there already.",
    },
    IMPOSSIBLE: {
      nl: "Deze regel kon niet worden gelezen. Typ hem opnieuw, zonder bijzondere tekens.",
      en: "This line could not be read. Type it again, without special characters.",
    },
    KEY_OVER_1024_CHARS: {
      nl: "Deze sleutel is veel te lang. Staat er een dubbele punt in een lange tekst, zet die tekst dan tussen aanhalingstekens.",
      en: "This key is far too long. If there is a colon in a long text, put that text in quotes.",
    },
    MISSING_CHAR: {
      nl: "Op deze regel ontbreekt een teken, zoals een dubbele punt, komma, spatie of aanhalingsteken.",
      en: "A character is missing on this line, such as a colon, comma, space or quote.",
    },
    MULTILINE_IMPLICIT_KEY: {
      nl: "Een sleutel moet met zijn dubbele punt op één regel staan.",
      en: "A key has to be on one line with its colon.",
    },
    MULTIPLE_ANCHORS: {
      nl: "Hier staan twee namen met & achter elkaar. Laat er één staan, of zet de tekst tussen aanhalingstekens.",
      en: "There are two names with & in a row here. Keep one, or put the text in quotes.",
    },
    MULTIPLE_DOCS: {
      nl: "In dit bestand staan meer documenten. Zet elk document in een eigen bestand.",
      en: "There are several documents in this file. Put each document in a file of its own.",
    },
    MULTIPLE_TAGS: {
      nl: "Hier staan twee woorden met ! achter elkaar. Begint de tekst met een uitroepteken, zet hem dan tussen aanhalingstekens.",
      en: "There are two words with ! in a row here. If the text starts with an exclamation mark, put it in quotes.",
    },
    NON_STRING_KEY: {
      nl: "Alleen een tekst kan een sleutel zijn.",
      en: "Only a text can be a key.",
    },
    RESOURCE_EXHAUSTION: {
      nl: "Dit deel is te groot of zit te diep in elkaar om te lezen. Maak het korter of platter.",
      en: "This part is too large or nested too deeply to be read. Make it shorter or flatter.",
    },
    TAB_AS_INDENT: {
      nl: "Op deze regel staat een tab aan het begin. Laat de regel inspringen met spaties.",
      en: "There is a tab at the start of this line. Indent the line with spaces.",
    },
    TAG_RESOLVE_FAILED: {
      nl: "Een woord dat met ! begint, wordt hier niet als tekst gelezen. Zet de hele tekst tussen aanhalingstekens.",
      en: "A word that starts with ! is not read as text here. Put the whole text in quotes.",
    },
    UNEXPECTED_TOKEN: {
      nl: "Vanaf hier is de regel niet te lezen. Vaak ontbreekt ervoor een aanhalingsteken, komma of nieuwe regel.",
      en: "The line cannot be read from here on. Often a quote, comma or new line is missing before it.",
    },
    BAD_COLLECTION_TYPE: {
      nl: "Het woord met ! past niet bij wat erachter staat. Haal het weg.",
      en: "The word with ! does not fit what stands behind it. Remove it.",
    },
  },
  why: {
    nl: "Wat niet te lezen is, ontbreekt in het document: op de plaats van de fout, en soms in alles wat erna komt.",
    en: "What cannot be read is missing from the document: at the place of the error, and sometimes in all that follows.",
  },
  how: {
    nl: "Kijk naar de aangewezen plek. Een sleutel is een woord met een dubbele punt en een spatie; wat bij elkaar hoort, springt even ver in, met spaties; een tekst met bijzondere tekens staat tussen aanhalingstekens.",
    en: "Look at the place that is marked. A key is a word with a colon and a space; what belongs together is indented equally far, with spaces; a text with special characters is in quotes.",
  },
  more(document, { variant, span }) {
    const found = variant === "not-a-key" ? keyWithoutColon(document, span.start) : undefined;
    if (!found) return {};
    return { variant: "no-colon", params: { key: found.key }, fixes: colonBehind(document.tree.text, found.span.end) };
  },
  sources: [{ document: "YAML-1.2.2", place: "§6 (structural productions), §7 and §8" }],
  fixable: "safe",
  bad: { text: `soort: kwalificatiedossier
id: kd.wijkzorg
titel:Wijkzorg
versie: "2026"
` },
  good: { text: `soort: kwalificatiedossier
id: kd.wijkzorg
titel: Wijkzorg
versie: "2026"
` },
});
