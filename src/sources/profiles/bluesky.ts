// Bluesky (AT Protocol): a thread view with replies nested inside, or lists of posts.

import type { Profile } from "../profile.ts";

export const bluesky: Profile = {
  name: "bluesky",
  label: "Bluesky thread or posts",
  platform: "bluesky",
  signatures: [
    ["post.uri", "post.record.text"],
    ["uri", "record.text"],
  ],
  roots: ["thread", "posts", "feed"],
  children: ["replies"],
  fields: {
    id: ["post.uri", "uri"],
    text: ["post.record.text", "record.text"],
    author: ["post.author.handle", "author.handle", "post.author.did", "author.did"],
    likes: ["post.likeCount", "likeCount"],
    time: ["post.record.createdAt", "record.createdAt", "post.indexedAt", "indexedAt"],
    parent: ["post.record.reply.parent.uri", "record.reply.parent.uri"],
    language: ["post.record.langs[0]", "record.langs[0]"],
  },
};
