// Words of plots and genres. They look grim or grand and say nothing of the writer, so they
// carry no feeling unless a phrase gives them one ("killed it"). Own list.

export const PLOT: string = `
0 0: murder//s murdered murdering murderer//s murderous kill//s killed killing killings
assassin//s assassinate//d assassination war//s warfare warrior//s battle//s battled battling
battlefield fight//s fighting fought fighter//s combat army armies soldier//s military weapon//s
gun//s gunfight gunshot//s shoot//s shooting shot//s sniper sword//s knife knives blade//s dagger//s
bomb//s bombing bomber explosion//s explode//s exploded explosives nuke//s nuclear missile//s
dead death//s die//s died deadly corpse//s body bodies grave//s graveyard funeral//s
coffin//s burial blood//y bleed//s bleeding bled gore gory violence violent//ly wound//s
crime//s criminal//s robbery robbers heist//s theft thief thieves steal//s stole stolen gang//s
gangster//s mafia mob mobster//s cartel//s drug//s heroin cocaine addict//s alcoholic prison//s prisoner//s
jail//ed escape//s escaped hostage//s kidnap//ped kidnapping kidnapper abduct//ed abduction
victim//s attack//s attacked attacking attacker//s assault//s rape//d torture//d torment
destroy//s destroyed destruction destroying enemy enemies villain//s villainous antagonist//s
evil demon//s demonic devil//s satan hell ghost//s haunted haunt//s spirit//s possessed possession
exorcism exorcist vampire//s zombie//s undead werewolf werewolves monster//s creature//s alien//s
kaiju witch//es witchcraft doom//ed doomsday apocalypse apocalyptic post-apocalyptic
dystopia//n extinction earthquake tsunami//s flood//s storm//s hurricane tornado//s
wildfire plane-crash crash//es crashed crashing wreckage survivor//s survive//s survived survival
revenge vengeance avenge//s avenged avenger//s justice law lawyer//s court trial verdict
judge jury police cop//s detective//s sheriff//s fbi cia spy spies agent//s conspiracy secret//s mystery
mysteries case investigat/e/es/or/ion witness//es alibi evidence clue//s
forensic autopsy serial-killer stalker//s predator//s hunter//s hunt//s hunting prey
slave//s slavery genocide holocaust massacre//s slaughter//s slaughtered invasion//s invade//s
rebel//s rebellion revolution uprising riot//s terrorist//s terrorism hijack//ed
orphan//s orphaned widow//s widower divorce//d affair cheating adultery breakup
poisoned poisoning sinister darker darkest darkness shadow//s black horror horrors thriller//s
noir drama//s slasher//s scream//s screamed
suicide squad joker riddler deadpool venom carnage punisher reaper mercenary
mercenaries terminal hospital//s coma amnesia asylum
outlaw//s bandit//s pirate//s executioner execution executed hang//ed guillotine
threat//s danger//s dangerous hazard//s chaos anarchy rogue ruthless brutal//ly brutality
`;
