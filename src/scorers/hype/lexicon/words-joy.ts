// Feelings of the writer that are good: joy and affection, and excitement, which is what hype
// is made of. Own list; praise of a work is in words-praise.

export const JOY: string = `
4 3: ecstatic//ally overjoyed euphoric euphoria elated elation jubilant jubilation
rapturous orgasmic heavenly
3.5 2: adore//s adored adoring adoration adoringly cherish//es cherished worship//s worshipped
blown-away speechless floored dumbstruck awestruck starstruck wowed enamored enamoured besotted
smitten infatuated enraptured captivated mesmerized mesmerised hypnotized spellbound enthralled
delighted delight//s delightful//ly
3 2: love//s loved loving lovin loveee lovee luv//s luved luvv lov amazed astonished
astounded dazzled impressed stunned fascinated hooked obsessed obsessing obsession addicted
happiness happy happier happiest happily joy//s joyful//ly joyous//ly gleeful glee bliss blissful//ly
thankful//ly grateful//ly gratitude blessed blessing//s bless favorite//s favourite//s fave//s fav//s
laugh//s laughed laughing laughter chuckle//s chuckled giggle//s giggled cackled
smile//s smiled smiling smiley grin//s grinning grinned beaming cheer//s cheered cheering cheerful//ly
celebrat/e/es/ed/ing celebration//s celebratory congrats congratulations congratulate gratz
applaud//s applauded applauding clapped clapping rejoice//s rejoiced rejoicing
proud//ly prouder pride paradise heaven wonder//s miracle//s miraculous//ly
2.5 1: enjoy//s enjoyed enjoying enjoyment liked glad gladly pleased pleasure//s
satisfied satisfaction contented fulfilled fulfilling gratified gratifying relieved relief
comforted comfort touched moved uplifted amused entertained tickled intrigued
engaged invested fond//ly fondness affection//ate affectionately
admire//s admired admiring admiration respect//s respected appreciate//s appreciated appreciating
appreciation appreciative cared caring welcome//s welcomed embrac/e/es/ed
treasuring darling sweetheart honey bestie buddy pal
hug//s hugging kiss//es xoxo xo prayers
thanks thank thanx thx ty tysm thankyou salute//s saluted
fandom fangirl fanboy superfan diehard stan//s stanning
crush//ing crushin swoon//s swooned swooning drool//s drooling
2 1: optimistic optimism optimist confident//ly confidence trusting faith believer
encouraged encouraging reassured reassuring motivated motivating
support//s supported supporting supportive rooting root luck lucky luckily fortunate//ly
hooray hurray hurrah yippee woohoo woo wooo whoo whoohoo wahoo yahoo yay yayy yayyy yaaay yass
yas yasss yaas yaaas yesss yess yees yeees yeah yea yeahh yeahhh yup yep
wow woww wowww wowee wowza whoa whoaa woah woahh omg omgg omggg omfg ohmygod
haha hahaha hahahaha hahah hehe hehehe rofl xd xdd teehee
aww awww awwww mmm yum yummy yumm
friend//s friendship together childhood
`;

export const EXCITEMENT: string = `
4 3: hyped hypeddd hype hypee hypeee hypeeee hyping hypest psyched stoked amped pumped
thrilled thrill//s excited exciteddd exciting excite//s excitement excitedly
exhilarated electrified giddy squealing squeal//s squee squeee screaming-crying fangirling
fanboying geeked geeking hyperventilating salivating frothing
excitd excitedd exciteed excitted exicted exitedd exicting exciteing
3.5 3: goosebumps goosebump goosebumped goose-bumps goosies chills shivers tingles tingling
lfg lfgg lfggg lfgoo letsgo letsgoo letsgooo letsgoooo lesgo lesgoo lesgooo lezgo sheesh sheeesh
sheeeesh yessir yessirr yesssir hallelujah eeek eeeek eeeee aaaah aaaaah ahhhh aaahhh
woooo wooooo bravoooo finallyyy finallyy
shaking screaming crying-screaming hypetrain hype-train buzzing
3 2: eager//ly eagerness anticipat/ed/ing/ion anticipate anticipates impatient//ly itching craving
crave//s yearning longing keen awaited awaiting long-awaited much-awaited
highly-anticipated seated ready readyyy readyy preordered pre-ordered preorder//s
preordering pre-order pre-ordering prebooked prebook wishlisted countdown counting
tickets booked unstoppable relentless insta-buy instabuy must-buy mustbuy must-have musthave
instant-buy day-one dayone opening-night hyperactive hyper animated fired-up revved
2 2: waiting await sold upvote//d curious tempted bingeing binge//d binging rewatch//ed rewatching
rewatchable replay//ed replaying teased
`;
