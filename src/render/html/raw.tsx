// The only file that may put raw text into a page: our own style and our own script, never
// anything that was read. Everything else is escaped by construction.

import type { VNode } from "preact";

type Raw = Readonly<{ text: string }>;

/** A style element with exactly these bytes (the policy names their hash). */
export function RawStyle({ text }: Raw): VNode {
  return <style dangerouslySetInnerHTML={{ __html: text }} />;
}

/** A script element with exactly these bytes. */
export function RawScript({ text }: Raw): VNode {
  return <script dangerouslySetInnerHTML={{ __html: text }} />;
}
