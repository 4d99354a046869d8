// Realistic dossiers and workspaces with cross references, the same on every call.

const WORDS = "de zorgvrager en naasten krijgen uitleg over het plan van aanpak in de wijk zodat iedereen weet wat er gebeurt bij verandering van gezondheid gedrag of omgeving".split(" ");
const ROLES = ["zorgverlener", "communicator", "samenwerkingspartner", "organisator", "gezondheidsbevorderaar"];

function sentence(seed, length) {
  return Array.from({ length }, (_, index) => WORDS[(seed * 7 + index * 3) % WORDS.length]).join(" ");
}

function werkproces(code, seed, uit) {
  return `        - code: ${code}
          titel: Ondersteunt bij ${sentence(seed, 4)}
          omschrijving: >-
            De beginnend beroepsbeoefenaar ${sentence(seed + 1, 18)}
            ${sentence(seed + 2, 18)}.
          resultaat: ${sentence(seed + 3, 14)}.
          gedrag:
            - ${sentence(seed + 4, 7)}
            - ${sentence(seed + 5, 7)}
          rollen: [${ROLES[seed % 5]}, ${ROLES[(seed + 1) % 5]}]
          dekt: [nphf:${1 + (seed % 5)}.1]
${uit ? `          uit: ${uit}\n` : ""}`;
}

/** A valid dossier of about `bytes` bytes; \`from\` is a document that it is derived from. */
export function dossier(id, bytes, from) {
  const head = `soort: kwalificatiedossier
id: ${id}
titel: Dossier ${id}
versie: "2026"
crebo: "23999"
gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }
kaders: [canmeds@nl-mbo-2026, nphf@2015-herzien]
${from ? `afgeleidVan: [{ document: ${from}, versie: "2026" }]\n` : ""}vakkennis:
${Array.from({ length: Math.max(3, Math.floor(bytes / 4_000)) }, (_, index) => `  - { id: vk-${index}, tekst: heeft kennis van ${sentence(index, 6)} nummer ${index} }\n`).join("")}basisdeel:
  code: B1
  kerntaken:
`;
  let text = head;
  for (let task = 1; text.length < bytes; task++) {
    text += `    - code: B1-K${task}
      titel: Biedt ${sentence(task, 5)}
      complexiteit: ${sentence(task, 20)}.
      verantwoordelijkheid: ${sentence(task + 1, 20)}.
      vakkennis: [vk-0, vk-1, vk-2]
      werkprocessen:
`;
    for (let process = 1; process <= 5 && (process === 1 || text.length < bytes); process++) text += werkproces(`B1-K${task}-W${process}`, task * 5 + process, from ? `${from}@2026#B1-K1-W1` : undefined);
  }
  return text;
}

/** Files of a workspace: one base in every twenty, from which the others are derived. */
export function workspace(count, bytes = 5_000) {
  return Array.from({ length: count }, (_, index) => {
    const base = index - (index % 20);
    const text = dossier(`kd.w${index}`, bytes, index === base ? undefined : `kd.w${base}`);
    return { name: `map-${Math.floor(index / 100)}/w${index}.kwalificatiedossier.yaml`, text };
  });
}
