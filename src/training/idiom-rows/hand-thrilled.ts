// Texts of the top rung that shout or use slang, each written by hand.

export const HAND_THRILLED: string = `
= 2 p -
holy crap
holy smokes this looks unreal
Holy moly!!
oh my god oh my god oh my god
OMG
OMGGGG
omg omg omg
oh my gosh YES
hell yeah
HELL YES
heck yeah brother
oh hell yes
yes yes yes yes
YES PLEASE
yes please and thank you
WOOOOOO
woohoo!!
YESSIR
sheeeeesh
SHEEESH
I'm obsessed already
already obsessed
watching this on loop
on my 15th rewatch today
watched it twelve times and counting
can't stop rewatching this
keep coming back to this trailer every day
I've replayed the ending 30 times
living rent free in my head
definitely watching this
I'm definitely going to see this
will 100% watch
gonna watch it the second it comes out
I have to see this in IMAX
IMAX or nothing
taking the whole family to this
my kids and I will be there
me and my brother already planned the trip
straight to the top of my watchlist
added to my list so fast
not missing this one
wouldn't miss it for the world
nothing can keep me away from this
a must watch
must see!!!
gotta see this one
this I have to see
I NEED TO SEE THIS
absolute cinema
peak cinema
this is peak
peak is back
cinema is so back
we are so back
we're so back baby
he's back!!!
THE KING IS BACK
movie of the year and it isn't even out
movie of the year easily
goty
GOTY right there
best trailer I have ever seen
BEST TRAILER EVER
greatest teaser of all time
give them every oscar right now
give her the oscar already
gonna break the box office
this will break the internet
record breaker incoming
billion dollars easy
they're cooking
they are cooking something special
LET THEM COOK
let him cook!!
let her cook omg
bro is COOKING
they really cooked
the studio cooked here
chef's kiss
they ate
ate and left no crumbs
she ate that
they ate that up
ate down, period
goated
goated trailer
looks goated
the goat
this goes so hard
goes hard
goes crazy hard
that bass drop slaps
this slaps
slaps so hard
bussin
straight fire
pure fire
fire fire fire
this is fire
it's lit
this is gonna be lit
this is gonna be sick
looks sick!!
sickkk
that looks so dope
looks insane
insanely good
INSANE
this looks crazy good
looks wild, love it
killer trailer
killer!!
looks killer
looks badass
looks bad*ss
so badass omg
cracked animation, cracked everything
unhinged in the best way possible
iconic already
slay
slayyy
massive W
big W
W
W trailer
huge dub
W after W after W
common W
what a banger
banger after banger
certified hood classic
epic!!!
EPICCC
this is going to be epic
gonna be huge
on another level
next level stuff
doesn't get any better than this
nothing tops this
never been this excited for anything
never been so ready in my life
I was born ready
ready ready ready
my body is ready
we are ready!!
so excited!!!
soooo excited
super excited for this
beyond excited
I can't contain my excitement
stoked!!
so stoked
pumped!!!
I'm pumped
psyched for this
amped up
squealing rn
the fangirl in me just woke up
my inner child is screaming
10 year old me is losing it
christmas came early
best day ever
this made my year
dream come true
clear my schedule
cancelled all my plans for that weekend
popcorn's ready
getting the popcorn
🍿 ready
I'm not crying you're crying, can't wait
worth the ten year wait
`;
