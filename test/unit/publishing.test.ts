// What is published: the right files, nothing that runs at installation, and the licences of others with it.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { ACCEPTED, bundledPackages } from "../../scripts/lib/notices.ts";
// @ts-expect-error a script without types
import { makeNpmPackage } from "../../scripts/package-npm.mjs";

const manifest = JSON.parse(fs.readFileSync("package.json", "utf8")) as { version: string; icon: string; main: string; browser: string; publisher: string; scripts: Record<string, string> };

test("the npm package holds the command line and the server, installs nothing and runs nothing", () => {
  const folder = makeNpmPackage() as string;
  const made = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8")) as { bin: { bekwaam: string } } & Record<string, unknown>;
  for (const key of ["scripts", "dependencies", "devDependencies", "optionalDependencies", "private"]) expect(made[key], key).toBeUndefined();
  const packed = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  const [{ files }] = JSON.parse(packed.stdout) as [{ files: { path: string }[] }];
  const paths = files.map((file) => file.path);
  for (const wanted of ["package.json", "dist/cli.js", "dist/cli-main.js", "dist/server.js", "dist/server-main.js", "dist/frameworks/nphf/2015-herzien.kader.yaml", "docs/rules/nl/roles/reflection.md", "schemas/kader.schema.json", "LICENSE", "THIRD-PARTY-NOTICES.md", "README.md", "CHANGELOG.md"]) expect(paths).toContain(wanted);
  expect(paths.filter((name) => /node_modules|\.map$|\.vsix$|^(?:client|server|test|scripts)\/|extension\.c?js|browser/.test(name))).toEqual([]);
  const ran = spawnSync(process.execPath, [path.join(folder, made.bin.bekwaam), "--version"], { encoding: "utf8" });
  expect(ran.stdout).toContain(manifest.version);
}, 60_000);

test("the extension holds what its manifest names and no sources", () => {
  const rules = fs.readFileSync(".vscodeignore", "utf8").split("\n").filter((line) => line !== "");
  // As vsce reads it: the last line that names a file decides.
  const isPacked = (file: string): boolean => {
    const last = rules.findLast((rule) => picomatch.isMatch(file, rule.replace(/^!/, ""), { dot: true }));
    return last === undefined || last.startsWith("!");
  };
  for (const wanted of [manifest.icon, manifest.main, manifest.browser, "dist/server.js", "dist/browser/server.js", "dist/frameworks/data.txt", "package.nls.nl.json", "l10n/bundle.l10n.nl.json", "media/walkthrough/findings.svg", "examples/dossiers/thuisbegeleiding.kwalificatiedossier.yaml", "THIRD-PARTY-NOTICES.md", "CHANGELOG.md", "LICENSE", "README.md"]) {
    const file = path.posix.normalize(wanted);
    expect(fs.existsSync(file), file).toBe(true);
    expect(isPacked(file), file).toBe(true);
  }
  for (const unwanted of ["client/src/start.ts", "server/src/lsp/server.ts", "node_modules/yaml/package.json", "dist/server.js.map", "dist/browser/server.js.map", "dist/bekwaam.vsix", "dist/npm/package.json", "test/unit/client.test.ts", "scripts/package.mjs", ".vscode-host/x.js"]) {
    expect(isPacked(unwanted), unwanted).toBe(false);
  }
});

test("the guides in the extension have their pictures", () => {
  const packed = fs.readFileSync(".vscodeignore", "utf8").split("\n");
  for (const folder of ["docs/nl", "docs/en", "."]) {
    for (const page of folder === "." ? ["README.md"] : fs.readdirSync(folder)) {
      const text = fs.readFileSync(path.join(folder, page), "utf8");
      for (const [, picture] of text.matchAll(/!\[[^\]]*\]\(([^):]+)\)/g)) expect(packed, page).toContain(`!${path.posix.join(folder, picture!)}`);
    }
  }
});

test("the repository holds text and pictures only: nothing that was downloaded or built", () => {
  const listed = spawnSync("git", ["ls-files", "-z"], { encoding: "utf8" });
  // A copy without its history has nothing to list.
  if (listed.status !== 0) return;
  const binary = listed.stdout.split("\0").filter((file) => file !== "" && fs.existsSync(file) && !/\.(png|svg)$/.test(file) && fs.readFileSync(file).includes(0));
  expect(binary).toEqual([]);
});

test("every package in the bundles has a licence that allows it, and is named with that licence", async () => {
  const notices = fs.readFileSync("THIRD-PARTY-NOTICES.md", "utf8");
  const packages = await bundledPackages();
  expect(packages.length).toBeGreaterThan(10);
  for (const { name, version, licence, text } of packages) {
    expect(ACCEPTED, name).toContain(licence);
    expect(text.length, name).toBeGreaterThan(300);
    expect(notices).toContain(`## ${name} ${version}`);
  }
}, 60_000);

test("the newest version stands in the changelog", () => {
  expect(fs.readFileSync("CHANGELOG.md", "utf8")).toContain(`## ${manifest.version}\n`);
});
