// Any other table or list of records: fields are found by name, else by content.

import type { Profile } from "../profile.ts";

export const plain: Profile = {
  name: "plain",
  label: "any table, list of records or lines",
  platform: null,
  signatures: [],
  fields: {},
};
