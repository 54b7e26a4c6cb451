// Phrases that say nothing of the writer's attitude. Notation as in idioms-hyped. Own list.

/** Questions, facts, greetings, begging for clicks: nothing for or against the title. */
export const OPEN: string = `
0 1: when is/does/will/are it/this/that/they; when's it; when is it out; release date; what's the
release; what time; what year; what day; which part/movie/year/actor/song/language; what
song/music/track/game/movie/language/is/are; what's the song/name/music/title; name of the; song
name; song at; does anyone/anybody/someone know; anyone/anybody/someone know; anyone else; anybody
else; am i the/the_only; is it just; is this a/the/based/real/on/part/related/that; is that a/the;
is it on/a/based/gonna; is he/she/that; will it be; will this be; will there be; can someone
explain; can i watch; can anyone tell; how many; how long; how old; how much; how come; where can
i/we/you; where to watch; where is this; where was this; who is the/that/this; who plays; who else
is; who's that/the/here; who's here in; who's watching in; who is watching; anyone watching;
anyone in 2024/2025/2026; anyone here; do i need; do i have; do we know; so is this; so this is;
wait is this/that; part 2/two; season 2/two/3/three; full movie; full movie please; watch online;
on netflix/hulu/prime/disney/switch/steam/pc/ps5/xbox; is it free; out now; based on; true story;
based on a true; real story; so basically; plot twist; fun fact; did you know; pov you; pov
you're; me after watching; be like; years ago; i was here; here before; first comment; second
comment; first here; early gang; notification gang; who came here; came here from; came from
tiktok/instagram; sent me here; reminds me of; sounds like the; same as the; if you know; to be
continued; in theaters only; only in theaters/cinemas; in a world; once upon a; in memory of; rest
in peace; happy birthday; happy new year; merry christmas; good morning/night/evening; hello
from/everyone/guys; hi from; greetings from; watching from; this aged; back when; used to; some
people/say; people who; guess we'll find; i wonder if/what/how/who; i need to know; just asking;
asking for a; check out my/this/our; check my channel/bio/page/profile; sub to my; subscribe to
my; subscribe to me; my channel; my new video; link in my/bio/the; link in bio; click the link;
click here; free giveaway/giveaways/followers; giveaway on my; make money; earn money; work from
home; dm me; dm for; buy followers; whatsapp me; text me; follow me/back; follow for follow; like
if you; like this if; pin this; pin me; pls pin; like my comment;
`;

/** Phrases and names whose words look like feelings and are none. */
export const FILLER: string = `
0 0: kind of; sort of; as well as; as soon as; as long as; at least; bad guy/guys; good guy/guys;
bad boys; bad boy; breaking bad; bad batch; bad blood; die hard; die another day; killer instinct;
killer bee; serial killer; love story; love triangle; love interest; star wars; world war; civil
war; cold war; war of the/worlds/monsters; war for the; infinity war; war machine; god of war; men
at war; horror movie/film/game; dark knight; dark phoenix; evil dead; resident evil; cruel
intentions; suicide squad; silent hill; happy gilmore; happy feet; happy death day; good omens;
good place; good will hunting; good doctor; good bad; the good the; fantastic four/beasts/mr;
amazing spider; incredible hulk; the incredibles; great gatsby; great wall; great escape; great
barrier; beautiful mind; beautiful boy; wonder woman/man; wonderful life; crazy rich; crazy stupid
love; dumb and dumber; dirty dancing; dirty harry; mean girls; ugly betty; ugly stepsister; sad
ending; happy ending; bad ending; good ending; dead pool; dead or alive; dead man; dead men; dead
space; dead island; dead reckoning; walking dead; dead poets; day of the dead; death stranding;
death note; death star; death on the; kill bill; killing eve; killing of a; to kill a; license to
kill; a time to kill; murder mystery; murders in the; true crime; crime scene/thriller/drama;
crime story; fight club; street fighter; hunger games; the hurt locker; pain and; no pain; fear
street; fear the walking; worst person in; wicked witch; fire force; fire emblem; free fire; man
on fire; through fire; game of thrones; hell house; hell or high; hell's kitchen; from hell; hell
of a; a hell of; one hell of; a lot of; a bit of; fair enough; of course; by the way; for example;
in fact; in general; to be honest; to be fair; in my opinion; as far as; all of them; make sense;
no matter what; sooner or later; all quiet on; terminally ill; cancer patient; dead body; cold
blood; blood bath; mad max; mad men; mad world; mad scientist; mad hatter; ill fated; sick child;
sick leave; insane asylum; criminally insane; lord of the; cruel summer; cruella de; bitter end;
poor things; poor guy; poor dog; poor man; rich man; lost in translation; lost boys; lost city;
lost world; lost in space; terror in; reign of terror; angry birds; angry men; grumpy old; wicked
part; wicked for good; john wick; joy ride; inside out; joy luck; pride and prejudice; sense and;
eternal sunshine; sunshine of the; love actually; crush depth; paradise lost; heaven's gate;
kingdom of heaven; miracle worker; superman returns; super mario; super bowl; smash bros; super
smash; super saiyan; super hero; hit man; hit list; mission impossible; beauty and the; sleeping
beauty; american beauty; black beauty; magic mike; magic kingdom; gifted child; legend of; legend
of zelda; urban legend; i am legend; king kong; lion king; king arthur; the king's; stephen king;
burger king; queen's gambit; queen of; snow queen; steve rogers; hope floats; new hope; a new
hope; bob hope; faith no more; charm school; sweet home; sweet tooth; sweet november; home sweet
home; cool runnings; cool hand; hot fuzz; hot shots; hot tub; pretty woman; pretty little; pretty
in pink; easy a; smart tv; wise guy; wise man; fast and; fast furious; trash panda; garbage truck;
garbage man; trash can; holy grail; holy water; holy spirit; holy bible; holy land; damn yankees;
fine arts; fine line; fine print; fine dining; perfect storm; perfect days; perfect blue; best
picture/actor/actress/director/buy/friend/man/friends; best of luck; best supporting; best exotic;
feel better; like father like; looks like he/she/they/it/we; looks like they; sounds like he; like
a dog; nice guys; mr nice; the nice guys; nice try; good boy; goodnight mommy; good grief; good
lord; good news; bad news; good old;
`;
