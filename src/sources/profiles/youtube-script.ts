// The CSV that the usual YouTube script with pandas writes.

import type { Profile } from "../profile.ts";

export const youtubeScript: Profile = {
  name: "youtube-script",
  label: "CSV of a YouTube API script (author, updated_at, like_count, text, public)",
  platform: "youtube",
  signatures: [
    ["author", "updated_at", "like_count", "text", "public"],
    ["author", "published_at", "updated_at", "like_count", "text"],
    ["author", "published_at", "like_count", "text", "public"],
  ],
  fields: {
    text: ["text"],
    author: ["author"],
    likes: ["like_count"],
    time: ["published_at", "updated_at"],
  },
};
