// TikTok's own comment lists, as scrapers save what the web page was sent.

import type { Profile } from "../profile.ts";

export const tiktokApi: Profile = {
  name: "tiktok-api",
  label: "TikTok comments as the web page gets them",
  platform: "tiktok",
  signatures: [
    ["cid", "text", "create_time", "digg_count"],
    ["cid", "text", "create_time", "user.unique_id"],
  ],
  roots: ["comments", "data.comments"],
  children: ["reply_comment", "replies"],
  fields: {
    id: ["cid"],
    text: ["text"],
    author: ["user.unique_id", "user.nickname", "user.uid"],
    likes: ["digg_count"],
    time: ["create_time"],
    parent: ["reply_id"],
    language: ["comment_language"],
  },
};
