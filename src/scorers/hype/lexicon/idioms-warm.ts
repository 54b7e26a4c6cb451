// Phrases of calm liking, and negated blame ("not bad at all"). Notation as in idioms-hyped.
// Own list.

export const WARM: string = `
2 1: looks/looking/seems/sounds
good/great/nice/cool/solid/decent/promising/interesting/fun/beautiful/lovely/wonderful/gorgeous;
look good/great; looks/look so/really/very/pretty/quite/super good/great/nice/cool/fun/beautiful;
looks like fun; looks like a good/great/winner/banger/blast; looks worth; worth
watching/seeing/a/it/the; worth the wait; well worth it; worth a watch; love/loved this/it/the;
love/loved it so; love this so; i love/loved this/it/how/the/that/him/her/them; i like/liked
this/it/how/the/that; i enjoyed/enjoy this/it; love to see; you love to see; good to see;
great/nice/so_good to see; glad/happy to see; so glad/happy; i'm happy/glad; makes me happy/smile;
made me smile/happy/laugh; put a smile; big smile; smile on my; well done; good
job/work/stuff/one/vibes/start; great/nice/amazing/excellent/fantastic job/work/stuff/one; job
well done; hats off; props to; kudos to; respect to; much respect; thumbs up; two thumbs up; top
notch/tier; high quality; first class; five stars; 5 stars; 10 out of 10; 10 10; 9 10; 9 out of
10; hit the spot; spot on; on point; nailed it; nails it; totally nailed it;
killed/killing/kills/kill/crushed/crushing/crushes/smashed/smashes it; killing it; killed it;
slaying it; slays every/in; never disappoints/disappoint/disappointed/misses/fails/miss/fail;
never let/lets me/us; doesn't/didn't/won't/don't/wouldn't disappoint/miss; did not disappoint;
can't go wrong; can't complain; no complaints; can't fault it; nothing but love/respect; nothing
wrong with; not a single bad/flaw; not bad; not bad at all; not too bad/shabby; not half bad; not
that bad; not so bad; isn't/wasn't/doesn't_look/don't_look/not/didn't_look bad; isn't half bad;
could be worse; doesn't look bad/terrible/awful/half/too; don't hate it/this; don't mind it/this;
didn't hate it/this; can't hate on; can't hate this/it; can't say i hate/hated/dislike; not mad
at/about; i'm not mad; ain't mad at; not gonna complain; won't complain; no notes; zero notes;
what's not to; whats not to love/like; bit of alright; better than
i/expected/i_thought/before/most/ever/the; far better than; way/much/so better than; surprisingly
good/decent/solid/great; pleasantly surprised; pleasant surprise; exceeded my expectations; beyond
my expectations; off to a good; in good hands; safe hands; trust in; i trust this/him/her/them;
faith in; have faith/trust; gives me hope; faith restored; restored my faith; back on track/form;
back to form; return to form; at his/her/their best; aging/aged/ages like fine/a_fine; like fine
wine; young at heart; still got it; still has it; what a
legend/man/cast/trailer/actor/performance/masterpiece/queen/king/film/movie/shot/time/soundtrack/song/voice/journey/treat;
such a good/great/nice/beautiful/legend/vibe/masterpiece/talented/lovely; the vibes are;
good/great/immaculate/amazing vibes; vibes are immaculate/good; vibe check passed; feel good;
feels good; feels like home; sucker for; guilty pleasure; comfort movie/film/show; right up my; up
my alley/street; my cup of; my kind of; my jam; my type of; just my style;
music/song/soundtrack/score is amazing/perfect/great/so/beautiful; soundtrack slaps; the cast is;
stacked cast; star studded; dream team/cast; perfect cast/casting/choice/fit/combo; match made in;
chemistry is; can't believe how good/beautiful; eye candy; visual treat; feast for the; treat for
the; easy on the; pure art/joy/magic/bliss/love; work of art; a work of art; piece of art; art at
its; thing of beauty; true/real artist; true/living/real legend/icon/queen/king/gem; hidden gem;
underrated gem; gem of a; holds up; stands the test; aged well; rewatching the; time to rewatch;
gotta rewatch; thank you for; thanks for; thank god; bless you/him/her/them; god bless; good luck;
best wishes; all the best; rooting for; my heart; warms my heart; melts my heart; hits
home/hard/deep; hits me hard; hits close to; in my feels; right in the; in the feels; all the
feels; i got emotional; got me emotional; brought a tear; brings a tear; tears in my; brings me
back; takes me back; so much nostalgia; nostalgia hit; childhood memories; part of my childhood;
favorite/favourite movie/film/actor/director/character/scene/part/song/show/franchise; my
favorite/favourite/fav; my all time; one of the; among the best; one of my; the best; the goat;
best boy/girl/part/scene; no doubt; without a doubt; for the win; ftw baby; two of my; big fan;
huge fan; fan of this; i'm a fan; count on; in love with; fell in love; i'm in love; fall in love;
crush on; head over heels; pass the vibe; cautiously hopeful; high hopes; have high hopes; i'm
curious; quite curious; piqued my interest; caught my attention/eye; got my attention; has
potential; got/lots_of potential; has promise; might be good/fun/great/interesting/decent; could
be good/fun/great/interesting/huge/special; should be good/fun/great/interesting; will be
good/fun/great/interesting; gonna be good/great/fun/interesting/nice; going to be good/great/fun;
might check it; might check this; give it a; i'll give it; willing to give; keeping an eye; worth
a shot; fair play; good on; ain't bad; can't be mad; glow up; upgrade from before; improvement
over; step up; massive/huge/big/real improvement/upgrade; doing it right; done right; did it
right; did him/her/them/it justice; does it justice; in the best way; pretty/very/really
good/great/cool/nice/solid/neat; take a bow; good for him/her/them/you; proud of you/him/her/them;
so proud; you go girl; get it queen; yes queen/king; money well spent; time well spent; no
regrets; not disappointed; wasn't disappointed; i'm not disappointed; far from bad/boring/over;
anything but boring/bad/generic/dull; never boring/dull/bored/gets_old; never gets old; doesn't
get old; never gets boring; can't get enough; cannot get enough; couldn't be
better/happier/prouder; couldn't ask for; can't stop smiling; can't stop laughing; cracked me up;
i'm laughing; laughed out loud; laughed so hard; dying of laughter; dying laughing; too funny;
comedy gold; pure gold; gold standard; solid gold; good as gold; at it again; i cried; i'm crying;
made me cry; makes me cry; hit me in the; in good form; on top form; never phones it; scene
stealer; steals the show/scene; stole the show; carried the/this; doesn't miss; don't miss; can do
no wrong; no skips; no misses; zero misses; devoured this/it; has arrived; fits
him/her/perfectly/like; fits like a; born to play; born for this; was made for; perfect for
the/this; so well done/made/acted/written/shot; really/very well done/made/acted/written/shot;
beautifully shot/made/done/acted; speaks to me; spoke to me; can relate; so relatable; deserves
more/all/better_box; deserves all the; hope it does; hope it wins; hope he/she/they wins/win; wins
my heart; won me over; winning me over; grew on me; growing on me; i stand corrected; i was wrong;
proved me wrong; changed my mind; sounds like a plan; i dig it/this; digging it/this; feeling
this; i'm feeling it; i vibe with; i rate this; i respect it; i approve; consider me
impressed/intrigued; color me impressed;
`;
