// Texts with no attitude to the title: questions, facts, plots, times, jokes, quotes, spam; and
// quoting where there is one. Each written by hand.

export const HAND_OPEN: string = `
= 0 u q
when is it out?
when does this release
release date?
when's the release in canada
what time does it drop
is it out yet in europe?
is this a movie or a series
is this a sequel or a prequel?
is it on pc?
will it be on xbox
is it coming to steam?
will there be a physical copy
is there a demo
does it have co-op?
how long is it
how many episodes
who plays the father?
who is the girl at 0:45
who is that at the end
who's the composer
who directed this
what song is this
what's the song at 1:30
song name?
name of the music please
what language is that
what car is that
where was this filmed
where can I watch it
where to watch this in india
is it on netflix
is it based on a book
is this based on a true story?
do I need to watch the first one
do I have to see the other films first
can I watch this with kids?
can someone explain the ending
does anyone know the actor
anyone know what font that is
anyone else see the guy in the mirror
did anyone notice the clock
is that the same actor as in the first one?
was that a dragon?
wait is that him
how old is he now
how did he survive
why is he wearing a mask
why is the sky green
what happened to the brother
what is the rating
what does the symbol mean
is it rated r
is it subtitled or dubbed
= 0 u -
first comment
second
early
here before a million views
who's here from tiktok
anyone in 2026
1:24
0:37
2:03 look at the background
0:15 that's the same street as in part one
1:07 1:09 1:11
the man at 0:52 is the brother
comes out on friday
coming to theaters may 9
out on the 14th of november
it was filmed in iceland
this is the third one in the series
the director also made the other one
it's based on the comic from 1987
the runtime is 132 minutes
the song is by an italian band
the trailer is two minutes long
this was announced in 2019
it premieres at the festival in spring
season two starts in october
the book came out thirty years ago
that is the actor from the hospital show
he played the cop in the other series
she was also in the war film
the first film made 400 million
it was shot on 35mm
the killer is the neighbour
a detective hunts a serial killer
the murder happens in the first scene
it's about a bank robbery
it is about a war between two kingdoms
she dies in the book
he gets shot at the end
the bomb goes off in the station
the victim was his partner
the villain is her father
two brothers on opposite sides of the war
cold case, dead girl, small town
a hostage drama set in one night
the cop is dirty
everyone dies in the end
he killed his own brother
looks like a funeral scene
there is a ghost in the attic
zombies in a mall
the plane crash is in the second act
the devil wears a suit in this one
crime thriller from denmark
horror comedy about a dead aunt
the terrorist is the pilot
prison escape story
that's what she said
me and the boys on a monday
my dog after one walk
my uncle works there
pov: you are the cameraman
plot twist he was dead all along
so it's basically hamlet in space
so he's a lawyer now
this is me before coffee
so that's where my charger went
he said the thing
"winter is coming"
"I'll be back"
"you shall not pass"
"we need to talk"
"one ping only"
may the force be with you
wakanda forever
it's giving tuesday
bro really said trust me
nobody: absolutely nobody: the director: explosions
I have a test tomorrow
I am eating noodles while watching this
I live in that town
my birthday is the same day
my name is in the credits lol
hello from brazil
greetings from finland
watching from kenya
good morning everyone
happy birthday grandma
same
ok
okay
hmm
interesting
lol
lmao
k
x
this
that guy
so true
fr
idk
reminds me of the other one
looks like the one with the boat
someone make a meme of this
wish it was in 3d
I wish they'd make a game of it
they should put it on streaming
maybe it's a dream sequence
I think he is the son
guess we will find out in may
it could be a flashback
we will see
we'll see
see you all in 2030
bring back saturday cartoons
make it a series
they should bring back the brother
could be a cameo
= 0 u p
subscribe to my channel
sub to me and I sub back
check out my channel
check out my new song on my page
check my bio for a surprise
free gift cards in my bio
free coins at my site
click the link in my profile
visit my website for cheap shoes
giveaway on my page right now
win a free phone at my channel
I make 5000 a week from home, ask me how
earn money online easy, message me
text me on whatsapp to invest
dm for promo
follow me for follow back
follow for more clips
like this comment if you are a legend
like if you watch in 2026
like = good luck for 10 years
pin me please
pls pin this
I review movies on my channel please support
small youtuber here, please give me a chance
hot singles in your area
buy views and likes at best price
download the full film here
full movie link in my channel
watch the full movie free on my page
this coach changed my life, contact her on telegram
join my discord server
use my code for ten percent off
read my story about crypto on my wall
praise the lord and share this with ten people
my band just dropped a song please listen
= 1 p -
don't listen to people calling this bad
the people calling it boring didn't watch the first one
everyone saying it's trash is wrong
people who say this looks bad have no taste
they called him a bad actor and look at him now
critics say "slow", I say beautiful
my friend said "it looks stupid" but I think it's charming
whoever says this is mid needs new eyes
haters will say it's cgi
haters gonna hate, I like it
ignore the hate, looks lovely
= 2 p -
critics called it a mess and I'm still buying two tickets
they said it would never happen and HERE WE ARE
my wife said "no more movies", I booked anyway
everyone says skip it, I say day one
"don't get hyped" they said. too late
= -1 n -
they said "best of the year" and it isn't even best of the week
people calling this a masterpiece need to see more films
"from the makers of" means nothing
"a masterpiece" says the poster, sure
who is calling this good
everyone saying this looks amazing is lying
my friend called it "great" and I want an apology
they promised "a new experience" and it's the same thing
I don't get why people love this
not sure why everyone is hyped
don't understand the hype
= -2 n -
"must watch" they said. must skip
"peak fiction" my ass
"visionary" lol it's garbage
people paying for this trash deserve it
anyone who enjoys this crap has no brain
`;
