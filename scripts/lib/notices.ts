// The licences of everything that is bundled into what we ship.
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "esbuild";

/** Every bundle of the product. */
const ENTRIES = ["client/src/extension.ts", "client/src/browser.ts", "server/src/lsp/main-node.ts", "server/src/lsp/main-browser.ts", "server/src/cli/main.ts", "server/src/interchange/office.ts"];

/** Licences under which others' work may be passed on with ours. */
export const ACCEPTED = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"];

/** For packages that name their licence without its text. */
const TEXTS: Readonly<Record<string, string>> = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};

export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The packages of which code is in the bundles, by name and version. */
export async function bundledPackages(): Promise<Bundled[]> {
  const folders = new Set<string>();
  for (const platform of ["node", "browser"] as const) {
    const entryPoints = ENTRIES.filter((entry) => entry.includes("browser") === (platform === "browser"));
    const { metafile } = await build({ entryPoints, outdir: "unused", write: false, metafile: true, bundle: true, platform, conditions: platform === "browser" ? ["browser"] : [], format: "cjs", mainFields: platform === "browser" ? ["browser", "module", "main"] : ["module", "main"], external: ["vscode", "./server.js", "./office.js"], logLevel: "error" });
    for (const { inputs } of Object.values(metafile.outputs)) for (const [path, { bytesInOutput }] of Object.entries(inputs)) if (bytesInOutput > 0) folders.add(packageFolder(path) ?? "");
  }
  folders.delete("");
  const all = await Promise.all([...folders].map(read));
  const unique = new Map(all.map((one) => [`${one.name}@${one.version}`, one]));
  return [...unique.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** `node_modules/yaml` of a path in it; undefined for our own files. */
function packageFolder(path: string): string | undefined {
  const at = path.lastIndexOf("node_modules/");
  if (at < 0) return undefined;
  const [scope = "", name = ""] = path.slice(at + "node_modules/".length).split("/");
  const folder = path.slice(0, at) + `node_modules/${scope.startsWith("@") ? `${scope}/${name}` : scope}`;
  return existsSync(join(folder, "package.json")) ? folder : packageFolder(dirname(path.slice(0, at)));
}

async function read(folder: string): Promise<Bundled> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { name: string; version: string; license: string; author?: string | { name: string } };
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  const holder = typeof author === "object" ? author.name : (author ?? "its authors");
  const text = file ? await readFile(join(folder, file), "utf8") : `${license}\n\nCopyright (c) ${holder}\n\n${TEXTS[license] ?? ""}`;
  return { name, version, licence: license, text: text.replaceAll("\r\n", "\n").trim() };
}
