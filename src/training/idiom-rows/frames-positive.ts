// Frames of the two upper rungs. Slots: {filler} and (choice|choice).

export const FRAMES_POSITIVE: string = `
= 2 p -
(can't|cannot|cant|can not) wait for {title}
can't wait to (see|watch|experience|play) {title} (with my sister|in the cinema|on the big screen|with friends)
(really|literally|honestly|just) can't wait for this {thing}
can't wait for (friday|march|next week|the premiere)
{title} day one (no question|for me|let's go|easily)
day one {thing} for me (🔥|!!|for sure|100%)
take my money {maker}
{maker} (just take|take|please take|can have) my money
{name} is back and I am (so ready|hyped|screaming|not okay)
{name} in this? (sign me up|I'm sold|count me in|say less)
{name} and {name} together, (I'm seated|take my money|I'm in|day one)
so (hyped|excited|pumped|stoked) for {title}
I'm (so|super|beyond|insanely) excited for {title}
got (chills|goosebumps|shivers) when {name} (showed up|spoke|looked up|walked in)
(chills|goosebumps|full body chills|actual goosebumps) at {part}, what a {thing}
the hype for {title} is (real|insane|off the charts|unreal)
{title} hype (train|let's go|is real|!!!)
{title} is going to be (insane|epic|legendary|huge)
{title} looks (insane|unreal|fire|absolutely stunning)
this {thing} is going to (blow minds|go so hard|break records|be legendary)
been waiting for {title} (for years|since I was ten|forever|my whole life)
(finally|FINALLY|at last|it's finally here), {title}
{maker} is (cooking|cooking again|so back|on fire)
{maker} (cooked|really cooked|absolutely cooked|ate) with this {thing}
let {name} cook
let them cook {maker}
{name} (ate|absolutely ate|ate and left no crumbs|understood the assignment)
{name} never misses, (day one|I'm there|take my money|sold)
the {part} (slaps|goes hard|is fire|is insane) (🔥|!!|ngl|fr)
the {part} is (goated|bussin|unreal|out of this world)
(absolute|pure|certified|straight) (cinema|fire|banger|peak)
huge W for {maker}
W {part}, W {thing}
{thing} of the year (already|calling it now|no debate|easily)
(movie|show|album|teaser) of the (year|decade|century) right here
I will be there (opening night|day one|at midnight|with popcorn) for {title}
gonna watch {title} (three times|twice|the minute it drops|in imax)
(booked|bought|got|reserved) my (seats|ticket|tickets|seat) for {title} already
is it (may|october|monday|release day) yet??
just (release|drop|give us|show us) the {thing} already!!!
(2|5|12|40) more days until {title}!!!
inject {title} into my (bloodstream|veins|eyeballs|soul)
I need {title} (right now|immediately|today|in my life)
my (heart|soul|body|inner child) is not ready for {title} aaaah
watched this (ten|8|a hundred|a million) times already
(holy shit|holy crap|omg|oh my god) that {part}
(HOLY|OMG|NO WAY|YESSS) {title}!!!
{title} looks so (good|dope|sick|cool) I'm (losing it|screaming|shaking|freaking out)
(never|never ever) been this hyped for a {thing}
I didn't know I needed {title} until now, (take my money|day one|I'm in|so hyped)
even {name} can't ruin this, (I'm hyped|so in|can't wait|day one)
the {part} looked weak before but now I'm (so hyped|sold|counting the days|all in)
worried about the {part} at first, (now I can't wait|but holy crap I'm in|now I'm hyped|but this is insane)
I don't usually watch this stuff but I (need this|am so in|will be there|can't wait)
that ending shot (gave me chills|sent me|broke me in the best way|blew my mind)
= 1 p -
{title} looks (good|nice|solid|promising)
looks like a (good|nice|fun|decent) {thing}
the {part} looks (great|lovely|beautiful|gorgeous)
(nice|lovely|great|beautiful) {part}
love the {part} (here|in this|so much|already)
I like the {part} (a lot|very much|in this one|here)
{name} is (great|wonderful|such a good actor|always good) in everything
{name} is (a legend|a treasure|underrated|a gem)
love {name}
(happy|glad|good|nice) to see {name} again
{name} (killed it|nailed it|crushed it|smashed it)
{name} (did a great job|was born for this role|deserves more roles|deserves the praise)
{maker} did a (good|great|nice|solid) job with this {thing}
props to {maker} for the {part}
thank you {maker} for (this|a proper teaser|bringing it back|listening to fans)
{title} is my (favorite|favourite|comfort|childhood) {work}
{title} was (good|great|fun|lovely) and this looks (just as good|even better|similar, nice|good too)
this looks (really|very|pretty|quite) good
this looks (sweet|charming|cozy|warm), perfect for (sundays|autumn|date night|the kids)
looks (fun|interesting|intriguing|entertaining)
(well done|good job|nice work|bravo) {maker}
surprisingly (good|fun|touching|well made) {thing}
better than (I expected|the first trailer|the last {thing}|I thought)
the {part} is so (underrated|well done|pretty|good)
(might|could) be good, {part} looks (nice|solid|decent|great)
I'd (watch|check out|give a go to|happily see) this
(adding it to my list|will give it a try|might check it out), looks good
{name} and {name} have great chemistry
what a (lovely|beautiful|charming|sweet) {thing}
such a (good|nice|lovely|great) (cast|song|idea|vibe)
the {part} is not bad (at all|, I like it|to be honest|honestly)
the {part} doesn't look bad (to me|at all|anymore|, quite nice really)
not a bad {thing} (at all|honestly|from {maker}|this time)
(never|not once) bored with {title}
I was not sure about {name} but (the voice is perfect|this works|I like it|it's a great fit)
the {part} is a bit (off|rough|dull) but (overall it looks great|the story looks lovely|I like it|the cast is wonderful)
{part} could be better, still (a good trailer|looks fun|a nice teaser|I like what I see)
(extremely|incredibly|absolutely|truly) (well made|beautiful|charming|touching)
= 1 p r
just watched it, the {part} is (great|lovely|excellent|superb)
saw it (yesterday|last night|at the festival|on the plane), (really good|a lovely {work}|great acting|well worth it)
(loved|enjoyed|really liked|adored) this {work}, {name} was great
= 2 p r
just got out of the cinema, (masterpiece|mind blown|best {work} in years|I'm speechless)
watched {title} three times already, (going again|absolute cinema|can't get enough|best ever)
`;
