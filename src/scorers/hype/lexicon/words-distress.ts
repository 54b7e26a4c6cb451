// Feelings that hurt: sorrow and fear, anger, worry. They colour the text, often without a word
// against the title, so they weigh less than a critic's words. Own list.

export const DISTRESS: string = `
-3 2: devastat/ed/ing/ingly heartbroken heartbreak//ing heartbreaks heart-breaking heartbreakingly
traumatiz/ed/ing traumatised traumatic trauma anguish agony agonizing//ly agonising suffering suffer
suffers suffered misery miserable miserably tragic//ally tragedy tragedies despair desperate//ly
depress/ed/es/ing depressingly depression hopelessness suicidal grief grieving grieve//s
mourn//s mourned mourning sorrow//ful gutted gutting distraught
-2 1: sad saddest sadder sadly sadness saddens saddened saddening sadd saddd upset//s upsetting
unhappy unhappily unhappiness
lonely loneliness hurt//s hurting hurtful pain//s pained
ache//s aching sore wounded gloomy gloom bleak bleaker bleakest grim grimmer somber sombre
melancholy melancholic regret/ful/ed regrettable regrettably remorse guilt guilty
sorry apolog/y/ies/ize pity pitiful pitiable unfortunate//ly unlucky misfortune
abandoned neglected neglect rejected rejection
illness sickness disease//s disorder unwell fatigued fatigue exhausted
weary worn stressed stress//ful stressing anxious//ly anxiety panic//ked panicking
afraid fear//s fearful feared frightened frightening//ly scared terrified
horrified petrified disturbed disturbing//ly unsettling unnerved unnerving
alarming//ly alarmed uneasy nervous//ly dread//s dreaded dreading nightmare//s nightmarish
uncomfortable uncomfortably discomfort embarrassed humiliated humiliating humiliation
confus/ed/es/ing confusingly confusion bewildered bewildering baffled baffling perplexed
-1 2: cry cried cries crying cryin weep//s weeping wept sob//s sobbed sobbing bawl//ed bawling
tear//s tearful teary goodbye farewell rip
`;

export const ANGER: string = `
-3 3: furious//ly fury rage//s raging enraged outraged livid seething pissed pissing angry angrier
angriest angrily anger angered mad madder fuming incensed infuriate//s infuriated
resent//s resented resentful resentment hostile hostility vengeful bitter//ly
bitterness spite//ful contempt//uous contemptible scorn//ful disdain//ful
-2 2: ffs fucksake goddammit goddamnit dammit damnit wtf wth tf stfu gtfo fuckoff fuckers fucker
motherfuckers screwed cursing curse//s blame//s blamed blaming accuse//s accused
accusing condemn//s condemned shut-up nagging whine//s whined whining whiny whiner//s crybaby
crybabies moan//s moaning rant//s ranting grumble//s grumpy cranky moody sulking jealous jealousy
envious envy argue//s argued arguing quarrel//s bully bullies bullied bullying
mock//s mocked mocking mean-spirited meanspirited cruel//ly cruelty crueler nasty nastier nastiest
harsh//ly rude//ly rudeness abusive abuse//d abuses unfair//ly unjust injustice betray//s betrayed
betrayal backstabbing backstab//bed sabotage//d threatened threatening
frustrat/ed/es/ing frustratingly frustration//s fed-up
`;

export const WORRY: string = `
-1.5 1: worried worry worries worrying worryingly worrisome concern//s concerned concerning
concerningly skeptic//al sceptic//al skeptically sceptically skepticism scepticism doubted
doubtful doubtfully doubting dubious//ly suspicious//ly hesitant//ly hesitate//s hesitation
reservations apprehensive//ly apprehension wary warily leery unsure uncertain unconvinced unsold
undecided iffy questionable questionably fishy sketchy shaky risky risk//s gamble misgivings
cautious//ly pessimistic pessimism cynical//ly cynicism jaded indifferent indifference apathetic
apathy unbothered uninterested disinterested unmoved unexcited unenthused unenthusiastic
conflicted torn puzzled weird weirdly weirder weirdest strange//ly odd//ly oddness bizarre//ly off
`;
