// Aspects of films and series that are looked for where a pipeline file names none. Own lists.
// They name topics rather than verdicts: a word that itself tells of excitement or scorn ("can't wait",
// "boring") would find what the scorer already said.

import type { Aspect } from "./aspects.ts";

function aspect(name: string, words: string): Aspect {
  return { name, words: words.split(",").map((entry) => entry.trim().replaceAll(/\s+/g, " ")) };
}

/** Used in this order; reports sort by effect. */
export const DEFAULT_ASPECTS: readonly Aspect[] = [
  aspect(
    "Cast",
    `cast, casting, casted, recast*, miscast*, actor*, actress*, acting, performance, performances,
     starring, role, roles, chemistry, played by, costar*, cameo*`,
  ),
  aspect(
    "Makers",
    `director*, directed, directing, directs, showrunner*, producer*, filmmak*, auteur, studio,
     studios, cinematographer*`,
  ),
  aspect(
    "Story",
    `story, stories, storyline*, storytelling, plot, plots, script*, writing, writer*, written,
     dialogue*, dialog, screenplay, narrative*, character development, ending, twist, twists,
     premise, pacing`,
  ),
  aspect(
    "Look",
    `cgi, vfx, sfx, cg, special effects, visual effects, effects, visual*, cinematograph*, animation,
     animated, animators, camera*, shots, lighting, color grading, colour grading, costume*, makeup,
     practical effects, rendering, imax, scenery`,
  ),
  aspect(
    "Music",
    `music, song, songs, soundtrack*, score, ost, composer*, sound design, theme song, remix,
     melody, tune, singer, sound effects, sound mixing`,
  ),
  aspect(
    "Release",
    `release*, releasing, released, premiere*, premieres, release date, coming out, comes out,
     come out, came out, theater*, theatre*, cinemas, in cinema, streaming, netflix, prime video,
     amazon prime, disney plus, hbo, hulu, apple tv, tickets, pre order*, opening night, delayed,
     postponed, what time, which day`,
  ),
  aspect(
    "Franchise",
    `franchise*, sequel*, prequel*, trilogy, spin off*, spinoff*, crossover*, universe, multiverse,
     reboot*, remake*, cinematic universe, saga, previous film*, previous movie*, first movie,
     first film, first one, last movie, next movie, next chapter, part 2, part 3, part two,
     second season, next season`,
  ),
  aspect(
    "Source material",
    `book, books, novel*, comic, comics, manga, source material, adaptation*, adapted, canon,
     faithful, original story, true story, based on, real story, historical*, lore`,
  ),
  aspect(
    "Cancellation",
    `cancel*, bring back, brought back, renew*, axed, unfinished, proper ending, final season,
     last season, revival`,
  ),
  aspect(
    "Tone",
    `tone, atmosphere, atmospheric, gritty, grounded, melanchol*, nostalgi*,
     emotional, mood, slow burn, realistic, realism, pg 13, rated r, family friendly`,
  ),
  aspect(
    "Humour",
    `humor*, humour*, jokes, comedy, comedies, comedic, funny, laugh,
     laughs, laughed, one liner*, banter`,
  ),
  aspect(
    "Action",
    `action, fight*, stunt*, choreograph*, chase, chases, car chase, combat, explosions,
     set piece*, gun fu, martial arts`,
  ),
  aspect(
    "Trailer",
    `trailer*, teaser*, spoiler*, spoil, spoils, spoiled, gave away, gives away, give away,
     whole movie, entire movie, whole plot, thumbnail, editing`,
  ),
  aspect(
    "Politics",
    `woke, agenda*, politic*, propaganda, feminis*, diversity, dei, pander*, representation, pronoun*`,
  ),
];
