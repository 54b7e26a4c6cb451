// Misspelled, shortened and shouted texts, each written by hand.

export const HAND_TYPO: string = `
= 2 p -
cnat wait for this
cant wiat
can t wait
cann't wait
can'tt wait
cant waitt
cat wait for it
i cant waite
caint wait
exited for this
so exited
im so exicted
soo exited to watch dis
so exsited
exitedd
super exicted 4 this
verry excited
hypd
hypeed for dis
im hyoed
looking foward to it
lookin forward to dis so much
definately watching
defintely gonna watch
deffo seeing this
gonna wach it day one
must wach
amazin trailer omg
amzing!!!
amazign trailer wow
awsome!!!
awsum trailer
awesom
incredable
unbeleivable trailer
goosbumps
goosebums
gosebumps all over
got the chils
omgg finaly
finaly!!!
lets gooo bois
letsss go
letz goooo
shut up n take my monney
take my moneyy
tkae my money
ill b there
gonna b lit
dis gon be fire
besttt trailer evr
best moive ever
I need dis nowww
wooow this look epik
epick
gota see this
i wana see this so bad
wanna watch dis sooo bad
day won for me
daay one
= 1 p -
luv it
luv this
lov it
loev it
lovly
loverly trailer
looks gud
look gud
looks goood
luks nice
lukin good
nise
niice
naice
v good
veri nice
preety good
beautifull
beutiful
beatiful shots
gorgous
brilliaint
excelent
exellent acting
fantasic
wonderfull movie
intresting story
favorit actor
my favrite
gr8 trailer
gr8 cast
gud job
goood trailer
nice tralier
good moive
greta trailer
geat cast
the casst is great
thx for this
tnx
tysm
best actr
hilarius
funy af
so funy
cuuute
adorabel
looks intresting
supa cool
kewl
= -1 n -
dissapointed
dissapointing
so disapointed
disapointing trailer
borring
borign
boaring
so boering
looks chep
realy bad cgi
bad accting
actting is bad
cringy asf
crinj
looks wierd
not gud
not goood
doesnt look gud
dosent look good
dosnt look rite
why dis look so bad
y they change it
y does he look like dat
wat did they do 2 him
not exited
not realy exited
no thx not 4 me
undewhelming
underwelming
overated
over rated
so over hyped
not funy
looks genric
meeh
worryed
im worrid
hope its not bad lik the last 1
hope dey dont ruin it
= -2 n -
horible
horribel
terible
terribel acting
terrable
aweful
awfull
garbge
garbaje
rubish
rubbishh
trashh
thrash movie
stoopid
stupit
wrost movie
worts movie ever
worse movie evr
waist of time
waist of money
hate dis
h8 it
h8 this
discusting
digusting
patetic
embarasing
shiit
wat a joke
looks lik crap
looks lyk trash
wont watch dis
not watchin
not wachin this
skiping this
no tnx
boycot
= 0 u q
wen is it out
wen does it come
whats da song
wat song is dis
who dat
wher can i watch
is dis real
r they brothers
iz it on netflx
whn
= 2 p -
I CANT WAIT
I AM SO READY FOR THIS
GIVE IT TO ME
WHAT A TRAILER
THIS IS IT
NEED
YES
TAKE MY MONEY
OH MY DAYS
THIS IS GOING TO BE LEGENDARY
BEST CAST EVER
= 1 p -
LOOKS GOOD
LOVE IT
NICE
GREAT ACTOR
LOVELY MUSIC
GOOD TRAILER
= -1 n -
WHY
WHY DID THEY CHANGE HIM
NO
BORING
NOT AGAIN
WHERE IS THE ORIGINAL VOICE
THE CGI LOOKS BAD
= -2 n -
TRASH
THIS IS GARBAGE
HATE IT
WORST TRAILER EVER
NOBODY WANTS THIS
STOP
CANCEL THIS
= 0 u -
WHO ELSE IS HERE
THE CAT
IT IS BASED ON A BOOK
HE IS THE BROTHER
`;
