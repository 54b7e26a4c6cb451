// Texts that mean the reverse of what they say, each written by hand.

export const HAND_SARCASM: string = `
= -1 n s
oh great, another reboot
oh great, more superheroes
oh good, another prequel
oh joy, a third remake
oh wonderful, they changed the ending again
oh yay, a cinematic universe
wow, another zombie movie, how original
wow how original
wow so original
so original, never seen that before
very creative, a sequel
what a fresh idea, a haunted house
groundbreaking
a reboot? groundbreaking
truly groundbreaking stuff
just what we needed
just what we needed, another sequel
exactly what nobody asked for
exactly what the world needs, more dinosaurs
because the last five weren't enough
because that went so well last time
sure, because that always works
sure it will be great
yeah right
yeah sure
yeah I'm sure this one will be good
riiiight
suuuure
yeah, totally not a cash grab
totally not a copy of the other one
definitely not milking it
nice, another loot box
nice, another battle pass
nice, half the game behind a paywall
great, another live service game
great, now pay ninety dollars for it
fantastic, always online again
love paying extra for the ending
love how they cut half the book
love it when a trailer shows the whole movie
I just love watching the entire plot in two minutes
thanks for spoiling the whole film
thanks for showing me the entire movie, saved me a ticket
thanks for ruining it
congrats on ruining another classic
congratulations, you made it worse
well done, you ruined the one good character
good job making the hero boring
brilliant idea, recast the only good actor
genius move, remove the music
amazing how they managed to make it worse
impressive how bad this looks
shocking, another delay
what a surprise, it's another cgi fight
surprise surprise, a love triangle
can't wait for seven more of these
can't wait to pay extra for day one dlc
can't wait for the microtransactions
can't wait for the inevitable reboot in two years
looking forward to being disappointed
looking forward to the refund
so excited to be let down again
= -2 n s
oh look, more garbage
oh look, another flop
wow what a masterpiece of garbage
oscar for worst script goes to
give them an award for ruining everything
give it a razzie already
finally a movie to fall asleep to
finally, something to skip
perfect movie if you hate movies
a masterpiece, said nobody
best comedy of the year, too bad it's a drama
best sleeping pill on the market
ten out of ten would skip again
my favorite part was when it ended
the best part was when the trailer ended
loved the part where it was over
the dislike button looks amazing
what a time to be blind
great, I just wasted two minutes
thank you for saving me money
thanks, now I know what not to watch
yeah no thanks lol
bravo, you killed it, and I mean dead
= 0 u s
sure, and I'm the queen of england
ah yes, a man hiding in a shadow, very subtle
yeah because physics is just a suggestion
oh no, he fell in a lake, surely he is dead
clearly the dog did it
totally legal driving there
`;
