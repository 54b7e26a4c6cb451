// Texts that praise and blame in one breath, and texts that quote a feeling to answer it, each
// written by hand.

export const HAND_MIXED: string = `
= 0 u -
loved the music, hated the plot
love the cast, hate the story
loved the first half, hated the second
great acting, terrible script
amazing effects, awful story
good trailer, bad poster
beautiful to look at, boring to sit through
the fights look great and the jokes look terrible
half great, half awful
some of it is brilliant and some of it is trash
part of me loves it, part of me hates it
one half looks amazing, the other half looks cheap
the first minute is stunning, the second one is ugly
I like the idea and dislike the execution
liked the songs, disliked the singing
nice costumes, horrible wigs
best cast, worst director
brilliant lead, weak villain
the good: the score. the bad: everything on screen
pros: great visuals. cons: dull dialogue
10/10 visuals, 2/10 writing
equal parts beautiful and boring
it is both gorgeous and stupid
smart concept, dumb dialogue
great world, lifeless characters
the colors are lovely, the faces are creepy
love him, hate her in this
adore the book, despise the casting
excited about the director, worried about the script
happy it exists, sad it looks like this
looks fun and looks terrible at the same time
either a masterpiece or a disaster
could be amazing, could be awful
could go either way
not great, not terrible
not good, not bad
neither good nor bad
I don't love it, I don't hate it
it's okay I guess
it was fine, nothing more
some good, some bad
half the shots are pretty, half are hideous
loved the trailer, hated the ending of it
visuals good, acting bad
good music but bad editing but good cast but bad plot
= 1 p -
whoever calls this boring is wrong
people calling it trash are wrong
everyone calling this bad needs glasses
people saying it looks cheap are blind
anyone who says this looks mid is lying
those saying "flop" will eat their words
they said it would be bad and they were wrong
they said it would fail, it didn't
"looks terrible" they said, yet here we are loving it
critics calling this dull have no heart
the haters are wrong about this one
ignore the hate, it's good
don't listen to the haters
don't believe the bad reviews
the negative comments make no sense, this is great
how can anyone call this ugly
how can you hate this
who could dislike this
why are people hating, this is good
people complaining about the look are wrong
you all said it would be garbage and look at it now
not sure why they call it boring, it isn't
anyone calling this a failure is crazy
stop saying it's bad
stop calling it woke trash, it's a good story
= -1 n -
they said "masterpiece" and it was a lie
they promised "the best sequel ever" and lied
they call this "epic", it is not
"a triumph" my foot
"the movie of the year" yeah no
"breathtaking"? more like sleep inducing
people calling this a masterpiece are wrong
people calling this amazing have low standards
everyone calling it great is lying
anyone who says this looks good needs glasses
who calls this good? nobody
critics called it brilliant, I call it boring
"must see" no it isn't
the poster says "unforgettable", I forgot it already
they said it would be good and it wasn't
I was told it was great, it was not
I was promised a great film and got this
"hilarious" they said. not one laugh
how can anyone like this
how is this getting praise
why is everyone praising this
don't believe the hype
don't fall for the hype
overhyped
so overrated
the hype was a lie
all hype no substance
`;
