// Keys of a framework test, `<name>.kader.test.yaml`: small documents and what a framework must make of them. No kind of document.
import { FRAMEWORK_REFERENCE } from "../forms.ts";
import { list, object, prose, text } from "../spec.ts";

const ELEMENT_ID = text({ nl: ["Element", "Het id van een element."], en: ["Element", "The id of an element."] });

const DEKKING = object("verwachteDekking", {
  kader: text({ form: FRAMEWORK_REFERENCE, refersTo: "kader", nl: ["Kader", "Het kader waarvan de dekking wordt geteld; weglaten betekent het kader van deze proef."], en: ["Framework", "The framework whose coverage is counted; leave out for the framework of this test."] }),
  gedekt: list(ELEMENT_ID, { nl: ["Gedekt", "Elementen die gedekt moeten zijn, zelf of door een onderdeel ervan."], en: ["Covered", "Elements that must be covered, themselves or through an element within them."] }),
  nietGedekt: list(ELEMENT_ID, { nl: ["Niet gedekt", "Elementen die niet gedekt mogen zijn."], en: ["Not covered", "Elements that must not be covered."] }),
  viaKoppeling: list(ELEMENT_ID, { nl: ["Via koppeling", "Elementen die alleen via een vastgestelde koppeling gedekt moeten zijn."], en: ["Through a crosswalk", "Elements that must be covered through an adopted crosswalk only."] }),
}, { nl: ["Dekking", "Wat er van een kader gedekt moet zijn."], en: ["Coverage", "What must be covered of a framework."] });

const BEVINDING = object("verwachteBevinding", {
  regel: text({ required: true, nl: ["Regel", "De regel die iets moet melden, bijvoorbeeld `refs/unknown-element`."], en: ["Rule", "The rule that must report something, for example `refs/unknown-element`."] }),
  bij: text({ nl: ["Bij", "Tekst die op de regel staat waar de bevinding hoort."], en: ["At", "Text on the line where the finding belongs."] }),
}, { short: "regel", nl: ["Bevinding", "Een bevinding die er moet zijn."], en: ["Finding", "A finding that must be there."] });

const GEVAL = object("geval", {
  naam: text({ required: true, nl: ["Naam", "Wat dit geval laat zien, in één zin."], en: ["Name", "What this case shows, in one sentence."] }),
  toelichting: prose({ nl: ["Toelichting", "Uitleg voor lezers."], en: ["Explanation", "Explanation for readers."] }),
  document: object("fragment", {}, { required: true, open: true, nl: ["Document", "Een klein document; zonder `soort` een beroepsprofiel. `id`, `titel`, `versie` en `kaders` mogen weg."], en: ["Document", "A small document; without `soort` a professional profile. `id`, `titel`, `versie` and `kaders` may be left out."] }),
  bevindingen: list(BEVINDING, { nl: ["Bevindingen", "Bevindingen die er moeten zijn."], en: ["Findings", "Findings that must be there."] }),
  geenBevindingen: list(text({ nl: ["Regel", "Een regel die niets mag melden."], en: ["Rule", "A rule that must report nothing."] }), { nl: ["Geen bevindingen", "Regels die niets mogen melden."], en: ["No findings", "Rules that must report nothing."] }),
  dekking: list(DEKKING, { nl: ["Dekking", "Wat er gedekt en niet gedekt moet zijn."], en: ["Coverage", "What must and must not be covered."] }),
}, { nl: ["Geval", "Een klein document en wat het moet opleveren."], en: ["Case", "A small document and what it must give."] });

/** The whole test file. */
export const KADERTEST = object("kadertest", {
  kader: text({ required: true, form: FRAMEWORK_REFERENCE, refersTo: "kader", nl: ["Kader", "Het kader dat beproefd wordt, als `id@versie`."], en: ["Framework", "The framework that is tested, as `id@version`."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Wat deze proef nagaat."], en: ["Description", "What this test looks at."] }),
  gevallen: list(GEVAL, { required: true, nl: ["Gevallen", "De gevallen, in volgorde."], en: ["Cases", "The cases, in order."] }),
}, { nl: ["Kaderproef", "Wat een kader moet opleveren, in gevallen."], en: ["Framework test", "What a framework must give, in cases."] });
