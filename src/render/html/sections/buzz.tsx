// How much was said, how fast and where: beside the index, never in it.

import type { VNode } from "preact";
import { buzzFigures, buzzFinding, buzzSupport } from "../../prose/buzz.ts";
import { Section } from "../section.tsx";
import type { SectionEntry, View } from "../view.ts";
import { Kpis } from "./key-figures.tsx";

function Buzz({ teaser }: View): VNode {
  return (
    <Section id="buzz" kicker="Buzz" finding={buzzFinding(teaser)} lead={buzzSupport(teaser)} whole>
      <Kpis figures={buzzFigures(teaser)} />
    </Section>
  );
}

export const buzz: SectionEntry = {
  id: "buzz",
  name: "Buzz",
  shown: ({ teaser }) => teaser.buzz.voices > 0,
  render: (view) => <Buzz {...view} />,
};
