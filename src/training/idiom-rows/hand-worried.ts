// Texts of doubt, disappointment and fault-finding, each written by hand.

export const HAND_WORRIED: string = `
= -1 n -
mid
looks mid
mid af
so mid
kinda mid ngl
mid tier at best
this is giving mid
meh
meh, seen it before
just meh
bland
boring
so boring
kind of boring
looks boring
boring af
looks generic
generic superhero movie number 500
looks cheap
looks like a tv movie
looks unfinished
looks like a mobile game ad
this looks off
something feels off
the cgi is rough
that cgi though... yikes
yikes
oof
cringe
so cringe
cringe dialogue
the dialogue made me cringe
kinda cringe
sus
underwhelming
very underwhelming trailer
disappointing
I'm disappointed
what a letdown
expected more
I expected so much more
was hoping for more
they fell off
fell off hard
this studio fell off
it's cooked
we're cooked
they are cooked if this flops
franchise is cooked
copium in the comments
so much copium here
the fanboys are coping hard
bruh
bruh what is this
nah
nah this ain't it
this ain't it chief
ain't it
smh
welp
L
L take
L casting
common studio L
another L for them
flop
flop era
gonna flop
smells like a flop
this will bomb
weird casting choice
bad casting
wrong actor for the role
why him
why is the colour so grey
why does everything look so dark
why did they change the voice
why would they change her hair
why is it so short
why do they keep remaking everything
why does he sound like that, it's awful
why is nobody talking about how fake that looks
what happened to her face
what did they do to my boy
what have they done
where is the original cast
where's the humor
where is the music from the first one
where's the soul
who asked
who asked for this
who wanted this
nobody asked
nobody asked for a prequel
did we need another one
do we really need a reboot
another remake
yet another sequel nobody needs
running out of ideas
hollywood has no ideas left
zero originality
same story again
seen this a hundred times
copy paste
copy of a copy
knockoff of a better film
please don't ruin it
please don't mess this up
pls dont ruin my childhood
please be good please be good
please let it be good, I can't be hurt again
don't mess this up
hope they don't butcher it
hope they don't ruin the ending
I hope it's not another flop
hope it's better than the last one
hopefully not another cash grab
I'm worried
kinda worried
a bit worried about the runtime
worried they'll rush it
I'm scared they will ruin it
nervous about this one
I have a bad feeling about this
cautiously optimistic
cautiously optimistic, been burned before
fooled me once
I'll believe it when I see it
keeping my expectations low
low expectations
not getting my hopes up
not sure about this
not sure about the new guy
not sure how I feel
idk about this one
I don't know man
hmm not sure
having doubts
I have my doubts
jury's still out
wait for reviews
I'll wait for the reviews
guess I'll wait for the reviews
maybe when it's on sale
wait for a sale
too expensive
seventy bucks for this? lol
full price for a dlc
looks like a reskin
battle pass incoming
always online, great way to kill it
thirty fps in this year of our lord
the frame rate is awful
gave away the whole plot
trailer shows too much
they just spoiled the whole thing
too long
three hours? no
too much cgi
too many jokes
too dark to see anything
I liked the old design better
the old one was better
prefer the original
original > this
the book was better
should have been animated
should have stayed a series
should've stopped at two
let it end
let it die
dead horse, meet stick
sick of prequels
tired of remakes
tired of multiverse stuff
enough with the origin stories
all style no substance
wasted potential
so much wasted talent
waste of a good cast
overrated
overhyped
so overrated
way overhyped
overhyped garbage fire incoming
lifeless
soulless
soulless remake
feels soulless
hollow
flat
stiff acting
wooden acting
acting is bad
awful accent
terrible wig
that wig is a crime
`;
