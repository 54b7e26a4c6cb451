// Texts of the top rung by idiom (tickets, waiting, chills), each written by hand. Cries and slang
// are in hand-thrilled; frames with slots in frames-positive.

export const HAND_HYPED: string = `
= 2 p -
take my money already
just take my money man
here, take my wallet, take my car, take everything
shut up and give me the ticket
where do I throw my money
my bank account is ready
my wallet just jumped out of my pocket
preordered before the trailer even ended
pre-ordered, no hesitation
where is the pre-order button??
instant preorder for me
day one for sure
day 1 no questions asked
day one, full price, don't care
I'll be there opening night
we will be there first row
midnight screening here I come
got my tickets this morning!!
tickets booked for me and the boys
booked the day off work for this
first in line, bet
catch me in the front row
see y'all in theaters
seated.
already seated
I'm so seated for this
so sat for this
sign me up!
sign me the hell up
count me in
count me in x1000
say no more fam
say less
I'm sold
ok you sold me at the last shot
consider me sold
you had me at the title
you had my curiosity now you have my attention
I'm in, I'm so in
yup I'm in
all in on this one
deal me in
hype train leaving the station
choo choo all aboard
the hype is REAL
hype hype hype
HYPE
maximum hype
my hype levels are through the roof
hyped af
hyped out of my mind rn
lowkey hyped ngl
highkey hyped
no cap I'm hyped
so damn hyped
got me hyped again
now I am HYPED
let's gooooooo
lets fricking gooo
LETS GOOOOO
LETSGOOO
lfggggg
Lfg!!!
LFG BOYS
here we goooo
yesssssss finally
finallyyyyyy
FINALLY
finally!!!!
about damn time
about time!!
it's happening
IT'S HAPPENING EVERYBODY STAY CALM
I have waited ten years for this
been waiting for this since I was a kid
my whole life has led to this moment
we waited so long and it's finally here
been dying for this to come out
counting the days
counting the seconds
counting down until friday
200 days to go and I am counting every one
is it friday yet
is it december yet??
is it summer yet
wake me up when it drops
someone put me in a coma until release
hurry up and release this
release it NOW
drop it already I'm begging
i need it. i need it now.
I need this in my life
I need this like I need air
gimme gimme gimme
give it to me nowww
want want want
I want this injected straight into my bloodstream
hook this up to my veins
straight to my veins please
can't wait
cant wait!!
cannot wait
can not wait
cant freaking wait
I seriously can't wait
I can hardly wait
I can barely contain myself
how am I supposed to wait that long
don't make me wait that long
waiting is killing me
july can't come soon enough
it can't come soon enough
come soon please!!
looking forward to this so much
really looking forward to it
so looking forward to watching it with my dad
eagerly waiting
desperately waiting for this
most awaited one of the year for me
chills
Chills, literal chills
full body chills
chills every single time
got chills from the first second
chills down my spine when the music kicked in
goosebumps
GOOSEBUMPS
goosebumps all over my arms
goosebumps at 1:12
the goosebumps are not normal
my arms are covered in goosebumps
hair on my neck stood up
my jaw is on the floor
jaw dropped
picked my jaw up off the floor
my heart is racing
heart skipped a beat at the end
I'm literally shaking
i am shaking and crying
screaming, crying, throwing up (in a good way)
SCREAMINGGGG
I screamed so loud my neighbours came over
I jumped off the couch
just fell off my chair
lost it when the theme started
I lost my mind at the end
losing my mind over here
freaking out rn
I am freaking out!!!
mind = blown
mind blown
my brain exploded
speechless
i have no words, just wow
HOLY
`;
