// Words that praise: a film, a performance, a look, a piece of work. Own list; no feelings of
// the writer (words-joy), no slang (slang).

export const PRAISE: string = `
4 3: masterpiece//s masterwork//s breathtaking//ly mindblowing mind-blowing jaw-dropping jawdropping
magnum-opus earth-shattering showstopping showstopper out-of-this-world life-changing awe-inspiring
phenomenal//ly perfection flawless//ly peerless unmatched unrivaled unrivalled unbeatable
4 2: magnificent//ly extraordinary extraordinarily spectacular//ly sensational//ly stupendous
incredible incredibly transcendent sublime sublimely exquisite//ly masterful//ly masterclass
groundbreaking monumental superlative unforgettable immaculate//ly perfect//ly perfected
goosebump-inducing legendary
3.5 3: awesome//ly awesomeness amaz/ing/ingly amazeballs astounding//ly astonishing//ly
staggering//ly stunning//ly stunner//s electrifying electric thrilling//ly exhilarating
pulse-pounding heart-pounding heart-stopping epic//s epicness epicly glorious//ly majestic//ally
badass//es badassery ferocious//ly fierce//ly explosive//ly dazzling//ly mesmerizing//ly mesmerising
hypnotic spellbinding riveting gripping enthralling captivating engrossing unmissable must-see
must-watch mustwatch mustsee powerhouse//s tour-de-force
3 2: excellent//ly excellence fantastic//ally fantabulous fabulous//ly brilliant//ly brilliance
wonderful//ly wondrous//ly terrific//ally superb//ly marvelous//ly marvellous//ly outstanding//ly
exceptional//ly remarkable remarkably gorgeous//ly beautiful//ly beautifull beauty beauteous
genius geniuses ingenious//ly ingenuity inspired visionary virtuoso virtuosic iconic
stellar sterling first-rate first-class top-notch topnotch top-tier world-class worldclass
best finest greatest unreal triumphant//ly triumph//s award-winning award-worthy oscar-worthy
oscarworthy acclaimed praiseworthy applause ovation bravo bravissimo kudos props hats-off
splendid//ly splendor splendour superior superhuman grandiose grandeur radiant//ly resplendent
powerful//ly potent profound//ly poetic//ally haunting//ly luminous lush sumptuous ravishing
delicious//ly scrumptious delectable irresistible irresistibly addictive bingeable binge-worthy
bingeworthy impeccable impeccably pristine timeless//ly immortal classic//s classy seminal
soul-stirring heartrending soulful visceral//ly kinetic blistering gutsy daring//ly audacious//ly
fearless//ly bold//ly boldness ambitious//ly inventive//ly inventiveness innovative innovation
imaginative//ly imagination original//ity fresh//ly refreshing//ly revelatory revelation
atmospheric evocative immersive immersed meticulous//ly well-crafted well-made well-done
well-acted well-written well-shot well-directed well-cast well-deserved well-earned well-paced
2.5 1: great//ness greatly better lovely loveliest loveable lovable likable likeable likeability
impressive//ly impresses superstar//s maestro//s heartfelt heartwarming
touching moving tender//ly tenderness warmhearted uplifting inspiring inspirational inspire//s
empowering thought-provoking thoughtprovoking insightful//ly intelligent//ly intelligence clever//ly
cleverness cleverest witty wittier wit hilarious//ly hilarity hysterical//ly funny funnier funniest
humorous//ly comedic charming//ly charm//s charmed charismatic charisma magnetic alluring enchanting
enchanted magical//ly magic adorable adorably cute cuter cutest cutie cuteness sweet//ly sweeter
sweetest wholesome handsome handsomely hunk//y sexy sexiest hot hotter hottest attractive pretty
prettier prettiest elegant//ly elegance graceful//ly grace sophisticated stylish//ly style
sleek slick//ly polished polish crisp vivid//ly vibrant//ly colorful colourful rich//ly richness
authentic//ally authenticity faithful//ly accurate//ly sincere//ly honest//ly believable believably
compelling//ly intriguing//ly intrigue//s fascinating//ly absorbing engaging entertaining
entertainment fun enjoyable enjoyably amusing diverting suspenseful intense//ly intensity tense
satisfying//ly rewarding cathartic memorable memorably catchy groovy melodic
deserv/e/es/ed/ing deservedly worthy worthwhile worth worthier underrated underappreciated
talented talent//s gifted skillful//ly skilled expert//ly mastery accomplished prolific
prestigious prestige distinguished noble dignified dignity heroic//ally heroism
legend//s hero//es queen//s king//s icon//s goddess treasure//s treasured gem//s jewel//s
champion//s champ//s winner//s winning won
success//es successful//ly succeed//s succeeded blockbuster//s smash-hit
2.5 2: delivers delivered nails nailed smashed rocks rocked kickass kick-ass stacked
standout//s stand-out scene-stealer scene-stealing crowd-pleaser crowd-pleasing feelgood feel-good
tearjerker pageturner nail-biter nail-biting edge-of-your-seat white-knuckle swashbuckling
2 1: good goods goodness goodly nice nicely nicer nicest nicee niceee solid//ly strong//ly stronger
strongest fine decent//ly cool cooler coolest coolness neat//ly sharp//ly smart//ly smarter smartest
positive//ly pleasing pleasant//ly agreeable commendable admirable admirably
promising capable competent//ly effective//ly convincing//ly credible quality
tasteful//ly nuanced subtle subtly layered deep deeper depth complex rounded balanced
smooth//ly seamless//ly fluid//ly dynamic lively energetic energy upbeat spirited spunky
playful//ly whimsical quirky offbeat cozy cosy comforting soothing serene calm calming
peaceful//ly gentle gently warm//ly warmth kind//ness kindhearted generous//ly friendly
loyal loyalty sane truthful respectful//ly respectable dependable reliable
improv/e/es/ed/ing improvement//s upgrade//s upgraded bonus perk//s advantage//s benefit//s
beneficial useful helpful valuable precious priceless golden gold platinum shiny sparkling
spark//s sparkle//s glow//s glowing shine//s shined shining shone bright//ly brighter brightest
outshine//s surpass//es surpassed exceed//s exceeded outdone outdid
elevat/e/es/ed/ing shredded ripped jacked ageless youthful
flattering fitting suitable apt aptly appropriate//ly right
favorable favourable favorably safe secure healthy sturdy robust refined nourishing
restored resurgence comeback revival homage tribute//s nostalgic nostalgia
recommend//s recommended recommending recommendation//s approve//s approved approval
`;
