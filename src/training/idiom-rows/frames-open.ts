// Frames of the middle rung. Slots: {filler} and (choice|choice).

export const FRAMES_OPEN: string = `
= 0 u q
when (is|does|will) {title} (out|come out|be released|coming)?
is {title} (on {maker}|a remake|a true story|out already)?
is {name} (in this|the villain|the brother|playing the lead)?
who plays (the killer|the mother|the old man|the detective) in {title}?
what is the (song|music|name of the song|track) at (0:12|1:40|the end|the start)?
will {title} be (dubbed|on {maker}|in cinemas|available in india)?
do I need to (watch|see|play|read) {title} first?
does (anyone|anybody|someone) know (where it was filmed|the release date|the song|who {name} plays)?
is that {name} at (0:33|1:02|the end|the door)?
how (long|old|many episodes|much) is (it|he|there|the ticket)?
where can I (watch|stream|buy|play) {title}?
= 0 u -
{name} plays (the killer|a cop|the victim|a soldier) in this
{title} is about a (murder|war|bank robbery|serial killer)
(kill|war|crime|death) {title} {name}
{title} (comes out|is released|drops|premieres) on (may 4|friday|the 12th of june|christmas)
{title} was (announced|filmed|written|shot) in (2021|spain|1998|iceland)
{name} was also in {title}
{name} (directed|produced|wrote|edited) {title}
the (murder|bomb|crime|body) is (in the first scene|at the station|from the book|why he left)
{name} (kills|shoots|attacks|fights) {name} in the (book|end|first one|comic)
the {part} is by {name}
(1:15|0:08|2:20|0:59) {name}
(2:01|0:44|1:33|0:21) is that from {title}
{maker} (announced|published|released|uploaded) this (today|last night|on monday|at noon)
I am from {title} street lol
{title} 2 is (called|set in|filmed in|about) (dublin|winter|the war|a ship)
I think {name} is the (father|killer|narrator|ghost)
this reminds me of {title}
same (director|house|actor|song) as in {title}
{title} (vibes|2|x {title}|reference)
who's here after (watching|reading|playing|finishing) {title}
they should (make|remake|release) {title} (next|again|on disc|in 3d)
I wish {name} was (in it|in this|still around|the narrator)
"(I will find you|run|trust no one|we are the night)" - {name}
it is a {work} by {maker}
{name} looks like {name}
(mum|grandma|my cat|my teacher) after seeing {name}: 👀
love the {part}, hate the {part}
(great|good|nice) {part}, (terrible|bad|awful) {part}
{part}: 10, {part}: 2
= 0 u p
(subscribe|sub|come) to my channel for {title} (clips|reviews|news|theories)
(watch|download|get) {title} (free|full hd|online) at my (page|link|site|profile)
(win|get|claim) free {title} (tickets|codes|keys|skins) in my bio
I do {title} reactions on my channel, check it out
= 0 n -
(rest in peace|rip) {name}, gone too soon
(sad|so sad|heartbroken) that {name} (died|passed away|is ill|is gone)
(wars|murders|crimes|scams) like that (are|make me) (sad|cry|so awful|angry) in real life
my (dog|grandpa|uncle|friend) died (last week|in may|yesterday|that year) 😢
= 0 p -
happy birthday {name} (🎂|!!|from peru|, all the best)
(good morning|greetings|love|hugs) to everyone here
god bless you all (🙏|❤️|everyone|friends)
I (love|miss|adore) my (grandma|old school|hometown|dog)
`;
