// Apify's YouTube comments scraper.

import type { Profile } from "../profile.ts";

export const youtubeApify: Profile = {
  name: "youtube-apify",
  label: "Apify YouTube comments scraper",
  platform: "youtube",
  signatures: [["cid", "comment", "author", "voteCount"]],
  fields: {
    id: ["cid"],
    text: ["comment"],
    author: ["author"],
    likes: ["voteCount"],
    time: ["publishedTimeText", "publishedAt", "date"],
    parent: ["replyToCid"],
  },
};
