// Texts of calm liking, each written by hand.

export const HAND_WARM: string = `
= 1 p -
looks good
looking good so far
looks really nice
looks fun
looks cute
looks interesting
looks promising
looks pretty decent
looks alright to me, I like it
looks solid
sounds good
seems fun
nice
very nice
good one
good stuff
great stuff
great work everyone
great trailer
lovely trailer
solid trailer
well made trailer
nicely done
well done to the team
beautiful
just beautiful
simply beautiful
so pretty
gorgeous colours
visually lovely
stunning scenery
the colours are so warm
love it
loved it
love this so much
love everything about it
I love this song
love the music choice
that song choice is perfect
perfect casting
great casting
what a cast
stacked cast
the cast alone makes it worth it
my favourite actress
my favourite director
one of my favourite books
one of the best actors working today
always a joy to see him
she is so talented
he is a legend
legend
queen
king
icon
goat of acting
underrated actor
underrated film
hidden gem
a real gem
classic
a timeless classic
childhood memories
this takes me back
so nostalgic
nostalgia hits hard
right in the childhood
wholesome
so wholesome
heartwarming
that made me smile
made me laugh out loud
that joke got me
funny as always
hilarious
the dog is adorable
cute little robot
I'm curious
I'm intrigued
color me curious
you have my interest
caught my eye
has potential
could be really good
might be fun
should be a good time
will give it a chance
I'd give it a shot
worth a watch
worth watching I think
happy they made this
glad it's back
good to have them back
nice to see something original for once
finally an original story
finally some good writing
refreshing
feels fresh
a breath of fresh air
return to form
back to form
they listened to us
they did the book justice
faithful to the comic, I like that
this is how you do a reboot
this is how it's done
huge step up from the last one
big improvement
much better than the first teaser
way better than I thought
better than most
surprised how good this looks
pleasantly surprised
consider me impressed
impressive
that's actually clever
smart idea
clever twist
great performance
strong acting
powerful
moving
touching
so touching
this hit me hard, beautiful
teared up a little, so sweet
got me emotional
thank you for this
thanks for making this
respect
much respect
hats off to the crew
props to the stunt team
kudos to the animators
bravo
salute
vibes are immaculate
good vibes
love the vibe
such a vibe
cozy vibes
that transition was smooth
that shot is art
art
a work of art
poetry
magical
like a warm hug
my kind of film
right up my alley
just my style
good for her
proud of you guys
so proud of this cast
rooting for this one
best of luck to them
deserves more views
deserves more love
`;
