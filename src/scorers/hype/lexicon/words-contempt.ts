// Words of contempt and insult, for a work or for the people behind it. Own list; these are
// here to be recognised, never to be written.

export const CONTEMPT: string = `
-4 3: shitty shite shitshow//s shittiest shittier shitter shitfest shithole shitstain shitpile
bullshit bullshitting horseshit dogshit dog-shit batshit apeshit crap//py crapfest craptastic crappiest
crappier crapshow trash//y trashiest trashed trashfire trashhh trassh garbage garbo garbaggio garbagee
rubbish rubbishy tripe dreck drivel dross schlock schlocky bilge hogwash claptrap twaddle
dookie doodoo doo-doo poop poopy poo turd//s turdburger feces excrement diarrhea diarrhoea vomit
vomiting puke//s puked puking barf//s barfed barfing upchuck sewage sewer cesspool
cesspit landfill dumpster scum//bag scumbags filth//y filthiest vile vilest despicable deplorable
putrid rancid rotten rotting-mess fetid repugnant repulsive repulsed revolting revolted
disgusting//ly disgust//s disgusted disgustingg loathsome loathe//s loathed loathing detest//s
detested detestable despise//s despised abhor//s abhorrent hate//s hated hating hateful
hater//s hatred slop sloppp slopfest ai-slop aislop
dipshit//s dickhead//s dick//s shithead//s fuckwit//s dumbfuck asswipe arsewipe bellend knobhead pillock
plonker numbnuts pos bs dum whore//s slut//s hoe cuckoldry dungheap dung muck swill gunk
bilgewater hogswill toilet toilets
-3.5 2: junk//y mockery farce//s farcical sham//s shambles shameful//ly shameless//ly
shame ashamed disgraces insult//s insulted insulting//ly offensive//ly offended
offend//s poison//ous cancer//ous toxic toxicity plague cursed blasphemy blasphemous sacrilege
sacrilegious desecrat/e/es/ed/ing/ion bastardiz/ed/ing/ation bastardised defile//d
horrid horridly wretched//ly appalled sickening//ly nauseous nauseated gross grossest
grossed yuck yucky yuk yikes ick icky eww ewww ewwww eugh ugh ughh ughhh ugghh urgh blech pfft
pft pffft psh bah barfworthy
-3 2: stupid//ly stupidity stupidest dumb dumber dumbest dumbass dumbasses idiot//s idiotic
idiotically idiocy moron//s moronic imbecile//s imbecilic brainless//ly braindead brain-dead
mindless//ly witless halfwit halfwits dimwit//s dimwitted nitwit//s clueless//ly ignorant ignorance
fool//s foolish//ly asinine inane inanity puerile infantile juvenile childish//ly childishness
loser//s clown//s clownish clownshow clown-show buffoon//s bozo//s jackass//es asshole//s
arsehole//s bastard//s bitch//es bitchy douche//s douchebag//s jerk//s prick//s twat//s wanker//s
tosser//s creep//s creepy pervert//s perverted sicko//s psycho//s degenerate//s
degeneracy swine vermin parasite//s leech//es coward//s cowardly hack//s
hackjob hacky fraud//s fraudulent scam//s scammed scammer//s scamming swindle//s
grifter//s grift liar//s lying lies lied sellout//s sell-out soldout phonies poser//s poseur//s
hypocrite//s hypocrisy hypocritical narcissist//s narcissistic egomaniac arrogant//ly arrogance
obnoxious//ly annoying//ly annoy//s annoyed annoyance irritating//ly irritate//s irritated
aggravating infuriating//ly grating cringiest cringefest cringeee
ridiculous//ly ridicule//d absurd absurdity laughingstock laughing-stock
propaganda//ist propagandist brainwash//ed brainwashing indoctrinat/ion/ing/ed groomer//s grooming
woke wokeness wokeism wokery wokester//s wokeshit wokefest wokewashed
pander//ing panders forced-diversity virtue-signaling virtue-signalling virtuesignaling
feminazi//s sjw//s snowflake//s libtard//s cuck//s cuckold simp//s soyboy//s sheep//le
nepo nepotism talentless untalented washed-up washedup has-been hasbeen hasbeens nobodies
racist//s racism sexist//s sexism bigot//s bigoted bigotry misogynist//ic misogyny homophobic
transphobic fascist//s nazi//s greedy-ass moneygrubbing moneygrabbing
boycott//s boycotted boycotting skip-worthy skippable
pass-worthy worthless//ness useless//ly hopeless//ly helplessly
dishonest//ly dishonesty disrespect//ful disrespectfully disrespected disrespecting
unacceptable outrageous//ly outrage deranged delusional
crud cruddy poppycock balderdash hooey malarkey baloney bollocks bollox arse crapola
stinkfest suckfest borefest cringelord flopfest crapshoot dud//s bomba clunker//s
fugly butt-ugly hot-mess hotmess eyesore//s earsore cringebait ragebait clickbait
rage-bait click-bait oscarbait oscar-bait baiting fanfic-tier
`;
