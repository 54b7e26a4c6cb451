// Phrases of doubt, disappointment and fault-finding, and negated praise ("not that good").
// Notation as in idioms-hyped. Own list.

export const WORRIED: string = `
-1.5 1: please don't ruin/mess/screw/kill/butcher/suck/flop/fuck/be/f; don't
ruin/mess/screw/butcher/fuck it/this/up; don't mess this/it; don't screw this/it; don't let
this/it/me; please be good/great; please don't be; plz don't; hope/hoping/hopefully
they/it/this/he don't/doesn't/didn't/won't/not/isn't/dont; hope they don't/dont
ruin/mess/screw/kill/butcher; hope it doesn't/isn't/won't/don't suck/flop/bad/ruin/disappoint; i
hope it's/its/it_is not; hope it's good/better/not; hopefully it's not/good; hope this
isn't/doesn't; let's hope; lets hope; fingers crossed; knock on wood; praying it's/they/this;
better not be/ruin/suck/mess/die; they better not/not_ruin; it better be; this better be/not; you
better not; cautiously optimistic; guarded optimism; trying to stay; mixed
feelings/emotions/bag/thoughts/reactions; have mixed feelings; a mixed bag; not sure
about/if/what/how/i/this; i'm not sure; not so sure; not too sure; not entirely sure; i don't know
about; idk about; idk man; i dunno about; dunno about; jury's/jury still/is out; on the fence;
sitting on the; 50 50; fifty fifty; could go either; have my doubts; got my doubts; having
doubts/second; i doubt it/they/this; i have doubts; i have concerns;
bit/little/kinda/kind_of/somewhat
worried/concerned/skeptical/disappointed/underwhelmed/nervous/scared; i'm/im
worried/concerned/skeptical/nervous/scared/afraid; so worried; getting worried; worries me;
concerns me; scares me; red flag/flags; not a good/great; bad sign/omen/feeling; bad feeling
about; not a good sign; i'll believe it; believe it when; too good to; expectations are low; low
expectations; lowering my expectations; not getting my hopes; don't get your; getting my hopes;
manage your expectations; not expecting much; don't expect much; temper your/my; trust issues;
been burned/burnt before; fool me once; fooled me once; hurt me before; hurt before; remember the
last; after the last; after what happened; not again; please not again; not another; oh no; oh
dear; uh oh; yikes on bikes; where's/where_is the/my; where is everyone; why
did/do/does/would/is/are/must they/he/she/it; why did they; why does everything/he/she/every; why
is it/this/everything/he/she/every; why is this a; why is everything; why so dark; why not just;
why couldn't they; why can't they; what happened to; what did they/you do; what have they/you
done; what is this; what's with the; what's up with; what's wrong with; was hoping for; i was
hoping; expected/expecting more/better; i expected more/better; was expecting more/better; thought
it'd be; thought it would be; could've/should've/would've/coulda/shoulda
been/done/had/kept/stopped; should have stayed/stopped/kept/stuck/ended; not what i/we
expected/wanted/hoped; not what i; wish they/it/this/he had/didn't/would/hadn't/wasn't; wish it
was/wasn't/were; i wish they; if only they; too bad; that's too bad; such a shame; what a shame;
it's a shame; what a pity; missed opportunity/potential; wasted potential/opportunity; waste of
potential; so much potential; full potential; not as good/great/hyped/excited/funny/strong; isn't
as good/great/funny; wasn't as good/great; doesn't look as/good/great/that/right/real/very/like;
don't look good/right/great; didn't look good; doesn't feel right/like/the; doesn't seem
good/right/great; doesn't hit the; doesn't hold up; doesn't live up; didn't live up; fails to;
failed to impress/deliver; not impressed; i'm not impressed; wasn't impressed; not that impressed;
not impressive; not good; not good at all; not great; not the best; not my
favorite/favourite/cup/thing/type/style/jam; not my cup; isn't for me; not for me; ain't for me;
it's not for; not feeling this/it; not feeling it; i'm not feeling; not vibing with; not vibing;
not digging; not a fan; i'm not a fan; not hyped/excited/sold/convinced/enough/funny/scary; not
that excited/hyped/good/great/interested/funny; not very/really/too/so/exactly
excited/hyped/good/great/interested/funny/impressed/sold/convinced; not excited for/about; not
hyped for/about; zero/no/little hype/excitement/buzz/chemistry/soul; lost all hype; lost my
interest/hype; lost interest; lost me; you lost me; they lost me; losing interest; kills the hype;
killed the/my hype/vibe/mood; hype is dead/gone; hype died; was hyped until/but; was excited
until/but; was so excited; used to be; had high hopes; got my hopes; until i saw/heard/read; that
killed it; less excited/hyped/interested; even less excited; never been less; couldn't be less;
kind/sort of boring/bad/meh/mid/disappointing/generic; it's ok/okay/alright/meh/mid; just
ok/okay/meh/fine; it's ok; it was ok/okay; it's mid; kinda/pretty/so
mid/meh/boring/generic/bad/lame/weak; looks/look/seems/sounds
mid/meh/boring/bad/generic/weird/off/cheap/weak/lame/fake/ok/okay/rough/unfinished/bland/dull/silly;
looks a bit/little; looks so/really/very/pretty/kinda bad/boring/generic/fake/cheap/weird/meh/mid;
cgi is/looks bad/rough/awful/terrible/off/horrible; bad/terrible/awful/horrible/poor/cheap/weak
cgi/acting/script/writing/casting/effects/vfx/dialogue/graphics/editing/lighting; too much cgi;
all cgi; too dark to; can't see anything; can't see shit; can't hear; too long; too short; too
many; too much; too slow; too generic/safe/political/cringe; way too long/much/many; gives away
too; gave away too; shows too much; showed too much; shown too much; spoiled/spoils
the/everything/whole; spoiled the whole; whole movie/film/plot in; entire movie/film/plot in;
showed the whole/entire; just saw the whole; just watched the whole; saved me a; no need to watch;
seen it all; seen this before; seen this a; been there done; same old same; same thing again; more
of the; nothing new; nothing special; nothing original; nothing to write; nobody/no_one/noone/who
asked; who asked for; nobody asked for; nobody wanted this/it; who wanted/wants/needs/needed this;
did we need; do we need; do we really need; did anyone ask; was this necessary; didn't need
this/a; don't need this/another; we don't need; wasn't needed; no one needed; is this necessary;
another remake/reboot/sequel/prequel/one; yet another; running out of; out of ideas/originality;
no originality; ran out of; milking this/it/the; milking the franchise; beating a dead; dead
horse; jumped/jumping the shark; let it die; let it rest; let it end; just let it; stop making
these/this/sequels; leave it alone; had enough of; enough of this; sick of this/these/the/it;
tired of this/these/the/seeing; so tired of; fed up; done with; getting old; gets old; getting
tired; getting boring; getting ridiculous; bit much; over the top; bit too much; on the nose;
falls flat; fell flat; fall flat; missed the mark/point/boat; misses the mark; swing and a; so bad
it's; fell off; falling off; fallen off; not the same without; isn't the same; won't be the;
without * it's not; bring back the; give us back; need a better; let down; letting me down; let me
down; let us down; big/huge/massive/bit let disappointment; a disappointment; major
disappointment; didn't do it; doesn't do it; did him/her/them dirty; did my boy dirty; on life
support; wait and see; we'll see; we shall see; remains to be; time will tell; wait for reviews;
waiting for reviews; wait for the reviews; i'll wait; guess i'll wait; maybe on streaming; when
it's on sale; on sale maybe; wait for a; not at that price; for that price; at that price; price
is a; full price for; half a game; all the same; the same plot; same plot again; copied from; copy
of the/a; copy paste; should've/should_have left; left it at; deserves/deserved better; gave the
movie/plot/story/ending away; gives the movie/plot/story/ending away; want/wanted to like; tried
to like; makes you/me appreciate; makes me miss the; dollar store; discount store; great value;
temu version; wish version; from temu/wish; at home version; at home meme; prefer the
old/original/first/book/game; old one was; original was better; first one was better; book was
better; was so much better; was way better; better than this; seen better; have seen better; i've
seen better; is it that hard; tone deaf; drags on; went downhill; going downhill; downhill since;
been downhill; ever since * left; just not the; getting worse; gets worse; got worse; went wrong;
gone wrong; going wrong; what went wrong; hurts to watch/see; hard to watch; painful to watch;
tough to watch; sorry but/not; i'm sorry but; can't get into; can't get behind; can't get past;
can't get excited/hyped; hard to get excited/hyped; hard to be excited; don't get the/why/it;
doesn't deserve the hype/hate; deserved so much; hate to say; i hate to say; hate what they; hate
the new/way; don't like/love/want the/this/it/how/that; don't want this/it; do not want; doesn't
impress/excite me; didn't impress/excite me; does nothing for; did nothing for; leaves me cold;
left me cold; leaves a lot; leave a lot; much to be desired; room for improvement; not their best;
not his/her best; not up to; below par; under par; below average; no substance; style over
substance; no story/plot/heart/soul/charm/life/tension/personality; lack of
originality/soul/ideas/effort; lacks soul/heart/charm/originality/depth/energy; no effort; zero
effort; half assed; half baked; rushed it; looks/feels/seems rushed; falls apart; fell apart;
phoned it in; phoning it in; phones it in; dropped the ball; drop the ball; messed it up; messed
this up; screwed it up; screwed up; missed a trick; cheapest looking; battle pass; loot boxes/box;
pay to win; always online; micro transactions; rip off; too expensive; over priced; over rated;
over hyped; under whelming; took a nosedive; waiting to be disappointed; prepare to be
disappointed; prepared to be disappointed; bound to disappoint; going to be disappointing; i have
zero expectations; no expectations; zero expectations;
`;
