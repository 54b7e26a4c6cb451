// Apify's Instagram comment scraper, as CSV with flattened columns or as JSON with replies.

import type { Profile } from "../profile.ts";

export const instagramApify: Profile = {
  name: "instagram-apify",
  label: "Apify Instagram comment scraper",
  platform: "instagram",
  signatures: [
    ["id", "text", "ownerUsername"],
    ["id", "text", "owner.username", "likesCount"],
  ],
  children: ["replies"],
  fields: {
    id: ["id"],
    text: ["text"],
    author: ["ownerUsername", "owner.username"],
    likes: ["likesCount"],
    time: ["timestamp"],
    parent: ["parentCommentId", "parentCommentUrl"],
  },
};
