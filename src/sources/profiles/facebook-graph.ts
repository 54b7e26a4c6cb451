// Facebook Graph API: /{post}/comments, replies nested in the same shape.

import type { Profile } from "../profile.ts";

export const facebookGraph: Profile = {
  name: "facebook-graph",
  label: "Facebook Graph API comments",
  platform: "facebook",
  signatures: [["id", "message", "created_time"]],
  roots: ["comments.data", "data"],
  children: ["comments.data", "replies.data"],
  fields: {
    id: ["id"],
    text: ["message"],
    author: ["from.name", "from.id"],
    likes: ["like_count", "reactions.summary.total_count"],
    time: ["created_time"],
    parent: ["parent.id"],
  },
};
