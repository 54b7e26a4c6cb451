// Apify's Facebook comments scraper.

import type { Profile } from "../profile.ts";

export const facebookApify: Profile = {
  name: "facebook-apify",
  label: "Apify Facebook comments scraper",
  platform: "facebook",
  signatures: [
    ["text", "profileName", "facebookUrl"],
    ["text", "profileName", "feedbackId"],
  ],
  children: ["replies"],
  fields: {
    id: ["id", "feedbackId"],
    text: ["text"],
    author: ["profileName", "profileId"],
    likes: ["likesCount"],
    time: ["date"],
    parent: ["replyToCommentId"],
  },
};
