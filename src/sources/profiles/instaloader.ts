// instaloader --comments: a list of comments with their answers.

import type { Profile } from "../profile.ts";

export const instaloader: Profile = {
  name: "instaloader",
  label: "instaloader comments",
  platform: "instagram",
  signatures: [
    ["id", "text", "owner.username", "created_at"],
    ["id", "text", "owner.username", "answers"],
  ],
  children: ["answers"],
  fields: {
    id: ["id"],
    text: ["text"],
    author: ["owner.username", "owner.id"],
    likes: ["likes_count"],
    time: ["created_at"],
  },
};
