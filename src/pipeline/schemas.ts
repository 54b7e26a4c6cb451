// The JSON Schemas that we publish: of the Summary and of pipeline files.

import { z } from "zod";
import { pipelineSchema } from "./config-schema.ts";
import { summarySchema } from "./summary-schema.ts";

/** Names of the published schemas. */
export const SCHEMA_NAMES = ["summary", "pipeline"] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The JSON Schema (draft 2020-12) of that name as text: indented, with a newline at its end. */
export function jsonSchemaText(name: SchemaName): string {
  const schema = name === "summary" ? summarySchema : pipelineSchema;
  const json = z.toJSONSchema(schema, {
    io: "input",
    override: ({ jsonSchema }) => {
      // What every JSON number of ours stays below says nothing to a reader.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify(json, null, 2)}\n`;
}
