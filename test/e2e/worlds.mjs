// Other workspaces than the examples, each with a suite of its own: an unrelated folder, several folders, another YAML extension.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";
import { ASKING_FOR_TRUST } from "./host/server.mjs";
import { IN_MEMORY } from "./web.mjs";

/**
 * @typedef {object} World
 * @property {string} name
 * @property {string} suite the file with its tests
 * @property {string} [beside] folder of an extension to install first
 * @property {(dir: string, examples: string) => string} make writes the workspace into `dir` and gives its path
 */

const here = (/** @type {string} */ name) => fileURLToPath(new URL(`worlds/${name}`, import.meta.url));

/** @type {readonly World[]} */
export const WORLDS = [
  { name: "unrelated folder", suite: here("unrelated.e2e.ts"), make: unrelated },
  { name: "several folders", suite: here("folders.e2e.ts"), make: severalFoldersAndRefused },
  // The last: what it installs stays for whoever comes after.
  { name: "beside another YAML extension", suite: here("neighbour.e2e.ts"), beside: here("red-hat-stand-in"), make: copyOfExamples },
];

/**
 * Those of a browser: no machine, and the workspace in memory.
 * @type {readonly (World & { files: import("./web.mjs").Files, opens?: string, settings?: object })[]}
 */
export const WEB_WORLDS = [
  { name: "several folders in a browser", suite: here("folders.e2e.ts"), make: severalFolders, files: { folder: IN_MEMORY }, opens: "samen.code-workspace" },
  // As github.dev opens it: the one kind of folder without a machine that VS Code may distrust.
  { name: "a repository that is only looked at, in a browser", suite: here("repository.e2e.ts"), make: copyOfExamples, files: { folder: "vscode-vfs://github/workspace", isReadonly: true }, settings: ASKING_FOR_TRUST },
];

/** The extension in `folder` as a file that VS Code installs. */
export async function packed(/** @type {string} */ folder, /** @type {string} */ dir) {
  fs.mkdirSync(dir, { recursive: true });
  const packagePath = path.join(dir, `${path.basename(folder)}.vsix`);
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return packagePath;
}

/** @type {World["make"]} */
function unrelated(dir) {
  const folder = path.join(dir, "unrelated");
  fs.mkdirSync(path.join(folder, "src"), { recursive: true });
  fs.writeFileSync(path.join(folder, "README.md"), "# Something else\n");
  fs.writeFileSync(path.join(folder, "package.json"), "{}\n");
  fs.writeFileSync(path.join(folder, "docker-compose.yml"), "services:\n  web:\n    image: nginx\n");
  for (let index = 0; index < 500; index++) fs.writeFileSync(path.join(folder, "src", `module-${index}.ts`), `export const value = ${index};\n`);
  return folder;
}

/** @type {World["make"]} */
function severalFolders(dir, examples) {
  fs.cpSync(examples, path.join(dir, "een"), { recursive: true });
  fs.mkdirSync(path.join(dir, "twee"), { recursive: true });
  fs.writeFileSync(path.join(dir, "twee/bekwaam.config.yaml"), "taal: en\n");
  fs.writeFileSync(path.join(dir, "twee/zorg.beroepsprofiel.yaml"), 'soort: beroepsprofiel\nid: bp.twee\ntitel: Twee\nversie: "1"\nkaders: [nphf@2015-herzien]\nbekwaamheden:\n  - id: a\n    titel: A\n    dekt: [nphf:99]\n    uit: bp.wijkverzorgende@2025#vraagverheldering\n');
  const file = path.join(dir, "samen.code-workspace");
  fs.writeFileSync(file, JSON.stringify({ folders: [{ path: "een" }, { path: "twee" }], settings: { "bekwaam.language": "auto" } }));
  return file;
}

/** @type {World["make"]} */
function severalFoldersAndRefused(dir, examples) {
  const file = severalFolders(dir, examples);
  addRefused(path.join(dir, "een"));
  return file;
}

/** What nobody can read, root neither, and what a user has no rights for; everything else in the folder is checked as if they were not there. */
function addRefused(/** @type {string} */ folder) {
  fs.mkdirSync(path.join(folder, "map.beroepsprofiel.yaml"));
  if (process.platform === "win32") return;
  fs.symlinkSync("lus.beroepsprofiel.yaml", path.join(folder, "lus.beroepsprofiel.yaml"));
  fs.mkdirSync(path.join(folder, "dicht"), { mode: 0 });
}

/** @type {World["make"]} */
function copyOfExamples(dir, examples) {
  const folder = path.join(dir, "examples");
  fs.cpSync(examples, folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "docker-compose.yaml"), "services:\n  web: {}\n");
  return folder;
}
