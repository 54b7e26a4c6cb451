// Texts of contempt, each written by hand.

export const HAND_REJECTING: string = `
= -2 n -
trash
this is trash
pure trash
hot trash
absolute trash
garbage
utter garbage
total garbage
complete garbage
rubbish
absolute rubbish
what a load of rubbish
crap
what a pile of crap
piece of crap
junk
utter tripe
absolute tripe
drivel
dreck
slop
ai slop
more slop for the slop enjoyers
dookie
smells like dookie
dog water
dogwater
straight dogwater
ass
looks ass
looks like ass
this is ass
booty cheeks
buns
sucks
this sucks
sucks so bad
it stinks
stinks from here
stinker
shitty
looks shitty
what is this shit
bullshit
cash grab
shameless cash grab
lazy cashgrab
soulless cash grab
money grab
snoozefest
snorefest
borefest
I fell asleep halfway through the trailer
put me to sleep
cringefest
unwatchable
worst trailer ever
worst movie of the year calling it now
worst idea ever
worst thing I have seen in a while
the worst
disgusting
disgrace
a disgrace to the original
an insult to the fans
insulting
pathetic
embarrassing
horrendous
abysmal
atrocious
awful
just awful
terrible
horrible
dreadful
laughable
a joke
this is a joke
what a joke
clown show
absolute clown show
dumpster fire
train wreck
disaster
abomination
poison
cancer
vomit
made me want to puke
I threw up a little
my eyes are bleeding
need bleach for my eyes
delete this
delete this now
burn it
cancel it
cancel this garbage
stop making these
make it stop
fire the director
fire whoever made this
woke trash
woke garbage
woke nonsense
more woke propaganda
go woke go broke
agenda over story, no thanks
they ruined it
ruined my childhood
they killed the franchise
rip franchise
they butchered him
destroyed a classic
hate it
I hate this
hate this so much
I hate everything about this
despise this
can't stand this guy
waste of time
waste of money
total waste of two hours
boycott
boycott this studio
unsubscribed
I'm done with this studio
massive flop incoming
deserves to flop
hope it flops
hope this bombs
going to bomb hard
0/10
1/10
zero stars
negative ten out of ten
brain dead movie for brain dead people
for idiots
stupid
so stupid
dumb
dumbest thing I've seen all week
lame
so lame
boring trash
yuck
gross
eww
`;
