// Where a rule comes from, in a few words that fit behind its message.
import { fill, same, type Localized } from "../text/localized.ts";
import type { Finding } from "./finding.ts";
import type { Rule, Source } from "./rule.ts";

/** Names of the reports; `docs/sources.md` describes them. */
const REPORTS: Readonly<Record<string, Localized>> = {
  "APWMD-2012": { nl: "Actieprogramma Welzijn 2012", en: "Actieprogramma Welzijn 2012" },
  "GR-2014": { nl: "Gezondheidsraad 2014", en: "Health Council 2014" },
  "NPHF-2015": same("NPHF 2015"),
  "VJI-2014": { nl: "focusgroepen Verwey-Jonker 2014", en: "Verwey-Jonker focus groups 2014" },
  "ZIN-2016": { nl: "Zorginstituut 2016", en: "Zorginstituut 2016" },
};

/** What the notes on the field (`FIELD`) take from others, by words in the place; the rest of them is practice and names nobody. */
const FIELD: readonly (readonly [place: RegExp, name: Localized])[] = [
  [/NLQF/, same("NLQF")],
  [/Bloom/, same("Bloom")],
  [/EPA/, { nl: "EPA-niveaus", en: "EPA levels" }],
  [/V&VN/, same("V&VN")],
  [/^§1\.1/, same("SBB")],
];

/** Groups about the file itself: there the message is reason enough. */
const TECHNICAL: ReadonlySet<string> = new Set(["syntax", "schema", "refs", "frameworks"]);

/** More names than these make a message longer, not better founded. */
const MOST_NAMES = 2;

/**
 * The sources of a norm, such as "Zorginstituut 2016, NPHF 2015 e.a."; undefined for what is simply broken (errors, and
 * rules about the file itself) and for what no one else asks.
 */
export function sourceOf(rule: Rule): Localized | undefined {
  if (!KNOWN.has(rule)) KNOWN.set(rule, namesOf(rule));
  return KNOWN.get(rule);
}

/** Rules never change, and one may have thousands of findings. */
const KNOWN = new WeakMap<Rule, Localized | undefined>();

function namesOf(rule: Rule): Localized | undefined {
  if (rule.severity === "error" || TECHNICAL.has(rule.id.slice(0, rule.id.indexOf("/")))) return undefined;
  const names = new Map(rule.sources.flatMap((source) => nameOf(source) ?? []).map((name) => [name.nl, name]));
  const shown = [...names.values()].slice(0, MOST_NAMES);
  if (shown.length === 0) return undefined;
  const more = names.size > shown.length;
  return {
    nl: shown.map(({ nl }) => nl).join(", ") + (more ? " e.a." : ""),
    en: shown.map(({ en }) => en).join(", ") + (more ? " et al." : ""),
  };
}

function nameOf({ document, place }: Source): Localized | undefined {
  return REPORTS[document] ?? (document === "FIELD" ? FIELD.find(([pattern]) => pattern.test(place))?.[1] : undefined);
}

/** Whether a message already says where it comes from. */
function namesSource(message: Localized): boolean {
  return Object.values(REPORTS).some(({ nl }) => message.nl.includes(nl));
}

/** The source to show behind `message`; undefined where there is none, or where the message names it. */
export function sourceBehind(rule: Rule, message: Localized): Localized | undefined {
  return namesSource(message) ? undefined : sourceOf(rule);
}

/** The message with its source behind it, for everything that shows a finding as one text. */
export function spoken({ message, source }: Pick<Finding, "message" | "source">): Localized {
  return source === undefined ? message : fill(same("{message} ({source})"), { message, source });
}
