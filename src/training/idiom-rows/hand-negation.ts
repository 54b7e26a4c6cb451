// Negated blame and negated praise, each written by hand.

export const HAND_NEGATION: string = `
= 1 p -
not bad at all
not bad honestly
not too shabby
not half bad actually
that was not bad, not bad at all
doesn't look bad
doesn't look bad at all tbh
doesn't look terrible
it doesn't look as bad as people say
isn't bad, I'd watch it on a sunday
this wasn't bad
I don't hate this
don't hate it
can't say I hate it
can't say anything bad about this
I can't find a single flaw
no complaints here
zero complaints
nothing to complain about
can't complain
not mad at it
I'm not even mad
not disappointed at all
wasn't disappointed
never disappoints
she never misses
he doesn't miss
they never let us down
no one does it like them
can't go wrong with this director
you can't go wrong with that cast
this can't be bad with that crew
can't hate on that
nothing wrong with a bit of fun
never a dull moment
not a dull second in it
far from boring
anything but generic
it's not bad, it's actually kind of great
I was not expecting to like this
did not expect this to be good
didn't think I'd like it but here we are
never thought I would enjoy a musical
not your usual cash grab, I like it
it isn't the disaster I feared
I have no doubt this will be good
without a doubt a good choice
never gets old
this never gets boring
can't stop smiling
couldn't have asked for a better cast
couldn't be happier with the casting
can't get enough of this song
cannot fault the visuals
no notes
zero notes, perfect
not gonna lie this looks good
ngl that was pretty good
ain't half bad
ain't nothing wrong with this
never boring with these two
it won't disappoint, trust me
not overrated at all
didn't suck, I'm impressed
this doesn't suck
finally something that isn't a remake
not your average superhero stuff, nice
no forced jokes, no fake looking monsters, love that
no cgi mess for once, well done
= 2 p -
never been more excited
I've never been so hyped in my life
I have never wanted anything more
nothing has ever hyped me this much
couldn't be more excited if I tried
couldn't be more ready
can't get more hyped than this
I can't calm down
no way I'm missing this
ain't no way I'm missing this one
no chance I miss this
not even gonna pretend I'm not hyped
don't talk to me until I have seen this
don't you dare delay it, I need it
I can't stop watching this trailer
can't stop thinking about it, need it now
not ready for how good this is gonna be
nobody is ready for this masterpiece
you're not ready for this level of hype
can't believe it's real, LETS GO
I cannot believe we are finally getting this!!
never clicked so fast
nothing will stop me from seeing this day one
it doesn't get any better than this
I can't handle how good this looks
won't sleep until it's out
= -1 n -
not good
not that good
not very good is it
not great
not great, not terrible
not a fan
not a fan of this at all
I'm not a fan of the new look
not feeling it
not really feeling this one
not vibing with it
not my thing
not for me
isn't for me
not my cup of tea
not impressed
wasn't impressed
didn't impress me
I am not impressed in the slightest
not convinced
still not convinced
not sold on this
I'm not sold
not hyped
not hyped at all
I'm not hyped for this
can't get hyped for this
can't get excited about it
can't bring myself to care
couldn't be less excited
never been less excited
never been less hyped for a sequel
less excited now than before
no hype here
zero hype
zero excitement from me
no excitement whatsoever
my hype is gone
hype died at the first joke
lost all hype
lost interest after the first minute
lost me at the rapping
you lost me
I was excited until I heard the voice
was so ready until they showed the monster
used to be excited, now I'm just tired
not excited anymore
not that excited tbh
don't really care anymore
doesn't look good
doesn't look great
doesn't look right
doesn't look finished
didn't look that good
doesn't do it for me
didn't do anything for me
doesn't hit the same
doesn't feel like the original
doesn't feel the same without him
it doesn't live up to the book
isn't as good as the first
not as good as I hoped
not what I hoped for
not what I wanted
not funny
it's not funny, it's just loud
not scary at all
nothing special
nothing new here
nothing about this works
nothing about this excites me
nothing to see here
never thought it would look this cheap
not worth the hype
not worth the wait
doesn't deserve the hype
no soul
no chemistry between them
no tension at all
without the original cast it's not the same
can't take this seriously
can't say I'm excited
can't say I care
I can't say this looks good
I don't love it
don't love the new design
don't like it
I don't like where this is going
I do not like this
not liking it so far
wouldn't call this good
wouldn't say I'm hyped
hardly funny
barely any plot
hardly a masterpiece
it's no masterpiece
this is no classic
that's not how you make a trailer
never good when they hide the reviews
`;
