// Reading exports: the door to this room. Re-exports only.

export { openSource } from "./open-source.ts";
export type { OpenedSource, SourceEnd } from "./open-source.ts";
export { PROFILES } from "./profiles/index.ts";
export { FORMATS } from "./source-options.ts";
export type { SourceOptions } from "./source-options.ts";
