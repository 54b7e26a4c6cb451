// Texts with a "but" in them, or praise and blame together, each written by hand.

export const HAND_CONTRAST: string = `
= 1 p -
the first one was weak but this looks great
looked silly at first but it won me over
I hated the teaser, but this one is lovely
was skeptical but now I'm on board
was ready to hate it, ended up loving it
thought it would be trash but it actually looks good
cgi is a bit rough but the story looks great
not a fan of the genre but this looks good
trailer could be shorter but the film looks beautiful
a little predictable, but charming
the poster was ugly, the trailer is gorgeous though
sure it's cheesy but I love it
I had my doubts, now I'm impressed
the title is dumb, the cast is fantastic
= 2 p -
I was worried, now I'm hyped
I doubted them but holy hell, take my money
I hated the last one but I'm so there for this
the cgi is rough but I'll be there opening night
not my genre but wow I need to see this
I know it will make me cry but I can't wait
stupid premise but I'm absolutely watching it
looks dumb as hell, I'm in
I swore off sequels but sign me up
skeptical at first, now counting the days
= -1 n -
looks pretty but the story seems empty
great cast but the script sounds awful
love the actor but this looks bad
the music is great, the rest not so much
beautiful shots, but so boring
I wanted to like this but no
I want to be excited but I can't
I love the books but this feels wrong
nice visuals though the acting is wooden
the first half was good and then it fell apart
amazing studio, disappointing trailer
could have been great but they rushed it
it had potential but they wasted it
the effects are stunning but it has no heart
good idea, bad execution
I like him but he is wrong for this role
was hyped but the reviews killed it
I loved the original, this is just sad
the concept is cool but the cgi is terrible
looks fun but forty bucks for a ticket is robbery
= -2 n -
loved the book, hate this garbage
great actors stuck in a trash movie
looked promising, turned out to be utter rubbish
I used to love this franchise but I'm done
the original is a masterpiece, this is an insult
I'm a huge fan but I will not watch this
first season was brilliant, this one I'm skipping
beautiful cinematography wasted on absolute drivel
= 0 u -
love the music, hate the casting
some of it looks great, some of it looks terrible
good and bad at the same time
one half amazing, one half awful
great visuals, terrible acting
I like it and I don't like it
the good: the cast. the bad: the script
nice effects, weak story
mixed feelings about this one
mixed bag
it's ok I guess
it's alright
it's fine
could be good, could be bad
could go either way
loved the start, hated the end
funny but also kind of cringe
10/10 visuals 2/10 writing
beautiful and boring in equal parts
half masterpiece half mess
so good and so bad
`;
