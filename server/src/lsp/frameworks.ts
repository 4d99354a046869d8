// Frameworks as the editor lists and opens them: the workspace's own, and bundled files under a uri that it can open.
import { spokenKadersOf } from "../coverage/kaders.ts";
import { BUNDLED_SCHEME, kaderName } from "../frameworks/kader.ts";
import type { Client } from "./capabilities.ts";
import type { Server } from "./context.ts";
import type { Environment } from "./environment.ts";
import type { FrameworkInfo } from "./requests.ts";

/** The frameworks of all folders: those that most documents speak first, the others in the order of the registry. */
export function frameworkList({ workspace, client, environment, language }: Pick<Server, "workspace" | "client" | "environment" | "language">): FrameworkInfo[] {
  const speakers = new Map<string, number>();
  const found = new Map<string, Omit<FrameworkInfo, "spokenBy">>();
  for (const folder of workspace.all) {
    const { project } = folder;
    for (const document of project.documents) {
      if (document.soort === undefined) continue;
      for (const { kader } of spokenKadersOf(project, document)) speakers.set(kaderName(kader), (speakers.get(kaderName(kader)) ?? 0) + 1);
    }
    for (const { kader } of project.frameworks.all()) {
      const name = kaderName(kader);
      if (!found.has(name)) found.set(name, { name, title: kader.titel[language(folder)], uri: openableUri(workspace.clientUri(kader.uri), client, environment), bundled: kader.bundled });
    }
  }
  return [...found.values()].map((framework) => ({ ...framework, spokenBy: speakers.get(framework.name) ?? 0 })).sort((a, b) => b.spokenBy - a.spokenBy);
}

/** `canmeds/2015.kader.yaml` of `bekwaam-kader:/canmeds/2015.kader.yaml`; undefined for any other uri. */
export function bundledPath(uri: string): string | undefined {
  const match = /^([a-z-]+):\/{0,2}([a-z0-9-]+\/[a-z0-9.-]+\.ya?ml)$/.exec(uri);
  return match && match[1] === BUNDLED_SCHEME && !match[2]!.includes("..") ? match[2] : undefined;
}

/** A uri that the client can open; for editors that do not know our scheme the file in the package. */
export function openableUri(uri: string, client: Client, environment: Environment): string {
  const path = bundledPath(uri);
  return path === undefined || client.virtualFrameworks ? uri : (environment.frameworks.uri(path) ?? uri);
}
