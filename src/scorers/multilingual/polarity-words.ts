// Words of praise and of blame by language, chosen by hand for comments under trailers. Data
// only. Lower case without accents; a word that ends in * stands for all that begin so.

export type PolarityWords = Readonly<{ positive: string; negative: string }>;

export const POLARITY_WORDS: Readonly<Record<string, PolarityWords>> = {
  es: {
    positive: `bueno buena buenos buenas buen bien mejor mejores genial* excelent* increible*
      maravill* espectacular* fantastic* perfect* impresionant* hermos* bonit* lind* precios*
      bell* brutal epic* magnific* espectacul* alucinant* emocionant* emociona emocion emocionad*
      feliz felic* alegr* content* encanta* encanto gusta* gusto amo ama aman amor adoro ador*
      gracias graci* divertid* ris* crack* grande grandios* grandes guap* chul* mola* molo chido
      chida chingon* padrisim* poderos* ganador* gano exito* orgull* suert* felicidad* felicit*
      recomend* merec* ojala ilusion* obra_maestra joya joyita top bravo viva ganas aplauso*
      interesant* inolvidable legendari* talento* abrazo* bendicion* disfrut* cool god dios*
      tremend* calidad acert* valient* rey reina idol* jaja* espero brillant* sublime`,
    negative: `mal mala malo malos malas peor peores horribl* terribl* asco asquer* odio odia*
      aburrid* aburre decepcion* fatal pesim* trist* llor* dolor duele miedo* mierda* puta puto
      putos basura* estafa estupid* idiot* imbecil* tont* feo fea feos feas verguenza* patetic*
      ridicul* lament* fracas* perdi* pierd* perder problem* enferm* muert* murio mata* crisis
      culpa corrupt* robo roba* ladron* mentir* falso falsa fals* nefast* desastr* desgraci* harto
      harta cansad* cans* enoj* rabia jod* carajo caga* cagad* falla* fallo error* injust* critic*
      preocup* sufr* innecesari* sobrevalorad* flojo floja pobre* arruin* destroz* bodrio aborrec*
      maldit* molest* peligr* violenc* amenaz* insult* refrito forzad* malisim* lastima nadie
      dificil* ofend* ofens* deprim* solo sola pena penoso`,
  },
  fr: {
    positive: `bon bonne bons bonnes bien mieux meilleur* genial* excellent* incroyabl* magnifi*
      merveill* fantasti* parfait* super superbe* sublime* beau belle beaux belles jolie* joli
      top adore* ador* aime aiment aimer amour heureu* content* joie bonheur merci bravo felicit*
      chef hate impatient* impressionnan* formidabl* extraordinair* genie drole* rire rigol* mdr
      lol ptdr sympa* agreabl* interessant* passionnant* captivant* emouvant* touchant* succes
      reussi* reussit* gagn* victoire fier* fiert* espoir espere* enfin vivement kiff* ouf dingue
      grandiose* legendair* epique* talent* brillant* positif* positiv* solution* solidair*
      innov* propre* sain* protege* durable chance cadeau* bienvenu* soutien* enthousias* pepite
      bijou coeur bravo* classe stylee stylé efficace* courage*`,
    negative: `mauvais* mal pire nul nulle nuls nulles horribl* terribl* affreu* deteste* hai*
      ennuy* chiant* decu* decev* deception* triste* tristesse pleur* honte honteu* merde* putain
      con connard* conne* connerie* debile* idiot* stupid* ridicul* pathetique* moche* laid*
      degueu* degout* rate ratee echec* perdu* perd* peur* danger* mort* mour* tue* tuer crise*
      catastroph* desastr* pollu* menac* scandal* mensong* ment* faux fausse* honteux problem*
      probleme* grave* critiqu* accus* colere* enerv* marre bof surcot* inutil* dommage helas
      malheureu* souffr* victime* guerre* violen* attaqu* detrui* destruct* rechauffement manqu*
      inquiet* inqui* risque* refus* rejet* interdit* fail* faibl* trist* gach* arnaqu* voleu*
      navet ras_le_bol plat lent* pollution* fauss* incapabl* hypocri*`,
  },
  de: {
    positive: `gut gute guter gutes guten besser beste bester besten super toll* klasse geil*
      genial* grossartig* wunderschon* wunderbar* schon schone schoner schones schonen perfekt*
      fantastisch* hammer krass* mega hervorragend* ausgezeichnet* freu* freude gluck* glucklich*
      lieb* liebe geliebt mag danke danken dank gratul* gluckwunsch* gewonnen gewinn* sieg* erfolg*
      endlich hoffentlich hoffe gespannt spannend* lustig* witzig* lach* haha* lol hihi hehe suss*
      sweet cool* nice awesome love happy yay yeah episch* legendar* gansehaut meisterwerk* stark*
      begeister* brav* lecker* spass* prima herzlich* empfehl* stolz* verdient* beeindruck*
      unglaublich* interessant* angenehm* entspannt* top best* wow beliebt* vorfreude*`,
    negative: `schlecht* schlimm* schrecklich* furchtbar* scheiss* scheisse kacke mist verdammt*
      langweil* hass* hasse nerv* nervt traurig* trauer weinen heul* leider schade enttausch*
      peinlich* dumm* blod* idiot* doof* ekel* ekelhaft* widerlich* hasslich* mull schrott
      katastroph* fehl* falsch* probleme* problem angst* tot tote toten tod stirb* gestorben krank*
      schmerz* weh krieg* verloren verlier* verlust* niederlage* kritik* kritisier* krise* skandal*
      lugen* luge* betrug* verarsch* wut wutend* sauer arger* aggro schuld* verletz* unfall* opfer
      mude kaputt* zerstor* kein* nicht nie niemals unnotig* uberbewert* schwach* grauenhaft*
      grausam* armselig* lacherlich* unfahig* fail shit fuck* hate sad omg verbot* droh* gefahr*
      allein* einsam* arsch* wtf versagt* flop`,
  },
  it: {
    positive: `buon* bene meglio miglior* ottim* eccellent* incredibil* meraviglios* fantastic*
      perfett* stupend* bellissim* bell* bravo brava bravi brave bravissim* splendid* magnific*
      spettacolar* spettacolo capolavor* emozion* amo amore adoro ador* grazie felic* content*
      gioia complimenti complimento auguri* vince* vinto vittoria successo fortun* grande grandi*
      grandissim* mito mitic* geni* fier* orgoglio sper* finalmente divertent* divert* rid* ahah*
      haha* lol interessant* piac* piace simpatic* dolc* carin* carino top wow yeah evviva viva
      super legendari* leggendari* epic* commuov* abbracci* sorris* forza coraggi* onor* cuore
      godere goduria figat* figo figa tesoro speranza`,
    negative: `brutt* male peggio peggior* orribil* terribil* schifo schif* odio odi* noia noios*
      delus* delud* trist* piang* pianto paura merd* cazzo cazzat* stronz* vaffanculo fanculo
      idiot* stupid* scem* cretin* imbecill* ridicol* patetic* vergogn* fallit* fallim* pers*
      perd* problem* crisi mort* mori* uccis* uccid* ammazz* guerr* dolor* soffr* mal malat* colp*
      corrot* corruz* ladr* rub* bugi* fals* mentir* disastr* sfig* purtroppo peccato sbagli*
      error* critic* accus* inutil* assurd* rabbia arrabbi* incazz* rott* palle stanco stanca
      stanch* dann* distrutt* rovin* sacrific* tass* tagli poveri povero povera insult* fango
      condann* arrest* truff* scandal* brutto pessim* banal* sopravvalut* lent* scopiazz*`,
  },
  pt: {
    positive: `bom boa bons boas bem melhor melhores otim* excelent* incrivel* incriveis maravilh*
      espetacul* fantastic* perfeit* lind* lindo linda belo bela bonit* fofo fofa fofos amo ama
      amei amando amor ador* adorei adoro gost* gostei feliz felic* alegr* content* obrigad*
      parabens sucesso talent* diva rainha rei mito deus* arras* sensacional* genial* show top
      demais massa legal maneiro foda fodas brabo braba emocion* emocionad* emocionante ansios*
      saudad* ansiosa torcendo torc* vencer venceu ganh* merec* orgulh* engracad* rindo risos
      haha* kkk* hehe* rsrs* delici* gostos* interessant* divertid* brilhant* impecavel* epico
      epica arrepi* tudo inspir* sorriso esperanca abraco* beijo* beijos querid* simpatic* viva
      finalmente oba uhul wow melhora* aplauso* homenagem*`,
    negative: `mal mau ma ruim ruins pior piores horrivel* horriveis terrivel* odio odei* odeio chat*
      chato chata tedio decepc* decepcion* trist* triste chor* chorei chorando medo merda* porra
      caralho puta idiot* burro burra burrice estupid* feio feia feios nojo nojent* nojo vergonh*
      ridicul* patetic* fracass* perde* perdeu perdi problem* doent* doenca morte morr* morto
      morreu mata* crise culpa corrup* roubo roub* ladr* mentir* fals* nefast* desastr* desgrac*
      cansad* cansei raiva irrit* insuportavel* insuporta* falha* erro errou errado errada injust*
      pena dor doi sofr* desnecess* forcad* fraco fraca lixo bosta inveja invejos* maldit* absurd*
      socorro violen* ofens* insult* gafe credo aff afff affs para parem porcaria enjoad* abandon*
      superestimad* lament* infeliz* dificil coitad* deprim* ninguem saco`,
  },
};

/** Negating words by language; they turn the three words after them. */
export const NEGATORS: Readonly<Record<string, string>> = {
  es: "no ni nunca jamas sin nada nadie tampoco",
  pt: "nao nem nunca jamais sem nada ninguem tampouco",
  fr: "ne n pas plus jamais rien sans aucun aucune ni",
  de: "nicht kein keine keinen keiner nie niemals ohne nichts",
  it: "non mai senza niente nessuno nulla ne",
  ar: "ما لا ليس لم لن غير مو مش",
};
