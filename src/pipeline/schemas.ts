// The JSON Schemas that we publish: of all that others write for us or read from us.

import { z } from "zod";
import { commandsSchema, scoreLineSchema } from "./command-schemas.ts";
import { pipelineSchema } from "./config-schema.ts";
import { summarySchema } from "./summary-schema.ts";

/** Names of the published schemas. */
export const SCHEMA_NAMES = ["summary", "pipeline", "commands", "score"] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

const SCHEMAS: Readonly<Record<SchemaName, z.ZodType>> = {
  summary: summarySchema,
  pipeline: pipelineSchema,
  commands: commandsSchema,
  score: scoreLineSchema,
};

/** The JSON Schema (draft 2020-12) of that name as text: indented, with a newline at its end. */
export function jsonSchemaText(name: SchemaName): string {
  const json = z.toJSONSchema(SCHEMAS[name], {
    io: "input",
    override: ({ jsonSchema }) => {
      // What every JSON number of ours stays below says nothing to a reader.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify(json, null, 2)}\n`;
}
