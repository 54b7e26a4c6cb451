// Apify's TikTok comments scraper.

import type { Profile } from "../profile.ts";

export const tiktokApify: Profile = {
  name: "tiktok-apify",
  label: "Apify TikTok comments scraper",
  platform: "tiktok",
  signatures: [
    ["cid", "text", "uniqueId"],
    ["cid", "text", "diggCount"],
  ],
  children: ["replies"],
  fields: {
    id: ["cid"],
    text: ["text"],
    author: ["uniqueId", "uid"],
    likes: ["diggCount"],
    time: ["createTimeISO", "createTime"],
    parent: ["repliesToId"],
    language: ["commentLanguage"],
  },
};
