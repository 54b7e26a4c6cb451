// Words that tell a language, chosen by hand for comments under trailers: function words and
// the short praise that people write. Data only; word-table.ts looks them up.

/**
 * Words of one language, lower case, apart by blanks. `strong` words hardly occur in
 * comments of other languages (a word that two languages share stands in both lists);
 * `weak` words travel ("movie", "super") and count less.
 */
export type WordList = Readonly<{ strong: string; weak: string }>;

const ENGLISH_STRONG = `
  the this that these those is was are were been being isn wasn aren weren it its of to and
  but for with from into about after before because while when where what who why how which
  there here their they them then than we us our ours you your yours he his him she her hers
  my mine myself himself itself i im ive ill id you're youre ur u ya'll yall don dont didn didnt
  doesn doesnt can can't cant cannot couldn could would wouldn should shouldn will won wont have
  haven has hasn had hadn does did do doing done get gets getting got gotta gonna wanna go goes
  going gone come comes coming came make makes making made take takes taking took see sees seeing
  saw seen watch watching watched look looks looking looked like likes liked feel feels feeling
  felt think thinks thought know knows knew want wants wanted need needs say says said tell told
  give gives gave let lets keep keeps kept wait waiting waited hope hopes hoping wish try trying
  believe remember forget understand mean means thank thanks please sorry welcome ain not never
  nothing none nobody everyone everything everybody anyone anything someone something every each
  all any some much many more most less least few very really truly literally actually absolutely
  definitely probably maybe just only even still yet again already ever always soon now today
  tonight tomorrow yesterday too also both other another same such own so if or as at by on up
  out off over under down through around without between against until since during though
  although however whatever whoever bit lot kind sort thing things stuff way ways time times year
  years day days week weeks month months ago old new good better best bad worse worst great
  awesome amazing beautiful gorgeous stunning incredible insane crazy sick dope lit goated fire
  peak masterpiece goosebumps chills hyped excited exciting boring trash garbage overrated
  underrated disappointing disappointed terrible horrible awful cringe lame weird scary funny
  hilarious happy sad crying cried cry tears laugh laughing love loves loved loving hate hates
  hated enjoy enjoyed miss missed missing right wrong true false sure yes yeah yep nope nah bro
  dude guys man men woman women boy boys girl girls kid kids people person friend friends father
  mother brother brothers sister son daughter wife husband family child children someone's world
  life live lives living die dies died dead death kill kills killed killing war fight fights
  fighting fought head heart hand eyes face back first second third last next one two three four
  five six seven eight nine ten hundred thousand million half whole part big bigger biggest small
  little huge high low long short hard easy fast slow strong weak young early late enough pretty
  nice cool damn shit fuck fucking fuckin hell ass bitch wtf omg lol lmao lmfao rofl fr frfr ngl
  tbh imo imho smh idk af brb asap rip legend legends legendary king queen goat hero villain
  story stories character characters scene scenes cast acting actor actors actress director
  soundtrack song songs sound sounds looked book books game games play plays playing played show
  shows showing series season episode watchable theaters theatre theatres ticket tickets screen
  release released releases year's hunt perfect brilliant wonderful fantastic excellent lovely
  outstanding masterful flawless finally literally imagine guess wonder wondering call called
  name named work works working worked run running runs start started starts starting stop
  stopped end ends ending ended happen happens happened change changed turn turned bring brings
  brought put puts leave leaves left stay stays help helps helped ask asked answer read reading
  hear heard listen listening speak talk talking write wrote written buy pay money free lost lose
  win wins won worth waste win's deserve deserves deserved ready real reason point fact matter
  problem question idea mind soul god jesus lord bless blessed respect proud glad interested
  interesting entertaining hype glory sucks suck looked pls plz bruh yo y'all woke flop
  congratulations fabulous supremacy absolute violence dessert congrats woah whoa wow sus amogus soy okay ayo baby snap fun dog oh ohh ohhh huh ahh ahhh geez yess yeee
  drool wet hot cutie ethereal vibes birthday yoo woo woohoo goo daang dang kino photos google combat horse horses marvellous drop solos quite common spoiler spoilers alert musical comedy hairstyle healthy
  downloaded mad evil academy award nominee energy football greatest court room breath musically
  mission impossible american brought seems returns superb crap cute meh yawn yup breaks edition
  billion stupid fake incoming level magic healthy link drama quiet body mood voice sexy handsome
  downright plot twist budget effects animation crew director directed produced written wild clean
  bravo 
  letsgo lesgo lessgo letsgooo lets gooo goofy hello hi hey bye boom banana holy cow`;

const ENGLISH_WEAK = `
  movie movies trailer trailers film films teaser cinema video videos channel comment comments
  youtube star stars action epic super mega top hit fan fans ok okay cool no a an in me am be
  music theme sequel remake part chapter final original marvel sir boss power style oscar
  oscars day one party cgi vs avengers black white blue red`;

/** ISO 639-1 code to its words. Hindi is here as it is written in Latin letters. */
export const WORD_LISTS: Readonly<Record<string, WordList>> = {
  en: { strong: ENGLISH_STRONG, weak: ENGLISH_WEAK },
  es: {
    strong: `el los las una unos unas del al y es son está esta están estan este estos estas eso esa ese
      esto que qué porque pero para por con sin muy más mas como cómo cuando cuándo cuanto donde
      dónde quien quién lo le les se su sus mi mis tu tus yo él ella ellos nosotros ustedes me te
      nos fue era eran ser estar hay había ha han he hemos tiene tienen tengo hace hacer hizo voy
      vamos va van ver verla verlo verá veo vi puede pueden puedo poder quiero quiere creo sé
      siempre nunca jamás ya también tambien solo sólo todo toda todos todas nada algo alguien
      aquí aqui ahora hoy ayer mañana después antes hasta desde entre sobre otra otro otros película
      pelicula peliculas películas peli pelis tráiler cine mejor peor bueno buena buen malo mala
      gran grande hermoso hermosa increíble increible excelente espectacular genial impresionante
      magnífico magnifico maravilloso maravillosa preciosa precioso épico epico brutal llorar
      llorando emoción emocion emocionada ganas espero esperando esperar estreno estrena gracias
      saludos jaja jajaja jajajaja jejeje amo encanta encantó gustó gusta dios mierda vida año años
      mundo gente hombre mujer amigo hermano parte saga muero soy eres somos pinta rey vez nada
      qué linda lindo feo fea wey güey verga chingon chingona chido joder ostia carajo`,
    weak: `a o e no si sí la un una de en mil casi cada bien mal`,
  },
  pt: {
    strong: `os as um uma uns umas do da dos das no na nos nas ao aos à às pelo pela e é são está
      estão estou estava esse essa isso este esta isto aquele que quê porque por para pra pro com
      sem muito muita mais mas como quando quanto onde quem ele ela eles elas eu você voce vocês
      vcs vc nós me te se lhe seu sua seus suas meu minha meus minhas foi era ser ter tem têm tenho
      tinha há vai vão vou vamos ver vê vejo assistir assistindo pode posso poder quero quer acho
      sei sempre nunca já também tambem só tudo toda todos todas nada algo alguém aqui agora hoje
      ontem amanhã depois antes até desde entre sobre outro outra filme filmes melhor pior bom boa
      ótimo ótima grande lindo linda incrível incrivel perfeito perfeita perfeição maravilhoso
      maravilhosa maravilhosas espetacular sensacional top chorar chorando chorei emoção ansioso
      ansiosa esperando esperar estreia obrigado obrigada kkk kkkk kkkkk kkkkkk kkkkkkk rsrs amo
      adorei adoro adoroo deus merda porra caralho caraca cara mano vida ano anos mundo gente homem
      mulher amigo irmão não nao sim tá tô né ta to tô pq tbm brasil brasileiro brasileiros
      trilha gostei mal num numa dele dela saudade saudades cena`,
    weak: `a o si em de ai bem casa`,
  },
  fr: {
    strong: `le les des du au aux un une et est sont était étaient être c qu ce cet cette ces ça ca
      cela que qui quoi pourquoi parce pour par avec sans très plus moins mais comme comment quand
      où il elle ils elles je tu nous vous on lui leur leurs mon ma mes ton ta tes son sa ses notre
      votre ai as a avons avez ont avait fait faire fais va vont vais aller voir vu vois peut peux
      pouvoir veux veut crois sais toujours jamais déjà deja aussi seulement tout toute tous toutes
      rien quelque quelqu ici là maintenant aujourd hui hier demain après avant jusqu depuis entre
      sur dans chez autre autres film films meilleur meilleure pire bon bonne beau belle magnifique
      superbe génial géniale incroyable excellent parfait chef oeuvre œuvre pleurer pleure hâte
      attendre attends sortie merci mdr ptdr adore aime j'adore dieu merde putain vie an ans année
      monde gens homme femme ami frère pas ne oui trop bien même suite enfin bande annonce vraiment
      encore juste peu beaucoup ouais bravo`,
    weak: `la l d c j n en y t s m de se me si`,
  },
  de: {
    strong: `der die das den dem des war man also hat was hatten ein eine einen einem einer und ist sind waren wird wurde werden bin
      bist sein seine seinen haben habe hab hast hatte ich du er wir ihr sie mich mir dich dir ihn
      ihm uns euch mein meine meinen dein deine nicht kein keine nichts nur noch schon auch aber
      oder denn weil wenn als wie wo wer warum wann dass daß für fuer mit ohne von vom zu zum zur
      bei nach vor über unter auf aus im am um bis durch gegen sehr mehr viel viele immer nie
      wieder jetzt heute gestern morgen hier dort dann doch mal ja nein kann kannst können will
      wollen muss müssen soll sollte macht machen gemacht geht gehen sehen gesehen schauen kommt
      kommen weiß glaube freue freu gespannt endlich filme kino bester beste besten gut gute
      guten besser schlecht schlechter geil geiler geile krass hammer wahnsinn toll super schön
      schöne wunderschön unglaublich fantastisch grandios großartig gänsehaut weinen tränen danke
      bitte gott scheiße scheisse leben jahr jahre welt leute mann frau freund bruder ganze alles
      so euer eure diese dieser dieses einfach echt voll ach naja`,
    weak: `in es an film trailer`,
  },
  it: {
    strong: `il lo gli uno una e è sono era erano essere sei siamo che chi perché perche per con
      senza molto molta più piu meno ma come quando dove io tu lui lei noi voi loro mio mia miei
      tuo tua suo sua nostro del della dello dei degli delle dal dalla dai al alla allo ai agli
      alle nel nella nei nelle sul sulla sui ho hai ha abbiamo avete hanno aveva fare fatto fa
      faccio va vanno vado andare vedere visto vedo può posso voglio vuole credo so sempre mai già
      gia anche solo tutto tutta tutti tutte niente nulla qualcosa qualcuno qui qua ora adesso oggi
      ieri domani dopo prima fino tra fra altro altra film migliore peggiore buono buona bello
      bella bellissimo bellissima bravo brava bravissimo stupendo stupenda meraviglioso
      meravigliosa incredibile fantastico capolavoro spettacolare piangere pianto emozione
      ansia attesa aspettare aspetto uscita grazie ahah ahaha amo adoro dio cazzo merda vita anno
      anni mondo gente uomo donna amico fratello non si sì ci vi ne cosa questo questa questi
      quello quella quelli così cosi ancora poi proprio mi ti se di`,
    weak: `la le un i da in a si o me te no`,
  },
  hi: {
    strong: `hai hain hoon hun hu ho hoga hogi hota hoti hote tha thi thay ki ka ke ko se mein mai main
      mera mere meri tera tere teri apna apne apni aap aapka aapke aapki aapko tum tumhe tumhara
      hum hume humko hamara hamare yeh ye woh wo vo jo kya kyu kyun kyon kaise kaisa kaisi kab
      kahan kaha kaun kon kitna kitni kitne nahi nahin nhi nai mat sirf bhi aur ya lekin par pe agar
      toh ab abhi kabhi jab tab phir fir yahi wahi yaar yar bhai bhaiya bhaijaan didi sab sabse
      bahut bohot bhot bhut acha accha achha achi acchi achhi mast gajab zabardast kamaal dekh
      dekho dekhna dekhne dekha dekhega dekhunga dekhte kar karo karna karne karta karte karti kiya
      raha rahi rahe rha rhi rhe gaya gaye gayi gya aaya aaye aayi aaj kal aata wala wale wali liye
      liya diya dena dunga lag laga lagta lagi lagan baat koi kuch kuchh ek din dil pyar pyaar paisa
      paise ghar maa baap desh log logo duniya zindagi chahiye chal chalo jaise jaisa kam kaam
      salman modi bhosdi chutiya saala sala jai mujhe tujhe unka uska iska isko usko apka
      apki madad sakta sakti sakte hota hue hua hui jayega jaega aayega karega milegi milega
      dono hua huwa jaldi aage pehle pahle phle agla agle tak apun jaroor jarur zaroor sundar sahi bolo
      bola bolte bolna suno sunao samajh yaad bacche bache bacha bachcha ladka ladki chala banao banata
      banaya ban gaye bade bada badi chota bas bus hindi telugu tamil pathan lao jana jao jaa aana
      aane dal diye leke lekar wapas mahine saal haan han ji tabahi jhakas ekdum ekdam dhamaka swagat`,
    weak: `to hi na le me is us jan`,
  },
  id: {
    strong: `yang ini itu dan di ke dari untuk dengan tidak nggak enggak gak ga gue gua aku saya kamu
      dia kita mereka apa siapa kenapa kapan dimana gimana bagaimana sudah udah belum akan bisa
      harus mau ada jadi lagi juga sama seperti kayak banget bgt keren bagus mantap mantul sekali
      semua banyak orang tapi kalo kalau karena biar dong sih deh nih tuh kok ya bang kak nonton
      filmnya tayang bioskop tunggu nunggu tahun hari anjir anjay gila kapan suka wkwk wkwkwk
      terima kasih masih punya pemain`,
    weak: `film rela aja baru terus`,
  },
  tl: {
    strong: `ang ng mga sa na ito iyan yan ako ikaw siya kami tayo sila ko mo niya namin natin nila
      hindi wala meron mayroon po opo naman lang talaga sobrang sobra ganda galing pogi panoorin
      manood nood sana kasi pero kaya dahil yung nung nang ba pa din rin daw putang gago angas
      napaka solid salamat kuya ate pinoy grabe tagal`,
    weak: `at may si ni kay`,
  },
  tr: {
    strong: `bir bu şu ve ile için ama çok daha gibi kadar değil yok var ne neden nasıl kim ben sen biz
      siz onlar bana sana beni seni bunu film filmi filmin izle izledim izlemek izlerken güzel harika
      mükemmel efsane iyi kötü abi kardeşim lan ya artık hala yine sonra önce hiç her şey olan
      olur oldu olsun olacak vay helal türkiye`,
    weak: `o da de mi en`,
  },
  nl: {
    strong: `het een en van niet maar ook dat dit deze die zijn was waren ik jij hij zij wij jullie mij
      mijn jouw voor naar nog wel geen heel erg mooi mooie goed goede leuk lekker gewoon echt
      altijd nooit nu vandaag morgen zien gezien kijken wachten hoe waarom wanneer omdat als`,
    weak: `de in is er te`,
  },
  pl: {
    strong: `nie jest się sie że ze to na do jak co czy ale tylko już juz będzie bedzie film
      filmu super dobry bardzo ja ty on ona my wy oni mnie ten ta te tego dla kiedy gdzie kto
      czekam obejrzeć kurwa fajny zajebisty`,
    weak: `i o a w z po od`,
  },
};
