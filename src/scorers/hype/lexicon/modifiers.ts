// Words that bend the feeling of their neighbours or hint at how a text is meant. They carry
// no feeling of their own. Own list.

export const NEGATORS: string = `
not no never none nobody nothing neither nor nowhere without cannot cant can't won't wont don't dont
doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent ain't aint hasn't
hasnt haven't havent hadn't hadnt wouldn't wouldnt couldn't couldnt shouldn't shouldnt mustn't
mightn't needn't hardly barely scarcely rarely seldom zero lacking lacks minus nay nah nope neva
nuthin nothin dnt cud'nt unable
`;

/** Factor on the feeling of the word that follows: above 1 it grows, below 1 it shrinks. */
export const INTENSIFIERS: string = `
2: fucking fuckin effing freaking freakin friggin frickin fricken fking insanely ridiculously
unbelievably incredibly ridiculous
1.75: absolutely absolute utterly utter totally total completely complete extremely extreme
thoroughly astonishingly phenomenally outrageously crazily wildly beyond massively massive hugely
huge infinitely immensely immense enormously hella mega ultra uber super hyper turbo
1.5: so soo sooo soooo very really realllly rly truly genuinely seriously damn damned darn goddamn
bloody purely pure deeply highly especially particularly remarkably exceptionally terribly awfully
most too such way much proper properly mad legit literally straight downright outright sheer
1.25: quite pretty definitely certainly surely simply just clearly obviously honestly indeed
undoubtedly easily even more real deadass always ever all
`;

export const DAMPENERS: string = `
0.75: rather fairly relatively reasonably mostly generally usually often moderately
0.5: somewhat slightly partly partially a-bit kinda sorta kindof sortof lil bit little less
semi half mildly marginally vaguely sometimes occasionally
0.25: almost nearly barely hardly scarcely least
`;

export const CONTRAST: string = `
but however though although yet still except nevertheless nonetheless despite whereas otherwise
instead unfortunately sadly until unless apart albeit tho altho alas besides actually
`;

export const UNCERTAINTY: string = `
maybe perhaps possibly probably might may could seems seem seemed appears apparently supposedly
allegedly guess suppose dunno unsure wonder wondering wonders potentially somehow idk presumably
hopefully doubt depends
`;

export const HOPE: string = `
hope hopes hoping hoped hopefully wish wishing wished pray praying prays please pls plz plzz pleaseee
fingers-crossed inshallah prayge manifesting
`;

export const QUESTION_OPENERS: string = `
what what's whats why when when's where where's who who's whos whose whom which how how's
is are was were am do does did can could will would should has have had
anyone anybody someone somebody
`;

/** Words that often open or carry a remark that means the reverse. */
export const SARCASM_CUES: string = `
wow great oh yay brilliant genius totally sure surely riiight riight suuure suure suuuure obviously
clearly apparently definitely thanks congrats bravo yippee fantastic wonderful lovely shocker
shocking surprise surprised groundbreaking original yeah another lol /s
`;
