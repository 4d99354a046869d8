// What one profile adds to a part of the dossier: "…perprofiel/aanvullend {profiel@referentie, …}" (FIELD §1.1).
import { filled, type Entry, type Value } from "../import/data.ts";
import type { XmlElement } from "./elements.ts";
import { sample } from "./text.ts";
import type { Source } from "./source.ts";

/** One `aanvullend` part, with the profiles that it is for; its key in `perProfiel` is up to where it stands. */
export interface Addition {
  /** Codes of the profiles that it holds for, at least one. */
  readonly profiles: readonly string[];
  readonly element: XmlElement;
}

/** The additions in a `…perprofiel` element. One that holds for no known profile is reported with its first words. */
export function additionsOf(source: Source, container: XmlElement, profileCodes: ReadonlyMap<string, string>): Addition[] {
  return source.children(container, "aanvullend", "aanvulling", "profiel").flatMap((element) => {
    const numbers = profileNumbers(source, element);
    const profiles = [...new Set(numbers)].flatMap((number) => profileCodes.get(number) ?? []);
    const unknown = numbers.filter((number) => !profileCodes.has(number));
    if (unknown.length > 0) source.lose("unknownProfile", element, `${unknown.join(", ")} ${wordsOf(source, element, profiles)}`.trim());
    else if (profiles.length === 0) source.lose("additionWithoutProfile", element, wordsOf(source, element, profiles));
    return profiles.length > 0 ? [{ profiles, element }] : [];
  });
}

function profileNumbers(source: Source, element: XmlElement): string[] {
  const own = source.attribute(element, "referentie", "profiel", "referentieprofiel");
  const inside = [element, ...source.children(element, "profielen")].flatMap((parent) => source.children(parent, "profiel"));
  const named = inside.map((profile) => source.attribute(profile, "referentie", "nr") ?? source.line(profile));
  return [own, ...named].filter((number) => number !== undefined);
}

/** Text of an addition that is carried for no profile at all; else its words are in the file. */
function wordsOf(source: Source, element: XmlElement, profiles: readonly string[]): string {
  const words = profiles.length === 0 ? source.allWords(element) : "";
  return words === "" ? "" : `“${sample(words)}”`;
}

interface Part {
  readonly profiles: readonly string[];
  readonly value: string | readonly string[] | undefined;
}

/** `perProfiel`: code of a profile → what it adds, key by key. Several additions to one key are put together. */
export function perProfile(keys: readonly (readonly [key: string, parts: readonly Part[]])[]): Entry | undefined {
  const byProfile = new Map<string, Record<string, Value>>();
  for (const [key, parts] of keys) {
    for (const { profiles, value } of parts) {
      if (value === undefined || value.length === 0) continue;
      for (const profile of profiles) {
        const entry = byProfile.get(profile) ?? {};
        entry[key] = joined(entry[key], value);
        byProfile.set(profile, entry);
      }
    }
  }
  const codes = [...byProfile.keys()].sort((a, b) => a.localeCompare(b, "nl", { numeric: true }));
  return filled(Object.fromEntries(codes.map((code) => [code, byProfile.get(code)])));
}

function joined(before: Value | undefined, added: string | readonly string[]): Value {
  if (typeof added === "string") return before === undefined ? added : `${String(before)}\n\n${added}`;
  return Array.isArray(before) ? [...(before as readonly string[]), ...added] : [...added];
}
