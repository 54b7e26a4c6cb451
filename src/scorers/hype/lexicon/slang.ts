// Slang in the sense that it has under a trailer, which often is the reverse of the dictionary's.
// These senses stand above those of the word tables. Own list.

export const SLANG: string = `
4 3: goated goatedd bussin bussinn buss banger//s bangerrr certified-banger slaps slappin slapping
sickkk firee fireee fireeee lit-af peakk peakkk dopest illest slayed slayyy slayyyy ateee
s-tier stier gas absolute-unit pog poggers pogchamp pogg poggg kino kinography
3 3: badas badazz dang dayumn hellyea helluva fire sick lit litt sickest dope cracked insane insanely bonkers bananas nuts wicked killer gnarly
rad radical tubular righteous stellarrr slay slaying slays gagged ate goat goats peak w dub dubs dubss
bop bops jam hitter heat crisp-af clutch juicy drip drippy swag swagger savage beastmode
beast beastly beasts banging bangin smackin smacks smacking snatched hits-different
pogging hypebeast gigachad chad chads based basedd nutty
2 2: cinema crazy crazyy crazyyy wild wilding wildin killin vibes vibe vibing vibey vibin mood
aesthetic fresh-af fly tight facts faxx fax real-one og ogs legit legitt valid
main-character ship-it shipping simping cleannn smooth-af crispy chef's-kiss chefskiss
winrar served mothered mother father papi daddy mommy zaddy zamn
damn dayum dayumm daaamn daaaamn hot-damn hell-yeah hellyeah heckyeah fuckyeah holy
frfr nocap ongod fr-fr periodt period chef poppin popping pops hitting hittin
noice naisu niceeee nicu swagalicious rizz rizzler aura auramaxxing sauce saucy
preach preachh sheeeeesh bless-up godly godlike godtier god-tier elite eliteee gucci pogu
1 1: unhinged iykyk ngl lowkey highkey fr ong feral
deadass hella tbh imo ded deceased wig snatch
yeet ayy ayyy ayyyy ayo aye shook shooketh skrrt bruv fam
-4 2: dogwater dog-water booty-cheeks bootycheeks buns assss trashhhh midddd
-3 2: ass midd middd l flopp flopppp floptropica cringe cringee crinj cringeeee dogwaterr bunk
wack whack whackk trasshy garbo-tier cheeks booty butt-cheeks ratchet trash-tier
f-tier ftier nerfed rekt dead-on-arrival doa pepega yikesss yikees bombed tanked tanking tanks
copium coping cope cope-harder hopium seethe ratio ratio'd ratioed salty triggered
mid-tier midtier
-2.5 1: mid sus susss sussy cap capping stop-the-cap cooked washed npc npcs
basic cheugy oof ooof ouch rip-bozo nah nahh nahhh nope nopee nopeee noped naw nuh-uh nuhuh no-thx
chopped crusty musty dusty fell-off flop-era skill-issue delulu
bait baited tryhard try-hard edgelord edgy edgier normie normies shill shills shilling bot bots
astroturfed astroturf zzz zzzz zzzzz zzzzzz snoozin
-1.5 1: bruh bruhh bruhhh smh smdh facepalm welp sigh sighh sighs eh ehh ehhh tsk
tsktsk jeez kek yawnn yawnnn idgaf idc whatever whatevs nvm

`;
