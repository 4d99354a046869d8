// Roles that the health dossiers of 2026 name in the title of a work process: "Titel (zorgverlener, communicator)".

/** The framework in which these roles are elements; FIELD §1.1 and §2. */
export const ROLE_FRAMEWORK = "canmeds@nl-mbo-2026";

const BOTH = "professional-en-kwaliteitsbevorderaar";

const ROLES: ReadonlyMap<string, string> = new Map([
  ["zorgverlener", "zorgverlener"],
  ["communicator", "communicator"],
  ["samenwerkingspartner", "samenwerkingspartner"],
  ["reflectieve professional", "reflectieve-ebp-professional"],
  ["reflectieve ebp-professional", "reflectieve-ebp-professional"],
  ["reflectieve-ebp-professional", "reflectieve-ebp-professional"],
  ["ebp-professional", "reflectieve-ebp-professional"],
  ["ebp professional", "reflectieve-ebp-professional"],
  ["gezondheidsbevorderaar", "gezondheidsbevorderaar"],
  ["organisator", "organisator"],
  [BOTH, BOTH],
]);

/** A title in two: what the work process is called, and what goes to its `rollen`. */
export interface TitleAndRoles {
  readonly title: string;
  /** Ids of elements of `ROLE_FRAMEWORK`, each once; empty when the title names none. */
  readonly roles: readonly string[];
}

/** Takes the roles out of `title` when everything in its last brackets is a role; else the title stays as it is. */
export function rolesIn(title: string): TitleAndRoles {
  const match = /^(.*\S)\s*\(([^()]+)\)$/.exec(title);
  const roles = match && namedRoles(match[2]!);
  return roles ? { title: match[1]!, roles } : { title, roles: [] };
}

function namedRoles(list: string): string[] | undefined {
  const joined = list.toLowerCase().replace(/professional\s*(?:en|&|\/|-)\s*kwaliteitsbevorderaar/g, BOTH);
  const names = joined.split(/\s*[,;]\s*|\s+en\s+/).map((name) => name.trim());
  // One role that is written as two in some files (FIELD §2, trap).
  const whole = names.includes("professional") && names.includes("kwaliteitsbevorderaar") ? names.map((name) => (/^(?:professional|kwaliteitsbevorderaar)$/.test(name) ? BOTH : name)) : names;
  const roles = whole.map((name) => ROLES.get(name));
  return roles.every((role) => role !== undefined) ? [...new Set(roles)] : undefined;
}
