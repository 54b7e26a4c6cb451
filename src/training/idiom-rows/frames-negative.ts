// Frames of the two lower rungs. Slots: {filler} and (choice|choice).

export const FRAMES_NEGATIVE: string = `
= -1 n -
{title} looks (mid|bad|boring|generic)
the {part} looks (cheap|bad|off|rough)
the {part} is (weak|awful|terrible|so bad)
(bad|weak|terrible|lazy) {part}
what is that {part} (lol|yikes|man|supposed to be)
why is the {part} so (bad|dull|cheap|ugly)?
why does the {part} (look so bad|feel so off|suck|look unfinished)
why did {maker} (ruin the {part}|change everything|recast him|make it so dark)
(hope|hoping|praying|please) {maker} doesn't (ruin|butcher|mess up|kill) {title}
please don't (ruin|mess up|butcher|kill) {title}
I hope {title} isn't (bad|another flop|woke|as bad as it looks)
(worried|nervous|concerned|scared) about the {part}
not (sure about|sold on|convinced by|a fan of) {name} in this
not (hyped|excited|feeling it|impressed) for {title}
(zero|no|little) hype for {title}
(lost|losing) (hype|interest) for {title} after that {part}
I was (hyped|excited|pumped|ready) for {title} until (I heard {name}|the {part}|this trailer|the price)
was looking forward to {title} (until now|before this|but not anymore|, not after that)
can't (get excited about|get into|care about|take seriously) this {thing}
{title} isn't (as good as|half of|better than) the (first one|old one|original|book)
the {part} isn't (good|great|it|what I hoped)
the {part} doesn't (work|look good|fit|do it for me)
I don't (like|love|get|buy) the {part}
{name} is (miscast|wrong for this|not funny|boring in everything)
{name} (can't act|ruins it for me|again? really|was better before)
where is {name}? (not the same without|it's wrong without|bad move dropping|won't be good without) them
nobody asked for (another {title}|a {title} reboot|this {thing}|a prequel)
who (asked|wanted|begged) for {title} (2|again|the musical|the series)
{maker} is (milking it|out of ideas|running out of ideas|playing it safe again)
{maker} (fell off|lost it|keeps disappointing|never learns)
massive L for {maker}
L {part}
{maker} taking another L
another (remake|reboot|sequel|spinoff) from {maker}, (yawn|meh|sigh|great...)
(disappointing|underwhelming|forgettable|generic) {thing} from {maker}
(a bit|kind of|kinda|rather) (disappointing|underwhelming|boring|bland)
(really|so|extremely|incredibly) (disappointing|underwhelming|boring|bland) {thing}
expected (more|better|so much more) from {maker}
love {name} but (this looks bad|the {part} is awful|this is beneath them|not like this)
the {part} is (great|stunning|nice|solid) but (the story looks dumb|it's so boring|the acting is terrible|the dialogue is awful)
looks (nice|pretty|good|great) but (no substance|it has no soul|the price is insane|I don't trust {maker})
could have been good but (the {part} killed it|{maker} rushed it|they cast {name}|they dropped the ball)
it's (so|too) (loud|dark|long|slow) (and dull|for me|, lost me|, nope)
I'll wait for (reviews|a sale|the reviews first|someone else to try it)
{maker} wants (80 bucks|full price|ninety euros|a subscription) for this? (lol|no|rip off|robbery)
(mixed|low|zero|limited) expectations for {title}, {maker} burned me before
= -2 n -
{title} looks like (trash|garbage|crap|ass)
this {thing} is (trash|garbage|rubbish|dogwater)
(absolute|utter|total|complete) (garbage|trash|rubbish|tripe) from {maker}
what a (load of crap|pile of garbage|piece of trash|disgrace) from {maker}
(hard pass|no thanks|pass|nope) on {title}
(hard|big|easy|instant) pass (for me|from me|, {maker}|on this {thing})
I'm not (watching|paying for|wasting money on|supporting) {title}
(won't|will not|not gonna|never) (watch|be watching|pay to see) {title}
no way I'm (paying|sitting through|watching|spending a cent on) {title}
skip this {thing}, (trust me|save your money|total trash|not worth it)
can't wait to (skip|miss|not watch|ignore) {title}
can't wait for {title} to (flop|bomb|fail|be over)
can't wait for {maker} to (go bankrupt|stop making these|fail again|lose money)
I can (wait|definitely wait|happily wait) for {title}, (forever|looks awful|no thanks|trash)
{title} will (flop|bomb|tank|fail) (hard|and deserves it|for sure|like the last one)
I hope {title} (flops|bombs|fails|dies)
{maker} (ruined|killed|butchered|destroyed) {title}
{maker} is (trash|a joke|garbage|the worst)
{name} is (unbearable|the worst|talentless|insufferable), (not watching|pass|skip|nope)
fire (the director|the writers|whoever wrote this|everyone) (already|now|please|and start over)
worst {thing} (ever|of the year|I have ever seen|in history)
(by far|easily|hands down) the worst {part} ever
(shameless|lazy|soulless|blatant) cash grab by {maker}
(pathetic|embarrassing|disgusting|insulting) {thing}
I (hate|despise|can't stand|loathe) this {thing}
(woke|preachy|agenda) (garbage|nonsense|trash), (pass|no thanks|skipping it|not watching)
straight to (dvd|the bin|the trash|the dollar store)
rather (watch grass grow|go to the dentist|clean toilets|count sand) than see {title}
wake me up when {maker} makes something that isn't (trash|garbage|this|boring crap)
looks like (vomit|a scam|shit|a student film made on a toilet)
= -2 n r
just saw it, (utter garbage|walked out|worst {work} of the year|want my money back)
watched it last night, (total waste of time|awful|I fell asleep|absolute trash)
= -1 n r
saw it yesterday, (disappointing|the {part} was weak|expected more|too long and dull)
watched it, (not great|boring ending|the book is better|the {part} let it down)
= -1 n s
oh (great|good|wonderful|nice), (another {title}|more {maker} greed|{name} again|a {title} reboot)
wow, (another|one more|a new) {maker} remake, (how original|so brave|very fresh|groundbreaking)
just what we needed, (more {name}|{title} 7|another {maker} {work}|a {title} musical)
sure {maker}, (that'll work|very original|because that went well last time|whatever you say)
can't wait to (pay extra for|sit through four hours of|be disappointed by|read the apology for) {title}
thanks {maker} for (ruining it|showing the whole plot|another lazy sequel|nothing)
yeah right, {maker} making a good {work}
so excited for (loot boxes|more filler|the tenth spinoff|another delay)
= 1 p -
people calling {title} (bad|boring|mid|trash) are (wrong|blind|missing out|lying)
= -1 n -
people calling {title} (good|great|a masterpiece|hype) are (wrong|blind|lying|paid)
they called {title} "(the best ever|a masterpiece|a must see|amazing)" and it (was a lie|isn't even close|put me to sleep|is mid)
`;
