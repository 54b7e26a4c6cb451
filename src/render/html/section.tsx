// The frame of every section: a small name, a finding as heading with its permalink, one lead.

import type { ComponentChildren, VNode } from "preact";

type SectionProps = Readonly<{
  id: string;
  /** Short name, as in the navigation. */
  kicker: string;
  finding: string;
  lead?: string;
  /** True where the section fits on a printed page and should not be cut. */
  whole?: boolean;
  children: ComponentChildren;
}>;

/** A section of the report, named by its heading. */
export function Section({ id, kicker, finding, lead, whole, children }: SectionProps): VNode {
  return (
    <section id={id} class={whole === true ? "keep" : undefined} aria-labelledby={`${id}-h`}>
      <p class="kick">{kicker}</p>
      <h2 id={`${id}-h`}>
        {finding}{" "}
        <a class="perma" href={`#${id}`} aria-label={`Link to section: ${kicker}`}>
          #
        </a>
      </h2>
      {lead === undefined || lead === "" ? null : <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}
