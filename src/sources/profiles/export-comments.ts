// ExportComments.com: a sheet saved as CSV, a few rows about the post above its header.

import type { Profile } from "../profile.ts";

export const exportComments: Profile = {
  name: "export-comments",
  label: "ExportComments.com",
  platform: null,
  signatures: [
    ["Comment ID", "Comment", "Username"],
    ["Comment ID", "Comment", "Likes", "Date"],
    ["Username", "Comment", "Likes", "Date"],
    ["Name (click to view profile)", "Comment", "Date"],
  ],
  fields: {
    id: ["Comment ID"],
    text: ["Comment"],
    author: ["Username", "Name", "Name (click to view profile)", "Profile ID"],
    likes: ["Likes"],
    time: ["Date"],
  },
};
