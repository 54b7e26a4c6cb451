// Apify's X (Twitter) scrapers.

import type { Profile } from "../profile.ts";

export const xApify: Profile = {
  name: "x-apify",
  label: "Apify X (Twitter) scraper",
  platform: "x",
  signatures: [
    ["id", "text", "author.userName", "likeCount"],
    ["id", "fullText", "author.userName"],
  ],
  fields: {
    id: ["id"],
    text: ["fullText", "text"],
    author: ["author.userName"],
    likes: ["likeCount"],
    time: ["createdAt"],
    parent: ["inReplyToId"],
    language: ["lang"],
  },
  textForm: "entities",
};
