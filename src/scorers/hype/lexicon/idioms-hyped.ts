// Phrases of the top rung: cannot wait, will be there, is sold, is shaking. A slot `a/b` is a
// choice, `_` in it a space, `*` one token of any kind. Own list.

export const HYPED: string = `
3.5 3: can't/cannot/can_not/cnat/cann't/couldn't wait; can/could hardly/barely wait;
can't/cannot really/even/literally/honestly/freaking/fucking/effing/freakin wait; can't
waitt/waittt/waiit/waait/wiat;
just/so/literally can't/cannot wait; don't/can't make me wait; don't think i can wait;
can't/cannot wait any longer; can't/cannot wait for/to/till/until/til; waiting so long for this;
can't/cannot come soon/fast/quick enough; can't/cannot get here soon/fast enough; come soon
enough; need it/this now;
i need this/it/more; i need this/it now/yesterday/asap/today; need this in my life; needed this in
my life;
i want this/it now/yesterday/asap; want it now; give it/this to me; give me this now; gimme
this/it/now/more; give it now;
inject this/it into/in my/me; inject it straight; into my veins; straight into my veins; hook it
to my veins;
shut up and take; take my money; take all my money; have my money; take my
wallet/cash/card/paycheck/coins;
throwing/throw money at my/the/this screen/monitor; money at the screen; here's my money; has my
money; got my money;
my wallet is ready/open; name your price; i'd pay anything; worth every penny/cent/dollar;
day one/1; day one buy/purchase/watch/viewing/pickup; first day first show; opening
night/day/weekend; midnight premiere/screening/showing;
on release day; release day; day of release; pre ordered/ordering/order; instant
buy/purchase/preorder/pre-order/watch; insta buy; must buy;
already bought/booked/preordered/ordered/reserved/pre-ordered; bought/booked/got/ordered/reserved
my ticket/tickets/seat/seats; got my tickets; buying/booking/getting tickets/mine;
tickets booked/bought/secured/purchased; take my ticket/tickets; ticket is booked; already have
tickets; have my tickets; day off booked; taking the day off; booked the day off;
sign me up; count me in; i'm in; i'm so in; i'm all in; deal me in; i'm there; i'm so there; so
there for this; all in; i'm down; i'm so down; i am in; i'm totally/definitely in; ok i'm in;
i'm sold; sold me; i am sold; i'm so sold; consider me sold; color/colour me
sold/excited/hyped/intrigued; you have my attention; you have/had my sword/curiosity/axe/bow; say
no more; say less; you had me at * ; had me at hello/hi;
i'm seated; i am seated; seated already; already seated; be seated; seated for this; we're seated;
i'll be seated; we will be seated; so seated; i'm sat; we are seated; in my seat; edge of my/the
seat; edge of our seats;
i'll be there; i will be there; we'll be there; we will be there; be there opening/day; you bet
i'll; see you there; see you in theaters/theatres/cinemas; see y'all there; meet me there; be
first in line; first in line; lining up; camping outside; be there no matter what;
in theaters/theatres/cinemas for sure; in imax; imax it is; see it/this in imax; in
theaters/theatres/cinemas; on the big screen; worth the big screen; watching this/it in
theaters/theatres/cinema; seeing this/it opening; seeing this in theaters/theatres/imax/cinema;
must see/watch; a must see/watch; gotta see/watch this/it; have to see/watch this/it; need to
see/watch this/it; got to see/watch this/it; want to see/watch this/it; wanna see/watch this/it; i
must see/watch; have to go see; dying to see/watch/play/know;
definitely/def/defo/certainly/surely/100% watching/seeing/going; definitely/def/certainly
going/gonna to/watch/see/be; will definitely/certainly/surely/absolutely watch/see/be/go/buy; i'll
definitely/certainly/surely watch/see/be/go/buy; i'll watch this/it; i will watch this/it; will be
watching; i'll be watching; i'm watching this/it; going to watch/see this/it; gonna watch/see
this/it; going to see that; on my watchlist/list/radar/wishlist; added to watchlist; adding to my;
straight to my watchlist; top of my list; watching on day; can't miss this/it; not missing
this/it; not gonna miss this/it; not going to miss; wouldn't miss this/it; won't miss this/it;
wouldn't miss it for; won't wanna miss; wild horses couldn't;
goose bumps/bump; got/gave/gives/giving me/us goosebumps/goosies/chills/shivers; full body chills;
chills down/up/through my/the; chills all over; goosebumps all over/everywhere/again;
literal/literally/instant/actual/serious/major goosebumps/chills; got chills/goosebumps/shivers;
gets/get/getting/had/have/i chills/goosebumps/shivers; chills every time; chills the whole/entire
time; hair/hairs on my/the; hair stood up; shivers down my; tingles down my; sent chills/shivers;
send/sends chills/shivers; i just got chills; heart is racing/pounding; my heart is pounding;
heart skipped a beat; heart racing; i'm/i_am/im literally/actually
shaking/screaming/crying/drooling; i'm/we're shaking/screaming/shook/drooling; i screamed; just
screamed; screaming and crying; crying and screaming; jumping up and down; jumped out of my; fell
off my chair; lost my mind/shit; losing my mind/shit; lost it when; my jaw dropped; jaw on
the/floor; jaw hit the; picking my jaw; pick my jaw; mind blown; my mind is blown; blew my mind;
blows my mind; head exploded; my body is ready; body is ready; i'm/i_am/im/we_are/we're/were
so/sooo/soo/sooooo ready/hyped/excited/pumped/stoked/psyched/exited/amped; i'm ready; i am ready;
we are ready; we're ready;
beyond/super/very/really/hella/mad/mega/too/insanely/incredibly/extremely/crazy/genuinely
excited/hyped/pumped/stoked/exited/psyched; more hyped/excited/pumped; never been more/this/so
hyped/excited/ready/pumped; hyped for this/it/that; excited for this/it/that; exited for this/it;
excited to see/watch/play/finally; stoked for this; pumped for this; hyped up; all hyped; got me
hyped/excited/pumped/hooked; got me so hyped/excited/pumped; my hype; the hype is real; hype is
real/through/insane/unreal/off; hype train; hype hype; all aboard; choo choo;
maximum/max/peak/insane/huge/pure hype; hype level; level of hype; hype levels; hype through the
roof; through the roof; over the moon; on cloud nine; off the charts;
let's go; lets go/goo/gooo/goooo/gooooo/fucking; let's goo/gooo/goooo/gooooo/fucking; let's
fucking/freaking/effing go; lets get it; let's get it; let's get this; here we go; here we go
again; here we goo/gooo; fuck yes/yeah/yea; hell yes/yeah/yea/yah; heck yes/yeah; oh
yes/yeah/yess/yesss; oh hell/heck/fuck yes/yeah; yes please; yes yes; yes yes yes; yesss pls; holy
shit/fuck/crap/moly/smokes/cow/hell/sh*t/f; oh my god/gosh/goodness/lord/days/word; omg omg; omg
yes; oh hell yes; shut up; shut the front door; i can't even; nobody/noone/no_one is ready; world
isn't ready; i'm deceased; i'm obsessed; i'm speechless; no words; lost for words; i have no
words;
counting down/the days; counting down the days; counting the days/hours/minutes/seconds; days and
counting; marking my calendar; marked my calendar/calender; mark your calendars; calendar marked;
saved the date; save the date; set an alarm; alarm set; is it * yet; is it out yet; are we there
yet; hurry up; hurry up already; time go/move faster; fast forward to; can time go; wake me up
when; see you in july/june/december/november/october; someone knock me out; need a time machine;
coma until; release it now/already; drop it now/already; just release it; come out already; drop
the movie/film/date; drop already; want the full;
been waiting/dying/praying/dreaming/begging for; been waiting years/ages/forever/decades/my/so;
waited years/ages/decades/forever/so for; waited my whole/entire life; waiting my whole/entire
life; waiting for this/it since; i've been waiting; have been waiting; we've been waiting; this is
what i've been; about time; about damn/freaking/fucking/bloody time; it's about time; finally it's
here; finally here; finally happening; at long last; at last; it's happening; it's finally
happening; it is happening; dreams come true; dream come true; wish come true; prayers answered;
prayers have been answered; answered my prayers; everything i wanted/hoped/dreamed/ever;
everything i've ever wanted; exactly what i wanted/needed/hoped; just what i needed; more than i
hoped; looking forward to; look forward to; looking so forward; looking foward/forwards to;
eagerly/patiently/impatiently/anxiously/desperately waiting/awaiting; waiting for this/it/release;
waiting eagerly; most awaited/anticipated; much awaited/anticipated; long awaited; highly
anticipated; most hyped;
movie/film/game/show/series/trailer/album of the year/decade/century; game of the year; of the
year already; goty contender/material; best * ever/yet; best movie/film/trailer/show/game
ever/yet/of; greatest * ever; best of all time; greatest of all time; greatest
movie/film/trailer/thing; best thing i've/ever; best thing ever; peak
cinema/fiction/trailer/hype/storytelling; absolute/pure/real/true cinema; this is cinema; cinema
is back; cinema is saved; this is peak; absolute peak; absolute/total/certified/pure/straight
banger/fire/heat/masterpiece/classic/gem/insanity/perfection; hood classic; instant classic; pure
fire; straight fire/heat/gas; straight up fire; is
fire/lit/insane/bussin/goated/cracked/sick/peak; so/too/dead/hella fire/lit/hype/goated/insane;
looks
fire/lit/insane/sick/dope/goated/peak/crazy/wild/epic/unreal/awesome/amazing/incredible/stunning;
looks so fire/lit/sick/epic/dope; looks freaking/fucking/freakin/effing
amazing/awesome/sick/good/great/incredible/epic; gonna be/hit/go
fire/lit/insane/epic/crazy/hard/different/wild/huge; going to be
fire/lit/insane/epic/amazing/huge; go hard; goes hard; goes so/crazy hard; going hard; goes off;
hits different; hit different; go off; chef's kiss; next level; another level; on another level;
in another league; built different; off the chain/hook; out of this world; doesn't get better;
does not get any better; can't get better; it doesn't get better/any; get any better than; nothing
beats this; nothing tops this; can't be topped; hard to beat; knocked it out; out of the park;
home run; slam dunk; hit the jackpot; blew me away; blown away; blows me away; knock my socks;
knocked my socks; ate and left; ate this up; they/she/he/you ate; ate that; ate down; ate no
crumbs; left no crumbs; no crumbs left; understood the assignment; let him/her/them/me/us/bro
cook; they/he/she/you are cooking; they/he/she cooked; they're/he's/she's cooking; is/are cooking;
they really/absolutely/straight cooked; cooked with this/that; bro cooked; been cooking; cooked
here; chef is cooking; cooked fr; mother is mothering;
big/huge/massive/major/absolute/total/certified/such dub/w; huge w; common w; dub incoming; w
trailer/movie/film/cast/game/studio/show; w in the chat; we won; we're winning; we are winning; we
so back; we're so back; we are so back; we are back; it's back; so back; back and better; gonna
break the/box; break the internet; breaking the internet; gonna break records; billion dollar; box
office hit; record breaking; all the oscars; give them/him/her/it all/an/the
oscar/award/awards/oscars; deserves an/the/all oscar/award/oscars; oscar worthy/incoming/winning;
instant hit; shot up my list; gonna cry; i'm gonna cry; happy tears; tears of joy; crying happy
tears; cried happy; fan/fangirl/nerd mode/gasm; nerding out; fangirling so; geeking out; freaking
out; i'm freaking/nerding/geeking out; losing it; i'm losing it; going insane/feral/nuts/bananas;
i'm feral; feral for this; chomping/champing at the; foaming at the; drooling over; glued to the;
on repeat; watching on repeat/loop; on loop; watched this/it * times; 10th/100th/20th/50th time;
watched it again; can't stop watching/rewatching/replaying/thinking; keep coming back; keep
rewatching; living for this; living rent free; rent free; i'm living; here for it/this/that; all
here for; so here for; i live for; gagged and; i am gagged; not me screaming/crying; me screaming;
kid in me; inner child is; my inner child; childhood dream; feel like a kid; kid in a candy;
christmas came early; early christmas; best day ever; made my day/year/week/month/life; making my
day; this made my; you're not ready; not hyped enough; clear my schedule; cleared my schedule;
cancel my plans; cancelled my plans; cancel all my; dropping everything; drop everything; run
don't walk; running to; runs to the; sprinting to; stop everything; everybody stay calm; stay
calm; calm down heart; somebody sedate me; hold me back; hold my popcorn; get the popcorn; grab
the popcorn; popcorn ready; popcorn is ready; i bow; bow down; all hail; long live; this is
everything; it's giving everything; that's what i'm talking; now we're talking; now that's a
trailer; now this is; how you do it; that's how you do; the goat returns; king is back; queen is
back; he's back; she's back; they're back; the legend returns; is back baby; back baby; let's/lets
f*cking/fking/fuckin/friggin/fn go/goo; can't f*cking/fking/fuckin/friggin wait; less goo/go; hell
yeh/yah; oh f*ck yes/yeah; f*ck yes/yeah; not crying you're crying; will watch this/it;
i'll/i_will be seeing it/this; heading to see; be damned if i; come out any sooner; any sooner;
waited too long; long wait is over; wait is over; the wait is over; wait is almost over; gets my
watch; living to see/watch; shitting myself; might have to catch/see/watch; have to catch this;
going opening weekend; opening weekend; front row; third row; reserve my seat; save me a seat;
where do i sign/queue/pay/buy; where's the preorder/pre-order; preorder link/button; pre order
link/button; set a reminder; reminder set; notified and ready; alarm is set; tell me when;
watching it tonight/tomorrow; seeing it tonight/tomorrow/again; going again; watch it again; off
the rails good; bring it on; bring it; strap in; buckle up; sell a kidney; selling my kidney; sold
my soul; shook to my; shaken to my; spine tingling; hairs standing; on the edge of; losing sleep
over; can't sleep; up all night; eyes glued; heart can't take; heart can't handle; can't handle
this/it/how; can't contain my/myself; cannot contain my/myself; over excited; uncontrollably
excited; unreasonably excited; irrationally excited; so freaking/fucking/damn
ready/hyped/excited/pumped/stoked/good; absolutely/totally/fully
hyped/stoked/buzzing/pumped/seated; buzzing for this/it; gassed for this; am gassed; big if true
yes; all my money; both my kidneys; take my soul/heart/kidney; take everything i; shadow drop;
drop the demo; give us the date; i'd die for; would die for; would kill for; kill to see; itching
to; dying for this/it; hungry for more; starving for this; thirsty for more; more more more;
hooked already; already hooked; instantly hooked; got me hooked; 10 10 will; what a time to be
alive; time to be alive; we eating/feasting good; we are eating; eating good; we feast; feasting
tonight; they fed us; well fed; absolutely fed; so well fed;
`;
