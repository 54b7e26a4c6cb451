import { describe, expect, test } from "vitest";
import { proposeTeaser } from "../../src/pipeline/propose-teasers.ts";

describe("proposeTeaser", () => {
  test.each([
    { path: "exports/ballard/youtube.json", root: "exports", name: "Ballard" },
    { path: "exports/bosch-legacy/x.csv", root: "exports", name: "Bosch Legacy" },
    { path: "exports/ballard_youtube_comments.csv", root: "exports", name: "Ballard" },
    { path: "exports/John_Wick-2025-05-13.json.gz", root: "exports", name: "John Wick" },
    { path: "exports/comments.csv", root: "exports", name: "Exports" },
    { path: "samples/ballard/reddit.json", root: null, name: "Ballard" },
    {
      path: "Ballard - Official Teaser [dQw4w9WgXcQ].info.json",
      root: null,
      name: "Ballard Official Teaser",
    },
    { path: "dataset_tiktok-comments-scraper_2025.json", root: null, name: expect.any(String) },
  ])("$path is about $name", ({ path, root, name }) => {
    expect(proposeTeaser(path, root)).toEqual(name);
  });

  test("it is never empty", () => {
    expect(proposeTeaser("-", null)).not.toBe("");
  });
});
