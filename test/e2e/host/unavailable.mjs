// The reason why a machine cannot run the tests at all, as opposed to a test that fails.

/** Thrown when something outside the project is missing: Chromium, the package registry, a platform, a display. */
export class Unavailable extends Error {
  name = "Unavailable";
}
