// Words of a disappointed critic: what is wrong with a film, a look, a performance. Own list;
// insults are in words-contempt.

export const LETDOWN: string = `
-4 2: unwatchable unbearable unbearably atrocious//ly atrocity abysmal//ly abomination//s abominable
excruciating//ly insufferable insufferably horrendous//ly unforgivable inexcusable irredeemable
catastrophic catastrophe//s disastrous//ly calamity trainwreck//s train-wreck dumpster-fire travesty
-3.5 2: awful//ly awfull awfulness terrible terribly terribl terible horrible horribly horribl horible
horibble dreadful//ly worst worstest appalling//ly disgraceful//ly disgrace disaster//s
embarrassing//ly embarrassment embarassing embarassment cringeworthy cringe-worthy painful//ly
pathetic//ally laughable laughably ghastly godawful god-awful hideous//ly
-3 1: bad badly worse baddd poor//ly poorer poorest ugly uglier ugliest hideousness lousy
shoddy shabby sloppy sloppily slapdash slipshod amateur//ish amateurishly amateurs
incompetent//ly incompetence inept//ly clumsy clumsily botched bungled butchered butcher//s
butchering ruin//s ruined ruining ruiner wreck//s wrecked wrecking mess//es messy messed messier
fail//s failed failing failure//s fiasco//s debacle//s misfire//s misfired misfiring
flop//s flopped flopping flopbuster stinker//s stinks stink stunk stinky sucks suck sucked sucky
suckss suckz sux blows disappoint//s disappointed disappointing//ly disappointment//s
dissapointed dissapointing dissapointment disapointed disapointing disapointment dissappointed
dissappointing letdown//s let-down underwhelm//s underwhelmed underwhelming//ly
unimpressed unimpressive unsatisfying unsatisfied dissatisfied dissatisfying dissatisfaction
boring boringgg borin bore//s bored boredom yawn//s yawning yawned snoozer snoozy snooze
snoozefest snoozefests snoozeworthy snorefest snore//s snoring sleep-inducing tedious//ly tedium
tiresome wearisome exhausting draining dull//est duller dullness drab dreary drearily
lifeless//ly soulless//ly heartless bland//ly blandness bland-looking flat flatly stale lame lamer
lamest lameness meh mehh mehhh blah bleh blegh bleurgh
-2.5 1: mediocre mediocrity forgettable forgettably unmemorable unremarkable uninspired uninspiring
uninteresting uninvolving unengaging unfunny unoriginal//ity unimaginative generic//ally formulaic
derivative cliche//s cliched clichéd cliché//s trope-ridden trite hackneyed contrived predictable
predictably repetitive repetitious repetitively redundant recycled regurgitated rehash//ed rehashes
rehashing copycat//s knockoff//s knock-off ripoff//s rip-off rip-offs plagiarized plagiarised
plagiarism wannabe//s half-baked halfbaked half-assed halfassed undercooked overcooked overdone
overblown overacted overacting overlong overstuffed overrated overhyped overexposed overused
overproduced overkill overdose oversaturated bloated convoluted incoherent//ly incomprehensible
nonsensical nonsense senseless//ly pointless//ly meaningless needless//ly unnecessary unnecessarily
unneeded unwanted uncalled gratuitous//ly shallow hollow vapid vacuous empty vacant superficial//ly
cheap//ly cheaper cheapest cheapo tacky gaudy garish tawdry cheesy cheesier cheesiest corny cornier
cornball hokey goofy-looking silly sillier silliest stupid-looking dumb-looking
fake fakey fakeness phony phoney artificial//ly plastic plasticky rubbery waxy lifelessness
wooden//ly stiff//ly stilted robotic//ally emotionless monotone monotonous//ly miscast miscasting
mishandled misguided misjudged misstep//s mistake//s mistaken blunder//s
off-putting offputting unappealing unattractive unpleasant//ly unlikable unlikeable unsympathetic
unconvincing unconvincingly unrealistic//ally implausible implausibly ludicrous//ly
preposterous//ly absurdly nauseating//ly preachy heavy-handed heavyhanded ham-fisted
hamfisted pretentious//ly pretension//s pompous//ly self-indulgent self-important smug//ly indulgent
melodramatic sappy mawkish schmaltzy maudlin saccharine sentimentality
-2 1: skip skipped copied copying copycatting spoiler//s overated overatted tone-deaf tonedeaf
discount bargain-bin knock-offs unoriginally rehashy retread//s cliche-ridden joyless humorless
humourless charmless bloodless listless plotless directionless tensionless toneless passionless
weak//ly weaker weakest weakness weaknesses lacking lacklustre lackluster lacks lackadaisical
limp insipid tepid lukewarm tame toothless watered-down watereddown diluted neutered sanitized
sanitised dumbed dumbed-down simplistic one-note onenote one-dimensional two-dimensional flimsy
thin sluggish//ly slow-moving plodding meandering aimless//ly rambling dragged drag//s dragging
draggy rushed choppy jarring//ly disjointed uneven inconsistent//ly inconsistency muddled murky
muddy blurry pixelated grainy janky jank laggy glitchy buggy broken clunky clunkier clunkiest
awkward//ly awkwardness cringey cringy cringed cringing outdated dated tired worn-out wornout
played-out playedout milked milking milks overmilked cash-in cashing cashgrab//s cash-grab//s
moneygrab money-grab money-grubbing downgrade//s downgraded inferior subpar sub-par substandard
second-rate third-rate bottom-tier low-effort loweffort low-budget low-quality lazy lazily
laziest lazier laziness careless//ly thoughtless//ly tasteless//ly tactless unsubtle
flaw//s flawed faulty defect//ive problematic lame-ass missed-opportunity wasted
wasteful waste//s wasting squandered squander//s spoiled spoil//s spoiling spoilt ruinous
unpolished unfinished incomplete unoptimized overpriced pricey greedy greed
unworthy undeserving undeserved unearned unjustified undercut undermines undermined
complain//s complained complaining complaint//s criticiz/e/es/ed/ing criticism//s criticise//d nitpick//s
nitpicking gripe//s grievance//s
`;
