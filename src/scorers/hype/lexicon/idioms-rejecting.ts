// Phrases of contempt and refusal, and hype turned round ("can't wait to miss this"). Notation
// as in idioms-hyped. Own list.

export const REJECTING: string = `
-3 2: hard/big/gonna/easy/definite/major/instant/immediate/huge pass; pass for me; it's a pass;
that's a pass; a hard pass; i'll pass; i will pass; i'll pass on; imma pass; i'd pass; gonna pass;
going to pass; i think i'll pass; pass on this; no thanks; no thank you; no thanks i'm; thanks but
no; no ty; thanks i hate it; nope nope; big nope; hell no/nah/naw; heck no; oh hell no; fuck/f no;
no no no; no fucking/freaking way; no way i'm/im/in/i'd/i/am; no way am i; no chance i'm; not a
chance; no chance; never in a; over my dead; not for free; not even for; not even free; even for
free; even if it's; couldn't pay me; can't pay me; can't make me; you couldn't pay; pay me to;
have to pay me; need to be paid; if you paid me; wouldn't watch this/it/if; wouldn't watch it;
won't watch this/it; won't be watching/seeing/buying/paying/there/going; will not
watch/see/buy/pay/support; i'm not watching/seeing/paying/buying/going/interested; im not
watching; not watching this/it/that; not gonna watch/see/buy; not going to watch/see/buy/waste;
not paying for; not seeing this/it; not buying this/it; not wasting my; never watching
this/it/again; never watching; never going to watch; refuse to watch/see/pay/support; don't watch
this/it; dont watch; do not watch; don't bother; don't waste your; avoid this/at; avoid at all; at
all costs; avoid like the; stay away; stay away from; steer clear; run away; skip this/it; skip
this one; skipping this/it; gonna skip; i'll skip; i'd skip; easy skip; hard skip; definite skip;
giving it a miss; give it a miss; giving this a miss; miss me with; you can keep; save your
money/time; saved my money; want my money/time back; want my * back; want a refund; give me my
money; give me back my; refund please; demand a refund; waste of
time/money/space/film/talent/my/everyone's/a/electricity/oxygen/resources/budget; a waste of; such
a waste; complete/total/utter/absolute waste; wasted my time/money; wasting my/your time/money;
waste your time/money; minutes of my life; of my life i; hours of my life; worst
movie/film/trailer/thing/show/game/idea/casting/cgi/sequel/remake/ending/ever/i've; worst * ever;
worst * of; worst thing ever; the worst; by far the worst; worst i've seen; worst i have; worst of
the; utter/complete/absolute/total/pure/actual/steaming/hot/straight/literal/pile_of/such
trash/garbage/rubbish/shit/crap/tripe/drivel/bullshit/nonsense/disaster/disgrace/failure/joke;
piece of shit/crap/garbage/trash/junk; pile of shit/crap/garbage/trash/dung/poo; load of
rubbish/crap/bollocks/shit/nonsense/bull; bunch of crap/garbage/nonsense; dumpster fire; train
wreck; car crash; dog shit/water/crap; horse shit; bull shit; absolute dog; hot
mess/garbage/trash; is
garbage/trash/shit/crap/ass/dogshit/dogwater/rubbish/slop/poo/junk/cheeks/buns/doodoo; is
utter/absolute/pure/complete/total trash/garbage/shit/crap; looks/look/looking like
trash/garbage/shit/crap/ass/dookie/poop/poo/dogshit/slop/rubbish/junk; looks like shit/ass/crap;
looks ass/trash/shit/garbage/shitty/horrible/terrible/awful/atrocious/stupid/dumb/horrendous;
looks like a joke; looks like a cheap; looks like a fan; looks like a bad; looks so
stupid/dumb/lame/shit/trash; looks absolutely/fucking/freaking
terrible/awful/horrible/trash/shit/dreadful; sounds ass/trash/terrible/awful/horrible; ass
movie/trailer/film/game; trash movie/trailer/film/game/cast/company; ai
slop/garbage/trash/generated_garbage; woke
garbage/trash/crap/shit/bullshit/propaganda/nonsense/agenda/slop/hollywood; go woke; woke go
broke; get woke; go broke; too woke; woke mind virus; forced diversity; pushing/push/pushes
an/the/their agenda; the message; agenda driven; political agenda; virtue signaling; diversity
hire; not my * ; ruined/ruining/ruins/killed/kill/destroyed/raped my/the
childhood/franchise/series/character/legacy; ruined my childhood; ruined the franchise; ruined it;
ruined forever; they ruined/killed/butchered/destroyed it/him/her/everything/this; rip to the
franchise; rest in piss; cash grab; money grab; shameless cash grab; pure cash grab; lazy cash
grab; soulless cash grab; cash cow; straight to dvd/video/streaming/bin/trash/tubi; direct to
dvd/video/streaming; straight to the bin; belongs in the trash/bin/garbage; in the
trash/bin/garbage; throw it in; into the trash; delete this/it; burn it/this; burn it down; kill
it with; cancel this/it; just cancel it; shelve it; scrap it; start over; fire
the/whoever/everyone/him/her; fire whoever; get him/her out; somebody stop; who
greenlit/approved/let this; who approved this; who greenlit this; get a job; go to hell; fuck
this/off/you/that/disney/outta; f this; f off; screw this/that/you; stop this nonsense; please
stop; make it stop; please make it; kill me now; kill me; my eyes are; my eyes hurt; eyes are
bleeding; bleach my eyes; eye bleach; unsee this; can't unsee; made me sick; makes me
sick/vomit/puke/cringe/wanna; make me sick/vomit/puke; want to vomit/puke; wanna vomit/puke; i
threw up; threw up; throw up; puked in my; in my mouth; can't wait to
miss/skip/not/avoid/forget/ignore/never/hate/see_it_flop/pay/cancel; can't wait for * to
flop/end/fail/bomb/die/stop/tank; can't wait to see it flop/fail/bomb; can't wait to see this
flop/fail/bomb; can't wait for the flop; can't wait till/until it's/this_is over; can't wait to
not/never; cannot wait to miss/skip/not/avoid; can wait; i can wait; i can
definitely/easily/totally wait; i can totally/surely_wait; could wait forever; i could wait; can
wait for streaming/free; wait for streaming/dvd/netflix/free/it; wait for it on; i'll wait for
streaming/netflix/free/dvd/it; i'll pirate it; gonna pirate; pirate it; nobody/no_one/noone/who
cares; nobody cares; nobody gives a; who gives a; don't give a; couldn't care less; could care
less; don't care about; zero/no interest; have no/zero interest; i have no interest; not
interested; not the least; no desire to; can't stand this/him/her/the; can not stand; cannot
stand; i hate this/it/that/him/her/these; hate this/it; i hated this/it; hated it; i fucking hate;
fucking hate; i despise; makes me hate; nothing good about; can't polish a; lipstick on a;
gonna/will/going_to/bound_to/destined_to/deserves_to flop/bomb/tank/suck/fail; going to
flop/bomb/suck/fail; it's gonna flop/suck/bomb; box office flop/bomb/poison/disaster; flop of the;
flop incoming; huge/massive/big/major/certified/guaranteed/biggest flop;
big/massive/huge/fat/major/common/total/certified/absolute/such l; massive l; take the l; huge l;
l movie/film/trailer/cast/studio/take/remake/show/game; hold this l; w to l; dead on arrival; doa
already; stillborn project; sucks ass/balls/big/so/hard/donkey; this sucks; it sucks; that sucks;
looks like it sucks; sucked ass/balls; this blows; it blows; blow chunks; not even good; not worth
it/my/your/the/watching/a; isn't worth it/my/the/watching; ain't worth; never been less
excited/hyped/interested; never been so bored/disappointed; never seen something/anything so; less
than zero; zero out of; 0 10; 1 10; 2 10; 0 out of 10; 1 out of 10; 0 stars; 1 star; zero stars;
minus 10; negative 10; fell asleep; falling asleep; put me to; puts me to; i'm asleep; bored to
death/tears; bored me to; boring as hell/fuck/shit/ever; bored out of; snooze fest; snore fest;
wake me when; watch paint dry; watching paint dry; rather watch paint; i'd rather
watch/eat/die/chew/drink/get/be; would rather watch/eat/die/chew; rather die; rather not; i'd
rather not; i'd rather die; money over art; insult to the; slap in the; spit in the; middle finger
to; joke of a; excuse for a; what a
joke/mess/disaster/waste/load/disgrace/flop/letdown/disappointment; a joke; is a joke; what is
this garbage/crap/shit; what the hell/fuck is; shame on you/them/disney; shame on; you should be
ashamed; lost a fan; unsubscribed and; i'm out; i'm done; count me out; nah i'm good; nah i'm; i'm
good thanks; hell nah; naw i'm good; nah bro; nah fam; swipe left; next please; return to sender;
put it back; send it back; lost cause; nail in the; final nail; beyond saving; beyond repair;
don't make this; should not exist; shouldn't exist; should never have; should've never been;
should be illegal; crime against; war crime; needs to be stopped; nuke it; garbage in; garbage
fire; hate watch; dislike button; hit the dislike; thumbs down; two thumbs down; disliked and
reported; can't wait for the * to flop/end/fail/bomb/die/stop/tank; can't wait to
ignore/avoid/dislike/uninstall/return/refund; can't wait for the refund/backlash/failure; can't
wait for this to flop/fail/bomb/end/die/tank; can't wait for it to flop/fail/bomb/end/die/tank;
looking forward to the flop/failure/backlash; looking forward to this flopping/failing/bombing;
looking forward to missing/skipping/avoiding/ignoring; hope it/this flops/bombs/fails/tanks/dies;
i hope it flops/bombs/fails/tanks; hope they lose; deserve to fail/flop; deserves to
fail/flop/bomb; day one skip/pass/refund/uninstall; first day skip; take my money back; can keep
it; can keep this; keep your movie/game/film; won't get my money; not getting my money; never get
my money; not a cent/dime/penny; not one cent/dime/penny; not spending a; hell would freeze; when
hell freezes; not in a million; not touching this/it; wouldn't touch this/it; with a ten; vote
with your; closed the tab; clicked off; turned it off; switched off; walked out; left after;
demanded a refund; wasted two hours; biggest waste; epic fail; total fail; utter failure; pile of
dung/slop/rubbish; heap of garbage/trash/shit/rubbish; bag of shit/dicks; crock of shit; full of
shit; full of crap; absolute state of; state of this; no redeeming; irredeemable trash; makes my
skin; skin crawl; makes me angry; makes me ill; get this off; get this out; go away; please go
away; never speak of; erase this; wipe this; send it to; throw this; flush it; flush this; down
the toilet; in the toilet; toilet paper; worse than; even worse than; trash fire; tire fire; shit
show; clown show; freak show; laughing stock; made by idiots; for idiots; no brain; brain dead;
brain rot; lost brain cells; killed my brain; iq dropped; dumbest thing; stupidest thing; ugliest
thing; cringiest thing; stinks of; reeks of; smells like; reek of; nobody wants/needs this/it; no
one wants/needs this/it; noone wants this; who would watch; who watches this; why would anyone;
cares about this; sick of you; hate on this; hate everything about; i absolutely hate; absolutely
hate; truly awful/terrible; truly hate; utterly hate;
`;
