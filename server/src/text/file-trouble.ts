// What the codes of the system, and those of an editor that reads for us, mean about files, in words.
import type { Localized } from "./localized.ts";

/** Why the system refused a file or folder, in words that go on from its name. @param error that it gave, with its own code such as `EACCES` or `NoPermissions` */
export function fileTrouble(error: unknown): Localized {
  const code = (error as { readonly code?: string } | undefined)?.code ?? String(error);
  return TROUBLE[code] ?? { nl: `kan niet worden gelezen (${code})`, en: `cannot be read (${code})` };
}

const TROUBLE: Readonly<Record<string, Localized>> = {
  ENOENT: { nl: "bestaat niet", en: "does not exist" },
  ENOTDIR: { nl: "bestaat niet", en: "does not exist" },
  EACCES: { nl: "mag niet worden gelezen: er zijn geen rechten voor", en: "may not be read: permission denied" },
  EPERM: { nl: "mag niet worden gelezen: er zijn geen rechten voor", en: "may not be read: permission denied" },
  NoPermissions: { nl: "mag niet worden gelezen: er zijn geen rechten voor", en: "may not be read: permission denied" },
  Unavailable: { nl: "is nu niet bereikbaar", en: "cannot be reached now" },
  EISDIR: { nl: "is een map, geen bestand", en: "is a folder, not a file" },
  ELOOP: { nl: "is een verwijzing die naar zichzelf leidt", en: "is a link that leads to itself" },
  ENAMETOOLONG: { nl: "heeft een te lange naam", en: "has too long a name" },
  EMFILE: { nl: "kan niet worden geopend: er staan te veel bestanden open", en: "cannot be opened: too many open files" },
};
