// Apify's Reddit scraper: posts, comments, communities and users in one list.

import type { Profile } from "../profile.ts";

export const redditApify: Profile = {
  name: "reddit-apify",
  label: "Apify Reddit scraper",
  platform: "reddit",
  signatures: [["id", "body", "dataType", "upVotes"]],
  fields: {
    id: ["parsedId", "id"],
    text: ["body"],
    author: ["username"],
    likes: ["upVotes"],
    time: ["createdAt"],
    parent: ["parentId"],
  },
  skip: { path: "dataType", refused: ["post", "community", "user"] },
};
